// Addresses of the screens of measuring a quarter.
import { createRoute } from '@tanstack/react-router';
import { parsePilihanBukti } from '../pengukuran/bukti/pilihanBukti.ts';
import { isianQuery } from '../pengukuran/isianQuery.ts';
import { kendalaQuery } from '../pengukuran/kendala/kendalaQuery.ts';
import { parsePilihanTindakLanjut } from '../pengukuran/kendala/pilihanTindakLanjut.ts';
import { parsePilihanIsian } from '../pengukuran/pilihanIsian.ts';
import { ask } from './loaders.ts';
import { scopeRoute } from './scopeRoute.ts';
import { screen } from './screen.ts';

export const isianRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/isian',
  validateSearch: parsePilihanIsian,
  loader: ask(isianQuery),
  component: screen(
    () => import('../pengukuran/IsianPage.tsx'),
    'IsianPage',
    'lembar',
    'pengukuran',
    'kendala',
    'bukti',
    'templat',
  ),
});

export const tindakLanjutRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/tindak-lanjut',
  validateSearch: parsePilihanTindakLanjut,
  loader: ask(kendalaQuery),
  component: screen(
    () => import('../pengukuran/kendala/TindakLanjutPage.tsx'),
    'TindakLanjutPage',
    'pengukuran',
    'kendala',
  ),
});

export const buktiRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/bukti',
  validateSearch: parsePilihanBukti,
  loader: ask(isianQuery),
  component: screen(() => import('../pengukuran/bukti/BuktiPage.tsx'), 'BuktiPage', 'pengukuran', 'bukti'),
});
