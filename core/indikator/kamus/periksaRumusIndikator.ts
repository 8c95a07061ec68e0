// The rumus of an indicator among the other indicators of its year: readable, known names, fitting units, no circle.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import type { MasalahRumus } from '../rumus/masalahRumus.ts';
import { periksaRumus } from '../rumus/periksaRumus.ts';
import { urutkanRumus } from '../rumus/urutkanRumus.ts';
import { type KonteksDefinisi, namaRumus, rujukanRumus } from './konteksDefinisi.ts';
import { peringatan, SITASI_INDIKATOR, salah } from './lapor.ts';

/** The other indicators of the year, and what their rumus use. */
export type KonteksRumus = Pick<KonteksDefinisi, 'indikator' | 'rujukan'>;

function periksaLingkaran(fakta: FaktaIndikator, { rujukan }: KonteksRumus): Pelanggaran[] {
  const milik = rujukanRumus(fakta);
  if (milik.length === 0) return [];
  // The own rumus first: the walk starts here, so a circle elsewhere is not held against this indicator.
  const lain = [...rujukan].filter(([kode]) => kode !== fakta.kode);
  const urutan = urutkanRumus(new Map([[fakta.kode, milik as readonly string[]], ...lain]));
  if (urutan.ok || !urutan.masalah.lingkaran.includes(fakta.kode)) return [];
  return [salah('rumus-melingkar', 'rumus', urutan.masalah.pesan)];
}

/** What the rumus itself gets wrong, with its place in the text. */
export const bacaMasalahRumus = (
  fakta: FaktaIndikator,
  { indikator }: Pick<KonteksRumus, 'indikator'>,
): MasalahRumus[] => periksaRumus(fakta, new Map([...indikator].map(([kode, { satuan }]) => [kode, satuan])));

/** Nothing to say where there is no rumus. The kode of what the rumus itself gets wrong starts with "rumus.". */
export function periksaRumusIndikator(fakta: FaktaIndikator, konteks: KonteksRumus): Pelanggaran[] {
  if (fakta.rumus === null) return [];
  const masalah = bacaMasalahRumus(fakta, konteks);
  const kata = rujukanRumus(fakta).filter((kode) => konteks.indikator.get(kode)?.jenisNilai === 'predikat');
  const dipakai = namaRumus(fakta.rumus);
  const menganggur = masalah.length > 0 ? [] : fakta.komponen.filter(({ kode }) => !dipakai.includes(kode));
  return [
    ...masalah.map(({ kode, pesan }) => ({ ...salah('rumus', 'rumus', pesan, SITASI_INDIKATOR), kode })),
    ...periksaLingkaran(fakta, konteks),
    ...kata.map((kode) =>
      salah(
        'rumus-memakai-predikat',
        'rumus',
        `Rumus merujuk indikator ${kode} yang bernilai predikat, bukan angka. Hapus dari rumus.`,
      ),
    ),
    ...(menganggur.length === 0
      ? []
      : [
          peringatan(
            'komponen-menganggur',
            'komponen',
            `Komponen ${menganggur.map(({ kode }) => kode).join(', ')} tidak dipakai dalam rumus. Pakai, atau hapus.`,
          ),
        ]),
  ];
}
