// Every screen in both languages and both widths: its heading and title, nothing for axe to complain about, no sideways scroll.
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type Bahasa, heading, TEMPAT } from './panggung.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

interface Layar {
  alamat: string;
  judul: Record<Bahasa, string>;
  /** Text that is only there once the figures are. */
  tanda: string;
  /** What stands in the window title between heading and "Tapis"; the unit and year where left out. */
  tempat?: [] | Record<Bahasa, string[]>;
  masuk?: false;
  /** Who looks; the planner of the office where left out. */
  sebagai?: string;
}

const ADMIN = 'organisasi@lampungbarat.test';

const LAYAR: Layar[] = [
  { alamat: '/app/masuk', judul: { id: 'Masuk', en: 'Sign in' }, tanda: 'Tapis', masuk: false },
  {
    alamat: '/app/lupa-sandi',
    judul: { id: 'Lupa kata sandi', en: 'Forgot password' },
    tanda: 'Tapis',
    masuk: false,
  },
  {
    alamat: '/app/atur-sandi#contoh-tautan-kata-sandi',
    judul: { id: 'Buat kata sandi baru', en: 'Choose a new password' },
    tanda: 'Tapis',
    masuk: false,
  },
  { alamat: TEMPAT, judul: { id: 'Beranda', en: 'Overview' }, tanda: '103,87' },
  { alamat: `${TEMPAT}/pohon`, judul: { id: 'Pohon kinerja', en: 'Performance tree' }, tanda: '4.670.029.133' },
  {
    alamat: `${TEMPAT}/pohon?tampilan=bagan`,
    judul: { id: 'Pohon kinerja', en: 'Performance tree' },
    tanda: '3.188.224.826',
  },
  {
    alamat: `${TEMPAT}/pohon?tampilan=susunan`,
    judul: { id: 'Pohon kinerja', en: 'Performance tree' },
    tanda: '1.06.04.2.01',
  },
  {
    alamat: `${TEMPAT}/renstra`,
    judul: { id: 'Renstra', en: 'Strategic plan (Renstra)' },
    tanda: 'Meningkatnya PMKS Mandiri',
  },
  {
    alamat: `${TEMPAT}/bukti?tw=1`,
    judul: { id: 'Bukti triwulan', en: 'Evidence of the quarter' },
    tanda: 'Nilai SAKIP Perangkat Daerah',
  },
  { alamat: `${TEMPAT}/indikator`, judul: { id: 'Indikator', en: 'Indicators' }, tanda: '103,87' },
  {
    alamat: `${TEMPAT}/indikator/IKU1`,
    judul: { id: 'Persentase Peningkatan PMKS yang Berdaya', en: 'Persentase Peningkatan PMKS yang Berdaya' },
    tanda: '104,09',
  },
  {
    alamat: `${TEMPAT}/indikator/1.06.01.2.01~a`,
    judul: { id: 'Jumlah Dokumen Perencanaan Perangkat Daerah', en: 'Jumlah Dokumen Perencanaan Perangkat Daerah' },
    tanda: '4.993.500',
  },
  {
    alamat: `${TEMPAT}/gerbang-iku`,
    judul: { id: 'Syarat masuk Perjanjian Kinerja', en: 'Conditions of the performance agreement' },
    tanda: 'IKU1',
  },
  {
    alamat: `${TEMPAT}/indikator/IKU1/ubah`,
    judul: { id: 'Ubah definisi IKU1', en: 'Edit definition of IKU1' },
    tanda: 'Persentase Anak Terlantar',
  },
  {
    alamat: `${TEMPAT}/indikator/IKU1/target`,
    judul: { id: 'Target IKU1', en: 'Targets of IKU1' },
    tanda: 'Persentase Peningkatan PMKS',
  },
  {
    alamat: `${TEMPAT}/indikator/baru?induk=S1`,
    judul: { id: 'Tambah indikator', en: 'Add indicator' },
    tanda: 'rata_rata',
  },
  {
    alamat: `${TEMPAT}/isian?tw=4`,
    judul: { id: 'Lembar isian', en: 'Entry sheet' },
    tanda: '103,87',
  },
  { alamat: `${TEMPAT}/anggaran`, judul: { id: 'Anggaran', en: 'Budget' }, tanda: '+214.913.226' },
  {
    alamat: `${TEMPAT}/anggaran/lembar`,
    judul: { id: 'Lembar pagu', en: 'Ceiling sheet' },
    tanda: '2.612.753.926',
  },
  {
    alamat: `${TEMPAT}/anggaran/banding`,
    judul: { id: 'Perbandingan versi', en: 'Comparison of versions' },
    tanda: '+214.913.226',
  },
  { alamat: `${TEMPAT}/anggaran/kas`, judul: { id: 'Anggaran kas', en: 'Cash plan' }, tanda: '1.552.207.343' },
  { alamat: `${TEMPAT}/anggaran/realisasi`, judul: { id: 'Realisasi', en: 'Spending' }, tanda: '2.604.798.926' },
  { alamat: `${TEMPAT}/dokumen`, judul: { id: 'Dokumen LKjIP', en: 'LKjIP report' }, tanda: 'KATA PENGANTAR' },
  {
    alamat: `${TEMPAT}/dokumen?jenis=pk-perubahan`,
    judul: { id: 'Dokumen Perjanjian Kinerja Perubahan', en: 'Amended performance agreement' },
    tanda: 'Yang Berubah',
  },
  {
    alamat: `${TEMPAT}/dokumen?jenis=rencana-aksi`,
    judul: { id: 'Dokumen Rencana Aksi', en: 'Action plan (Rencana Aksi)' },
    tanda: 'Matriks Renstra',
  },
  {
    alamat: `${TEMPAT}/dokumen?jenis=laporan-triwulan&triwulan=3`,
    judul: { id: 'Dokumen Laporan Triwulan', en: 'Quarterly report' },
    tanda: 'Capaian Kinerja',
  },
  {
    alamat: `${TEMPAT}/dasbor?triwulan=3`,
    judul: { id: 'Dasbor triwulan', en: 'Quarterly dashboard' },
    tanda: '84,55',
  },
  {
    alamat: `${TEMPAT}/tindak-lanjut`,
    judul: { id: 'Tindak lanjut', en: 'Follow-up' },
    tanda: 'Tapis',
  },
  { alamat: `${TEMPAT}/reviu`, judul: { id: 'Reviu berkas', en: 'Review of files' }, tanda: 'Tapis' },
  { alamat: `${TEMPAT}/reviu-apip`, judul: { id: 'Reviu APIP', en: 'Reviu APIP' }, tanda: 'PermenPANRB' },
  {
    alamat: `${TEMPAT}/perjanjian`,
    judul: { id: 'Perjanjian kinerja', en: 'Performance agreements' },
    tanda: 'Kepala Dinas Sosial',
  },
  ...(
    [
      ['pengguna', 'Pengguna', 'Users', 'perencana@dinsos.test'],
      ['jadwal-isian', 'Jadwal isian', 'Entry calendar', 'Tapis'],
      ['reviu-publik', 'Reviu untuk umum', 'Review for everyone', '/reviu'],
    ] as const
  ).map(([alamat, id, en, tanda]) => ({
    alamat: `/app/pengaturan/${alamat}`,
    judul: { id, en },
    tanda,
    tempat: { id: ['Pengaturan'], en: ['Settings'] },
    sebagai: ADMIN,
  })),
  { alamat: '/app/pengaturan', judul: { id: 'Pengaturan', en: 'Settings' }, tanda: 'Tapis', tempat: [] },
  {
    alamat: '/app/pengaturan/profil',
    judul: { id: 'Profil saya', en: 'My profile' },
    tanda: '127.0.0.1',
    tempat: { id: ['Pengaturan'], en: ['Settings'] },
  },
  {
    alamat: '/app/pengaturan/perangkat-daerah',
    judul: { id: 'Perangkat daerah', en: 'Regional offices' },
    tanda: 'Tapis',
    tempat: { id: ['Pengaturan'], en: ['Settings'] },
  },
  {
    alamat: '/app/pengaturan/perangkat-daerah/dinsos',
    judul: { id: 'Dinas Sosial', en: 'Dinas Sosial' },
    tanda: '1.06 Sosial',
    tempat: { id: ['Pengaturan'], en: ['Settings'] },
  },
  {
    alamat: '/app/pengaturan/organisasi',
    judul: { id: 'Organisasi', en: 'Organisation' },
    tanda: 'Sekretaris Dinas Sosial',
    tempat: { id: ['Pengaturan'], en: ['Settings'] },
  },
  {
    alamat: '/app/pengaturan/jejak-audit',
    judul: { id: 'Jejak audit', en: 'Audit trail' },
    tanda: 'dinsos/2024/lkjip',
    tempat: { id: ['Pengaturan'], en: ['Settings'] },
  },
  { alamat: `${TEMPAT}/tidak-ada`, judul: { id: 'Halaman tidak ditemukan', en: 'Page not found' }, tanda: 'Tapis' },
];

describe('every screen', () => {
  const panggung = usePanggung();

  for (const { alamat, judul, tanda, masuk, tempat, sebagai = 'perencana@dinsos.test' } of LAYAR) {
    for (const [bahasa, lebar] of [
      ['id', 1440],
      ['en', 360],
    ] as const) {
      it(`${alamat} in ${bahasa}`, async () => {
        await panggung.tampil({ bahasa, lebar, sebagai: masuk === false ? null : sebagai }, async (page) => {
          await page.goto(alamat);
          await heading(page, judul[bahasa]).waitFor();
          await page.getByText(tanda).first().waitFor();
          await page.waitForLoadState('networkidle');
          expect(await page.locator('html').getAttribute('lang')).toBe(bahasa);
          expect(await page.locator('h1').count()).toBe(1);
          const lain = masuk === false || alamat.endsWith('tidak-ada') ? [] : ['Dinas Sosial 2024'];
          const place = tempat === undefined ? lain : Array.isArray(tempat) ? tempat : tempat[bahasa];
          expect(await page.title()).toBe([judul[bahasa], ...place, 'Tapis'].join(' · '));
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
          await page.setViewportSize({ width: lebar === 360 ? 1440 : 360, height: 800 });
          await expectNoSidewaysScroll(page);
        });
      });
    }
  }
});
