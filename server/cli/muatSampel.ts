// Reference data and, when asked for, a sample with its accounts. Running it again changes nothing: sample accounts that
// were taken away stay away.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { akarProyek } from '../db/lokasi.ts';
import type { Db } from '../db/pool.ts';
import type { Pengaturan } from '../http/pengaturan.ts';
import { GalatPerintah } from './galatPerintah.ts';

const folderSampel = () => join(akarProyek(), 'sample');

/** Throws when there is no sample of that name, with the names there are. */
export function checkSampel(nama: string): void {
  const ada = readdirSync(folderSampel(), { withFileTypes: true }).filter((satu) => satu.isDirectory());
  if (ada.every((satu) => satu.name !== nama))
    throw new GalatPerintah(
      `Sampel "${nama}" tidak ada. Yang ada: ${ada.map((satu) => satu.name).join(', ')}.`,
      'seed',
    );
}

/** The schema must be up to date. Answers what was written now. */
export async function muatSampel(
  db: Db,
  { demo, folderData }: Pick<Pengaturan, 'demo' | 'folderData'>,
  kabar: (kalimat: string) => void,
): Promise<{ referensi: string[]; sampel: boolean }> {
  const { seedReferensi } = await import('../perencanaan/seedReferensi.ts');
  const referensi = await seedReferensi(db);
  if (demo === null) return { referensi, sampel: false };
  checkSampel(demo);
  const [{ bacaSampel }, { seedSampel }, { seedLoginSampel }, { countAkun }] = await Promise.all([
    import('../../sample/lampung-barat-2024/bacaSampel.ts'),
    import('../pelaporan/seedSampel.ts'),
    import('../auth/loginSampel.ts'),
    import('../auth/akun.ts'),
  ]);
  const { bahan, pengguna } = bacaSampel(join(folderSampel(), demo));
  const waktu = new Date();
  const sampel = await seedSampel(db, bahan, waktu);
  if (sampel) kabar(`Sampel ${bahan.perangkatDaerah.nama} ${bahan.pemda.nama} ${bahan.tahun} dimuat.`);
  if (sampel || (await countAkun(db)) === 0) await seedLoginSampel(db, folderData, bahan.pemda.kode, pengguna, waktu);
  return { referensi, sampel };
}
