/** @jsxImportSource hono/jsx */
// Indicators against their targets, and for the IKU the quarters and the proof of the figures.
import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import type { RincianIndikator } from '@tapis/core/pelaporan/presentRincianIndikator.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { Batang, BuktiAngka, Tabel } from './bagianTabel.tsx';
import type { TeksPortal } from './teks.ts';
import type { Penulis } from './tulisPortal.ts';

interface Props {
  indikator: PerhitunganIndikator[];
  judul: string;
  teks: TeksPortal;
  tulis: Penulis;
}

const kelasPredikat = (capaian: string | null) => {
  const nilai = desimal(capaian);
  return nilai === null ? 'lencana' : nilai.gte(100) ? 'lencana baik' : 'lencana kurang';
};

export function TabelIndikator({ indikator, judul, teks, tulis }: Props) {
  return (
    <>
      <Tabel judul={`${teks.tabel}: ${judul}`}>
        <thead>
          <tr>
            <th scope="col">{teks.indikator}</th>
            <th scope="col">{teks.satuan}</th>
            <th scope="col" class="n">
              {teks.target}
            </th>
            <th scope="col" class="n">
              {teks.realisasi}
            </th>
            <th scope="col" class="n">
              {teks.capaian}
            </th>
            <th scope="col">{teks.predikat}</th>
          </tr>
        </thead>
        <tbody lang="id">
          {indikator.map((satu) => (
            <tr>
              <th scope="row">{satu.nama}</th>
              <td>{satu.satuan}</td>
              <td class="n">{tulis.angka(satu.target, 2)}</td>
              <td class="n">
                {tulis.angka(satu.realisasi, 2)}
                {satu.disimpulkan && '*'}
              </td>
              <td class="n">
                {tulis.persen(satu.capaian)}
                <Batang persen={satu.capaian} maks={150} />
              </td>
              <td>{satu.predikat && <span class={kelasPredikat(satu.capaian)}>{satu.predikat}</span>}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {indikator.some((satu) => satu.disimpulkan) && <p class="dasar">{teks.disimpulkanArti}</p>}
    </>
  );
}

/** Quarter by quarter, and why the year's figures are what they are. */
export function RincianIku({ satu, teks, tulis }: { satu: RincianIndikator; teks: TeksPortal; tulis: Penulis }) {
  return (
    <>
      <details>
        <summary>
          {teks.perTriwulan}: <span lang="id">{satu.nama}</span>
        </summary>
        <Tabel judul={`${teks.perTriwulan}: ${satu.nama}`}>
          <thead>
            <tr>
              <th scope="col">{teks.triwulan}</th>
              <th scope="col" class="n">
                {teks.target}
              </th>
              <th scope="col" class="n">
                {teks.realisasi}
              </th>
              <th scope="col" class="n">
                {teks.capaian}
              </th>
            </tr>
          </thead>
          <tbody>
            {satu.triwulan.map((titik) => (
              <tr>
                <th scope="row">{['I', 'II', 'III', 'IV'][titik.triwulan - 1]}</th>
                <td class="n">{tulis.angka(titik.target, 2)}</td>
                <td class="n">{tulis.angka(titik.realisasi, 2)}</td>
                <td class="n">{tulis.persen(titik.capaian)}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      </details>
      <details>
        <summary>
          {teks.bagaimanaDihitung}: <span lang="id">{satu.nama}</span>
        </summary>
        <div>
          <h3>
            {teks.realisasi}: {tulis.angka(satu.realisasi, 2)} <span lang="id">{satu.satuan}</span>
          </h3>
          <BuktiAngka asal={satu.asal.realisasi} dalam={Number.POSITIVE_INFINITY} teks={teks} tulis={tulis} />
          <h3>
            {teks.capaian}: {tulis.persen(satu.capaian)}
          </h3>
          <BuktiAngka asal={satu.asal.capaian} dalam={0} teks={teks} tulis={tulis} />
        </div>
      </details>
    </>
  );
}
