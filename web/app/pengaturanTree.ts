// Addresses of the settings. A page of theirs is a route here and a row in pengaturan.ts.
import { createRoute } from '@tanstack/react-router';
import { parsePilihanOrganisasi } from '../perencanaan/organisasi/pilihanOrganisasi.ts';
import { openUnits, PROFILE, requireSaya } from './loaders.ts';
import { PengaturanShell } from './PengaturanShell.tsx';
import { rootRoute } from './rootRoute.ts';
import { screen } from './screen.ts';

const pengaturanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pengaturan',
  loader: async ({ context, location }) => {
    // The own profile needs no units, and opens to who may not see them yet.
    await (location.pathname === PROFILE ? requireSaya : openUnits)(context, location.href);
  },
  component: PengaturanShell,
});

const daftarPengaturanRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/',
  component: screen(() => import('./PengaturanPage.tsx'), 'PengaturanPage'),
});

const unitRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/perangkat-daerah',
  component: screen(() => import('../perencanaan/DaftarUnitPage.tsx'), 'DaftarUnitPage', 'organisasi'),
});

const satuUnitRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/perangkat-daerah/$kode',
  component: screen(() => import('../perencanaan/organisasi/UnitPage.tsx'), 'UnitPage', 'organisasi'),
});

const pemdaRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/pemda',
  component: screen(() => import('../perencanaan/organisasi/PemdaPage.tsx'), 'PemdaPage', 'organisasi'),
});

const organisasiRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/organisasi',
  validateSearch: parsePilihanOrganisasi,
  component: screen(() => import('../perencanaan/organisasi/OrganisasiPage.tsx'), 'OrganisasiPage', 'organisasi'),
});

const jejakAuditRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/jejak-audit',
  component: screen(() => import('../perencanaan/JejakAuditPage.tsx'), 'JejakAuditPage', 'organisasi', 'audit'),
});

const jadwalRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/jadwal-isian',
  validateSearch: ({ tahun }: Record<string, unknown>): { tahun?: number } =>
    Number.isInteger(Number(tahun)) && tahun !== undefined ? { tahun: Number(tahun) } : {},
  component: screen(() => import('../pengukuran/JadwalPage.tsx'), 'JadwalPage', 'pengukuran'),
});

const reviuPublikRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/reviu-publik',
  component: screen(() => import('../reviu/ReviuPublikPage.tsx'), 'ReviuPublikPage', 'reviu'),
});

const persetujuanReviuRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/persetujuan-reviu',
  component: screen(() => import('../reviu/apip/PersetujuanReviuPage.tsx'), 'PersetujuanReviuPage', 'apip'),
});

const profilRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/profil',
  component: screen(() => import('../auth/ProfilPage.tsx'), 'ProfilPage', 'akun'),
});

const penggunaRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/pengguna',
  component: screen(() => import('../auth/PenggunaPage.tsx'), 'PenggunaPage', 'akun'),
});

const orangRoute = createRoute({
  getParentRoute: () => pengaturanRoute,
  path: '/pengguna/$id',
  component: screen(() => import('../auth/OrangPage.tsx'), 'OrangPage', 'akun'),
});

export const pengaturanTree = pengaturanRoute.addChildren([
  daftarPengaturanRoute,
  profilRoute,
  reviuPublikRoute,
  persetujuanReviuRoute,
  penggunaRoute,
  orangRoute,
  pemdaRoute,
  organisasiRoute,
  jejakAuditRoute,
  satuUnitRoute,
  unitRoute,
  jadwalRoute,
]);
