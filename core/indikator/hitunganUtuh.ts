// Which units count things ("orang", "dokumen", "Rp"): a cumulative series of these cannot shrink; a percentage or an index may.
import { samaSatuan } from './rumus/satuanRumus.ts';

const TANPA_HITUNGAN = ['%', 'nilai', 'indeks', 'poin', 'kategori', 'skor'];

export const hitunganUtuh = (satuan: string): boolean => !TANPA_HITUNGAN.some((satu) => samaSatuan(satu, satuan));
