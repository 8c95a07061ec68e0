import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CellField, FormField, FormGroup, fieldId, RemarksProvider } from './FormField.tsx';

const REMARKS = [
  { field: 'komponen.0.kode', message: 'Kode belum diisi.', sitasi: 'Peraturan X', severe: true },
  { field: 'satuan', message: 'Periksa satuannya.', severe: false },
];

const draw = (field: string, hint?: string) =>
  renderToStaticMarkup(
    <RemarksProvider remarks={REMARKS}>
      <FormField field={field} label="Kode" {...(hint === undefined ? {} : { hint })}>
        {(attributes) => <input {...attributes} />}
      </FormField>
    </RemarksProvider>,
  );

describe('FormField', () => {
  it('ties what is refused to its input, with hint and article', () => {
    const html = draw('komponen.0.kode', 'Pendek.');
    expect(html).toContain('<label for="isian-komponen-0-kode"');
    expect(html).toContain('aria-describedby="isian-komponen-0-kode-petunjuk isian-komponen-0-kode-catatan"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="isian-komponen-0-kode-catatan".*Kode belum diisi\..*Peraturan X/);
  });

  it('tells a doubt without calling the field wrong, and says nothing of other fields', () => {
    expect(draw('satuan')).toContain('Periksa satuannya.');
    expect(draw('satuan')).not.toContain('aria-invalid');
    expect(draw('nama')).not.toContain('aria-describedby');
  });

  it('gives a group a place that a link can reach, and a cell its name', () => {
    const group = renderToStaticMarkup(
      <FormGroup field="penanggungJawab" label="Jabatan">
        <input />
      </FormGroup>,
    );
    expect(group).toContain(`<fieldset id="${fieldId('penanggungJawab')}" tabindex="-1"`);
    const cell = renderToStaticMarkup(
      <CellField field="target.2024" label="Target 2024">
        {(attributes) => <input {...attributes} />}
      </CellField>,
    );
    expect(cell).toContain('id="isian-target-2024"');
    expect(cell).toContain('aria-label="Target 2024"');
  });
});
