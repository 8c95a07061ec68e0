// All indicators of a unit and year in one table.

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../kit/csv.ts';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { saveText } from '../kit/download.ts';
import { ChoiceField, FilterBar, SearchField } from '../kit/FilterBar.tsx';
import { formatPercent, formatValue } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { perhitunganQuery } from '../kit/queries.ts';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { IkuTag, InferredTag, StatusTag } from '../kit/StatusTag.tsx';
import { STATUS_CAPAIAN } from '../kit/statusCapaian.ts';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { TINGKAT } from '../perencanaan/pilihanPohon.ts';
import css from './DaftarIndikatorPage.module.css';
import { type PilihanIndikator, parsePilihanIndikator, selectIndikator, type Urutan } from './pilihanIndikator.ts';
import { SortHeader } from './SortHeader.tsx';

export function DaftarIndikatorPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(perhitunganQuery(scope));
  const boleh = useBoleh('menyusun-rencana');
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  return (
    <Page
      title={t('indikator.judul')}
      place={scope.label}
      landscape
      lead={t('indikator.pengantar')}
      actions={
        <>
          <Link to="/$perangkatDaerah/$tahun/gerbang-iku" params={params} className="tombol">
            <Icon name="check" />
            {t('gerbang.pendek')}
          </Link>
          {boleh ? (
            <Link to="/$perangkatDaerah/$tahun/indikator/baru" params={params} className="tombol utama">
              <Icon name="add" />
              {t('kamus.tambah')}
            </Link>
          ) : null}
          <PrintButton />
        </>
      }
    >
      <DataState query={query}>{({ indikator }) => <IndikatorTable all={indikator} />}</DataState>
    </Page>
  );
}

function IndikatorTable({ all }: { all: readonly PerhitunganIndikator[] }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const boleh = useBoleh('menyusun-rencana');
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/indikator' });
  const navigate = useNavigate({ from: '/$perangkatDaerah/$tahun/indikator' });
  const change = (part: { [K in keyof PilihanIndikator]: PilihanIndikator[K] | undefined }) =>
    void navigate({ search: parsePilihanIndikator({ ...pilihan, ...part }), replace: true, resetScroll: false });
  const shown = selectIndikator(all, pilihan);

  const sort = (urut: Urutan) =>
    pilihan.urut === urut ? change({ turun: pilihan.turun ? undefined : true }) : change({ urut, turun: undefined });
  const direction = (urut: Urutan) => (pilihan.urut === urut ? (pilihan.turun ? 'descending' : 'ascending') : 'none');

  const download = () =>
    saveText(
      toCsv([
        [
          t('kolom.kode'),
          t('kolom.indikator'),
          t('kolom.tingkat'),
          'IKU',
          t('kolom.satuan'),
          t('kolom.target'),
          t('kolom.realisasi'),
          t('kolom.capaianPersen'),
          t('kolom.predikat'),
        ],
        ...shown.map((one) => [
          one.kode,
          one.nama,
          t(`tingkat.${one.tingkat}`),
          one.iku ? t('umum.ya') : t('umum.tidak'),
          one.satuan,
          { angka: one.target },
          { angka: one.realisasi },
          { angka: one.capaian },
          one.predikat,
        ]),
      ]),
      `indikator-${perangkatDaerah}-${tahun}.csv`,
      'text/csv',
    );

  return (
    <>
      <FilterBar label={t('indikator.saring')}>
        <SearchField label={t('indikator.cari')} value={pilihan.cari ?? ''} onChange={(cari) => change({ cari })} />
        <ChoiceField
          label={t('kolom.tingkat')}
          value={pilihan.tingkat}
          all={t('umum.semua')}
          options={TINGKAT.map((value) => ({ value, label: t(`tingkat.${value}`) }))}
          onChange={(tingkat) => change({ tingkat })}
        />
        <ChoiceField
          label={t('status.judul')}
          value={pilihan.status}
          all={t('umum.semua')}
          options={STATUS_CAPAIAN.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChange={(status) => change({ status })}
        />
        <label className={css.check}>
          <input
            type="checkbox"
            checked={pilihan.iku === true}
            onChange={(event) => change({ iku: event.currentTarget.checked ? true : undefined })}
          />
          {t('indikator.hanyaIku')}
        </label>
        <button type="button" className="tombol" onClick={download}>
          <Icon name="download" />
          {t('umum.unduhCsv')}
        </button>
      </FilterBar>
      <p role="status" className="redup kecil tanpa-cetak">
        {t('indikator.jumlah', { tampak: shown.length, jumlah: all.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState>{t(all.length === 0 ? 'indikator.kosong' : 'indikator.tidakCocok')}</EmptyState>
      ) : (
        <ScrollTable caption={t('indikator.judul')} sticky tall className={css.table}>
          <thead>
            <tr>
              <SortHeader label={t('kolom.indikator')} sort={direction('nama')} onSort={() => sort('nama')} />
              <SortHeader label={t('kolom.kode')} sort={direction('kode')} onSort={() => sort('kode')} />
              <th scope="col">{t('kolom.tingkat')}</th>
              <th scope="col">{t('kolom.satuan')}</th>
              <th scope="col" className="angka">
                {t('kolom.target')}
              </th>
              <th scope="col" className="angka">
                {t('kolom.realisasi')}
              </th>
              <SortHeader
                numeric
                label={t('kolom.capaianPersen')}
                sort={direction('capaian')}
                onSort={() => sort('capaian')}
              />
              <th scope="col">{t('kolom.predikat')}</th>
              <th scope="col">{t('status.judul')}</th>
              {boleh ? <td className="tanpa-cetak" /> : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.kode}>
                <th scope="row" lang="id">
                  <Link
                    to="/$perangkatDaerah/$tahun/indikator/$kode"
                    params={{ perangkatDaerah, tahun: String(tahun), kode: one.kode }}
                  >
                    {one.nama}
                  </Link>{' '}
                  {one.iku ? <IkuTag /> : null}
                </th>
                <td className={css.code}>{one.kode}</td>
                <td>{t(`tingkat.${one.tingkat}`)}</td>
                <td lang="id">{one.satuan}</td>
                <td className="angka">{formatValue(one.target, one.satuan)}</td>
                <td className="angka">{formatValue(one.realisasi, one.satuan)}</td>
                <td className="angka">{formatPercent(one.capaian)}</td>
                <td lang="id" className={css.code}>
                  {one.predikat ?? '–'}
                </td>
                <td>
                  <StatusTag capaian={one.capaian} masalah={one.masalah} />
                  {one.disimpulkan ? <InferredTag /> : null}
                </td>
                {boleh ? (
                  <td className="tanpa-cetak">
                    <Link
                      to="/$perangkatDaerah/$tahun/indikator/$kode/ubah"
                      params={{ perangkatDaerah, tahun: String(tahun), kode: one.kode }}
                      className="tombol polos"
                      aria-label={t('kamus.ubahJudul', { kode: one.kode })}
                    >
                      <Icon name="edit" size={16} />
                      {t('simpan.ubah')}
                    </Link>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
