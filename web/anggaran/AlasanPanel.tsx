// Kegiatan that changed from the version before, the rows that moved, and why. Every one of them needs a reason before the
// version comes into force; a reason covers all rows of its kegiatan.
import { Textarea } from '@mantine/core';
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { formatMoney } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { formatChange } from './formatChange.ts';
import css from './lembar.module.css';
import { useSimpanVersi } from './useSimpanVersi.ts';

type Berubah = LembarPagu['berubah'][number];

interface AlasanPanelProps {
  berubah: readonly Berubah[];
  versi: LembarPagu['versi'];
  /** Name of the version before. */
  sebelum: string;
  /** Name of a row by its key. */
  nama: (kunci: string) => string;
  editable: boolean;
}

export function AlasanPanel({ berubah, versi, sebelum, nama, editable }: AlasanPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Berubah | null>(null);
  const alasan = berubah.reduce((n, b) => n + b.alasan.length, 0);
  return (
    <Section title={t('pagu.alasanJudul')} lead={t('pagu.alasanRinci', { sebelum, kegiatan: berubah.length, alasan })}>
      {berubah.length === 0 ? <p>{t('pagu.tidakBerubah', { sebelum })}</p> : null}
      <ul className={css.changed}>
        {berubah.map((b) => (
          <li key={b.kode}>
            <h3 lang="id">
              <span className={css.code}>{b.kode}</span> {b.nama}
            </h3>
            <p>
              {t('pagu.dariKe', { semula: formatMoney(b.semula), menjadi: formatMoney(b.menjadi) })}{' '}
              <strong>{formatChange(desimal(b.selisih))}</strong>
            </p>
            {b.rincian.length > 0 ? (
              <details>
                <summary>{t('pagu.barisBerubah', { jumlah: b.rincian.length })}</summary>
                <ul lang="id">
                  {b.rincian.map((kunci) => (
                    <li key={kunci}>{nama(kunci)}</li>
                  ))}
                </ul>
              </details>
            ) : null}
            {b.alasan.length === 0 ? (
              <p className={css.missing}>
                <Icon name="warning" size={16} /> {t('pagu.belumBeralasan')}
              </p>
            ) : (
              <ul lang="id">
                {b.alasan.map((satu) => (
                  <li key={satu}>{satu}</li>
                ))}
              </ul>
            )}
            {editable ? (
              <button type="button" className="tombol tanpa-cetak" onClick={() => setOpen(b)}>
                <Icon name="edit" />
                {t('pagu.tulisAlasan')}
                <span className="tersembunyi">{b.kode}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <AlasanDialog key={open.kode} berubah={open} versi={versi.kode} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

const fieldId = (field: string): string => `alasan-${field}`;

/** One reason per line of thought: an empty line separates them. */
const split = (teks: string): string[] =>
  teks
    .split(/\n\s*\n/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');

function AlasanDialog({ berubah, versi, onClose }: { berubah: Berubah; versi: string; onClose: () => void }) {
  const { t } = useTranslation();
  const awal = berubah.alasan.join('\n\n');
  const [teks, setTeks] = useState(awal);
  const simpan = useSimpanVersi(t('pagu.alasanTersimpan'), onClose);
  const save = (revisi: number) =>
    void simpan.save({
      method: 'PUT',
      path: `${simpan.path}/${encodeURIComponent(versi)}/alasan/${encodeURIComponent(berubah.kode)}`,
      body: { alasan: split(teks) },
      versi: revisi,
    });
  const { conflict } = simpan;
  const kini = (conflict?.sekarang as { alasan: string[] } | null | undefined)?.alasan.join('\n\n') ?? '';
  return (
    <FormDialog
      title={t('pagu.tulisAlasanUntuk', { kode: berubah.kode })}
      opened
      onClose={onClose}
      dirty={teks !== awal}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={fieldId}
      onSubmit={() => save(berubah.versi)}
      conflict={
        conflict && {
          bentrok: conflict,
          fields: [{ label: t('pagu.alasan'), mine: teks, theirs: kini || '–' }],
          onTakeTheirs: onClose,
          onKeepMine: () => save(conflict.versi),
        }
      }
    >
      <p lang="id">{berubah.nama}</p>
      <Textarea
        id={fieldId('alasan')}
        label={t('pagu.alasan')}
        description={t('pagu.alasanPetunjuk')}
        autosize
        minRows={4}
        value={teks}
        onChange={(event) => setTeks(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
