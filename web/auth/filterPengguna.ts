// Which people of the list are shown: by words of name and e-mail, role, perangkat daerah and activity.
import type { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import type { Peran } from '@tapis/core/perencanaan/peran.ts';

type PenggunaPemda = DaftarPengguna['pengguna'][number];

export interface PilihanPengguna {
  cari: string;
  peran: Peran | undefined;
  perangkatDaerah: string | undefined;
  status: 'aktif' | 'nonaktif' | undefined;
}

export const SEMUA_PENGGUNA: PilihanPengguna = {
  cari: '',
  peran: undefined,
  perangkatDaerah: undefined,
  status: undefined,
};

export function filterPengguna(
  pengguna: readonly PenggunaPemda[],
  { cari, peran, perangkatDaerah, status }: PilihanPengguna,
): PenggunaPemda[] {
  const words = cari.toLowerCase().split(/\s+/).filter(Boolean);
  return pengguna.filter((satu) => {
    const text = `${satu.nama} ${satu.email}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (status === undefined || satu.aktif === (status === 'aktif')) &&
      ((peran === undefined && perangkatDaerah === undefined) ||
        satu.peran.some(
          (milik) =>
            (peran === undefined || milik.peran === peran) &&
            (perangkatDaerah === undefined || milik.perangkatDaerah === perangkatDaerah),
        ))
    );
  });
}
