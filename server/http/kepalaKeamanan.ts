// Security headers. One strict Content-Security-Policy per kind of page: no page runs inline scripts or loads from elsewhere.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export type JenisHalaman = 'portal' | 'aplikasi' | 'kode' | 'laporan' | 'berkas' | 'data';

const TUTUP = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

const CSP = {
  /** Server HTML: our style sheet and drawings, no script at all. */
  portal: { ...TUTUP, styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"] },
  /** The staff application; Mantine writes style elements, scripts are files of ours only. */
  aplikasi: {
    ...TUTUP,
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
  },
  /** Code, styles and fonts of the application; a worker among them obeys what its own file says. */
  kode: { defaultSrc: ["'self'"], frameAncestors: ["'none'"] },
  /** A report as one self-contained file: its own styles, fonts and drawings; may stand in a frame of the application. */
  laporan: {
    ...TUTUP,
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    fontSrc: ['data:'],
    frameAncestors: ["'self'"],
    sandbox: ['allow-popups', 'allow-same-origin', 'allow-top-navigation-by-user-activation'],
  },
  /** A file that somebody uploaded: should a browser show it after all, it is alone in the world. */
  berkas: { ...TUTUP, sandbox: [] },
  /** JSON, files, errors: nothing may load or run. */
  data: TUTUP,
} satisfies Record<JenisHalaman, object>;

/** What has no meaning for a file that is no page: at a first visit many such files come over a weak link. */
const TANPA_HALAMAN = {
  xFrameOptions: false,
  referrerPolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  permissionsPolicy: {},
};

const siapkan = (jenis: JenisHalaman, https: boolean) =>
  secureHeaders({
    contentSecurityPolicy: CSP[jenis],
    strictTransportSecurity: https ? 'max-age=31536000' : false,
    xFrameOptions: jenis === 'laporan' ? 'SAMEORIGIN' : 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    permissionsPolicy: { camera: false, geolocation: false, microphone: false, payment: false, usb: false },
    ...(jenis === 'kode' ? TANPA_HALAMAN : {}),
  });

/** Headers of every response; `jenis` is decided by the route. */
export function createKepalaKeamanan(https: boolean): Record<JenisHalaman, MiddlewareHandler> {
  return {
    portal: siapkan('portal', https),
    aplikasi: siapkan('aplikasi', https),
    kode: siapkan('kode', https),
    laporan: siapkan('laporan', https),
    berkas: siapkan('berkas', https),
    data: siapkan('data', https),
  };
}
