// Anggaran kas and realisasi: the same sheet with another column, per month or per triwulan, by kode rekening.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LembarKas } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { type KolomKas, PERIODE_KAS, type PeriodeKas } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { jumlah } from '@tapis/core/values/jumlah.ts';
import { tulisUang } from '@tapis/core/values/tulisUang.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../kit/csv.ts';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { saveText } from '../kit/download.ts';
import { EntryGrid } from '../kit/EntryGrid.tsx';
import { formatMoney } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../kit/Page.tsx';
import { lembarKasQuery } from '../kit/queries.ts';
import { TemplatBar } from '../kit/templat/TemplatBar.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { AnggaranNav } from './AnggaranNav.tsx';
import type { BarisKas } from './barisLembarKas.ts';
import css from './lembar.module.css';
import { TemuanList } from './TemuanList.tsx';
import { useLembarKas } from './useLembarKas.ts';

export const KasPage = () => <Kas kolom="rencana" />;
export const RealisasiPage = () => <Kas kolom="realisasi" />;

function Kas({ kolom }: { kolom: KolomKas }) {
  const { t } = useTranslation();
  const scope = useScope();
  const navigate = useNavigate();
  const { periode = 'bulan' } = useSearch({ strict: false });
  const query = useQuery(lembarKasQuery(scope));
  return (
    <Page
      title={t(`kas.${kolom}`)}
      place={scope.label}
      landscape
      lead={t(`kas.pengantar.${kolom}`)}
      actions={<PrintButton />}
    >
      <AnggaranNav />
      <fieldset className={`${css.choices} ${css.plain} tanpa-cetak`}>
        <legend className="tersembunyi">{t('kas.periode')}</legend>
        {PERIODE_KAS.map((satu) => (
          <button
            key={satu}
            type="button"
            className="tombol"
            aria-pressed={periode === satu}
            onClick={() => void navigate({ to: '.', search: { periode: satu }, replace: true })}
          >
            {t(`kas.per.${satu}`)}
          </button>
        ))}
      </fieldset>
      <DataState query={query}>
        {(lembar) =>
          lembar.baris.length === 0 ? (
            <EmptyState>{t('pagu.tanpaPohon')}</EmptyState>
          ) : (
            <Lembar key={`${kolom} ${periode}`} lembar={lembar} kolom={kolom} periode={periode} />
          )
        }
      </DataState>
    </Page>
  );
}

function Lembar({ lembar, kolom, periode }: { lembar: LembarKas; kolom: KolomKas; periode: PeriodeKas }) {
  const { t } = useTranslation();
  const scope = useScope();
  const { perangkatDaerah, tahun } = scope;
  const mayEdit = useBoleh('menyusun-rencana');
  const head = useCallback(
    (b: BarisKas) => (
      <span lang="id">
        <span className={css.code}>{b.rekening ?? b.kode}</span> {b.nama}
      </span>
    ),
    [],
  );
  const { rows, columns, grid } = useLembarKas(lembar, { kolom, periode }, head);
  const total = (kode: string) =>
    tulisUang(jumlah(lembar.baris.map((b, i) => (b.rekening === null ? desimal(rows[i]?.sel[kode]?.fakta) : null))));
  const download = () =>
    saveText(
      toCsv([
        [t('kolom.kode'), t('pagu.kodeRekening'), t('pohon.uraian'), ...columns.map(({ judul }) => judul)],
        ...lembar.baris.map((b, i) => [
          b.kode,
          b.rekening,
          b.nama,
          ...columns.map(({ kode }) => ({ angka: rows[i]?.sel[kode]?.fakta ?? null })),
        ]),
      ]),
      `${kolom === 'rencana' ? 'anggaran-kas' : 'realisasi'}-${perangkatDaerah}-${tahun}.csv`,
      'text/csv',
    );
  return (
    <>
      <p>
        {lembar.berlaku ? t('kas.terhadap', { nama: lembar.berlaku.nama }) : t('kas.belumBerlaku')}{' '}
        <button type="button" className="tombol polos tanpa-cetak" onClick={download}>
          <Icon name="download" size={16} />
          {t('umum.unduhCsv')}
        </button>
      </p>
      <TemplatBar
        identitas={{
          kode: `${perangkatDaerah}/${tahun}/kas/${kolom}/${periode}`,
          nama: `${t(`kas.${kolom}`)} (${t(`kas.per.${periode}`)}), ${scope.label}`,
        }}
        headLabel={t('pohon.uraian')}
        rows={rows}
        columns={columns}
        semua={rows}
        grid={grid}
        readOnly={!mayEdit}
      />
      <EntryGrid
        label={t(`kas.${kolom}`)}
        headLabel={t('pohon.uraian')}
        rows={rows}
        columns={columns}
        grid={grid}
        readOnly={mayEdit ? undefined : t('lembar.hanyaBaca')}
        foot={
          <tr>
            <th scope="row">{t('anggaran.jumlah')}</th>
            {columns.map(({ kode }) => (
              <td key={kode} className="angka">
                {formatMoney(total(kode))}
              </td>
            ))}
          </tr>
        }
      />
      <Section title={t('kas.diperiksa')} screenOnly>
        <TemuanList temuan={lembar.temuan} empty={t('kas.cocok')} />
      </Section>
    </>
  );
}
