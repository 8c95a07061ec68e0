// One agreement: where it stands and what may be done now, what holds it back, its content, what changes, files, history.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { useTranslation } from 'react-i18next';
import { DataState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../../kit/Page.tsx';
import { perjanjianQuery } from '../../kit/queries.ts';
import { useScope } from '../../kit/useScope.ts';
import { BerkasPerjanjian } from './BerkasPerjanjian.tsx';
import { IsiPerjanjian } from './IsiPerjanjian.tsx';
import { LangkahPerjanjian } from './LangkahPerjanjian.tsx';
import css from './perjanjian.module.css';
import { RiwayatPerjanjian } from './RiwayatPerjanjian.tsx';
import { TabelPerubahan } from './TabelPerubahan.tsx';

export function PerjanjianPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { jabatan, versi } = useParams({ from: '/$perangkatDaerah/$tahun/perjanjian/$jabatan/$versi' });
  const query = useQuery(perjanjianQuery(scope, jabatan, versi));
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  return (
    <Page
      title={query.data ? `${query.data.nama}: ${query.data.jabatan.nama}` : t('perjanjian.judul')}
      titleLang={query.data ? 'id' : undefined}
      place={scope.label}
      lead={
        <Link to="/$perangkatDaerah/$tahun/perjanjian" params={params}>
          <Icon name="back" size={16} />
          {t('perjanjian.keDaftar')}
        </Link>
      }
      actions={<PrintButton />}
    >
      <DataState query={query}>{(perjanjian) => <Isi key={perjanjian.rekaman} perjanjian={perjanjian} />}</DataState>
    </Page>
  );
}

function Isi({ perjanjian }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  const preparing = ['draf', 'dikembalikan', 'diajukan'].includes(perjanjian.status);
  return (
    <>
      <LangkahPerjanjian perjanjian={perjanjian} />
      {preparing ? <Temuan temuan={perjanjian.temuan} /> : null}
      <IsiPerjanjian perjanjian={perjanjian} />
      <TabelPerubahan isi={perjanjian.isi} />
      <BerkasPerjanjian perjanjian={perjanjian} />
      <Section title={t('perjanjian.riwayat')}>
        <RiwayatPerjanjian riwayat={perjanjian.riwayat} />
      </Section>
    </>
  );
}

function Temuan({ temuan }: Pick<Perjanjian, 'temuan'>) {
  const { t } = useTranslation();
  return (
    <Section title={t('perjanjian.temuan')} lead={temuan.length > 0 ? t('perjanjian.temuanArti') : undefined}>
      {temuan.length === 0 ? (
        <p>
          <Icon name="check" size={16} /> {t('perjanjian.tanpaTemuan')}
        </p>
      ) : (
        <ul className={css.list} lang="id">
          {temuan.map(({ kode, pesan, sitasi, tingkat }) => (
            <li key={`${kode} ${pesan}`} className={tingkat === 'salah' ? css.severe : css.told}>
              <Icon name={tingkat === 'salah' ? 'warning' : 'info'} size={16} />
              <span>
                {pesan} {sitasi ? <span className="redup kecil">{sitasi}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
