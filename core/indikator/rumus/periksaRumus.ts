// Checks a rumus against the definition of its indicator: does it parse, are its names known, do the units fit.
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { bacaRumus } from './bacaRumus.ts';
import type { MasalahRumus } from './masalahRumus.ts';
import { namaDalamRumus, posisiNama } from './pohonRumus.ts';
import { samaSatuan, satuanRumus } from './satuanRumus.ts';

/**
 * Empty when the rumus can be used. `indikatorLain`: units by kode of other indicators that may be referred to.
 * No rumus at all is no masalah: such an indicator is entered.
 */
export function periksaRumus(
  { rumus, komponen, satuan }: Pick<FaktaIndikator, 'rumus' | 'komponen' | 'satuan'>,
  indikatorLain: ReadonlyMap<string, string> = new Map(),
): MasalahRumus[] {
  if (rumus === null) return [];
  const pohon = bacaRumus(rumus);
  if (!pohon.ok) return [pohon.masalah];
  const dikenal = new Map([...indikatorLain, ...komponen.map((k) => [k.kode, k.satuan] as const)]);
  const asing = namaDalamRumus(pohon.nilai).filter((nama) => !dikenal.has(nama));
  if (asing.length > 0) {
    return asing.map((nama) => ({
      kode: 'rumus.nama-tidak-dikenal',
      posisi: posisiNama(pohon.nilai, nama),
      pesan: `"${nama}" belum menjadi komponen indikator ini. Tambahkan komponennya, atau perbaiki kodenya.`,
    }));
  }
  const hasil = satuanRumus(pohon.nilai, dikenal);
  if (!hasil.ok) return [hasil.masalah];
  const terhitung = hasil.nilai;
  if (terhitung === null || cocok(terhitung, satuan)) return [];
  const pesan =
    terhitung === ''
      ? 'Hasil rumus berupa nisbah, sedangkan indikator bersatuan "%". Kalikan dengan 100.'
      : `Hasil rumus bersatuan "${terhitung}", sedangkan indikator bersatuan "${satuan}". Perbaiki rumus atau satuan indikatornya.`;
  return [{ kode: 'rumus.satuan-berbeda', posisi: null, pesan }];
}

/** A ratio may bear any name but "%" ("indeks"); a compound unit ("Rp/Orang") has too many spellings to judge. */
function cocok(terhitung: string, satuan: string): boolean {
  if (terhitung === '') return !samaSatuan(satuan, '%');
  return /[/·]/.test(terhitung) || samaSatuan(terhitung, satuan);
}
