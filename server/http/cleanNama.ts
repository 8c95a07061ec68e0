// Name of an uploaded file as it may be kept and shown: without folders and without letters that no file name shows.
const MAKS_NAMA = 200;

export const cleanNama = (nama: string): string =>
  nama
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-MAKS_NAMA) || 'berkas';
