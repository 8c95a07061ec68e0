// What surrounds every page: skip link, connection bar, the dialog of an ended session.
import { Outlet } from '@tanstack/react-router';
import { ConnectionBar } from './ConnectionBar.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { UpdateBar } from './UpdateBar.tsx';
import { useTabNews } from './useTabNews.ts';
import { WaitingBar } from './WaitingBar.tsx';

export function RootFrame() {
  useTabNews();
  return (
    <>
      <ConnectionBar />
      <WaitingBar />
      <UpdateBar />
      <Outlet />
      <SessionDialog />
    </>
  );
}
