// Dashboard of a unit and triwulan: five figures, three charts, what asks for attention with the way to its row, and every capaian.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Dasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Figure, FigureList } from '../../kit/Figure.tsx';
import { formatMoney, formatPercent } from '../../kit/format.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { useScope } from '../../kit/useScope.ts';
import { PilihTriwulan } from '../PilihTriwulan.tsx';
import { BenderaDasbor } from './BenderaDasbor.tsx';
import { CapaianDasbor } from './CapaianDasbor.tsx';
import { GrafikDasbor } from './GrafikDasbor.tsx';
import { dasborQuery, type PilihanDasbor, triwulanAkhir } from './pilihanDasbor.ts';

export function DasborPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const pilihan: PilihanDasbor = useSearch({ from: '/$perangkatDaerah/$tahun/dasbor' });
  const triwulan: Triwulan = pilihan.triwulan ?? triwulanAkhir(scope.tahun, new Date());
  const query = useQuery(dasborQuery(scope, triwulan, pilihan.jabatan));
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  return (
    <Page
      title={t('dasbor.judul')}
      place={scope.label}
      lead={t('dasbor.pengantar', { nama: scope.nama, tahun: scope.tahun })}
      actions={
        <>
          <Link
            to="/$perangkatDaerah/$tahun/dokumen"
            params={params}
            search={{ jenis: 'laporan-triwulan', ...pilihan, triwulan }}
            className="tombol"
          >
            <Icon name="document" />
            {t('dasbor.laporan')}
          </Link>
          <PrintButton />
        </>
      }
    >
      <PilihTriwulan pilihan={{ ...pilihan, triwulan }} />
      <DataState query={query}>{(dasbor) => <Isi dasbor={dasbor} />}</DataState>
    </Page>
  );
}

function Isi({ dasbor }: { dasbor: Dasbor }) {
  const { t } = useTranslation();
  if (dasbor.capaian.length === 0 && dasbor.uang.pagu === null)
    return <EmptyState>{t(dasbor.jabatan === null ? 'dasbor.kosong' : 'dasbor.kosongJabatan')}</EmptyState>;
  return (
    <>
      <Angka dasbor={dasbor} />
      <BenderaDasbor dasbor={dasbor} />
      <GrafikDasbor dasbor={dasbor} />
      <CapaianDasbor dasbor={dasbor} />
    </>
  );
}

function Angka({ dasbor: { status, rata, uang, asal, capaian, tindakLanjut } }: { dasbor: Dasbor }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  return (
    <FigureList>
      <Figure
        label={t('dasbor.tercapai')}
        value={String(status.tercapai)}
        unit={t('beranda.dari', { jumlah: capaian.length })}
        context={t('dasbor.tercapaiRinci', { belum: status.belum, kosong: status.kosong })}
      />
      <Figure
        label={t('dasbor.rata')}
        value={formatPercent(rata)}
        unit="%"
        context={t('dasbor.rataRinci')}
        proof={{ title: t('dasbor.rata'), value: formatPercent(rata), asal: asal.rata }}
      />
      <Figure
        label={t('dasbor.persenTarget')}
        value={formatPercent(uang.persenTarget)}
        unit="%"
        context={t('dasbor.persenTargetRinci', {
          realisasi: formatMoney(uang.realisasi),
          target: formatMoney(uang.target),
        })}
        proof={{ title: t('dasbor.persenTarget'), value: formatPercent(uang.persenTarget), asal: asal.persenTarget }}
      />
      <Figure
        label={t('dasbor.serapan')}
        value={formatPercent(uang.serapan)}
        unit="%"
        context={t('beranda.uang', { realisasi: formatMoney(uang.realisasi), pagu: formatMoney(uang.pagu) })}
        proof={{ title: t('dasbor.serapan'), value: formatPercent(uang.serapan), asal: asal.serapan }}
      />
      <Figure
        label={t('dasbor.tindakLanjut')}
        value={String(tindakLanjut.terbuka)}
        context={
          <Link
            to="/$perangkatDaerah/$tahun/tindak-lanjut"
            params={{ perangkatDaerah, tahun: String(tahun) }}
            search={tindakLanjut.lewat > 0 ? { keadaan: 'lewat' } : {}}
          >
            {t('dasbor.lewat', { jumlah: tindakLanjut.lewat })}
          </Link>
        }
      />
    </FigureList>
  );
}
