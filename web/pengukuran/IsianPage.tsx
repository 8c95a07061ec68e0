// Lembar isian: the quarter of a perangkat daerah, entered like a spreadsheet; how far it is, and what is odd about it.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import type { JumlahKeuangan } from '@tapis/core/pengukuran/lembarKeuangan.ts';
import { barisPeringatan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { EntryGrid } from '../kit/EntryGrid.tsx';
import { ChoiceField, FilterBar } from '../kit/FilterBar.tsx';
import { formatMoney, formatPercent } from '../kit/format.ts';
import type { GridColumn } from '../kit/gridTypes.ts';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { TemplatBar } from '../kit/templat/TemplatBar.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { BarisPanel } from './BarisPanel.tsx';
import { type Baris, isKosong, nilaiJumlah, ringkasTriwulan, triwulanTampak } from './barisIsian.ts';
import { BuktiMark } from './bukti/BuktiMark.tsx';
import css from './IsianPage.module.css';
import { isianQuery } from './isianQuery.ts';
import { PembukaanAcuan } from './PembukaanAcuan.tsx';
import { LEMBAR, type Lembar, type PilihanIsian, SARING } from './pilihanIsian.ts';
import { TriwulanCards } from './TriwulanCards.tsx';
import { useIsian } from './useIsian.ts';
import { useNamaTriwulan } from './useNamaTriwulan.ts';
import { useSelTujuan } from './useSelTujuan.ts';

export function IsianPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(isianQuery(scope));
  const { lembar = 'kinerja' } = useSearch({ from: '/$perangkatDaerah/$tahun/isian' });
  return (
    <Page
      title={t('isian.judul')}
      place={scope.label}
      lead={t('pengukuran.pengantar')}
      landscape
      actions={
        <>
          <Link
            className="tombol"
            to="/$perangkatDaerah/$tahun/bukti"
            params={{ perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) }}
          >
            <Icon name="clip" />
            {t('bukti.tautan')}
          </Link>
          <PrintButton />
        </>
      }
    >
      <DataState query={query}>{(isian) => <Isian key={lembar} isian={isian} />}</DataState>
    </Page>
  );
}

/** The triwulan that is due: the first that is open and not done, else the last that was begun. */
function triwulanBawaan(isian: LembarIsian): Triwulan {
  const terbuka = isian.triwulan.find((satu) => satu.terkunci === null);
  return (terbuka ?? isian.triwulan.findLast((satu) => satu.status !== 'belum-mulai'))?.triwulan ?? 1;
}

function Isian({ isian }: { isian: LembarIsian }) {
  const { t } = useTranslation();
  const scope = useScope();
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/isian' });
  const navigate = useNavigate();
  const mayEdit = useBoleh('mengisi-realisasi');
  const nama = useNamaTriwulan();
  const [dibuka, setDibuka] = useState<string | null>(pilihan.sel === undefined ? (pilihan.baris ?? null) : null);
  const choose = (ubah: Partial<{ [K in keyof PilihanIsian]: PilihanIsian[K] | undefined }>) => {
    const baru = Object.entries({ ...pilihan, ...ubah }).filter(([, isi]) => isi !== undefined);
    void navigate({ to: '.', search: Object.fromEntries(baru), replace: true });
  };

  const terkunci = useMemo(
    () =>
      new Map(
        isian.triwulan.flatMap(({ triwulan, terkunci: alasan }) =>
          alasan === null ? [] : [[triwulan, `${nama(triwulan)}: ${alasan}`] as const],
        ),
      ),
    [isian.triwulan, nama],
  );
  const bawaan = triwulanBawaan(isian);
  const head = useCallback(
    (baris: Baris) => (
      <div className={css.head}>
        <span lang="id">
          <span className={css.code}>{baris.kode}</span> {baris.nama}
          {baris.lembar === 'kinerja' && baris.jenis === 'indikator' ? (
            <BuktiMark indikator={baris.kode} triwulan={triwulanTampak(pilihan.tw, bawaan)} />
          ) : null}
        </span>
        <button
          type="button"
          tabIndex={-1}
          className="tombol polos tanpa-cetak"
          aria-label={t('pengukuran.bukaRincian', { kode: baris.kode })}
          onClick={() => setDibuka(baris.kode)}
        >
          <Icon name={baris.temuan.some(({ tingkat }) => tingkat !== 'saran') ? 'warning' : 'info'} size={16} />
        </button>
      </div>
    ),
    [t, pilihan.tw, bawaan],
  );
  const { lembar, rows, seluruh, semua, tampak, grid } = useIsian(isian, pilihan, bawaan, terkunci, head);
  const columns = useKolom(lembar, tampak);
  const tujuan = useSelTujuan(rows, columns);
  const barisDibuka = semua[lembar].find((baris) => baris.kode === dibuka);
  const kosong = semua[lembar].length === 0;
  const headLabel = t(lembar === 'kinerja' ? 'pengukuran.kolom.uraian' : 'pengukuran.kolom.uraianKeuangan');
  const readOnly = !mayEdit
    ? t('pengukuran.tanpaHak')
    : tampak.every((satu) => terkunci.has(satu))
      ? t('pengukuran.semuaTertutup')
      : undefined;

  return (
    <>
      <TriwulanCards
        triwulan={isian.triwulan}
        ringkas={(satu) => ringkasTriwulan([...semua.kinerja, ...semua.keuangan], satu)}
        peringatan={(satu) => barisPeringatan(semua, isian.catatan, satu)}
        tampak={tampak}
        unsaved={grid.pending.length}
        onShow={(tw) => choose({ tw })}
      />
      <PembukaanAcuan isian={isian} />
      <FilterBar label={t('pengukuran.pilihan')}>
        <fieldset className={css.pilih}>
          <legend className="tersembunyi">{t('pengukuran.pilihLembar')}</legend>
          {LEMBAR.map((satu) => (
            <button
              key={satu}
              type="button"
              className="tombol"
              aria-pressed={lembar === satu}
              onClick={() =>
                choose({
                  lembar: satu === 'keuangan' ? satu : undefined,
                  saring: pilihan.saring === 'bukti' ? undefined : pilihan.saring,
                  baris: undefined,
                  sel: undefined,
                })
              }
            >
              {t(`pengukuran.lembar.${satu}`)}
            </button>
          ))}
        </fieldset>
        <ChoiceField
          label={t('pengukuran.pilihTriwulan')}
          value={tampak.length === 4 ? undefined : (String(tampak[0]) as '1' | '2' | '3' | '4')}
          all={t('pengukuran.semuaTriwulan')}
          options={TRIWULAN.map((satu) => ({ value: String(satu) as '1', label: nama(satu) }))}
          onChange={(satu) => choose({ tw: satu === undefined ? 'semua' : (Number(satu) as Triwulan) })}
        />
        <ChoiceField
          label={t('pengukuran.saring')}
          value={pilihan.saring}
          all={t('pengukuran.saringSemua')}
          options={SARING.filter((satu) => satu !== 'bukti' || lembar === 'kinerja').map((satu) => ({
            value: satu,
            label: t(`pengukuran.saringan.${satu}`),
          }))}
          onChange={(saring) => choose({ saring })}
        />
        {isian.bahan.jabatan.length > 0 ? (
          <ChoiceField
            label={t('pengukuran.penanggungJawab')}
            value={pilihan.pj}
            all={t('pengukuran.semuaPenanggungJawab')}
            options={isian.bahan.jabatan.map(({ kode, nama: jabatan }) => ({ value: kode, label: jabatan }))}
            onChange={(pj) => choose({ pj })}
          />
        ) : null}
      </FilterBar>
      {kosong ? (
        <EmptyState>{t(lembar === 'kinerja' ? 'pengukuran.kosong' : 'pengukuran.kosongKeuangan')}</EmptyState>
      ) : rows.length === 0 ? (
        <EmptyState>{t('pengukuran.kosongSaring')}</EmptyState>
      ) : (
        <>
          <TemplatBar
            key={`templat ${lembar}`}
            identitas={{
              kode: `${scope.perangkatDaerah}/${scope.tahun}/isian/${lembar}`,
              nama: `${t('isian.judul')}: ${t(`pengukuran.lembar.${lembar}`)}, ${scope.label}`,
            }}
            headLabel={headLabel}
            rows={rows}
            columns={columns}
            semua={seluruh}
            grid={grid}
            readOnly={readOnly !== undefined}
          />
          {readOnly === undefined ? <p className="redup kecil">{t('pengukuran.peringatanBerubah')}</p> : null}
          <EntryGrid
            key={lembar}
            label={`${t('isian.judul')}: ${t(`pengukuran.lembar.${lembar}`)}`}
            headLabel={headLabel}
            rows={rows}
            columns={columns}
            grid={grid}
            target={tujuan}
            readOnly={readOnly}
            onHead={(row) => setDibuka(row.kunci)}
            foot={lembar === 'keuangan' ? <BarisJumlah jumlah={semua.jumlah} columns={columns} /> : null}
          />
        </>
      )}
      {barisDibuka ? (
        <BarisPanel
          baris={barisDibuka}
          isian={isian}
          triwulan={tampak.find((satu) => !isKosong(barisDibuka.realisasi[satu])) ?? tampak[0] ?? 1}
          onClose={() => {
            setDibuka(null);
            if (pilihan.baris !== undefined) choose({ baris: undefined, sel: undefined });
          }}
        />
      ) : null}
    </>
  );
}

/** The money of the whole unit, whichever rows are shown. */
function BarisJumlah({ jumlah, columns }: { jumlah: JumlahKeuangan; columns: readonly GridColumn[] }) {
  const { t } = useTranslation();
  const nilai = nilaiJumlah(jumlah);
  return (
    <tr>
      <th scope="row">{t('pengukuran.jumlahUnit')}</th>
      {columns.map(({ kode }) => (
        <td key={kode} className="angka">
          {(kode.startsWith('c') ? formatPercent : formatMoney)(nilai.get(kode) ?? null)}
        </td>
      ))}
    </tr>
  );
}

/** One triwulan in full, or the four side by side. */
function useKolom(lembar: Lembar, tampak: readonly Triwulan[]): GridColumn[] {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  return useMemo(() => {
    const kolom = (jenis: 'target' | 'realisasi' | 'capaian' | 'serapan' | 'sebelum', satu: Triwulan): GridColumn => ({
      kode: `${{ target: 't', realisasi: 'r', capaian: 'c', serapan: 'c', sebelum: 's' }[jenis]}${satu}`,
      judul: t(`pengukuran.kolom.${jenis}`, { tw: nama(satu, true) }),
    });
    const capaian = lembar === 'kinerja' ? 'capaian' : 'serapan';
    const acuan: GridColumn[] =
      lembar === 'kinerja'
        ? [{ kode: 'satuan', judul: t('pengukuran.kolom.satuan'), teks: true }]
        : [{ kode: 'pagu', judul: t('pengukuran.kolom.pagu') }];
    const predikat: GridColumn[] =
      lembar === 'kinerja' ? [{ kode: 'predikat', judul: t('pengukuran.kolom.predikat'), teks: true }] : [];
    const [satu] = tampak;
    if (tampak.length > 1 || satu === undefined)
      return [
        ...acuan,
        kolom('target', 4),
        ...TRIWULAN.map((tw) => kolom('realisasi', tw)),
        kolom(capaian, 4),
        ...predikat,
      ];
    return [
      ...acuan,
      ...(lembar === 'kinerja' ? [{ kode: 'tahunLalu', judul: t('pengukuran.kolom.tahunLalu') }] : []),
      ...(satu > 1 ? [kolom('sebelum', (satu - 1) as Triwulan)] : []),
      kolom('target', satu),
      kolom('realisasi', satu),
      kolom(capaian, satu),
      ...predikat,
    ];
  }, [lembar, tampak, nama, t]);
}
