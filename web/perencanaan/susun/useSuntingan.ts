// Editing a plan by commands: tried here first, sent with the revision, taken back and done again. Edits of different nodes by
// two people do not disturb each other; where both changed the same node, nothing is overwritten and the user is asked.
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import type { Hasil } from '@tapis/core/values/hasil.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Bentrok, sendJson } from '../../kit/api.ts';
import { formatMoment } from '../../kit/moment.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { type FormProblem, problemsOf } from '../../kit/useSimpan.ts';

/** How the commands of one kind of plan work: the very rules that the server applies. */
export interface AturanSunting<I, P> {
  terapkan: (isi: I, perintah: P) => Hasil<I, Pelanggaran[]>;
  balik: (sebelum: I, perintah: P, sesudah: I) => P | null;
  /** The node that a command is about, as it stands in `isi`; undefined when it is not there. */
  touched: (isi: I, perintah: P) => unknown;
}

export interface PilihanSunting<D, I, P> {
  data: D;
  isi: (data: D) => I;
  versi: (data: D) => number;
  path: string;
  queryKey: QueryKey;
  aturan: AturanSunting<I, P>;
}

export type HasilSunting = { ok: true } | { ok: false; problems: FormProblem[]; bentrok: Bentrok | null };

/** A step that can be taken: commands, and what they expect to find at their nodes. */
interface Langkah<P> {
  perintah: readonly P[];
  harap: readonly unknown[];
  kabar: string;
}

type Refusal = Extract<HasilSunting, { ok: false }>;
type Sent<D, P> = { ok: true; jawaban: D; kembali: P[] };

export interface Suntingan<P> {
  /** `paksa`: also over what somebody else has left, after the user has seen it. */
  jalankan: (perintah: readonly P[], kabar: string, paksa?: boolean) => Promise<HasilSunting>;
  urungkan: (() => void) | null;
  ulangi: (() => void) | null;
  busy: boolean;
}

const sama = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  kanonik(a.map((satu) => satu ?? null)) === kanonik(b.map((satu) => satu ?? null));

const sebagaiMasalah = (pelanggaran: readonly Pelanggaran[]): FormProblem[] =>
  pelanggaran.map(({ bidang, pesan }) => ({ field: bidang ?? '', message: pesan }));

/** Runs the commands one by one; gives the commands that take them back, last first. */
function tryOut<I, P>({ terapkan, balik }: AturanSunting<I, P>, isi: I, perintah: readonly P[]) {
  const kembali: P[] = [];
  let kini = isi;
  for (const satu of perintah) {
    const hasil = terapkan(kini, satu);
    if (!hasil.ok) return hasil;
    const inverse = balik(kini, satu, hasil.nilai);
    if (inverse !== null) kembali.unshift(inverse);
    kini = hasil.nilai;
  }
  return { ok: true as const, nilai: kini, kembali };
}

export function useSuntingan<D, I, P>(pilihan: PilihanSunting<D, I, P>): Suntingan<P> {
  const { t, i18n } = useTranslation();
  const queryClient = useQueryClient();
  const tell = useKabar();
  const { aturan, path, queryKey } = pilihan;
  const [lalu, setLalu] = useState<readonly Langkah<P>[]>([]);
  const [depan, setDepan] = useState<readonly Langkah<P>[]>([]);
  const [busy, setBusy] = useState(false);

  const kini = (): D => queryClient.getQueryData<D>(queryKey) ?? pilihan.data;
  const touchedBy = (isi: I, perintah: readonly P[]) => perintah.map((satu) => aturan.touched(isi, satu));

  /** Sends; tries again on top of what others did meanwhile unless it is about the same nodes. */
  async function kirim(perintah: readonly P[], paksa: boolean): Promise<Refusal | Sent<D, P>> {
    const awal = kini();
    let [isi, versi] = [pilihan.isi(awal), pilihan.versi(awal)];
    const semula = touchedBy(isi, perintah);
    for (let kali = 1; ; kali += 1) {
      const coba = tryOut(aturan, isi, perintah);
      if (!coba.ok) return { ok: false, problems: sebagaiMasalah(coba.masalah), bentrok: null };
      try {
        const jawaban = await sendJson<D>('POST', path, { perintah }, { versi });
        queryClient.setQueryData(queryKey, jawaban);
        return { ok: true, jawaban, kembali: coba.kembali };
      } catch (galat) {
        const bentrok = galat instanceof ApiError ? galat.bentrok : null;
        if (!bentrok) {
          const teks = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
          return {
            ok: false,
            problems: problemsOf(galat instanceof Error ? galat : new Error(String(galat)), teks),
            bentrok: null,
          };
        }
        if (bentrok.sekarang === null) return { ok: false, problems: [], bentrok };
        [isi, versi] = [bentrok.sekarang as I, bentrok.versi];
        if (kali > 3 || !(paksa || sama(semula, touchedBy(isi, perintah)))) {
          await queryClient.invalidateQueries({ queryKey });
          return { ok: false, problems: [], bentrok };
        }
      }
    }
  }

  /** Runs a step and gives the one that takes it back; null when it was refused. */
  async function langkah(
    perintah: readonly P[],
    kabar: string,
    paksa: boolean,
  ): Promise<Refusal | { ok: true; balik: Langkah<P> }> {
    setBusy(true);
    const hasil = await kirim(perintah, paksa);
    setBusy(false);
    if (!hasil.ok) return hasil;
    // What other screens show of the plan is old now; this one has its answer already.
    const [unit] = queryKey;
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: lain }) => lain[0] === unit && kanonik(lain) !== kanonik(queryKey),
    });
    const balik: Langkah<P> = {
      perintah: hasil.kembali,
      harap: touchedBy(pilihan.isi(hasil.jawaban), hasil.kembali),
      kabar,
    };
    return { ok: true, balik };
  }

  /** Takes the last step of one pile and puts its reverse on the other. */
  async function turn(
    { perintah, harap, kabar }: Langkah<P>,
    buang: () => void,
    simpan: (balik: Langkah<P>) => void,
    kata: 'susun.diurungkan' | 'susun.diulangi',
  ) {
    buang();
    if (!sama(harap, touchedBy(pilihan.isi(kini()), perintah)))
      return tell({ text: t('susun.sudahBerubah', { kabar }) });
    const hasil = await langkah(perintah, kabar, false);
    if (hasil.ok) {
      simpan(hasil.balik);
      tell({ text: t(kata, { kabar }) });
    } else tell({ text: hasil.problems[0]?.message ?? t('susun.sudahBerubah', { kabar }) });
  }

  const undo = async (satu: Langkah<P>) =>
    turn(
      satu,
      () => setLalu((semua) => semua.filter((lain) => lain !== satu)),
      (balik) => setDepan((semua) => [...semua, balik]),
      'susun.diurungkan',
    );
  const redo = async (satu: Langkah<P>) =>
    turn(
      satu,
      () => setDepan((semua) => semua.filter((lain) => lain !== satu)),
      (balik) => setLalu((semua) => [...semua, balik]),
      'susun.diulangi',
    );

  const [terakhir, berikut] = [lalu.at(-1), depan.at(-1)];
  return {
    busy,
    urungkan: terakhir && !busy ? () => void undo(terakhir) : null,
    ulangi: berikut && !busy ? () => void redo(berikut) : null,
    async jalankan(perintah, kabar, paksa = false) {
      const hasil = await langkah(perintah, kabar, paksa);
      if (!hasil.ok) return hasil;
      const { balik } = hasil;
      setLalu((semua) => [...semua, balik]);
      setDepan([]);
      const waktu = formatMoment(new Date(), i18n.language === 'en' ? 'en' : 'id');
      tell({ text: `${kabar} ${t('simpan.tersimpan', { waktu })}`, undo: () => void undo(balik) });
      return { ok: true };
    },
  };
}
