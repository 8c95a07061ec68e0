// What becomes of a draft of a Renstra: it is put in force in place of the version before it, or given up.
import type { IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { periksaBerlaku, periksaDapatDiubah } from '@tapis/core/perencanaan/renstra/versiRenstra.ts';
import { ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { lockRenstra, publishIsi, type SuntingRenstra } from './editRenstra.ts';
import { loadIsi, loadMasa, objekVersi } from './loadRenstra.ts';
import { periksaPemakaian } from './periksaPemakaian.ts';

type Status = 'berlaku' | 'digantikan' | 'dibatalkan';

async function setStatus({ tx, unit }: SuntingRenstra, awal: number, nomor: number, status: Status): Promise<void> {
  await tx
    .updateTable('versi_renstra')
    .set({ status })
    .where((eb) => eb.and({ ...unit, renstra_awal: awal, nomor }))
    .execute();
}

/** A murni that was never in force leaves nothing behind but its audit; nothing may refer to it. */
async function removeMurni({ tx, unit }: SuntingRenstra, awal: number): Promise<void> {
  await tx
    .updateTable('tahun_kinerja')
    .set({ renstra_awal: null })
    .where((eb) => eb.and({ ...unit, renstra_awal: awal }))
    .execute();
  for (const tabel of ['versi_renstra', 'sasaran', 'tujuan'] as const)
    await tx
      .deleteFrom(tabel)
      .where('pemda_id', '=', unit.pemda_id)
      .where('perangkat_daerah', '=', unit.perangkat_daerah)
      .where('renstra_awal', '=', awal)
      .execute();
  await tx
    .deleteFrom('renstra')
    .where((eb) => eb.and({ ...unit, awal }))
    .execute();
}

const KOSONG: Pick<IsiRenstra, 'simpul'> = { simpul: [] };

export async function decideVersi(
  sunting: SuntingRenstra,
  { awal, nomor }: { awal: number; nomor: number },
  status: 'berlaku' | 'dibatalkan',
  jikaVersi: number | null,
): Promise<void> {
  const { tx, pelaku, unit } = sunting;
  await lockRenstra(sunting);
  const { versi } = await loadMasa(tx, unit, awal);
  const { isi, ...info } = await loadIsi(tx, unit, awal, nomor);
  const lama = versi.find((satu) => satu.status === 'berlaku');
  const dasar = lama ? (await loadIsi(tx, unit, awal, lama.nomor)).isi : null;
  const perintah = {
    ...{ objek: objekVersi(unit, awal, nomor), aksi: `renstra.${status === 'berlaku' ? 'berlakukan' : 'batalkan'}` },
    jikaVersi,
  };
  await ubahRekaman(tx, pelaku, perintah, {
    baca: async () => isi,
    jejak: () => ({ lama: { status: info.status }, baru: { status } }),
    tulis: async () => {
      refuse(periksaDapatDiubah(info));
      if (status === 'berlaku') {
        refuse(periksaBerlaku(isi, dasar));
        if (dasar) refuse(await periksaPemakaian(tx, unit, awal, info.mulai, dasar, isi));
        if (lama) await setStatus(sunting, awal, lama.nomor, 'digantikan');
        await setStatus(sunting, awal, nomor, 'berlaku');
        await publishIsi(sunting, awal, isi);
        return isi;
      }
      if (info.jenis === 'perubahan') {
        await setStatus(sunting, awal, nomor, 'dibatalkan');
        return isi;
      }
      refuse(await periksaPemakaian(tx, unit, awal, awal, isi, { ...isi, ...KOSONG }));
      await removeMurni(sunting, awal);
      return null;
    },
  });
}
