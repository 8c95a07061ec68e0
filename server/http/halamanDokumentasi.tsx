/** @jsxImportSource hono/jsx */
// /api/docs: the OpenAPI description as pages to read, one per group. Server HTML, no script, nothing from elsewhere.

import type { KodeMasalah } from '@tapis/contract/values/masalah.ts';
import type { Child } from 'hono/jsx';
import { Kerangka, tulisHalaman } from '../portal/kerangka.tsx';
import {
  alamatKelompok,
  namaSkema,
  type Operasi,
  operasiDari,
  type Skema,
  skemaDari,
  tulisJenis,
} from './bacaOpenapi.ts';
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
      <h2>
        <span class="metode">{metode}</span> <code>{path}</code>
      </h2>
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

function Lembar({ judul, keterangan, children }: { judul: string; keterangan: string; children: Child }) {
  return (
    <Kerangka kepala={{ bahasa: 'id', judul: `${judul} · Tapis`, keterangan, path: null }}>
      <div class="api">{children}</div>
    </Kerangka>
  );
}

const kelompokDari = (operasi: readonly Operasi[]): string[] => [...new Set(operasi.map((satu) => satu.kelompok))];

/** The list of operations by group, and every problem. Each group has a page of its own. */
export function writeDokumentasi(openapi: Openapi): string {
  const operasi = operasiDari(openapi);
  return tulisHalaman(
    <Lembar judul="Dokumentasi API" keterangan={openapi.info.description ?? ''}>
      <h1>Dokumentasi API</h1>
      <p>{openapi.info.description}</p>
      <p>
        Versi {openapi.info.version}. Untuk mesin: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Skrip
        masuk dengan <code>POST /api/auth/sign-in/email</code>, lalu membawa kukinya atau{' '}
        <code>Authorization: Bearer TOKEN</code>.
      </p>
      {kelompokDari(operasi).map((nama) => (
        <section>
          <h2>
            <a href={`/api/docs/${alamatKelompok(nama)}`}>{nama}</a>
          </h2>
          <ul class="rapat">
            {operasi
              .filter((satu) => satu.kelompok === nama)
              .map((satu) => (
                <li>
                  <a href={`/api/docs/${alamatKelompok(nama)}#${satu.id}`}>
                    <code>
                      {satu.metode} {satu.path}
                    </code>
                  </a>{' '}
                  {satu.ringkas}
                </li>
              ))}
          </ul>
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
    </Lembar>,
  );
}

/** Operations of one group with the schemas they speak of; null when there is no such group. */
export function writeKelompok(openapi: Openapi, alamat: string): string | null {
  const semua = operasiDari(openapi);
  const nama = kelompokDari(semua).find((satu) => alamatKelompok(satu) === alamat);
  if (nama === undefined) return null;
  const operasi = semua.filter((satu) => satu.kelompok === nama);
  return tulisHalaman(
    <Lembar judul={`${nama} · Dokumentasi API`} keterangan={nama}>
      <p>
        <a href="/api/docs">Dokumentasi API</a>
      </p>
      <h1>{nama}</h1>
      {operasi.map((satu) => (
        <ArtikelOperasi operasi={satu} />
      ))}
      <section>
        <h2 id="skema">Skema</h2>
        {skemaDari(operasi, openapi).map(([skema, isi]) => (
          <article id={`skema-${skema}`}>
            <h3>
              <code>{skema}</code>
            </h3>
            <Sifat skema={isi} />
          </article>
        ))}
      </section>
    </Lembar>,
  );
}
