// What asks for attention, each with the way to where it can be looked into.

import { Link } from '@tanstack/react-router';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { IkuTag, MasalahTag } from '../kit/StatusTag.tsx';
import { useScope } from '../kit/useScope.ts';
import { useTriwulan } from '../kit/useTriwulan.ts';
import css from './BerandaPage.module.css';
import { BATAS_SERAPAN, type Bendera, listBendera } from './bendera.ts';

/** More than this are folded away. */
const SHOWN = 8;

export function DaftarBendera({ perhitungan }: { perhitungan: Perhitungan }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const flags = listBendera(perhitungan);
  return (
    <Section
      title={t('beranda.perhatian', { jumlah: flags.length })}
      lead={t('beranda.perhatianRinci', { batas: BATAS_SERAPAN })}
    >
      {flags.length === 0 ? (
        <p>
          <Icon name="check" /> {t('beranda.tanpaPerhatian')}
        </p>
      ) : (
        <ul className={css.flags}>
          {(all ? flags : flags.slice(0, SHOWN)).map((flag) => (
            <li
              key={'kode' in flag ? `${flag.jenis}${flag.kode}` : `${flag.jenis}${flag.triwulan}`}
              data-jenis={flag.jenis}
            >
              <Icon name={flag.jenis === 'belum' ? 'down' : 'warning'} />
              <div>
                <Flag flag={flag} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {flags.length > SHOWN ? (
        <button
          type="button"
          className="tombol tanpa-cetak"
          aria-expanded={all}
          onClick={() => setAll((shown) => !shown)}
        >
          {all ? t('beranda.lebihSedikit') : t('beranda.lihatSemua', { jumlah: flags.length })}
        </button>
      ) : null}
    </Section>
  );
}

function Flag({ flag }: { flag: Bendera }): ReactNode {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const triwulan = useTriwulan();
  const params = { perangkatDaerah, tahun: String(tahun) };
  if (flag.jenis === 'serapanRendah' || flag.jenis === 'selKosong') {
    return (
      <>
        <span className={css.kind}>{t(`bendera.${flag.jenis}`)}</span>:{' '}
        <Link to="/$perangkatDaerah/$tahun/anggaran" params={params}>
          {flag.jenis === 'serapanRendah'
            ? t('bendera.serapanTriwulan', { triwulan: triwulan(flag.triwulan), persen: formatPercent(flag.persen) })
            : t('bendera.selTriwulan', { triwulan: triwulan(flag.triwulan), jumlah: flag.jumlah })}
        </Link>
      </>
    );
  }
  return (
    <>
      <span className={css.kind}>{t(`bendera.${flag.jenis}`)}</span>
      {flag.capaian === null ? '' : ` (${formatPercent(flag.capaian)}%)`}
      {flag.jenis === 'terlaluTinggi' && flag.triwulan !== null ? `, ${triwulan(flag.triwulan)}` : ''}:{' '}
      {flag.iku ? <IkuTag /> : null}{' '}
      <Link to="/$perangkatDaerah/$tahun/indikator/$kode" params={{ ...params, kode: flag.kode }} lang="id">
        {flag.nama}
      </Link>{' '}
      <span className="kecil redup">{flag.kode}</span>{' '}
      {flag.jenis === 'takTerhitung' && flag.masalah ? <MasalahTag masalah={flag.masalah} /> : null}
    </>
  );
}
