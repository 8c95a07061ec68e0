// A holder as the values of a form, and back.
import type { RekamanPejabat } from '@tapis/contract/perencanaan/pejabat.ts';
import type { TFunction } from 'i18next';
import type { Isian, Nilai } from '../../kit/RekamanDialog.tsx';

/** A holder of a unit names its jabatan; the head of the pemda has none. */
export type BarisPejabat = RekamanPejabat & { jabatan?: string };

const HAPUS_NIP = 'hapus';

/** `jabatan`: choices, absent for the head of the pemda. */
export function isianPejabat(
  t: TFunction,
  jabatan: readonly { kode: string; nama: string }[] | null,
  nip: string | null,
): Isian[] {
  return [
    { nama: 'nama', label: t('organisasi.pejabat.nama'), lebar: true },
    ...(jabatan
      ? [
          {
            nama: 'jabatan',
            label: t('organisasi.pejabat.jabatan'),
            lebar: true,
            pilihan: jabatan.map((satu) => ({ nilai: satu.kode, label: satu.nama })),
          },
        ]
      : []),
    {
      nama: 'status',
      label: t('organisasi.pejabat.status'),
      pilihan: (['definitif', 'Plt', 'Plh', 'Pj'] as const).map((nilai) => ({
        nilai,
        label: t(`organisasi.pejabat.${nilai}`),
      })),
    },
    { nama: 'pangkat', label: t('organisasi.pejabat.pangkat'), boleh: true },
    {
      nama: 'mulai',
      label: t('organisasi.pejabat.mulai'),
      jenis: 'tanggal',
      petunjuk: t('organisasi.pejabat.mulaiPetunjuk'),
    },
    {
      nama: 'selesai',
      label: t('organisasi.pejabat.selesai'),
      jenis: 'tanggal',
      petunjuk: t('organisasi.pejabat.selesaiPetunjuk'),
    },
    {
      nama: 'sebutanJabatan',
      label: t('organisasi.pejabat.sebutan'),
      boleh: true,
      lebar: true,
      petunjuk: t('organisasi.pejabat.sebutanPetunjuk'),
    },
    {
      nama: 'nip',
      label: t('organisasi.pejabat.nip'),
      boleh: true,
      jenis: 'angka',
      lebar: nip === null,
      petunjuk: nip === null ? t('organisasi.pejabat.nipPetunjuk') : t('organisasi.pejabat.nipTercatat', { nip }),
    },
    ...(nip === null
      ? []
      : [
          {
            nama: 'nipTercatat',
            label: t('organisasi.pejabat.nipTetap'),
            pilihan: [
              { nilai: '', label: t('organisasi.pejabat.nipBiarkan') },
              { nilai: HAPUS_NIP, label: t('organisasi.pejabat.nipHapus') },
            ],
          },
        ]),
  ];
}

/** The NIP that is recorded never comes into the form: what stands there replaces it. */
export const nilaiPejabat = (satu: Omit<BarisPejabat, 'versi' | 'nomor' | 'contoh'>): Nilai => ({
  nama: satu.nama,
  ...(satu.jabatan === undefined ? {} : { jabatan: satu.jabatan }),
  status: satu.status,
  pangkat: satu.pangkat ?? '',
  mulai: satu.mulai ?? '',
  selesai: satu.selesai ?? '',
  sebutanJabatan: satu.sebutanJabatan,
  nip: '',
  nipTercatat: '',
});

export const pejabatBaru = (jabatan: string | undefined): Nilai => ({
  nama: '',
  ...(jabatan === undefined ? {} : { jabatan }),
  status: 'definitif',
  pangkat: '',
  mulai: '',
  selesai: '',
  sebutanJabatan: '',
  nip: '',
  nipTercatat: '',
});

export function kirimPejabat(nilai: Nilai): Record<string, string | null> {
  const { nip = '', nipTercatat, pangkat, mulai, selesai, ...lain } = nilai;
  const angka = nip.replaceAll(/\s/g, '');
  return {
    ...lain,
    pangkat: pangkat || null,
    mulai: mulai || null,
    selesai: selesai || null,
    ...(angka !== '' ? { nip: angka } : nipTercatat === HAPUS_NIP ? { nip: null } : {}),
  };
}
