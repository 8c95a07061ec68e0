// The formulation of an indicator as documents print it: its executable rumus in words, else its definition.
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import { bacaRumus } from '../indikator/rumus/bacaRumus.ts';
import { jelaskanRumus } from '../indikator/rumus/jelaskanRumus.ts';
import { TANDA_KOSONG } from '../values/tulisAngka.ts';

/** "(Persentase A + Persentase B) ÷ 2"; "–" where neither rumus nor definition is known. */
export function formulasi({ rumus, komponen, definisi }: FaktaIndikator): string {
  const pohon = rumus === null ? null : bacaRumus(rumus);
  if (!pohon?.ok) return definisi ?? TANDA_KOSONG;
  return jelaskanRumus(pohon.nilai, new Map(komponen.map(({ kode, nama }) => [kode, { nama, nilai: null }])))
    .denganNama;
}
