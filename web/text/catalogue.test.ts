// What the types cannot see: the same placeholders in both languages, and no empty message.
import { expect, it } from 'vitest';
import { akun as enAkun } from './en/akun.ts';
import { anggaran as enAnggaran } from './en/anggaran.ts';
import { apip as enApip } from './en/apip.ts';
import { audit as enAudit } from './en/audit.ts';
import { bukti as enBukti } from './en/bukti.ts';
import { kamus as enKamus } from './en/kamus.ts';
import { kendala as enKendala } from './en/kendala.ts';
import { lembar as enLembar } from './en/lembar.ts';
import { organisasi as enOrganisasi } from './en/organisasi.ts';
import { pengukuran as enPengukuran } from './en/pengukuran.ts';
import { perjanjian as enPerjanjian } from './en/perjanjian.ts';
import { renstra as enRenstra } from './en/renstra.ts';
import { reviu as enReviu } from './en/reviu.ts';
import { templat as enTemplat } from './en/templat.ts';
import { en } from './en.ts';
import { akun } from './id/akun.ts';
import { anggaran } from './id/anggaran.ts';
import { apip } from './id/apip.ts';
import { audit } from './id/audit.ts';
import { bukti } from './id/bukti.ts';
import { kamus } from './id/kamus.ts';
import { kendala } from './id/kendala.ts';
import { lembar } from './id/lembar.ts';
import { organisasi } from './id/organisasi.ts';
import { pengukuran } from './id/pengukuran.ts';
import { perjanjian } from './id/perjanjian.ts';
import { renstra } from './id/renstra.ts';
import { reviu } from './id/reviu.ts';
import { templat } from './id/templat.ts';
import { id } from './id.ts';

type Messages = { [key: string]: string | Messages };

const flatten = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

const native: Messages = {
  ...id,
  ...akun,
  ...anggaran,
  ...kamus,
  ...lembar,
  ...organisasi,
  ...audit,
  ...renstra,
  ...apip,
  ...bukti,
  ...kendala,
  ...pengukuran,
  ...perjanjian,
  ...templat,
  ...reviu,
};
const english = new Map(
  flatten({
    ...en,
    ...enAkun,
    ...enAnggaran,
    ...enKamus,
    ...enLembar,
    ...enOrganisasi,
    ...enAudit,
    ...enRenstra,
    ...enApip,
    ...enBukti,
    ...enKendala,
    ...enPengukuran,
    ...enPerjanjian,
    ...enTemplat,
    ...enReviu,
  }),
);

it('has the same keys in both languages', () => {
  expect([...english.keys()]).toEqual(flatten(native).map(([key]) => key));
});

it.each(flatten(native))('%s says the same in both languages', (key, text) => {
  expect(text.trim()).not.toBe('');
  expect(english.get(key)?.trim()).not.toBe('');
  expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(text));
});

it('no English message counts one thing as many', () => {
  // "{{n}} rows" without a form for one (wordForms.ts).
  const fixed = /\{\{(jumlah|n|banyak|kosong|peringatan|salah|saran|hari|semua)\}\} [a-z-]+s\b/;
  expect([...english].filter(([, text]) => fixed.test(text))).toEqual([]);
});
