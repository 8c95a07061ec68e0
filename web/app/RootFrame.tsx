// What surrounds every page: skip link, connection bar, the dialog of an ended session.
import { Outlet } from '@tanstack/react-router';
import { ConnectionBar } from './ConnectionBar.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { UpdateBar } from './UpdateBar.tsx';

export function RootFrame() {
  return (
    <>
      <ConnectionBar />
      <UpdateBar />
      <Outlet />
      <SessionDialog />
    </>
  );
}
