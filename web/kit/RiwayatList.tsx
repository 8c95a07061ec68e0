// Entries of the audit trail, newest first: those about one record, or those that a filter lets through.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { CatatanAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../text/setup.ts';
import { auditQuery, type Saring } from './auditQuery.ts';
import { BedaTable } from './BedaTable.tsx';
import { namaRekaman, useBacaAudit } from './bacaAudit.ts';
import { DataState, EmptyState } from './DataState.tsx';
import { formatMoment } from './moment.ts';
import css from './RiwayatList.module.css';

interface Props {
  /** Null: the whole pemda. */
  perangkatDaerah: string | null;
  saring: Saring;
  /** Says which record each entry is about; left out where all are about the same one. */
  withRecord?: boolean;
}

export function RiwayatList({ perangkatDaerah, saring, withRecord = false }: Props) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(auditQuery(perangkatDaerah, saring));
  return (
    <DataState query={query} waiting={t('audit.memuat')}>
      {({ pages }) => {
        const catatan = pages.flatMap((page) => page.catatan);
        if (catatan.length === 0)
          return <EmptyState>{t(withRecord ? 'audit.kosong' : 'audit.kosongRekaman')}</EmptyState>;
        return (
          <>
            <ol className={css.list}>
              {catatan.map((satu) => (
                <Entri key={satu.nomor} catatan={satu} withRecord={withRecord} />
              ))}
            </ol>
            {query.hasNextPage ? (
              <button
                type="button"
                className="tombol"
                aria-disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {query.isFetchingNextPage ? t('umum.memuat') : t('audit.lanjut')}
              </button>
            ) : null}
          </>
        );
      }}
    </DataState>
  );
}

function Entri({ catatan, withRecord }: { catatan: CatatanAudit; withRecord: boolean }) {
  const { t } = useTranslation();
  const baca = useBacaAudit();
  const waktu = formatMoment(new Date(catatan.waktu), currentLanguage());
  return (
    <li>
      <p className={css.what}>
        {baca.tindakan(catatan.aksi)}
        {withRecord ? (
          <>
            {': '}
            <span lang="id">{namaRekaman(catatan)}</span>
          </>
        ) : null}
      </p>
      <p className="kecil redup">
        {t('audit.oleh', { nama: catatan.oleh || t('audit.akunHilang'), waktu })}
        {withRecord ? ` · ${t('audit.nomorKe', { nomor: catatan.nomor })} · ${catatan.objek}` : null}
      </p>
      <BedaTable catatan={catatan} />
    </li>
  );
}
