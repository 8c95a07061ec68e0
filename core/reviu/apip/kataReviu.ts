// Words of the papers of a reviu by the APIP.
import type { StatusCatatan } from './alurCatatan.ts';
import type { ButirTerisi } from './isiReviu.ts';

export const KATA_STATUS_CATATAN: Record<StatusCatatan, string> = {
  terbuka: 'Belum ditanggapi',
  ditanggapi: 'Ditanggapi',
  dilaksanakan: 'Dilaksanakan, belum dinilai',
  selesai: 'Selesai',
  dicabut: 'Dicabut',
};

export function kataJawaban({ keadaan, jawaban }: Pick<ButirTerisi, 'keadaan' | 'jawaban'>): string {
  if (keadaan === 'tidak-berlaku') return 'Tidak berlaku';
  if (jawaban === null) return 'Belum dijawab';
  return jawaban === 'ya' ? 'Ya' : 'Tidak';
}
