// The way of a reviu by the APIP: draft, checklist complete, approved by the Inspektur. An approval is taken back only with a reason.
import type { Kebijakan } from '../../perencanaan/izin.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';

export const STATUS_REVIU = ['draf', 'selesai', 'disetujui'] as const;
export type StatusReviu = (typeof STATUS_REVIU)[number];

export const AKSI_REVIU = ['mulai', 'selesaikan', 'buka', 'setujui', 'cabut'] as const;
export type AksiReviu = (typeof AKSI_REVIU)[number];

interface Langkah {
  /** Null stands for a reviu that has not begun. */
  dari: StatusReviu | null;
  ke: StatusReviu;
  kebijakan: Kebijakan;
  /** Must the one who takes the step say why? */
  alasan: boolean;
  /** What is done, for the sentence of a refusal. */
  kata: string;
}

export const LANGKAH_REVIU: Record<AksiReviu, Langkah> = {
  mulai: { dari: null, ke: 'draf', kebijakan: 'mereviu-apip', alasan: false, kata: 'dimulai' },
  selesaikan: { dari: 'draf', ke: 'selesai', kebijakan: 'mereviu-apip', alasan: false, kata: 'diselesaikan' },
  buka: { dari: 'selesai', ke: 'draf', kebijakan: 'membuka-reviu', alasan: true, kata: 'dibuka kembali' },
  setujui: { dari: 'selesai', ke: 'disetujui', kebijakan: 'menyetujui-reviu', alasan: false, kata: 'disetujui' },
  cabut: { dari: 'disetujui', ke: 'draf', kebijakan: 'membuka-reviu', alasan: true, kata: 'dicabut persetujuannya' },
};

export const aksiReviu = (status: StatusReviu | null): AksiReviu[] =>
  AKSI_REVIU.filter((aksi) => LANGKAH_REVIU[aksi].dari === status);

export function langkahReviu(
  status: StatusReviu | null,
  aksi: AksiReviu,
  alasan: string | null,
): Hasil<StatusReviu, Pelanggaran> {
  const { dari, ke, alasan: perlu, kata } = LANGKAH_REVIU[aksi];
  if (status !== dari)
    return gagal(
      salah(
        'reviu.langkah-tidak-sah',
        null,
        `Reviu yang ${status === null ? 'belum dimulai' : `berstatus ${status}`} tidak dapat ${kata}. Muat ulang halaman untuk melihat langkah yang tersedia.`,
      ),
    );
  if (perlu && (alasan ?? '').trim() === '')
    return gagal(
      salah(
        'reviu.alasan-kosong',
        'alasan',
        'Alasan belum diisi. Tulis mengapa, karena alasan ikut tercatat di jejak audit.',
      ),
    );
  return berhasil(ke);
}
