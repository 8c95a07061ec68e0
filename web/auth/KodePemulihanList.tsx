// Recovery codes, shown once: to be written down, kept as a file or printed.
import { useTranslation } from 'react-i18next';
import { saveText } from '../kit/download.ts';
import css from './pengguna.module.css';

export function KodePemulihanList({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const keep = () =>
    saveText(
      `${t('faktorKedua.kodePemulihan')} Tapis\n\n${codes.join('\n')}\n`,
      'tapis-kode-pemulihan.txt',
      'text/plain',
    );
  return (
    <div className={css.stack}>
      <p>{t('faktorKedua.kodePemulihanTentang')}</p>
      <ul className={css.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={css.buttons}>
        <button type="button" className="tombol" onClick={keep}>
          {t('faktorKedua.simpanBerkas')}
        </button>
        <button type="button" className="tombol utama" onClick={onDone}>
          {t('faktorKedua.sudahDisimpan')}
        </button>
      </div>
    </div>
  );
}
