import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AKSI_CATATAN, aksiCatatan, type CatatanReviu, langkahCatatan } from './alurCatatan.ts';

const CATATAN: CatatanReviu = {
  ...{ nomor: 1, butir: 'III.4', uraian: 'Target berbeda', saran: 'Samakan', rujukan: null, status: 'terbuka' },
  ...{ sepakat: null, tanggapan: '', batas: null, pelaksanaan: '', penilaian: '' },
};
const PENUH = { uraian: 'u', tanggapan: 't', pelaksanaan: 'p', penilaian: 'n', sepakat: true };

it('agreed, carried out, accepted', () => {
  let kini = CATATAN;
  for (const aksi of ['tanggapi', 'laksanakan', 'kembalikan', 'tanggapi', 'laksanakan', 'terima'] as const) {
    const hasil = langkahCatatan(kini, aksi, PENUH);
    if (!hasil.ok) throw new Error(hasil.masalah.pesan);
    kini = hasil.nilai;
  }
  expect(kini.status).toBe('selesai');
  expect(aksiCatatan(kini)).toEqual([]);
});

it('who does not agree has nothing to carry out; the APIP returns or withdraws', () => {
  const hasil = langkahCatatan(CATATAN, 'tanggapi', { tanggapan: 'Sudah sesuai', sepakat: false });
  expect(hasil.ok && aksiCatatan(hasil.nilai)).toEqual(['tanggapi', 'kembalikan', 'cabut']);
});

it('no step without its words, none that the status does not allow, and the number never changes', () => {
  expect(langkahCatatan(CATATAN, 'tanggapi', { tanggapan: ' ' })).toMatchObject({ masalah: { bidang: 'tanggapan' } });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...AKSI_CATATAN), { maxLength: 12 }), (langkah) => {
      let kini = CATATAN;
      for (const aksi of langkah) {
        const hasil = langkahCatatan(kini, aksi, { ...PENUH, nomor: 9 });
        expect(hasil.ok).toBe(aksiCatatan(kini).includes(aksi));
        if (hasil.ok) kini = hasil.nilai;
        expect(kini.nomor).toBe(1);
      }
    }),
  );
});
