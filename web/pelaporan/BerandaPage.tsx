// Beranda: at most five figures, three charts, what asks for attention, and the ways on.

import { useQuery } from '@tanstack/react-query';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { perhitunganQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import { PekerjaanSaya } from '../pengukuran/PekerjaanSaya.tsx';
import { AngkaKunci } from './AngkaKunci.tsx';
import css from './BerandaPage.module.css';
import { DaftarBendera } from './DaftarBendera.tsx';
import { GrafikBeranda } from './GrafikBeranda.tsx';
import { QuickLinks } from './QuickLinks.tsx';

export function BerandaPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(perhitunganQuery(scope));
  return (
    <Page
      title={t('beranda.judul')}
      place={scope.label}
      lead={t('beranda.pengantar', { nama: scope.nama, tahun: scope.tahun })}
      actions={<PrintButton />}
    >
      <PekerjaanSaya />
      <DataState query={query}>{(perhitungan) => <Beranda perhitungan={perhitungan} />}</DataState>
    </Page>
  );
}

function Beranda({ perhitungan }: { perhitungan: Perhitungan }) {
  const { t } = useTranslation();
  if (perhitungan.indikator.length === 0 && perhitungan.anggaran.program.length === 0) {
    return <EmptyState>{t('beranda.kosong')}</EmptyState>;
  }
  return (
    <>
      <AngkaKunci perhitungan={perhitungan} />
      <div className={css.split}>
        <DaftarBendera perhitungan={perhitungan} />
        <QuickLinks />
      </div>
      <GrafikBeranda perhitungan={perhitungan} />
    </>
  );
}
