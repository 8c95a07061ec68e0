// A record in a dialog, told by its list of fields: inputs, problems at their fields, and a conflict with both values of each field.
import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './FormDialog.tsx';
import { FormField, fieldId, RemarksProvider } from './FormField.tsx';
import css from './RekamanDialog.module.css';
import type { Simpanan } from './sendRecord.ts';
import { useSimpan } from './useSimpan.ts';

/** Values as inputs hold them: text, with "" for blank. */
export type Nilai = Readonly<Record<string, string>>;

export interface Isian {
  nama: string;
  /** Name that the server gives it, where it differs: "urusan.kode", or the end of it: "sampai". */
  alias?: string;
  label: string;
  jenis?: 'teks' | 'tanggal' | 'panjang' | 'angka';
  /** Choices; makes the field a list. */
  pilihan?: readonly { nilai: string; label: string }[];
  petunjuk?: string;
  /** May stay blank; said beside the label. */
  boleh?: boolean;
  lebar?: boolean;
}

interface Props<T> {
  judul: string;
  pengantar?: string;
  isian: readonly Isian[];
  awal: Nilai;
  /** Revision that the form starts from; null for a new record. */
  versi: number | null;
  /** The request that saves these values. */
  kirim: (nilai: Nilai) => Omit<Simpanan, 'versi'>;
  /** A record of the server as values; needed where a conflict can be. */
  baca?: (rekaman: unknown) => Nilai;
  stale: readonly QueryKey[];
  onSaved: (hasil: T, nilai: Nilai) => void;
  onClose: () => void;
  submitLabel?: string;
  danger?: boolean;
}

/** Draw it only while it is open: it starts from `awal` anew each time. */
export function RekamanDialog<T>({ judul, pengantar, isian, awal, baca, onSaved, onClose, ...rest }: Props<T>) {
  const { t } = useTranslation();
  const [nilai, setNilai] = useState<Nilai>(awal);
  const [dasar, setDasar] = useState({ nilai: awal, versi: rest.versi });
  const { save, busy, problems, conflict, reset } = useSimpan<T>(rest.stale, (hasil) => onSaved(hasil, nilai));
  const dirty = isian.some(({ nama }) => nilai[nama] !== dasar.nilai[nama]);
  const send = (versi: number | null) => void save({ ...rest.kirim(nilai), versi });
  const milik = (field: string) =>
    isian.find(({ nama, alias }) => nama === field || (alias && `.${field}`.endsWith(`.${alias}`)));
  // What the schema says ("wajib diisi") has no subject of its own.
  const remarks = problems.map(({ field, message }) => {
    const satu = milik(field);
    const subject = satu && /^[a-z]/.test(message) ? `${satu.label}: ` : '';
    return { field: satu?.nama ?? '', message: `${subject}${message}` };
  });
  const theirs = conflict?.sekarang && baca ? baca(conflict.sekarang) : null;
  const sebut = ({ pilihan }: Isian, satu: string | undefined) =>
    (pilihan?.find((pilih) => pilih.nilai === satu)?.label ?? satu) || '–';

  return (
    <FormDialog
      title={judul}
      opened
      onClose={onClose}
      onSubmit={() => send(dasar.versi)}
      busy={busy}
      dirty={dirty}
      problems={remarks}
      fieldId={fieldId}
      {...(rest.submitLabel ? { submitLabel: rest.submitLabel } : {})}
      {...(rest.danger ? { danger: true } : {})}
      conflict={
        conflict
          ? {
              bentrok: conflict,
              fields: theirs
                ? isian
                    .filter(({ nama }) => theirs[nama] !== nilai[nama])
                    .map((satu) => ({
                      label: satu.label,
                      mine: sebut(satu, nilai[satu.nama]),
                      theirs: sebut(satu, theirs[satu.nama]),
                    }))
                : [],
              onTakeTheirs: () => {
                if (theirs === null) return onClose();
                setNilai(theirs);
                setDasar({ nilai: theirs, versi: conflict.versi });
                reset();
              },
              onKeepMine: () => {
                setDasar({ nilai: theirs ?? dasar.nilai, versi: conflict.versi });
                send(conflict.versi);
              },
            }
          : null
      }
    >
      {pengantar ? <p className={css.lead}>{pengantar}</p> : null}
      <RemarksProvider remarks={remarks.map((satu) => ({ ...satu, severe: true }))}>
        <div className={css.grid}>
          {isian.map((satu) => (
            <IsianInput
              key={satu.nama}
              isian={satu}
              nilai={nilai[satu.nama] ?? ''}
              pilihan={t('simpan.bolehKosong')}
              onChange={(baru) => setNilai((lama) => ({ ...lama, [satu.nama]: baru }))}
            />
          ))}
        </div>
      </RemarksProvider>
    </FormDialog>
  );
}

function IsianInput({
  isian,
  nilai,
  pilihan: bolehKosong,
  onChange,
}: {
  isian: Isian;
  nilai: string;
  pilihan: string;
  onChange: (nilai: string) => void;
}) {
  const { nama, label, petunjuk, boleh, lebar, pilihan, jenis = 'teks' } = isian;
  const change = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  return (
    <FormField
      field={nama}
      label={label}
      hint={petunjuk}
      wide={lebar || jenis === 'panjang'}
      optional={boleh ? bolehKosong : undefined}
    >
      {(attributes) => {
        const umum = { ...attributes, className: 'isian', name: nama, value: nilai, onChange: change };
        if (pilihan)
          return (
            <select {...umum}>
              {pilihan.map((satu) => (
                <option key={satu.nilai} value={satu.nilai}>
                  {satu.label}
                </option>
              ))}
            </select>
          );
        if (jenis === 'panjang') return <textarea {...umum} rows={4} />;
        return (
          <input
            {...umum}
            type={jenis === 'tanggal' ? 'date' : 'text'}
            inputMode={jenis === 'angka' ? 'numeric' : undefined}
            autoComplete="off"
          />
        );
      }}
    </FormField>
  );
}
