// One item of the checklist: the sentence that is asked, Ya or Tidak, a note, and what the data say about it. Saved as it is answered.
import type { IsiJawaban, ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import type { KeadaanButir } from '@tapis/core/reviu/apip/jawabanUji.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictPanel } from '../../kit/FormDialog.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { formatMoment } from '../../kit/moment.ts';
import { TautanLink } from '../TautanLink.tsx';
import css from './apip.module.css';
import type { Gagal, Jawab } from './useJawab.ts';

/** With what is answered and not saved yet. */
export type Butir = ReviuApip['butir'][number];

interface ButirProps {
  butir: Butir;
  keadaan: KeadaanButir;
  editable: boolean;
  jawab: Jawab;
  /** Takes the note over as a catatan hasil reviu; null where nobody may. */
  onCatat: (() => void) | null;
}

export function ButirCard({ butir, keadaan, editable, jawab, onCatat }: ButirProps) {
  const { t } = useTranslation();
  const id = useId();
  const { kode, kalimat, varianLain, varian, hanyaBila, jawaban } = butir;
  const gagal = jawab.failed.get(kode);
  const applies = keadaan === 'belum' || keadaan === 'terjawab';
  const asked = varian && varianLain ? varianLain.kalimat : kalimat;
  return (
    <li className={css.item} id={`butir-${kode}`} data-keadaan={keadaan}>
      <fieldset className={css.fieldset} aria-describedby={`${id}-saran`}>
        <legend className={css.sentence}>
          <span className={css.code}>{kode}</span> <span lang="id">{asked}</span>
        </legend>
        {hanyaBila.length > 0 ? (
          <p className="redup kecil">{t('apip.hanyaBila', { butir: hanyaBila.join(', ') })}</p>
        ) : null}
        {varianLain ? <Varian butir={butir} editable={editable} jawab={jawab} /> : null}
        {applies ? (
          <>
            {editable ? (
              <div className={css.choices}>
                {(['ya', 'tidak'] as const).map((value) => (
                  <label key={value} className={css.choice}>
                    <input
                      type="radio"
                      name={`${id}-jawaban`}
                      checked={jawaban === value}
                      onChange={() => jawab.save(kode, { jawaban: value })}
                    />
                    {t(`apip.jawaban.${value}`)}
                  </label>
                ))}
              </div>
            ) : (
              <p>
                <strong>{t(`apip.jawaban.${jawaban ?? 'belum'}`)}</strong>
              </p>
            )}
            <Catatan butir={butir} editable={editable} jawab={jawab} />
          </>
        ) : (
          <p className={css.state}>
            <Icon name="info" size={16} /> {t(`apip.keadaan.${keadaan}`)}
          </p>
        )}
      </fieldset>
      <Saran id={`${id}-saran`} butir={butir} applies={applies} />
      <Oleh butir={butir} />
      {gagal ? <TidakTersimpan butir={butir} gagal={gagal} jawab={jawab} /> : null}
      {onCatat && applies && jawaban === 'tidak' ? (
        <button
          type="button"
          className="tombol polos tanpa-cetak"
          aria-label={`${t('apip.jadikanCatatan')}: ${kode}`}
          onClick={onCatat}
        >
          <Icon name="add" size={16} />
          {t('apip.jadikanCatatan')}
        </button>
      ) : null}
    </li>
  );
}

/** The same item is asked in two sentences, which may mean the opposite: another sentence starts without an answer. */
function Varian({ butir, editable, jawab }: Pick<ButirProps, 'butir' | 'editable' | 'jawab'>) {
  const { t } = useTranslation();
  const { kode, varian, varianLain } = butir;
  if (!varianLain) return null;
  return (
    <div className={css.variant}>
      {varian ? (
        <p className={css.warn} lang="id">
          <Icon name="warning" size={16} /> {varianLain.catatan}
        </p>
      ) : null}
      {editable ? (
        <button
          type="button"
          className="tombol polos tanpa-cetak"
          aria-label={`${t(varian ? 'apip.kalimatPeraturan' : 'apip.kalimatLain')}: ${kode}`}
          onClick={() => jawab.save(kode, { varian: !varian, jawaban: null })}
        >
          {t(varian ? 'apip.kalimatPeraturan' : 'apip.kalimatLain')}
        </button>
      ) : null}
    </div>
  );
}

function Catatan({ butir, editable, jawab }: Pick<ButirProps, 'butir' | 'editable' | 'jawab'>) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const { kode, jawaban, catatan } = butir;
  if (!editable)
    return catatan ? (
      <p className={css.note} lang="id">
        {catatan}
      </p>
    ) : null;
  const leave = () => {
    if (draft !== null && draft !== catatan) jawab.save(kode, { catatan: draft });
    setDraft(null);
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t(jawaban === 'tidak' ? 'apip.catatanWajib' : 'apip.catatan')}</label>
      <textarea
        id={id}
        className="isian"
        rows={2}
        lang="id"
        maxLength={4000}
        value={draft ?? catatan}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={leave}
      />
    </div>
  );
}

function Saran({ id, butir: { saran }, applies }: { id: string; butir: Butir; applies: boolean }) {
  const { t } = useTranslation();
  if (!saran || !applies) return <span id={id} />;
  return (
    <p id={id} className={css.hint}>
      <strong>
        {t('apip.saran')}
        {saran.jawaban ? `: ${t(`apip.jawaban.${saran.jawaban}`)}` : ''}.
      </strong>{' '}
      <span lang="id">{saran.alasan}</span> <TautanLink tautan={saran.tautan} />
    </p>
  );
}

function Oleh({ butir: { oleh, waktu } }: { butir: Butir }) {
  const { t, i18n } = useTranslation();
  if (!oleh || !waktu) return null;
  const moment = formatMoment(new Date(waktu), i18n.language === 'en' ? 'en' : 'id');
  return <p className="redup kecil">{t('apip.oleh', { oleh, waktu: moment })}</p>;
}

function TidakTersimpan({ butir, gagal, jawab }: { butir: Butir; gagal: Gagal; jawab: Jawab }) {
  const { t } = useTranslation();
  const { kode } = butir;
  const { bentrok } = gagal;
  if (!bentrok)
    return (
      <p role="alert" className={css.warn}>
        <Icon name="warning" size={16} /> {t('apip.gagal')} <span lang="id">{gagal.message}</span>{' '}
        <button type="button" className="tombol" onClick={() => jawab.save(kode, {})}>
          {t('apip.ulangi')}
        </button>
      </p>
    );
  const theirs = bentrok.sekarang as IsiJawaban | null;
  const kata = (isi: Partial<IsiJawaban> | null) => t(`apip.jawaban.${isi?.jawaban ?? 'belum'}`);
  return (
    <ConflictPanel
      bentrok={bentrok}
      fields={[
        { label: t('apip.kolomJawaban'), mine: kata(butir), theirs: kata(theirs) },
        {
          label: t('apip.catatan'),
          mine: butir.catatan || '–',
          theirs: theirs?.catatan || '–',
        },
      ]}
      onTakeTheirs={() => jawab.forget(kode)}
      onKeepMine={() => jawab.save(kode, {}, bentrok.versi)}
    />
  );
}
