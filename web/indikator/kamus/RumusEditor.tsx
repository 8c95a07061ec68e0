// The rumus: read while it is typed, its fault marked at its place, kode offered, and tried out with sample values.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import type { KonteksDefinisi } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { bacaMasalahRumus } from '@tapis/core/indikator/kamus/periksaRumusIndikator.ts';
import { bacaRumus } from '@tapis/core/indikator/rumus/bacaRumus.ts';
import { satuanRumus } from '@tapis/core/indikator/rumus/satuanRumus.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField, fieldId } from '../../kit/FormField.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { markRumus } from './markRumus.ts';
import css from './RumusEditor.module.css';
import { UjiHitung } from './UjiHitung.tsx';
import { useRumusSuggestions } from './useRumusSuggestions.ts';

/** Milliseconds without typing after which the state of the rumus is read aloud. */
const PAUSE = 700;

interface RumusEditorProps {
  /** The indicator as it stands in the form. */
  fakta: FaktaIndikator;
  konteks: KonteksDefinisi;
  value: string;
  onChange: (rumus: string) => void;
  onAddKomponen: (kode: string) => void;
}

export function RumusEditor({ fakta, konteks, value, onChange, onAddKomponen }: RumusEditorProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const lain = useMemo(
    () => [...konteks.indikator.values()].filter((satu) => satu.kode !== fakta.kode && satu.jenisNilai === 'angka'),
    [konteks, fakta.kode],
  );
  const list = useRumusSuggestions(input, value, fakta.komponen, lain, onChange);
  const listId = `${fieldId('rumus')}-pilihan`;
  const optionId = (nomor: number) => `${listId}-${nomor}`;

  const masalah = bacaMasalahRumus(fakta, konteks);
  const [first] = masalah;
  const pohon = bacaRumus(value);
  const asing = masalah.flatMap(({ kode, posisi }) =>
    kode === 'rumus.nama-tidak-dikenal' ? [markRumus(value, posisi).fault] : [],
  );

  return (
    <div className={css.editor}>
      <FormField
        field="rumus"
        label={t('rumus.judul')}
        hint={t('rumus.petunjuk')}
        optional={t('kamus.bolehKosong')}
        wide
      >
        {(attributes) => (
          <div className={css.combobox}>
            <input
              {...attributes}
              ref={input}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={list.shown.length > 0}
              aria-controls={listId}
              aria-activedescendant={list.shown.length > 0 ? optionId(list.active) : undefined}
              className={`isian ${css.input}`}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={value}
              onChange={({ currentTarget }) => {
                onChange(currentTarget.value);
                list.follow(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
              }}
              onKeyDown={list.onKeyDown}
              onBlur={list.close}
            />
            <div
              id={listId}
              role="listbox"
              aria-label={t('rumus.saran')}
              className={css.list}
              hidden={list.shown.length === 0}
            >
              {list.shown.map((saran, nomor) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
                <div
                  key={`${saran.jenis} ${saran.kode}`}
                  id={optionId(nomor)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={nomor === list.active}
                  className={css.option}
                  // The field keeps the focus.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => list.take(saran)}
                >
                  <code>{saran.kode}</code>
                  <span lang="id">{saran.nama}</span>
                  <span className="redup">
                    {[saran.satuan, t(`rumus.jenis.${saran.jenis}`)].filter(Boolean).join(' · ')}
                  </span>
                </div>
              ))}
            </div>
          </div>
        )}
      </FormField>
      {value.trim() !== '' && first ? <Marked rumus={value} posisi={first.posisi} /> : null}
      {asing.map((kode) =>
        /^[A-Za-z_]\w*$/.test(kode) ? (
          <button key={kode} type="button" className={`tombol ${css.add}`} onClick={() => onAddKomponen(kode)}>
            <Icon name="add" size={16} />
            {t('kamus.tambahKomponenKode', { kode })}
          </button>
        ) : null,
      )}
      <Verdict
        rumus={value}
        text={first?.pesan ?? null}
        choices={list.shown.length}
        satuan={satuanHasil(value, fakta)}
      />
      {value.trim() === '' ? null : pohon.ok && asing.length === 0 ? (
        <UjiHitung pohon={pohon.nilai} fakta={fakta} lain={lain} />
      ) : (
        <p className="redup kecil">{t('rumus.ujiKosong')}</p>
      )}
    </div>
  );
}

function satuanHasil(rumus: string, { komponen }: FaktaIndikator): string | null {
  const pohon = bacaRumus(rumus);
  const satuan = pohon.ok ? satuanRumus(pohon.nilai, new Map(komponen.map((k) => [k.kode, k.satuan]))) : null;
  return satuan?.ok ? satuan.nilai : null;
}

/** The rumus once more with the fault marked; the sentence stands at the field. */
function Marked({ rumus, posisi }: { rumus: string; posisi: number | null }) {
  const { t } = useTranslation();
  if (posisi === null) return null;
  const { before, fault, after } = markRumus(rumus, posisi);
  return (
    <p className={css.marked}>
      <code>
        {before}
        <mark className={css.fault}>
          {fault === '' ? '␣' : fault}
          <span className="tersembunyi"> ({t(fault === '' ? 'rumus.kurangDiSini' : 'rumus.salahDiSini')}) </span>
        </mark>
        {after}
      </code>
    </p>
  );
}

/** Says whether the rumus can be computed; read aloud when the typing rests. */
function Verdict({
  rumus,
  text,
  choices,
  satuan,
}: {
  rumus: string;
  text: string | null;
  choices: number;
  satuan: string | null;
}) {
  const { t } = useTranslation();
  const good = rumus.trim() !== '' && text === null;
  const state = good
    ? [t('rumus.terbaca'), satuan ? t('rumus.hasilSatuan', { satuan }) : ''].filter(Boolean).join(' ')
    : rumus.trim() === ''
      ? t('kamus.tanpaRumus')
      : '';
  const aloud = [choices > 0 ? t('rumus.jumlahSaran', { jumlah: choices }) : '', text ?? state]
    .filter(Boolean)
    .join(' ');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(aloud), PAUSE);
    return () => clearTimeout(timer);
  }, [aloud]);
  return (
    <>
      {state === '' ? null : (
        <p className={good ? css.good : 'redup kecil'}>
          {good ? <Icon name="check" size={16} /> : null} {state}
        </p>
      )}
      <p role="status" className="tersembunyi">
        {said}
      </p>
    </>
  );
}
