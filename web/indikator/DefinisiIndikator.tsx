// What the indicator means and how it is read.

import { useQuery } from '@tanstack/react-query';
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../kit/format.ts';
import { Section } from '../kit/Page.tsx';
import { definisiQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import css from './IndikatorPage.module.css';

export function DefinisiIndikator({ rincian }: { rincian: RincianIndikator }) {
  const { t } = useTranslation();
  const { definisi, sasaran, rumus, sumberData, polaritas, akumulasi, modeInput, penanggungJawab, satuan } = rincian;
  const { data } = useQuery(definisiQuery(useScope(), rincian.kode));
  const butir = data?.indikator;
  const awal = butir?.kondisiAwal;
  // What is not recorded is left out: the notes above the definition ask for what matters.
  const rest = [
    [t('kamus.alasan'), butir?.alasan],
    [t('kamus.pengumpulData'), butir?.pengumpulData],
    [t('kamus.frekuensi'), butir?.frekuensi ? t(`frekuensi.${butir.frekuensi}`) : null],
    [t('kamus.jenisBukti'), butir?.jenisBukti],
    [t('kamus.kondisiAwal'), awal ? `${awal.tahun}: ${formatValue(awal.nilai, satuan)} ${satuan}` : null],
  ].filter(([, text]) => text);
  const unknown = <span className="redup">{t('indikator.belumDicatat')}</span>;
  return (
    <Section title={t('indikator.definisiJudul')}>
      <dl className={css.definition}>
        <dt>{t('indikator.definisi')}</dt>
        <dd lang="id">{definisi ?? unknown}</dd>
        {sasaran ? (
          <>
            <dt>{t('indikator.sasaran')}</dt>
            <dd lang="id">{sasaran}</dd>
          </>
        ) : null}
        <dt>{t('kolom.satuan')}</dt>
        <dd lang="id">{satuan}</dd>
        <dt>{t('indikator.rumus')}</dt>
        <dd>{rumus ? <code className={css.formula}>{rumus}</code> : t('indikator.tanpaRumus')}</dd>
        <dt>{t('indikator.polaritas')}</dt>
        <dd>{t(`polaritas.${polaritas}`)}</dd>
        <dt>{t('indikator.akumulasi')}</dt>
        <dd>
          {t(`akumulasi.${akumulasi}`)} · {t(`modeInput.${modeInput}`)}
        </dd>
        <dt>{t('indikator.sumberData')}</dt>
        <dd lang="id">{sumberData ?? unknown}</dd>
        {rest.map(([label, text]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd lang="id">{text}</dd>
          </Fragment>
        ))}
        <dt>{t('indikator.penanggungJawab')}</dt>
        <dd lang="id">
          {penanggungJawab.length > 1 ? (
            <ul>
              {penanggungJawab.map((jabatan) => (
                <li key={jabatan}>{jabatan}</li>
              ))}
            </ul>
          ) : (
            (penanggungJawab[0] ?? unknown)
          )}
        </dd>
      </dl>
    </Section>
  );
}
