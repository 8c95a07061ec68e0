// Tasks of the render workers and their answers.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { FormatNaskah, HalamanNaskah, HasilRender, PilihanRender } from './render.ts';

export type Tugas =
  | { jenis: 'hangat'; untuk: 'pdf' | 'docx' }
  | { jenis: 'siapkanDocx'; naskah: Naskah }
  | { jenis: 'halaman'; naskah: Naskah }
  | { jenis: 'render'; naskah: Naskah; format: FormatNaskah; pilihan: PilihanRender };

export type HasilTugas<T extends Tugas> = T extends { jenis: 'render' }
  ? HasilRender
  : T extends { jenis: 'halaman' }
    ? HalamanNaskah
    : null;
