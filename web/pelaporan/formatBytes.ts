// Size of a file: "512 B", "84 KB", "1,2 MB" (1 KB = 1.000 bytes).
import { Desimal } from '@tapis/core/values/desimal.ts';
import { tulisAngka } from '@tapis/core/values/tulisAngka.ts';

export function formatBytes(bytes: number): string {
  const size = new Desimal(bytes);
  if (size.lt(1000)) return `${tulisAngka(size)} B`;
  if (size.lt(999_500)) return `${tulisAngka(size.div(1000), { desimal: 0 })} KB`;
  return `${tulisAngka(size.div(1_000_000), { desimal: 1 })} MB`;
}
