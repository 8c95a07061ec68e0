// Takes a step of an agreement: the answer is the agreement as it is now, and everything of the unit and year is asked anew.
import { useQueryClient } from '@tanstack/react-query';
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import type { AksiPerjanjian } from '@tapis/core/perencanaan/alurPerjanjian.ts';
import { useTranslation } from 'react-i18next';
import { perjanjianQuery, scopePath } from '../../kit/queries.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { type Simpan, useSimpan } from '../../kit/useSimpan.ts';

interface Langkah {
  simpan: Simpan<Perjanjian>;
  /** Path of the agreement. */
  path: string;
  /** Shows the new state and says what has happened; only taking a submission back undoes anything. */
  done: (aksi: AksiPerjanjian, baru: Perjanjian) => void;
}

export function useLangkah({ jabatan, versi, nama }: Perjanjian): Langkah {
  const { t } = useTranslation();
  const scope = useScope();
  const queryClient = useQueryClient();
  const tell = useKabar();
  const simpan = useSimpan<Perjanjian>([[scope.perangkatDaerah, scope.tahun]]);
  const path = `${scopePath(scope)}/perjanjian/${encodeURIComponent(jabatan.kode)}/${versi}`;
  const show = (baru: Perjanjian) =>
    queryClient.setQueryData(perjanjianQuery(scope, jabatan.kode, versi).queryKey, baru);
  const done = (aksi: AksiPerjanjian, baru: Perjanjian) => {
    show(baru);
    const undo = async () => {
      const body = { catatan: null };
      const back = await simpan.save({ method: 'POST', path: `${path}/tarik`, body, versi: baru.rekaman });
      if (back) show(back);
    };
    tell({
      text: t('perjanjian.kabar', { nama, aksi: t(`perjanjian.sudah.${aksi}`) }),
      ...(aksi === 'ajukan' ? { undo: () => void undo() } : {}),
    });
  };
  return { simpan, path, done };
}
