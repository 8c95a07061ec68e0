// Sets up, renews or takes off the own second factor: the password first, then what the server answers.
import { TextInput } from '@mantine/core';
import type { KodePemulihan, RahasiaFaktorKedua } from '@tapis/contract/perencanaan/akun.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../kit/Dialog.tsx';
import { FormDialog } from '../kit/FormDialog.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { CopyField } from './CopyField.tsx';
import { KodePemulihanList } from './KodePemulihanList.tsx';
import { KodeQr } from './KodeQr.tsx';
import css from './pengguna.module.css';
import { SandiField } from './SandiField.tsx';

export type KerjaFaktorKedua = 'pasang' | 'kodeBaru' | 'lepas';

const PATH = { pasang: 'enable', kodeBaru: 'recovery-codes', lepas: 'disable' } as const;

export function FaktorKeduaDialog({ kerja, onClose }: { kerja: KerjaFaktorKedua; onClose: () => void }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [rahasia, setRahasia] = useState<RahasiaFaktorKedua | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const answered = (hasil: RahasiaFaktorKedua | KodePemulihan | undefined) => {
    if (hasil === undefined) {
      tell({ text: t('faktorKedua.dilepas') });
      onClose();
    } else if ('kodePemulihan' in hasil) setCodes(hasil.kodePemulihan);
    else setRahasia(hasil);
  };
  if (codes)
    return (
      <Dialog opened keep onClose={onClose} title={t('faktorKedua.kodePemulihan')}>
        <KodePemulihanList codes={codes} onDone={onClose} />
      </Dialog>
    );
  return rahasia ? (
    <KodeStep rahasia={rahasia} onDone={answered} onClose={onClose} />
  ) : (
    <SandiStep kerja={kerja} onDone={answered} onClose={onClose} />
  );
}

interface StepProps<T> {
  onDone: (hasil: T) => void;
  onClose: () => void;
}

function SandiStep({
  kerja,
  onDone,
  onClose,
}: StepProps<RahasiaFaktorKedua | KodePemulihan | undefined> & { kerja: KerjaFaktorKedua }) {
  const { t } = useTranslation();
  const [sandi, setSandi] = useState('');
  const [missing, setMissing] = useState<FormProblem[]>([]);
  const simpan = useSimpan(kerja === 'lepas' ? [['saya'], ['sesi']] : [], onDone);
  const submit = () => {
    setMissing(sandi === '' ? [{ field: 'sandi', message: t('masuk.sandiKosong') }] : []);
    if (sandi !== '')
      void simpan.save({ method: 'POST', path: `/api/auth/two-factor/${PATH[kerja]}`, body: { sandi }, versi: null });
  };
  const problems = sandi === '' ? missing : simpan.problems;
  return (
    <FormDialog
      title={t(`faktorKedua.${kerja}`)}
      opened
      onClose={onClose}
      dirty={false}
      busy={simpan.busy}
      problems={problems}
      fieldId={() => 'faktor-sandi'}
      onSubmit={submit}
      submitLabel={t(kerja === 'lepas' ? 'faktorKedua.lepas' : 'faktorKedua.lanjut')}
      danger={kerja === 'lepas'}
    >
      <p>{t(`faktorKedua.${kerja}Tentang`)}</p>
      <SandiField
        id="faktor-sandi"
        label={t('profil.sandiLama')}
        value={sandi}
        error={problems[0]?.message ?? null}
        onChange={setSandi}
      />
    </FormDialog>
  );
}

function KodeStep({ rahasia, onDone, onClose }: StepProps<KodePemulihan> & { rahasia: RahasiaFaktorKedua }) {
  const { t } = useTranslation();
  const [kode, setKode] = useState('');
  const [missing, setMissing] = useState<FormProblem[]>([]);
  const simpan = useSimpan<KodePemulihan>([['saya'], ['sesi']], onDone);
  const submit = () => {
    const bare = kode.replaceAll(/\s/g, '');
    const short = bare.length < 6;
    setMissing(short ? [{ field: 'kode', message: t('masuk.kodeKosong') }] : []);
    if (!short)
      void simpan.save({ method: 'POST', path: '/api/auth/two-factor/confirm', body: { kode: bare }, versi: null });
  };
  const problems = missing.length > 0 ? missing : simpan.problems;
  return (
    <FormDialog
      title={t('faktorKedua.pasang')}
      opened
      onClose={onClose}
      dirty={kode !== ''}
      busy={simpan.busy}
      problems={problems}
      fieldId={() => 'faktor-kode'}
      onSubmit={submit}
      submitLabel={t('faktorKedua.aktifkan')}
    >
      <p>{t('faktorKedua.pindai')}</p>
      <div className={css.qr}>
        <KodeQr text={rahasia.uri} label={t('faktorKedua.qr')} />
      </div>
      <CopyField id="faktor-rahasia" label={t('faktorKedua.rahasia')} value={rahasia.rahasia} />
      <TextInput
        id="faktor-kode"
        label={t('masuk.kode')}
        description={t('faktorKedua.kodePertama')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={kode}
        error={problems[0]?.message}
        onChange={(event) => setKode(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
