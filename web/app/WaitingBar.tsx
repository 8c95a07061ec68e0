// Sheets with entries that wait to be sent, on every page but the sheet itself: opening it sends them and asks what must be asked.
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { pemdaPilihan } from '../kit/pemdaPilihan.ts';
import { sayaQuery } from '../kit/queries.ts';
import { type KeptSheet, sheetDrafts } from '../kit/sheetDrafts.ts';
import css from './ConnectionBar.module.css';

export function WaitingBar() {
  const { t } = useTranslation();
  // Shown once somebody else has asked; the sign-in page asks nothing.
  const { data: saya } = useQuery({ ...sayaQuery, enabled: false });
  const { pathname } = useLocation();
  const [sheets, setSheets] = useState<readonly KeptSheet[]>([]);
  const email = saya?.email;
  useEffect(() => {
    if (email === undefined) return setSheets([]);
    let gone = false;
    const look = () =>
      void sheetDrafts.waiting(email).then((waiting) => {
        if (!gone) setSheets(waiting);
      });
    look();
    const stop = sheetDrafts.subscribe(look);
    return () => {
      gone = true;
      stop();
    };
  }, [email]);
  const here = pemdaPilihan.keyOf('');
  const elsewhere = sheets.filter(
    ({ alamat, kunci }) => alamat.split('?')[0] !== `/app${pathname}` && kunci.startsWith(here),
  );
  return (
    <div role="status" className="tanpa-cetak">
      {elsewhere.map(({ kunci, judul, alamat, sel, tab }) => (
        <div key={`${kunci} ${tab}`} className={css.bar}>
          <Icon name="warning" />
          <span>{t('luring.menunggu', { jumlah: sel.length, judul })}</span>
          {/* No link: the first one of the page is the way to its contents. */}
          <button type="button" className="tombol" onClick={() => window.location.assign(alamat)}>
            {t('luring.buka')}
          </button>
        </div>
      ))}
    </div>
  );
}
