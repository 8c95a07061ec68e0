// The four windows of a year in one form.
import type { JadwalIsian } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { jadwalQuery, PEKERJAAN_KEY } from './isianQuery.ts';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

interface Isian {
  triwulan: Triwulan;
  buka: string;
  tutup: string;
}

const fieldId = (field: string) => `jadwal-${field.replace('.', '-')}`;

export function JadwalDialog({ jadwal, onClose }: { jadwal: JadwalIsian; onClose: () => void }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const kabar = useKabar();
  const awal = (sumber: JadwalIsian['triwulan']): Isian[] =>
    sumber.map(({ triwulan, jendela }) => ({ triwulan, buka: jendela?.buka ?? '', tutup: jendela?.tutup ?? '' }));
  const [isian, setIsian] = useState(() => awal(jadwal.triwulan));
  const [versi, setVersi] = useState(jadwal.versi);
  const [lacking, setLacking] = useState<FormProblem[]>([]);
  const simpan = useSimpan<JadwalIsian>([jadwalQuery(jadwal.tahun).queryKey, PEKERJAAN_KEY], () => {
    kabar({ text: t('jadwal.tersimpan', { tahun: jadwal.tahun }) });
    onClose();
  });
  const set = (triwulan: Triwulan, kolom: 'buka' | 'tutup', nilai: string) =>
    setIsian((lama) => lama.map((satu) => (satu.triwulan === triwulan ? { ...satu, [kolom]: nilai } : satu)));

  const submit = (jikaVersi = versi) => {
    const kurang = isian
      .filter(({ buka, tutup }) => (buka === '') !== (tutup === ''))
      .map(({ triwulan }) => ({
        field: `triwulan.${triwulan}`,
        message: t('jadwal.keduanya', { triwulan: nama(triwulan) }),
      }));
    setLacking(kurang);
    if (kurang.length > 0) return;
    void simpan.save({
      method: 'PUT',
      path: `/api/v1/pemda/jadwal-isian/${jadwal.tahun}`,
      versi: jikaVersi,
      body: {
        triwulan: isian.map(({ triwulan, buka, tutup }) => ({
          triwulan,
          jendela: buka === '' ? null : { buka, tutup },
        })),
      },
    });
  };

  const theirs = simpan.conflict?.sekarang as Record<Triwulan, { buka: string; tutup: string } | null> | undefined;
  const tulis = (satu: { buka: string; tutup: string } | null | undefined) =>
    satu?.buka ? `${tulisTanggal(satu.buka)} – ${tulisTanggal(satu.tutup)}` : '–';
  return (
    <FormDialog
      title={t('jadwal.ubah')}
      opened
      onClose={onClose}
      dirty={JSON.stringify(isian) !== JSON.stringify(awal(jadwal.triwulan))}
      onSubmit={() => submit()}
      busy={simpan.busy}
      problems={lacking.length > 0 ? lacking : simpan.problems}
      fieldId={fieldId}
      conflict={
        simpan.conflict && theirs
          ? {
              bentrok: simpan.conflict,
              fields: isian.map((satu) => ({
                label: nama(satu.triwulan),
                mine: tulis(satu),
                theirs: tulis(theirs[satu.triwulan]),
              })),
              onTakeTheirs: () => {
                setIsian((lama) =>
                  lama.map(({ triwulan }) => ({
                    triwulan,
                    buka: theirs[triwulan]?.buka ?? '',
                    tutup: theirs[triwulan]?.tutup ?? '',
                  })),
                );
                setVersi(simpan.conflict?.versi ?? versi);
                simpan.reset();
              },
              onKeepMine: () => {
                const kini = simpan.conflict?.versi ?? versi;
                setVersi(kini);
                submit(kini);
              },
            }
          : null
      }
    >
      <p className="redup kecil">
        {t('jadwal.usulan')} {t('jadwal.hapus')}
      </p>
      <ScrollTable caption={t('pengaturan.jadwalIsian.judul')}>
        <thead>
          <tr>
            <th scope="col">{t('jadwal.triwulan')}</th>
            <th scope="col">{t('jadwal.buka')}</th>
            <th scope="col">{t('jadwal.tutup')}</th>
          </tr>
        </thead>
        <tbody>
          {isian.map(({ triwulan, buka, tutup }) => (
            <tr key={triwulan}>
              <th scope="row">{nama(triwulan)}</th>
              <td>
                <input
                  id={fieldId(`triwulan.${triwulan}`)}
                  type="date"
                  aria-label={`${nama(triwulan)}: ${t('jadwal.buka')}`}
                  value={buka}
                  onChange={(event) => set(triwulan, 'buka', event.target.value)}
                />
              </td>
              <td>
                <input
                  type="date"
                  aria-label={`${nama(triwulan)}: ${t('jadwal.tutup')}`}
                  value={tutup}
                  onChange={(event) => set(triwulan, 'tutup', event.target.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <button
          type="button"
          className="tombol"
          onClick={() => setIsian(jadwal.triwulan.map(({ triwulan, baku }) => ({ triwulan, ...baku })))}
        >
          {t('jadwal.pakaiUsulan')}
        </button>
      </p>
    </FormDialog>
  );
}
