// From an empty database to a signed agreement and its perubahan, on screens: the plan of the sample is built by an admin, a
// planner and a head who were not there before. One of each kind is entered by hand; the rest is pasted or sent in bulk.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { dialog, fakta, isiDialog, kabar, kirim, langkah, tombol } from './kosong.ts';
import { terima, undang } from './kosongOrang.ts';
import { isiPagu } from './kosongPagu.ts';
import { perintahPohon } from './kosongPohon.ts';
import { type LayananUji, startLayananKosong } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ADMIN = { email: 'admin@lampungbarat.test', nama: 'Melati Semaka (contoh)' };
const PERENCANA = { email: 'perencana@dinsos.test', nama: 'Kenanga Suoh (contoh)', peran: 'Perencana' };
const KEPALA = { email: 'kepala@dinsos.test', nama: 'Arya Pesagi (contoh)', peran: 'Kepala perangkat daerah' };
const LIMA = ['1.06.01.2.02', '1.06.01.2.06', '1.06.04.2.01', '1.06.06.2.01', '1.06.07.2.01'];
const [S1 = ''] = fakta.subKegiatan;
const [MURNI, PERUBAHAN] = ['4.610.224.900', '4.825.138.126'];
const PK = 'Perjanjian Kinerja';

let layanan: LayananUji | undefined;
let peramban: Browser | undefined;
let panggung: Panggung | undefined;
let sandi = '';
/** Kode that the product gave to the jabatan of the sample. */
const jabatan = new Map<string, string>();

beforeAll(async () => {
  layanan = await startLayananKosong(fakta.pemda, ADMIN);
  sandi = layanan.sandi;
  peramban = await openPeramban();
  panggung = createPanggung(layanan, peramban);
});
afterAll(async () => {
  await peramban?.close();
  await layanan?.berhenti();
});

const tampil = (sebagai: { email: string } | null, lakon: (page: Page) => Promise<void>) => {
  if (!panggung) throw new Error('the service did not start');
  return panggung.tampil({ sebagai: sebagai?.email ?? null }, lakon);
};
const kodeJabatan = (kode: string): string => jabatan.get(kode) ?? kode;
const baris = (page: Page, id: string) => page.locator(`[role="treegrid"] tr[data-id="${id}"]`);
const tambahDi = async (page: Page, id: string) => {
  await baris(page, id).focus();
  await page.keyboard.press('Insert');
};

it('the admin signs in to nothing, then makes the unit, its year, jabatan, pejabat and people', async () => {
  const tautan: string[] = [];
  await tampil(null, async (page) => {
    await page.goto('/app/masuk');
    await page.getByLabel('Surel').fill(ADMIN.email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
    await page.keyboard.press('Enter');
    await heading(page, 'Belum ada data untuk Anda').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Buka pengaturan' }).click();
    await heading(page, 'Pengaturan').waitFor();

    await page.goto('/app/pengaturan/pemda');
    await tombol(page, 'Tambah kepala daerah').click();
    await isiDialog(page, { 'Nama pejabat': 'Bayu Sekincau (contoh)', Jenis: 'Pj (penjabat)', Mulai: '2023-01-02' });
    await kabar(page, 'ditambahkan');
    await expectAccessible(page);

    await page.goto('/app/pengaturan/perangkat-daerah');
    await tombol(page, 'Tambah perangkat daerah').click();
    const { nama, kode, urusan } = fakta.unit;
    await isiDialog(page, { Nama: nama, Kode: kode, 'Kode urusan': urusan.kode, 'Nama urusan': urusan.nama });
    await heading(page, nama).waitFor();
    await tombol(page, 'Mulai tahun').click();
    await isiDialog(page, { Tahun: String(fakta.tahun) }, 'Mulai tahun');
    await kabar(page, `Tahun ${fakta.tahun} dimulai.`);
    await page.getByRole('link', { name: `Organisasi ${fakta.tahun}` }).click();
    await page.getByText('Belum ada jabatan.').waitFor();

    const [kadis, ...lain] = fakta.jabatan;
    await tombol(page, 'Tambah jabatan').click();
    await isiDialog(page, { 'Nama jabatan': kadis?.nama ?? '', Eselon: 'II.b' });
    await kabar(page, 'ditambahkan');
    type Satu = { kode: string; nama: string };
    const { jabatan: ada } = await kirim<{ jabatan: Satu[] }>(page, 'GET', 'organisasi');
    jabatan.set(kadis?.kode ?? '', ada[0]?.kode ?? '');
    for (const satu of lain) {
      const isi = { nama: satu.nama, jenis: satu.jenis, eselon: null, bidang: null, berlakuSampai: null };
      const atasan = satu.atasan === null ? null : kodeJabatan(satu.atasan);
      jabatan.set(satu.kode, (await kirim<Satu>(page, 'POST', 'organisasi/jabatan', { ...isi, atasan })).kode);
    }
    await page.reload();
    await tombol(page, 'Tambah pejabat').click();
    await isiDialog(page, { 'Nama pejabat': KEPALA.nama, Jabatan: kadis?.nama ?? '', Mulai: '2023-01-02' });
    await kabar(page, 'ditambahkan');
    await expectAccessible(page);

    tautan.push(await undang(page, PERENCANA), await undang(page, KEPALA));
    await expectAccessible(page);
  });
  for (const satu of tautan) await tampil(null, (page) => terima(page, satu, sandi));
});

it('the planner writes the Renstra and puts it in force', async () => {
  await tampil(PERENCANA, async (page) => {
    await page.goto(`${TEMPAT}/renstra`);
    await page.getByText('Belum ada Renstra. Tekan').waitFor();
    await tombol(page, 'Buat Renstra').click();
    const { awal, akhir, dokumenInduk } = fakta.renstra;
    const masa = { 'Tahun pertama': String(awal), 'Tahun terakhir': String(akhir) };
    await isiDialog(page, { ...masa, 'Dokumen induk': dokumenInduk }, 'Buat Renstra');
    await kabar(page, 'dibuat sebagai draf');
    await tombol(page, 'Tambah tujuan').click();
    await isiDialog(page, { 'Bunyi tujuan': fakta.tujuan.nama });
    await tambahDi(page, 'tujuan T1');
    await isiDialog(page, { 'Bunyi sasaran': fakta.sasaran.nama });
    await baris(page, 'sasaran S1').waitFor();
    await expectAccessible(page);
    await tombol(page, 'Berlakukan').click();
    await isiDialog(page, {}, 'Berlakukan');
    await kabar(page, 'Versi ini sekarang berlaku.');
  });
});

it('the tree begins with the nomenclature and ends with 35 sub kegiatan', async () => {
  await tampil(PERENCANA, async (page) => {
    await page.goto(`${TEMPAT}/pohon`);
    await tombol(page, 'Mulai kosong').click();
    const [program] = fakta.program;
    const [kegiatan] = program?.kegiatan ?? [];
    for (const [induk, kode, nama] of [
      ['sasaran S1', program?.kode ?? '', 'Sekretaris Dinas Sosial'],
      [`program ${program?.kode}`, kegiatan?.kode ?? '', 'Sekretaris Dinas Sosial'],
      [`kegiatan ${kegiatan?.kode}`, S1, 'Kepala Subbagian Umum dan Perencanaan'],
    ] as const) {
      await tambahDi(page, induk);
      await dialog(page).getByLabel('Cari nomenklatur').fill(kode);
      await dialog(page).getByRole('radio').first().check();
      expect(await dialog(page).getByLabel('Kode', { exact: true }).inputValue()).toBe(kode);
      await isiDialog(page, { 'Tambah penanggung jawab': nama });
    }
    await baris(page, `subkegiatan ${S1}`).waitFor();
    await expectAccessible(page);

    const { versi, simpul } = await kirim<{ versi: number; simpul: { kode: string }[] }>(page, 'GET', 'rencana');
    const perintah = perintahPohon(
      simpul.map((satu) => satu.kode),
      kodeJabatan,
    );
    await kirim(page, 'POST', 'rencana/perintah', { perintah }, versi);
    await page.reload();
    await eventually(() => page.locator('[data-tingkat="subkegiatan"]').count()).toBe(35);
    expect(fakta.subKegiatan).toHaveLength(35);
    await page.goto(`${TEMPAT}/pohon`);
    await page.getByText('1.06.07').first().waitFor();
    await expectAccessible(page);
  });
});

it('the IKU gets its rumus, its components and its targets, until the gate is open', async () => {
  const { iku } = fakta;
  await tampil(PERENCANA, async (page) => {
    await page.goto(`${TEMPAT}/indikator/baru?induk=S1`);
    await page.getByLabel('Kode', { exact: true }).fill(iku.kode);
    await page.getByLabel('Nama indikator').fill(iku.nama);
    await page.getByLabel('Definisi operasional').fill(iku.definisi ?? '');
    await page.getByLabel('Termasuk IKU').check();
    await page.locator('#isian-satuan').fill(iku.satuan);
    await page.getByRole('checkbox', { name: 'Kepala Dinas Sosial' }).check();
    await page.getByRole('combobox', { name: 'Rumus' }).fill(iku.rumus ?? '');
    for (const { kode, nama, penanggungJawab } of iku.komponen) {
      await page.getByRole('button', { name: `Tambahkan ${kode} sebagai komponen` }).click();
      const bagian = page.getByRole('group', { name: kode, exact: true });
      await bagian.getByLabel('Nama data').fill(nama);
      const pemilik = fakta.jabatan.find((satu) => satu.kode === penanggungJawab)?.nama ?? '';
      await bagian.getByLabel('Penanggung jawab data').selectOption({ label: pemilik });
      await bagian.getByLabel('Sumber data').fill('Register layanan');
    }
    await page.getByText('Rumus dapat dihitung. Satuan hasil: %.').waitFor();
    await expectAccessible(page);
    await tombol(page, 'Simpan').click();
    await kabar(page, `Indikator ${iku.kode} ditambahkan`);

    await page.goto(`${TEMPAT}/gerbang-iku`);
    await page.getByText('0 dari 1 IKU siap masuk Perjanjian Kinerja.').waitFor();
    await page.getByRole('link', { name: new RegExp(`Target tahun ${fakta.tahun} belum diisi`) }).click();
    for (const { tahun, nilai } of iku.target.filter((satu) => satu.tahun >= fakta.tahun))
      await page.getByLabel(`Target per tahun, ${tahun}`).fill(nilai.nilai?.replace('.', ',') ?? '');
    await tombol(page, 'Simpan').click();
    await kabar(page, `Target ${iku.kode} tersimpan.`);
    await page.getByText('Siap masuk Perjanjian Kinerja').waitFor();
    await expectAccessible(page);
  });
});

it('the pagu murni is typed and pasted, and comes into force', async () => {
  await tampil(PERENCANA, async (page) => {
    await isiPagu(page, 'murni', '2024-01-02', MURNI);
    await tombol(page, 'Berlakukan').click();
    await isiDialog(page, {}, 'Berlakukan');
    await kabar(page, 'DPA Murni 2024 berlaku.');
    await expectAccessible(page);
  });
});

/** Opens the agreement of the head from the list and drafts it. */
async function susun(page: Page, nama: string): Promise<void> {
  await page.goto(`${TEMPAT}/perjanjian`);
  await heading(page, 'Perjanjian kinerja').waitFor();
  await tombol(page, `Susun ${nama} Kepala Dinas Sosial`).click();
  await heading(page, `${nama}: Kepala Dinas Sosial`).waitFor();
}
const bukaPerjanjian = async (page: Page, versi: string) => {
  await page.goto(`${TEMPAT}/perjanjian/${kodeJabatan('kadis')}/${versi}`);
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
};
/** Dates the draft and puts it forward. */
async function ajukan(page: Page, isi: Record<string, string>): Promise<void> {
  await tombol(page, 'Ubah isi').click();
  await isiDialog(page, isi);
  await page.getByText(/^Belum dapat diajukan/).waitFor({ state: 'detached' });
  await langkah(page, 'Ajukan');
  await page.getByText('Menunggu persetujuan kepala.').waitFor();
}
/** The head approves and records the signatures; answers the public address. */
async function tandatangani(versi: string): Promise<string> {
  let alamat = '';
  await tampil(KEPALA, async (page) => {
    await bukaPerjanjian(page, versi);
    await langkah(page, 'Setujui');
    await page.getByText('Isinya dibekukan.').waitFor();
    alamat = (await page.getByRole('link', { name: /\/verifikasi\// }).getAttribute('href')) ?? '';
    await langkah(page, 'Catat sudah ditandatangani');
    await page.getByText('Berlaku. Perubahan dibuat').waitFor();
    await expectAccessible(page);
  });
  return alamat;
}
let alamatMurni = '';

it('the agreement of the head is drafted, put forward, approved and signed', async () => {
  await tampil(PERENCANA, async (page) => {
    await susun(page, PK);
    await page.getByText(fakta.iku.nama).first().waitFor();
    await page.getByText(MURNI).first().waitFor();
    await expectAccessible(page);
    await ajukan(page, { Tanggal: '2024-01-29' });
  });
  alamatMurni = await tandatangani('murni');
  await tampil(null, async (page) => {
    await page.goto(alamatMurni);
    await page.getByText('Ditandatangani dan berlaku').waitFor();
  });
});

it('the budget perubahan comes into force once each of five kegiatan has its reasons', async () => {
  await tampil(PERENCANA, async (page) => {
    await isiPagu(page, 'perubahan', '2024-10-01', PERUBAHAN);
    await page.getByText('5 kegiatan berubah, 0 alasan').waitFor();
    const [pertama, ...lain] = fakta.alasan;
    await page.getByRole('button', { name: `Tulis alasan ${pertama?.kode}` }).click();
    await isiDialog(page, { Alasan: pertama?.alasan.join('\n\n') ?? '' });
    await kabar(page, 'Alasan tersimpan.');
    for (const { kode, alasan } of lain)
      await kirim(page, 'PUT', `anggaran/versi/perubahan/alasan/${kode}`, { alasan }, 0);
    await page.reload();
    await page.getByText('5 kegiatan berubah, 6 alasan').waitFor();
    await tombol(page, 'Berlakukan').click();
    await isiDialog(page, {}, 'Berlakukan');
    await kabar(page, 'DPA Perubahan 2024 berlaku.');
  });
});

it('the redline of the perubahan lists exactly the five kegiatan, and anybody verifies its code', async () => {
  await tampil(PERENCANA, async (page) => {
    await susun(page, `${PK} Perubahan`);
    const tabel = page.getByRole('table', { name: 'Kegiatan yang anggarannya berubah' });
    await tabel.waitFor();
    const kode = (await tabel.locator('tbody th').allTextContents()).map((teks) => teks.split(' ')[0]);
    expect(kode).toEqual(LIMA);
    expect(kode).toEqual(fakta.alasan.map((satu) => satu.kode));
    const alasan = (await tabel.locator('tbody td:last-child').allTextContents()).join('\n');
    for (const satu of fakta.alasan.flatMap((k) => k.alasan)) expect(alasan).toContain(satu);
    await page.getByText('Target kinerja tidak berubah.').waitFor();
    await expectAccessible(page);
    await ajukan(page, { Tanggal: '2024-10-29' });
  });
  const alamat = await tandatangani('perubahan');
  await tampil(null, async (page) => {
    expect(alamat).toMatch(/\/verifikasi\/([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    await page.goto(alamat);
    await page.getByText('Ditandatangani dan berlaku').waitFor();
    expect(await page.content()).not.toContain('(contoh)');
    await expectAccessible(page);
    await page.goto(alamatMurni);
    await page.getByText('Sudah diganti oleh perjanjian perubahan').waitFor();
  });
});
