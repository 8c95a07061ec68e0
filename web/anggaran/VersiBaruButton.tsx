// A new draft starts as a copy of the last version. One draft at a time; the dialog says so before anything is filled in.
import { NativeSelect } from '@mantine/core';
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { periksaVersiBaru } from '@tapis/core/anggaran/periksaVersi.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { Icon } from '../kit/Icon.tsx';
import { useScope } from '../kit/useScope.ts';
import { bodyKeterangan, fieldVersi, KeteranganVersi } from './KeteranganVersi.tsx';
import { TemuanList } from './TemuanList.tsx';
import { useSimpanVersi } from './useSimpanVersi.ts';

type Versi = LembarPagu['versi'];
type Jenis = Versi['jenis'];

export function VersiBaruButton({ versi, onMade }: { versi: readonly Versi[]; onMade: (kode: string) => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setOpened(true)}>
        <Icon name="add" />
        {t('pagu.versiBaru')}
      </button>
      {opened ? <Dialog versi={versi} onMade={onMade} onClose={() => setOpened(false)} /> : null}
    </>
  );
}

function Dialog({
  versi,
  onMade,
  onClose,
}: {
  versi: readonly Versi[];
  onMade: (kode: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { tahun } = useScope();
  const pilihan: Jenis[] = versi.length === 0 ? ['murni'] : ['pergeseran', 'perubahan'];
  const [jenis, setJenis] = useState<Jenis>(pilihan[0] ?? 'murni');
  const ke = versi.filter((v) => v.jenis === jenis).length + 1;
  const bawaan = t(`pagu.namaBawaan.${jenis}`, { ke, tahun });
  const [isi, setIsi] = useState({ nama: '', tanggal: '', nomorDokumen: '' });
  const simpan = useSimpanVersi<{ versi: Versi }>(t('pagu.dibuat'), (hasil) => {
    onClose();
    onMade(hasil.versi.kode);
  });
  const temuan = periksaVersiBaru(versi, jenis);
  return (
    <FormDialog
      title={t('pagu.versiBaru')}
      opened
      onClose={onClose}
      dirty={isi.nama !== '' || isi.tanggal !== '' || isi.nomorDokumen !== ''}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={fieldVersi}
      submitLabel={t('pagu.buatDraf')}
      onSubmit={() =>
        void simpan.save({
          method: 'POST',
          path: simpan.path,
          body: { jenis, ...bodyKeterangan({ ...isi, nama: isi.nama.trim() || bawaan }) },
          versi: null,
        })
      }
    >
      <p>{t(versi.length === 0 ? 'pagu.mulaiMurni' : 'pagu.salinan', { nama: versi.at(-1)?.nama ?? '' })}</p>
      <NativeSelect
        id={fieldVersi('jenis')}
        label={t('pagu.jenis')}
        value={jenis}
        data={pilihan.map((value) => ({ value, label: t(`pagu.jenisVersi.${value}`) }))}
        onChange={(event) => {
          const baru = pilihan.find((satu) => satu === event.currentTarget.value);
          if (baru) setJenis(baru);
        }}
      />
      {temuan.length > 0 ? <TemuanList temuan={temuan} empty="" /> : null}
      <KeteranganVersi isi={{ ...isi, nama: isi.nama || bawaan }} onChange={setIsi} />
    </FormDialog>
  );
}
