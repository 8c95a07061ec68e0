// Adds a program, kegiatan or sub kegiatan from the nomenclature (or the region's own), or changes one.
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { SimpulRencana, TingkatRencana } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { cariSimpulRencana, type PerintahRencana } from '@tapis/core/perencanaan/rencana/ubahRencana.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { useDialogSunting } from '../susun/useDialogSunting.ts';
import type { Suntingan } from '../susun/useSuntingan.ts';
import { IsianCrosscutting } from './IsianCrosscutting.tsx';
import { IsianJabatan } from './IsianJabatan.tsx';
import { PilihNomenklatur } from './PilihNomenklatur.tsx';

export interface IntentSimpul {
  tingkat: TingkatRencana;
  induk: string | null;
  /** The node to change; null: a new one. */
  lama: SimpulRencana | null;
}

interface SimpulRencanaDialogProps {
  intent: IntentSimpul;
  rencana: Rencana;
  suntingan: Suntingan<PerintahRencana>;
  onClose: () => void;
}

const KOSONG = { kode: '', nama: '', penanggungJawab: [], sasaran: null, catatanKeluaran: null, crosscutting: [] };

export function SimpulRencanaDialog({ intent, rencana, suntingan, onClose }: SimpulRencanaDialogProps) {
  const { t } = useTranslation();
  const { tingkat, lama } = intent;
  const [semula] = useState<SimpulRencana>(() => lama ?? { ...KOSONG, tingkat, induk: intent.induk });
  const [isian, setIsian] = useState(semula);
  const dialog = useDialogSunting(suntingan, onClose);
  const ubah = (bagian: Partial<SimpulRencana>) => setIsian((kini) => ({ ...kini, ...bagian }));
  const kecil = t(`susun.kecil.${tingkat}`);

  function kirim(paksa = false) {
    const rapi = { ...isian, kode: isian.kode.trim() };
    const { induk: _, ...tetap } = rapi;
    void (lama === null
      ? dialog.kirim([{ jenis: 'tambah', ...rapi }], t('susun.ditambah', { nama: rapi.nama.trim() }), paksa)
      : dialog.kirim([{ jenis: 'ubah', ...tetap }], t('susun.diubah', { kode: rapi.kode }), paksa));
  }
  const theirs = dialog.bentrok?.sekarang
    ? cariSimpulRencana(dialog.bentrok.sekarang as SimpulRencana[], { tingkat, kode: isian.kode })
    : undefined;
  const present = (simpul: SimpulRencana): Record<string, string> => ({
    [t('susun.nama')]: simpul.nama,
    [t('indikator.penanggungJawab')]: simpul.penanggungJawab.join('; '),
    [t('rencana.sasaranSub')]: simpul.sasaran ?? '–',
    [t('rencana.catatanKeluaran')]: simpul.catatanKeluaran ?? '–',
    [t('rencana.crosscutting')]: simpul.crosscutting.map((satu) => `${satu.mitra}: ${satu.kontribusi}`).join('; '),
  });
  const fields = theirs
    ? Object.entries(present(isian))
        .map(([label, mine]) => ({ label, mine, theirs: present(theirs)[label] ?? '' }))
        .filter(({ mine, theirs }) => mine !== theirs)
    : [];

  return (
    <FormDialog
      title={lama === null ? t('susun.tambah', { tingkat: kecil }) : t('susun.ubahJudul', { kode: lama.kode })}
      opened
      onClose={onClose}
      size="xl"
      dirty={JSON.stringify(isian) !== JSON.stringify(semula)}
      busy={dialog.busy}
      problems={dialog.problems}
      fieldId={(field) => `rencana-${field}`}
      onSubmit={() => kirim()}
      conflict={
        dialog.bentrok
          ? {
              bentrok: theirs ? dialog.bentrok : { ...dialog.bentrok, sekarang: null },
              fields,
              onTakeTheirs: onClose,
              onKeepMine: () => kirim(true),
            }
          : null
      }
    >
      {lama === null ? (
        <>
          {tingkat === 'program' ? (
            <NativeSelect
              id="rencana-induk"
              label={t('rencana.mendukung')}
              value={isian.induk ?? ''}
              onChange={(event) => ubah({ induk: event.currentTarget.value || null })}
            >
              <option value="">{t('rencana.tanpaSasaran')}</option>
              {rencana.tujuan.flatMap(({ sasaran }) =>
                sasaran.map(({ kode, nama }) => (
                  <option key={kode} value={kode}>
                    {kode} {nama}
                  </option>
                )),
              )}
            </NativeSelect>
          ) : null}
          <PilihNomenklatur
            tingkat={tingkat}
            induk={tingkat === 'program' ? null : intent.induk}
            terpakai={new Set(rencana.simpul.map(({ kode }) => kode))}
            kode={isian.kode}
            onPilih={({ kode, nama }) => ubah({ kode, nama })}
          />
          <TextInput
            id="rencana-kode"
            label={t('susun.kode')}
            description={t('rencana.kodeRinci')}
            value={isian.kode}
            onChange={(event) => ubah({ kode: event.currentTarget.value })}
          />
        </>
      ) : null}
      <Textarea
        id="rencana-nama"
        {...(lama === null ? {} : { 'data-autofocus': true })}
        label={t('susun.nama')}
        rows={2}
        value={isian.nama}
        onChange={(event) => ubah({ nama: event.currentTarget.value })}
      />
      {tingkat === 'subkegiatan' ? (
        <>
          <Textarea
            id="rencana-sasaran"
            label={t('rencana.sasaranSub')}
            description={t('rencana.bolehKosong')}
            rows={2}
            value={isian.sasaran ?? ''}
            onChange={(event) => ubah({ sasaran: event.currentTarget.value || null })}
          />
          <TextInput
            id="rencana-catatanKeluaran"
            label={t('rencana.catatanKeluaran')}
            description={t('rencana.bolehKosong')}
            value={isian.catatanKeluaran ?? ''}
            onChange={(event) => ubah({ catatanKeluaran: event.currentTarget.value || null })}
          />
        </>
      ) : null}
      <IsianJabatan
        jabatan={rencana.jabatan}
        pilihan={isian.penanggungJawab}
        onChange={(penanggungJawab) => ubah({ penanggungJawab })}
      />
      <IsianCrosscutting
        mitra={rencana.mitra}
        pilihan={isian.crosscutting}
        onChange={(crosscutting) => ubah({ crosscutting })}
      />
    </FormDialog>
  );
}
