// Headers of the requests that we make to better-auth in the name of a client.
import { KEPALA_ALAMAT, SITUS_DALAM } from './betterAuth.ts';

/** Only what better-auth needs of the client's headers, and the origin that is its own: ours was checked before. */
export function kepalaDalam(kepala: Headers, alamat = ''): Headers {
  const dalam = new Headers({ origin: SITUS_DALAM });
  for (const nama of ['cookie', 'authorization', 'user-agent']) {
    const isi = kepala.get(nama);
    if (isi) dalam.set(nama, isi);
  }
  if (alamat) dalam.set(KEPALA_ALAMAT, alamat);
  return dalam;
}

/** The one cookie whose name ends so, as "name=value"; null when the client did not send it. */
export function readKuki(kepala: Headers, akhir: string): { pasangan: string; isi: string } | null {
  for (const pasangan of (kepala.get('cookie') ?? '').split(/;\s*/)) {
    const batas = pasangan.indexOf('=');
    if (batas > 0 && pasangan.slice(0, batas).endsWith(akhir)) return { pasangan, isi: pasangan.slice(batas + 1) };
  }
  return null;
}
