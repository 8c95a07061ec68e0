// A sheet filled without a link: its template as a workbook, and the way back through the preview of a paste.
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../text/setup.ts';
import { saveBlob } from '../download.ts';
import { XLSX } from '../downloadXlsx.ts';
import { draftAt } from '../gridState.ts';
import type { CellAddress, GridColumn, GridRow } from '../gridTypes.ts';
import { viewCell } from '../gridView.ts';
import { Icon } from '../Icon.tsx';
import { loadPart } from '../loadPart.ts';
import { formatMoment } from '../moment.ts';
import { PasteDialog } from '../PasteDialog.tsx';
import type { PastedCell } from '../readPaste.ts';
import type { EntryGridControl } from '../useEntryGrid.ts';
import type { IdentitasLembar } from './isiTemplat.ts';
import css from './TemplatBar.module.css';

interface TemplatBarProps {
  identitas: IdentitasLembar;
  headLabel: string;
  /** Rows and columns as shown: they go into the file. */
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  /** All rows of the sheet: a file may have been made with another filter. */
  semua: readonly GridRow[];
  grid: EntryGridControl;
  readOnly: boolean;
}

export function TemplatBar(props: TemplatBarProps) {
  const { identitas, headLabel, rows, columns, semua, grid, readOnly } = props;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  const [unggahan, setUnggahan] = useState<{ waktu: string; sel: readonly PastedCell[] } | null>(null);
  const nilai = (address: CellAddress): string | null => {
    const cell = grid.cellAt(address);
    return cell === undefined ? null : viewCell(cell, draftAt(grid.state, address)).nilai;
  };
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setPesan(null);
    await work().catch(() => setPesan(t('templat.gagal')));
    setBusy(false);
  };

  const download = () =>
    run(async () => {
      const { writeTemplat } = await loadPart(() => import('./writeTemplat.ts'));
      const waktu = new Date();
      const isi = writeTemplat({
        identitas,
        waktu,
        headLabel,
        rows,
        columns,
        nilai,
        kata: {
          kode: t('kolom.kode'),
          diunduh: t('templat.diunduh', { waktu: formatMoment(waktu, currentLanguage()) }),
          petunjuk: [t('templat.petunjukIsi'), t('templat.petunjukKosong'), t('templat.petunjukUnggah')],
          judulSalah: t('templat.judulSalah'),
          salahAngka: t('templat.salahAngka'),
          salahKata: t('templat.salahKata'),
        },
      });
      saveBlob(new Blob([isi], { type: XLSX }), `${identitas.kode.replaceAll('/', '-')}.xlsx`);
    });

  const upload = (event: ChangeEvent<HTMLInputElement>) => {
    const berkas = event.target.files?.[0];
    // The same file can be chosen again after it was corrected.
    event.target.value = '';
    if (berkas === undefined) return;
    void run(async () => {
      const { openTemplat } = await loadPart(() => import('./openTemplat.ts'));
      const { compareTemplat } = await loadPart(() => import('./compareTemplat.ts'));
      const hasil = await openTemplat(berkas, identitas.kode);
      if (!hasil.ok) {
        const { sebab, nama = '' } = hasil.masalah;
        return setPesan(t(`templat.masalah.${sebab}`, { berkas: berkas.name, nama, lembar: identitas.nama }));
      }
      const sel = compareTemplat(hasil.nilai, semua, nilai, {
        dikosongkan: t('templat.dikosongkan'),
        berubah: (kini) => t('templat.berubah', { kini }),
        barisTidakAda: (kunci) => t('templat.barisTidakAda', { kunci }),
        barisGanda: (kunci) => t('templat.barisGanda', { kunci }),
      });
      if (sel.length === 0) return setPesan(t('templat.tanpaUbahan', { berkas: berkas.name }));
      setUnggahan({ waktu: formatMoment(new Date(hasil.nilai.waktu), currentLanguage()), sel });
    });
  };

  return (
    <div className={`${css.bar} tanpa-cetak`}>
      <button type="button" className="tombol" aria-disabled={busy} onClick={() => void download()}>
        <Icon name="download" size={16} />
        {t(readOnly ? 'umum.unduhXlsx' : 'templat.unduh')}
      </button>
      {readOnly ? null : (
        <>
          <button type="button" className="tombol" aria-disabled={busy} onClick={() => busy || input.current?.click()}>
            <Icon name="up" size={16} />
            {t('templat.unggah')}
          </button>
          <input ref={input} type="file" accept=".xlsx" hidden aria-label={t('templat.unggah')} onChange={upload} />
        </>
      )}
      {/* The region exists before its text changes, so that it is read aloud. */}
      <p role="status" className={css.message}>
        {busy ? t('templat.bekerja') : pesan}
      </p>
      {unggahan ? (
        <PasteDialog
          berkas={{ title: t('templat.periksa'), lead: t('templat.asalTemplat', { waktu: unggahan.waktu }) }}
          cells={unggahan.sel}
          onClose={() => setUnggahan(null)}
          onPaste={(changes) => {
            setUnggahan(null);
            grid.write(changes);
          }}
        />
      ) : null}
    </div>
  );
}
