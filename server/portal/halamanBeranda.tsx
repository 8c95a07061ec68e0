/** @jsxImportSource hono/jsx */
// The home page: what this is, and every issued report.
import type { Terbitan } from '../pelaporan/terbitan.ts';
import { Kerangka, tulisHalaman } from './kerangka.tsx';
import { pathLaporan } from './pathLaporan.ts';
import { type Bahasa, jalur, TEKS } from './teks.ts';

/** Groups in the order in which they come. */
function kelompokkan<T>(isi: readonly T[], kunci: (satu: T) => string): T[][] {
  const hasil = new Map<string, T[]>();
  for (const satu of isi) hasil.set(kunci(satu), [...(hasil.get(kunci(satu)) ?? []), satu]);
  return [...hasil.values()];
}

function DaftarTerbitan({ terbitan, bahasa }: { terbitan: Terbitan[]; bahasa: Bahasa }) {
  const teks = TEKS[bahasa];
  if (terbitan.length === 0)
    return (
      <p class="kosong">
        <b>{teks.belumAda}</b> {teks.belumAdaSaran}
      </p>
    );
  return (
    <>
      {kelompokkan(terbitan, (satu) => satu.pemda.kode).map((sePemda) => (
        <>
          <h3 lang="id">{sePemda[0]?.pemda.nama}</h3>
          <ul class="terbitan">
            {kelompokkan(sePemda, (satu) => satu.perangkatDaerah.kode).map((seUnit) => (
              <li>
                <b lang="id">{seUnit[0]?.perangkatDaerah.nama}</b>
                <span>
                  {seUnit.map((satu) => (
                    <a
                      class="tahun"
                      href={jalur(
                        bahasa,
                        pathLaporan({
                          pemda: satu.pemda.kode,
                          perangkatDaerah: satu.perangkatDaerah.kode,
                          tahun: satu.tahun,
                        }),
                      )}
                      aria-label={`${teks.laporanKinerja} ${satu.perangkatDaerah.nama} ${satu.tahun}`}
                    >
                      {satu.tahun}
                    </a>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

export function writeBeranda(bahasa: Bahasa, terbitan: Terbitan[]): string {
  const teks = TEKS[bahasa];
  return tulisHalaman(
    <Kerangka kepala={{ bahasa, judul: `${teks.judulSitus} · Tapis`, keterangan: teks.semboyan, path: '/' }}>
      <div class="sampul">
        <div class="lebar">
          <h1>{teks.judulSitus}</h1>
          <p class="semboyan">{teks.semboyan}</p>
          <p>{teks.pengantar}</p>
        </div>
      </div>
      <section aria-labelledby="laporan">
        <h2 id="laporan">{teks.laporanTerbit}</h2>
        <DaftarTerbitan terbitan={terbitan} bahasa={bahasa} />
      </section>
      <section aria-labelledby="baca">
        <h2 id="baca">{teks.caraMembaca}</h2>
        <dl>
          {teks.istilah.map(([istilah, arti]) => (
            <>
              <dt>{istilah}</dt>
              <dd>{arti}</dd>
            </>
          ))}
        </dl>
      </section>
    </Kerangka>,
  );
}
