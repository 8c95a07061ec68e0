// Every indicator in scope with its target, realisasi and capaian up to the triwulan.
import { Link } from '@tanstack/react-router';
import type { Dasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../../kit/csv.ts';
import { EmptyState } from '../../kit/DataState.tsx';
import { saveText } from '../../kit/download.ts';
import { formatPercent, formatValue } from '../../kit/format.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { StatusTag } from '../../kit/StatusTag.tsx';
import { useScope } from '../../kit/useScope.ts';

export function CapaianDasbor({ dasbor: { capaian, triwulan } }: { dasbor: Dasbor }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const download = () =>
    saveText(
      toCsv([
        [
          t('kolom.kode'),
          t('kolom.indikator'),
          t('kolom.tingkat'),
          t('kolom.satuan'),
          t('kolom.target'),
          t('kolom.realisasi'),
          t('kolom.capaianPersen'),
          t('kolom.predikat'),
        ],
        ...capaian.map((satu) => [
          satu.kode,
          satu.nama,
          t(`tingkat.${satu.tingkat}`),
          satu.satuan,
          satu.target ?? '',
          satu.realisasi ?? '',
          { angka: satu.capaian },
          satu.peringkat ?? '',
        ]),
      ]),
      `capaian-${perangkatDaerah}-${tahun}-tw${triwulan}.csv`,
      'text/csv',
    );
  return (
    <Section
      title={t('dasbor.capaian')}
      actions={
        <button type="button" className="tombol" onClick={download}>
          <Icon name="download" />
          {t('umum.unduhCsv')}
        </button>
      }
    >
      {capaian.length === 0 ? (
        <EmptyState>{t('dasbor.tanpaIndikator')}</EmptyState>
      ) : (
        <ScrollTable caption={t('dasbor.capaian')} sticky>
          <thead>
            <tr>
              <th scope="col">{t('kolom.indikator')}</th>
              <th scope="col">{t('kolom.satuan')}</th>
              <th scope="col" className="angka">
                {t('kolom.target')}
              </th>
              <th scope="col" className="angka">
                {t('kolom.realisasi')}
              </th>
              <th scope="col" className="angka">
                {t('kolom.capaianPersen')}
              </th>
              <th scope="col">{t('kolom.predikat')}</th>
              <th scope="col">{t('status.judul')}</th>
            </tr>
          </thead>
          <tbody>
            {capaian.map((satu) => (
              <tr key={satu.kode}>
                <th scope="row" lang="id">
                  <Link
                    to="/$perangkatDaerah/$tahun/isian"
                    params={{ perangkatDaerah, tahun: String(tahun) }}
                    search={{ tw: triwulan, baris: satu.kode }}
                  >
                    {satu.nama}
                  </Link>{' '}
                  <span className="kecil redup">{satu.kode}</span>
                </th>
                <td>{satu.satuan}</td>
                <td className="angka">{formatValue(satu.target, satu.satuan)}</td>
                <td className="angka">{formatValue(satu.realisasi, satu.satuan)}</td>
                <td className="angka">{formatPercent(satu.capaian)}</td>
                <td lang="id">{satu.peringkat ?? '–'}</td>
                <td>
                  <StatusTag capaian={satu.capaian} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Section>
  );
}
