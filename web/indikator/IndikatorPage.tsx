// One indicator in full: figures with their proof, definition, years, triwulan, components, money.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { Figure, FigureList } from '../kit/Figure.tsx';
import { formatPercent, formatValue } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { rincianQuery } from '../kit/queries.ts';
import { IkuTag, InferredTag, StatusTag } from '../kit/StatusTag.tsx';
import { useArrival } from '../kit/useArrival.ts';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { DefinisiIndikator } from './DefinisiIndikator.tsx';
import { DeretIndikator } from './DeretIndikator.tsx';
import css from './IndikatorPage.module.css';
import { KeuanganIndikator } from './KeuanganIndikator.tsx';
import { KomponenIndikator } from './KomponenIndikator.tsx';
import { ManageIndikator } from './kamus/ManageIndikator.tsx';
import { SyaratIndikator } from './kamus/SyaratIndikator.tsx';

export function IndikatorPage() {
  const { kode } = useParams({ from: '/$perangkatDaerah/$tahun/indikator/$kode' });
  // A fresh page for each indicator: its heading takes the focus, and nothing of the last one lingers.
  return <OneIndikator key={kode} kode={kode} />;
}

function OneIndikator({ kode }: { kode: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(rincianQuery(scope, kode));
  const boleh = useBoleh('menyusun-rencana');
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  return (
    <Page
      title={query.data?.nama ?? t('indikator.satu', { kode })}
      titleLang="id"
      place={scope.label}
      lead={
        <Link to="/$perangkatDaerah/$tahun/indikator" params={params} className={css.back ?? ''}>
          <Icon name="back" size={16} />
          {t('indikator.keDaftar')}
        </Link>
      }
      actions={
        <>
          {boleh ? (
            <Link to="/$perangkatDaerah/$tahun/indikator/$kode/ubah" params={{ ...params, kode }} className="tombol">
              <Icon name="edit" />
              {t('kamus.ubah')}
            </Link>
          ) : null}
          {boleh ? (
            <Link to="/$perangkatDaerah/$tahun/indikator/$kode/target" params={{ ...params, kode }} className="tombol">
              <Icon name="edit" />
              {t('target.ubah')}
            </Link>
          ) : null}
          <PrintButton />
        </>
      }
    >
      <DataState query={query}>{(rincian) => <Rincian rincian={rincian} />}</DataState>
    </Page>
  );
}

function Rincian({ rincian }: { rincian: RincianIndikator }) {
  const { t } = useTranslation();
  const { tahun } = useScope();
  const { baris, kolom } = useSearch({ from: '/$perangkatDaerah/$tahun/indikator/$kode' });
  useArrival(baris, kolom);
  const { kode, nama, tingkat, induk, iku, satuan, target, realisasi, capaian, predikat, masalah, asal } = rincian;
  const shown = { target: formatValue(target, satuan), realisasi: formatValue(realisasi, satuan) };
  return (
    <>
      <p className={css.meta}>
        {iku ? <IkuTag /> : null}
        <span>
          {t(`tingkat.${tingkat}`)} · <span className={css.code}>{kode}</span>
        </span>
        <span lang="id">{induk.kode === kode ? induk.nama : `${induk.kode} ${induk.nama}`}</span>
      </p>
      <FigureList>
        <Figure label={t('indikator.targetTahun', { tahun })} value={shown.target} unit={satuan} />
        <Figure
          label={t('indikator.realisasiTahun', { tahun })}
          value={shown.realisasi}
          unit={satuan}
          mark={rincian.disimpulkan ? <InferredTag /> : undefined}
          proof={{
            title: `${t('kolom.realisasi')} · ${nama}`,
            value: satuan === '%' ? `${shown.realisasi}%` : `${shown.realisasi} ${satuan}`,
            asal: asal.realisasi,
          }}
        />
        <Figure
          label={t('kolom.capaian')}
          value={formatPercent(capaian)}
          unit="%"
          mark={<StatusTag capaian={capaian} masalah={masalah} />}
          context={predikat ? <span lang="id">{predikat}</span> : undefined}
          proof={{
            title: `${t('kolom.capaian')} · ${nama}`,
            value: capaian === null ? '–' : `${formatPercent(capaian)}%`,
            asal: asal.capaian,
          }}
        />
      </FigureList>
      <SyaratIndikator kode={kode} />
      <DefinisiIndikator rincian={rincian} />
      <DeretIndikator rincian={rincian} />
      <KomponenIndikator rincian={rincian} />
      <KeuanganIndikator rincian={rincian} />
      <ManageIndikator kode={kode} />
    </>
  );
}
