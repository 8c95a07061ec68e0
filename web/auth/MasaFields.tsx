// As what a role is held, and from when until when.
import { type MasaPeran, ringkasMasa, SEBAGAI } from '@tapis/core/perencanaan/masaPeran.ts';
import { useTranslation } from 'react-i18next';

interface MasaFieldsProps {
  masa: MasaPeran | undefined;
  onChange: (masa: MasaPeran | undefined) => void;
}

export function MasaFields({ masa, onChange }: MasaFieldsProps) {
  const { t } = useTranslation();
  const kini = masa ?? { sebagai: 'definitif', mulai: null, selesai: null };
  const put = (isi: Partial<MasaPeran>) => onChange(ringkasMasa({ ...kini, ...isi }));
  return (
    <>
      <label>
        {t('masaPeran.sebagai')}
        <select
          className="isian"
          value={kini.sebagai}
          onChange={(event) =>
            put({ sebagai: SEBAGAI.find((satu) => satu === event.currentTarget.value) ?? 'definitif' })
          }
        >
          {SEBAGAI.map((satu) => (
            <option key={satu} value={satu}>
              {t(`masaPeran.pilihan.${satu}`)}
            </option>
          ))}
        </select>
      </label>
      {(['mulai', 'selesai'] as const).map((hari) => (
        <label key={hari}>
          {t(`masaPeran.${hari}`)}
          <input
            type="date"
            className="isian"
            required={kini.sebagai !== 'definitif'}
            value={kini[hari] ?? ''}
            onChange={(event) => put({ [hari]: event.currentTarget.value || null })}
          />
        </label>
      ))}
    </>
  );
}
