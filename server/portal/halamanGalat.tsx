/** @jsxImportSource hono/jsx */
// A problem as a page, for people who follow a link that leads nowhere.
import { Kerangka, tulisHalaman } from './kerangka.tsx';
import { type Bahasa, jalur, TEKS } from './teks.ts';

export function writeHalamanGalat(bahasa: Bahasa, judul: string, rincian: string, idPermintaan: string): string {
  const teks = TEKS[bahasa];
  return tulisHalaman(
    <Kerangka kepala={{ bahasa, judul: `${judul} · Tapis`, keterangan: rincian, path: null }}>
      <h1>{judul}</h1>
      <p>{rincian}</p>
      <p>
        <a href={jalur(bahasa, '/')}>{teks.kembali}</a>
      </p>
      <p class="dasar">
        <code>{idPermintaan}</code>
      </p>
    </Kerangka>,
  );
}
