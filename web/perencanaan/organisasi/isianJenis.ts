// The choice of the kind of a perangkat daerah.
import { JENIS_UNIT } from '@tapis/core/perencanaan/organisasi/periksaUnit.ts';
import type { TFunction } from 'i18next';
import type { Isian } from '../../kit/RekamanDialog.tsx';

export const isianJenis = (t: TFunction): Isian => ({
  nama: 'jenis',
  label: t('unit.jenis'),
  lebar: true,
  pilihan: [
    { nilai: '', label: t('unit.jenisKosong') },
    ...JENIS_UNIT.map((nilai) => ({ nilai, label: t(`unit.jenisUnit.${nilai}`) })),
  ],
});
