/** @jsxImportSource hono/jsx */
// One issued report for the public: the figures that matter, their tables and proofs, the downloads, and what the data are.

import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import type { RincianIndikator } from '@tapis/core/pelaporan/presentRincianIndikator.ts';
import type { Terbitan } from '../pelaporan/terbitan.ts';
import { AngkaPokok } from './angkaPokok.tsx';
import { Kerangka, tulisHalaman } from './kerangka.tsx';
import { pathLaporan } from './pathLaporan.ts';
import { RincianIku, TabelIndikator } from './tabelIndikator.tsx';
import { TabelAnggaran, TabelLayanan, TabelSurvei } from './tabelLaporan.tsx';
import { type Bahasa, jalur, TEKS } from './teks.ts';
import { createPenulis } from './tulisPortal.ts';
import { Unduhan } from './unduhan.tsx';

export interface IsiHalamanLaporan {
  bahasa: Bahasa;
  terbitan: Terbitan;
  bahan: BahanLkjip;
  perhitungan: Perhitungan;
  /** The IKU in full, with the proof of their figures. */
  iku: RincianIndikator[];
  /** Years of this perangkat daerah that are issued, latest first. */
  tahun: number[];
  lisensi: { nama: string; url: string };
  versi: string;
}

export function writeHalamanLaporan(isi: IsiHalamanLaporan): string {
  const { bahasa, terbitan, bahan, perhitungan, lisensi } = isi;
  const teks = TEKS[bahasa];
  const tulis = createPenulis(bahasa, bahan.pemda.zona);
  const alamat = { pemda: bahan.pemda.kode, perangkatDaerah: bahan.perangkatDaerah.kode, tahun: bahan.tahun };
  const path = pathLaporan(alamat);
  const unit = `${bahan.perangkatDaerah.nama} ${bahan.pemda.nama}`;
  const judul = `${teks.laporanKinerja} ${bahan.tahun}`;
  const iku = perhitungan.indikator.filter((satu) => satu.iku);
  const program = perhitungan.indikator.filter((satu) => satu.tingkat === 'program');
  const bagian = { perhitungan, teks, tulis };
  return tulisHalaman(
    <Kerangka
      kepala={{ bahasa, judul: `${judul}: ${unit} · Tapis`, keterangan: `${judul}, ${unit}. ${teks.semboyan}`, path }}
    >
      <nav class="jejak" aria-label={teks.jejak}>
        <ol>
          <li>
            <a href={jalur(bahasa, '/')}>{teks.beranda}</a>
          </li>
          <li lang="id">{bahan.pemda.nama}</li>
          <li lang="id" aria-current="page">
            {bahan.perangkatDaerah.nama} {bahan.tahun}
          </li>
        </ol>
      </nav>
      <div>
        <h1>{judul}</h1>
        <p class="anak-judul" lang="id">
          {unit}
        </p>
        <AngkaPokok {...bagian} />
      </div>
      {iku.length > 0 && (
        <section aria-labelledby="iku">
          <h2 id="iku">{teks.iku}</h2>
          <TabelIndikator indikator={iku} judul={teks.iku} teks={teks} tulis={tulis} />
          {isi.iku.map((satu) => (
            <RincianIku satu={satu} teks={teks} tulis={tulis} />
          ))}
        </section>
      )}
      {program.length > 0 && (
        <section aria-labelledby="program">
          <h2 id="program">{teks.indikatorProgram}</h2>
          <TabelIndikator indikator={program} judul={teks.indikatorProgram} teks={teks} tulis={tulis} />
        </section>
      )}
      <section aria-labelledby="anggaran">
        <h2 id="anggaran">{teks.anggaran}</h2>
        <TabelAnggaran {...bagian} />
      </section>
      {perhitungan.spm.layanan.length > 0 && (
        <section aria-labelledby="spm">
          <h2 id="spm">{teks.spm}</h2>
          <TabelLayanan {...bagian} />
        </section>
      )}
      {perhitungan.skm.periode.length > 0 && (
        <section aria-labelledby="skm">
          <h2 id="skm">{teks.skm}</h2>
          <TabelSurvei {...bagian} />
        </section>
      )}
      <Unduhan path={path} teks={teks} />
      <section aria-labelledby="data">
        <h2 id="data">{teks.tentangData}</h2>
        <dl>
          <dt>{teks.penerbit}</dt>
          <dd lang="id">{unit}</dd>
          <dt>{teks.diterbitkan}</dt>
          <dd>
            <time datetime={terbitan.diterbitkan.toISOString()}>{tulis.tanggal(terbitan.diterbitkan)}</time>
          </dd>
          <dt>{teks.sumber}</dt>
          <dd>{teks.sumberIsi.replace('{unit}', unit).replace('{versi}', isi.versi)}</dd>
          <dt>{teks.lisensi}</dt>
          <dd>
            <a rel="license" href={lisensi.url}>
              {lisensi.nama}
            </a>
          </dd>
          <dt>{teks.sidik}</dt>
          <dd>
            <span class="sidik">{terbitan.hash}</span>
            <br />
            <span class="dasar">{teks.sidikArti}</span>
          </dd>
          {isi.tahun.length > 1 && (
            <>
              <dt>{teks.tahunLain}</dt>
              <dd>
                {isi.tahun
                  .filter((tahun) => tahun !== bahan.tahun)
                  .map((tahun) => (
                    <>
                      <a href={jalur(bahasa, pathLaporan({ ...alamat, tahun }))}>{tahun}</a>{' '}
                    </>
                  ))}
              </dd>
            </>
          )}
        </dl>
      </section>
    </Kerangka>,
  );
}
