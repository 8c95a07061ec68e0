/** @jsxImportSource hono/jsx */
// The public reviu page: the form for a file, and what was found. Works without JavaScript; a page stays below 60 KB.
import type { HasilReviu, Temuan } from '@tapis/core/reviu/temuan.ts';
import { tulisLokasi } from '@tapis/core/reviu/tulisLokasi.ts';
import { Kerangka, tulisHalaman } from '../kerangka.tsx';
import { type Bahasa, jalur } from '../teks.ts';
import { isiTeks, TEKS_PUBLIK } from './teksPublik.ts';

/** As many as fit into a page that loads on a weak link; the working paper has all. */
const TEMUAN_TERBANYAK = 50;
const TEKS_TERPANJANG = 300;

const potong = (teks: string, maks = TEKS_TERPANJANG): string =>
  teks.length > maks ? `${teks.slice(0, maks - 1)}…` : teks;

export interface IsiReviuPublik {
  bahasa: Bahasa;
  /** Names of the pemda that provide the page. */
  pembuka: readonly string[];
  /** What was wrong with the last sending; null: nothing. */
  galat: string | null;
  hasil: ({ berkas: string } & HasilReviu) | null;
}

function Form({ bahasa }: { bahasa: Bahasa }) {
  const teks = TEKS_PUBLIK[bahasa];
  return (
    <form class="periksa" action={jalur(bahasa, '/reviu')} method="post" enctype="multipart/form-data">
      <label>
        {teks.berkas}
        <small>{teks.berkasBantu}</small>
        <input type="file" name="berkas" accept=".docx,.pdf,.xlsx,.txt,.md" required />
      </label>
      <label>
        {teks.tahun}
        <small>{teks.tahunBantu}</small>
        <input name="tahun" inputmode="numeric" maxlength={4} autocomplete="off" />
      </label>
      <label>
        {teks.keluaran}
        <select name="keluaran">
          <option value="halaman">{teks.keluaranHalaman}</option>
          <option value="xlsx">{teks.keluaranXlsx}</option>
        </select>
      </label>
      <button type="submit">{teks.periksa}</button>
    </form>
  );
}

function Baris({ bahasa, temuan, nomor }: { bahasa: Bahasa; temuan: Temuan; nomor: number }) {
  const { tingkat, lokasi, penjelasan, ditemukan, seharusnya } = temuan;
  return (
    <tr>
      <th scope="row">{nomor}</th>
      <td>{TEKS_PUBLIK[bahasa].tingkat[tingkat]}</td>
      <td lang="id">{potong(tulisLokasi(lokasi), 120)}</td>
      <td lang="id">{potong(penjelasan)}</td>
      <td>{potong(ditemukan ?? '–', 60)}</td>
      <td>{potong(seharusnya ?? '–', 60)}</td>
    </tr>
  );
}

function Hasil({ bahasa, hasil }: { bahasa: Bahasa; hasil: NonNullable<IsiReviuPublik['hasil']> }) {
  const teks = TEKS_PUBLIK[bahasa];
  const { temuan, dibaca } = hasil;
  const shown = temuan.slice(0, TEMUAN_TERBANYAK);
  return (
    <section>
      <h2>
        {teks.hasil}: {potong(hasil.berkas, 120)}
      </h2>
      <p>{isiTeks(teks.ringkas, hasil.ringkasan)}</p>
      {dibaca.halamanTakTerbaca.length > 0 && (
        <p>{isiTeks(teks.takTerbaca, { halaman: potong(dibaca.halamanTakTerbaca.join(', ')) })}</p>
      )}
      {temuan.length === 0 ? (
        <p>{teks.tanpaTemuan}</p>
      ) : (
        <div class="gulir">
          <table>
            <caption>{isiTeks(teks.sebagian, { shown: shown.length, semua: temuan.length })}</caption>
            <thead>
              <tr>
                <th scope="col">No</th>
                <th scope="col">{teks.hasil}</th>
                <th scope="col">{teks.letak}</th>
                <th scope="col">{teks.temuan}</th>
                <th scope="col">{teks.tertulis}</th>
                <th scope="col">{teks.seharusnya}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((satu, i) => (
                <Baris bahasa={bahasa} temuan={satu} nomor={i + 1} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

export function writeReviuPublik({ bahasa, pembuka, galat, hasil }: IsiReviuPublik): string {
  const teks = TEKS_PUBLIK[bahasa];
  return tulisHalaman(
    <Kerangka kepala={{ bahasa, judul: `${teks.judul} · Tapis`, keterangan: teks.pengantar, path: '/reviu' }}>
      <h1>{teks.judul}</h1>
      <p>{teks.pengantar}</p>
      <p class="dasar">
        {isiTeks(teks.disediakan, { pemda: potong(pembuka.join(', ')) })} {teks.tidakDisimpan}
      </p>
      {galat && (
        <p role="alert">
          <strong>{teks.gagal}.</strong> {galat}
        </p>
      )}
      {hasil && <Hasil bahasa={bahasa} hasil={hasil} />}
      {hasil && <h2>{teks.lagi}</h2>}
      <Form bahasa={bahasa} />
    </Kerangka>,
  );
}
