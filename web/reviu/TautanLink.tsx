// The way from a finding to the figure it is about: the screen, there the row, and the cell where it is known.
import { Link } from '@tanstack/react-router';
import type { SelIndikator, TautanData } from '@tapis/core/reviu/tautanData.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BARIS_JUMLAH } from '../anggaran/pilihanAnggaran.ts';
import { fieldId } from '../kit/FormField.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';

/** So many words of a place are enough to find it, and few enough for an address. */
const PANJANG_TEKS = 160;

interface TautanProps {
  tautan: TautanData;
  /** Words of the place in the document, where the finding is about a document. */
  kutipan?: string;
  className?: string;
}

/** Row and column on the page of an indicator. */
const selIndikator = ({ kolom, tahun, triwulan }: SelIndikator, tahunIni: number) => ({
  ...{ baris: triwulan === undefined ? String(tahun ?? tahunIni) : `tw${triwulan}` },
  ...(kolom ? { kolom } : {}),
});

export function TautanLink({ tautan, kutipan, className }: TautanProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const mayPlan = useBoleh('menyusun-rencana');
  const params = { perangkatDaerah, tahun: String(tahun) };
  const look: { className?: string; children: ReactNode } = {
    ...(className ? { className } : {}),
    children: t(`reviu.tautan.${tautan.layar}`, { kode: 'kode' in tautan ? tautan.kode : '' }),
  };
  switch (tautan.layar) {
    case 'indikator':
    case 'target': {
      const { kode } = tautan;
      if (tautan.layar === 'target' && mayPlan) {
        const field = tautan.triwulan ? `targetTriwulan.${tautan.triwulan}` : `target.${tautan.tahun ?? tahun}`;
        return (
          <Link
            to="/$perangkatDaerah/$tahun/indikator/$kode/target"
            params={{ ...params, kode }}
            hash={fieldId(field)}
            {...look}
          />
        );
      }
      // Who may not change a target reads it on the page of the indicator.
      const sel = selIndikator(tautan.layar === 'target' ? { ...tautan, kolom: 'target' } : tautan, tahun);
      const search = tautan.layar === 'indikator' && !tautan.kolom ? {} : sel;
      return (
        <Link to="/$perangkatDaerah/$tahun/indikator/$kode" params={{ ...params, kode }} search={search} {...look} />
      );
    }
    case 'isian': {
      const search = {
        ...(tautan.lembar === 'keuangan' ? { lembar: 'keuangan' as const } : {}),
        ...(tautan.triwulan ? { tw: tautan.triwulan, sel: `r${tautan.triwulan}` } : {}),
        baris: tautan.baris,
      };
      return <Link to="/$perangkatDaerah/$tahun/isian" params={params} search={search} {...look} />;
    }
    case 'anggaran': {
      const search = { baris: tautan.baris ?? BARIS_JUMLAH, ...(tautan.kolom ? { kolom: tautan.kolom } : {}) };
      return <Link to="/$perangkatDaerah/$tahun/anggaran" params={params} search={search} {...look} />;
    }
    case 'dokumen': {
      const search = {
        ...(tautan.bagian === null ? {} : { bagian: tautan.bagian }),
        ...(kutipan ? { teks: kutipan.replace(/\s+/g, ' ').trim().slice(0, PANJANG_TEKS) } : {}),
      };
      return <Link to="/$perangkatDaerah/$tahun/dokumen" params={params} search={search} {...look} />;
    }
    case 'daftarIndikator':
      return <Link to="/$perangkatDaerah/$tahun/indikator" params={params} {...look} />;
    case 'pohon':
      return <Link to="/$perangkatDaerah/$tahun/pohon" params={params} {...look} />;
    case 'renstra':
      return <Link to="/$perangkatDaerah/$tahun/renstra" params={params} {...look} />;
    case 'perjanjian':
      return <Link to="/$perangkatDaerah/$tahun/perjanjian" params={params} {...look} />;
  }
}
