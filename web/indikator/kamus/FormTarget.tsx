// Two small tables of targets, judged while they are filled in.
import type {
  ButirKamus,
  DefinisiIndikator,
  IsianTarget,
  KamusIndikator,
} from '@tapis/contract/indikator/definisiIndikator.ts';
import { susunFakta, susunTarget } from '@tapis/contract/indikator/susunFakta.ts';
import { kataSkala } from '@tapis/core/indikator/kamus/bacaNilai.ts';
import { periksaDefinisi } from '@tapis/core/indikator/kamus/periksaDefinisi.ts';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../../kit/DraftNotice.tsx';
import { FormBody } from '../../kit/FormDialog.tsx';
import { CellField, fieldId, RemarksProvider } from '../../kit/FormField.tsx';
import { LeaveGuard } from '../../kit/LeaveGuard.tsx';
import { Section } from '../../kit/Page.tsx';
import { useDraft } from '../../kit/useDraft.ts';
import { useScope } from '../../kit/useScope.ts';
import { type FormProblem, useSimpan } from '../../kit/useSimpan.ts';
import { useTriwulan } from '../../kit/useTriwulan.ts';
import css from './FormTarget.module.css';
import { type FormTarget as Form, formTargetOf, mergeTargets, readFormTarget } from './formTarget.ts';
import { problemsIn, remarksOf } from './remarksOf.ts';
import { useFocusFromHash } from './useFocusFromHash.ts';
import { useKonteks } from './useKonteks.ts';

interface FormTargetProps {
  kamus: KamusIndikator;
  butir: ButirKamus;
  path: string;
  /** `before`: the targets that were saved over. */
  onSaved: (butir: ButirKamus, before: IsianTarget) => void;
  onCancel: () => void;
}

const isTarget = (bidang: string | null): boolean => bidang?.startsWith('target') === true;

export function FormTarget({ kamus, butir, path, onSaved, onCancel }: FormTargetProps) {
  const { t } = useTranslation();
  const triwulan = useTriwulan();
  const { perangkatDaerah, tahun } = useScope();
  const start = formTargetOf(butir, kamus);
  const draft = useDraft(`${perangkatDaerah}.${tahun}.target.${butir.kode}`, start, butir.versiTarget);
  const { save, busy, problems, conflict, reset } = useSimpan<DefinisiIndikator>([[perangkatDaerah, tahun]]);
  const [refused, setRefused] = useState<FormProblem[]>([]);
  const konteks = useKonteks(kamus);
  useFocusFromHash();

  const form = draft.value;
  const pelanggaran = useMemo(() => {
    const bacaan = readFormTarget(butir.jenisNilai, form, butir);
    const fakta = susunFakta(butir.kode, butir, susunTarget(bacaan.isian));
    const aturan = periksaDefinisi(fakta, konteks).filter(({ bidang }) => isTarget(bidang));
    return [...bacaan.pelanggaran, ...aturan];
  }, [form, butir, konteks]);
  const remarks = useMemo(() => remarksOf(pelanggaran), [pelanggaran]);

  async function send(value: Form, versi: number | null) {
    const { isian } = readFormTarget(butir.jenisNilai, value, butir);
    const saved = await save({ method: 'PUT', path, body: isian, versi });
    if (!saved) return;
    const { indikator } = saved;
    draft.restart(formTargetOf(indikator, kamus), indikator.versiTarget);
    onSaved(indikator, { target: butir.target, targetTriwulan: butir.targetTriwulan });
  }
  const submit = () => {
    const against = problemsIn(pelanggaran, () => true);
    setRefused(against);
    reset();
    if (against.length === 0) void send(form, draft.versi);
  };

  const label = (bidang: keyof Form, tempat: string) => (bidang === 'target' ? tempat : triwulan(Number(tempat)));
  const set = (bidang: keyof Form, tempat: string, teks: string) =>
    draft.set((now) => ({ ...now, [bidang]: { ...now[bidang], [tempat]: teks } }));
  const table = (bidang: keyof Form, caption: string, head: string) => (
    <TargetTable caption={caption} head={head} satuan={butir.satuan}>
      {Object.entries(form[bidang]).map(([tempat, teks]) => (
        <tr key={tempat}>
          <th scope="row">{label(bidang, tempat)}</th>
          <td>
            <CellField field={`${bidang}.${tempat}`} label={`${caption}, ${label(bidang, tempat)}`}>
              {(attributes) =>
                butir.jenisNilai === 'predikat' ? (
                  <select
                    {...attributes}
                    className="isian"
                    value={teks}
                    onChange={({ currentTarget }) => set(bidang, tempat, currentTarget.value)}
                  >
                    <option value="">–</option>
                    {[
                      ...new Set([
                        ...kataSkala(butir.skala ?? '', tahun).map(({ kode }) => kode),
                        ...(teks ? [teks] : []),
                      ]),
                    ].map((kata) => (
                      <option key={kata} value={kata}>
                        {kata}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input
                    {...attributes}
                    className="isian angka"
                    autoComplete="off"
                    value={teks}
                    onChange={({ currentTarget }) => set(bidang, tempat, currentTarget.value)}
                  />
                )
              }
            </CellField>
          </td>
        </tr>
      ))}
    </TargetTable>
  );

  const now = conflict?.sekarang;
  const theirs = now ? formTargetOf(now as IsianTarget, kamus) : null;
  return (
    <RemarksProvider remarks={remarks}>
      {draft.found && draft.dirty ? (
        <DraftNotice
          found={draft.found}
          onDiscard={() => {
            setRefused([]);
            reset();
            draft.restart(start, butir.versiTarget);
          }}
        />
      ) : null}
      <FormBody
        onCancel={onCancel}
        onSubmit={submit}
        busy={busy}
        asking={false}
        problems={refused.length > 0 ? refused : problems}
        fieldId={fieldId}
        conflict={
          conflict
            ? {
                bentrok: conflict,
                fields: theirs
                  ? (['target', 'targetTriwulan'] as const).flatMap((bidang) =>
                      Object.keys(form[bidang])
                        .filter((tempat) => form[bidang][tempat] !== theirs[bidang][tempat])
                        .map((tempat) => ({
                          label: label(bidang, tempat),
                          mine: form[bidang][tempat] || '–',
                          theirs: theirs[bidang][tempat] || '–',
                        })),
                    )
                  : [],
                onTakeTheirs: () => {
                  reset();
                  if (theirs) draft.restart(theirs, conflict.versi);
                  else onCancel();
                },
                onKeepMine: () => {
                  if (!theirs) return;
                  const merged = mergeTargets(draft.base, form, theirs);
                  draft.restart(theirs, conflict.versi, merged);
                  void send(merged, conflict.versi);
                },
              }
            : null
        }
      >
        <div className={css.tables}>
          <Section title={t('target.tahunan')} lead={t(`polaritas.${butir.polaritas}`)}>
            {table('target', t('target.tahunan'), t('kolom.tahun'))}
          </Section>
          <Section
            title={t('target.triwulanan', { tahun })}
            lead={`${t(`modeInput.${butir.modeInput}`)} · ${t(`akumulasi.${butir.akumulasi}`)}`}
          >
            {table('targetTriwulan', t('target.triwulanan', { tahun }), t('kolom.triwulan'))}
          </Section>
        </div>
      </FormBody>
      <LeaveGuard isDirty={draft.isDirty} />
    </RemarksProvider>
  );
}

interface TargetTableProps {
  caption: string;
  head: string;
  satuan: string;
  children: ReactNode;
}

function TargetTable({ caption, head, satuan, children }: TargetTableProps) {
  const { t } = useTranslation();
  return (
    <table className={css.table}>
      <caption className="tersembunyi">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">
            {t('kolom.target')} (<span lang="id">{satuan}</span>)
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
