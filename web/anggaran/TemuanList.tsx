// What the rules have to say about the present state: what must be mended, and what deserves a look.
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import css from './lembar.module.css';

export function TemuanList({ temuan, empty }: { temuan: LembarPagu['temuan']; empty: string }) {
  const { t } = useTranslation();
  if (temuan.length === 0)
    return (
      <p>
        <Icon name="check" /> {empty}
      </p>
    );
  return (
    <ul className={css.findings}>
      {temuan.map(({ pesan, sitasi, tingkat }) => (
        <li key={pesan} data-tingkat={tingkat}>
          <Icon name={tingkat === 'salah' ? 'close' : 'warning'} />
          <span>
            <strong>{t(tingkat === 'salah' ? 'pagu.harus' : 'pagu.periksa')}</strong>{' '}
            <span lang="id">
              {pesan}
              {sitasi ? <span className={css.citation}>{sitasi}</span> : null}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
