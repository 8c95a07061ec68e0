// Shell of every screen of a unit and year.
import { useEffect } from 'react';
import { useScope } from '../kit/useScope.ts';
import { AppNav } from './AppNav.tsx';
import { Frame } from './Frame.tsx';
import { PrintHead } from './PrintFrame.tsx';
import { ScopeSwitch } from './ScopeSwitch.tsx';
import { rememberScope } from './scopeMemory.ts';

export function AppShell() {
  const { perangkatDaerah, tahun } = useScope();
  useEffect(() => rememberScope({ perangkatDaerah, tahun }), [perangkatDaerah, tahun]);
  return <Frame place={<ScopeSwitch />} nav={(open) => <AppNav open={open} />} printHead={<PrintHead />} />;
}
