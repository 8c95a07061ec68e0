// Chooses a kode rekening from the national chart of accounts; a code that does not exist is refused with the reason.
import { TextInput } from '@mantine/core';
import { periksaRekening, SITASI_REKENING } from '@tapis/core/anggaran/periksaRekening.ts';
import { kunciPagu } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { BELANJA } from '@tapis/core/peraturan/cariBelanja.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import type { FormProblem } from '../kit/useSimpan.ts';
import type { BarisPagu } from './barisLembarPagu.ts';

interface RekeningDialogProps {
  baris: BarisPagu;
  tahun: number;
  /** Keys of the rows that are there. */
  ada: readonly string[];
  onClose: () => void;
  onChosen: (rekening: string, kunci: string) => void;
}

const fieldId = (field: string): string => `rekening-${field}`;

/** Below akun and kelompok, to which nothing may be budgeted. */
const PILIHAN = BELANJA.flatMap(({ baris }) => baris).filter(({ kode }) => kode.split('.').length >= 3);

export function RekeningDialog({ baris, tahun, ada, onClose, onChosen }: RekeningDialogProps) {
  const { t } = useTranslation();
  const [teks, setTeks] = useState('');
  const [problems, setProblems] = useState<FormProblem[]>([]);
  // The list writes "5.1.02.01 Belanja Barang"; only the code counts.
  const kode = teks.trim().split(/\s/)[0] ?? '';
  const hasil = kode === '' ? null : periksaRekening(kode, tahun);
  const submit = () => {
    const refuse = (message: string) => setProblems([{ field: 'kode', message }]);
    if (hasil === null) return refuse(t('pagu.rekeningKosong'));
    if (!hasil.ok) return refuse(`${hasil.masalah} (${SITASI_REKENING})`);
    const kunci = kunciPagu({ kode: baris.kode, rekening: hasil.nilai.kode });
    if (ada.includes(kunci)) return refuse(t('pagu.rekeningAda', { kode: hasil.nilai.kode }));
    onChosen(hasil.nilai.kode, kunci);
  };
  return (
    <FormDialog
      title={t('pagu.tambahRekeningUntuk', { kode: baris.kode })}
      opened
      onClose={onClose}
      dirty={false}
      busy={false}
      problems={problems}
      fieldId={fieldId}
      submitLabel={t('pagu.tambahRekening')}
      onSubmit={submit}
    >
      <p lang="id">
        {baris.kode} {baris.nama}
      </p>
      {baris.isian && baris.nilai !== null ? <p>{t('pagu.jumlahDigantiRinci')}</p> : null}
      <TextInput
        id={fieldId('kode')}
        label={t('pagu.kodeRekening')}
        description={t('pagu.kodeRekeningRinci')}
        list={fieldId('daftar')}
        autoComplete="off"
        value={teks}
        onChange={(event) => setTeks(event.currentTarget.value)}
      />
      <datalist id={fieldId('daftar')}>
        {PILIHAN.map((satu) => (
          <option key={satu.kode} value={`${satu.kode} ${satu.nama}`} />
        ))}
      </datalist>
      <p role="status" lang="id">
        {hasil?.ok ? `${hasil.nilai.kode} ${hasil.nilai.nama ?? hasil.nilai.induk}` : ''}
      </p>
    </FormDialog>
  );
}
