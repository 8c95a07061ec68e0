// Asks the virus scanner clamd about bytes, before they are kept (protocol INSTREAM). Without an answer nothing is let through.
import { connect, type Socket } from 'node:net';

export type HasilPindai = { bersih: true } | { bersih: false; nama: string };

export interface PemindaiVirus {
  /** Throws GalatPindai when there is no verdict. */
  pindai(isi: Uint8Array): Promise<HasilPindai>;
  /** True when the scanner answers. */
  isSiap(): Promise<boolean>;
}

/** No verdict: the scanner is away, too slow, or does not take files of this size. */
export class GalatPindai extends Error {
  override name = 'GalatPindai';
}

const TUNGGU_MS = 30_000;
const POTONGAN = 64 * 1024;
const MAKS_JAWABAN = 4096;

/** "clamd://host:3310" or "clamd:///run/clamav/clamd.ctl". */
export const isAlamatPemindai = (alamat: string): boolean => {
  if (!URL.canParse(alamat)) return false;
  const { protocol, hostname, pathname } = new URL(alamat);
  return protocol === 'clamd:' && (hostname !== '' || pathname.length > 1);
};

function open(alamat: string): Socket {
  const { hostname, port, pathname } = new URL(alamat);
  return hostname === ''
    ? connect({ path: decodeURIComponent(pathname) })
    : connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
}

/** Sends a command with its data and gives the whole answer. */
async function ask(alamat: string, tungguMs: number, bagian: Iterable<Uint8Array | string>): Promise<string> {
  const soket = open(alamat);
  const jam = setTimeout(() => soket.destroy(new Error(`no answer within ${tungguMs} ms`)), tungguMs);
  try {
    const jawaban = (async () => {
      let teks = '';
      for await (const potong of soket) {
        teks += String(potong);
        if (teks.includes('\0') || teks.length > MAKS_JAWABAN) break;
      }
      return teks.replace(/\0.*$/s, '').trim();
    })();
    const kirim = (async () => {
      for (const satu of bagian)
        if (!soket.write(satu)) await Promise.race([new Promise((lanjut) => soket.once('drain', lanjut)), jawaban]);
    })();
    // The scanner may answer, and close, before it has heard everything.
    const [teks] = await Promise.all([jawaban, kirim]);
    return teks;
  } catch (galat) {
    throw new GalatPindai('clamd does not answer', { cause: galat });
  } finally {
    clearTimeout(jam);
    soket.destroy();
  }
}

function* instream(isi: Uint8Array): Iterable<Uint8Array | string> {
  yield 'zINSTREAM\0';
  for (let letak = 0; letak < isi.length; letak += POTONGAN) {
    const potong = isi.subarray(letak, letak + POTONGAN);
    const panjang = Buffer.alloc(4);
    panjang.writeUInt32BE(potong.length);
    yield panjang;
    yield potong;
  }
  yield Buffer.alloc(4);
}

export function createPemindaiVirus(alamat: string, tungguMs = TUNGGU_MS): PemindaiVirus {
  return {
    async pindai(isi) {
      const jawaban = await ask(alamat, tungguMs, instream(isi));
      const cocok = /^stream: (?:(OK)|(.+) FOUND)$/.exec(jawaban);
      if (cocok === null) throw new GalatPindai(`clamd says: ${jawaban || '(nothing)'}`);
      return cocok[1] ? { bersih: true } : { bersih: false, nama: cocok[2] ?? '' };
    },
    isSiap: () =>
      ask(alamat, tungguMs, ['zPING\0']).then(
        (jawaban) => jawaban === 'PONG',
        () => false,
      ),
  };
}
