// Journeys that write in the data dictionary: define, refuse, aim, gate, conflict, draft, end, delete. One service and database of its own.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let layanan: LayananUji | undefined;
let peramban: Browser | undefined;
let panggung: Panggung | undefined;

beforeAll(async () => {
  layanan = await startLayanan();
  peramban = await openPeramban();
  panggung = createPanggung(layanan, peramban);
});

afterAll(async () => {
  await peramban?.close();
  await layanan?.berhenti();
});

const stage = (): Panggung => {
  if (!panggung) throw new Error('the service did not start');
  return panggung;
};

const ADMIN = 'organisasi@lampungbarat.test';
const NAMA = 'Persentase laporan warga yang ditanggapi';

const rumus = (page: Page) => page.getByRole('combobox', { name: 'Rumus' });
const komponen = (page: Page, kode: string) => page.getByRole('group', { name: kode, exact: true });
const summary = (page: Page) => page.getByRole('alert').filter({ hasText: 'Belum dapat disimpan' });
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
const active = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** The sentence below the rumus, once the typing rests. */
const expectRumus = async (page: Page, text: string, sentence: RegExp) => {
  await rumus(page).fill(text);
  await page.locator('#isian-rumus-catatan').getByText(sentence).waitFor();
  expect(await rumus(page).getAttribute('aria-invalid')).toBe('true');
};

describe('an IKU from nothing to the Perjanjian Kinerja', () => {
  it('says first what is missing, and goes to the field', async () => {
    await stage().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator`);
      await page.getByRole('link', { name: 'Tambah indikator' }).click();
      await heading(page, 'Tambah indikator').waitFor();
      await save(page);
      await summary(page).getByText('Nama indikator belum diisi').waitFor();
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role') ?? '')).toBe('alert');
      await summary(page)
        .getByRole('link', { name: /Satuan belum diisi/ })
        .click();
      expect(await active(page)).toBe('isian-satuan');
      await expectAccessible(page);
    });
  });

  it('writes the rumus by keyboard alone, with the kode offered and the fault at its place', async () => {
    await stage().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/baru?induk=S1`);
      await page.getByLabel('Kode', { exact: true }).fill('IKU2');
      await page.getByLabel('Nama indikator').fill(NAMA);
      await page
        .getByLabel('Definisi operasional')
        .fill('Laporan yang ditanggapi dalam tiga hari terhadap laporan yang masuk.');
      await page.getByLabel('Termasuk IKU').check();
      await page
        .getByRole('textbox', { name: 'Satuan' })
        .or(page.getByRole('combobox', { name: 'Satuan' }))
        .first()
        .fill('%');
      await page.getByRole('checkbox', { name: 'Kepala Dinas Sosial' }).check();

      await expectRumus(page, '(tanggap / masuk * 100', /Tanda kurung pada posisi 1 belum ditutup/);
      expect(await page.locator('mark').innerText()).toContain('(');
      await expectRumus(page, 'tanggap %', /Tanda "%" pada posisi 9 tidak dikenal/);
      await expectRumus(page, 'tanggap / masuk * 100', /"tanggap" belum menjadi komponen/);
      await expectAccessible(page);
      for (const kode of ['tanggap', 'masuk']) {
        await page.getByRole('button', { name: `Tambahkan ${kode} sebagai komponen` }).focus();
        await page.keyboard.press('Enter');
        await eventually(() => active(page)).toMatch(/^isian-komponen-\d-nama$/);
        await page.keyboard.type(`Jumlah laporan ${kode}`);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Control+A');
        await page.keyboard.type('laporan');
      }
      await page.getByText('Rumus dapat dihitung. Satuan hasil: %.').waitFor();

      // Without the mouse: a word, the list, Enter.
      await rumus(page).focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('(tan');
      await page.getByRole('option', { name: 'tanggap Jumlah laporan' }).waitFor();
      await page.keyboard.press('Enter');
      await eventually(() => rumus(page).inputValue()).toBe('(tanggap');
      await page.keyboard.type(' / ');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await eventually(() => page.getByRole('listbox').getByRole('option', { selected: true }).innerText()).toContain(
        'masuk',
      );
      await page.keyboard.press('Enter');
      await eventually(() => rumus(page).inputValue()).toBe('(tanggap / masuk');
      await page.keyboard.type(') * 100');
      await page.getByText('Rumus dapat dihitung. Satuan hasil: %.').waitFor();

      const uji = page.getByRole('region', { name: 'Uji hitung' });
      await uji.getByText(/Belum dapat dihitung/).waitFor();
      await uji.getByLabel('Nilai contoh tanggap').fill('45');
      await uji.getByLabel('Nilai contoh masuk').fill('0');
      await uji.getByText(/Pembagi "masuk" bernilai 0/).waitFor();
      await uji.getByLabel('Nilai contoh masuk').fill('60');
      await uji.getByText('45 ÷ 60 × 100 = 75').waitFor();
      await uji.getByText('75,00 %').waitFor();
      await expectAccessible(page);

      await save(page);
      await heading(page, NAMA).waitFor();
      await page.getByRole('status').getByText('Indikator IKU2 ditambahkan').waitFor();
    });
  });

  it('refuses what cannot be computed, in the form and again on the server', async () => {
    await stage().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/IKU2/ubah`);
      await expectRumus(page, 'tanggap / masuk', /Kalikan dengan 100/);
      await expectRumus(page, 'tanggap + IP1', /mencampur satuan "laporan" dan "nilai"/);
      await expectRumus(page, 'IKU2 + IKU1', /melingkar: IKU2 → IKU2/);
      await save(page);
      await summary(page)
        .getByRole('link', { name: /melingkar/ })
        .click();
      expect(await active(page)).toBe('isian-rumus');
      await expectRumus(page, 'rata_rata(IKU1; IKU2x)', /"IKU2x" belum menjadi komponen/);
      expect(await page.locator('mark').innerText()).toContain('IKU2x');
      // Leaving asks; nothing of this was saved.
      await page.getByRole('link', { name: 'Kembali ke indikator' }).click();
      const guard = page.getByRole('dialog', { name: 'Isian belum disimpan' });
      await guard.getByRole('button', { name: 'Kembali mengisi' }).click();
      await guard.waitFor({ state: 'hidden' });
      await page.reload();
      await page.getByText(/Draf Anda dari .* dilanjutkan/).waitFor();
      expect(await rumus(page).inputValue()).toBe('rata_rata(IKU1; IKU2x)');
      await page.getByRole('button', { name: 'Buang draf' }).click();
      await eventually(() => rumus(page).inputValue()).toBe('(tanggap / masuk) * 100');
    });
  });

  it('names what keeps it out of the Perjanjian Kinerja until it is there', async () => {
    await stage().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/gerbang-iku`);
      await heading(page, 'Syarat masuk Perjanjian Kinerja').waitFor();
      await page.getByText('1 dari 2 IKU siap masuk Perjanjian Kinerja.').waitFor();
      const row = page.getByRole('row').filter({ hasText: 'IKU2' });
      await row.getByText('Kurang 5 hal').waitFor();
      await expectAccessible(page);
      await row
        .getByRole('link', { name: /Komponen "Jumlah laporan tanggap" belum punya penanggung jawab data/ })
        .click();
      await eventually(() => active(page)).toBe('isian-komponen-0-penanggungJawab');
      for (const kode of ['tanggap', 'masuk']) {
        await komponen(page, kode)
          .getByLabel('Penanggung jawab data')
          .selectOption({ label: 'Kepala Bidang Rehabilitasi Sosial' });
        await komponen(page, kode).getByLabel('Sumber data').fill('Register pengaduan');
      }
      await save(page);
      await page.getByRole('status').getByText('Definisi IKU2 tersimpan.').waitFor();

      const gate = section(page, 'Syarat masuk Perjanjian Kinerja');
      await gate.getByText('Kurang 1 hal').waitFor();
      await gate.getByRole('link', { name: /Target tahun 2024 belum diisi/ }).click();
      await eventually(() => active(page)).toBe('isian-target-2024');
      await page.keyboard.type('80,5');
      for (const [tw, nilai] of Object.entries({ I: '60', II: '70', III: '75', IV: '70' }))
        await page.getByLabel(`Target per triwulan 2024, Triwulan ${tw}`, { exact: true }).fill(nilai);
      await page
        .getByText(/Target triwulan menghasilkan 70 untuk setahun, sedangkan target tahun 2024 adalah 80,5/)
        .waitFor();
      await page.getByLabel('Target per tahun, 2025').fill('75');
      await page.getByText(/Target 2025 \(75\) lebih mudah dicapai daripada target 2024/).waitFor();
      await page.getByLabel('Target per tahun, 2025').fill('26 orang');
      await save(page);
      await summary(page)
        .getByRole('link', { name: /memuat satuan "orang"/ })
        .click();
      expect(await active(page)).toBe('isian-target-2025');
      await page.getByLabel('Target per tahun, 2025').fill('85');
      await page.getByLabel('Target per triwulan 2024, Triwulan IV', { exact: true }).fill('80,5');
      await expectAccessible(page);
      await save(page);
      await page.getByRole('status').getByText('Target IKU2 tersimpan.').waitFor();
      await gate.getByText('Siap masuk Perjanjian Kinerja').waitFor();
      await expectAccessible(page);
    });
  });

  it('warns of a cumulative series that shrinks', async () => {
    await stage().tampil({ lebar: 360 }, async (page) => {
      await page.goto(`${TEMPAT}/indikator/1.06.01.2.01.01/target`);
      await page.getByLabel('Target per triwulan 2024, Triwulan II', { exact: true }).fill('3');
      await page.getByText(/lebih kecil daripada triwulan sebelumnya/).waitFor();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.getByLabel('Target per triwulan 2024, Triwulan II', { exact: true }).fill('1.234.56');
      await page.getByText(/tidak membagi angka per tiga/).waitFor();
    });
  });
});

describe('two people at one definition', () => {
  it('shows both, and keeps what the other changed elsewhere', async () => {
    await stage().tampil({}, async (mine) => {
      await mine.goto(`${TEMPAT}/indikator/IKU2/ubah`);
      await mine.getByLabel('Nama indikator').fill('Nama dari perencana');
      await stage().tampil({ sebagai: ADMIN }, async (theirs) => {
        await theirs.goto(`${TEMPAT}/indikator/IKU2/ubah`);
        await theirs.getByLabel('Nama indikator').fill('Nama dari admin');
        await theirs.getByLabel('Alasan pemilihan').fill('Menjawab keluhan warga.');
        await save(theirs);
        await theirs.getByRole('status').getByText('tersimpan').waitFor();
      });
      await save(mine);
      const clash = mine.getByRole('alert').filter({ hasText: 'Sudah diubah orang lain' });
      await clash.getByRole('row', { name: /Nama indikator Nama dari admin Nama dari perencana/ }).waitFor();
      await expectAccessible(mine);
      await clash.getByRole('button', { name: 'Simpan isian saya' }).click();
      await heading(mine, 'Nama dari perencana').waitFor();
      await section(mine, 'Definisi').getByText('Menjawab keluhan warga.').waitFor();
      await mine.getByRole('button', { name: 'Urungkan' }).click();
      await mine.getByText('Perubahan diurungkan.').waitFor();
      await mine.getByRole('button', { name: 'Riwayat IKU2' }).click();
      await mine.getByRole('dialog').getByText('Nama dari admin').first().waitFor();
    });
  });
});

describe('the end of an indicator', () => {
  it('needs a reason, is undone, and deletes only what nothing needs', async () => {
    await stage().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/IP6`);
      await page.getByRole('button', { name: 'Akhiri indikator' }).click();
      const akhiri = page.getByRole('dialog', { name: 'Akhiri IP6 sesudah tahun 2024' });
      await akhiri.getByRole('button', { name: 'Akhiri indikator' }).click();
      await akhiri.getByRole('link', { name: /Alasan belum diisi/ }).waitFor();
      await akhiri.getByLabel('Alasan').fill('Diganti ukuran yang lebih tajam.');
      await expectAccessible(page);
      await akhiri.getByRole('button', { name: 'Akhiri indikator' }).click();
      await page.getByText('Indikator ini berakhir sesudah tahun 2024.').waitFor();
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await page.getByRole('button', { name: 'Akhiri indikator' }).waitFor();

      await page.goto(`${TEMPAT}/indikator/IKU1`);
      await page.getByRole('button', { name: 'Hapus indikator' }).click();
      const hapus = page.getByRole('dialog', { name: 'Hapus IKU1 dari tahun 2024' });
      await hapus.getByRole('button', { name: 'Hapus indikator' }).click();
      await hapus.getByText(/dimuat dalam Perjanjian Kinerja, sehingga tidak dapat dihapus/).waitFor();
      await expectAccessible(page);

      await page.goto(`${TEMPAT}/indikator/IKU2`);
      await page.getByRole('button', { name: 'Hapus indikator' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus indikator' }).click();
      await page.getByText('Tampil 72 dari 72 indikator').waitFor();
    });
  });
});

it('shows those who only read the same pages without a way to change them', async () => {
  await stage().tampil({ sebagai: 'inspektorat@lampungbarat.test', bahasa: 'en' }, async (page) => {
    await page.goto(`${TEMPAT}/indikator/IKU1`);
    await section(page, 'Conditions of the performance agreement').waitFor();
    expect(await page.getByRole('link', { name: 'Edit definition' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Delete indicator' }).count()).toBe(0);
    for (const rest of ['indikator/IKU1/ubah', 'indikator/IKU1/target', 'indikator/baru']) {
      await page.goto(`${TEMPAT}/${rest}`);
      await page.getByText('You may read this indicator but not change it.').waitFor();
      await expectAccessible(page);
    }
  });
});
