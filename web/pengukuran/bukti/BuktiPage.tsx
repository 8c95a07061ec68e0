// Evidence of a quarter for who verifies it: which indicators have some, and which have a realisasi that nothing proves.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { DaftarBukti } from '@tapis/contract/pengukuran/bukti.ts';
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { isiSel } from '@tapis/core/pengukuran/lembarKinerja.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../../kit/csv.ts';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { saveText } from '../../kit/download.ts';
import { ChoiceField, FilterBar } from '../../kit/FilterBar.tsx';
import { formatValue } from '../../kit/format.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../../kit/Page.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useScope } from '../../kit/useScope.ts';
import { susunBaris } from '../barisIsian.ts';
import { isianQuery } from '../isianQuery.ts';
import { useNamaTriwulan } from '../useNamaTriwulan.ts';
import css from './Bukti.module.css';
import { buktiQuery } from './buktiQuery.ts';
import { IsiBukti } from './IsiBukti.tsx';
import { type BarisBukti, cocokSaring, type PilihanBukti, SARING_BUKTI, susunBarisBukti } from './pilihanBukti.ts';

export function BuktiPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const [isian, daftar] = [useQuery(isianQuery(scope)), useQuery(buktiQuery(scope))];
  return (
    <Page
      title={t('bukti.judulHalaman')}
      place={scope.label}
      lead={t('bukti.pengantar')}
      landscape
      actions={<PrintButton />}
    >
      <DataState query={isian}>
        {(lembar) => <DataState query={daftar}>{(bukti) => <Isi isian={lembar} daftar={bukti} />}</DataState>}
      </DataState>
    </Page>
  );
}

/** The last triwulan that somebody has begun. */
const triwulanBawaan = ({ triwulan }: LembarIsian): Triwulan =>
  triwulan.findLast(({ status }) => status !== 'belum-mulai')?.triwulan ?? 1;

function Isi({ isian, daftar }: { isian: LembarIsian; daftar: DaftarBukti }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const nama = useNamaTriwulan();
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/bukti' });
  const navigate = useNavigate();
  const [dibuka, setDibuka] = useState<string | null>(null);
  const triwulan = pilihan.tw ?? triwulanBawaan(isian);
  const kinerja = useMemo(() => susunBaris(isian, []).kinerja, [isian]);
  const semua = susunBarisBukti(
    kinerja.filter((satu) => satu.lembar === 'kinerja'),
    daftar.bukti,
    triwulan,
  );
  const tampak = semua.filter((satu) => cocokSaring(satu, pilihan.saring));
  const choose = (ubah: Partial<{ [K in keyof PilihanBukti]: PilihanBukti[K] | undefined }>) => {
    const baru = Object.entries({ ...pilihan, ...ubah }).filter(([, isi]) => isi !== undefined);
    void navigate({ to: '.', search: Object.fromEntries(baru), replace: true });
  };
  const download = () =>
    saveText(
      toCsv([
        [
          t('bukti.kode'),
          t('bukti.indikator'),
          t('bukti.realisasi'),
          t('bukti.satuan'),
          t('bukti.berkas'),
          t('bukti.keterangan'),
          'SHA-256',
        ],
        ...tampak.flatMap(({ baris, bukti }) => {
          const awal = [baris.kode, baris.nama, isiSel(baris.realisasi[triwulan]) ?? '', baris.satuan];
          return bukti.length === 0
            ? [[...awal, '', '', '']]
            : bukti.map((satu) => [...awal, satu.nama, satu.keterangan, satu.hash]);
        }),
      ]),
      `bukti-${perangkatDaerah}-${tahun}-tw${triwulan}.csv`,
      'text/csv',
    );
  const terbuka = semua.find(({ baris }) => baris.kode === dibuka)?.baris;
  return (
    <Section
      title={t('bukti.ringkas', {
        triwulan: nama(triwulan),
        ada: semua.filter(({ bukti }) => bukti.length > 0).length,
        semua: semua.length,
        perlu: semua.filter((satu) => cocokSaring(satu, 'perlu')).length,
      })}
      actions={
        <button type="button" className="tombol" onClick={download}>
          <Icon name="download" />
          {t('umum.unduhCsv')}
        </button>
      }
    >
      <FilterBar label={t('bukti.pilihan')}>
        <ChoiceField
          label={t('bukti.pilihTriwulan')}
          value={String(triwulan)}
          options={TRIWULAN.map((satu) => ({ value: String(satu), label: nama(satu) }))}
          onChange={(satu) => choose({ tw: Number(satu) as Triwulan })}
        />
        <ChoiceField
          label={t('bukti.saring')}
          value={pilihan.saring}
          all={t('bukti.saringSemua')}
          options={SARING_BUKTI.map((satu) => ({ value: satu, label: t(`bukti.saringan.${satu}`) }))}
          onChange={(saring) => choose({ saring })}
        />
      </FilterBar>
      {semua.length === 0 ? (
        <EmptyState>{t('bukti.tanpaIndikator')}</EmptyState>
      ) : tampak.length === 0 ? (
        <EmptyState>{t('bukti.kosongSaring')}</EmptyState>
      ) : (
        <Tabel tampak={tampak} triwulan={triwulan} onOpen={setDibuka} />
      )}
      {terbuka ? (
        <Dialog
          opened
          onClose={() => setDibuka(null)}
          size="xl"
          title={`${t('bukti.judul')} ${terbuka.kode}, ${nama(triwulan)}`}
        >
          <p lang="id">
            <strong>{terbuka.nama}</strong>
          </p>
          <IsiBukti
            daftar={daftar}
            indikator={terbuka.kode}
            triwulan={triwulan}
            terkunci={isian.triwulan.find((satu) => satu.triwulan === triwulan)?.terkunci ?? null}
          />
        </Dialog>
      ) : null}
    </Section>
  );
}

interface TabelProps {
  tampak: readonly BarisBukti[];
  triwulan: Triwulan;
  onOpen: (kode: string) => void;
}

function Tabel({ tampak, triwulan, onOpen }: TabelProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  return (
    <ScrollTable caption={t('bukti.judulHalaman')}>
      <thead>
        <tr>
          <th scope="col">{t('bukti.indikator')}</th>
          <th scope="col" className="angka">
            {t('bukti.realisasi')}
          </th>
          <th scope="col">{t('bukti.judul')}</th>
          <th scope="col" className="tanpa-cetak">
            {t('bukti.tindakan')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tampak.map((satu) => (
          <tr key={satu.baris.kode}>
            <th scope="row" lang="id">
              <Link
                to="/$perangkatDaerah/$tahun/isian"
                params={{ perangkatDaerah, tahun: String(tahun) }}
                search={{ tw: triwulan, baris: satu.baris.kode }}
              >
                {satu.baris.kode} {satu.baris.nama}
              </Link>
            </th>
            <td className="angka">{formatValue(isiSel(satu.baris.realisasi[triwulan]), satu.baris.satuan)}</td>
            <td>
              <SelBukti satu={satu} />
            </td>
            <td className="tanpa-cetak">
              <button
                type="button"
                className="tombol"
                aria-haspopup="dialog"
                aria-label={t('bukti.bukaNama', { kode: satu.baris.kode })}
                onClick={() => onOpen(satu.baris.kode)}
              >
                {t('bukti.buka')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function SelBukti({ satu: { bukti, perlu } }: { satu: BarisBukti }) {
  const { t } = useTranslation();
  if (bukti.length === 0)
    return (
      <span className={perlu ? css.warn : 'redup'}>
        <Icon name={perlu ? 'warning' : 'dash'} size={16} /> {t(perlu ? 'bukti.perlu' : 'bukti.belumPerlu')}
      </span>
    );
  return (
    <ul className={css.files}>
      {bukti.map(({ kode, nama, keterangan }) => (
        <li key={kode}>
          {nama}
          {keterangan === '' ? null : (
            <span className="kecil redup" lang="id">
              {' '}
              {keterangan}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
