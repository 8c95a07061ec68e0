// The posts that answer for a node, the main one first.
import { useTranslation } from 'react-i18next';
import css from './Rencana.module.css';

interface IsianJabatanProps {
  jabatan: readonly { kode: string; nama: string }[];
  pilihan: readonly string[];
  onChange: (pilihan: string[]) => void;
}

export function IsianJabatan({ jabatan, pilihan, onChange }: IsianJabatanProps) {
  const { t } = useTranslation();
  const sisa = jabatan.filter(({ kode }) => !pilihan.includes(kode));
  return (
    <fieldset id="rencana-penanggungJawab" tabIndex={-1} className={css.group}>
      <legend>{t('indikator.penanggungJawab')}</legend>
      {jabatan.length === 0 ? <p className="redup kecil">{t('rencana.tanpaJabatan')}</p> : null}
      {pilihan.map((kode, nomor) => {
        const nama = jabatan.find((satu) => satu.kode === kode)?.nama ?? kode;
        return (
          <div key={kode} className={css.row}>
            <span lang="id">
              {nama}
              {nomor === 0 && pilihan.length > 1 ? ` (${t('rencana.utama')})` : ''}
            </span>
            <button type="button" className="tombol" onClick={() => onChange(pilihan.filter((satu) => satu !== kode))}>
              {t('rencana.lepas', { nama })}
            </button>
          </div>
        );
      })}
      {sisa.length > 0 ? (
        <select
          className="isian"
          aria-label={t('rencana.pilihJabatan')}
          value=""
          onChange={(event) => onChange([...pilihan, event.currentTarget.value])}
        >
          <option value="">{t('rencana.pilihJabatan')}</option>
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
