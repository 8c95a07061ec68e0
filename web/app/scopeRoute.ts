// The route of one perangkat daerah and year: nothing below it is drawn for a unit or year that is not there.
import { createRoute, notFound } from '@tanstack/react-router';
import { AppShell } from './AppShell.tsx';
import { openUnits } from './loaders.ts';
import { rootRoute } from './rootRoute.ts';

export const scopeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$perangkatDaerah/$tahun',
  loader: async ({ context, location, params }) => {
    const unit = (await openUnits(context, location.href)).find(({ kode }) => kode === params.perangkatDaerah);
    if (!unit?.tahun.includes(Number(params.tahun))) throw notFound();
  },
  component: AppShell,
});
