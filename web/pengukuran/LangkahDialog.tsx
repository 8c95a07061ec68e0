// One act on a triwulan: what it means, what has to be written with it, and the refusal of the server where there is one.
import type { KeadaanTriwulan } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { type BarisPeringatan, perluPenjelasan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import { bidangPenjelasan, type LangkahIsian } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { fieldId } from '../kit/FormField.tsx';
import { scopePath } from '../kit/queries.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { BuktiKurang } from './bukti/BuktiKurang.tsx';
import css from './IsianPage.module.css';
import { PEKERJAAN_KEY } from './isianQuery.ts';
import { PeringatanList } from './PeringatanList.tsx';
import type { Ringkas } from './TriwulanCards.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

interface LangkahDialogProps {
  satu: KeadaanTriwulan;
  apa: Exclude<LangkahIsian, 'isi'>;
  ringkas: Ringkas;
  peringatan: readonly BarisPeringatan[];
  unsaved: number;
  onClose: () => void;
}

const bidangBaris = ({ lembar, baris }: BarisPeringatan) => bidangPenjelasan(lembar, baris);

export function LangkahDialog({ satu, apa, ringkas, peringatan, unsaved, onClose }: LangkahDialogProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const kabar = useKabar();
  const triwulan = useNamaTriwulan()(satu.triwulan);
  const [teks, setTeks] = useState('');
  const [sampai, setSampai] = useState('');
  const [penjelasan, setPenjelasan] = useState<ReadonlyMap<string, string>>(new Map());
  const [lacking, setLacking] = useState<FormProblem[]>([]);
  const simpan = useSimpan<KeadaanTriwulan>([[scope.perangkatDaerah, scope.tahun], PEKERJAAN_KEY], () => {
    kabar({ text: t(`pengukuran.sudah.${apa}`, { triwulan }) });
    onClose();
  });
  const terisi = (baris: BarisPeringatan) => (penjelasan.get(bidangBaris(baris)) ?? '').trim();
  const diminta = apa === 'ajukan' ? peringatan.filter(perluPenjelasan) : [];
  const body = () => {
    if (apa === 'kembalikan') return { catatan: teks };
    if (apa === 'buka') return { alasan: teks, sampai: sampai || null };
    if (apa !== 'ajukan') return undefined;
    return { penjelasan: diminta.map((baris) => ({ lembar: baris.lembar, baris: baris.baris, isi: terisi(baris) })) };
  };
  const submit = (versi = satu.versi) => {
    const kurang = diminta
      .filter((baris) => terisi(baris) === '')
      .map((baris) => ({
        field: bidangBaris(baris),
        message: t('pengukuran.perluPenjelasan', { kode: baris.baris, nama: baris.nama }),
      }));
    const masalah = unsaved > 0 ? [{ field: '', message: t('pengukuran.belumTersimpan') }] : kurang;
    setLacking(masalah);
    if (masalah.length > 0) return;
    void simpan.save({
      method: 'POST',
      path: `${scopePath(scope)}/isian/${satu.triwulan}/${apa}`,
      versi,
      body: body(),
    });
  };
  const bidang = apa === 'kembalikan' ? 'catatan' : 'alasan';
  const theirs = simpan.conflict?.sekarang as Pick<KeadaanTriwulan, 'status'> | null | undefined;
  return (
    <FormDialog
      title={t('pengukuran.langkahUntuk', { langkah: t(`pengukuran.langkah.${apa}`), triwulan })}
      opened
      onClose={onClose}
      dirty={teks !== '' || [...penjelasan.values()].some((isi) => isi !== '')}
      onSubmit={() => submit()}
      submitLabel={t(`pengukuran.langkah.${apa}`)}
      busy={simpan.busy}
      problems={lacking.length > 0 ? lacking : simpan.problems}
      fieldId={fieldId}
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
      {diminta.length > 0 ? <p className="kecil">{t('pengukuran.peringatanMinta')}</p> : null}
      {(apa === 'ajukan' || apa === 'setujui') && peringatan.length > 0 ? (
        <PeringatanList
          baris={peringatan}
          bidang={bidangBaris}
          {...(apa === 'ajukan'
            ? {
                isi: penjelasan,
                onType: (field: string, isi: string) => setPenjelasan((lama) => new Map(lama).set(field, isi)),
              }
            : {})}
        />
      ) : null}
      {apa === 'ajukan' || apa === 'setujui' ? <BuktiKurang triwulan={satu.triwulan} /> : null}
      {apa === 'kembalikan' || apa === 'buka' ? (
        <div className={css.form}>
          <label htmlFor={fieldId(bidang)}>{t(`pengukuran.${bidang}`)}</label>
          <textarea
            id={fieldId(bidang)}
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
          <label htmlFor={fieldId('sampai')}>{t('pengukuran.bukaSampai')}</label>
          <input
            id={fieldId('sampai')}
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
