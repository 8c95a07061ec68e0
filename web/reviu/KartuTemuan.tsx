// One temuan: what is wrong and where, and the decision about it: accept at once, refuse with a reason, take back.
import type { IsiPutusan, PutusanTemuan } from '@tapis/contract/reviu/tinjauan.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { formatMoment } from '../kit/moment.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import { CatatTemuan } from './CatatTemuan.tsx';
import css from './KartuTemuan.module.css';
import type { TemuanView } from './pilihanReviu.ts';
import { reviuKey, reviuPath } from './reviuQueries.ts';
import { TautanLink } from './TautanLink.tsx';
import { TingkatTag } from './TingkatTag.tsx';
import { tulisLetak } from './tulisLetak.ts';

interface KartuProps {
  kode: string;
  temuan: TemuanView;
  active: boolean;
  editable: boolean;
  /** Name of the file, for who makes a catatan of the finding; null for everybody else. */
  catatBerkas: string | null;
  onShow: () => void;
}

export function KartuTemuan({ kode, temuan, active, editable, catatBerkas, onShow }: KartuProps) {
  const { t } = useTranslation();
  const { nomor, tingkat, lokasi, penjelasan, kutipan, ditemukan, seharusnya, sitasi, tautan } = temuan;
  return (
    <li className={active ? `${css.card} ${css.active}` : css.card} id={`temuan-${nomor}`} tabIndex={-1}>
      <p className={css.head}>
        <span className={css.number}>{nomor}</span>
        <TingkatTag tingkat={tingkat} />
        <button type="button" className={css.place} onClick={onShow}>
          {tulisLetak(t, lokasi)}
          <span className="tersembunyi">. {t('reviu.tunjukkan')}</span>
        </button>
      </p>
      <p lang="id">{penjelasan}</p>
      {tautan ? (
        <p className="tanpa-cetak">
          <TautanLink tautan={tautan} kutipan={kutipan} />
        </p>
      ) : null}
      <dl className={css.facts}>
        {ditemukan === null ? null : <Fact label={t('reviu.tertulis')} value={ditemukan} />}
        {seharusnya === null ? null : <Fact label={t('reviu.seharusnya')} value={seharusnya} />}
        <Fact label={t('reviu.kutipan')} value={kutipan} />
        {sitasi === null ? null : <Fact label={t('reviu.dasar')} value={sitasi} />}
      </dl>
      <Putusan kode={kode} temuan={temuan} editable={editable} />
      {catatBerkas === null ? null : <CatatTemuan temuan={temuan} berkas={catatBerkas} />}
    </li>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd lang="id">{value}</dd>
    </div>
  );
}

function Putusan({ kode, temuan: { nomor, keputusan }, editable }: Pick<KartuProps, 'kode' | 'temuan' | 'editable'>) {
  const { t, i18n } = useTranslation();
  const scope = useScope();
  const tell = useKabar();
  const [draft, setDraft] = useState<IsiPutusan | null>(null);
  const simpan = useSimpan<PutusanTemuan>([reviuKey(scope)]);
  const kini: IsiPutusan = { putusan: keputusan?.putusan ?? null, alasan: keputusan?.alasan ?? '' };
  const path = `${reviuPath(scope, kode)}/temuan/${nomor}`;
  // A decision that was taken back left no record: the next one is a new one.
  const revision = (of: Pick<PutusanTemuan, 'putusan' | 'versi'> | null) => (of?.putusan ? of.versi : null);

  async function decide(isi: IsiPutusan, versi: number | null) {
    const hasil = await simpan.save({ method: 'PUT', path, body: isi, versi });
    if (hasil === null) {
      setDraft(isi);
      return;
    }
    setDraft(null);
    tell({
      text: t('reviu.tersimpan', { nomor, putusan: t(`reviu.putusanTemuan.${hasil.putusan ?? 'belum'}`) }),
      undo: () => void undo(hasil),
    });
  }
  async function undo(hasil: PutusanTemuan) {
    const kembali = await simpan.save({ method: 'PUT', path, body: kini, versi: revision(hasil) });
    if (kembali !== null) tell({ text: t('reviu.diurungkan', { nomor }) });
  }
  const close = () => {
    simpan.reset();
    setDraft(null);
  };

  const status = kini.putusan ?? 'belum';
  return (
    <div className={css.decision}>
      <p className={css.status}>
        <strong>{t(`reviu.putusanTemuan.${status}`)}</strong>
        {keputusan?.putusan && keputusan.oleh && keputusan.waktu ? (
          <span className="redup kecil">
            {' '}
            {t('reviu.oleh', {
              oleh: keputusan.oleh,
              waktu: formatMoment(new Date(keputusan.waktu), i18n.language === 'en' ? 'en' : 'id'),
            })}
          </span>
        ) : null}
        {kini.alasan ? (
          <span className={css.reason} lang="id">
            {kini.alasan}
          </span>
        ) : null}
      </p>
      {editable ? (
        <div className={`${css.buttons} tanpa-cetak`}>
          {status === 'diterima' ? null : (
            <button
              type="button"
              className="tombol"
              aria-disabled={simpan.busy}
              aria-label={`${t('reviu.terima')}: ${t('reviu.nomor', { nomor })}`}
              onClick={() => void decide({ putusan: 'diterima', alasan: '' }, revision(keputusan))}
            >
              {t('reviu.terima')}
            </button>
          )}
          {status === 'ditolak' ? null : (
            <button
              type="button"
              className="tombol"
              aria-label={`${t('reviu.tolak')}: ${t('reviu.nomor', { nomor })}`}
              onClick={() => setDraft({ putusan: 'ditolak', alasan: '' })}
            >
              {t('reviu.tolak')}
            </button>
          )}
          {status === 'belum' ? null : (
            <button
              type="button"
              className="tombol"
              aria-disabled={simpan.busy}
              aria-label={`${t('reviu.tarik')}: ${t('reviu.nomor', { nomor })}`}
              onClick={() => void decide({ putusan: null, alasan: '' }, revision(keputusan))}
            >
              {t('reviu.tarik')}
            </button>
          )}
        </div>
      ) : null}
      {draft ? (
        <PutusanDialog
          nomor={nomor}
          draft={draft}
          simpan={simpan}
          onChange={setDraft}
          onClose={close}
          onSubmit={(versi) => void decide(draft, versi === undefined ? revision(keputusan) : versi)}
        />
      ) : null}
    </div>
  );
}

function PutusanDialog({
  nomor,
  draft,
  simpan,
  onChange,
  onClose,
  onSubmit,
}: {
  nomor: number;
  draft: IsiPutusan;
  simpan: Pick<ReturnType<typeof useSimpan<PutusanTemuan>>, 'busy' | 'problems' | 'conflict'>;
  onChange: (isi: IsiPutusan) => void;
  onClose: () => void;
  /** With the revision to write over; absent: the one the screen has seen. */
  onSubmit: (versi?: number | null) => void;
}) {
  const { t } = useTranslation();
  const { conflict } = simpan;
  const theirs = conflict?.sekarang as IsiPutusan | null | undefined;
  const word = (isi: IsiPutusan | null | undefined) => t(`reviu.putusanTemuan.${isi?.putusan ?? 'belum'}`);
  const id = (field: string) => `putusan-${nomor}-${field}`;
  return (
    <FormDialog
      title={t('reviu.judulPutusan', { nomor })}
      opened
      onClose={onClose}
      dirty={draft.alasan !== ''}
      onSubmit={() => onSubmit()}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={id}
      conflict={
        conflict
          ? {
              bentrok: conflict,
              fields: [
                { label: t('reviu.putusan'), mine: word(draft), theirs: word(theirs) },
                { label: t('reviu.alasan'), mine: draft.alasan || '–', theirs: theirs?.alasan || '–' },
              ],
              onTakeTheirs: onClose,
              onKeepMine: () => onSubmit(conflict.sekarang === null ? null : conflict.versi),
            }
          : null
      }
    >
      <p>
        {t('reviu.putusan')}: <strong>{word(draft)}</strong>
      </p>
      <div className={css.field}>
        <label htmlFor={id('alasan')}>{t('reviu.alasan')}</label>
        <textarea
          id={id('alasan')}
          className="isian"
          rows={3}
          maxLength={1000}
          value={draft.alasan}
          aria-describedby={id('bantu')}
          onChange={(event) => onChange({ ...draft, alasan: event.currentTarget.value })}
        />
        <span id={id('bantu')} className="redup kecil">
          {t('reviu.alasanBantu')}
        </span>
      </div>
    </FormDialog>
  );
}
