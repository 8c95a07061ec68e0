// The texts of one row and triwulan: saved on leaving a field, kept in the browser until they are saved, both values shown on a conflict.
import type { CatatanKinerja, UbahCatatanKinerja } from '@tapis/contract/pengukuran/kendala.ts';
import type { TempatBaris } from '@tapis/core/pengukuran/kendala/faktaKendala.ts';
import { periksaDataPribadi } from '@tapis/core/values/periksaDataPribadi.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../../kit/DraftNotice.tsx';
import { ConflictPanel } from '../../kit/FormDialog.tsx';
import { FormField, RemarksProvider } from '../../kit/FormField.tsx';
import { formatMoment } from '../../kit/moment.ts';
import { scopePath } from '../../kit/queries.ts';
import { useDraft } from '../../kit/useDraft.ts';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { currentLanguage } from '../../text/setup.ts';
import css from '../IsianPage.module.css';
import { kendalaStale } from './kendalaQuery.ts';

const BAGIAN = ['kendala', 'pendukung', 'penghambat'] as const;
type Tulisan = Record<(typeof BAGIAN)[number], string>;

const tulisanDari = (catatan: Pick<CatatanKinerja, keyof Tulisan> | null | undefined): Tulisan => ({
  kendala: catatan?.kendala ?? '',
  pendukung: catatan?.pendukung ?? '',
  penghambat: catatan?.penghambat ?? '',
});

const sama = (a: Tulisan, b: Tulisan): boolean => BAGIAN.every((satu) => a[satu].trim() === b[satu].trim());

/** Give it a key of row and triwulan: it starts from `catatan` anew for each. */
export function TulisanKendala({ tempat, catatan }: { tempat: TempatBaris; catatan: CatatanKinerja | undefined }) {
  const { t } = useTranslation();
  const scope = useScope();
  const { triwulan, lembar, baris } = tempat;
  const kini = tulisanDari(catatan);
  const draft = useDraft<Tulisan>(
    ['kendala', scope.perangkatDaerah, scope.tahun, triwulan, lembar, baris].join('.'),
    kini,
    catatan?.versi ?? 0,
  );
  const latest = useRef(draft);
  latest.current = draft;
  const simpan = useSimpan<CatatanKinerja>(kendalaStale(scope), (hasil) =>
    // What was typed meanwhile stays and is saved on leaving the field.
    latest.current.restart(tulisanDari(hasil), hasil.versi, latest.current.value),
  );
  const send = (versi: number | null) => {
    const body: UbahCatatanKinerja = { lembar, baris, ...latest.current.value };
    void simpan.save({ method: 'PUT', path: `${scopePath(scope)}/kendala/${triwulan}`, body, versi });
  };
  const leave = () => {
    const { base, value, versi } = latest.current;
    if (!sama(base, value) && !simpan.busy && simpan.conflict === null) send(versi);
  };
  const onClose = useRef(leave);
  onClose.current = leave;
  useEffect(() => () => onClose.current(), []);
  // A draft that has reached the server after the panel was closed is none any more.
  useEffect(() => {
    const { value, restart } = latest.current;
    const ada = tulisanDari(catatan);
    if (sama(value, ada)) restart(ada, catatan?.versi ?? 0);
  }, [catatan]);

  const { conflict, problems, busy } = simpan;
  const theirs = conflict ? tulisanDari(conflict.sekarang as CatatanKinerja | null) : null;
  const remarks = [
    ...problems.map(({ field, message }) => ({ field, message, severe: true })),
    ...BAGIAN.flatMap((bagian) =>
      periksaDataPribadi(draft.value[bagian], bagian).map(({ pesan, sitasi }) => ({
        field: bagian,
        message: pesan,
        sitasi,
        severe: false,
      })),
    ),
  ];
  const umum = problems.filter(({ field }) => !BAGIAN.some((bagian) => bagian === field));
  return (
    <div className={css.form}>
      {draft.found && draft.dirty ? (
        <DraftNotice found={draft.found} onDiscard={() => draft.restart(kini, catatan?.versi ?? 0)} />
      ) : null}
      {conflict && theirs ? (
        <ConflictPanel
          bentrok={conflict}
          fields={BAGIAN.filter((bagian) => theirs[bagian] !== draft.value[bagian]).map((bagian) => ({
            label: t(`kendala.${bagian}`),
            mine: draft.value[bagian] || '–',
            theirs: theirs[bagian] || '–',
          }))}
          onTakeTheirs={() => {
            draft.restart(theirs, conflict.versi);
            simpan.reset();
          }}
          onKeepMine={() => {
            draft.restart(theirs, conflict.versi, draft.value);
            send(conflict.versi);
          }}
        />
      ) : null}
      <RemarksProvider remarks={remarks}>
        {BAGIAN.map((bagian) => (
          <FormField key={bagian} field={bagian} label={t(`kendala.${bagian}`)} hint={t(`kendala.petunjuk.${bagian}`)}>
            {(attributes) => (
              <textarea
                {...attributes}
                className="isian"
                lang="id"
                rows={3}
                maxLength={4000}
                value={draft.value[bagian]}
                onChange={({ currentTarget: { value } }) => draft.set((lama) => ({ ...lama, [bagian]: value }))}
                onBlur={leave}
              />
            )}
          </FormField>
        ))}
      </RemarksProvider>
      <p role="status" className="kecil redup">
        {busy
          ? t('simpan.menyimpan')
          : draft.dirty
            ? t('kendala.belumTersimpan')
            : catatan?.waktu
              ? t('kendala.tersimpanOleh', {
                  oleh: catatan.oleh,
                  waktu: formatMoment(new Date(catatan.waktu), currentLanguage()),
                })
              : t('kendala.otomatis')}
      </p>
      {umum.length > 0 ? (
        <div role="alert" lang="id">
          <p>{umum.map(({ message }) => message).join(' ')}</p>
          <button type="button" className="tombol" onClick={() => send(draft.versi)}>
            {t('galat.cobaLagi')}
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** For readers, and for a triwulan that is closed. */
export function BacaTulisan({ catatan }: { catatan: CatatanKinerja | undefined }) {
  const { t } = useTranslation();
  const tulisan = tulisanDari(catatan);
  const ada = BAGIAN.filter((bagian) => tulisan[bagian] !== '');
  if (ada.length === 0) return <p className="redup">{t('kendala.kosong')}</p>;
  return (
    <dl>
      {ada.map((bagian) => (
        <div key={bagian}>
          <dt>
            <strong>{t(`kendala.${bagian}`)}</strong>
          </dt>
          <dd lang="id" style={{ whiteSpace: 'pre-line' }}>
            {tulisan[bagian]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
