// Asks before a record is deleted; the server may still refuse, with its sentence.
import type { QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';

export function HapusDialog({
  nama,
  rinci,
  path,
  versi,
  stale,
  onDone,
  onClose,
}: {
  nama: string;
  rinci?: string;
  path: string;
  versi: number;
  stale: readonly QueryKey[];
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <RekamanDialog
      judul={t('organisasi.hapusJudul', { nama })}
      pengantar={rinci ?? t('organisasi.hapusRinci')}
      isian={[]}
      awal={{}}
      versi={versi}
      kirim={() => ({ method: 'DELETE', path })}
      stale={stale}
      onSaved={onDone}
      onClose={onClose}
      submitLabel={t('simpan.hapus')}
      danger
    />
  );
}
