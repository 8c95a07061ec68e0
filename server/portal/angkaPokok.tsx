/** @jsxImportSource hono/jsx */
// The few figures at the top of a report: what was achieved, what was spent, what people say.
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import type { TeksPortal } from './teks.ts';
import type { Penulis } from './tulisPortal.ts';

interface Pokok {
  nama: string;
  besar: string;
  keterangan: string;
}

const mencapai = (persen: string | null) => desimal(persen)?.gte(100) ?? false;

function pokokIku({ indikator }: Perhitungan, teks: TeksPortal, tulis: Penulis): Pokok[] {
  const iku = indikator.filter((satu) => satu.iku);
  const [pertama] = iku;
  if (!pertama) return [];
  if (iku.length === 1)
    return [{ nama: teks.capaianIku, besar: tulis.persen(pertama.capaian), keterangan: pertama.predikat ?? '' }];
  const tercapai = iku.filter((satu) => mencapai(satu.capaian)).length;
  return [{ nama: teks.capaianIku, besar: `${tercapai} / ${iku.length}`, keterangan: teks.ikuTercapai }];
}

function pokokLayanan({ spm }: Perhitungan, teks: TeksPortal): Pokok[] {
  if (spm.layanan.length === 0) return [];
  const tercapai = spm.layanan.filter((satu) => mencapai(satu.persen)).length;
  return [{ nama: teks.layananDasar, besar: `${tercapai} / ${spm.layanan.length}`, keterangan: teks.layananTercapai }];
}

function pokokSurvei({ skm }: Perhitungan, teks: TeksPortal, tulis: Penulis): Pokok[] {
  const akhir = skm.periode.at(-1);
  if (!akhir) return [];
  const keterangan = `${teks.mutu} ${akhir.mutu} (${akhir.kinerja}), ${tulis.angka(String(akhir.responden))} ${teks.responden}`;
  return [{ nama: teks.kepuasan, besar: tulis.angka(akhir.ikm, 2), keterangan }];
}

export function AngkaPokok(props: { perhitungan: Perhitungan; teks: TeksPortal; tulis: Penulis }) {
  const { perhitungan, teks, tulis } = props;
  const { anggaran } = perhitungan;
  const serapan = {
    nama: teks.serapan,
    besar: tulis.persen(anggaran.persen),
    keterangan: `${tulis.rupiah(anggaran.realisasi)} ${teks.dari} ${tulis.rupiah(anggaran.perubahan ?? anggaran.murni)}`,
  };
  const pokok = [
    ...pokokIku(perhitungan, teks, tulis),
    serapan,
    ...pokokLayanan(perhitungan, teks),
    ...pokokSurvei(perhitungan, teks, tulis),
  ];
  return (
    <ul class="pokok">
      {pokok.map((satu) => (
        <li>
          <span class="nama">{satu.nama}</span>
          <span class="besar">{satu.besar}</span>
          <span class="ket">{satu.keterangan}</span>
        </li>
      ))}
    </ul>
  );
}
