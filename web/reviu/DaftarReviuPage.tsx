// Reviu of files: send new ones, and what has been reviewed for this unit and year.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DaftarTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { formatMoment } from '../kit/moment.ts';
import { Page, Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { DataSendiriButton } from './DataSendiriButton.tsx';
import { daftarTinjauanQuery } from './reviuQueries.ts';
import { TingkatTag } from './TingkatTag.tsx';
import { UnggahBerkas } from './UnggahBerkas.tsx';

export function DaftarReviuPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(daftarTinjauanQuery(scope));
  const boleh = useBoleh('mereviu');
  const lead = query.data ? t('reviu.pengantar', { hari: query.data.simpanHari }) : t('reviu.pengantarMuat');
  return (
    <Page title={t('reviu.judul')} place={scope.label} lead={lead}>
      {boleh ? (
        <Section title={t('reviu.kirim')} screenOnly actions={<DataSendiriButton />}>
          <UnggahBerkas />
        </Section>
      ) : (
        <p className="redup">{t('reviu.hanyaBaca')}</p>
      )}
      <Section title={t('reviu.daftar')}>
        <DataState query={query}>{({ tinjauan }) => <TinjauanTable all={tinjauan} />}</DataState>
      </Section>
    </Page>
  );
}

function TinjauanTable({ all }: { all: DaftarTinjauan['tinjauan'] }) {
  const { t, i18n } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const language = i18n.language === 'en' ? 'en' : 'id';
  if (all.length === 0) return <EmptyState>{t('reviu.kosong')}</EmptyState>;
  return (
    <ScrollTable caption={t('reviu.daftar')} sticky>
      <thead>
        <tr>
          <th scope="col">{t('reviu.berkas')}</th>
          <th scope="col">{t('reviu.temuan')}</th>
          <th scope="col">{t('reviu.diputuskan')}</th>
          <th scope="col">{t('reviu.dikirim')}</th>
          <th scope="col">{t('reviu.disimpanSampai')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((one) => {
          const { salah, peringatan, saran } = one.ringkasan;
          return (
            <tr key={one.kode}>
              <th scope="row">
                <Link
                  to="/$perangkatDaerah/$tahun/reviu/$kode"
                  params={{ perangkatDaerah, tahun: String(tahun), kode: one.kode }}
                >
                  {one.berkas}
                </Link>
              </th>
              <td>
                <TingkatTag tingkat="salah" jumlah={salah} /> <TingkatTag tingkat="peringatan" jumlah={peringatan} />{' '}
                <TingkatTag tingkat="saran" jumlah={saran} />
              </td>
              <td>{t('reviu.dariJumlah', { n: one.diputuskan, jumlah: salah + peringatan + saran })}</td>
              <td>
                {one.oleh}, {formatMoment(new Date(one.waktu), language)}
              </td>
              <td>{formatMoment(new Date(one.simpanSampai), language)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
