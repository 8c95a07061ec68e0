// Settings: when each triwulan of a year is entered, and how far the perangkat daerah are.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { JadwalIsian } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import { KEBIJAKAN } from '@tapis/core/perencanaan/izin.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../kit/csv.ts';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { saveText } from '../kit/download.ts';
import { FilterBar } from '../kit/FilterBar.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../kit/Page.tsx';
import { perangkatDaerahQuery, sayaQuery } from '../kit/queries.ts';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { jadwalQuery } from './isianQuery.ts';
import { JadwalDialog } from './JadwalDialog.tsx';
import { PengingatSection } from './PengingatSection.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

/** Years that some unit has, the newest first. */
function useTahun(): number[] {
  const { data } = useQuery(perangkatDaerahQuery);
  const tahun = new Set((data?.perangkatDaerah ?? []).flatMap((unit) => unit.tahun));
  return [...tahun].toSorted((a, b) => b - a);
}

export function JadwalPage() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { tahun: chosen } = useSearch({ from: '/pengaturan/jadwal-isian' });
  const navigate = useNavigate();
  const milik = chosen ?? tahun[0];
  return (
    <Page
      title={t('pengaturan.jadwalIsian.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.jadwalIsian.tentang')}
      actions={<PrintButton />}
    >
      {milik === undefined ? (
        <EmptyState>{t('pengaturan.perangkatDaerah.belumAda')}</EmptyState>
      ) : (
        <>
          <FilterBar label={t('jadwal.tahun')}>
            <label>
              {t('jadwal.tahun')}{' '}
              <select
                className="isian"
                value={milik}
                onChange={(event) => void navigate({ to: '.', search: { tahun: Number(event.target.value) } })}
              >
                {[...new Set([...tahun, milik])].map((satu) => (
                  <option key={satu} value={satu}>
                    {satu}
                  </option>
                ))}
              </select>
            </label>
          </FilterBar>
          <Jadwal tahun={milik} />
        </>
      )}
    </Page>
  );
}

function Jadwal({ tahun }: { tahun: number }) {
  const query = useQuery(jadwalQuery(tahun));
  return (
    <DataState query={query}>
      {(jadwal) => (
        <>
          <MasaIsian jadwal={jadwal} />
          <PengingatSection />
          <KeadaanUnit jadwal={jadwal} />
        </>
      )}
    </DataState>
  );
}

function keadaan(jendela: JadwalIsian['triwulan'][number]['jendela'], hari: string) {
  if (jendela === null) return 'belum';
  if (hari < jendela.buka) return 'akan';
  return hari > jendela.tutup ? 'ditutup' : 'dibuka';
}

function MasaIsian({ jadwal }: { jadwal: JadwalIsian }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const { data: saya } = useQuery(sayaQuery);
  const [editing, setEditing] = useState(false);
  const boleh = (saya?.peran ?? []).some(({ peran }) => KEBIJAKAN['mengelola-pemda'].peran.includes(peran));
  return (
    <Section
      title={`${t('pengaturan.jadwalIsian.judul')} ${jadwal.tahun}`}
      lead={boleh ? undefined : t('jadwal.baca')}
      actions={
        boleh ? (
          <button type="button" className="tombol utama" onClick={() => setEditing(true)}>
            <Icon name="edit" />
            {t('jadwal.ubah')}
          </button>
        ) : null
      }
    >
      <ScrollTable caption={t('pengaturan.jadwalIsian.judul')}>
        <thead>
          <tr>
            <th scope="col">{t('jadwal.triwulan')}</th>
            <th scope="col">{t('jadwal.buka')}</th>
            <th scope="col">{t('jadwal.tutup')}</th>
            <th scope="col">{t('jadwal.status')}</th>
          </tr>
        </thead>
        <tbody>
          {jadwal.triwulan.map(({ triwulan, jendela }) => (
            <tr key={triwulan}>
              <th scope="row">{nama(triwulan)}</th>
              <td>{tulisTanggal(jendela?.buka ?? null)}</td>
              <td>{tulisTanggal(jendela?.tutup ?? null)}</td>
              <td>{t(`jadwal.${keadaan(jendela, jadwal.hari)}`)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {editing ? <JadwalDialog jadwal={jadwal} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

function KeadaanUnit({ jadwal: { tahun, unit } }: { jadwal: JadwalIsian }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const terlambat = unit.filter((satu) => satu.triwulan.some((tw) => tw.terlambat)).length;
  const unduh = () =>
    saveText(
      toCsv([
        [
          t('jadwal.unit'),
          t('jadwal.triwulan'),
          t('jadwal.status'),
          t('jadwal.sejak'),
          t('jadwal.terlambat'),
          t('pengingat.terakhir'),
        ],
        ...unit.flatMap((satu) =>
          satu.triwulan.map((tw) => [
            satu.nama,
            tw.triwulan,
            t(`pengukuran.status.${tw.status}`),
            tw.sejak,
            t(tw.terlambat ? 'jadwal.ya' : 'jadwal.tidak'),
            satu.pengingatTerakhir,
          ]),
        ),
      ]),
      `jadwal-isian-${tahun}.csv`,
      'text/csv',
    );
  return (
    <Section
      title={t('jadwal.keadaanUnit')}
      lead={terlambat > 0 ? t('jadwal.jumlahTerlambat', { jumlah: terlambat }) : t('jadwal.tanpaTerlambat')}
      actions={
        unit.length > 0 ? (
          <button type="button" className="tombol" onClick={unduh}>
            <Icon name="download" />
            {t('pengukuran.unduh')}
          </button>
        ) : null
      }
    >
      {unit.length === 0 ? (
        <EmptyState>{t('jadwal.kosong', { tahun })}</EmptyState>
      ) : (
        <ScrollTable caption={t('jadwal.keadaanUnit')}>
          <thead>
            <tr>
              <th scope="col">{t('jadwal.unit')}</th>
              {unit[0]?.triwulan.map(({ triwulan }) => (
                <th key={triwulan} scope="col">
                  {nama(triwulan)}
                </th>
              ))}
              <th scope="col">{t('pengingat.terakhir')}</th>
            </tr>
          </thead>
          <tbody>
            {unit.map((satu) => (
              <tr key={satu.kode}>
                <th scope="row" lang="id">
                  <Link
                    to="/$perangkatDaerah/$tahun/isian"
                    params={{ perangkatDaerah: satu.kode, tahun: String(tahun) }}
                  >
                    {satu.nama}
                  </Link>
                </th>
                {satu.triwulan.map((tw) => (
                  <td key={tw.triwulan}>
                    {tw.terlambat ? <Icon name="warning" size={16} /> : null} {t(`pengukuran.status.${tw.status}`)}
                    {tw.terlambat ? ` · ${t('jadwal.terlambat')}` : ''}
                  </td>
                ))}
                <td>{tulisTanggal(satu.pengingatTerakhir)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Section>
  );
}
