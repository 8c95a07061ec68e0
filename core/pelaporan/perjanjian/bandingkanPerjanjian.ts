// The redline: what a perubahan changes against the version before, row by row. Equal rows are not in it.
import type { FaktaAnggaran } from '../../anggaran/faktaAnggaran.ts';
import { bedaPagu } from '../../anggaran/selisihPagu.ts';
import { desimal } from '../../values/desimal.ts';
import { tulisUang } from '../../values/tulisUang.ts';
import type { IsiPerjanjian, NilaiBerubah, PerubahanPerjanjian, PihakPerjanjian } from './isiPerjanjian.ts';
import { samaNilai } from './samaNilai.ts';

const namaPihak = ({ nama, sebutan }: PihakPerjanjian): string => (nama === null ? sebutan : `${nama}, ${sebutan}`);

function selisih({ semula, menjadi }: NilaiBerubah): { selisih: string | null; persen: string | null } {
  const beda = bedaPagu(desimal(semula), desimal(menjadi));
  return { selisih: tulisUang(beda.selisih), persen: beda.persen?.toFixed(2) ?? null };
}

/** Rows of both lists by kode: those of `menjadi` in their order, then those that are gone. */
function pairBaris<T>(semula: readonly T[], menjadi: readonly T[], kode: (satu: T) => string): [T | null, T | null][] {
  const lama = new Map(semula.map((satu) => [kode(satu), satu]));
  const ada = new Set(menjadi.map(kode));
  return [
    ...menjadi.map((satu): [T | null, T | null] => [lama.get(kode(satu)) ?? null, satu]),
    ...semula.filter((satu) => !ada.has(kode(satu))).map((satu): [T | null, T | null] => [satu, null]),
  ];
}

const kegiatan = ({ anggaran }: IsiPerjanjian) => anggaran.baris.filter((satu) => satu.tingkat === 'kegiatan');

/** `alasan`: reasons recorded with the budget versions after the one of `semula`. */
export function bandingkanPerjanjian(
  semula: IsiPerjanjian,
  menjadi: Omit<IsiPerjanjian, 'perubahan'>,
  alasan: FaktaAnggaran['alasanPerubahan'],
): PerubahanPerjanjian {
  const pihak = (
    [
      ['Pihak Pertama', semula.pihakPertama, menjadi.pihakPertama],
      ['Pihak Kedua', semula.pihakKedua, menjadi.pihakKedua],
    ] as const
  ).map(([sebagai, dari, ke]) => ({ sebagai, semula: namaPihak(dari), menjadi: namaPihak(ke) }));
  const jumlah = { semula: semula.anggaran.jumlah, menjadi: menjadi.anggaran.jumlah };
  return {
    semulaVersi: semula.versi,
    semulaTanggal: semula.tanggal,
    pihak: pihak.filter((satu) => satu.semula !== satu.menjadi),
    target: pairBaris(semula.kinerja, menjadi.kinerja, ({ indikator }) => indikator).flatMap(([dari, ke]) => {
      const butir = ke ?? dari;
      const nilai = { semula: dari?.target ?? null, menjadi: ke?.target ?? null };
      if (!butir || samaNilai(nilai.semula, nilai.menjadi)) return [];
      const { indikator, nama, satuan, presisi } = butir;
      return [{ indikator, nama, satuan, presisi, ...nilai, alasan: ke?.alasan ?? null }];
    }),
    kegiatan: pairBaris(kegiatan(semula), kegiatan({ ...menjadi, perubahan: null }), ({ kode }) => kode).flatMap(
      ([dari, ke]) => {
        const baris = ke ?? dari;
        const nilai = { semula: dari?.nilai ?? null, menjadi: ke?.nilai ?? null };
        if (!baris || samaNilai(nilai.semula, nilai.menjadi)) return [];
        const sebab = alasan.filter((satu) => satu.kegiatan === baris.kode).map(({ uraian }) => uraian);
        return [{ kode: baris.kode, nama: baris.nama, ...nilai, ...selisih(nilai), alasan: sebab }];
      },
    ),
    anggaranSemula: Object.fromEntries(semula.anggaran.baris.map(({ kode, nilai }) => [kode, nilai])),
    jumlah: { ...jumlah, ...selisih(jumlah) },
  };
}
