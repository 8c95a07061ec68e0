// The five key figures: IKU, absorption, programs, satisfaction, efficiency. Each opens its proof.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { useTranslation } from 'react-i18next';
import { akarAnggaran, angkaSerapan } from '../anggaran/asalAnggaran.ts';
import { Figure, FigureList } from '../kit/Figure.tsx';
import { formatCount, formatMoney, formatPercent, formatValue } from '../kit/format.ts';
import { rincianQuery } from '../kit/queries.ts';
import { StatusTag } from '../kit/StatusTag.tsx';
import { useScope } from '../kit/useScope.ts';
import { asalEfisiensi, ikuTerendah, programTercapai } from './angkaBeranda.ts';

export function AngkaKunci({ perhitungan }: { perhitungan: Perhitungan }) {
  return (
    <FigureList>
      <CapaianIku perhitungan={perhitungan} />
      <Serapan perhitungan={perhitungan} />
      <ProgramTercapai perhitungan={perhitungan} />
      <Ikm perhitungan={perhitungan} />
      <Efisiensi perhitungan={perhitungan} />
    </FigureList>
  );
}

interface Part {
  perhitungan: Perhitungan;
}

function CapaianIku({ perhitungan: { indikator } }: Part) {
  const { t } = useTranslation();
  const scope = useScope();
  const iku = ikuTerendah(indikator);
  const proof = useQuery({ ...rincianQuery(scope, iku?.kode ?? ''), enabled: iku !== null }).data?.asal.capaian;
  const count = indikator.filter((one) => one.iku).length;
  const label = count > 1 ? t('beranda.ikuTerendah', { jumlah: count }) : t('beranda.capaianIku');
  if (!iku) return <Figure label={label} value="–" context={t('beranda.tanpaIku')} />;
  const value = formatPercent(iku.capaian);
  return (
    <Figure
      label={label}
      value={value}
      unit="%"
      mark={<StatusTag capaian={iku.capaian} masalah={iku.masalah} />}
      context={
        <>
          <Link
            to="/$perangkatDaerah/$tahun/indikator/$kode"
            params={{ perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun), kode: iku.kode }}
            lang="id"
          >
            {iku.nama}
          </Link>
          <br />
          {t('beranda.targetRealisasi', {
            target: formatValue(iku.target, iku.satuan),
            realisasi: formatValue(iku.realisasi, iku.satuan),
          })}
        </>
      }
      proof={proof ? { title: `${label} · ${iku.nama}`, value: `${value}%`, asal: proof } : undefined}
    />
  );
}

function Serapan({ perhitungan: { anggaran } }: Part) {
  const { t } = useTranslation();
  const { nama } = useScope();
  const value = formatPercent(anggaran.persen);
  return (
    <Figure
      label={t('anggaran.serapan')}
      value={value}
      unit="%"
      context={
        <>
          {anggaran.predikat ? <span lang="id">{anggaran.predikat}. </span> : null}
          {t('beranda.uang', { realisasi: formatMoney(anggaran.realisasi), pagu: formatMoney(anggaran.perubahan) })}
        </>
      }
      proof={{
        title: t('anggaran.serapan'),
        value: anggaran.persen === null ? value : `${value}%`,
        asal: angkaSerapan(akarAnggaran(anggaran, nama)).asal,
      }}
    />
  );
}

function ProgramTercapai({ perhitungan: { indikator } }: Part) {
  const { t } = useTranslation();
  const { tercapai, jumlah, asal } = programTercapai(indikator);
  const label = t('beranda.programTercapai');
  if (jumlah === 0) return <Figure label={label} value="–" context={t('beranda.tanpaProgram')} />;
  return (
    <Figure
      label={label}
      value={String(tercapai)}
      unit={t('beranda.dari', { jumlah })}
      context={t('beranda.programTercapaiRinci')}
      proof={{ title: label, value: `${tercapai} / ${jumlah}`, asal }}
    />
  );
}

function Ikm({ perhitungan: { skm } }: Part) {
  const { t } = useTranslation();
  const last = skm.periode.at(-1);
  const label = t('beranda.ikm');
  if (!last) return <Figure label={label} value="–" context={t('beranda.tanpaSkm')} />;
  const value = formatPercent(last.ikm);
  return (
    <Figure
      label={label}
      value={value}
      unit={t('beranda.mutu', { mutu: last.mutu })}
      context={
        <>
          <span lang="id">
            {last.kinerja}, {last.nama}
          </span>
          <br />
          {t('beranda.responden', { jumlah: formatCount(last.responden) })}
        </>
      }
      proof={{
        title: label,
        value,
        asal: {
          aturan: 'survei.ikm',
          judul: 'Indeks Kepuasan Masyarakat',
          sitasi: 'PermenPANRB 14/2017',
          uraian: 'Hasil survei kepuasan masyarakat per periode; yang ditampilkan periode terakhir.',
          masukan: skm.periode.map(({ nama, ikm }) => ({ label: nama, nilai: ikm })),
        },
      }}
    />
  );
}

function Efisiensi({ perhitungan: { efisiensi, tahun } }: Part) {
  const { t } = useTranslation();
  const row = efisiensi[0];
  const label = t('beranda.efisiensi');
  if (!row) return <Figure label={label} value="–" context={t('beranda.tanpaEfisiensi')} />;
  const value = formatPercent(row.efisiensi);
  return (
    <Figure
      label={label}
      value={value}
      unit={t('beranda.poin')}
      context={t('beranda.efisiensiRinci', {
        capaian: formatPercent(row.capaian),
        penyerapan: formatPercent(row.penyerapan),
      })}
      proof={{ title: `${label} · ${row.kode}`, value, asal: asalEfisiensi(row, tahun) }}
    />
  );
}
