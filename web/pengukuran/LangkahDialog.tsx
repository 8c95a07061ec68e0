// One act on a triwulan: what it means, what has to be written with it, and the refusal of the server where there is one.
import type { KeadaanTriwulan } from '@tapis/contract/pengukuran/lembarIsian.ts';
import type { LangkahIsian } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { scopePath } from '../kit/queries.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import css from './IsianPage.module.css';
import { PEKERJAAN_KEY } from './isianQuery.ts';
import type { Ringkas } from './TriwulanCards.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

interface LangkahDialogProps {
  satu: KeadaanTriwulan;
  apa: Exclude<LangkahIsian, 'isi'>;
  ringkas: Ringkas;
  unsaved: number;
  onClose: () => void;
}

export function LangkahDialog({ satu, apa, ringkas, unsaved, onClose }: LangkahDialogProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const kabar = useKabar();
  const triwulan = useNamaTriwulan()(satu.triwulan);
  const [teks, setTeks] = useState('');
  const [sampai, setSampai] = useState('');
  const [waiting, setWaiting] = useState(false);
  const simpan = useSimpan<KeadaanTriwulan>([[scope.perangkatDaerah, scope.tahun], PEKERJAAN_KEY], () => {
    kabar({ text: t(`pengukuran.sudah.${apa}`, { triwulan }) });
    onClose();
  });
  const submit = (versi = satu.versi) => {
    setWaiting(unsaved > 0);
    if (unsaved > 0) return;
    const body =
      apa === 'kembalikan' ? { catatan: teks } : apa === 'buka' ? { alasan: teks, sampai: sampai || null } : undefined;
    void simpan.save({ method: 'POST', path: `${scopePath(scope)}/isian/${satu.triwulan}/${apa}`, versi, body });
  };
  const bidang = apa === 'kembalikan' ? 'catatan' : 'alasan';
  const theirs = simpan.conflict?.sekarang as Pick<KeadaanTriwulan, 'status'> | null | undefined;
  return (
    <FormDialog
      title={t('pengukuran.langkahUntuk', { langkah: t(`pengukuran.langkah.${apa}`), triwulan })}
      opened
      onClose={onClose}
      dirty={teks !== ''}
      onSubmit={() => submit()}
      submitLabel={t(`pengukuran.langkah.${apa}`)}
      busy={simpan.busy}
      problems={waiting ? [{ field: '', message: t('pengukuran.belumTersimpan') }] : simpan.problems}
      fieldId={(field) => `langkah-${field}`}
      conflict={
        simpan.conflict && theirs
          ? {
              bentrok: simpan.conflict,
              fields: [
                {
                  label: triwulan,
                  mine: t(`pengukuran.langkah.${apa}`),
                  theirs: t(`pengukuran.status.${theirs.status}`),
                },
              ],
              onTakeTheirs: onClose,
              onKeepMine: () => submit(simpan.conflict?.versi ?? satu.versi),
            }
          : null
      }
    >
      <p>
        {t(`pengukuran.${apa}Tanya`, {
          triwulan,
          kosong: ringkas.jumlah - ringkas.terisi,
          peringatan: ringkas.peringatan,
        })}
      </p>
      {apa === 'kembalikan' || apa === 'buka' ? (
        <div className={css.form}>
          <label htmlFor={`langkah-${bidang}`}>{t(`pengukuran.${bidang}`)}</label>
          <textarea
            id={`langkah-${bidang}`}
            className="isian"
            rows={4}
            maxLength={2000}
            value={teks}
            onChange={(event) => setTeks(event.target.value)}
          />
        </div>
      ) : null}
      {apa === 'buka' ? (
        <div className={css.form}>
          <label htmlFor="langkah-sampai">{t('pengukuran.bukaSampai')}</label>
          <input
            id="langkah-sampai"
            type="date"
            className="isian"
            value={sampai}
            onChange={(event) => setSampai(event.target.value)}
          />
        </div>
      ) : null}
    </FormDialog>
  );
}
