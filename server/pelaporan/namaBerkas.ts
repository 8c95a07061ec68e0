// Names of files: "lkjip-dinsos-2024.pdf", "pk-dinsos-2024-perubahan.docx", "laporan-triwulan-dinsos-2024-tw2-kabid.html".
import type { FormatDokumen, JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { PilihanTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';

export function namaBerkas(
  { perangkatDaerah, tahun }: { perangkatDaerah: string; tahun: number },
  jenis: JenisDokumen,
  format: FormatDokumen,
  triwulan: PilihanTriwulan | null = null,
): string {
  const [nama, akhiran] = jenis === 'pk-perubahan' ? ['pk', '-perubahan'] : [jenis, ''];
  const bagian =
    triwulan === null ? '' : ['', `tw${triwulan.triwulan}`, triwulan.jabatan].filter((s) => s !== null).join('-');
  return `${nama}-${perangkatDaerah}-${tahun}${akhiran}${bagian}.${format}`;
}
