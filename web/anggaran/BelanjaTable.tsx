// The budget in force by kind of spending.
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../kit/csv.ts';
import { saveText } from '../kit/download.ts';
import { formatMoney, formatPercent } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { rowId } from '../kit/useArrival.ts';
import { useScope } from '../kit/useScope.ts';
import css from './anggaran.module.css';

type Belanja = Perhitungan['anggaran']['belanja'];

/** 0 for "5", 1 for "5.1", 2 for "5.1.01". */
const depth = (kode: string): number => kode.split('.').length - 1;

export function BelanjaTable({ belanja }: { belanja: Belanja }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  if (belanja.length === 0) return null;
  const download = () =>
    saveText(
      toCsv([
        [
          t('kolom.kode'),
          t('pohon.uraian'),
          t('kolom.anggaranRp'),
          t('kolom.realisasiRp'),
          t('kolom.sisaRp'),
          t('kolom.serapanPersen'),
        ],
        ...belanja.map(({ kode, uraian, anggaran, realisasi, sisa, persen }) => [
          kode,
          uraian,
          { angka: anggaran },
          { angka: realisasi },
          { angka: sisa },
          { angka: persen },
        ]),
      ]),
      `belanja-${perangkatDaerah}-${tahun}.csv`,
      'text/csv',
    );
  return (
    <Section
      title={t('anggaran.belanja')}
      lead={t('anggaran.belanjaRinci')}
      actions={
        <button type="button" className="tombol" onClick={download}>
          <Icon name="download" />
          {t('umum.unduhCsv')}
        </button>
      }
    >
      <ScrollTable caption={t('anggaran.belanja')} className={css.belanja}>
        <thead>
          <tr>
            <th scope="col">{t('pohon.uraian')}</th>
            <th scope="col" className="angka">
              {t('kolom.anggaranRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.realisasiRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.sisaRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.serapanPersen')}
            </th>
          </tr>
        </thead>
        <tbody>
          {belanja.map(({ kode, uraian, anggaran, realisasi, sisa, persen }) => (
            <tr key={kode} id={rowId(kode)} data-kelompok={depth(kode) < 2 || undefined}>
              <th scope="row" lang="id" style={{ '--dalam': depth(kode) }}>
                <span className={css.code}>{kode}</span> {uraian}
              </th>
              <td className="angka" data-kolom="pagu">
                {formatMoney(anggaran)}
              </td>
              <td className="angka" data-kolom="realisasi">
                {formatMoney(realisasi)}
              </td>
              <td className="angka" data-kolom="sisa">
                {formatMoney(sisa)}
              </td>
              <td className="angka" data-kolom="persen">
                {formatPercent(persen)}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
