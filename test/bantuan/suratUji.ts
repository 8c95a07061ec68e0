// A mail server for tests: takes every message over SMTP and keeps it. Speaks just enough of RFC 5321.
import { createServer, type Socket } from 'node:net';

export interface SuratMasuk {
  kepada: string;
  /** Headers and body, quoted-printable and base64 undone. */
  teks: string;
}

export interface SuratUji {
  /** "smtp://127.0.0.1:PORT" */
  alamat: string;
  /** Resolves with the next message that nobody has taken yet. */
  tunggu(): Promise<SuratMasuk>;
  /** Messages that nobody has taken. */
  sisa(): SuratMasuk[];
  /** From now on every message is refused. */
  tolak(): void;
  close(): Promise<void>;
}

function readIsi(mentah: string): string {
  const batas = mentah.indexOf('\r\n\r\n');
  const [kepala, badan] = [mentah.slice(0, batas), mentah.slice(batas + 4)];
  if (/content-transfer-encoding: base64/i.test(kepala))
    return `${kepala}\n\n${Buffer.from(badan.replaceAll(/\s/g, ''), 'base64').toString('utf8')}`;
  if (!/content-transfer-encoding: quoted-printable/i.test(kepala)) return `${kepala}\n\n${badan}`;
  const byte = badan
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${kepala}\n\n${Buffer.from(byte, 'latin1').toString('utf8')}`;
}

export async function startSuratUji(): Promise<SuratUji> {
  const kotak: SuratMasuk[] = [];
  const penunggu: ((surat: SuratMasuk) => void)[] = [];
  let menolak = false;
  const terima = (surat: SuratMasuk) => {
    const ambil = penunggu.shift();
    if (ambil) ambil(surat);
    else kotak.push(surat);
  };
  const layani = (soket: Socket) => {
    let [sisa, kepada, data] = ['', '', null as string | null];
    const jawab = (baris: string) => soket.write(`${baris}\r\n`);
    jawab('220 uji ESMTP');
    soket.on('error', () => {});
    soket.on('data', (bagian) => {
      sisa += bagian.toString('latin1');
      for (let batas = sisa.indexOf('\r\n'); batas >= 0; batas = sisa.indexOf('\r\n')) {
        const baris = sisa.slice(0, batas);
        sisa = sisa.slice(batas + 2);
        if (data !== null) {
          if (baris !== '.') data += `${baris.replace(/^\./, '')}\r\n`;
          else {
            terima({ kepada, teks: readIsi(data) });
            data = null;
            jawab('250 ok');
          }
        } else if (/^(EHLO|HELO)/i.test(baris)) jawab('250 uji');
        else if (/^RCPT TO/i.test(baris)) {
          kepada = /<(.+)>/.exec(baris)?.[1] ?? '';
          jawab(menolak ? '550 no' : '250 ok');
        } else if (/^DATA/i.test(baris)) {
          data = '';
          jawab('354 go on');
        } else if (/^QUIT/i.test(baris)) soket.end('221 bye\r\n');
        else jawab('250 ok');
      }
    });
  };
  const server = createServer(layani);
  await new Promise<void>((selesai) => server.listen(0, '127.0.0.1', selesai));
  const alamat = server.address();
  if (alamat === null || typeof alamat === 'string') throw new Error('no port');
  return {
    alamat: `smtp://127.0.0.1:${alamat.port}`,
    tunggu: () => {
      const ada = kotak.shift();
      return ada ? Promise.resolve(ada) : new Promise((selesai) => penunggu.push(selesai));
    },
    sisa: () => [...kotak],
    tolak: () => {
      menolak = true;
    },
    close: () => new Promise((selesai) => server.close(() => selesai())),
  };
}
