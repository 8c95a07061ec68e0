// Name, date and number of the document of a version.
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { bodyKeterangan, fieldVersi, type IsiKeterangan, KeteranganVersi } from './KeteranganVersi.tsx';
import { useSimpanVersi } from './useSimpanVersi.ts';

type Versi = LembarPagu['versi'];

const isiDari = (v: Pick<Versi, 'nama' | 'tanggal' | 'nomorDokumen'>): IsiKeterangan => ({
  nama: v.nama,
  tanggal: v.tanggal ?? '',
  nomorDokumen: v.nomorDokumen ?? '',
});

export function UbahVersiDialog({ versi, onClose }: { versi: Versi; onClose: () => void }) {
  const { t } = useTranslation();
  const awal = isiDari(versi);
  const [isi, setIsi] = useState(awal);
  const [revisi, setRevisi] = useState(versi.versi);
  const simpan = useSimpanVersi(t('pagu.keteranganTersimpan'), onClose);
  const save = (jikaVersi: number) =>
    void simpan.save({
      method: 'PATCH',
      path: `${simpan.path}/${encodeURIComponent(versi.kode)}`,
      body: bodyKeterangan(isi),
      versi: jikaVersi,
    });
  const kini = simpan.conflict?.sekarang as Versi | null | undefined;
  const tanggal = (teks: string) => (teks === '' ? '–' : tulisTanggal(teks));
  return (
    <FormDialog
      title={t('pagu.keteranganDari', { nama: versi.nama })}
      opened
      onClose={onClose}
      dirty={JSON.stringify(isi) !== JSON.stringify(awal)}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={fieldVersi}
      onSubmit={() => save(revisi)}
      conflict={
        simpan.conflict && {
          bentrok: simpan.conflict,
          fields: kini
            ? [
                { label: t('pagu.nama'), mine: isi.nama, theirs: kini.nama },
                { label: t('pagu.tanggal'), mine: tanggal(isi.tanggal), theirs: tanggal(kini.tanggal ?? '') },
                { label: t('pagu.nomor'), mine: isi.nomorDokumen || '–', theirs: kini.nomorDokumen ?? '–' },
              ]
            : [],
          onTakeTheirs: () => {
            if (!kini) return onClose();
            setIsi(isiDari(kini));
            setRevisi(simpan.conflict?.versi ?? revisi);
            simpan.reset();
          },
          onKeepMine: () => {
            const baru = simpan.conflict?.versi ?? revisi;
            setRevisi(baru);
            save(baru);
          },
        }
      }
    >
      <KeteranganVersi isi={isi} onChange={setIsi} />
    </FormDialog>
  );
}
