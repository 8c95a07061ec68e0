// Addresses before sign-in: signing in, invitation, forgotten password.
import { createRoute } from '@tanstack/react-router';
import { rootRoute } from './rootRoute.ts';
import { screen } from './screen.ts';

export const masukRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  validateSearch: (search: Record<string, unknown>): { kembali?: string } =>
    typeof search.kembali === 'string' ? { kembali: search.kembali } : {},
  component: screen(() => import('../auth/MasukPage.tsx'), 'MasukPage'),
});

export const lupaSandiRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lupa-sandi',
  component: screen(() => import('../auth/LupaSandiPage.tsx'), 'LupaSandiPage', 'akun'),
});

export const aturSandiRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/atur-sandi',
  component: screen(() => import('../auth/AturSandiPage.tsx'), 'AturSandiPage', 'akun'),
});

export const undanganRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/undangan',
  component: screen(() => import('../auth/UndanganPage.tsx'), 'UndanganPage', 'akun'),
});
