// The entries of the audit trail about one record, newest first.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auditQuery } from './auditQuery.ts';
import { BedaTable } from './BedaTable.tsx';
import { useBacaAudit } from './bacaAudit.ts';
import { DataState } from './DataState.tsx';
import { formatMoment } from './moment.ts';
import css from './RiwayatList.module.css';

export function RiwayatList({ objek, perangkatDaerah }: { objek: string; perangkatDaerah: string | null }) {
  const { t, i18n } = useTranslation();
  const baca = useBacaAudit();
  const query = useInfiniteQuery(auditQuery(perangkatDaerah, { objek }));
  return (
    <DataState query={query} waiting={t('audit.memuat')}>
      {({ pages }) => {
        const catatan = pages.flatMap((page) => page.catatan);
        if (catatan.length === 0) return <p>{t('audit.kosongRekaman')}</p>;
        return (
          <>
            <ol className={css.list}>
              {catatan.map((satu) => (
                <li key={satu.nomor}>
                  <p className={css.what}>{baca.tindakan(satu.aksi)}</p>
                  <p className="kecil redup">
                    {t('audit.oleh', {
                      nama: satu.oleh || t('audit.akunHilang'),
                      waktu: formatMoment(new Date(satu.waktu), i18n.language === 'en' ? 'en' : 'id'),
                    })}
                  </p>
                  <BedaTable catatan={satu} />
                </li>
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
