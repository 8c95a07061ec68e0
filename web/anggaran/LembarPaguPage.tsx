// Lembar pagu: one version of the budget down to kode rekening, entered like a spreadsheet; its reasons and what it still lacks.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { EntryGrid } from '../kit/EntryGrid.tsx';
import { formatMoney } from '../kit/format.ts';
import type { CellAddress } from '../kit/gridTypes.ts';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../kit/Page.tsx';
import { lembarPaguQuery, versiAnggaranQuery } from '../kit/queries.ts';
import { TemplatBar } from '../kit/templat/TemplatBar.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { AlasanPanel } from './AlasanPanel.tsx';
import { AnggaranNav } from './AnggaranNav.tsx';
import type { BarisPagu } from './barisLembarPagu.ts';
import css from './lembar.module.css';
import { RekeningDialog } from './RekeningDialog.tsx';
import { TemuanList } from './TemuanList.tsx';
import { useLembarPagu } from './useLembarPagu.ts';
import { VersiBar } from './VersiBar.tsx';
import { VersiBaruButton } from './VersiBaruButton.tsx';

export function LembarPaguPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { versi: chosen } = useSearch({ from: '/$perangkatDaerah/$tahun/anggaran/lembar' });
  const navigate = useNavigate();
  const query = useQuery(versiAnggaranQuery(scope));
  const mayEdit = useBoleh('menyusun-rencana');
  const choose = (versi: string | undefined) =>
    void navigate({ to: '.', search: versi === undefined ? {} : { versi }, replace: true });
  return (
    <Page title={t('pagu.judul')} place={scope.label} landscape lead={t('pagu.pengantar')} actions={<PrintButton />}>
      <AnggaranNav />
      <DataState query={query}>
        {({ versi }) => {
          const milik = versi.find((v) => v.kode === chosen) ?? versi.at(-1);
          if (milik === undefined)
            return (
              <>
                <EmptyState>{t(mayEdit ? 'pagu.kosong' : 'pagu.kosongBaca')}</EmptyState>
                {mayEdit ? (
                  <p>
                    <VersiBaruButton versi={versi} onMade={choose} />
                  </p>
                ) : null}
              </>
            );
          return <Versi key={milik.kode} kode={milik.kode} daftar={versi} mayEdit={mayEdit} onChoose={choose} />;
        }}
      </DataState>
    </Page>
  );
}

interface VersiProps {
  kode: string;
  daftar: readonly LembarPagu['versi'][];
  mayEdit: boolean;
  onChoose: (versi: string | undefined) => void;
}

function Versi({ kode, daftar, mayEdit, onChoose }: VersiProps) {
  const scope = useScope();
  const query = useQuery(lembarPaguQuery(scope, kode));
  return (
    <DataState query={query}>
      {(lembar) => <Lembar lembar={lembar} daftar={daftar} mayEdit={mayEdit} onChoose={onChoose} />}
    </DataState>
  );
}

function Lembar({ lembar, daftar, mayEdit, onChoose }: Omit<VersiProps, 'kode'> & { lembar: LembarPagu }) {
  const { t } = useTranslation();
  const scope = useScope();
  const [tambahan, setTambahan] = useState<readonly { kode: string; rekening: string }[]>([]);
  const [adding, setAdding] = useState<BarisPagu | null>(null);
  const [target, setTarget] = useState<CellAddress | null>(null);
  const editable = mayEdit && lembar.versi.status === 'draf';
  const head = useCallback(
    (baris: BarisPagu) => (
      <div className={css.head}>
        <span lang="id">
          <span className={css.code}>{baris.rekening ?? baris.kode}</span> {baris.nama}
        </span>
        {editable && baris.tingkat === 'subkegiatan' ? (
          <button
            type="button"
            tabIndex={-1}
            className={`tombol polos tanpa-cetak ${css.add}`}
            aria-label={t('pagu.tambahRekeningUntuk', { kode: baris.kode })}
            title={t('pagu.tambahRekening')}
            onClick={() => setAdding(baris)}
          >
            <Icon name="add" size={16} />
          </button>
        ) : null}
      </div>
    ),
    [editable, t],
  );
  const { rows, columns, grid } = useLembarPagu(lembar, tambahan, head);
  const baris = (kunci: string) => lembar.baris.find((b) => b.kunci === kunci);
  if (lembar.baris.length === 0) return <EmptyState>{t('pagu.tanpaPohon')}</EmptyState>;
  return (
    <>
      <VersiBar lembar={lembar} daftar={daftar} mayEdit={mayEdit} unsaved={grid.pending.length} onChoose={onChoose} />
      {editable ? <p className="redup kecil">{t('pagu.petunjuk')}</p> : null}
      <TemplatBar
        identitas={{
          kode: `${scope.perangkatDaerah}/${scope.tahun}/pagu/${lembar.versi.kode}`,
          nama: `${t('pagu.lembarDari', { nama: lembar.versi.nama })}, ${scope.label}`,
        }}
        headLabel={t('pohon.uraian')}
        rows={rows}
        columns={columns}
        semua={rows}
        grid={grid}
        readOnly={!editable}
      />
      <EntryGrid
        label={t('pagu.lembarDari', { nama: lembar.versi.nama })}
        headLabel={t('pohon.uraian')}
        rows={rows}
        columns={columns}
        grid={grid}
        readOnly={
          editable ? undefined : mayEdit ? t('pagu.terkunci', { nama: lembar.versi.nama }) : t('lembar.hanyaBaca')
        }
        target={target}
        onHead={(row) => {
          const milik = baris(row.kunci);
          if (editable && milik?.tingkat === 'subkegiatan') setAdding(milik);
        }}
        foot={
          <tr>
            <th scope="row">{t('anggaran.jumlah')}</th>
            {lembar.sebelum ? <td className="angka">{formatMoney(lembar.total.sebelum)}</td> : null}
            <td className="angka">{formatMoney(lembar.total.nilai)}</td>
            <td colSpan={lembar.sebelum ? 2 : 1} />
          </tr>
        }
      />
      {lembar.versi.status === 'draf' ? (
        <Section title={t('pagu.sebelumBerlaku')} screenOnly>
          <TemuanList temuan={lembar.temuan} empty={t('pagu.siapBerlaku')} />
        </Section>
      ) : null}
      {lembar.sebelum ? (
        <AlasanPanel
          berubah={lembar.berubah}
          versi={lembar.versi}
          sebelum={lembar.sebelum.nama}
          nama={(kunci) => rows.find((r) => r.kunci === kunci)?.nama ?? kunci.replace('#', ' ')}
          editable={editable}
        />
      ) : null}
      {adding ? (
        <RekeningDialog
          baris={adding}
          tahun={scope.tahun}
          ada={rows.map((r) => r.kunci)}
          onClose={() => setAdding(null)}
          onChosen={(rekening, kunci) => {
            setTambahan((lama) => [...lama, { kode: adding.kode, rekening }]);
            setAdding(null);
            setTarget({ baris: kunci, kolom: 'nilai' });
          }}
        />
      ) : null}
    </>
  );
}
