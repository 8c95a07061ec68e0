// Settings: bidang, jabatan and pejabat of one perangkat daerah and year.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { chooseScope, yearIn } from '../../app/scopeMemory.ts';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { organisasiQuery, perangkatDaerahQuery, type Scope, scopePath } from '../../kit/queries.ts';
import { useHak } from '../../kit/useHak.ts';
import { DaftarBidang } from './DaftarBidang.tsx';
import { DaftarJabatan } from './DaftarJabatan.tsx';
import { DaftarPejabat } from './DaftarPejabat.tsx';
import { PilihField } from './PilihField.tsx';

export function OrganisasiPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/pengaturan/organisasi' });
  const navigate = useNavigate();
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const kode = search.unit ?? chooseScope(units)?.perangkatDaerah ?? units[0]?.kode;
  const unit = units.find((satu) => satu.kode === kode);
  const tahun = unit ? yearIn(units, unit.kode, search.tahun ?? chooseScope(units)?.tahun ?? 0) : null;
  const go = (unitBaru: string, tahunBaru: number | undefined) =>
    void navigate({
      to: '/pengaturan/organisasi',
      search: { unit: unitBaru, ...(tahunBaru === undefined ? {} : { tahun: tahunBaru }) },
    });
  return (
    <Page
      title={t('pengaturan.organisasi.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.organisasi.tentang')}
      actions={<PrintButton />}
    >
      <FilterBar label={t('organisasi.pilihan')}>
        <PilihField
          label={t('organisasi.pilihUnit')}
          value={unit?.kode ?? ''}
          options={units.map(({ kode: value, nama: label }) => ({ value, label }))}
          onChange={(baru) => go(baru, tahun ?? undefined)}
        />
        <PilihField
          label={t('organisasi.pilihTahun')}
          value={String(tahun ?? '')}
          options={[...(unit?.tahun ?? [])].reverse().map((satu) => ({ value: String(satu), label: String(satu) }))}
          onChange={(baru) => go(unit?.kode ?? '', Number(baru))}
        />
      </FilterBar>
      {unit && tahun !== null ? (
        <Isi key={`${unit.kode}/${tahun}`} scope={{ perangkatDaerah: unit.kode, tahun }} />
      ) : (
        <EmptyState>
          {unit ? (
            <>
              {t('organisasi.belumAdaTahun')}{' '}
              <Link to="/pengaturan/perangkat-daerah/$kode" params={{ kode: unit.kode }}>
                {t('organisasi.keUnit')}
              </Link>
            </>
          ) : (
            t('pengaturan.perangkatDaerah.belumAda')
          )}
        </EmptyState>
      )}
    </Page>
  );
}

function Isi({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const query = useQuery(organisasiQuery(scope));
  const boleh = useHak()('menyusun-rencana', scope.perangkatDaerah);
  const path = `${scopePath(scope)}/organisasi`;
  // Names of jabatan and pejabat stand in figures and documents of the year.
  const stale = [[scope.perangkatDaerah, scope.tahun]];
  const hariIni = new Date().toLocaleDateString('sv');
  const tanggal = hariIni.startsWith(String(scope.tahun)) ? hariIni : `${scope.tahun}-12-31`;
  return (
    <DataState query={query}>
      {(organisasi) => (
        <>
          {boleh ? null : <p className="redup">{t('organisasi.hanyaBaca')}</p>}
          <DaftarJabatan
            organisasi={organisasi}
            scope={scope}
            tanggal={tanggal}
            path={`${path}/jabatan`}
            stale={stale}
            boleh={boleh}
          />
          <DaftarPejabat
            judul={t('organisasi.pejabat.judul')}
            tentang={t('organisasi.pejabat.tentang')}
            tambah={t('organisasi.pejabat.tambah')}
            kosong={t('organisasi.pejabat.kosong')}
            pejabat={organisasi.pejabat}
            jabatan={organisasi.jabatan}
            path={`${path}/pejabat`}
            stale={stale}
            boleh={boleh}
            riwayat={{ tabel: 'pejabat', kunci: { ...scope } }}
          />
          <DaftarBidang bidang={organisasi.bidang} scope={scope} path={`${path}/bidang`} stale={stale} boleh={boleh} />
        </>
      )}
    </DataState>
  );
}
