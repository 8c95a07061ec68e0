// Entry of a render worker (worker_threads).
import { halamanNaskah, render, siapkanDocx } from './render.ts';
import { layaniTugas } from './satuPekerja.ts';
import type { Tugas } from './tugasPekerja.ts';

layaniTugas(async (tugas: Tugas): Promise<unknown> => {
  switch (tugas.jenis) {
    case 'hangat':
      await import('./grafik/gambarGrafik.ts');
      if (tugas.untuk === 'docx')
        await Promise.all([import('./docx/tulisDocx.ts'), import('./grafik/rasterGrafik.ts')]);
      else await (await import('./pdf/mesinTypst.ts')).bukaTypst();
      return null;
    case 'siapkanDocx':
      await siapkanDocx(tugas.naskah);
      return null;
    case 'halaman':
      return halamanNaskah(tugas.naskah);
    case 'render':
      return render(tugas.naskah, tugas.format, tugas.pilihan);
  }
});
