// E-mail by the SMTP server of the installation. Absent when none is set: then links are handed over by the administrator.
import { createTransport } from 'nodemailer';
import type { Catatan } from '../http/catatan.ts';

interface Pesan {
  kepada: string;
  judul: string;
  isi: string;
}

export interface Surat {
  /** True when the server took it. A refusal is logged without address and content. */
  send(pesan: Pesan): Promise<boolean>;
}

const BATAS_MS = 10_000;

export function createSurat(alamat: string, pengirim: string, catatan: Catatan): Surat {
  const kurir = createTransport(
    { url: alamat, connectionTimeout: BATAS_MS, greetingTimeout: BATAS_MS, socketTimeout: 2 * BATAS_MS },
    { from: pengirim },
  );
  return {
    async send({ kepada, judul, isi }) {
      try {
        await kurir.sendMail({ to: kepada, subject: judul, text: isi });
        return true;
      } catch (galat) {
        const sebab = galat instanceof Error && 'code' in galat ? String(galat.code) : 'tidak diketahui';
        catatan.error({ sebab }, 'surel tidak terkirim');
        return false;
      }
    },
  };
}
