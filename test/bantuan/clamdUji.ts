// A scanner that speaks the protocol of clamd, over TCP and a socket file. What it answers, the bytes say.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

function jawab(soket: Socket, isi: Buffer): void {
  const teks = isi.toString('latin1');
  if (teks.includes('PUTUS')) soket.destroy();
  else if (teks.includes('DIAM')) return;
  else if (teks.includes('TERLALU BESAR')) soket.end('INSTREAM size limit exceeded. ERROR\0');
  else soket.end(teks.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
}

export async function createClamdUji(berkasSoket: string) {
  let terakhir: Buffer = Buffer.alloc(0);
  const terbuka = new Set<Socket>();
  const layani = (soket: Socket) => {
    terbuka.add(soket);
    soket.on('close', () => terbuka.delete(soket));
    soket.on('error', () => {});
    let masuk = Buffer.alloc(0);
    soket.on('data', (potong: Buffer) => {
      masuk = Buffer.concat([masuk, potong]);
      if (masuk.toString('latin1', 0, 6) === 'zPING\0') return void soket.end('PONG\0');
      if (masuk.toString('latin1', 0, 10) !== 'zINSTREAM\0') return;
      const bagian: Buffer[] = [];
      for (let letak = 10; letak + 4 <= masuk.length; ) {
        const panjang = masuk.readUInt32BE(letak);
        if (panjang === 0) {
          terakhir = Buffer.concat(bagian);
          return jawab(soket, terakhir);
        }
        if (letak + 4 + panjang > masuk.length) return;
        bagian.push(masuk.subarray(letak + 4, letak + 4 + panjang));
        letak += 4 + panjang;
      }
    });
  };
  const peladen = [createServer(layani), createServer(layani)] as const;
  const [tcp, soket] = peladen;
  await Promise.all([once(tcp.listen(0, '127.0.0.1'), 'listening'), once(soket.listen(berkasSoket), 'listening')]);
  const alamat = tcp.address();
  return {
    alamat: `clamd://127.0.0.1:${typeof alamat === 'object' && alamat ? alamat.port : 0}`,
    alamatSoket: `clamd://${berkasSoket}`,
    /** Bytes of the last file. */
    terakhir: () => terakhir,
    tutup: async () => {
      for (const satu of terbuka) satu.destroy();
      await Promise.all(peladen.map((satu) => new Promise((selesai) => satu.close(selesai))));
    },
  };
}
