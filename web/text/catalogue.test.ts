// What the types cannot see: the same placeholders in both languages, and no empty message.
import { expect, it } from 'vitest';
import { akun as enAkun } from './en/akun.ts';
import { anggaran as enAnggaran } from './en/anggaran.ts';
import { audit as enAudit } from './en/audit.ts';
import { kamus as enKamus } from './en/kamus.ts';
import { lembar as enLembar } from './en/lembar.ts';
import { organisasi as enOrganisasi } from './en/organisasi.ts';
import { renstra as enRenstra } from './en/renstra.ts';
import { reviu as enReviu } from './en/reviu.ts';
import { en } from './en.ts';
import { akun } from './id/akun.ts';
import { anggaran } from './id/anggaran.ts';
import { audit } from './id/audit.ts';
import { kamus } from './id/kamus.ts';
import { lembar } from './id/lembar.ts';
import { organisasi } from './id/organisasi.ts';
import { renstra } from './id/renstra.ts';
import { reviu } from './id/reviu.ts';
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
