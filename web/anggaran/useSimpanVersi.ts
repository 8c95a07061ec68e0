// Saving what belongs to a version of the budget; everything shown of the unit and year is asked anew afterwards.
import { useTranslation } from 'react-i18next';
import { scopePath } from '../kit/queries.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';

/** `kabar` is said once it is saved. */
export function useSimpanVersi<T>(kabar: string, onSaved: (result: T) => void) {
  const { t } = useTranslation();
  const scope = useScope();
  const tell = useKabar();
  const simpan = useSimpan<T>([[scope.perangkatDaerah, scope.tahun]], (result) => {
    tell({ text: kabar });
    onSaved(result);
  });
  return { ...simpan, path: `${scopePath(scope)}/anggaran/versi`, t };
}
