// All settings, read once from the environment and checked together: every fault is listed, none is guessed around.
import type { BatasBukti } from '@tapis/core/pengukuran/periksaKiriman.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { z } from 'zod';
import { isAlamatPemindai } from '../pengukuran/bukti/pemindaiVirus.ts';

const bilangan = (min: number, maks: number, bawaan: number) =>
  z
    .string()
    .default(String(bawaan))
    .refine((teks) => /^\d+$/.test(teks) && Number(teks) >= min && Number(teks) <= maks, {
      error: `harus bilangan bulat ${min} sampai ${maks}`,
    })
    .transform(Number);

const yaTidak = (bawaan: 'true' | 'false') =>
  z
    .enum(['true', 'false'], { error: 'harus true atau false' })
    .default(bawaan)
    .transform((teks) => teks === 'true');

const alamatWeb = z.string().refine((teks) => URL.canParse(teks) && /^https?:$/.test(new URL(teks).protocol), {
  error: 'harus alamat lengkap, misalnya https://sakip.contoh.go.id',
});

const TANPA_SURAT = 'perlu diisi bila TAPIS_SMTP_URL diisi';

const SKEMA = z.object({
  TAPIS_HOST: z.string().default('127.0.0.1'),
  TAPIS_PORT: bilangan(0, 65535, 8080),
  TAPIS_URL: alamatWeb.optional(),
  TAPIS_TRUST_PROXY: yaTidak('false'),
  TAPIS_DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: 'harus diawali postgres:// atau postgresql://' })
    .optional(),
  TAPIS_SECRET: z.string().min(32, { error: 'harus paling sedikit 32 karakter acak' }).optional(),
  TAPIS_SESSION_HOURS: bilangan(1, 720, 12),
  TAPIS_RATE_LIMIT: bilangan(10, 1_000_000, 600),
  TAPIS_CACHE_MB: bilangan(1, 4096, 64),
  TAPIS_REVIU_DAYS: bilangan(1, 3650, 90),
  TAPIS_EVIDENCE_MB: bilangan(1, 100, 10),
  TAPIS_EVIDENCE_FILES: bilangan(1, 500, 20),
  TAPIS_VIRUS_SCAN: z
    .string()
    .refine(isAlamatPemindai, { error: 'harus clamd://host:3310 atau clamd:///run/clamav/clamd.ctl' })
    .optional(),
  TAPIS_SHUTDOWN_SECONDS: bilangan(1, 300, 10),
  TAPIS_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'harus debug, info, warn, error, atau silent' })
    .optional(),
  TAPIS_METRICS_TOKEN: z.string().min(16, { error: 'harus paling sedikit 16 karakter' }).optional(),
  TAPIS_LICENCE: z.string().default('CC BY 4.0'),
  TAPIS_LICENCE_URL: alamatWeb.default('https://creativecommons.org/licenses/by/4.0/deed.id'),
  TAPIS_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, { error: 'harus diawali smtp:// atau smtps://' })
    .refine((teks) => URL.canParse(teks), {
      error: 'bukan alamat yang dapat dibaca; tulis karakter khusus sandi sebagai %XX',
    })
    .optional(),
  TAPIS_SMTP_FROM: z
    .string()
    .regex(/\S+@\S+/, { error: 'harus alamat surel, misalnya Tapis <sakip@contoh.go.id>' })
    .optional(),
  TAPIS_DEMO: z.string().optional(),
});

export const NAMA_SETELAN = Object.keys(SKEMA.shape);

/** Links in e-mails need the public address: it is never taken from a request, which anybody could forge. */
const LENGKAP = SKEMA.superRefine((nilai, konteks) => {
  if (nilai.TAPIS_SMTP_URL === undefined) return;
  for (const nama of ['TAPIS_SMTP_FROM', 'TAPIS_URL'] as const)
    if (nilai[nama] === undefined) konteks.addIssue({ code: 'custom', path: [nama], message: TANPA_SURAT });
});

export interface Pengaturan {
  host: string;
  port: number;
  /** Public address; null = derived from each request. */
  url: string | null;
  /** Believe X-Forwarded-For: only behind a proxy that sets it itself. */
  percayaProksi: boolean;
  folderData: string;
  /** Null = embedded PostgreSQL inside folderData. */
  alamatBasisData: string | null;
  /** Null = made once and kept in folderData. */
  rahasia: string | null;
  sesiJam: number;
  /** Requests per minute and address. */
  batasLaju: number;
  singgahanByte: number;
  /** Days for which an uploaded reviu is kept. */
  reviuHari: number;
  /** Evidence files: most bytes of one, most files of one indicator in one triwulan. */
  bukti: BatasBukti;
  /** Address of clamd; null = uploaded files are not scanned. */
  pemindaiVirus: string | null;
  tungguBerhentiDetik: number;
  tingkatCatatan: 'debug' | 'info' | 'warn' | 'error' | 'silent' | null;
  tokenMetrik: string | null;
  lisensi: { nama: string; url: string };
  /** Null = no e-mail is sent. */
  surat: { alamat: string; pengirim: string } | null;
  demo: string | null;
}

/** Variables of our own that belong to building and testing. */
const BUKAN_SETELAN = ['TAPIS_CHROMIUM', 'TAPIS_ROOT', 'TAPIS_API'];

/** Names that look like settings of ours and are not: a typing error would otherwise be ignored without a word. */
export const unknownSetelan = (env: Record<string, string | undefined>): string[] =>
  Object.keys(env).filter(
    (nama) => /^TAPIS_/.test(nama) && !NAMA_SETELAN.includes(nama) && !BUKAN_SETELAN.includes(nama),
  );

/** Reads the settings; an empty variable counts as absent. On failure: one sentence per fault. */
export function readPengaturan(env: Record<string, string | undefined>): Hasil<Pengaturan, string[]> {
  const diisi = Object.fromEntries(NAMA_SETELAN.flatMap((nama) => (env[nama] ? [[nama, env[nama]]] : [])));
  const dibaca = LENGKAP.safeParse(diisi);
  if (!dibaca.success)
    return gagal(
      dibaca.error.issues.map((satu) => `${String(satu.path[0])} ${satu.message}. Perbaiki lalu coba lagi.`),
    );
  const nilai = dibaca.data;
  return berhasil({
    host: nilai.TAPIS_HOST,
    port: nilai.TAPIS_PORT,
    url: nilai.TAPIS_URL ? new URL(nilai.TAPIS_URL).origin : null,
    percayaProksi: nilai.TAPIS_TRUST_PROXY,
    folderData: nilai.TAPIS_DATA_DIR,
    alamatBasisData: nilai.DATABASE_URL ?? null,
    rahasia: nilai.TAPIS_SECRET ?? null,
    sesiJam: nilai.TAPIS_SESSION_HOURS,
    batasLaju: nilai.TAPIS_RATE_LIMIT,
    singgahanByte: nilai.TAPIS_CACHE_MB * 1024 * 1024,
    reviuHari: nilai.TAPIS_REVIU_DAYS,
    bukti: { maksByte: nilai.TAPIS_EVIDENCE_MB * 1024 * 1024, maksBanyak: nilai.TAPIS_EVIDENCE_FILES },
    pemindaiVirus: nilai.TAPIS_VIRUS_SCAN ?? null,
    tungguBerhentiDetik: nilai.TAPIS_SHUTDOWN_SECONDS,
    tingkatCatatan: nilai.TAPIS_LOG_LEVEL ?? null,
    tokenMetrik: nilai.TAPIS_METRICS_TOKEN ?? null,
    lisensi: { nama: nilai.TAPIS_LICENCE, url: nilai.TAPIS_LICENCE_URL },
    surat:
      nilai.TAPIS_SMTP_URL && nilai.TAPIS_SMTP_FROM
        ? { alamat: nilai.TAPIS_SMTP_URL, pengirim: nilai.TAPIS_SMTP_FROM }
        : null,
    demo: nilai.TAPIS_DEMO ?? null,
  });
}
