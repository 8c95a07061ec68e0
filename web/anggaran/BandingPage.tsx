// Perbandingan versi: two versions row by row in rupiah and percent, with the reasons of what changed.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BandingVersi, DaftarVersi } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { useTranslation } from 'react-i18next';
import { type CsvCell, toCsv } from '../kit/csv.ts';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { saveText } from '../kit/download.ts';
import { downloadXlsx } from '../kit/downloadXlsx.ts';
import { Figure, FigureList } from '../kit/Figure.tsx';
import { formatMoney } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../kit/Page.tsx';
import { bandingVersiQuery, versiAnggaranQuery } from '../kit/queries.ts';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { AlasanPanel } from './AlasanPanel.tsx';
import { AnggaranNav } from './AnggaranNav.tsx';
import anggaranCss from './anggaran.module.css';
import { namaBaris, TINGKAT } from './barisLembarPagu.ts';
import { formatChange } from './formatChange.ts';
import css from './lembar.module.css';

export function BandingPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(versiAnggaranQuery(scope));
  return (
    <Page
      title={t('banding.judul')}
      place={scope.label}
      landscape
      lead={t('banding.pengantar')}
      actions={<PrintButton />}
    >
      <AnggaranNav />
      <DataState query={query}>
        {({ versi }) =>
          versi.length < 2 ? <EmptyState>{t('banding.kurangVersi')}</EmptyState> : <Pilihan versi={versi} />
        }
      </DataState>
    </Page>
  );
}

function Pilihan({ versi }: { versi: DaftarVersi['versi'] }) {
  const { t } = useTranslation();
  const scope = useScope();
  const search = useSearch({ from: '/$perangkatDaerah/$tahun/anggaran/banding' });
  const navigate = useNavigate();
  const known = (kode: string | undefined) => versi.find((v) => v.kode === kode)?.kode;
  const dari = known(search.dari) ?? versi[0]?.kode ?? '';
  const ke = known(search.ke) ?? versi.at(-1)?.kode ?? '';
  const query = useQuery(bandingVersiQuery(scope, dari, ke));
  const select = (label: string, value: string, onChange: (kode: string) => void) => (
    <label>
      {label}
      <select className="isian" value={value} onChange={(event) => onChange(event.target.value)}>
        {versi.map(({ kode, nama }) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </select>
    </label>
  );
  const choose = (pilihan: { dari: string; ke: string }) => void navigate({ to: '.', search: pilihan, replace: true });
  return (
    <>
      <div className={`${css.choices} tanpa-cetak`}>
        {select(t('banding.dari'), dari, (kode) => choose({ dari: kode, ke }))}
        {select(t('banding.ke'), ke, (kode) => choose({ dari, ke: kode }))}
      </div>
      <DataState query={query}>{(banding) => <Banding banding={banding} />}</DataState>
    </>
  );
}

function Banding({ banding }: { banding: BandingVersi }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const tell = useKabar();
  const { dari, ke, total, berubah } = banding;
  const baris = banding.baris.map((b) => ({ ...b, nama: namaBaris(b, tahun) }));
  const columns = [`${dari.nama} (Rp)`, `${ke.nama} (Rp)`, t('kolom.selisihRp'), t('kolom.selisihPersen')];
  const rows: CsvCell[][] = [
    [t('kolom.kode'), t('pagu.kodeRekening'), t('kolom.tingkat'), t('pohon.uraian'), ...columns],
    ...[...baris, { kode: '', rekening: null, tingkat: '', nama: t('anggaran.jumlah'), ...total }].map((b) => [
      b.kode,
      b.rekening,
      b.tingkat,
      b.nama,
      { angka: b.semula },
      { angka: b.menjadi },
      { angka: b.selisih },
      { angka: b.persen },
    ]),
  ];
  const name = `perbandingan-${perangkatDaerah}-${tahun}-${dari.kode}-${ke.kode}`;
  const money = (value: string | null) => (value === null ? '–' : `Rp${formatMoney(value)}`);
  return (
    <>
      <FigureList>
        <Figure label={dari.nama} value={money(total.semula)} />
        <Figure label={ke.nama} value={money(total.menjadi)} />
        <Figure
          label={t('banding.selisih')}
          value={formatChange(desimal(total.selisih))}
          context={total.persen === null ? undefined : `${formatChange(desimal(total.persen), 2)}%`}
        />
        <Figure
          label={t('banding.berubah')}
          value={String(berubah.length)}
          context={t('banding.banyakAlasan', { jumlah: berubah.reduce((n, b) => n + b.alasan.length, 0) })}
        />
      </FigureList>
      <Section
        title={t('banding.baris')}
        lead={t('banding.barisRinci')}
        actions={
          <>
            <button type="button" className="tombol" onClick={() => saveText(toCsv(rows), `${name}.csv`, 'text/csv')}>
              <Icon name="download" />
              {t('umum.unduhCsv')}
            </button>
            <button
              type="button"
              className="tombol"
              onClick={() =>
                void downloadXlsx(rows, t('banding.judul'), `${name}.xlsx`).catch(() =>
                  tell({ text: t('galat.jaringanRinci') }),
                )
              }
            >
              <Icon name="download" />
              {t('umum.unduhXlsx')}
            </button>
          </>
        }
      >
        <ScrollTable caption={t('banding.baris')} sticky tall className={anggaranCss.versi}>
          <thead>
            <tr>
              <th scope="col">{t('pohon.uraian')}</th>
              {columns.map((label, i) => (
                <th key={i} scope="col" className="angka">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {baris.map((b) => (
              <tr key={b.kunci} data-dalam={TINGKAT[b.tingkat]}>
                <th scope="row" style={{ '--dalam': TINGKAT[b.tingkat] }} lang="id">
                  <span className={css.code}>{b.rekening ?? b.kode}</span> {b.nama}
                </th>
                <Amounts {...b} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('anggaran.jumlah')}</th>
              <Amounts {...total} />
            </tr>
          </tfoot>
        </ScrollTable>
      </Section>
      <AlasanPanel
        berubah={berubah}
        versi={ke}
        sebelum={dari.nama}
        nama={(kunci) => {
          const satu = baris.find((b) => b.kunci === kunci);
          return satu ? `${satu.rekening ?? satu.kode} ${satu.nama}` : kunci;
        }}
        editable={false}
      />
    </>
  );
}

function Amounts({ semula, menjadi, selisih, persen }: BandingVersi['total']) {
  return (
    <>
      <td className="angka">{formatMoney(semula)}</td>
      <td className="angka">{formatMoney(menjadi)}</td>
      <td className="angka">{formatChange(desimal(selisih))}</td>
      <td className="angka">{formatChange(desimal(persen), 2)}</td>
    </>
  );
}
