// Session expired: asks for the password in place; what waited for it then goes on by itself.
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { session } from '../kit/session.ts';

const PasswordDialog = lazy(() =>
  import('./PasswordDialog.tsx').then(({ PasswordDialog: component }) => ({ default: component })),
);

export function SessionDialog() {
  const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
  return ended ? (
    <Suspense fallback={null}>
      <PasswordDialog />
    </Suspense>
  ) : null;
}
