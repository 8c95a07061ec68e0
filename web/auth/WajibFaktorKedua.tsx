// Which roles need a second factor before they see anything but their own account.
import type { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { PERAN, type Peran } from '@tapis/core/perencanaan/peran.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { Section } from '../kit/Page.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { useSimpan } from '../kit/useSimpan.ts';
import css from './pengguna.module.css';

type Pengaturan = DaftarPengguna['pengaturan'];

export function WajibFaktorKedua(pengaturan: Pengaturan) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { peranWajibFaktorKedua: wajib } = pengaturan;
  return (
    <Section
      title={t('pengguna.wajib')}
      lead={t('pengguna.wajibTentang')}
      actions={
        <button type="button" className="tombol" onClick={() => setOpened(true)}>
          {t('pengguna.wajibUbah')}
        </button>
      }
    >
      <p className={css.state}>
        {wajib.length === 0 ? t('pengguna.wajibTidakAda') : wajib.map((peran) => t(`peran.${peran}`)).join(', ')}
      </p>
      {opened ? <WajibDialog pengaturan={pengaturan} onClose={() => setOpened(false)} /> : null}
    </Section>
  );
}

function WajibDialog({ pengaturan, onClose }: { pengaturan: Pengaturan; onClose: () => void }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [start, setStart] = useState(pengaturan);
  const [draf, setDraf] = useState<readonly Peran[]>(start.peranWajibFaktorKedua);
  // Users of a role that needs it are asked anew for what they may see.
  const simpan = useSimpan<undefined>([['pengguna'], ['saya']], () => {
    tell({ text: t('pengguna.wajibDisimpan') });
    onClose();
  });
  const { conflict } = simpan;
  const save = (versi: number) => {
    setStart((before) => ({ ...before, versi }));
    const body = { peranWajibFaktorKedua: draf };
    void simpan.save({ method: 'PUT', path: '/api/v1/pengaturan-masuk', body, versi });
  };
  const theirs = (conflict?.sekarang as Pick<Pengaturan, 'peranWajibFaktorKedua'> | null | undefined)
    ?.peranWajibFaktorKedua;
  const words = (peran: readonly Peran[]) => peran.map((satu) => t(`peran.${satu}`)).join(', ') || '–';
  return (
    <FormDialog
      title={t('pengguna.wajib')}
      opened
      onClose={onClose}
      dirty={draf !== start.peranWajibFaktorKedua}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={() => `wajib-${PERAN[0]}`}
      onSubmit={() => save(start.versi)}
      conflict={
        conflict && {
          bentrok: conflict,
          fields: [{ label: t('pengguna.wajib'), mine: words(draf), theirs: words(theirs ?? []) }],
          onTakeTheirs: () => {
            const fresh = { versi: conflict.versi, peranWajibFaktorKedua: theirs ?? [] };
            setStart(fresh);
            setDraf(fresh.peranWajibFaktorKedua);
            simpan.reset();
          },
          onKeepMine: () => save(conflict.versi),
        }
      }
    >
      <fieldset className={`${css.editor} ${css.checks}`}>
        <legend>{t('pengguna.wajibPilih')}</legend>
        {PERAN.map((peran) => (
          <label key={peran}>
            <input
              id={`wajib-${peran}`}
              type="checkbox"
              checked={draf.includes(peran)}
              onChange={(event) =>
                setDraf(event.currentTarget.checked ? [...draf, peran] : draf.filter((satu) => satu !== peran))
              }
            />
            {t(`peran.${peran}`)}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
