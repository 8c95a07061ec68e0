// Roles of a person: one row each, with the perangkat daerah and the post where the role has one.
import type { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { LINGKUP_PERAN, PERAN_DAPAT_DIBERI } from '@tapis/core/perencanaan/peran.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { MasaFields } from './MasaFields.tsx';
import css from './pengguna.module.css';
import { addRow, changePeran, type PeranDraf } from './peranDraf.ts';

export const peranFieldId = (kunci: number): string => `peran-${kunci}`;

interface PeranEditorProps {
  draf: readonly PeranDraf[];
  units: DaftarPengguna['perangkatDaerah'];
  onChange: (draf: PeranDraf[]) => void;
}

export function PeranEditor({ draf, units, onChange }: PeranEditorProps) {
  const { t } = useTranslation();
  const put = (baris: PeranDraf) => onChange(draf.map((satu) => (satu.kunci === baris.kunci ? baris : satu)));
  return (
    <fieldset className={css.editor}>
      <legend>{t('akun.peran')}</legend>
      {draf.map((baris, nomor) => (
        <fieldset key={baris.kunci} className={css.row}>
          <legend className="tersembunyi">{t('pengguna.peranKe', { nomor: nomor + 1 })}</legend>
          <PeranFields baris={baris} units={units} put={put} />
          <MasaFields masa={baris.masa} onChange={(masa) => put({ ...baris, masa })} />
          <button
            type="button"
            className="tombol"
            onClick={() => onChange(draf.filter(({ kunci }) => kunci !== baris.kunci))}
          >
            {t('simpan.hapus')}
            <span className="tersembunyi"> {t('pengguna.peranKe', { nomor: nomor + 1 })}</span>
          </button>
        </fieldset>
      ))}
      <div>
        <button type="button" className="tombol" onClick={() => onChange(addRow(draf))}>
          <Icon name="add" />
          {t('pengguna.tambahPeran')}
        </button>
      </div>
    </fieldset>
  );
}

function PeranFields({
  baris,
  units,
  put,
}: Pick<PeranEditorProps, 'units'> & { baris: PeranDraf; put: (baris: PeranDraf) => void }) {
  const { t } = useTranslation();
  const lingkup = baris.peran === null ? 'pemda' : LINGKUP_PERAN[baris.peran];
  const jabatan = units.find(({ kode }) => kode === baris.perangkatDaerah)?.jabatan ?? [];
  // An operator is named by command; one who is an operator keeps the role beside the others.
  const choices = baris.peran === 'operator' ? (['operator'] as const) : PERAN_DAPAT_DIBERI;
  return (
    <>
      <label>
        {t('pengguna.kolomPeran')}
        <select
          id={peranFieldId(baris.kunci)}
          className="isian"
          value={baris.peran ?? ''}
          onChange={(event) =>
            put(changePeran(baris, choices.find((satu) => satu === event.currentTarget.value) ?? null))
          }
        >
          <option value="">{t('pengguna.pilihPeran')}</option>
          {choices.map((satu) => (
            <option key={satu} value={satu}>
              {t(`peran.${satu}`)}
            </option>
          ))}
        </select>
      </label>
      {lingkup === 'pemda' ? null : (
        <label>
          {t('pengguna.kolomUnit')}
          <select
            className="isian"
            value={baris.perangkatDaerah ?? ''}
            onChange={(event) => put({ ...baris, perangkatDaerah: event.currentTarget.value || null, jabatan: null })}
          >
            <option value="">{t(lingkup === 'keduanya' ? 'akun.seluruhPemda' : 'pengguna.pilihUnit')}</option>
            {units.map(({ kode, nama }) => (
              <option key={kode} value={kode} lang="id">
                {nama}
              </option>
            ))}
          </select>
        </label>
      )}
      {jabatan.length === 0 ? null : (
        <label>
          {t('pengguna.kolomJabatan')}
          <select
            className="isian"
            value={baris.jabatan ?? ''}
            onChange={(event) => put({ ...baris, jabatan: event.currentTarget.value || null })}
          >
            <option value="">{t('pengguna.tanpaJabatan')}</option>
            {jabatan.map(({ kode, nama }) => (
              <option key={kode} value={kode} lang="id">
                {nama}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
