// The SKM periods of one year: index, quality, and how many people answered.
import { predikatSkala } from '../indikator/predikatSkala.ts';
import { asalAturan } from '../peraturan/aturan.ts';
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { angkaTercatat, rakitAngka } from '../values/rakitAngka.ts';
import { TANDA_KOSONG } from '../values/tulisAngka.ts';
import type { FaktaSurvei } from './faktaSurvei.ts';
import type { HitunganPeriodeSkm, HitunganSkm } from './hitunganSkm.ts';
import { ATURAN_IKM, hitungIkm } from './hitungIkm.ts';

type Periode = FaktaSurvei['periode'][number];

/** From the answers per unsur where each has some; else as entered. */
function ikm({ nama, ikm: diisi, unsur = [] }: Periode): Angka {
  const nilai = hitungIkm({ unsur });
  if (nilai === null) return angkaTercatat({ nilai: diisi }, `IKM ${nama}.`);
  const bahan = unsur.map((u) => ({
    label: `${u.nama} (${u.penjawab} penjawab)`,
    angka: angkaTercatat({ nilai: String(u.jumlahNilai) }, `Jumlah nilai ${u.nama}, ${nama}.`),
  }));
  return rakitAngka(nilai, asalAturan(ATURAN_IKM, { unsur }), bahan);
}

function hitungPeriode(periode: Periode, tahun: number): HitunganPeriodeSkm {
  const indeks = ikm(periode);
  const golongkan = (sebut: 'kode' | 'label') =>
    predikatSkala(indeks, { skala: 'skm-mutu', tahun, hal: `IKM ${periode.nama}`, sebut });
  const mutu = golongkan('kode');
  return {
    nama: periode.nama,
    responden: periode.responden,
    ikm: indeks,
    mutu: mutu.label ?? TANDA_KOSONG,
    kinerja: golongkan('label').label ?? TANDA_KOSONG,
    asal: mutu.asal,
  };
}

export function hitungSkm({ periode }: FaktaSurvei, tahun: number): HitunganSkm {
  const responden = periode.map((p) => ({
    label: p.nama,
    angka: angkaTercatat({ nilai: String(p.responden) }, `Responden SKM ${p.nama}.`),
    satuan: 'orang',
  }));
  return {
    periode: periode.map((p) => hitungPeriode(p, tahun)),
    jumlahResponden: jumlahAngka(
      {
        aturan: 'survei.responden',
        judul: 'Jumlah responden SKM',
        sitasi: null,
        uraian: 'Jumlah responden semua periode.',
      },
      responden,
    ),
  };
}
