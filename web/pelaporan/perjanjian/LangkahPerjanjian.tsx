// Where the agreement stands, and the steps that this person may take now. Each step asks once; a submission says what holds it back.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import type { AksiPerjanjian } from '@tapis/core/perencanaan/alurPerjanjian.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { FormField, fieldId } from '../../kit/FormField.tsx';
import { scopePath } from '../../kit/queries.ts';
import { useScope } from '../../kit/useScope.ts';
import { FormPerjanjian } from './FormPerjanjian.tsx';
import { ProblemList } from './ProblemList.tsx';
import css from './perjanjian.module.css';
import { StatusPerjanjian } from './StatusPerjanjian.tsx';
import { useLangkah } from './useLangkah.ts';

type Asked = Exclude<AksiPerjanjian, 'susun' | 'ubah' | 'arsipkan'>;
const UTAMA: readonly AksiPerjanjian[] = ['ajukan', 'setujui', 'tandatangani', 'susun'];

export function LangkahPerjanjian({ perjanjian }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  const scope = useScope();
  const { simpan, done } = useLangkah(perjanjian);
  const [open, setOpen] = useState<'ubah' | Asked | null>(null);
  const { status, aksi, temuan, jabatan, versi } = perjanjian;
  const salah = temuan.filter(({ tingkat }) => tingkat === 'salah').length;
  const close = () => setOpen(null);

  async function susun() {
    const path = `${scopePath(scope)}/perjanjian`;
    const body = { jabatan: jabatan.kode, versi };
    const baru = await simpan.save({ method: 'POST', path, body, versi: null });
    if (baru) done('susun', baru);
  }
  function take(satu: AksiPerjanjian) {
    if (satu === 'susun') void susun();
    else if (satu !== 'arsipkan') setOpen(satu);
  }

  return (
    <div className={css.bar}>
      <StatusPerjanjian status={status} />
      <p>
        {t(`perjanjian.statusArti.${status}`)}
        {aksi.includes('ajukan') && salah > 0 ? (
          <span id="penahan" className={css.severe}>
            {' '}
            {t('perjanjian.tertahan', { jumlah: salah })}
          </span>
        ) : null}
      </p>
      <div className={`${css.actions} tanpa-cetak`}>
        {aksi
          .filter((satu) => satu !== 'arsipkan')
          .map((satu) => (
            <button
              key={satu}
              type="button"
              className={UTAMA.includes(satu) ? 'tombol utama' : 'tombol'}
              {...(satu === 'ajukan' && salah > 0 ? { 'aria-disabled': true, 'aria-describedby': 'penahan' } : {})}
              onClick={() => (satu === 'ajukan' && salah > 0 ? undefined : take(satu))}
            >
              {t(`perjanjian.aksi.${satu}`)}
            </button>
          ))}
      </div>
      <ProblemList problems={simpan.problems} />
      {open === 'ubah' ? <FormPerjanjian perjanjian={perjanjian} onClose={close} /> : null}
      {open !== null && open !== 'ubah' ? <DialogLangkah aksi={open} perjanjian={perjanjian} onClose={close} /> : null}
    </div>
  );
}

function DialogLangkah({ aksi, perjanjian, onClose }: { aksi: Asked; perjanjian: Perjanjian; onClose: () => void }) {
  const { t } = useTranslation();
  const { simpan, path, done } = useLangkah(perjanjian);
  const [catatan, setCatatan] = useState('');
  const { rekaman, sidik } = perjanjian;

  async function submit(versi: number) {
    const body = { catatan: catatan.trim() || null, ...(aksi === 'setujui' ? { sidik } : {}) };
    const baru = await simpan.save({ method: 'POST', path: `${path}/${aksi}`, body, versi });
    if (!baru) return;
    onClose();
    done(aksi, baru);
  }

  return (
    <FormDialog
      title={t(`perjanjian.aksi.${aksi}`)}
      opened
      onClose={onClose}
      dirty={catatan.trim() !== ''}
      onSubmit={() => void submit(rekaman)}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={fieldId}
      submitLabel={t(`perjanjian.aksi.${aksi}`)}
      danger={aksi === 'batalkan'}
      conflict={
        simpan.conflict
          ? {
              bentrok: simpan.conflict,
              fields: [],
              onTakeTheirs: onClose,
              onKeepMine: () => void submit(simpan.conflict?.versi ?? rekaman),
            }
          : null
      }
    >
      <p>{t(`perjanjian.tanya.${aksi}`)}</p>
      <FormField
        field="catatan"
        label={t('perjanjian.catatan')}
        wide
        optional={aksi === 'kembalikan' ? undefined : t('perjanjian.catatanBoleh')}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            className="isian"
            rows={3}
            lang="id"
            value={catatan}
            onChange={({ currentTarget }) => setCatatan(currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
