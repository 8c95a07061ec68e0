// The redline as print: officials, targets and kegiatan that moved, each with semula, menjadi and the reason.
import { desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { Blok, Tabel } from '../naskah.ts';
import { baris, bernomor, kepala, kolom, paragraf, sel } from '../susun/isi.ts';
import type { IsiPerjanjian, PerubahanPerjanjian } from './isiPerjanjian.ts';
import { tulisTarget } from './tulisTarget.ts';

const tabel = (id: string, isi: Pick<Tabel, 'kolom' | 'kepala' | 'isi'>): Tabel => ({
  jenis: 'tabel',
  id,
  nomor: null,
  judul: null,
  catatan: [],
  ukuran: 'kecil',
  ...isi,
});

export function blokPerubahan({ versi }: IsiPerjanjian, perubahan: PerubahanPerjanjian): Blok[] {
  const { pihak, target, kegiatan, jumlah } = perubahan;
  const uang = (nilai: string | null) => sel(tulisAngka(desimal(nilai)));
  return [
    ...(pihak.length > 0
      ? [
          tabel(`tabel-pk-${versi}-pihak-berubah`, {
            kolom: kolom([2, 'kiri'], [5, 'kiri'], [5, 'kiri']),
            kepala: [kepala('Pihak', 'Semula', 'Menjadi')],
            isi: pihak.map((satu) => baris([sel(satu.sebagai), sel(satu.semula ?? '–'), sel(satu.menjadi ?? '–')])),
          }),
        ]
      : []),
    ...(target.length > 0
      ? [
          tabel(`tabel-pk-${versi}-target-berubah`, {
            kolom: kolom([0.6, 'tengah'], [4.4, 'kiri'], [1.2, 'tengah'], [1.5, 'kanan'], [1.5, 'kanan'], [4, 'kiri']),
            kepala: [kepala('No', 'Indikator Kinerja', 'Satuan', 'Semula', 'Menjadi', 'Alasan')],
            isi: bernomor(target, (satu, nomor) =>
              baris([
                sel(nomor),
                sel(satu.nama),
                sel(satu.satuan),
                sel(tulisTarget(satu.semula, satu.presisi)),
                sel(tulisTarget(satu.menjadi, satu.presisi)),
                sel(satu.alasan ?? '–'),
              ]),
            ),
          }),
        ]
      : [paragraf('Target kinerja tidak berubah.')]),
    ...(kegiatan.length > 0
      ? [
          tabel(`tabel-pk-${versi}-kegiatan-berubah`, {
            kolom: kolom([0.6, 'tengah'], [4, 'kiri'], [2.1, 'kanan'], [2.1, 'kanan'], [2, 'kanan'], [4, 'kiri']),
            kepala: [
              kepala('No', 'Kegiatan', 'Semula (rupiah)', 'Menjadi (rupiah)', 'Selisih (rupiah)', 'Alasan perubahan'),
            ],
            isi: [
              ...bernomor(kegiatan, (satu, nomor) =>
                baris([
                  sel(nomor),
                  sel(satu.nama),
                  uang(satu.semula),
                  uang(satu.menjadi),
                  uang(satu.selisih),
                  sel(satu.alasan.join('; ') || '–'),
                ]),
              ),
              baris(
                [
                  sel('Jumlah seluruh anggaran', { lebar: 2, rata: 'tengah' }),
                  uang(jumlah.semula),
                  uang(jumlah.menjadi),
                  uang(jumlah.selisih),
                  sel(''),
                ],
                { gaya: 'jumlah' },
              ),
            ],
          }),
        ]
      : [paragraf('Anggaran setiap kegiatan tidak berubah.')]),
  ];
}
