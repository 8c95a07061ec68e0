// Measuring a quarter as its people do: the real figures pasted from a spreadsheet, the keyboard alone, two people at once,
// a lost link, and the way from draft over a return to the lock. A service and a database of its own.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, heading, TEMPAT } from './panggung.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ISIAN = `${TEMPAT}/isian`;
const BIDANG = 'penanggungjawab@dinsos.test';
const { cell, grid, paste, saved, value } = lembarUji;
const { bahan } = bacaSampel();

/** "4.825.138.126" and "1,003,439,943": as spreadsheets of different people have it. Blank stays blank. */
const tulis = (nilai: string | null, tanda: '.' | ',') =>
  nilai === null ? '' : nilai.replaceAll(/\B(?=(\d{3})+$)/g, tanda);

describe('measuring a quarter', () => {
  const panggung = usePanggung();

  const open = async (page: Page, search: string) => {
    await page.goto(`${ISIAN}${search}`);
    await heading(page, 'Lembar isian').waitFor();
    await grid(page).waitFor();
  };
  const kartu = (page: Page, nama: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('button', { name: nama, exact: true }) });

  it('pastes the money of all 35 sub kegiatan for four quarters; blanks stay blank and the sums follow', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?lembar=keuangan&tw=semua&saring=isian');
      const rows = grid(page).locator('tbody tr');
      expect(await rows.count()).toBe(35);
      // Everything is taken out first, so that what is there afterwards came from the clipboard.
      await cell(page, '1.06.01.2.01.01', 2).click();
      await page.keyboard.press('Control+Shift+End');
      await cell(page, '1.06.01.2.01.01', 2).click();
      await rows
        .nth(34)
        .locator('td')
        .nth(5)
        .click({ modifiers: ['Shift'] });
      await page.keyboard.press('Delete');
      await saved(page);
      expect(await value(cell(page, '1.06.01.2.01.01', 2))).toBe('–');

      const kode = await rows.evaluateAll((list) =>
        list.map((tr) => tr.querySelector('th span span')?.textContent ?? ''),
      );
      const baris = kode.map((satu) =>
        [1, 2, 3, 4].map((tw) => {
          const sel = bahan.anggaran.triwulan.find((t) => t.subKegiatan === satu && t.triwulan === tw);
          return tulis(sel?.realisasi.nilai ?? null, tw % 2 === 0 ? ',' : '.');
        }),
      );
      await cell(page, '1.06.01.2.01.01', 2).click();
      await paste(page, baris.map((sel) => sel.join('\t')).join('\r\n'));
      await saved(page);
      expect(await value(cell(page, '1.06.01.2.07.05', 2))).toBe('–');
      expect(await value(cell(page, '1.06.01.2.07.06', 2))).toBe('–');
      // 3.030.000 spent against a target of 0: a warning that saves.
      expect(await cell(page, '1.06.01.2.01.04', 4).getAttribute('data-keadaan')).toBe('peringatan');

      await page.getByLabel('Baris yang tampak').selectOption('');
      await eventually(() => value(cell(page, '1.06.01', 5))).toBe('3.047.338.414');
      expect(await value(cell(page, '1.06.01.2.01', 5))).toBe('36.466.500');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });

  it('asks about a figure of two readings before anything is written', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?tw=4');
      await cell(page, 'IP1', 4).click();
      await paste(page, '81,5\r\n1.234\r\n26 orang');
      const dialog = page.getByRole('dialog', { name: 'Periksa sebelum ditempel' });
      await dialog.waitFor();
      await dialog.getByText('1 sel terbaca pasti').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await value(cell(page, 'IP1', 4))).toBe('80');
      // What nobody entered but others give stands there in grey, and is said to be worked out.
      expect(await cell(page, 'IKU1', 4).innerText()).toMatch(/^91,22\s*, Belum diisi; dihitung dari isian lain$/);
    });
  });

  it('by keyboard alone: enter, capaian follows at once, unreadable text stays, undo', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?tw=1');
      await page.getByRole('button', { name: 'Ulangi' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+Home');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
        await page.keyboard.press(key);
      expect(await page.locator('[role=gridcell]:focus').innerText()).toBe('80');
      await page.keyboard.type('78,9');
      await page.keyboard.press('Enter');
      await eventually(() => value(cell(page, 'IP1', 4))).toBe('100,00');
      expect(await value(cell(page, 'IP1', 5))).toBe('Sangat Tinggi');
      await saved(page);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('banyak');
      await page.keyboard.press('Enter');
      expect(await cell(page, 'IP1', 3).getAttribute('data-keadaan')).toBe('tidakSah');
      expect(await cell(page, 'IP1', 3).innerText()).toContain('banyak');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await eventually(() => value(cell(page, 'IP1', 3))).toBe('80');
      await saved(page);
    });
  });

  it('two people on one cell: the second sees both values and who', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (satu) => {
      await open(satu, '?tw=2');
      await panggung.tampil({ sebagai: 'perencana@dinsos.test' }, async (dua) => {
        await open(dua, '?tw=2');
        await cell(satu, 'IP2', 4).click();
        await satu.keyboard.type('41');
        await satu.keyboard.press('Enter');
        await saved(satu);
        await cell(dua, 'IP2', 4).click();
        await dua.keyboard.type('42');
        await dua.keyboard.press('Enter');
        const dialog = dua.getByRole('dialog', { name: 'Isian yang sama diubah orang lain' });
        await dialog.getByText('41', { exact: true }).waitFor();
        await dialog.getByText(/^42 Diketik/).waitFor();
        await expectAccessible(dua);
        await dialog.getByRole('button', { name: 'Pakai nilai sekarang' }).click();
        await eventually(() => value(cell(dua, 'IP2', 4))).toBe('41');
      });
    });
  });

  it('keeps what is typed while the link is lost and sends it when it is back', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page, context) => {
      await open(page, '?tw=3');
      await context.setOffline(true);
      await cell(page, 'IP2', 4).click();
      await page.keyboard.type('43,5');
      await page.keyboard.press('Enter');
      await page.getByText(/isian menunggu di peramban ini/).waitFor();
      expect(await value(cell(page, 'IP2', 4))).toBe('43,5');
      await context.setOffline(false);
      await saved(page);
    });
    await panggung.tampil({ sebagai: 'kepala@dinsos.test' }, async (page) => {
      await open(page, '?tw=3');
      expect(await value(cell(page, 'IP2', 4))).toBe('43,5');
      await page.getByText('Peran Anda hanya membaca lembar ini.').waitFor();
    });
  });

  it('submit, return with a remark on a cell, correct, submit, approve, lock, and the trail of it on the first page', async () => {
    const act = async (page: Page, tombol: string) => {
      await kartu(page, 'Triwulan I')
        .getByRole('button', { name: `${tombol} Triwulan I` })
        .click();
      const dialog = page.getByRole('dialog', { name: `${tombol} Triwulan I` });
      await dialog.waitFor();
      await expectAccessible(page);
      const penjelasan = dialog.getByRole('textbox', { name: /^Penjelasan / });
      const diminta = await penjelasan.count();
      if (diminta > 0) {
        // A warning without a word is not submitted; the list leads to the field.
        await dialog.getByRole('button', { name: tombol, exact: true }).click();
        await dialog.getByRole('alert').getByRole('link').first().click();
        await page.keyboard.type('Sudah dicocokkan dengan bukti.');
        for (let i = 1; i < diminta; i++) await penjelasan.nth(i).fill('Sudah dicocokkan dengan bukti.');
        await expectAccessible(page);
      }
      await dialog.getByRole('button', { name: tombol, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      return diminta;
    };
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?tw=1');
      expect(await act(page, 'Ajukan')).toBeGreaterThan(0);
      await kartu(page, 'Triwulan I').getByText('Diajukan', { exact: true }).waitFor();
      await cell(page, 'IP1', 3).click();
      await page
        .getByText(/Isian sudah diajukan/)
        .first()
        .waitFor();
    });
    await panggung.tampil({ sebagai: 'kepala@dinsos.test' }, async (page) => {
      await page.goto(TEMPAT);
      await page.getByRole('link', { name: /Buka lembar Triwulan I 2024/ }).click();
      await grid(page).waitFor();
      await page.getByRole('button', { name: 'Rincian, temuan, dan catatan IP1', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Rincian IP1' });
      await dialog.getByLabel('Tulis catatan untuk Triwulan I').fill('Cocokkan dengan LHE.');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Kembalikan dengan catatan ini' }).click();
      await dialog.getByText('Cocokkan dengan LHE.').first().waitFor();
      await page.keyboard.press('Escape');
      await kartu(page, 'Triwulan I').getByText('Dikembalikan', { exact: true }).waitFor();
    });
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await page.goto(TEMPAT);
      await page.getByText('1 catatan perlu diperbaiki').waitFor();
      await open(page, '?tw=1');
      await page.getByRole('button', { name: 'Rincian, temuan, dan catatan IP1', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Tandai sudah diperbaiki' }).click();
      await page.getByRole('dialog').getByText('Sudah diperbaiki').waitFor();
      await page.keyboard.press('Escape');
      // What was explained stays explained while its figure stays.
      expect(await act(page, 'Ajukan')).toBe(0);
    });
    await panggung.tampil({ sebagai: 'kepala@dinsos.test' }, async (page) => {
      await open(page, '?tw=1');
      await act(page, 'Setujui');
    });
    await panggung.tampil({ sebagai: 'organisasi@lampungbarat.test' }, async (page) => {
      await open(page, '?tw=1');
      await act(page, 'Kunci');
      await kartu(page, 'Triwulan I').getByText('Dikunci', { exact: true }).waitFor();
    });
  });

  it('the admin sets the calendar: a window that is over closes entry and shows who is late', async () => {
    await panggung.tampil({ sebagai: 'organisasi@lampungbarat.test' }, async (page) => {
      await page.goto('/app/pengaturan/jadwal-isian');
      await page.getByRole('button', { name: 'Ubah jadwal' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ubah jadwal' });
      await dialog.getByRole('button', { name: 'Isi dengan usulan' }).click();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('1 perangkat daerah terlambat').waitFor();
      await expectAccessible(page);
    });
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await page.goto(TEMPAT);
      await page
        .getByText(/terlambat \d+ hari/)
        .first()
        .waitFor();
      await open(page, '?tw=2');
      await page
        .getByText(/Masa isian ditutup sejak 10 Juli 2024/)
        .first()
        .waitFor();
    });
  });
});
