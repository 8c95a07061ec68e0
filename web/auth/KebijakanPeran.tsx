// What each role may do, in the sentences of the policies themselves: nothing is written twice.
import { KEBIJAKAN } from '@tapis/core/perencanaan/izin.ts';
import { PERAN } from '@tapis/core/perencanaan/peran.ts';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/Page.tsx';
import css from './pengguna.module.css';

export function KebijakanPeran() {
  const { t } = useTranslation();
  return (
    <Section title={t('pengguna.kebijakan')} lead={t('pengguna.kebijakanTentang')}>
      <dl className={css.policy}>
        {PERAN.map((peran) => {
          const sentences = Object.values(KEBIJAKAN).filter((satu) => satu.peran.includes(peran));
          return (
            <div key={peran}>
              <dt>{t(`peran.${peran}`)}</dt>
              <dd>
                {sentences.length === 0 ? (
                  t('pengguna.tanpaKebijakan')
                ) : (
                  <ul lang="id">
                    {sentences.map(({ kalimat }) => (
                      <li key={kalimat}>{kalimat}</li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
