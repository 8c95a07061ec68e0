// The way out. Entries that nobody has received yet would be lost with it: then it asks first.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../kit/lazyPart.tsx';
import { session } from '../kit/session.ts';
import { sheetDrafts } from '../kit/sheetDrafts.ts';
import { useSignOut } from './useSignOut.ts';

const SignOutDialog = lazyPart(async () => (await import('./SignOutDialog.tsx')).SignOutDialog);

export function SignOutButton({ className }: { className: string }) {
  const { t } = useTranslation();
  const leave = useSignOut();
  const [unsent, setUnsent] = useState(0);
  const ask = async () => {
    const jumlah = await sheetDrafts.count(session.owner() ?? '');
    if (jumlah === 0) await leave();
    else setUnsent(jumlah);
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void ask()}>
        {t('kerangka.keluar')}
      </button>
      {unsent > 0 ? <SignOutDialog unsent={unsent} onClose={() => setUnsent(0)} onLeave={() => void leave()} /> : null}
    </>
  );
}
