// Before a paste that is not sure is written: what stood there, how it is read, what to decide. Nothing is written on closing.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './FormDialog.tsx';
import type { CellChange } from './gridTypes.ts';
import { formatCell } from './gridView.ts';
import css from './PasteDialog.module.css';
import { PreviewTable } from './PreviewTable.tsx';
import { defaultChoice, type PasteChoice, type PastedCell, pasteChanges } from './readPaste.ts';
import type { FormProblem } from './useSimpan.ts';

interface PasteDialogProps {
  /** Of a file, which is looked through as a whole; absent: a paste, where only what is not sure is shown. */
  berkas?: { title: string; lead: string };
  cells: readonly PastedCell[];
  onClose: () => void;
  onPaste: (changes: readonly CellChange[]) => void;
}

const encode = (choice: PasteChoice | null): string => {
  if (choice === null) return '';
  return typeof choice === 'string' ? choice : `=${choice.nilai ?? ''}`;
};
const decode = (teks: string): PasteChoice | null => {
  if (teks === '') return null;
  if (teks === 'teks' || teks === 'lewati') return teks;
  return { nilai: teks.slice(1) || null };
};

export function PasteDialog({ berkas, cells, onClose, onPaste }: PasteDialogProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<ReadonlyMap<number, PasteChoice>>(new Map());
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const unsure = [...cells.entries()].filter(([, cell]) => cell.status !== 'pasti');
  const changes = pasteChanges(cells, choices);
  const sure = cells.length - unsure.length;
  const fieldId = (field: string) => `tempel-${field}`;

  const choose = (i: number, teks: string) => {
    const choice = decode(teks);
    setChoices((old) => {
      const next = new Map(old);
      if (choice === null) next.delete(i);
      else next.set(i, choice);
      return next;
    });
  };
  const answerAll = (asked: boolean, choice: (cell: PastedCell) => PasteChoice) =>
    setChoices(
      (old) =>
        new Map([
          ...old,
          ...unsure.flatMap(([i, cell]) =>
            cell.status === 'ragu' && (cell.tanya !== undefined) === asked ? [[i, choice(cell)] as const] : [],
          ),
        ]),
    );
  const first = ({ pilihan }: PastedCell): PasteChoice => ({ nilai: pilihan[0] ?? null });
  const written = (nilai: string | null, cell: PastedCell) =>
    formatCell(nilai, cell.tempat?.jenis ?? 'teks') || t('lembar.kosongkan');
  const submit = () => {
    const open = unsure.filter(([i, cell]) => cell.status === 'ragu' && !choices.has(i));
    if (open.length > 0)
      return setProblems(
        open.map(([i, cell]) => ({
          field: String(i),
          message: cell.tanya
            ? t('lembar.putuskan', { tempat: cell.tempat?.label ?? '' })
            : t('lembar.pilihBacaan', { asli: cell.asli }),
        })),
      );
    onPaste(changes);
  };

  return (
    <FormDialog
      title={berkas?.title ?? t('lembar.periksaTempel')}
      opened
      size="xl"
      dirty={false}
      busy={false}
      problems={problems}
      fieldId={fieldId}
      submitLabel={t('lembar.tempel', { jumlah: changes.length })}
      onClose={onClose}
      onSubmit={submit}
    >
      {berkas ? <p>{berkas.lead}</p> : null}
      <p>{t('lembar.ringkasTempel', { pasti: sure, ragu: unsure.length })}</p>
      <div className={css.acts}>
        {unsure.some(([, { status, tanya }]) => status === 'ragu' && tanya === undefined) ? (
          <button type="button" className="tombol" onClick={() => answerAll(false, first)}>
            {t('lembar.semuaRibuan')}
          </button>
        ) : null}
        {unsure.some(([, { tanya }]) => tanya !== undefined) ? (
          <>
            <button type="button" className="tombol" onClick={() => answerAll(true, first)}>
              {t('lembar.semuaBerkas')}
            </button>
            <button type="button" className="tombol" onClick={() => answerAll(true, () => 'lewati')}>
              {t('lembar.semuaBiarkan')}
            </button>
          </>
        ) : null}
      </div>
      {unsure.length > 0 ? (
        <PreviewTable caption={t('lembar.periksaTempel')}>
          <thead>
            <tr>
              <th scope="col">{t('lembar.tempat')}</th>
              {berkas ? <th scope="col">{t('lembar.kini')}</th> : null}
              <th scope="col">{t('lembar.asli')}</th>
              <th scope="col">{t('lembar.dibaca')}</th>
              <th scope="col">{t('lembar.catatan')}</th>
            </tr>
          </thead>
          <tbody>
            {unsure.map(([i, cell]) => (
              <tr key={i}>
                <th scope="row" lang="id">
                  {cell.tempat?.label ?? t('lembar.diLuar')}
                </th>
                {berkas ? (
                  <td lang="id" className={css.figure}>
                    {cell.kini ?? '–'}
                  </td>
                ) : null}
                <td lang="id">{cell.asli || '–'}</td>
                <td>
                  {cell.status === 'ragu' || cell.status === 'takTerbaca' ? (
                    <select
                      id={fieldId(String(i))}
                      className="isian"
                      aria-label={t('lembar.bacaanUntuk', {
                        asli: berkas ? (cell.tempat?.label ?? cell.asli) : cell.asli,
                      })}
                      value={encode(choices.get(i) ?? defaultChoice(cell))}
                      onChange={(event) => choose(i, event.target.value)}
                    >
                      {cell.status === 'ragu' ? <option value="">{t('lembar.pilih')}</option> : null}
                      {cell.pilihan.map((nilai) => (
                        <option key={encode({ nilai })} value={encode({ nilai })}>
                          {written(nilai, cell)}
                        </option>
                      ))}
                      {cell.tanya === undefined ? <option value="teks">{t('lembar.sebagaiTeks')}</option> : null}
                      <option value="lewati">{t('lembar.lewati')}</option>
                    </select>
                  ) : (
                    t('lembar.dilewati')
                  )}
                </td>
                <td lang="id">{cell.alasan ?? t('lembar.diLuarRinci')}</td>
              </tr>
            ))}
          </tbody>
        </PreviewTable>
      ) : null}
      {berkas && sure > 0 ? (
        <details>
          <summary>{t('lembar.lihatPasti', { jumlah: sure })}</summary>
          <PreviewTable caption={t('lembar.lihatPasti', { jumlah: sure })}>
            <thead>
              <tr>
                <th scope="col">{t('lembar.tempat')}</th>
                <th scope="col">{t('lembar.kini')}</th>
                <th scope="col">{t('lembar.menjadi')}</th>
              </tr>
            </thead>
            <tbody>
              {cells.flatMap((cell, i) =>
                cell.status === 'pasti' ? (
                  <tr key={i}>
                    <th scope="row" lang="id">
                      {cell.tempat?.label}
                    </th>
                    <td lang="id" className={css.figure}>
                      {cell.kini}
                    </td>
                    <td lang="id" className={css.figure}>
                      {written(cell.pilihan[0] ?? null, cell)}
                    </td>
                  </tr>
                ) : (
                  []
                ),
              )}
            </tbody>
          </PreviewTable>
        </details>
      ) : null}
    </FormDialog>
  );
}
