/** @jsxImportSource hono/jsx */
// Tables of a report beside the indicators: budget per program, basic services, satisfaction.
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { Batang, Tabel } from './bagianTabel.tsx';
import type { TeksPortal } from './teks.ts';
import type { Penulis } from './tulisPortal.ts';

interface Props {
  perhitungan: Perhitungan;
  teks: TeksPortal;
  tulis: Penulis;
}

export function TabelAnggaran({ perhitungan: { anggaran }, teks, tulis }: Props) {
  return (
    <Tabel judul={`${teks.tabel}: ${teks.anggaran}`}>
      <thead>
        <tr>
          <th scope="col">{teks.program}</th>
          <th scope="col" class="n">
            {teks.pagu}
          </th>
          <th scope="col" class="n">
            {teks.realisasi}
          </th>
          <th scope="col" class="n">
            {teks.sisa}
          </th>
          <th scope="col" class="n">
            {teks.persen}
          </th>
        </tr>
      </thead>
      <tbody lang="id">
        {anggaran.program.map((satu) => (
          <tr>
            <th scope="row">{satu.nama}</th>
            <td class="n">{tulis.rupiah(satu.perubahan ?? satu.murni)}</td>
            <td class="n">{tulis.rupiah(satu.realisasi)}</td>
            <td class="n">{tulis.rupiah(satu.sisa)}</td>
            <td class="n">
              {tulis.persen(satu.persen)}
              <Batang persen={satu.persen} maks={100} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{teks.jumlah}</th>
          <td class="n">{tulis.rupiah(anggaran.perubahan ?? anggaran.murni)}</td>
          <td class="n">{tulis.rupiah(anggaran.realisasi)}</td>
          <td class="n">{tulis.rupiah(anggaran.sisa)}</td>
          <td class="n">{tulis.persen(anggaran.persen)}</td>
        </tr>
      </tfoot>
    </Tabel>
  );
}

export function TabelLayanan({ perhitungan: { spm }, teks, tulis }: Props) {
  const orang = (jumlah: number | null) => tulis.angka(jumlah === null ? null : String(jumlah));
  return (
    <>
      <Tabel judul={`${teks.tabel}: ${teks.spm}`}>
        <thead>
          <tr>
            <th scope="col">{teks.layanan}</th>
            <th scope="col" class="n">
              {teks.sasaranOrang}
            </th>
            <th scope="col" class="n">
              {teks.terlayani}
            </th>
            <th scope="col" class="n">
              {teks.capaian}
            </th>
          </tr>
        </thead>
        <tbody lang="id">
          {spm.layanan.map((satu) => (
            <tr>
              <th scope="row">{satu.nama}</th>
              <td class="n">
                {orang(satu.sasaran)}
                {satu.disimpulkan && '*'}
              </td>
              <td class="n">{orang(satu.terlayani)}</td>
              <td class="n">
                {tulis.persen(satu.persen)}
                <Batang persen={satu.persen} maks={100} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {spm.layanan.some((satu) => satu.disimpulkan) && <p class="dasar">{teks.disimpulkanArti}</p>}
    </>
  );
}

export function TabelSurvei({ perhitungan: { skm }, teks, tulis }: Props) {
  return (
    <Tabel judul={`${teks.tabel}: ${teks.skm}`}>
      <thead>
        <tr>
          <th scope="col">{teks.periode}</th>
          <th scope="col" class="n">
            {teks.respondenJudul}
          </th>
          <th scope="col" class="n">
            {teks.ikm}
          </th>
          <th scope="col">{teks.mutu}</th>
          <th scope="col">{teks.kinerja}</th>
        </tr>
      </thead>
      <tbody lang="id">
        {skm.periode.map((satu) => (
          <tr>
            <th scope="row">{satu.nama}</th>
            <td class="n">{tulis.angka(String(satu.responden))}</td>
            <td class="n">{tulis.angka(satu.ikm, 2)}</td>
            <td>{satu.mutu}</td>
            <td>{satu.kinerja}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
