// Addresses of the screens. Each screen is a chunk of its own; who is signed in is asked before any of them is drawn.
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import {
  parsePilihanAnggaran,
  parsePilihanBanding,
  parsePilihanKas,
  parsePilihanLembar,
} from '../anggaran/pilihanAnggaran.ts';
import { parseIndikatorBaru } from '../indikator/kamus/alamatIndikator.ts';
import { parsePilihanIndikator, parsePilihanRincian } from '../indikator/pilihanIndikator.ts';
import {
  daftarPerjanjianQuery,
  dokumenQuery,
  kamusQuery,
  lembarKasQuery,
  perhitunganQuery,
  pohonQuery,
  renstraQuery,
  versiAnggaranQuery,
} from '../kit/queries.ts';
import { parsePilihanDasbor } from '../pelaporan/dasbor/pilihanDasbor.ts';
import { cariDokumen, parsePilihanDokumen } from '../pelaporan/pilihanDokumen.ts';
import { parsePilihanPohon } from '../perencanaan/pilihanPohon.ts';
import { parsePilihanRenstra } from '../perencanaan/renstra/pilihanRenstra.ts';
import { reviuApipQuery } from '../reviu/apip/reviuApipQuery.ts';
import { parsePilihanReviu } from '../reviu/pilihanReviu.ts';
import { daftarTinjauanQuery } from '../reviu/reviuQueries.ts';
import { ask, openUnits } from './loaders.ts';
import { aturSandiRoute, lupaSandiRoute, masukRoute, undanganRoute } from './masukRoutes.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { NoUnitPage } from './NoUnitPage.tsx';
import { PendingPage } from './PendingPage.tsx';
import { pengaturanTree } from './pengaturanTree.ts';
import { buktiRoute, isianRoute, tindakLanjutRoute } from './pengukuranRoutes.ts';
import { RouteError } from './RouteError.tsx';
import { rootRoute } from './rootRoute.ts';
import { chooseScope } from './scopeMemory.ts';
import { scopeRoute } from './scopeRoute.ts';
import { screen } from './screen.ts';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context, location }) => {
    const scope = chooseScope(await openUnits(context, location.href));
    if (scope) {
      const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
      throw redirect({ to: '/$perangkatDaerah/$tahun', params, replace: true });
    }
  },
  component: NoUnitPage,
});

const berandaRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/',
  loader: ask(perhitunganQuery),
  component: screen(() => import('../pelaporan/BerandaPage.tsx'), 'BerandaPage', 'pengukuran'),
});

const pohonRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/pohon',
  validateSearch: parsePilihanPohon,
  loader: ask(pohonQuery),
  component: screen(() => import('../perencanaan/PohonPage.tsx'), 'PohonPage', 'renstra'),
});

const renstraRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/renstra',
  validateSearch: parsePilihanRenstra,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(renstraQuery(params.perangkatDaerah));
  },
  component: screen(() => import('../perencanaan/renstra/RenstraPage.tsx'), 'RenstraPage', 'renstra'),
});

const daftarIndikatorRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator',
  validateSearch: parsePilihanIndikator,
  loader: ask(perhitunganQuery),
  component: screen(() => import('../indikator/DaftarIndikatorPage.tsx'), 'DaftarIndikatorPage', 'kamus'),
});

const indikatorBaruRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator/baru',
  validateSearch: parseIndikatorBaru,
  loader: ask(kamusQuery),
  component: screen(() => import('../indikator/kamus/IndikatorBaruPage.tsx'), 'IndikatorBaruPage', 'kamus'),
});

/** The slash in a kode ("1.06.01.2.01/a") is "~" in the address: many proxies refuse an encoded one (%2F). */
const kodeParams = {
  parse: ({ kode }: { kode: string }) => ({ kode: kode.replaceAll('~', '/') }),
  stringify: ({ kode }: { kode: string }) => ({ kode: kode.replaceAll('/', '~') }),
};

const targetRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator/$kode/target',
  params: kodeParams,
  loader: ask(kamusQuery),
  component: screen(() => import('../indikator/kamus/TargetPage.tsx'), 'TargetPage', 'kamus'),
});

const gerbangIkuRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/gerbang-iku',
  loader: ask(kamusQuery),
  component: screen(() => import('../indikator/kamus/GerbangIkuPage.tsx'), 'GerbangIkuPage', 'kamus'),
});

const ubahIndikatorRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator/$kode/ubah',
  params: kodeParams,
  loader: ask(kamusQuery),
  component: screen(() => import('../indikator/kamus/UbahIndikatorPage.tsx'), 'UbahIndikatorPage', 'kamus'),
});

const indikatorRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/indikator/$kode',
  params: kodeParams,
  validateSearch: parsePilihanRincian,
  component: screen(() => import('../indikator/IndikatorPage.tsx'), 'IndikatorPage', 'kamus'),
});

const anggaranRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/anggaran',
  validateSearch: parsePilihanAnggaran,
  loader: ask(perhitunganQuery),
  component: screen(() => import('../anggaran/AnggaranPage.tsx'), 'AnggaranPage', 'anggaran', 'lembar'),
});

const lembarPaguRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/anggaran/lembar',
  validateSearch: parsePilihanLembar,
  loader: ask(versiAnggaranQuery),
  component: screen(() => import('../anggaran/LembarPaguPage.tsx'), 'LembarPaguPage', 'anggaran', 'lembar', 'templat'),
});

const bandingRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/anggaran/banding',
  validateSearch: parsePilihanBanding,
  loader: ask(versiAnggaranQuery),
  component: screen(() => import('../anggaran/BandingPage.tsx'), 'BandingPage', 'anggaran', 'lembar'),
});

const kasRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/anggaran/kas',
  validateSearch: parsePilihanKas,
  loader: ask(lembarKasQuery),
  component: screen(() => import('../anggaran/KasPage.tsx'), 'KasPage', 'anggaran', 'lembar', 'templat'),
});

const realisasiRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/anggaran/realisasi',
  validateSearch: parsePilihanKas,
  loader: ask(lembarKasQuery),
  component: screen(() => import('../anggaran/KasPage.tsx'), 'RealisasiPage', 'anggaran', 'lembar', 'templat'),
});

const daftarPerjanjianRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/perjanjian',
  loader: ask(daftarPerjanjianQuery),
  component: screen(
    () => import('../pelaporan/perjanjian/DaftarPerjanjianPage.tsx'),
    'DaftarPerjanjianPage',
    'perjanjian',
  ),
});

const perjanjianRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/perjanjian/$jabatan/$versi',
  component: screen(() => import('../pelaporan/perjanjian/PerjanjianPage.tsx'), 'PerjanjianPage', 'perjanjian'),
});

const dasborRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/dasbor',
  validateSearch: parsePilihanDasbor,
  component: screen(() => import('../pelaporan/dasbor/DasborPage.tsx'), 'DasborPage', 'pengukuran', 'kendala'),
});

const dokumenRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/dokumen',
  validateSearch: parsePilihanDokumen,
  loaderDeps: ({ search }) => search,
  loader: ({ deps, ...rest }) => ask((scope) => dokumenQuery(scope, deps.jenis ?? 'lkjip', cariDokumen(deps)))(rest),
  component: screen(() => import('../pelaporan/DokumenPage.tsx'), 'DokumenPage', 'pengukuran', 'kendala'),
});

const daftarReviuRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/reviu',
  loader: ask(daftarTinjauanQuery),
  component: screen(() => import('../reviu/DaftarReviuPage.tsx'), 'DaftarReviuPage', 'reviu'),
});

const reviuRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/reviu/$kode',
  validateSearch: parsePilihanReviu,
  component: screen(() => import('../reviu/ReviuPage.tsx'), 'ReviuPage', 'reviu'),
});

const reviuApipRoute = createRoute({
  getParentRoute: () => scopeRoute,
  path: '/reviu-apip',
  validateSearch: ({ catatan }: Record<string, unknown>): { catatan?: number } =>
    Number.isInteger(Number(catatan)) && Number(catatan) > 0 ? { catatan: Number(catatan) } : {},
  loader: ask(reviuApipQuery),
  component: screen(() => import('../reviu/apip/ReviuApipPage.tsx'), 'ReviuApipPage', 'apip', 'reviu'),
});

const routeTree = rootRoute.addChildren([
  masukRoute,
  lupaSandiRoute,
  aturSandiRoute,
  undanganRoute,
  startRoute,
  pengaturanTree,
  scopeRoute.addChildren([
    berandaRoute,
    renstraRoute,
    pohonRoute,
    daftarIndikatorRoute,
    indikatorBaruRoute,
    indikatorRoute,
    ubahIndikatorRoute,
    targetRoute,
    gerbangIkuRoute,
    isianRoute,
    buktiRoute,
    tindakLanjutRoute,
    anggaranRoute,
    lembarPaguRoute,
    bandingRoute,
    kasRoute,
    realisasiRoute,
    daftarPerjanjianRoute,
    perjanjianRoute,
    dasborRoute,
    dokumenRoute,
    daftarReviuRoute,
    reviuRoute,
    reviuApipRoute,
  ]),
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
