// Changes all roles of a person at once, with the reason for the audit; who else changed them meanwhile is shown.
import { TextInput } from '@mantine/core';
import type { DaftarPengguna, PeranDiberi } from '@tapis/contract/perencanaan/pengguna.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { checkAlasan } from './checkAlasan.ts';
import { PeranEditor, peranFieldId } from './PeranEditor.tsx';
import { PeranList } from './PeranList.tsx';
import { readDraf, startDraf } from './peranDraf.ts';

interface UbahPeranDialogProps {
  pengguna: DaftarPengguna['pengguna'][number];
  units: DaftarPengguna['perangkatDaerah'];
  onClose: () => void;
}

export function UbahPeranDialog({ pengguna, units, onClose }: UbahPeranDialogProps) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [start, setStart] = useState({ versi: pengguna.versi, draf: startDraf(pengguna.peran) });
  const [draf, setDraf] = useState(start.draf);
  const [alasan, setAlasan] = useState('');
  const [invalid, setInvalid] = useState<FormProblem[]>([]);
  const path = `/api/v1/pengguna/${encodeURIComponent(pengguna.id)}/peran`;
  const back = useSimpan<undefined>([['pengguna']], () => tell({ text: t('pengguna.peranKembali') }));
  const simpan = useSimpan<undefined>([['pengguna']], () => {
    const undo = () =>
      void back.save({
        method: 'PUT',
        path,
        body: { peran: pengguna.peran, alasan: t('pengguna.alasanUrung') },
        versi: start.versi + 1,
      });
    tell({ text: t('pengguna.peranDisimpan', { nama: pengguna.nama }), undo });
    onClose();
  });
  const save = (versi: number) => {
    const { peran, problems: open } = readDraf(draf);
    const problems = [
      ...open.map(({ kunci, message }) => ({ field: String(kunci), message: t(message) })),
      ...checkAlasan(alasan).map((message) => ({ field: 'alasan', message: t(message) })),
    ];
    setInvalid(problems);
    if (problems.length > 0) return;
    setStart((before) => ({ ...before, versi }));
    void simpan.save({ method: 'PUT', path, body: { peran, alasan: alasan.trim() }, versi });
  };
  const { conflict } = simpan;
  const theirs = (conflict?.sekarang as { peran: PeranDiberi[] } | null | undefined)?.peran ?? [];
  const problems = invalid.length > 0 ? invalid : simpan.problems;
  return (
    <FormDialog
      title={t('pengguna.ubahPeran', { nama: pengguna.nama })}
      opened
      onClose={onClose}
      dirty={draf !== start.draf || alasan !== ''}
      busy={simpan.busy}
      problems={problems}
      fieldId={(field) => (field === 'alasan' ? 'peran-alasan' : peranFieldId(Number(field)))}
      onSubmit={() => save(start.versi)}
      conflict={
        conflict && {
          bentrok: conflict,
          fields: [
            {
              label: t('akun.peran'),
              mine: <PeranList peran={readDraf(draf).peran ?? []} units={units} />,
              theirs: <PeranList peran={theirs} units={units} />,
            },
          ],
          onTakeTheirs: () => {
            const fresh = { versi: conflict.versi, draf: startDraf(theirs) };
            setStart(fresh);
            setDraf(fresh.draf);
            simpan.reset();
          },
          onKeepMine: () => save(conflict.versi),
        }
      }
    >
      <PeranEditor draf={draf} units={units} onChange={setDraf} />
      <TextInput
        id="peran-alasan"
        label={t('pengguna.alasan')}
        description={t('pengguna.alasanTentang')}
        value={alasan}
        error={problems.find(({ field }) => field === 'alasan')?.message}
        onChange={(event) => setAlasan(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
