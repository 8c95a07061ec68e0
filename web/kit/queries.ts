// Every question the screens ask the server, with its cache key and how long the answer stays fresh.

import { queryOptions } from '@tanstack/react-query';
import type { BandingVersi, DaftarVersi, LembarKas, LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import type { DefinisiIndikator, KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import type { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import type { JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { DaftarPerjanjian, Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import type { Organisasi } from '@tapis/contract/perencanaan/organisasi.ts';
import type { RekamanPemda } from '@tapis/contract/perencanaan/pemda.ts';
import type { Pohon } from '@tapis/contract/perencanaan/pohon.ts';
import type { HasilNomenklatur, Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { BedaRenstra, DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import type { SalinanTahun } from '@tapis/contract/perencanaan/salinTahun.ts';
import type { DaftarPerangkatDaerah, Saya } from '@tapis/contract/perencanaan/saya.ts';
import type { RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { getJson, request } from './api.ts';
import { pemdaPilihan } from './pemdaPilihan.ts';

const MINUTE = 60_000;

/** One perangkat daerah and year: what almost every question is about. */
export interface Scope {
  perangkatDaerah: string;
  tahun: number;
}

export const scopePath = ({ perangkatDaerah, tahun }: Scope): string =>
  `/api/v1/perangkat-daerah/${encodeURIComponent(perangkatDaerah)}/tahun/${tahun}`;

/** Answers that a page without a link shows (keptAnswers.ts). */
export const SIMPAN = { simpan: true };

const about = <T>(scope: Scope, path: string, staleTime = MINUTE, meta: Record<string, unknown> = {}) =>
  queryOptions({
    queryKey: [scope.perangkatDaerah, scope.tahun, path],
    queryFn: ({ signal }) => getJson<T>(`${scopePath(scope)}/${path}`, signal),
    staleTime,
    meta,
  });

export const sayaQuery = queryOptions({
  queryKey: ['saya'],
  queryFn: ({ signal }) => getJson<Saya>('/api/v1/saya', signal),
  staleTime: 5 * MINUTE,
  meta: SIMPAN,
});

/** Those of the pemda somebody works in: two may have units of the same kode. */
export const unitsHere = (units: DaftarPerangkatDaerah['perangkatDaerah']) => {
  const here = pemdaPilihan.now();
  return here === null ? units : units.filter(({ pemda }) => pemda.kode === here);
};

const selectHere = ({ perangkatDaerah }: DaftarPerangkatDaerah) => ({ perangkatDaerah: unitsHere(perangkatDaerah) });

export const perangkatDaerahQuery = queryOptions({
  queryKey: ['perangkat-daerah'],
  queryFn: ({ signal }) => getJson<DaftarPerangkatDaerah>('/api/v1/perangkat-daerah', signal),
  select: selectHere,
  staleTime: 5 * MINUTE,
  meta: SIMPAN,
});

export const unitPath = (kode: string): string => `/api/v1/perangkat-daerah/${encodeURIComponent(kode)}`;

export const unitQuery = (kode: string) =>
  queryOptions({
    queryKey: ['unit', kode],
    queryFn: ({ signal }) => getJson<RekamanUnit>(unitPath(kode), signal),
    staleTime: MINUTE,
  });

export const pemdaQuery = queryOptions({
  queryKey: ['pemda'],
  queryFn: ({ signal }) => getJson<RekamanPemda>('/api/v1/pemda', signal),
  staleTime: MINUTE,
});

export const perhitunganQuery = (scope: Scope) => about<Perhitungan>(scope, 'perhitungan', MINUTE, SIMPAN);
export const organisasiQuery = (scope: Scope) => about<Organisasi>(scope, 'organisasi');
export const pohonQuery = (scope: Scope) => about<Pohon>(scope, 'pohon', MINUTE, SIMPAN);
export const rincianQuery = (scope: Scope, kode: string) =>
  about<RincianIndikator>(scope, `indikator/${encodeURIComponent(kode)}`);
export const kamusQuery = (scope: Scope) => about<KamusIndikator>(scope, 'indikator');
export const definisiQuery = (scope: Scope, kode: string) =>
  about<DefinisiIndikator>(scope, `indikator/${encodeURIComponent(kode)}/definisi`);
/** `cari`: query of the quarterly report. */
export const dokumenQuery = (scope: Scope, jenis: JenisDokumen, cari = '') =>
  about<KerangkaDokumen>(scope, jenis === 'lkjip' ? 'dokumen' : `dokumen/${jenis}${cari}`);

export const versiAnggaranQuery = (scope: Scope) => about<DaftarVersi>(scope, 'anggaran/versi', MINUTE, SIMPAN);
export const lembarPaguQuery = (scope: Scope, versi: string) =>
  about<LembarPagu>(scope, `anggaran/versi/${encodeURIComponent(versi)}`, MINUTE, SIMPAN);
export const bandingVersiQuery = (scope: Scope, dari: string, ke: string) =>
  about<BandingVersi>(scope, `anggaran/banding?${new URLSearchParams({ dari, ke })}`);
export const lembarKasQuery = (scope: Scope) => about<LembarKas>(scope, 'anggaran/kas', MINUTE, SIMPAN);
export const daftarPerjanjianQuery = (scope: Scope) => about<DaftarPerjanjian>(scope, 'perjanjian');
export const perjanjianQuery = (scope: Scope, jabatan: string, versi: string) =>
  about<Perjanjian>(scope, `perjanjian/${encodeURIComponent(jabatan)}/${versi}`);

export const renstraPath = (perangkatDaerah: string) =>
  `/api/v1/perangkat-daerah/${encodeURIComponent(perangkatDaerah)}/renstra`;
export const versiRenstraPath = (perangkatDaerah: string, awal: number, nomor: number) =>
  `${renstraPath(perangkatDaerah)}/${awal}/versi/${nomor}`;

export const renstraQuery = (perangkatDaerah: string) =>
  queryOptions({
    queryKey: [perangkatDaerah, 'renstra'],
    queryFn: ({ signal }) => getJson<DaftarRenstra>(renstraPath(perangkatDaerah), signal),
    staleTime: MINUTE,
  });
export const versiRenstraQuery = (perangkatDaerah: string, awal: number, nomor: number) =>
  queryOptions({
    queryKey: [perangkatDaerah, 'renstra', awal, nomor],
    queryFn: ({ signal }) => getJson<RenstraVersi>(versiRenstraPath(perangkatDaerah, awal, nomor), signal),
    staleTime: MINUTE,
  });
export const bedaRenstraQuery = (perangkatDaerah: string, awal: number, nomor: number) =>
  queryOptions({
    queryKey: [perangkatDaerah, 'renstra', awal, nomor, 'beda'],
    queryFn: ({ signal }) => getJson<BedaRenstra>(`${versiRenstraPath(perangkatDaerah, awal, nomor)}/beda`, signal),
    staleTime: MINUTE,
  });

export const rencanaQuery = (scope: Scope) => about<Rencana>(scope, 'rencana');
export const salinanQuery = (scope: Scope) => about<SalinanTahun>(scope, 'salin', 0);
export const nomenklaturQuery = (scope: Scope, cari: { tingkat: string; induk: string | null; cari: string }) => {
  const query = new URLSearchParams({
    tingkat: cari.tingkat,
    cari: cari.cari,
    ...(cari.induk ? { induk: cari.induk } : {}),
  });
  return about<HasilNomenklatur>(scope, `nomenklatur?${query}`);
};

/** A document as HTML text, for the preview. */
export const pratinjauQuery = (scope: Scope, jenis: JenisDokumen, cari = '') =>
  queryOptions({
    queryKey: [scope.perangkatDaerah, scope.tahun, `${jenis}.html${cari}`],
    queryFn: async ({ signal }) =>
      (await request(`${scopePath(scope)}/dokumen/${jenis}.html${cari}`, { signal })).text(),
    staleTime: MINUTE,
  });
