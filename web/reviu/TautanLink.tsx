// The way from a finding to the figure it is about: the screen, and there the row.
import { Link } from '@tanstack/react-router';
import type { TautanData } from '@tapis/core/reviu/tautanData.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../kit/useScope.ts';

export function TautanLink({ tautan, className }: { tautan: TautanData; className?: string }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const params = { perangkatDaerah, tahun: String(tahun) };
  const look: { className?: string; children: ReactNode } = {
    ...(className ? { className } : {}),
    children: t(`reviu.tautan.${tautan.layar}`, { kode: 'kode' in tautan ? tautan.kode : '' }),
  };
  switch (tautan.layar) {
    case 'indikator':
      return <Link to="/$perangkatDaerah/$tahun/indikator/$kode" params={{ ...params, kode: tautan.kode }} {...look} />;
    case 'target':
      return (
        <Link
          to="/$perangkatDaerah/$tahun/indikator/$kode/target"
          params={{ ...params, kode: tautan.kode }}
          {...look}
        />
      );
    case 'isian': {
      const search = {
        ...(tautan.lembar === 'keuangan' ? { lembar: 'keuangan' as const } : {}),
        ...(tautan.triwulan ? { tw: tautan.triwulan } : {}),
        baris: tautan.baris,
      };
      return <Link to="/$perangkatDaerah/$tahun/isian" params={params} search={search} {...look} />;
    }
    case 'anggaran':
      return <Link to="/$perangkatDaerah/$tahun/anggaran" params={params} {...look} />;
    case 'dokumen':
      return <Link to="/$perangkatDaerah/$tahun/dokumen" params={params} {...look} />;
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
