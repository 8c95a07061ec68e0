// A reviu by the APIP as the API shows it: the checklist with its answers and what data suggest, catatan, and the steps open to this person.
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { decideIzin, type Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import { samarkanNip } from '@tapis/core/perencanaan/organisasi/samarkanNip.ts';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { aksiCatatan, LANGKAH_CATATAN } from '@tapis/core/reviu/apip/alurCatatan.ts';
import { aksiReviu, LANGKAH_REVIU } from '@tapis/core/reviu/apip/alurReviuApip.ts';
import { buatIsiReviu } from '@tapis/core/reviu/apip/isiReviu.ts';
import { jawabanMenurutButir } from '@tapis/core/reviu/apip/jawabanUji.ts';
import { periksaPenyetuju } from '@tapis/core/reviu/apip/periksaPenyetuju.ts';
import type { SaranJawaban } from '@tapis/core/reviu/apip/sarankanJawaban.ts';
import { hashKanonik } from '../../pelaporan/hashKanonik.ts';
import { type KeadaanReviu, objekButir, objekCatatan, objekReviu } from './reviuApip.ts';
import type { ObjekReviu } from './ubahReviuApip.ts';

export function presentReviuApip(
  { kunci, daftar, unit, hashBahan }: ObjekReviu,
  keadaan: KeadaanReviu,
  saran: readonly SaranJawaban[],
  { id, peran }: { id: string; peran: readonly PeranPengguna[] },
): ReviuApip {
  const boleh = (kebijakan: Kebijakan) =>
    decideIzin(kebijakan, peran, { pemda: kunci.pemda_id, perangkatDaerah: kunci.perangkat_daerah }) === 'boleh';
  const { status, uraian, beku } = keadaan;
  const jawaban = jawabanMenurutButir(keadaan.jawaban);
  const revisi = (objek: string) => {
    const ada = keadaan.versi.get(objek);
    return { versi: ada?.versi ?? 0, oleh: ada?.oleh ?? null, waktu: ada?.waktu.toISOString() ?? null };
  };
  const penelaah = keadaan.penelaah.map(({ nama }) => nama);
  const isi = buatIsiReviu(
    daftar,
    { unit, tahun: kunci.tahun, uraian, hashBahan, penelaah },
    keadaan.jawaban,
    keadaan.catatan,
  );
  const [held] = periksaPenyetuju({
    penelaah: keadaan.penelaah.some(({ pengguna }) => pengguna === id),
    alasanSendiri: keadaan.alasanSendiri,
  });
  return {
    status,
    versi: revisi(objekReviu(kunci)).versi,
    aksi: aksiReviu(status).filter((aksi) => boleh(LANGKAH_REVIU[aksi].kebijakan)),
    alasanDitolak: held?.pesan ?? null,
    penelaah: beku?.isi.penelaah ?? penelaah,
    daftar: {
      judul: daftar.judul,
      sitasi: daftar.sitasi,
      catatan: daftar.catatan ?? null,
      berlakuUntuk: daftar.berlakuUntuk,
    },
    butir: daftar.baris.map((butir) => {
      const ada = jawaban.get(butir.kode);
      return {
        kode: butir.kode,
        kelompok: butir.kelompok,
        kalimat: butir.kalimat,
        varianLain: butir.varian ?? null,
        hanyaBila: [...(butir.hanyaBila ?? [])],
        jawaban: ada?.jawaban ?? null,
        varian: ada?.varian ?? false,
        catatan: ada?.catatan ?? '',
        ...revisi(objekButir(kunci, butir.kode)),
        saran: saran.find((satu) => satu.butir === butir.kode) ?? null,
      };
    }),
    uraian,
    catatan: keadaan.catatan.map((satu) => ({
      ...satu,
      ...revisi(objekCatatan(kunci, satu.nomor)),
      aksi: aksiCatatan(satu).filter(
        (aksi) =>
          boleh(LANGKAH_CATATAN[aksi].kebijakan) && ((aksi !== 'ubah' && aksi !== 'hapus') || status === 'draf'),
      ),
    })),
    sidik: hashKanonik(isi),
    persetujuan: beku?.isi.persetujuan
      ? {
          sendiri: null,
          ...beku.isi.persetujuan,
          nip: samarkanNip(beku.isi.persetujuan.nip),
          waktu: beku.disetujui.toISOString(),
        }
      : null,
    verifikasi: beku?.pernyataan.verifikasi ?? null,
    dataBerubah: beku !== null && beku.hashBahan !== hashBahan,
  };
}
