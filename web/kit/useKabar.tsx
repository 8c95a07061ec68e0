// The polite line that says what has just happened ("Tersimpan pukul 10.42 WIB"), with the way to take it back.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './useKabar.module.css';

interface Kabar {
  text: string;
  /** Takes the action back; absent where that is not possible. */
  undo?: () => void;
}

const TellKabar = createContext<(kabar: Kabar) => void>(() => undefined);

/** Tells the user what has happened; the next message takes its place. */
export const useKabar = () => useContext(TellKabar);

export function KabarProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [kabar, setKabar] = useState<Kabar | null>(null);
  const tell = useMemo(() => (next: Kabar) => setKabar(next), []);
  const undo = () => {
    kabar?.undo?.();
    setKabar(null);
  };
  return (
    <TellKabar value={tell}>
      {children}
      {/* The region exists before its text changes, so that it is read aloud. */}
      <div role="status" className="tanpa-cetak">
        {kabar ? (
          <div className={css.kabar}>
            <span>{kabar.text}</span>
            {kabar.undo ? (
              <button type="button" className="tombol" onClick={undo}>
                {t('simpan.urungkan')}
              </button>
            ) : null}
            <button type="button" className="tombol" onClick={() => setKabar(null)}>
              {t('umum.tutup')}
            </button>
          </div>
        ) : null}
      </div>
    </TellKabar>
  );
}
