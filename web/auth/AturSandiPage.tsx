// A new password by the link of an e-mail or of the admin. The token stands after "#", which no server sees.
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postJson } from '../kit/api.ts';
import { MasukFrame } from './MasukFrame.tsx';
import { SandiBaruForm } from './SandiBaruForm.tsx';

export function AturSandiPage() {
  const { t } = useTranslation();
  const token = useLocation({ select: ({ hash }) => hash });
  const [done, setDone] = useState(false);
  const save = async (sandi: string) => {
    await postJson('/api/auth/reset-password', { token, sandi });
    setDone(true);
  };
  return (
    <MasukFrame title={t('akun.atur.judul')}>
      <div role="status">{done ? <p>{t('akun.atur.selesai')}</p> : null}</div>
      {done ? (
        <Link to="/masuk" className="tombol utama">
          {t('masuk.judul')}
        </Link>
      ) : token === '' ? (
        <p>{t('akun.tautanTakLengkap')}</p>
      ) : (
        <>
          <p>{t('akun.atur.tentang')}</p>
          <SandiBaruForm email={null} submitLabel={t('akun.atur.tombol')} save={save} />
        </>
      )}
    </MasukFrame>
  );
}
