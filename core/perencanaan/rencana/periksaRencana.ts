// Warnings about the pohon kinerja of a year (PermenPANRB 89/2021) and about its kode and names (nomenclature): told, not refused.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { peringatan } from '../pelanggaranRencana.ts';
import type { PeringatanSimpul } from '../renstra/periksaRenstra.ts';
import { SEBUTAN_TINGKAT } from '../sebutanTingkat.ts';
import { type RujukanRencana, type SimpulRencana, tingkatBawahRencana } from './isiRencana.ts';
import { SITASI_KODE } from './periksaKodeRencana.ts';
import { urutkanRencana } from './ubahRencana.ts';

const SITASI_POHON = 'PermenPANRB Nomor 89 Tahun 2021';

/** Names are compared without case, dots, commas and repeated spaces. */
const bakukan = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function periksaNama({ tingkat, kode, nama }: SimpulRencana, { nomenklatur, edisi }: RujukanRencana): Pelanggaran[] {
  if (edisi === null) return [];
  const { judul } = SEBUTAN_TINGKAT[tingkat];
  const resmi = nomenklatur.get(kode);
  const sitasi = edisi.sitasi ?? SITASI_KODE;
  if (resmi === undefined)
    return [
      peringatan(
        'di-luar-nomenklatur',
        'kode',
        `${judul} ${kode} tidak ada dalam ${edisi.judul}, sehingga ditandai sebagai tambahan daerah. Periksa kodenya, atau catat dasar penambahannya.`,
        sitasi,
      ),
    ];
  if (bakukan(resmi) === bakukan(nama)) return [];
  return [
    peringatan(
      'nama-berbeda',
      'nama',
      `Nama ${kode} berbeda dari nomenklatur: "${resmi}". Samakan, atau biarkan bila memang ditetapkan demikian.`,
      sitasi,
    ),
  ];
}

/** `berindikator`: "program 1.06.04" of each node that has an indicator. */
export function periksaRencana(
  simpul: readonly SimpulRencana[],
  rujukan: RujukanRencana,
  berindikator: ReadonlySet<string>,
): PeringatanSimpul[] {
  const induk = new Set(simpul.map((satu) => `${satu.tingkat} ${satu.induk}`));
  return urutkanRencana(simpul).flatMap((satu) => {
    const { tingkat, kode, penanggungJawab } = satu;
    const { judul } = SEBUTAN_TINGKAT[tingkat];
    const hasil = periksaNama(satu, rujukan);
    const beri = (alasan: string, bidang: string | null, pesan: string) =>
      hasil.push(peringatan(alasan, bidang, pesan, SITASI_POHON));
    if (tingkat === 'program' && (satu.induk === null || !rujukan.sasaran.has(satu.induk)))
      beri('tanpa-sasaran', 'induk', `Program ${kode} belum mendukung sasaran mana pun. Pilih sasarannya.`);
    const bawah = tingkatBawahRencana(tingkat);
    if (bawah !== null && !induk.has(`${bawah} ${kode}`))
      beri(
        'belum-dijabarkan',
        null,
        `${judul} ${kode} belum dijabarkan: belum ada ${SEBUTAN_TINGKAT[bawah].kecil} di bawahnya.`,
      );
    if (!berindikator.has(`${tingkat} ${kode}`))
      beri('tanpa-indikator', null, `${judul} ${kode} belum mempunyai indikator. Tambahkan di halaman Indikator.`);
    if (penanggungJawab.length === 0)
      beri('tanpa-penanggung-jawab', 'penanggungJawab', `${judul} ${kode} belum mempunyai penanggung jawab.`);
    else if (penanggungJawab.length > 1)
      beri(
        'penanggung-jawab-banyak',
        'penanggungJawab',
        `${judul} ${kode} mempunyai ${penanggungJawab.length} penanggung jawab. Tetapkan satu penanggung jawab utama; peran yang lain dicatat sebagai crosscutting.`,
      );
    return hasil.map((pelanggaran) => ({ ...pelanggaran, simpul: { tingkat, kode } }));
  });
}
