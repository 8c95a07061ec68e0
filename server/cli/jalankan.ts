// Runs one command line and answers the exit code: 0 done, 1 "no", 2 usage or surroundings, 70 bug. Commands load lazily.
import { writeBantuan, writeBantuanPerintah } from './bantuan.ts';
import { GalatPerintah } from './galatPerintah.ts';
import { parseArgumen, suggestKata } from './parseArgumen.ts';
import type { LingkunganCli, Perintah } from './perintah.ts';

export interface EntriPerintah {
  nama: string;
  ringkas: string;
  muat(): Promise<Perintah>;
}

/** A command of one word ("serve") or of two ("audit verify"). */
const findPerintah = (argumen: readonly string[], daftar: readonly EntriPerintah[]): EntriPerintah | undefined =>
  daftar.find(({ nama }) => nama === argumen.slice(0, nama.split(' ').length).join(' '));

async function jalankanPerintah(
  argumen: string[],
  versi: string,
  daftar: readonly EntriPerintah[],
  lingkungan: LingkunganCli,
): Promise<number> {
  const [nama, ...sisa] = argumen;
  if (nama === undefined) {
    lingkungan.kabar(writeBantuan(versi, daftar));
    return 2;
  }
  if (['--help', '-h', 'help'].includes(nama)) {
    lingkungan.tulis(writeBantuan(versi, daftar));
    return 0;
  }
  if (nama === '--version') {
    lingkungan.tulis(versi);
    return 0;
  }
  const entri = findPerintah(argumen, daftar);
  if (!entri) {
    const dekat = suggestKata(
      sisa[0]?.startsWith('-') === false && daftar.some((satu) => satu.nama.startsWith(`${nama} `))
        ? `${nama} ${sisa[0]}`
        : nama,
      daftar.map((satu) => satu.nama),
    );
    throw new GalatPerintah(`Perintah "${nama}" tidak ada.${dekat} Daftar perintah: tapis --help.`);
  }
  const perintah = await entri.muat();
  const nilai = parseArgumen(
    perintah,
    argumen.slice(entri.nama.split(' ').length).map((satu) => (satu === '-h' ? '--help' : satu)),
  );
  if (nilai.saklar.help) {
    lingkungan.tulis(writeBantuanPerintah(perintah));
    return 0;
  }
  return perintah.jalankan(lingkungan, nilai);
}

/** Tells a fault of the program itself; answers its exit code. */
export function reportBug(galat: unknown, { kabar }: Pick<LingkunganCli, 'kabar'>): number {
  kabar('tapis: kesalahan program. Laporkan baris di bawah ini beserta perintahnya.');
  kabar(galat instanceof Error ? (galat.stack ?? galat.message) : String(galat));
  return 70;
}

export async function jalankan(
  argumen: string[],
  versi: string,
  daftar: readonly EntriPerintah[],
  lingkungan: LingkunganCli,
): Promise<number> {
  try {
    return await jalankanPerintah(argumen, versi, daftar, lingkungan);
  } catch (galat) {
    if (galat instanceof GalatPerintah) {
      lingkungan.kabar(`tapis: ${galat.message}`);
      if (galat.bantuan) lingkungan.kabar(`Bantuan: tapis ${galat.bantuan} --help`);
      return 2;
    }
    return reportBug(galat, lingkungan);
  }
}
