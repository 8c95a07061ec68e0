// Planning in the browser, on a service of its own: a Renstra and a tree by keyboard alone, moves, undo, two people at one node,
// a perubahan and its difference, a year begun from the one before.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let layanan: LayananUji;
let peramban: Browser;
let panggung: Panggung;

beforeAll(async () => {
  layanan = await startLayanan();
  peramban = await openPeramban();
  panggung = createPanggung(layanan, peramban);
});
afterAll(async () => {
  await peramban?.close();
  await layanan?.berhenti();
});

const baris = (page: Page, nama: string | RegExp) => page.getByRole('row', { name: nama });
const dialog = (page: Page) => page.getByRole('dialog');
const kabar = (page: Page, teks: string) => page.getByRole('status').getByText(teks).waitFor();
const kodeBaris = (page: Page) =>
  page
    .locator('[role="treegrid"] tbody tr')
    .evaluateAll((daftar) => daftar.map((satu) => satu.getAttribute('data-id')));

/** Types into the field that has the focus and sends the form, all by keyboard. */
async function isiDanSimpan(page: Page, label: string | RegExp, teks: string) {
  await dialog(page).getByLabel(label).waitFor();
  await eventually(() =>
    dialog(page)
      .getByLabel(label)
      .evaluate((el) => el === document.activeElement),
  ).toBe(true);
  await page.keyboard.type(teks);
  for (let kali = 0; kali < 12; kali += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent === 'Simpan')) break;
  }
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
}

/** Puts the focus on a row as Tab into the tree does, then the arrows. */
async function keBaris(page: Page, id: string) {
  await page.locator('[role="treegrid"] tbody tr[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let kali = 0; kali < 60; kali += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-id'))) === id) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no row ${id}`);
}

describe('Renstra', () => {
  it('is locked while in force; a perubahan is built by keyboard alone, compared and put in force', async () => {
    await panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/renstra`);
      await heading(page, 'Renstra').waitFor();
      await page.getByRole('treegrid').waitFor();
      expect(await page.getByRole('button', { name: 'Tambah tujuan' }).count()).toBe(0);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Buat perubahan' }).focus();
      await page.keyboard.press('Enter');
      await expectAccessible(page);
      await dialog(page).getByLabel('Alasan perubahan').waitFor();
      await page.keyboard.type('Penyesuaian dengan perubahan RPD');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await kabar(page, 'Draf perubahan dibuat.');

      await page.getByRole('button', { name: 'Tambah tujuan' }).focus();
      await page.keyboard.press('Enter');
      await isiDanSimpan(page, 'Bunyi tujuan', 'Meningkatnya perlindungan warga');
      await baris(page, /Meningkatnya perlindungan warga/).waitFor();
      await keBaris(page, 'tujuan T2');
      await page.keyboard.press('Insert');
      await isiDanSimpan(page, 'Bunyi sasaran', 'Melaksanakan bantuan');
      // An activity in place of a condition is told, not refused.
      await baris(page, /Melaksanakan bantuan/)
        .getByText('yang menyebut kegiatan')
        .waitFor();
      await keBaris(page, 'sasaran S2');
      await page.keyboard.press('F2');
      await dialog(page).waitFor();
      await page.keyboard.press('Control+a');
      await isiDanSimpan(page, 'Bunyi sasaran', 'Terbantunya warga');
      await baris(page, /Terbantunya warga/).waitFor();
      for (const [teks, kode] of [
        ['Bantuan tunai', 'satu'],
        ['Pendampingan keluarga', 'dua'],
      ] as const) {
        await keBaris(page, 'sasaran S2');
        await page.keyboard.press('Insert');
        await isiDanSimpan(page, 'Bunyi strategi', `${teks} ${kode}`);
        await baris(page, new RegExp(`${teks} ${kode}`)).waitFor();
      }
      const strategi = async () => (await kodeBaris(page)).filter((id) => id?.startsWith('strategi')).slice(-2);
      const [satu, dua] = await strategi();
      await keBaris(page, dua ?? '');
      await page.keyboard.press('Alt+ArrowUp');
      await eventually(strategi).toEqual([dua, satu]);
      await page.keyboard.press('Control+z');
      await eventually(strategi).toEqual([satu, dua]);
      await page.keyboard.press('Control+y');
      await eventually(strategi).toEqual([dua, satu]);
      await expectAccessible(page);

      await page.getByRole('button', { name: 'Lihat perbedaan' }).click();
      const beda = page.getByRole('listitem').filter({ hasText: 'Ditambah' });
      await eventually(() => beda.count()).toBe(4);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Lihat perbedaan' }).click();
      await page.getByRole('button', { name: 'Berlakukan' }).click();
      await dialog(page).getByRole('button', { name: 'Berlakukan' }).click();
      await kabar(page, 'Versi ini sekarang berlaku.');
      await page.getByRole('button', { name: /^Perubahan 1 · berlaku/ }).waitFor();
      await page.getByRole('button', { name: /^Murni · digantikan/ }).waitFor();
    });
  });

  it('is read by an auditor without a button to edit, also on a narrow screen', async () => {
    await panggung.tampil({ sebagai: 'inspektorat@lampungbarat.test', lebar: 360, bahasa: 'en' }, async (page) => {
      await page.goto(`${TEMPAT}/renstra`);
      await page.getByRole('treegrid').waitFor();
      expect(await page.getByRole('button', { name: /^(Add|Edit|Begin|Put)/ }).count()).toBe(0);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
});

describe('tree of the year', () => {
  it('grows from the nomenclature by keyboard alone, refuses a kode of another parent, and goes back', async () => {
    await panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/pohon?tampilan=susunan`);
      await page.getByRole('treegrid').waitFor();
      await expectAccessible(page);
      const mula = (await kodeBaris(page)).length;
      await keBaris(page, 'sasaran S1');
      await page.keyboard.press('Insert');
      await dialog(page).getByLabel('Cari nomenklatur').waitFor();
      await page.keyboard.type('penanganan bencana');
      await dialog(page).getByText('1.06.06').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });

      await keBaris(page, 'program 1.06.04');
      await page.keyboard.press('Insert');
      await dialog(page).getByLabel('Kode', { exact: true }).fill('1.06.05.2.01');
      await dialog(page).getByLabel('Nama', { exact: true }).fill('Kegiatan lain');
      await dialog(page).getByRole('button', { name: 'Simpan' }).press('Enter');
      await dialog(page).getByRole('alert').getByText('tidak berada di bawah program 1.06.04').waitFor();
      await expectAccessible(page);
      await dialog(page).getByLabel('Kode', { exact: true }).fill('1.06.04.2.09');
      await dialog(page).getByRole('button', { name: 'Simpan' }).press('Enter');
      await dialog(page).waitFor({ state: 'detached' });
      await baris(page, /1\.06\.04\.2\.09/)
        .getByText('Tambahan daerah (di luar')
        .waitFor();
      await page.getByRole('button', { name: 'Urungkan' }).first().click();
      await eventually(async () => (await kodeBaris(page)).length).toBe(mula);
    });
  });

  it('two people at one node: nothing is overwritten, the second sees both', async () => {
    await panggung.tampil({}, async (page, context) => {
      const lain = await context.newPage();
      for (const satu of [page, lain]) {
        await satu.goto(`${TEMPAT}/pohon?tampilan=susunan`);
        await satu.getByRole('treegrid').waitFor();
        await keBaris(satu, 'program 1.06.06');
        await satu.keyboard.press('F2');
        await dialog(satu).getByLabel('Nama', { exact: true }).waitFor();
      }
      await dialog(page).getByLabel('Nama', { exact: true }).fill('Nama dari orang pertama');
      await dialog(page).getByRole('button', { name: 'Simpan' }).click();
      await dialog(page).waitFor({ state: 'detached' });
      await dialog(lain).getByLabel('Nama', { exact: true }).fill('Nama dari orang kedua');
      await dialog(lain).getByRole('button', { name: 'Simpan' }).click();
      const bentrok = dialog(lain).getByRole('alert', { name: 'Sudah diubah orang lain' });
      await bentrok.getByText('Nama dari orang pertama').waitFor();
      await bentrok.getByText('Nama dari orang kedua').waitFor();
      await expectAccessible(lain);
      await bentrok.getByRole('button', { name: 'Simpan isian saya' }).click();
      await dialog(lain).waitFor({ state: 'detached' });
      await baris(lain, /Nama dari orang kedua/).waitFor();
      // Another node than the one somebody else is at is saved without a question.
      await keBaris(page, 'program 1.06.04');
      await page.keyboard.press('F2');
      await dialog(page).getByLabel('Nama', { exact: true }).fill('Rehabilitasi Sosial Kita');
      await dialog(page).getByRole('button', { name: 'Simpan' }).click();
      await dialog(page).waitFor({ state: 'detached' });
      await baris(page, /Rehabilitasi Sosial Kita/).waitFor();
      await baris(page, /Nama dari orang kedua/).waitFor();
    });
  });
});

describe('a year that was opened', () => {
  const openTahun = (tahun: number) =>
    panggung.tampil({ sebagai: 'organisasi@lampungbarat.test' }, async (_, context) => {
      const jawaban = await context.request.post('/api/v1/perangkat-daerah/dinsos/tahun', {
        headers: { origin: layanan.alamat },
        data: { tahun, salinOrganisasiDari: null },
      });
      expect([jawaban.status(), await jawaban.text()]).toEqual([201, expect.any(String)]);
    });

  it('begins with nothing: program, kegiatan and sub kegiatan from the nomenclature by keyboard alone', async () => {
    await openTahun(2023);
    await panggung.tampil({}, async (page) => {
      await page.goto('/app/dinsos/2023/pohon');
      await page.getByRole('button', { name: 'Mulai kosong' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('treegrid').waitFor();
      for (const [induk, cari, kode] of [
        ['sasaran S1', 'rehabilitasi', '1.06.04'],
        ['program 1.06.04', 'dasar', '1.06.04.2.01'],
        ['kegiatan 1.06.04.2.01', 'permakanan', '1.06.04.2.01.01'],
      ] as const) {
        await keBaris(page, induk);
        await page.keyboard.press('Insert');
        await dialog(page).getByLabel('Cari nomenklatur').waitFor();
        await page.keyboard.type(cari);
        await dialog(page).getByRole('radio').nth(0).waitFor();
        await eventually(() => dialog(page).getByRole('radio').count()).toBe(1);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        expect(await dialog(page).getByLabel('Kode', { exact: true }).inputValue()).toBe(kode);
        for (let kali = 0; kali < 12; kali += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement?.textContent === 'Simpan')) break;
        }
        await page.keyboard.press('Enter');
        await dialog(page).waitFor({ state: 'detached' });
        await baris(page, new RegExp(kode.replaceAll('.', '\\.')))
          .first()
          .waitFor();
      }
    });
  });

  it('copies what continues from the year before, after showing what that is', async () => {
    await openTahun(2025);
    await panggung.tampil({}, async (page) => {
      await page.goto('/app/dinsos/2025/pohon');
      await page.getByRole('button', { name: 'Salin dari tahun 2024' }).click();
      const isi = dialog(page).getByRole('row', { name: /^Sub kegiatan/ });
      expect(await isi.innerText()).toMatch(/3[56]/);
      await expectAccessible(page);
      await dialog(page).getByRole('button', { name: 'Salin dari tahun 2024' }).click();
      await page.getByRole('treegrid').waitFor();
      await eventually(
        async () => (await kodeBaris(page)).filter((id) => id?.startsWith('subkegiatan')).length,
      ).toBeGreaterThan(30);
      // 2025 follows the perubahan of the Renstra only where that applies; the sasaran of the murni is still there.
      await page.locator('[data-id="sasaran S1"]').waitFor();
    });
  });
});
