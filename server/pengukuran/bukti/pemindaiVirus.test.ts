import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClamdUji } from '../../../test/bantuan/clamdUji.ts';
import { createPemindaiVirus, GalatPindai, isAlamatPemindai } from './pemindaiVirus.ts';

const folder = mkdtempSync(join(tmpdir(), 'tapis-clamd-'));
afterAll(() => rmSync(folder, { recursive: true }));
const huruf = (teks: string) => new TextEncoder().encode(teks);

describe('clamd', () => {
  let clamd: Awaited<ReturnType<typeof createClamdUji>>;
  beforeAll(async () => {
    clamd = await createClamdUji(join(folder, 'clamd.ctl'));
  });
  afterAll(() => clamd.tutup());

  it('gets every byte, in pieces, and gives a verdict', async () => {
    const isi = new Uint8Array(1_000_003).map((_, i) => i % 253);
    for (const alamat of [clamd.alamat, clamd.alamatSoket]) {
      const pemindai = createPemindaiVirus(alamat);
      expect(await pemindai.isSiap()).toBe(true);
      expect(await pemindai.pindai(isi)).toEqual({ bersih: true });
      expect(clamd.terakhir().equals(isi)).toBe(true);
      expect(await pemindai.pindai(huruf('contoh EICAR'))).toEqual({ bersih: false, nama: 'Eicar-Test-Signature' });
    }
  });

  it('is believed only when it says that the file is clean', async () => {
    const pemindai = createPemindaiVirus(clamd.alamat);
    await expect(pemindai.pindai(huruf('TERLALU BESAR'))).rejects.toThrow(GalatPindai);
    await expect(pemindai.pindai(huruf('PUTUS'))).rejects.toThrow(GalatPindai);
    await expect(createPemindaiVirus(clamd.alamat, 200).pindai(huruf('DIAM'))).rejects.toThrow(GalatPindai);
  });
});

it('nobody at the address: no verdict, no crash', async () => {
  const kosong: Server = createServer();
  await new Promise<void>((siap) => kosong.listen(0, '127.0.0.1', siap));
  const alamat = kosong.address();
  const port = typeof alamat === 'object' && alamat ? alamat.port : 0;
  await new Promise((selesai) => kosong.close(selesai));
  for (const satu of [`clamd://127.0.0.1:${port}`, `clamd://${join(folder, 'tidak-ada.ctl')}`]) {
    const pemindai = createPemindaiVirus(satu);
    expect(await pemindai.isSiap()).toBe(false);
    await expect(pemindai.pindai(huruf('x'))).rejects.toThrow(GalatPindai);
  }
});

it('knows an address', () => {
  const sah = ['clamd://localhost:3310', 'clamd://clamav', 'clamd://[::1]:3310', 'clamd:///run/clamav/clamd.ctl'];
  const salah = ['clamd://', 'http://x:3310', 'clamscan -', '/run/clamd.ctl'];
  expect([...sah, ...salah].map(isAlamatPemindai)).toEqual([...sah.map(() => true), ...salah.map(() => false)]);
});
