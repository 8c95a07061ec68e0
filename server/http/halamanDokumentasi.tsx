/** @jsxImportSource hono/jsx */
// /api/docs: the OpenAPI description as a page to read. Server HTML, no script, nothing from elsewhere.
import type { KodeMasalah } from '@tapis/contract/values/masalah.ts';
import { Kerangka, tulisHalaman } from '../portal/kerangka.tsx';
import { namaSkema, type Operasi, operasiDari, type Skema, tulisJenis } from './bacaOpenapi.ts';
import { CONTOH_MASALAH } from './contohMasalah.ts';
import type { Openapi } from './openapi.ts';
import { explainMasalah } from './problem.ts';

function Sifat({ skema }: { skema: Skema }) {
  if (skema.allOf)
    return (
      <>
        {skema.allOf.map((satu) =>
          namaSkema(satu) ? (
            <p>
              Semua isi <JenisSkema skema={satu} />, ditambah:
            </p>
          ) : (
            <Sifat skema={satu} />
          ),
        )}
      </>
    );
  const sifat = Object.entries(skema.properties ?? {});
  if (sifat.length === 0) return null;
  return (
    <ul class="rapat">
      {sifat.map(([nama, isi]) => (
        <li>
          <code>{nama}</code>
          {!(skema.required ?? []).includes(nama) && ' (boleh tidak ada)'}: <JenisSkema skema={isi} />
          {isi.description && ` ${isi.description}`}
          <Anak skema={isi} />
        </li>
      ))}
    </ul>
  );
}

/** Fields of an object without a name of its own, also inside an array. */
function Anak({ skema }: { skema: Skema }) {
  if (skema.properties) return <Sifat skema={skema} />;
  return skema.items ? <Anak skema={skema.items} /> : null;
}

function JenisSkema({ skema }: { skema: Skema }) {
  const nama = namaSkema(skema) ?? (skema.items ? namaSkema(skema.items) : null);
  return nama ? (
    <a href={`#skema-${nama}`}>
      <code>{tulisJenis(skema)}</code>
    </a>
  ) : (
    <code>{tulisJenis(skema)}</code>
  );
}

function ArtikelOperasi({ operasi }: { operasi: Operasi }) {
  const { metode, path, ringkas, kebijakan, parameter, badan, tanggapan } = operasi;
  return (
    <article id={operasi.id}>
      <h3>
        <span class="metode">{metode}</span> <code>{path}</code>
      </h3>
      <p>{ringkas}.</p>
      <p class="dasar">Kebijakan: {kebijakan}</p>
      {parameter.length > 0 && (
        <ul class="rapat">
          {parameter.map((satu) => (
            <li>
              <code>{satu.name}</code> ({satu.in === 'path' ? 'di alamat' : 'di kueri'}
              {!satu.required && ', boleh tidak ada'}): {satu.schema && <code>{tulisJenis(satu.schema)}</code>}{' '}
              {satu.description}
            </li>
          ))}
        </ul>
      )}
      {badan && (
        <p>
          Isi permintaan (JSON): <JenisSkema skema={badan} />
        </p>
      )}
      <ul class="rapat">
        {tanggapan.map((satu) => (
          <li>
            <b>{satu.status}</b> {satu.keterangan} {satu.media && <code>{satu.media}</code>}{' '}
            {satu.skema && namaSkema(satu.skema) && <JenisSkema skema={satu.skema} />}
          </li>
        ))}
      </ul>
    </article>
  );
}

export function writeDokumentasi(openapi: Openapi): string {
  const operasi = operasiDari(openapi);
  const skema = Object.entries((openapi.components?.schemas ?? {}) as Record<string, Skema>);
  const kelompok = [...new Set(operasi.map((satu) => satu.kelompok))];
  return tulisHalaman(
    <Kerangka
      kepala={{
        bahasa: 'id',
        judul: 'Dokumentasi API · Tapis',
        keterangan: openapi.info.description ?? '',
        path: null,
      }}
    >
      <div class="api">
        <h1>Dokumentasi API</h1>
        <p>{openapi.info.description}</p>
        <p>
          Versi {openapi.info.version}. Untuk mesin: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Skrip
          masuk dengan <code>POST /api/auth/sign-in/email</code>, lalu membawa kukinya atau{' '}
          <code>Authorization: Bearer TOKEN</code>.
        </p>
        <nav aria-label="Isi halaman">
          <ul class="rapat">
            {operasi.map((satu) => (
              <li>
                <a href={`#${satu.id}`}>
                  <code>
                    {satu.metode} {satu.path}
                  </code>
                </a>
              </li>
            ))}
            <li>
              <a href="#masalah">Masalah</a>
            </li>
            <li>
              <a href="#skema">Skema</a>
            </li>
          </ul>
        </nav>
        {kelompok.map((nama) => (
          <section>
            <h2>{nama}</h2>
            {operasi
              .filter((satu) => satu.kelompok === nama)
              .map((satu) => (
                <ArtikelOperasi operasi={satu} />
              ))}
          </section>
        ))}
        <section>
          <h2 id="masalah">Masalah</h2>
          <p>
            Setiap kegagalan dijawab sebagai <code>application/problem+json</code> (RFC 9457) dengan <code>kode</code>{' '}
            yang tetap.
          </p>
          <dl>
            {(Object.keys(CONTOH_MASALAH) as KodeMasalah[]).map((kode) => {
              const { status, id } = explainMasalah(CONTOH_MASALAH[kode]);
              return (
                <>
                  <dt id={kode}>
                    <code>{kode}</code>
                  </dt>
                  <dd>
                    <b>{status}</b> {id[0]}. {id[1]}
                  </dd>
                </>
              );
            })}
          </dl>
        </section>
        <section>
          <h2 id="skema">Skema</h2>
          {skema.map(([nama, isi]) => (
            <article id={`skema-${nama}`}>
              <h3>
                <code>{nama}</code>
              </h3>
              <Sifat skema={isi} />
            </article>
          ))}
        </section>
      </div>
    </Kerangka>,
  );
}
