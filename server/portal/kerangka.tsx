/** @jsxImportSource hono/jsx */
// The frame of every page the server writes itself: head, woven band, navigation, footer. No script, one style sheet.
import type { Child } from 'hono/jsx';
import { ASET } from './aset.ts';
import { type Bahasa, jalur, TEKS } from './teks.ts';

export interface KepalaHalaman {
  bahasa: Bahasa;
  judul: string;
  keterangan: string;
  /** Path of this page in Indonesian; null when there is no English twin. */
  path: string | null;
}

export function Kerangka({ kepala, children }: { kepala: KepalaHalaman; children: Child }) {
  const { bahasa, judul, keterangan, path } = kepala;
  const teks = TEKS[bahasa];
  const lain = bahasa === 'id' ? 'en' : 'id';
  return (
    <html lang={bahasa}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0d3b4c" />
        <title>{judul}</title>
        <meta name="description" content={keterangan} />
        <link rel="icon" type="image/svg+xml" href={ASET.lambang.path} />
        <link rel="stylesheet" href={ASET.gaya.path} />
        {path !== null && <link rel="alternate" hreflang="id" href={jalur('id', path)} />}
        {path !== null && <link rel="alternate" hreflang="en" href={jalur('en', path)} />}
      </head>
      <body>
        <a class="langsung" href="#isi">
          {teks.isiUtama}
        </a>
        <header class="kepala">
          <div class="lebar">
            <a class="merek" href={jalur(bahasa, '/')}>
              <img src={ASET.lambang.path} alt="" width="32" height="32" />
              <span>Tapis</span>
            </a>
            <nav aria-label={teks.judulSitus}>
              <a href={jalur(bahasa, '/')}>{teks.beranda}</a>
              {path !== null && (
                <a href={jalur(lain, path)} lang={lain} hreflang={lain}>
                  {teks.bahasaLain}
                </a>
              )}
              <a href="/app/">{teks.masukStaf}</a>
            </nav>
          </div>
          <div class="tapis" />
        </header>
        <main id="isi" tabindex={-1}>
          {children}
        </main>
        <footer class="kaki">
          <div class="tapis" />
          <div class="lebar">
            <p>{teks.dibuatDengan}</p>
            <p>
              <a href={jalur(bahasa, '/verifikasi')}>{teks.periksaDokumen}</a>
            </p>
            <p>
              <a href="/api/docs">{teks.dokumentasiApi}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** The whole document as text. */
export const tulisHalaman = (isi: { toString(): string }): string => `<!doctype html>${isi.toString()}`;
