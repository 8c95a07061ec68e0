// The own account: name, roles, password, second factor, sessions.
import { useQuery } from '@tanstack/react-query';
import type { Saya } from '@tapis/contract/perencanaan/saya.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { Page, Section } from '../kit/Page.tsx';
import { perangkatDaerahQuery, sayaQuery } from '../kit/queries.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useSimpan } from '../kit/useSimpan.ts';
import { FaktorKeduaSection } from './FaktorKeduaSection.tsx';
import { GantiSandiDialog } from './GantiSandiDialog.tsx';
import { NamaDialog } from './NamaDialog.tsx';
import { PengingatSendiriSection } from './PengingatSendiriSection.tsx';
import css from './pengguna.module.css';
import { SesiTable } from './SesiTable.tsx';
import { useMasaPeran } from './useMasaPeran.ts';

export function ProfilPage() {
  const { t } = useTranslation();
  const query = useQuery(sayaQuery);
  return (
    <Page title={t('pengaturan.profil.judul')} place={t('pengaturan.judul')} lead={t('pengaturan.profil.tentang')}>
      <DataState query={query}>
        {(saya) => (
          <>
            <Identitas saya={saya} />
            <Sandi />
            <FaktorKeduaSection {...saya.faktorKedua} />
            <PengingatSendiriSection />
            <SesiSendiri />
          </>
        )}
      </DataState>
    </Page>
  );
}

function Identitas({ saya }: { saya: Saya }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const tulisMasa = useMasaPeran();
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const nameOf = (kode: string) => units.find((satu) => satu.kode === kode)?.nama ?? kode;
  return (
    <Section
      title={t('profil.identitas')}
      actions={
        <button type="button" className="tombol" onClick={() => setOpened(true)}>
          {t('profil.ubahNama')}
        </button>
      }
    >
      <dl className={css.facts}>
        <div>
          <dt>{t('akun.nama')}</dt>
          <dd>{saya.nama}</dd>
        </div>
        <div>
          <dt>{t('masuk.email')}</dt>
          <dd>{saya.email}</dd>
        </div>
        <div>
          <dt>{t('akun.peran')}</dt>
          <dd>
            {saya.peran.length === 0 ? t('profil.tanpaPeran') : null}
            <ul>
              {saya.peran.map(({ peran, pemda, perangkatDaerah, masa }) => (
                <li key={`${peran} ${pemda} ${perangkatDaerah}`}>
                  {t(`peran.${peran}`)} ·{' '}
                  {perangkatDaerah === null ? t('akun.seluruhPemda') : <span lang="id">{nameOf(perangkatDaerah)}</span>}
                  {masa ? ` (${tulisMasa(masa)})` : null}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <NamaDialog opened={opened} nama={saya.nama} onClose={() => setOpened(false)} />
    </Section>
  );
}

function Sandi() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Section
      title={t('masuk.sandi')}
      lead={t('profil.sandiTentang')}
      actions={
        <button type="button" className="tombol" onClick={() => setOpened(true)}>
          {t('profil.gantiSandi')}
        </button>
      }
    >
      <GantiSandiDialog opened={opened} onClose={() => setOpened(false)} />
    </Section>
  );
}

function SesiSendiri() {
  const { t } = useTranslation();
  const tell = useKabar();
  const end = useSimpan<undefined>([['sesi']], () => tell({ text: t('akun.sesi.diakhiri') }));
  const remove = (path: string) => void end.save({ method: 'DELETE', path, versi: null });
  return (
    <Section
      title={t('akun.sesi.judul')}
      lead={t('akun.sesi.tentang')}
      actions={
        <button type="button" className="tombol" onClick={() => remove('/api/v1/saya/sesi')} aria-disabled={end.busy}>
          {t('akun.sesi.akhiriLain')}
        </button>
      }
    >
      {end.problems.map(({ message }) => (
        <p key={message} role="alert" lang="id">
          {message}
        </p>
      ))}
      <SesiTable
        id={null}
        act={({ id, ini }, name) =>
          ini ? null : (
            <button
              type="button"
              className="tombol polos"
              onClick={() => remove(`/api/v1/saya/sesi/${encodeURIComponent(id)}`)}
            >
              {t('akun.sesi.akhiri')}
              <span className="tersembunyi"> {name}</span>
            </button>
          )
        }
      />
    </Section>
  );
}
