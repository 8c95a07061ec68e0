// Everything a handler may use, put together once at start (server/http/susunLayanan.ts).

import type { LayananFaktorKedua, LayananSesi } from '../auth/layananSesi.ts';
import type { Surat } from '../auth/surat.ts';
import type { GudangBerkas } from '../db/gudangBerkas.ts';
import type { Db } from '../db/pool.ts';
import type { LayananDokumen } from '../pelaporan/layananDokumen.ts';
import type { LayananLaporan } from '../pelaporan/layananLaporan.ts';
import type { Penghitung } from '../pelaporan/penghitung.ts';
import type { PemindaiVirus } from '../pengukuran/bukti/pemindaiVirus.ts';
import type { PengolahBukti } from '../pengukuran/bukti/pengolahBukti.ts';
import type { Pereviu } from '../reviu/pereviu.ts';
import type { BatasLaju } from './batasLaju.ts';
import type { Catatan } from './catatan.ts';
import type { MetrikTapis } from './metrikTapis.ts';
import type { Pengaturan } from './pengaturan.ts';

export interface Layanan {
  versi: string;
  pengaturan: Pengaturan;
  catatan: Catatan;
  metrik: MetrikTapis;
  sesi: LayananSesi;
  faktorKedua: LayananFaktorKedua;
  /** Null: this installation sends no e-mail. */
  surat: Surat | null;
  db: Db;
  laporan: LayananLaporan;
  penghitung: Penghitung;
  dokumen: LayananDokumen;
  pereviu: Pereviu;
  gudang: GudangBerkas;
  /** Evidence of one pemda: apart, so that nothing of another is ever looked at or thrown away. */
  gudangBukti(pemda: string): GudangBerkas;
  pengolahBukti: PengolahBukti;
  /** Null: uploaded files are not scanned. */
  pemindaiVirus: PemindaiVirus | null;
  /** Codes asked for at the portal, by address. */
  batasVerifikasi: BatasLaju;
  /** Folder of the built staff application. */
  folderWeb: string;
  /** True when the database answers in time and its schema is the one this version knows. */
  isSiap(): Promise<boolean>;
}
