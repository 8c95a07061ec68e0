// The pages of the settings, with the policy that opens each; the server decides again.
import { useQuery } from '@tanstack/react-query';
import { KEBIJAKAN, type Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import { sayaQuery } from '../kit/queries.ts';

const PENGATURAN = [
  {
    to: '/pengaturan/perangkat-daerah',
    icon: 'tree',
    label: 'pengaturan.perangkatDaerah.judul',
    tentang: 'pengaturan.perangkatDaerah.tentang',
    kebijakan: 'membaca-perangkat-daerah',
  },
] as const satisfies readonly { kebijakan: Kebijakan; [lain: string]: string }[];

/** Pages that the signed-in user may open. */
export function usePengaturan(): readonly (typeof PENGATURAN)[number][] {
  const { data: saya } = useQuery(sayaQuery);
  const peran = (saya?.peran ?? []).map((satu) => satu.peran);
  return PENGATURAN.filter(({ kebijakan }) => KEBIJAKAN[kebijakan].peran.some((satu) => peran.includes(satu)));
}
