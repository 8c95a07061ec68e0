// One definition as the API shows it: its values and revisions, hints, the gate, other years. And the dictionary as a whole.
import type { ButirKamus, DefinisiIndikator, KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { bukaIsian, bukaTarget } from '@tapis/contract/indikator/susunFakta.ts';
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { periksaGerbang } from '@tapis/core/indikator/kamus/gerbangIku.ts';
import { siapkanKonteks } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { periksaDefinisi } from '@tapis/core/indikator/kamus/periksaDefinisi.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type Kamus, loadKamus, loadRiwayat, objekDefinisi, objekTarget } from './loadKamus.ts';

const presentButir = (fakta: FaktaIndikator, { versi, akhir }: Kamus, kunci: KunciTahun): ButirKamus => ({
  kode: fakta.kode,
  ...bukaIsian(fakta),
  ...bukaTarget(fakta),
  versi: versi.get(objekDefinisi(kunci, fakta.kode)) ?? 0,
  versiTarget: versi.get(objekTarget(kunci, fakta.kode)) ?? 0,
  berakhir: akhir.get(fakta.kode)?.berakhir ?? null,
});

/** Throws GalatHttp when the year has no such indicator. */
export function findFakta({ bahan }: Kamus, kode: string): FaktaIndikator {
  const fakta = bahan.indikator.find((satu) => satu.kode === kode);
  if (fakta === undefined) throw new GalatHttp({ kode: 'indikator.tidak-ada', indikator: kode });
  return fakta;
}

export async function presentDefinisi(tx: Tx, kunci: KunciTahun, kode: string): Promise<DefinisiIndikator> {
  const kamus = await loadKamus(tx, kunci);
  const fakta = findFakta(kamus, kode);
  const konteks = siapkanKonteks(kamus.bahan);
  return {
    indikator: presentButir(fakta, kamus, kunci),
    alasanBerakhir: kamus.akhir.get(kode)?.alasan ?? null,
    pelanggaran: periksaDefinisi(fakta, konteks),
    gerbang: fakta.iku ? periksaGerbang(fakta, konteks) : null,
    riwayat: await loadRiwayat(tx, kunci, kode),
  };
}

export async function presentKamus(tx: Tx, kunci: KunciTahun): Promise<KamusIndikator> {
  const kamus = await loadKamus(tx, kunci);
  const { tahun, renstra, simpul, jabatan, spm, indikator } = kamus.bahan;
  return {
    tahun,
    renstra,
    indikator: indikator.map((fakta) => presentButir(fakta, kamus, kunci)),
    simpul: [...simpul],
    jabatan: [...jabatan],
    spm: [...spm],
  };
}
