// What the indicator means and how it is read.
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/Page.tsx';
import css from './IndikatorPage.module.css';

export function DefinisiIndikator({ rincian }: { rincian: RincianIndikator }) {
  const { t } = useTranslation();
  const { definisi, sasaran, rumus, sumberData, polaritas, akumulasi, modeInput, penanggungJawab, satuan } = rincian;
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
