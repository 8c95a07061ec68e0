// How an indicator is measured: figure or word, accumulation, components.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { FaktaIndikator, Komponen } from '../faktaIndikator.ts';
import { FUNGSI_RUMUS } from '../rumus/pohonRumus.ts';
import { samaSatuan } from '../rumus/satuanRumus.ts';
import { kataSkala } from './bacaNilai.ts';
import type { KonteksDefinisi } from './konteksDefinisi.ts';
import { peringatan, salah } from './lapor.ts';

/** A name a rumus can hold without brackets; a colon would stand between indicator and component. */
const KODE_KOMPONEN = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

function periksaAngka({ skala, akumulasi, modeInput, satuan }: FaktaIndikator): Pelanggaran[] {
  if (skala !== null)
    return [
      salah('skala-berlebih', 'skala', 'Indikator bernilai angka tidak memakai skala predikat. Kosongkan skalanya.'),
    ];
  if (akumulasi === 'SUM' && modeInput === 'PER_PERIOD' && samaSatuan(satuan, '%'))
    return [
      peringatan(
        'persen-dijumlahkan',
        'akumulasi',
        'Persentase per triwulan akan dijumlahkan menjadi nilai tahun. Biasanya persentase memakai posisi akhir atau rata-rata.',
      ),
    ];
  if (modeInput === 'CUMULATIVE' && ['AVG', 'MAX', 'MIN'].includes(akumulasi))
    return [
      peringatan(
        'akumulasi-tidak-dipakai',
        'akumulasi',
        'Isian "s.d. triwulan" sudah memuat seluruhnya, sehingga nilai tahun adalah isian terakhir dan cara akumulasi ini tidak dipakai. Pilih isian per triwulan bila nilainya perlu dirata-rata atau dibandingkan.',
      ),
    ];
  return [];
}

function periksaPredikat({ skala, akumulasi, polaritas, rumus }: FaktaIndikator, tahun: number): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  if (skala === null || kataSkala(skala, tahun).length === 0)
    hasil.push(
      salah(
        'skala-kosong',
        'skala',
        `Indikator berupa predikat perlu skala yang berlaku pada tahun ${tahun}. Pilih skalanya.`,
      ),
    );
  if (akumulasi === 'SUM' || akumulasi === 'AVG')
    hasil.push(
      salah(
        'kata-dijumlahkan',
        'akumulasi',
        'Predikat tidak dapat dijumlahkan atau dirata-rata. Pilih posisi akhir, tertinggi, atau terendah.',
      ),
    );
  if (polaritas !== 'maksimasi')
    hasil.push(
      salah(
        'kata-polaritas',
        'polaritas',
        'Predikat dibandingkan menurut peringkatnya dan makin tinggi makin baik. Pilih maksimasi.',
      ),
    );
  if (rumus !== null)
    hasil.push(
      salah(
        'kata-berumus',
        'rumus',
        'Predikat diisi langsung dan tidak dihitung dengan rumus. Hapus rumusnya, atau ubah jenis nilainya menjadi angka.',
      ),
    );
  return hasil;
}

function periksaSatuKomponen(
  { kode, nama, satuan, spm, penanggungJawab }: Komponen,
  urutan: number,
  konteks: KonteksDefinisi,
): Pelanggaran[] {
  const bidang = (bagian: keyof Komponen) => `komponen.${urutan}.${bagian}`;
  const hasil: Pelanggaran[] = [];
  if (!KODE_KOMPONEN.test(kode) || (FUNGSI_RUMUS as readonly string[]).includes(kode))
    hasil.push(
      salah(
        'kode-komponen-tidak-sah',
        bidang('kode'),
        `Kode komponen "${kode}" tidak dapat dipakai dalam rumus. Mulai dengan huruf, lalu huruf, angka, atau garis bawah; ${FUNGSI_RUMUS.join(', ')} adalah nama fungsi.`,
      ),
    );
  if (nama.trim() === '')
    hasil.push(
      salah(
        'nama-komponen-kosong',
        bidang('nama'),
        `Nama komponen "${kode}" belum diisi. Tulis data apa yang dipakai.`,
      ),
    );
  if (satuan.trim() === '')
    hasil.push(
      salah(
        'satuan-komponen-kosong',
        bidang('satuan'),
        `Satuan komponen "${kode}" belum diisi. Satuan dipakai memeriksa rumus.`,
      ),
    );
  if (spm !== null && !konteks.spm.has(spm))
    hasil.push(
      salah(
        'spm-tidak-ada',
        bidang('spm'),
        `Layanan SPM "${spm}" tidak ada pada perangkat daerah ini. Pilih layanan lain.`,
      ),
    );
  if (spm !== null && !samaSatuan(satuan, '%'))
    hasil.push(
      salah(
        'spm-bukan-persen',
        bidang('satuan'),
        `Komponen dari layanan SPM adalah persentase terlayani, jadi satuannya "%", bukan "${satuan}".`,
      ),
    );
  if (penanggungJawab !== undefined && !konteks.jabatan.has(penanggungJawab))
    hasil.push(
      salah(
        'jabatan-tidak-ada',
        bidang('penanggungJawab'),
        `Jabatan ${penanggungJawab} tidak ada pada susunan organisasi tahun ini. Pilih jabatan lain.`,
      ),
    );
  return hasil;
}

/** Figure or word, how triwulan make the year, and the components. */
export function periksaCaraUkur(fakta: FaktaIndikator, konteks: KonteksDefinisi): Pelanggaran[] {
  const kode = fakta.komponen.map((k) => k.kode);
  const ganda = kode.findIndex((satu, i) => kode.indexOf(satu) !== i);
  return [
    ...(fakta.jenisNilai === 'angka' ? periksaAngka(fakta) : periksaPredikat(fakta, konteks.tahun)),
    ...fakta.komponen.flatMap((k, i) => periksaSatuKomponen(k, i, konteks)),
    ...(ganda === -1
      ? []
      : [
          salah(
            'komponen-ganda',
            `komponen.${ganda}.kode`,
            `Kode komponen "${kode[ganda]}" dipakai dua kali, sehingga rumus tidak tahu mana yang dimaksud. Bedakan kodenya.`,
          ),
        ]),
  ];
}
