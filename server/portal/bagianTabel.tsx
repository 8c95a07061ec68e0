/** @jsxImportSource hono/jsx */
// Parts of the public report page: a table that scrolls by keyboard too, a bar against the target, the proof of a figure.
import type { Asal } from '@tapis/core/values/angka.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import type { Child } from 'hono/jsx';
import type { TeksPortal } from './teks.ts';
import type { Penulis } from './tulisPortal.ts';

export function Tabel({ judul, children }: { judul: string; children: Child }) {
  return (
    <section class="gulir" aria-label={judul} tabindex={0}>
      <table>{children}</table>
    </section>
  );
}

/** How far up to `maks` percent; beyond 100 there is a gold line at the target. Decoration: the figure stands beside it. */
export function Batang({ persen, maks }: { persen: string | null; maks: 100 | 150 }) {
  const nilai = desimal(persen);
  if (nilai === null) return null;
  const panjang = Math.max(0, Math.min(maks, nilai.toNumber()));
  return (
    <svg class="batang" viewBox={`0 0 ${maks} 6`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="alas" width={maks} height="6" />
      <rect class="isi" width={panjang.toFixed(1)} height="6" />
      {maks > 100 && <rect class="batas" x="99" width="2" height="6" />}
    </svg>
  );
}

interface PropsBukti {
  asal: Asal;
  /** Levels of inputs that are proved in their turn. */
  dalam: number;
  teks: TeksPortal;
  tulis: Penulis;
}

/** The proof of one figure, as far down as asked: to the figures that were entered. */
export function BuktiAngka({ asal, dalam, teks, tulis }: PropsBukti) {
  return (
    <div class="asal" lang="id">
      <p>{asal.uraian}</p>
      {asal.masukan.length > 0 && (
        <ul>
          {asal.masukan.map((satu) => (
            <li>
              {satu.label}: <b>{tulis.angka(satu.nilai, 4)}</b> {satu.satuan ?? ''}
              {dalam > 0 && satu.asal && satu.asal.masukan.length > 0 && (
                <BuktiAngka asal={satu.asal} dalam={dalam - 1} teks={teks} tulis={tulis} />
              )}
            </li>
          ))}
        </ul>
      )}
      {asal.sitasi && (
        <p class="dasar">
          {teks.dasar}: {asal.sitasi}
        </p>
      )}
      {(asal.catatan ?? []).map((catatan) => (
        <p class="dasar">{catatan}</p>
      ))}
    </div>
  );
}
