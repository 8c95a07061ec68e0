/** @jsxImportSource hono/jsx */
// Verification of a document: the form for a code, and what is on record under it. No person is named, nothing of the content is shown.
import { Kerangka, tulisHalaman } from './kerangka.tsx';
import type { DokumenTerverifikasi } from './readVerifikasi.ts';
import { type Bahasa, jalur, TEKS } from './teks.ts';
import { createPenulis } from './tulisPortal.ts';

/** `dataSama`: are the facts of the report those that the statement is about? Null where that is no question. */
export type DokumenDiperiksa = DokumenTerverifikasi & { dataSama: boolean | null };

const BERLAKU = { disetujui: 'baik', ditandatangani: 'baik', diganti: 'kurang', dicabut: 'kurang' } as const;

function FormKode({ bahasa, kode }: { bahasa: Bahasa; kode: string }) {
  const teks = TEKS[bahasa].verifikasi;
  return (
    <form class="periksa" action={jalur(bahasa, '/verifikasi')} method="get">
      <label>
        {teks.kode}
        <small>{teks.contoh}</small>
        <input name="kode" value={kode} maxlength={40} required autocomplete="off" spellcheck={false} />
      </label>
      <button type="submit">{teks.periksa}</button>
    </form>
  );
}

function Dokumen({ bahasa, kode, dokumen }: { bahasa: Bahasa; kode: string; dokumen: DokumenDiperiksa }) {
  const teks = TEKS[bahasa].verifikasi;
  const { tanggal } = createPenulis(bahasa, dokumen.zona);
  const { direviu, dataSama, status } = dokumen;
  const kata = direviu === null ? teks[status] : dataSama === false ? teks.reviu.usang : teks.reviu[status];
  const nada = dataSama === false ? 'kurang' : BERLAKU[status];
  const isi: [string, string][] = [
    [teks.dokumen, dokumen.judul],
    [teks.unit, dokumen.unit],
    [teks.tahun, String(dokumen.tahun)],
    // Noon, so that the date is the same in every zone of the country.
    [teks.tanggal, tanggal(new Date(`${dokumen.tanggal}T05:00:00Z`))],
    [teks.waktuSetuju, tanggal(dokumen.disetujui)],
  ];
  return (
    <section>
      <h2>{teks.ditemukan}</h2>
      <dl>
        <dt>{teks.status}</dt>
        <dd>
          <span class={`lencana ${nada}`}>{kata}</span>
        </dd>
        <dt>{teks.kode}</dt>
        <dd>
          <code>{kode}</code>
        </dd>
        {isi.map(([nama, nilai]) => (
          <>
            <dt>{nama}</dt>
            <dd lang="id">{nilai}</dd>
          </>
        ))}
        {direviu ? (
          <>
            <dt>{teks.reviu.data}</dt>
            <dd>
              {dataSama === null ? teks.reviu.dataTakBerlaku : dataSama ? teks.reviu.dataSama : teks.reviu.dataBeda}
            </dd>
            <dt>{teks.reviu.sidikData}</dt>
            <dd class="sidik">{direviu.hashBahan}</dd>
          </>
        ) : null}
        <dt>{teks.sidik}</dt>
        <dd class="sidik">{dokumen.hash}</dd>
      </dl>
      <p class="dasar">{teks.sidikArti}</p>
    </section>
  );
}

/** `kode` null: nothing was asked yet. */
export function writeVerifikasi(bahasa: Bahasa, kode: string | null, dokumen: readonly DokumenDiperiksa[]): string {
  const teks = TEKS[bahasa];
  const path = kode === null ? '/verifikasi' : `/verifikasi/${encodeURIComponent(kode)}`;
  const kosong = kode !== null && dokumen.length === 0;
  return tulisHalaman(
    <Kerangka
      kepala={{
        bahasa,
        judul: `${kosong ? teks.verifikasi.tidakAda : teks.periksaDokumen} · Tapis`,
        keterangan: teks.verifikasi.pengantar,
        path,
      }}
    >
      <div>
        <h1>{kosong ? teks.verifikasi.tidakAda : teks.periksaDokumen}</h1>
        <p>{kosong ? teks.verifikasi.tidakAdaRinci : teks.verifikasi.pengantar}</p>
      </div>
      {dokumen.map((satu) => (
        <Dokumen bahasa={bahasa} kode={kode ?? ''} dokumen={satu} />
      ))}
      <FormKode bahasa={bahasa} kode={kosong ? (kode ?? '') : ''} />
    </Kerangka>,
  );
}
