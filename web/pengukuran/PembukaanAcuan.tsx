// What open quarters are measured against stands still; here the admin pemda opens it for a while, and everybody sees that and why.
import type { LembarIsian, PembukaanAcuan as Pembukaan } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { fieldId } from '../kit/FormField.tsx';
import { Icon } from '../kit/Icon.tsx';
import { scopePath } from '../kit/queries.ts';
import { useBoleh } from '../kit/useBoleh.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import css from './IsianPage.module.css';
import { isianKey } from './isianQuery.ts';

export function PembukaanAcuan({ isian }: { isian: LembarIsian }) {
  const { t } = useTranslation();
  const boleh = useBoleh('mengunci-isian');
  const [opened, setOpened] = useState(false);
  const { pembukaan, triwulan, hari } = isian;
  const { isi } = pembukaan;
  if (triwulan.every(({ beku }) => beku === null)) return null;
  return (
    <div className={css.acts}>
      <p className="kecil">
        <Icon name={isi ? 'warning' : 'info'} size={16} />{' '}
        {isi
          ? t('pengukuran.acuanDibuka', { sampai: tulisTanggal(isi.sampai), oleh: isi.oleh, alasan: isi.alasan })
          : t('pengukuran.acuanBeku')}
      </p>
      {boleh ? (
        <button type="button" className="tombol tanpa-cetak" onClick={() => setOpened(true)}>
          {t(isi ? 'pengukuran.tutupAcuan' : 'pengukuran.bukaAcuan')}
        </button>
      ) : null}
      {opened ? <PembukaanDialog pembukaan={pembukaan} hari={hari} onClose={() => setOpened(false)} /> : null}
    </div>
  );
}

function PembukaanDialog({ pembukaan, hari, onClose }: { pembukaan: Pembukaan; hari: string; onClose: () => void }) {
  const { t } = useTranslation();
  const scope = useScope();
  const kabar = useKabar();
  const closing = pembukaan.isi !== null;
  const [alasan, setAlasan] = useState('');
  const [sampai, setSampai] = useState(hari);
  const judul = t(closing ? 'pengukuran.tutupAcuan' : 'pengukuran.bukaAcuan');
  const simpan = useSimpan<Pembukaan>([isianKey(scope)], () => {
    kabar({ text: t(closing ? 'pengukuran.sudahTutupAcuan' : 'pengukuran.sudahBukaAcuan') });
    onClose();
  });
  const submit = (versi: number) =>
    void simpan.save({
      method: 'PUT',
      path: `${scopePath(scope)}/isian/pembukaan-acuan`,
      versi,
      body: { sampai: closing ? null : sampai, alasan },
    });
  const theirs = simpan.conflict?.sekarang as { sampai: string | null } | null | undefined;
  return (
    <FormDialog
      title={judul}
      opened
      onClose={onClose}
      dirty={alasan !== ''}
      onSubmit={() => submit(pembukaan.versi)}
      submitLabel={judul}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={fieldId}
      conflict={
        simpan.conflict && theirs
          ? {
              bentrok: simpan.conflict,
              fields: [
                {
                  label: t('pengukuran.acuanSampai'),
                  mine: closing ? '–' : tulisTanggal(sampai),
                  theirs: tulisTanggal(theirs.sampai),
                },
              ],
              onTakeTheirs: onClose,
              onKeepMine: () => submit(simpan.conflict?.versi ?? pembukaan.versi),
            }
          : null
      }
    >
      <p>{t(closing ? 'pengukuran.tutupAcuanTanya' : 'pengukuran.bukaAcuanTanya')}</p>
      {closing ? null : (
        <div className={css.form}>
          <label htmlFor={fieldId('alasan')}>{t('pengukuran.alasan')}</label>
          <textarea
            id={fieldId('alasan')}
            className="isian"
            rows={3}
            maxLength={2000}
            value={alasan}
            onChange={(event) => setAlasan(event.target.value)}
          />
          <label htmlFor={fieldId('sampai')}>{t('pengukuran.acuanSampai')}</label>
          <input
            id={fieldId('sampai')}
            type="date"
            className="isian"
            min={hari}
            required
            value={sampai}
            onChange={(event) => setSampai(event.target.value === '' ? hari : event.target.value)}
          />
        </div>
      )}
    </FormDialog>
  );
}
