// Every route of the server. What is not here is not answered; each names the policy that guards it.
import { RUTE_ANGGARAN } from '../anggaran/ruteAnggaran.ts';
import { RUTE_AKUN } from '../auth/ruteAkun.ts';
import { RUTE_MASUK } from '../auth/ruteMasuk.ts';
import { RUTE_PENGGUNA } from '../auth/rutePengguna.ts';
import { RUTE_UNDANGAN } from '../auth/ruteUndangan.ts';
import { RUTE_INDIKATOR } from '../indikator/ruteIndikator.ts';
import { RUTE_PERJANJIAN } from '../pelaporan/perjanjian/rutePerjanjian.ts';
import { RUTE_PELAPORAN } from '../pelaporan/rutePelaporan.ts';
import { RUTE_BUKTI } from '../pengukuran/bukti/ruteBukti.ts';
import { RUTE_KENDALA } from '../pengukuran/kendala/ruteKendala.ts';
import { RUTE_PENGUKURAN } from '../pengukuran/ruteIsian.ts';
import { RUTE_JADWAL } from '../pengukuran/ruteJadwal.ts';
import { RUTE_ORGANISASI } from '../perencanaan/organisasi/ruteOrganisasi.ts';
import { RUTE_PEMDA } from '../perencanaan/organisasi/rutePemda.ts';
import { RUTE_UNIT } from '../perencanaan/organisasi/ruteUnit.ts';
import { RUTE_JEJAK_AUDIT } from '../perencanaan/ruteJejakAudit.ts';
import { RUTE_PERENCANAAN } from '../perencanaan/rutePerencanaan.ts';
import { RUTE_RENCANA } from '../perencanaan/ruteRencana.ts';
import { RUTE_RENSTRA } from '../perencanaan/ruteRenstra.ts';
import { RUTE_REVIU_PUBLIK } from '../portal/reviu/ruteReviuPublik.ts';
import { RUTE_PORTAL } from '../portal/rutePortal.ts';
import { RUTE_REVIU_APIP } from '../reviu/apip/ruteReviuApip.ts';
import { RUTE_REVIU } from '../reviu/ruteReviu.ts';
import { RUTE_TINJAUAN } from '../reviu/ruteTinjauan.ts';
import type { Rute } from './rute.ts';
import { RUTE_APLIKASI } from './ruteAplikasi.ts';
import { createRuteOperasi } from './ruteOperasi.ts';

export const TABEL_RUTE: readonly Rute[] = [
  ...RUTE_MASUK,
  ...RUTE_AKUN,
  ...RUTE_UNDANGAN,
  ...RUTE_PENGGUNA,
  ...RUTE_PERENCANAAN,
  ...RUTE_PEMDA,
  ...RUTE_UNIT,
  ...RUTE_ORGANISASI,
  ...RUTE_JEJAK_AUDIT,
  ...RUTE_RENSTRA,
  ...RUTE_RENCANA,
  ...RUTE_INDIKATOR,
  ...RUTE_PENGUKURAN,
  ...RUTE_JADWAL,
  ...RUTE_KENDALA,
  ...RUTE_BUKTI,
  ...RUTE_ANGGARAN,
  ...RUTE_PELAPORAN,
  ...RUTE_REVIU,
  ...RUTE_TINJAUAN,
  ...RUTE_REVIU_APIP,
  ...RUTE_REVIU_PUBLIK,
  ...RUTE_PERJANJIAN,
  ...createRuteOperasi(() => TABEL_RUTE),
  ...RUTE_PORTAL,
  ...RUTE_APLIKASI,
];
