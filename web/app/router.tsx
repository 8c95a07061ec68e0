// Addresses of the screens. Each screen is a chunk of its own; who is signed in is asked before any of them is drawn.
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { parsePilihanIndikator } from '../indikator/pilihanIndikator.ts';
import { ApiError } from '../kit/api.ts';
import { perangkatDaerahQuery, sayaQuery } from '../kit/queries.ts';
import { parsePilihanPohon } from '../perencanaan/pilihanPohon.ts';
import { AppShell } from './AppShell.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { NoUnitPage } from './NoUnitPage.tsx';
import { PendingPage } from './PendingPage.tsx';
import { RootFrame } from './RootFrame.tsx';
import { RouteError } from './RouteError.tsx';
import { chooseScope } from './scopeMemory.ts';

interface Context {
  queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<Context>()({ component: RootFrame });

/** Lets signed-in users through; others go to the sign-in page and come back to `href` afterwards. */
async function requireSaya({ queryClient }: Context, href: string): Promise<void> {
  try {
    await queryClient.ensureQueryData(sayaQuery);
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) throw redirect({ to: '/masuk', search: { kembali: href } });
    throw error;
  }
}

const masukRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  validateSearch: (search: Record<string, unknown>): { kembali?: string } =>
    typeof search.kembali === 'string' ? { kembali: search.kembali } : {},
  component: lazyRouteComponent(() => import('../perencanaan/MasukPage.tsx'), 'MasukPage'),
});

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context, location }) => {
    await requireSaya(context, location.href);
    const { perangkatDaerah } = await context.queryClient.ensureQueryData(perangkatDaerahQuery);
    const scope = chooseScope(perangkatDaerah);
    if (scope) {
      const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
      throw redirect({ to: '/$perangkatDaerah/$tahun', params, replace: true });
    }
  },
  component: NoUnitPage,
});

const scopeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$perangkatDaerah/$tahun',
  beforeLoad: async ({ context, location, params }) => {
    await requireSaya(context, location.href);
    const { perangkatDaerah } = await context.queryClient.ensureQueryData(perangkatDaerahQuery);
    const unit = perangkatDaerah.find(({ kode }) => kode === params.perangkatDaerah);
    if (!unit?.tahun.includes(Number(params.tahun))) throw notFound();
  },
  component: AppShell,
});

const berandaRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pelaporan/BerandaPage.tsx'), 'BerandaPage'),
});

const pohonRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/pohon',
  validateSearch: parsePilihanPohon,
  component: lazyRouteComponent(() => import('../perencanaan/PohonPage.tsx'), 'PohonPage'),
});

const daftarIndikatorRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator',
  validateSearch: parsePilihanIndikator,
  component: lazyRouteComponent(() => import('../indikator/DaftarIndikatorPage.tsx'), 'DaftarIndikatorPage'),
});

const indikatorRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator/$kode',
  // The slash in a kode ("1.06.01.2.01/a") is "~" in the address: many proxies refuse an encoded one (%2F).
  params: {
    parse: ({ kode }) => ({ kode: kode.replaceAll('~', '/') }),
    stringify: ({ kode }) => ({ kode: kode.replaceAll('/', '~') }),
  },
  component: lazyRouteComponent(() => import('../indikator/IndikatorPage.tsx'), 'IndikatorPage'),
});

const anggaranRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/anggaran',
  component: lazyRouteComponent(() => import('../anggaran/AnggaranPage.tsx'), 'AnggaranPage'),
});

const dokumenRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/dokumen',
  component: lazyRouteComponent(() => import('../pelaporan/DokumenPage.tsx'), 'DokumenPage'),
});

const routeTree = rootRoute.addChildren([
  masukRoute,
  startRoute,
  scopeRoute.addChildren([berandaRoute, pohonRoute, daftarIndikatorRoute, indikatorRoute, anggaranRoute, dokumenRoute]),
]);

export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    basepath: '/app',
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: RouteError,
    defaultPendingComponent: PendingPage,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
