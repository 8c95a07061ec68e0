// Every node of a year's plan that an indicator can measure.
import type { FaktaPerencanaan } from '../../perencanaan/faktaPerencanaan.ts';
import type { TingkatIndikator } from '../faktaIndikator.ts';
import type { Bernama, SimpulIndikator } from './konteksDefinisi.ts';

const simpulDari = (tingkat: TingkatIndikator, daftar: readonly Bernama[]): SimpulIndikator[] =>
  daftar.map(({ kode, nama }) => ({ tingkat, kode, nama }));

export function simpulRencana({ renstra, program }: Pick<FaktaPerencanaan, 'renstra' | 'program'>): SimpulIndikator[] {
  const tujuan = renstra?.tujuan ?? [];
  const sasaran = tujuan.flatMap((satu) => satu.sasaran);
  const kegiatan = program.flatMap((satu) => satu.kegiatan);
  const sub = kegiatan.flatMap((satu) => satu.subKegiatan);
  return [
    ...simpulDari('tujuan', tujuan),
    ...simpulDari('sasaran', sasaran),
    ...simpulDari('program', program),
    ...simpulDari('kegiatan', kegiatan),
    ...simpulDari('subkegiatan', sub),
  ];
}
