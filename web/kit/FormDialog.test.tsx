import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { id } from '../text/id.ts';
import { ApiError } from './api.ts';
import { FormBody, FormDialog } from './FormDialog.tsx';
import { createQueryClient } from './queryClient.ts';
import { KabarProvider, useKabar } from './useKabar.tsx';
import { problemsOf, useSimpan } from './useSimpan.ts';

const nothing = () => undefined;
const form = (props: Partial<Parameters<typeof FormBody>[0]>) =>
  renderToStaticMarkup(
    <MantineProvider>
      <FormBody
        onCancel={nothing}
        onSubmit={nothing}
        asking={false}
        busy={false}
        problems={[]}
        fieldId={(field) => `isian-${field}`}
        {...props}
      >
        <input id="isian-nama" />
      </FormBody>
    </MantineProvider>,
  );

describe('FormBody', () => {
  beforeAll(() => i18next.use(initReactI18next).init({ lng: 'id', resources: { id: { translation: id } } }));

  it('lists problems first, each linked to its field', () => {
    const html = form({
      problems: [
        { field: 'nama', message: 'Nama belum diisi.' },
        { field: '', message: 'Tahun dikunci.' },
      ],
    });
    expect(html).toContain('<a href="#isian-nama">Nama belum diisi.</a>');
    expect(html).toContain('Tahun dikunci.');
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('id="isian-nama"'));
  });

  it('shows both values of a conflict, who and when', () => {
    const bentrok = { versi: 4, sekarang: { nama: 'Baru' }, oleh: 'Contoh Ani', waktu: '2024-02-05T03:42:00.000Z' };
    const fields = [{ label: 'Nama', mine: 'Punya saya', theirs: 'Baru' }];
    const html = form({ conflict: { bentrok, fields, onTakeTheirs: nothing, onKeepMine: nothing } });
    for (const text of ['Contoh Ani', '5 Februari 2024', 'Punya saya', 'Baru', 'Simpan isian saya'])
      expect(html).toContain(text);
    const gone = form({
      conflict: { bentrok: { ...bentrok, sekarang: null }, fields, onTakeTheirs: nothing, onKeepMine: nothing },
    });
    expect(gone).toContain('menghapus data ini');
    expect(gone).not.toContain('Simpan isian saya');
  });

  it('asks before what was typed is thrown away', () => {
    expect(form({})).not.toContain('Tutup tanpa menyimpan');
    expect(form({ asking: true })).toContain('Tutup tanpa menyimpan');
  });
});

it('draws nothing while closed, and a fresh form has nothing against it', () => {
  function Editor() {
    const { busy, problems, conflict } = useSimpan<void>([]);
    return (
      <FormDialog
        title="Ubah"
        opened={false}
        onClose={nothing}
        onSubmit={nothing}
        busy={busy}
        dirty={false}
        problems={problems}
        conflict={conflict ? { bentrok: conflict, fields: [], onTakeTheirs: nothing, onKeepMine: nothing } : null}
        fieldId={String}
      >
        <p>isi</p>
      </FormDialog>
    );
  }
  const html = renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={createQueryClient()}>
        <Editor />
      </QueryClientProvider>
    </MantineProvider>,
  );
  expect(html).not.toContain('isi</p>');
  expect(html).not.toContain('role="alert"');
});

describe('problemsOf', () => {
  const words = { offline: 'Tanpa jaringan.', unknown: 'Gagal.' };
  it('puts each refusal at its field, and a conflict nowhere', () => {
    const rincian = [{ bidang: 'kode', pesan: 'Kode sudah ada.', kode: 'x.y', sitasi: null }];
    expect(
      problemsOf(new ApiError(422, 'umum.aturan-dilanggar', 'Belum', 'Kode sudah ada.', null, { rincian }), words),
    ).toEqual([{ field: 'kode', message: 'Kode sudah ada.' }]);
    const bentrok = { versi: 1, sekarang: null, oleh: 'A', waktu: '2024-02-05T03:42:00.000Z' };
    expect(problemsOf(new ApiError(409, 'umum.bentrok', 'Bentrok', null, null, { bentrok }), words)).toEqual([]);
    expect(problemsOf(new ApiError(403, 'izin.ditolak', 'Ditolak', 'Hanya kepala.'), words)).toEqual([
      { field: '', message: 'Hanya kepala.' },
    ]);
    expect(problemsOf(new Error('bug'), words)).toEqual([{ field: '', message: 'Gagal.' }]);
  });
});

it('gives the line that is read aloud a place before anything is said', () => {
  const Teller = () => (typeof useKabar() === 'function' ? <p>isi</p> : null);
  const html = renderToStaticMarkup(
    <KabarProvider>
      <Teller />
    </KabarProvider>,
  );
  expect(html).toBe('<p>isi</p><div role="status" class="tanpa-cetak"></div>');
});
