// The choices of a draft in a dialog: place and date, superior, budget version, reason, indicators with targets, sub kegiatan.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { ALASAN_PERUBAHAN } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { FormField, fieldId } from '../../kit/FormField.tsx';
import type { FormProblem } from '../../kit/useSimpan.ts';
import { bukaIsian, type IsianPerjanjian, tutupIsian } from './isianPerjanjian.ts';
import { PilihIndikator } from './PilihIndikator.tsx';
import { PilihSubKegiatan } from './PilihSubKegiatan.tsx';
import css from './perjanjian.module.css';
import { useLangkah } from './useLangkah.ts';

const ALASAN = ['PEJABAT', 'STRATEGI', 'PRIORITAS'] as const;

export function FormPerjanjian({ perjanjian, onClose }: { perjanjian: Perjanjian; onClose: () => void }) {
  const { t } = useTranslation();
  const { simpan, path, done } = useLangkah(perjanjian);
  const [start] = useState(() => bukaIsian(perjanjian));
  const [isian, setIsian] = useState(start);
  const [refused, setRefused] = useState<FormProblem[]>([]);
  const { pilihan, rekaman, isi } = perjanjian;
  const change = (ubah: Partial<IsianPerjanjian>) => setIsian((kini) => ({ ...kini, ...ubah }));

  async function submit(versi: number) {
    const { usulan, takTerbaca } = tutupIsian(isian, perjanjian);
    const against = takTerbaca.map((kode) => ({
      field: `target.${kode}`,
      message: t('perjanjian.form.angka', {
        nama: pilihan.indikator.find((satu) => satu.kode === kode)?.nama,
        teks: isian.target[kode]?.nilai,
      }),
    }));
    setRefused(against);
    if (against.length > 0) return;
    const baru = await simpan.save({ method: 'PUT', path, body: usulan, versi });
    if (!baru) return;
    onClose();
    done('ubah', baru);
  }
  const { conflict } = simpan;

  return (
    <FormDialog
      title={t('perjanjian.form.judul')}
      opened
      onClose={onClose}
      dirty={JSON.stringify(isian) !== JSON.stringify(start)}
      size="xl"
      onSubmit={() => void submit(rekaman)}
      busy={simpan.busy}
      problems={refused.length > 0 ? refused : simpan.problems}
      fieldId={fieldId}
      conflict={
        conflict
          ? {
              bentrok: conflict,
              fields: conflictFields(conflict.sekarang, isian, t),
              onTakeTheirs: onClose,
              onKeepMine: () => void submit(conflict.versi),
            }
          : null
      }
    >
      <div className={css.form}>
        <Pokok perjanjian={perjanjian} isian={isian} change={change} />
        {isi.perubahan === null ? null : (
          <FormField field="alasan" label={t('perjanjian.alasanPerubahan')} wide>
            {(attributes) => (
              <select
                {...attributes}
                className="isian"
                value={isian.alasan ?? ''}
                onChange={({ currentTarget }) =>
                  change({ alasan: ALASAN.find((satu) => satu === currentTarget.value) ?? null })
                }
              >
                <option value="">{t('perjanjian.pilihAlasan')}</option>
                {ALASAN.map((satu) => (
                  <option key={satu} value={satu} lang="id">
                    {ALASAN_PERUBAHAN[satu]}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        <PilihIndikator
          pilihan={pilihan.indikator}
          target={isian.target}
          onChange={(kode, satu) => change({ target: { ...isian.target, [kode]: satu } })}
        />
        {pilihan.subKegiatan.length === 0 ? null : (
          <PilihSubKegiatan pilihan={pilihan.subKegiatan} chosen={isian.sub} onChange={(sub) => change({ sub })} />
        )}
      </div>
    </FormDialog>
  );
}

function conflictFields(
  sekarang: unknown,
  isian: IsianPerjanjian,
  t: (key: 'perjanjian.tanggal' | 'perjanjian.tempat' | 'perjanjian.versiAnggaran') => string,
) {
  const theirs = (sekarang as { usulan?: Perjanjian['usulan'] } | null)?.usulan;
  return [
    { label: t('perjanjian.tempat'), mine: isian.tempat, theirs: theirs?.tempat ?? '–' },
    { label: t('perjanjian.tanggal'), mine: isian.tanggal, theirs: theirs?.tanggal ?? '–' },
    { label: t('perjanjian.versiAnggaran'), mine: isian.versiAnggaran, theirs: theirs?.versiAnggaran ?? '–' },
  ];
}

function Pokok({
  perjanjian: { pilihan },
  isian,
  change,
}: {
  perjanjian: Perjanjian;
  isian: IsianPerjanjian;
  change: (ubah: Partial<IsianPerjanjian>) => void;
}) {
  const { t } = useTranslation();
  const choices = (daftar: { kode: string; nama: string }[], kini: string) =>
    [...(daftar.some(({ kode }) => kode === kini) ? [] : [{ kode: kini, nama: kini || '–' }]), ...daftar].map(
      ({ kode, nama }) => (
        <option key={kode} value={kode} lang="id">
          {nama}
        </option>
      ),
    );
  return (
    <>
      <FormField field="tempat" label={t('perjanjian.tempat')}>
        {(attributes) => (
          <input
            {...attributes}
            className="isian"
            value={isian.tempat}
            onChange={({ currentTarget }) => change({ tempat: currentTarget.value })}
          />
        )}
      </FormField>
      <FormField field="tanggal" label={t('perjanjian.tanggal')} hint={t('perjanjian.form.tanggalArti')}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            className="isian"
            value={isian.tanggal}
            onChange={({ currentTarget }) => change({ tanggal: currentTarget.value })}
          />
        )}
      </FormField>
      <FormField field="pihakKedua" label={t('perjanjian.kedua')}>
        {(attributes) => (
          <select
            {...attributes}
            className="isian"
            value={isian.pihakKedua}
            onChange={({ currentTarget }) => change({ pihakKedua: currentTarget.value })}
          >
            {choices(pilihan.pihakKedua, isian.pihakKedua)}
          </select>
        )}
      </FormField>
      <FormField field="versiAnggaran" label={t('perjanjian.versiAnggaran')}>
        {(attributes) => (
          <select
            {...attributes}
            className="isian"
            value={isian.versiAnggaran}
            onChange={({ currentTarget }) => change({ versiAnggaran: currentTarget.value })}
          >
            {choices(pilihan.versiAnggaran, isian.versiAnggaran)}
          </select>
        )}
      </FormField>
    </>
  );
}
