// An invitation, opened by its link: what it gives, and the way to accept it. The token stands after "#", which no server sees.
import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import type { IsiUndangan } from '@tapis/contract/perencanaan/ruteUndangan.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postJson } from '../kit/api.ts';
import { DataState } from '../kit/DataState.tsx';
import { ErrorState } from '../kit/ErrorState.tsx';
import { keptAnswers } from '../kit/keptAnswers.ts';
import { formatMoment } from '../kit/moment.ts';
import { signIn } from '../kit/signIn.ts';
import { currentLanguage } from '../text/setup.ts';
import css from './auth.module.css';
import { MasukFrame } from './MasukFrame.tsx';
import { SandiBaruForm } from './SandiBaruForm.tsx';
import { SignInForm } from './SignInForm.tsx';

export function UndanganPage() {
  const { t } = useTranslation();
  const token = useLocation({ select: ({ hash }) => hash });
  const query = useQuery({
    queryKey: ['undangan', token],
    queryFn: () => postJson<IsiUndangan>('/api/v1/undangan/baca', { token }),
    enabled: token !== '',
    // Once accepted it is no longer there: what is on the page stays.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <MasukFrame title={t('akun.undangan.judul')}>
      {token === '' ? (
        <p>{t('akun.tautanTakLengkap')}</p>
      ) : (
        <DataState query={query}>{(undangan) => <Terima undangan={undangan} token={token} />}</DataState>
      )}
      <p>
        <Link to="/masuk">{t('akun.keMasuk')}</Link>
      </p>
    </MasukFrame>
  );
}

function Terima({ undangan, token }: { undangan: IsiUndangan; token: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [nama, setNama] = useState(undangan.nama);
  const [refused, setRefused] = useState<Error | null>(null);
  const { email, adaAkun } = undangan;

  const enter = async () => {
    queryClient.clear();
    await keptAnswers.clear();
    await navigate({ to: '/' });
  };
  const create = async (sandi: string) => {
    await postJson('/api/v1/undangan/terima', { token, nama: nama.trim() || undangan.nama, sandi });
    await signIn(email, sandi);
    await enter();
  };
  const join = async () => {
    try {
      await postJson('/api/v1/undangan/terima', { token });
    } catch (error) {
      // Signed in, but the invitation is over meanwhile: said apart from what can go wrong at sign-in.
      if (!(error instanceof Error)) throw error;
      return setRefused(error);
    }
    await enter();
  };

  if (refused) return <ErrorState error={refused} onRetry={() => void join()} />;
  return (
    <>
      <dl className={css.facts}>
        <div>
          <dt>{t('akun.undangan.dari')}</dt>
          <dd lang="id">{undangan.pemda}</dd>
        </div>
        <div>
          <dt>{t('masuk.email')}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{t('akun.peran')}</dt>
          <dd>
            <ul>
              {undangan.peran.map(({ peran, perangkatDaerah, namaPerangkatDaerah }) => (
                <li key={`${peran} ${perangkatDaerah}`}>
                  {t(`peran.${peran}`)} · <span lang="id">{namaPerangkatDaerah ?? t('akun.seluruhPemda')}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('akun.undangan.berakhir')}</dt>
          <dd>{formatMoment(new Date(undangan.berakhir), currentLanguage())}</dd>
        </div>
      </dl>
      <p>{t(adaAkun ? 'akun.undangan.adaAkun' : 'akun.undangan.tentang')}</p>
      {adaAkun ? (
        <SignInForm email={email} submitLabel={t('akun.undangan.masukTerima')} onSignedIn={join} />
      ) : (
        <SandiBaruForm email={email} submitLabel={t('akun.undangan.tombol')} save={create}>
          <TextInput
            id="undangan-nama"
            size="md"
            autoComplete="name"
            label={t('akun.nama')}
            value={nama}
            onChange={(event) => setNama(event.currentTarget.value)}
          />
        </SandiBaruForm>
      )}
    </>
  );
}
