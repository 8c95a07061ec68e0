// The pages of the settings, with the policy that opens each; the server decides again.
import { useQuery } from '@tanstack/react-query';
import { KEBIJAKAN, type Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import { sayaQuery } from '../kit/queries.ts';

const PENGATURAN = [
  {
    to: '/pengaturan/profil',
    icon: 'user',
    label: 'pengaturan.profil.judul',
    tentang: 'pengaturan.profil.tentang',
    kebijakan: 'akun-sendiri',
  },
  {
    to: '/pengaturan/pengguna',
    icon: 'people',
    label: 'pengaturan.pengguna.judul',
    tentang: 'pengaturan.pengguna.tentang',
    kebijakan: 'mengelola-pengguna',
  },
  {
    to: '/pengaturan/pemda',
    icon: 'home',
    label: 'pengaturan.pemda.judul',
    tentang: 'pengaturan.pemda.tentang',
    kebijakan: 'membaca-pemda',
  },
  {
    to: '/pengaturan/perangkat-daerah',
    icon: 'tree',
    label: 'pengaturan.perangkatDaerah.judul',
    tentang: 'pengaturan.perangkatDaerah.tentang',
    kebijakan: 'membaca-perangkat-daerah',
  },
  {
    to: '/pengaturan/organisasi',
    icon: 'user',
    label: 'pengaturan.organisasi.judul',
    tentang: 'pengaturan.organisasi.tentang',
    kebijakan: 'membaca-perangkat-daerah',
  },
  {
    to: '/pengaturan/jejak-audit',
    icon: 'history',
    label: 'pengaturan.jejakAudit.judul',
    tentang: 'pengaturan.jejakAudit.tentang',
    kebijakan: 'membaca-perangkat-daerah',
  },
  {
    to: '/pengaturan/jadwal-isian',
    icon: 'table',
    label: 'pengaturan.jadwalIsian.judul',
    tentang: 'pengaturan.jadwalIsian.tentang',
    kebijakan: 'membaca-pemda',
  },
  {
    to: '/pengaturan/reviu-publik',
    icon: 'review',
    label: 'pengaturan.reviuPublik.judul',
    tentang: 'pengaturan.reviuPublik.tentang',
    kebijakan: 'membaca-pemda',
  },
  {
    to: '/pengaturan/persetujuan-reviu',
    icon: 'check',
    label: 'pengaturan.persetujuanReviu.judul',
    tentang: 'pengaturan.persetujuanReviu.tentang',
    kebijakan: 'membaca-pemda',
  },
] as const satisfies readonly { kebijakan: Kebijakan; [lain: string]: string }[];

/** Pages that the signed-in user may open. */
export function usePengaturan(): readonly (typeof PENGATURAN)[number][] {
  const { data: saya } = useQuery(sayaQuery);
  const peran = (saya?.peran ?? []).map((satu) => satu.peran);
  return PENGATURAN.filter(({ kebijakan }) => {
    const { lingkup, peran: holders } = KEBIJAKAN[kebijakan];
    return lingkup === 'pengguna' || holders.some((satu) => peran.includes(satu));
  });
}
