// The form of a definition, new or there already: the rules speak while it is filled in, nothing typed is lost, a conflict shows both.
import type {
  ButirKamus,
  DefinisiIndikator,
  IsianIndikator,
  KamusIndikator,
} from '@tapis/contract/indikator/definisiIndikator.ts';
import { susunFakta } from '@tapis/contract/indikator/susunFakta.ts';
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { periksaDefinisi } from '@tapis/core/indikator/kamus/periksaDefinisi.ts';
import { type FocusEvent, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../../kit/DraftNotice.tsx';
import { FormBody } from '../../kit/FormDialog.tsx';
import { fieldId, RemarksProvider } from '../../kit/FormField.tsx';
import { LeaveGuard } from '../../kit/LeaveGuard.tsx';
import { scopePath } from '../../kit/queries.ts';
import { useDraft } from '../../kit/useDraft.ts';
import { useScope } from '../../kit/useScope.ts';
import { type FormProblem, useSimpan } from '../../kit/useSimpan.ts';
import { BagianCaraUkur } from './BagianCaraUkur.tsx';
import { BagianData } from './BagianData.tsx';
import { BagianIdentitas } from './BagianIdentitas.tsx';
import { BagianPenanggung } from './BagianPenanggung.tsx';
import { BagianRumus } from './BagianRumus.tsx';
import { describeConflict } from './describeConflict.ts';
import { type FormIndikator as Form, formOf, mergeForms, readForm } from './formIndikator.ts';
import { problemsIn, remarksOf } from './remarksOf.ts';
import { useFocusFromHash } from './useFocusFromHash.ts';
import { useKonteks } from './useKonteks.ts';

interface FormIndikatorProps {
  kamus: KamusIndikator;
  /** Revision of the definition; null for a new indicator. */
  versi: number | null;
  awal: Form;
  /** Targets as they are; they are edited on a page of their own. */
  target: Pick<FaktaIndikator, 'target' | 'targetTriwulan'>;
  onSaved: (butir: ButirKamus) => void;
  onCancel: () => void;
}

const isTarget = (bidang: string | null): boolean => bidang?.startsWith('target') === true;

export function FormIndikator({ kamus, versi, awal, target, onSaved, onCancel }: FormIndikatorProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const fresh = versi === null;
  const draft = useDraft(
    `${scope.perangkatDaerah}.${scope.tahun}.indikator.${fresh ? `baru.${awal.tingkat}.${awal.induk}.${awal.nama}` : awal.kode}`,
    awal,
    versi,
  );
  const form = draft.value;
  const { save, busy, problems, conflict, reset } = useSimpan<DefinisiIndikator>([
    [scope.perangkatDaerah, scope.tahun],
  ]);
  const [refused, setRefused] = useState<FormProblem[]>([]);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  useFocusFromHash();

  const konteks = useKonteks(kamus);
  const judged = useDeferredValue(form);
  const { fakta, pelanggaran } = useMemo(() => {
    const bacaan = readForm(judged);
    const satu = susunFakta(judged.kode, bacaan.isian, target);
    return { fakta: satu, pelanggaran: [...bacaan.pelanggaran, ...periksaDefinisi(satu, konteks)] };
  }, [judged, target, konteks]);
  const remarks = useMemo(() => {
    const all = !fresh || attempted;
    // A rumus speaks while it is typed; other fields of a new form once they are left.
    const due = (bidang: string) => all || bidang === 'rumus' || touched.has(fieldId(bidang));
    return remarksOf(pelanggaran.filter(({ bidang }) => bidang !== null && !isTarget(bidang) && due(bidang)));
  }, [pelanggaran, fresh, attempted, touched]);

  const change = (part: Partial<Form>) => draft.set((now) => ({ ...now, ...part }));
  const leaveField = ({ target: field }: FocusEvent) => setTouched((now) => new Set([...now, field.id]));

  async function send(value: Form, revision: number | null) {
    const { isian } = readForm(value);
    const path = `${scopePath(scope)}/indikator`;
    const saved = await save(
      fresh
        ? { method: 'POST', path, body: { kode: value.kode, ...isian }, versi: null }
        : { method: 'PUT', path: `${path}/${encodeURIComponent(value.kode)}/definisi`, body: isian, versi: revision },
    );
    if (!saved) return;
    const { indikator } = saved;
    draft.restart(formOf(indikator, indikator.kode), indikator.versi);
    onSaved(indikator);
  }

  const submit = () => {
    setAttempted(true);
    const against = problemsIn(pelanggaran, (bidang) => !isTarget(bidang));
    setRefused(against);
    reset();
    if (against.length === 0) void send(form, draft.versi);
  };
  const discard = () => {
    setRefused([]);
    setAttempted(false);
    reset();
    draft.restart(awal, versi);
  };

  const now = conflict?.sekarang;
  const theirs = now ? formOf(now as IsianIndikator, form.kode) : null;
  return (
    <RemarksProvider remarks={remarks}>
      {draft.found && draft.dirty ? <DraftNotice found={draft.found} onDiscard={discard} /> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only notes which fields were left */}
      <div onBlur={leaveField}>
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
                  fields: theirs ? describeConflict(draft.base, form, theirs, kamus, t) : [],
                  onTakeTheirs: () => {
                    reset();
                    if (theirs) draft.restart(theirs, conflict.versi);
                    else onCancel();
                  },
                  onKeepMine: () => {
                    if (!theirs) return;
                    const merged = mergeForms(draft.base, form, theirs);
                    draft.restart(theirs, conflict.versi, merged);
                    void send(merged, conflict.versi);
                  },
                }
              : null
          }
        >
          <BagianIdentitas form={form} kamus={kamus} change={change} fresh={fresh} />
          <BagianCaraUkur form={form} kamus={kamus} change={change} />
          <BagianRumus form={form} kamus={kamus} change={change} fakta={fakta} konteks={konteks} />
          <BagianData form={form} change={change} />
          <BagianPenanggung form={form} kamus={kamus} change={change} />
        </FormBody>
      </div>
      <LeaveGuard isDirty={draft.isDirty} />
    </RemarksProvider>
  );
}
