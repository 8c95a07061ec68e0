// Session expired: asks for the password in place; what waited for it then goes on by itself.
import { useSyncExternalStore } from 'react';
import { lazyPart } from '../kit/lazyPart.tsx';
import { session } from '../kit/session.ts';

const PasswordDialog = lazyPart(async () => (await import('./PasswordDialog.tsx')).PasswordDialog);

export function SessionDialog() {
  const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
  return ended ? <PasswordDialog /> : null;
}
