// What waits for the signed-in user: one row, one date, one act; the most urgent first.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DaftarPekerjaan } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { pekerjaanQuery } from './isianQuery.ts';
import { TindakLanjutSaya } from './kendala/TindakLanjutSaya.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

type Satu = DaftarPekerjaan['pekerjaan'][number];

/** Nothing is shown while the answer is on its way: figures below must not wait for it, nor jump. */
export function PekerjaanSaya() {
  const { t } = useTranslation();
  const { data } = useQuery(pekerjaanQuery);
  if (data === undefined) return null;
  if (data.pekerjaan.length === 0)
    return (
      <>
        <p className="redup">
          <Icon name="check" size={16} /> {t('pekerjaan.kosong')}
        </p>
        <TindakLanjutSaya daftar={data.tindakLanjut} />
      </>
    );
  return (
    <Section title={t('pekerjaan.judul')}>
      <ScrollTable caption={t('pekerjaan.judul')}>
        <thead>
          <tr>
            <th scope="col">{t('pekerjaan.pekerjaan')}</th>
            <th scope="col">{t('pekerjaan.status')}</th>
            <th scope="col">{t('pekerjaan.tenggat')}</th>
            <th scope="col" className="tanpa-cetak">
              {t('pekerjaan.tindakan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.pekerjaan.map((satu) => (
            <Baris key={`${satu.pemda} ${satu.perangkatDaerah} ${satu.tahun} ${satu.triwulan}`} satu={satu} />
          ))}
        </tbody>
      </ScrollTable>
      <TindakLanjutSaya daftar={data.tindakLanjut} />
    </Section>
  );
}

function Baris({ satu }: { satu: Satu }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const kata = { triwulan: nama(satu.triwulan), tahun: satu.tahun, unit: satu.namaUnit };
  return (
    <tr>
      <th scope="row">
        {t(`pekerjaan.${satu.langkah}`, kata)}
        <br />
        <span className="redup kecil" lang="id">
          {satu.namaUnit}
        </span>
      </th>
      <td>
        {t(`pengukuran.status.${satu.status}`)}
        {satu.perbaikan > 0 ? (
          <>
            <br />
            <span className="kecil">{t('pekerjaan.perbaikan', { jumlah: satu.perbaikan })}</span>
          </>
        ) : null}
      </td>
      <td>
        {satu.terlambat ? <Icon name="warning" size={16} /> : null} <Tenggat satu={satu} />
      </td>
      <td className="tanpa-cetak">
        <Link
          to="/$perangkatDaerah/$tahun/isian"
          params={{ perangkatDaerah: satu.perangkatDaerah, tahun: String(satu.tahun) }}
          search={{ tw: satu.triwulan }}
          className="tombol"
          aria-label={t('pekerjaan.bukaUntuk', kata)}
        >
          {t('pekerjaan.buka')}
        </Link>
      </td>
    </tr>
  );
}

function Tenggat({ satu: { tenggat, sisaHari, langkah, triwulan } }: { satu: Satu }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  if (tenggat === null || sisaHari === null) return t('pekerjaan.tanpaBatas');
  const saat =
    sisaHari < 0
      ? t('pekerjaan.terlambat', { jumlah: -sisaHari })
      : sisaHari === 0
        ? t('pekerjaan.hariIni')
        : sisaHari === 1
          ? t('pekerjaan.besok')
          : t('pekerjaan.hariLagi', { jumlah: sisaHari });
  return (
    <>
      {tulisTanggal(tenggat)}
      <br />
      {/* Only entering ends with the window; approving and locking go on after it. */}
      <span className="kecil">
        {langkah === 'isi' && sisaHari >= 0 ? t('pekerjaan.ditutup', { triwulan: nama(triwulan), saat }) : saat}
      </span>
    </>
  );
}
