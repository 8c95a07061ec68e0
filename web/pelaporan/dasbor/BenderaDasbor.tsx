// What asks for attention in the triwulan: targets not reached, then the findings; each leads to its row of the entry sheet.
import { Link } from '@tanstack/react-router';
import type { Dasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../kit/format.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { useScope } from '../../kit/useScope.ts';
import css from '../BerandaPage.module.css';

/** More than this are folded away. */
const SHOWN = 8;

export function BenderaDasbor({ dasbor: { bendera, triwulan } }: { dasbor: Dasbor }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const [all, setAll] = useState(false);
  return (
    <Section title={t('dasbor.bendera', { jumlah: bendera.length })} lead={t('dasbor.benderaRinci')}>
      {bendera.length === 0 ? (
        <p>
          <Icon name="check" /> {t('dasbor.tanpaBendera')}
        </p>
      ) : (
        <ul className={css.flags}>
          {(all ? bendera : bendera.slice(0, SHOWN)).map(({ jenis, lembar, baris, nama, pesan, capaian }) => (
            <li key={`${jenis} ${lembar} ${baris} ${pesan}`} data-jenis={jenis}>
              <Icon name={jenis === 'belum' ? 'down' : jenis === 'saran' ? 'info' : 'warning'} />
              <div>
                <span className={css.kind}>{t(`dasbor.jenis.${jenis}`)}</span>
                {capaian === null ? '' : ` (${formatPercent(capaian)}%)`}:{' '}
                <Link
                  to="/$perangkatDaerah/$tahun/isian"
                  params={{ perangkatDaerah, tahun: String(tahun) }}
                  search={{ tw: triwulan, baris, ...(lembar === 'keuangan' ? { lembar } : {}) }}
                  lang="id"
                >
                  {baris} {nama}
                </Link>
                {pesan === null ? null : (
                  <div className="kecil" lang="id">
                    {pesan}
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {bendera.length > SHOWN ? (
        <button
          type="button"
          className="tombol tanpa-cetak"
          aria-expanded={all}
          onClick={() => setAll((shown) => !shown)}
        >
          {all ? t('beranda.lebihSedikit') : t('beranda.lihatSemua', { jumlah: bendera.length })}
        </button>
      ) : null}
    </Section>
  );
}
