// Names of files: "lkjip-dinsos-2024.pdf", "pk-dinsos-2024-perubahan.docx", "rencana-aksi-dinsos-2024.html".
import type { FormatDokumen, JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';

export function namaBerkas(
  { perangkatDaerah, tahun }: { perangkatDaerah: string; tahun: number },
  jenis: JenisDokumen,
  format: FormatDokumen,
): string {
  const [nama, akhiran] = jenis === 'pk-perubahan' ? ['pk', '-perubahan'] : [jenis, ''];
  return `${nama}-${perangkatDaerah}-${tahun}${akhiran}.${format}`;
}
