// Anggaran: the versions of the budget side by side with what was spent, per triwulan and by kind of spending.

import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { Figure, FigureList } from '../kit/Figure.tsx';
import { formatMoney, formatPercent } from '../kit/format.ts';
import { Page, PrintButton } from '../kit/Page.tsx';
import { perhitunganQuery } from '../kit/queries.ts';
import { useArrival } from '../kit/useArrival.ts';
import { useScope } from '../kit/useScope.ts';
import { AnggaranNav } from './AnggaranNav.tsx';
import { akarAnggaran, angkaSelisih, angkaSerapan, angkaSisa, angkaUang } from './asalAnggaran.ts';
import { BelanjaTable } from './BelanjaTable.tsx';
import { formatChange } from './formatChange.ts';
import { SerapanTriwulan } from './SerapanTriwulan.tsx';
import { VersiTable } from './VersiTable.tsx';

export function AnggaranPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(perhitunganQuery(scope));
  return (
    <Page
      title={t('anggaran.judul')}
      place={scope.label}
      landscape
      lead={t('anggaran.pengantar')}
      actions={<PrintButton />}
    >
      <AnggaranNav />
      <DataState query={query}>
        {({ anggaran }) =>
          anggaran.program.length === 0 ? (
            <EmptyState>{t('anggaran.kosong')}</EmptyState>
          ) : (
            <Anggaran anggaran={anggaran} />
          )
        }
      </DataState>
    </Page>
  );
}

function Anggaran({ anggaran }: { anggaran: Perhitungan['anggaran'] }) {
  const { t } = useTranslation();
  const { nama } = useScope();
  const { baris, kolom } = useSearch({ from: '/$perangkatDaerah/$tahun/anggaran' });
  useArrival(baris, kolom);
  const akar = useMemo(() => akarAnggaran(anggaran, nama), [anggaran, nama]);
  const { selisih, persen } = angkaSelisih(akar);
  const money = (value: string | null) => (value === null ? '–' : `Rp${formatMoney(value)}`);
  return (
    <>
      <FigureList>
        <Figure
          label={t('anggaran.paguBerlaku')}
          value={money(anggaran.perubahan)}
          context={
            selisih.nilai === null
              ? undefined
              : t('anggaran.dariMurni', { rupiah: formatChange(selisih.nilai), persen: formatChange(persen.nilai, 2) })
          }
          proof={{
            title: t('anggaran.paguBerlaku'),
            value: money(anggaran.perubahan),
            asal: angkaUang(akar, 'perubahan').asal,
          }}
        />
        <Figure
          label={t('kolom.realisasi')}
          value={money(anggaran.realisasi)}
          proof={{
            title: t('kolom.realisasi'),
            value: money(anggaran.realisasi),
            asal: angkaUang(akar, 'realisasi').asal,
          }}
        />
        <Figure
          label={t('anggaran.sisa')}
          value={money(anggaran.sisa)}
          proof={{ title: t('anggaran.sisa'), value: money(anggaran.sisa), asal: angkaSisa(akar).asal }}
        />
        <Figure
          label={t('anggaran.serapan')}
          value={formatPercent(anggaran.persen)}
          unit="%"
          context={anggaran.predikat ? <span lang="id">{anggaran.predikat}</span> : undefined}
          proof={{
            title: t('anggaran.serapan'),
            value: `${formatPercent(anggaran.persen)}%`,
            asal: angkaSerapan(akar).asal,
          }}
        />
      </FigureList>
      <VersiTable key={baris} akar={akar} sought={baris} />
      <SerapanTriwulan triwulan={anggaran.triwulan} />
      <BelanjaTable belanja={anggaran.belanja} />
    </>
  );
}
