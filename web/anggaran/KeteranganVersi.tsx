// Name, date and number of a version: the fields that making and editing one share.
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './lembar.module.css';

export interface IsiKeterangan {
  nama: string;
  tanggal: string;
  nomorDokumen: string;
}

export const fieldVersi = (field: string): string => `versi-${field}`;

/** Blank means unknown, not an empty text. */
export const bodyKeterangan = ({ nama, tanggal, nomorDokumen }: IsiKeterangan) => ({
  nama,
  tanggal: tanggal === '' ? null : tanggal,
  nomorDokumen: nomorDokumen.trim() === '' ? null : nomorDokumen,
});

export function KeteranganVersi({ isi, onChange }: { isi: IsiKeterangan; onChange: (isi: IsiKeterangan) => void }) {
  const { t } = useTranslation();
  return (
    <div className={css.fields}>
      <TextInput
        id={fieldVersi('nama')}
        label={t('pagu.nama')}
        value={isi.nama}
        onChange={(event) => onChange({ ...isi, nama: event.currentTarget.value })}
      />
      <TextInput
        id={fieldVersi('tanggal')}
        label={t('pagu.tanggal')}
        description={t('pagu.tanggalRinci')}
        type="date"
        value={isi.tanggal}
        onChange={(event) => onChange({ ...isi, tanggal: event.currentTarget.value })}
      />
      <TextInput
        id={fieldVersi('nomorDokumen')}
        label={t('pagu.nomor')}
        description={t('pagu.nomorRinci')}
        value={isi.nomorDokumen}
        onChange={(event) => onChange({ ...isi, nomorDokumen: event.currentTarget.value })}
      />
    </div>
  );
}
