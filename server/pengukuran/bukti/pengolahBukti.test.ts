import { afterAll, describe, expect, it } from 'vitest';
import { jpegPolos } from '../../../test/bantuan/fotoUji.ts';
import { createPengolahBukti, createPengolahPekerja, type PengolahBukti } from './pengolahBukti.ts';

const berkas = { nama: 'a.jpg', isi: jpegPolos() };
const pekerja = (kode: string, batas?: number): PengolahBukti => {
  const satu = createPengolahPekerja(
    new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ nomor, tugas }) => { ${kode} });`)}`,
    ),
    batas,
  );
  dibuka.push(satu);
  return satu;
};
const dibuka: PengolahBukti[] = [];
afterAll(() => Promise.all(dibuka.map((satu) => satu.tutup())));

describe('worker of evidence', () => {
  it('gives what the worker gives', async () => {
    const hasil = await createPengolahBukti().olah(berkas);
    expect(hasil.ok && hasil.nilai.jenis).toBe('jpeg');
    const echo = pekerja('parentPort.postMessage({ nomor, hasil: { ok: true, nilai: tugas.berkas } });');
    expect(await echo.olah(berkas)).toEqual({ ok: true, nilai: berkas });
  });

  it.each([
    ['dies', 'process.exit(1);', undefined],
    ['never ends', 'for (;;);', 300],
  ])('a file of which it %s is refused with a sentence, and the next one is served', async (_, kode, batas) => {
    const satu = pekerja(
      `if (tugas.berkas.nama === 'jahat.jpg') { ${kode} } parentPort.postMessage({ nomor, hasil: { ok: true, nilai: null } });`,
      batas,
    );
    const hasil = await satu.olah({ ...berkas, nama: 'jahat.jpg' });
    expect(hasil.ok ? null : hasil.masalah.kode).toBe('bukti.tak-terolah');
    expect(await satu.olah(berkas)).toEqual({ ok: true, nilai: null });
  });

  it('a bug of ours is not blamed on the file', async () => {
    const rusak = pekerja("parentPort.postMessage({ nomor, galat: { nama: 'TypeError', pesan: 'x' } });");
    await expect(rusak.olah(berkas)).rejects.toThrow('TypeError: x');
  });
});
