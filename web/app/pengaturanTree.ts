// Addresses of the settings. A page of theirs is a route here and a row in pengaturan.ts.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../kit/loadPart.ts';
import { parsePilihanOrganisasi } from '../perencanaan/organisasi/pilihanOrganisasi.ts';
import { withWords } from '../text/words.ts';
import { openUnits } from './loaders.ts';
import { PengaturanShell } from './PengaturanShell.tsx';
import { rootRoute } from './rootRoute.ts';

const pengaturanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pengaturan',
  loader: async ({ context, location }) => {
    await openUnits(context, location.href);
  },
  component: PengaturanShell,
});

const daftarPengaturanRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/',
  component: lazyRouteComponent(() => loadPart(() => import('./PengaturanPage.tsx')), 'PengaturanPage'),
});

const unitRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/perangkat-daerah',
  component: lazyRouteComponent(
    () => loadPart(() => withWords(import('../perencanaan/DaftarUnitPage.tsx'), 'organisasi')),
    'DaftarUnitPage',
  ),
});

const satuUnitRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/perangkat-daerah/$kode',
  component: lazyRouteComponent(
    () => loadPart(() => withWords(import('../perencanaan/organisasi/UnitPage.tsx'), 'organisasi')),
    'UnitPage',
  ),
});

const pemdaRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/pemda',
  component: lazyRouteComponent(
    () => loadPart(() => withWords(import('../perencanaan/organisasi/PemdaPage.tsx'), 'organisasi')),
    'PemdaPage',
  ),
});

const organisasiRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/organisasi',
  validateSearch: parsePilihanOrganisasi,
  component: lazyRouteComponent(
    () => loadPart(() => withWords(import('../perencanaan/organisasi/OrganisasiPage.tsx'), 'organisasi')),
    'OrganisasiPage',
  ),
});

const jejakAuditRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/jejak-audit',
  component: lazyRouteComponent(
    () => loadPart(() => withWords(import('../perencanaan/JejakAuditPage.tsx'), 'organisasi')),
    'JejakAuditPage',
  ),
});

const jadwalRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/jadwal-isian',
  validateSearch: ({ tahun }: Record<string, unknown>): { tahun?: number } =>
    Number.isInteger(Number(tahun)) && tahun !== undefined ? { tahun: Number(tahun) } : {},
  component: lazyRouteComponent(
    () => loadPart(() => withWords(import('../pengukuran/JadwalPage.tsx'), 'pengukuran')),
    'JadwalPage',
  ),
});

export const pengaturanTree = pengaturanRoute.addChildren([
  daftarPengaturanRoute,
  pemdaRoute,
  organisasiRoute,
  jejakAuditRoute,
  satuUnitRoute,
  unitRoute,
  jadwalRoute,
]);
