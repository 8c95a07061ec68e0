// Files on their way to the server, one after the other, each with its progress: they can be stopped and tried again.
import { useQueryClient } from '@tanstack/react-query';
import type { BuktiIsian, DaftarBukti } from '@tapis/contract/pengukuran/bukti.ts';
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { type BatasBukti, periksaKiriman } from '@tapis/core/pengukuran/periksaKiriman.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scopePath } from '../../kit/queries.ts';
import { uploadForm } from '../../kit/uploadForm.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { problemsOf } from '../../kit/useSimpan.ts';
import { isianKey } from '../isianQuery.ts';
import { buktiKey } from './buktiQuery.ts';

export interface Kiriman {
  id: string;
  berkas: File;
  keadaan:
    | { apa: 'menunggu' }
    | { apa: 'mengirim'; bagian: number }
    | { apa: 'ditolak'; pesan: string; bolehUlang: boolean };
}

interface Tempat {
  indikator: string;
  triwulan: Triwulan;
}

export function useKiriman({ indikator, triwulan }: Tempat, batas: BatasBukti) {
  const { t } = useTranslation();
  const scope = useScope();
  const queryClient = useQueryClient();
  const tell = useKabar();
  const [kiriman, setKiriman] = useState<readonly Kiriman[]>([]);
  const chain = useRef(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());
  const seen = useRef(true);
  useEffect(() => {
    seen.current = true;
    return () => {
      seen.current = false;
    };
  }, []);

  const change = (id: string, keadaan: Kiriman['keadaan']) =>
    setKiriman((semua) => semua.map((satu) => (satu.id === id ? { ...satu, keadaan } : satu)));
  const drop = (id: string) => {
    stops.current.delete(id);
    setKiriman((semua) => semua.filter((satu) => satu.id !== id));
  };

  async function send({ id, berkas }: Kiriman) {
    const stop = stops.current.get(id);
    if (stop === undefined || stop.signal.aborted) return drop(id);
    change(id, { apa: 'mengirim', bagian: 0 });
    const body = new FormData();
    body.set('indikator', indikator);
    body.set('berkas', berkas);
    try {
      const baru = await uploadForm<BuktiIsian>(`${scopePath(scope)}/isian/${triwulan}/bukti`, body, {
        signal: stop.signal,
        onProgress: (bagian) => change(id, { apa: 'mengirim', bagian }),
        kunci: id,
      });
      queryClient.setQueryData<DaftarBukti>(buktiKey(scope), (lama) =>
        lama === undefined || lama.bukti.some(({ kode }) => kode === baru.kode)
          ? lama
          : { ...lama, bukti: [...lama.bukti, baru] },
      );
      // The first file of a triwulan begins its draft.
      const lembar = queryClient.getQueryData<LembarIsian>(isianKey(scope));
      if (lembar?.triwulan.some((satu) => satu.triwulan === triwulan && satu.status === 'belum-mulai'))
        void queryClient.invalidateQueries({ queryKey: isianKey(scope) });
      drop(id);
    } catch (error) {
      if (stop.signal.aborted) {
        // It may have arrived all the same.
        void queryClient.invalidateQueries({ queryKey: buktiKey(scope) });
        return drop(id);
      }
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const [masalah] = problemsOf(error instanceof Error ? error : new Error(String(error)), words);
      const pesan = masalah?.message ?? words.unknown;
      change(id, { apa: 'ditolak', pesan, bolehUlang: true });
      if (!seen.current) tell({ text: t('bukti.gagalDiLuar', { nama: berkas.name, pesan }) });
    }
  }

  const enqueue = (satu: Kiriman) => {
    stops.current.set(satu.id, new AbortController());
    change(satu.id, { apa: 'menunggu' });
    chain.current = chain.current.then(() => send(satu));
  };

  return {
    kiriman,
    add: (berkas: Iterable<File>) => {
      const baru = [...berkas].map((satu): Kiriman => {
        const [tolak] = periksaKiriman({ nama: satu.name, ukuran: satu.size }, batas);
        return {
          id: crypto.randomUUID(),
          berkas: satu,
          keadaan: tolak ? { apa: 'ditolak', pesan: tolak.pesan, bolehUlang: false } : { apa: 'menunggu' },
        };
      });
      setKiriman((semua) => [...semua, ...baru]);
      for (const satu of baru) if (satu.keadaan.apa === 'menunggu') enqueue(satu);
    },
    retry: enqueue,
    cancel: ({ id }: Kiriman) => stops.current.get(id)?.abort(),
    dismiss: ({ id }: Kiriman) => drop(id),
  };
}
