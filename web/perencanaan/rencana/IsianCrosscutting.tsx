// Other perangkat daerah that have a part in a node, and which.
import { TextInput } from '@mantine/core';
import type { Crosscutting } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { useTranslation } from 'react-i18next';
import css from './Rencana.module.css';

interface IsianCrosscuttingProps {
  mitra: readonly { kode: string; nama: string }[];
  pilihan: readonly Crosscutting[];
  onChange: (pilihan: Crosscutting[]) => void;
}

export function IsianCrosscutting({ mitra, pilihan, onChange }: IsianCrosscuttingProps) {
  const { t } = useTranslation();
  const sisa = mitra.filter(({ kode }) => !pilihan.some((satu) => satu.mitra === kode));
  if (mitra.length === 0) return null;
  return (
    <fieldset id="rencana-crosscutting" tabIndex={-1} className={css.group}>
      <legend>{t('rencana.crosscutting')}</legend>
      {pilihan.map(({ mitra: kode, kontribusi }) => {
        const nama = mitra.find((satu) => satu.kode === kode)?.nama ?? kode;
        return (
          <div key={kode} className={css.row}>
            <TextInput
              label={t('rencana.kontribusi', { nama })}
              value={kontribusi}
              onChange={(event) => {
                const teks = event.currentTarget.value;
                onChange(pilihan.map((satu) => (satu.mitra === kode ? { mitra: kode, kontribusi: teks } : satu)));
              }}
            />
            <button
              type="button"
              className="tombol"
              onClick={() => onChange(pilihan.filter((satu) => satu.mitra !== kode))}
            >
              {t('rencana.lepas', { nama })}
            </button>
          </div>
        );
      })}
      {sisa.length > 0 ? (
        <select
          className="isian"
          aria-label={t('rencana.pilihMitra')}
          value=""
          onChange={(event) =>
            onChange(
              [...pilihan, { mitra: event.currentTarget.value, kontribusi: '' }].sort((a, b) =>
                a.mitra < b.mitra ? -1 : 1,
              ),
            )
          }
        >
          <option value="">{t('rencana.pilihMitra')}</option>
          {sisa.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </select>
      ) : null}
    </fieldset>
  );
}
