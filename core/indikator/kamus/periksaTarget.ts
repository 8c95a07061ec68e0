// Targets of an indicator: readable values, and whether the triwulan and the years make sense together.
import { Desimal } from '../../values/desimal.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { TRIWULAN } from '../../values/sel.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import { tulisTriwulan } from '../../values/tulisTriwulan.ts';
import { akumulasi } from '../akumulasi.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { hitunganUtuh } from '../hitunganUtuh.ts';
import { samaSatuan } from '../rumus/satuanRumus.ts';
import { bacaNilai } from './bacaNilai.ts';
import { peringatan, SITASI_INDIKATOR, salah } from './lapor.ts';

interface LingkupTarget {
  tahun: number;
  renstra: { awal: number; akhir: number } | null;
}

/** Comparable size of a value: the figure itself, or the rank of the word. Null where blank or unreadable. */
function ukur(fakta: FaktaIndikator, teks: string | null, tahun: number): Desimal | null {
  const nilai = teks === null ? null : bacaNilai(fakta, teks, tahun);
  if (!nilai?.ok) return null;
  return nilai.nilai.jenis === 'angka' ? nilai.nilai.angka : new Desimal(nilai.nilai.urutan);
}

function periksaBacaan(fakta: FaktaIndikator, { tahun, renstra }: LingkupTarget): Pelanggaran[] {
  const sel = [
    ...fakta.target.map((t) => ({ bidang: `target.${t.tahun}`, tahun: t.tahun, nilai: t.nilai.nilai })),
    ...fakta.targetTriwulan.map((t) => ({ bidang: `targetTriwulan.${t.triwulan}`, tahun, nilai: t.nilai.nilai })),
    ...(fakta.kondisiAwal ? [{ bidang: 'kondisiAwal.nilai', ...fakta.kondisiAwal }] : []),
  ];
  const hasil = sel.flatMap(({ bidang, nilai, ...saat }) => {
    const bacaan = nilai === null ? null : bacaNilai(fakta, nilai, saat.tahun);
    return bacaan === null || bacaan.ok ? [] : [salah('nilai-tidak-terbaca', bidang, bacaan.masalah)];
  });
  for (const [bidang, daftar] of [
    ['target', fakta.target.map((t) => t.tahun)],
    ['targetTriwulan', fakta.targetTriwulan.map((t) => t.triwulan)],
  ] as const)
    for (const ganda of daftar.filter((satu, i) => daftar.indexOf(satu as never) !== i))
      hasil.push(salah('target-ganda', `${bidang}.${ganda}`, `Target ${ganda} disebut dua kali. Sebut sekali saja.`));
  if (fakta.kondisiAwal && fakta.kondisiAwal.tahun >= tahun)
    hasil.push(
      salah(
        'kondisi-awal-bukan-lalu',
        'kondisiAwal.tahun',
        `Kondisi awal adalah keadaan sebelum tahun ${tahun}. Isi tahun yang lebih awal.`,
      ),
    );
  for (const { tahun: t, nilai } of fakta.target)
    if (renstra !== null && nilai.nilai !== null && (t < renstra.awal || t > renstra.akhir))
      hasil.push(
        peringatan(
          'target-di-luar-renstra',
          `target.${t}`,
          `Tahun ${t} berada di luar masa Renstra ${renstra.awal}–${renstra.akhir}. Hapus targetnya, atau periksa tahunnya.`,
        ),
      );
  return hasil;
}

function periksaTriwulan(fakta: FaktaIndikator, { tahun }: LingkupTarget): Pelanggaran[] {
  if (fakta.jenisNilai === 'predikat') return [];
  const sel = TRIWULAN.map((tw) =>
    ukur(fakta, fakta.targetTriwulan.find((t) => t.triwulan === tw)?.nilai.nilai ?? null, tahun),
  );
  const hasil: Pelanggaran[] = [];
  let sebelum: Desimal | null = null;
  for (const tw of TRIWULAN) {
    const nilai = sel[tw - 1] ?? null;
    if (nilai === null) continue;
    if (sebelum && fakta.modeInput === 'CUMULATIVE' && hitunganUtuh(fakta.satuan) && nilai.lessThan(sebelum))
      hasil.push(
        peringatan(
          'kumulatif-menurun',
          `targetTriwulan.${tw}`,
          `Target s.d. ${tulisTriwulan(tw)} (${tulisAngka(nilai)}) lebih kecil daripada triwulan sebelumnya (${tulisAngka(sebelum)}), padahal isiannya kumulatif. Periksa angkanya, atau ubah cara isinya menjadi per triwulan.`,
        ),
      );
    sebelum = nilai;
  }
  const nilaiTahun = ukur(fakta, fakta.target.find((t) => t.tahun === tahun)?.nilai.nilai ?? null, tahun);
  const lengkap = sel.every((nilai) => nilai !== null) || (fakta.akumulasi === 'LAST' && (sel[3] ?? null) !== null);
  const dihitung = lengkap ? akumulasi({ sel, cara: fakta.akumulasi, mode: fakta.modeInput }) : null;
  if (nilaiTahun !== null && dihitung !== null && !nilaiTahun.equals(dihitung))
    hasil.push(
      peringatan(
        'triwulan-beda-tahun',
        'targetTriwulan.4',
        `Target triwulan menghasilkan ${tulisAngka(dihitung)} untuk setahun, sedangkan target tahun ${tahun} adalah ${tulisAngka(nilaiTahun)}. Samakan keduanya, atau periksa cara akumulasinya.`,
      ),
    );
  return hasil;
}

/** A target that is easier than that of the year before. */
function periksaTahunan(fakta: FaktaIndikator): Pelanggaran[] {
  const terisi = fakta.target
    .flatMap(({ tahun, nilai }) => {
      const angka = ukur(fakta, nilai.nilai, tahun);
      if (angka === null) return [];
      const printed = fakta.jenisNilai === 'angka' ? tulisAngka(angka) : (nilai.nilai ?? '');
      return [{ tahun, angka, printed }];
    })
    .toSorted((a, b) => a.tahun - b.tahun);
  return terisi.flatMap(({ tahun, printed, angka }, i) => {
    const lalu = terisi[i - 1];
    if (!lalu || fakta.polaritas === 'stabilisasi') return [];
    const mundur = fakta.polaritas === 'maksimasi' ? angka.lessThan(lalu.angka) : angka.greaterThan(lalu.angka);
    if (!mundur) return [];
    return [
      peringatan(
        'target-mundur',
        `target.${tahun}`,
        `Target ${tahun} (${printed}) lebih mudah dicapai daripada target ${lalu.tahun} (${lalu.printed}). Target yang menantang bergerak ke arah yang lebih baik; bila disengaja, catat sebabnya dalam definisi.`,
        SITASI_INDIKATOR,
      ),
    ];
  });
}

function periksaBatas(fakta: FaktaIndikator): Pelanggaran[] {
  if (fakta.jenisNilai === 'predikat') return [];
  return fakta.target.flatMap(({ tahun, nilai }) => {
    const angka = ukur(fakta, nilai.nilai, tahun);
    const bidang = `target.${tahun}`;
    if (angka === null) return [];
    if (samaSatuan(fakta.satuan, '%') && (angka.greaterThan(100) || angka.isNegative()))
      return [
        peringatan(
          'persen-di-luar',
          bidang,
          `Target ${tahun} sebesar ${tulisAngka(angka)}% berada di luar 0–100%. Biarkan hanya bila definisi operasionalnya memang membolehkan.`,
        ),
      ];
    if (angka.isZero() && fakta.polaritas === 'maksimasi')
      return [
        peringatan(
          'target-nol',
          bidang,
          `Target ${tahun} bernilai 0, sehingga capaiannya tidak dapat dihitung. Kosongkan bila belum ditetapkan.`,
        ),
      ];
    return [];
  });
}

/** Unreadable values are `salah`; what does not seem plausible is `peringatan`. Blank is never a mistake here. */
export function periksaTarget(fakta: FaktaIndikator, lingkup: LingkupTarget): Pelanggaran[] {
  return [
    ...periksaBacaan(fakta, lingkup),
    ...periksaTriwulan(fakta, lingkup),
    ...periksaTahunan(fakta),
    ...periksaBatas(fakta),
  ];
}
