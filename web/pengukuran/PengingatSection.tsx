// On which days before the end of a window people are reminded, and whether mail goes out at all.
import { useQuery } from '@tanstack/react-query';
import type { PengingatIsian } from '@tapis/contract/pengukuran/rutePengingat.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { FormDialog } from '../kit/FormDialog.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { useHak } from '../kit/useHak.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import { useTellUndo } from '../kit/useTellUndo.ts';
import { PENGINGAT_PATH, pengingatQuery } from './isianQuery.ts';
import css from './PengingatSection.module.css';

/** Days that are offered; a pemda that has set others by the API keeps them. */
const PILIHAN = [14, 10, 7, 5, 3, 2, 1, 0];
const TERBANYAK = 5;

function useTulisHari() {
  const { t } = useTranslation();
  const satu = (hari: number) => (hari === 0 ? t('pengingat.hariTerakhir') : t('pengingat.hari', { jumlah: hari }));
  const semua = (sisaHari: readonly number[]) =>
    sisaHari.length === 0 ? t('pengingat.mati') : sisaHari.map(satu).join(', ');
  return { satu, semua };
}

export function PengingatSection() {
  const { t } = useTranslation();
  const query = useQuery(pengingatQuery);
  const boleh = useHak()('mengelola-pemda', null);
  const [editing, setEditing] = useState(false);
  const tulisHari = useTulisHari();
  return (
    <Section
      title={t('pengingat.judul')}
      lead={t('pengingat.tentang')}
      actions={
        boleh && query.data ? (
          <button type="button" className="tombol" onClick={() => setEditing(true)}>
            <Icon name="edit" />
            {t('pengingat.ubah')}
          </button>
        ) : null
      }
    >
      <DataState query={query}>
        {(setelan) => (
          <>
            <p>{tulisHari.semua(setelan.sisaHari)}</p>
            {setelan.surel ? null : (
              <p className="redup">
                <Icon name="warning" size={16} /> {t('pengingat.surelMati')}
              </p>
            )}
            {editing ? <PengingatDialog setelan={setelan} onClose={() => setEditing(false)} /> : null}
          </>
        )}
      </DataState>
    </Section>
  );
}

function PengingatDialog({ setelan, onClose }: { setelan: PengingatIsian; onClose: () => void }) {
  const { t } = useTranslation();
  const tulisHari = useTulisHari();
  const [awal, setAwal] = useState(setelan);
  const [draf, setDraf] = useState<readonly number[]>(awal.sisaHari);
  const KEY = pengingatQuery.queryKey;
  const tellUndo = useTellUndo([KEY]);
  const simpan = useSimpan<PengingatIsian>([KEY]);
  const { conflict } = simpan;
  const theirs = (conflict?.sekarang as Pick<PengingatIsian, 'sisaHari'> | null | undefined)?.sisaHari ?? [];
  const pilihan = [...new Set([...PILIHAN, ...awal.sisaHari])].toSorted((a, b) => b - a);
  const penuh = draf.length >= TERBANYAK;

  async function save(versi: number) {
    setAwal((lama) => ({ ...lama, versi }));
    const hasil = await simpan.save({ method: 'PUT', path: PENGINGAT_PATH, body: { sisaHari: draf }, versi });
    if (!hasil) return;
    const body = { sisaHari: conflict ? theirs : awal.sisaHari };
    tellUndo(t('pengingat.tersimpan'), { method: 'PUT', path: PENGINGAT_PATH, body, versi: hasil.versi });
    onClose();
  }
  return (
    <FormDialog
      title={t('pengingat.ubah')}
      opened
      onClose={onClose}
      dirty={draf !== awal.sisaHari}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={() => `pengingat-${pilihan[0]}`}
      onSubmit={() => void save(awal.versi)}
      conflict={
        conflict && {
          bentrok: conflict,
          fields: [{ label: t('pengingat.judul'), mine: tulisHari.semua(draf), theirs: tulisHari.semua(theirs) }],
          onTakeTheirs: () => {
            setAwal({ ...awal, versi: conflict.versi, sisaHari: theirs });
            setDraf(theirs);
            simpan.reset();
          },
          onKeepMine: () => void save(conflict.versi),
        }
      }
    >
      <fieldset className={css.pilih}>
        <legend>{t('pengingat.pilih', { jumlah: TERBANYAK })}</legend>
        {pilihan.map((hari) => (
          <label key={hari}>
            <input
              id={`pengingat-${hari}`}
              type="checkbox"
              checked={draf.includes(hari)}
              disabled={penuh && !draf.includes(hari)}
              onChange={(event) =>
                setDraf(
                  event.currentTarget.checked
                    ? [...draf, hari].toSorted((a, b) => b - a)
                    : draf.filter((satu) => satu !== hari),
                )
              }
            />{' '}
            {tulisHari.satu(hari)}
          </label>
        ))}
      </fieldset>
      <p className="redup kecil">{t('pengingat.kosong')}</p>
    </FormDialog>
  );
}
