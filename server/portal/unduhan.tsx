/** @jsxImportSource hono/jsx */
// Downloads of a report: the book in each format, the data as JSON and CSV.
import type { TeksPortal } from './teks.ts';

export function Unduhan({ path, teks }: { path: string; teks: TeksPortal }) {
  const kelompok: [string, [string, string, string][]][] = [
    [
      teks.unduhLaporan,
      [
        ['lkjip.pdf', 'PDF', teks.berkasResmi],
        ['lkjip.docx', 'Word (DOCX)', teks.berkasWord],
        ['lkjip.html', 'HTML', teks.berkasWeb],
      ],
    ],
    [
      teks.unduhData,
      [
        ['perhitungan.json', 'JSON', teks.berkasAngka],
        ['indikator.csv', 'CSV', teks.berkasIndikator],
        ['anggaran.csv', 'CSV', teks.berkasAnggaran],
      ],
    ],
  ];
  return (
    <section class="unduhan" aria-labelledby="unduh">
      <h2 id="unduh">{teks.unduh}</h2>
      {kelompok.map(([judul, berkas]) => (
        <>
          <h3>{judul}</h3>
          <ul class="unduh">
            {berkas.map(([nama, format, keterangan]) => (
              <li>
                <a href={`${path}/${nama}`}>
                  <b>{format}</b>
                  <span>{keterangan}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
