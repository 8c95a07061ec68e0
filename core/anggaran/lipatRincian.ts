// Folds the budget as it is edited into the facts that reports compute with: drafts left out, kode rekening summed into sub
// kegiatan and jenis belanja, months into triwulan. What was never entered in detail passes through untouched.
import { desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { TRIWULAN } from '../values/sel.ts';
import { tulisUang } from '../values/tulisUang.ts';
import type { FaktaAnggaran } from './faktaAnggaran.ts';
import { kasTriwulan, posisiTerakhir } from './kasTriwulan.ts';
import { namaRekening } from './periksaRekening.ts';
import type { IsianKas, RincianAnggaran } from './rincianAnggaran.ts';
import { versiAkhirTahun } from './versiBerlaku.ts';

const kelompokkan = <T>(daftar: readonly T[], kunci: (satu: T) => string): Map<string, T[]> => {
  const hasil = new Map<string, T[]>();
  for (const satu of daftar) {
    const ada = hasil.get(kunci(satu));
    if (ada === undefined) hasil.set(kunci(satu), [satu]);
    else ada.push(satu);
  }
  return hasil;
};

const jumlahTeks = (nilai: readonly (string | null)[]): string | null =>
  tulisUang(jumlah(nilai.map((n) => desimal(n))));

/** Depth of "5.1.02" is three segments: jenis, the level of the report. */
const jenisBelanja = (rekening: string): string => rekening.split('.').slice(0, 3).join('.');

function lipatPagu({ pagu }: RincianAnggaran, berlaku: ReadonlySet<string>): FaktaAnggaran['pagu'] {
  const baris = kelompokkan(
    pagu.filter((p) => berlaku.has(p.versi)),
    (p) => `${p.versi} ${p.kode}`,
  );
  return [...baris.values()].flatMap((milik) => {
    const [satu] = milik;
    const nilai = milik.length === 1 ? satu?.nilai : jumlahTeks(milik.map((p) => p.nilai));
    return satu === undefined || nilai == null ? [] : [{ versi: satu.versi, kode: satu.kode, nilai }];
  });
}

/** By jenis, of the version in force; null when nothing of it is known by kode rekening. */
function lipatBelanja(rincian: RincianAnggaran, kas: ReadonlyMap<string, IsianKas[]>, tahun: number) {
  const versi = versiAkhirTahun(
    rincian.versi.filter((v) => v.status === 'berlaku'),
    tahun,
  );
  const anggaran = rincian.pagu.filter((p) => p.versi === versi?.kode && p.rekening !== null);
  if (anggaran.length === 0) return null;
  const perRekening = [...kas.values()].flatMap((milik) =>
    [...kelompokkan(milik, (k) => k.rekening ?? '')].flatMap(([rekening, baris]) =>
      rekening === '' ? [] : [{ rekening, realisasi: posisiTerakhir(kasTriwulan(baris, 'realisasi')) }],
    ),
  );
  const jenis = [...anggaran, ...perRekening].map(({ rekening }) => jenisBelanja(rekening ?? ''));
  const kode = new Set(jenis.flatMap((satu) => ['5', satu.slice(0, 3), satu]));
  return [...kode].sort().map((satu) => {
    const daun = satu.split('.').length === 3;
    const milik = <T extends { rekening: string | null }>(daftar: readonly T[]) =>
      daun ? daftar.filter(({ rekening }) => rekening !== null && jenisBelanja(rekening) === satu) : [];
    return {
      kode: satu,
      uraian: namaRekening(satu, tahun) ?? satu,
      anggaran: jumlahTeks(milik(anggaran).map(({ nilai }) => nilai)),
      realisasi: jumlahTeks(milik(perRekening).map(({ realisasi }) => realisasi)),
    };
  });
}

function lipatTriwulan({ triwulan }: RincianAnggaran, kas: ReadonlyMap<string, IsianKas[]>): FaktaAnggaran['triwulan'] {
  if (kas.size === 0) return triwulan;
  const tercatat = kelompokkan(triwulan, (t) => t.subKegiatan);
  return [...new Set([...tercatat.keys(), ...kas.keys()])].sort().flatMap((subKegiatan) => {
    const lama = tercatat.get(subKegiatan) ?? [];
    const milik = kas.get(subKegiatan) ?? [];
    const [rencana, realisasi] = [kasTriwulan(milik, 'rencana'), kasTriwulan(milik, 'realisasi')];
    if (rencana === null && realisasi === null) return lama;
    return TRIWULAN.map((t) => {
      const ada = lama.find((l) => l.triwulan === t);
      return {
        subKegiatan,
        triwulan: t,
        target: rencana === null ? (ada?.target ?? { nilai: null }) : { nilai: rencana[t] },
        realisasi: realisasi === null ? (ada?.realisasi ?? { nilai: null }) : { nilai: realisasi[t] },
      };
    });
  });
}

export function lipatRincian(rincian: RincianAnggaran, tahun: number): FaktaAnggaran {
  const versi = rincian.versi.filter((v) => v.status === 'berlaku');
  const berlaku = new Set(versi.map((v) => v.kode));
  const kas = kelompokkan(rincian.kas, (k) => k.subKegiatan);
  return {
    versi: versi.map(({ kode, jenis, urutan, nama, tanggal }) => ({ kode, jenis, urutan, nama, tanggal })),
    pagu: lipatPagu(rincian, berlaku),
    belanja: lipatBelanja(rincian, kas, tahun) ?? rincian.belanja,
    paguTahunLalu: rincian.paguTahunLalu,
    alasanPerubahan: rincian.alasanPerubahan.filter((a) => berlaku.has(a.versi)),
    triwulan: lipatTriwulan(rincian, kas),
  };
}
