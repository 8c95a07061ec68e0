// Roles of a person in words: "Perencana · Dinas Sosial", "Kepala · Dinas Sosial (Plt. s.d. 30 Juni 2026)".
import type { DaftarPengguna, PeranDiberi } from '@tapis/contract/perencanaan/pengguna.ts';
import { useTranslation } from 'react-i18next';
import css from './pengguna.module.css';
import { useMasaPeran } from './useMasaPeran.ts';

interface PeranListProps {
  peran: readonly PeranDiberi[];
  units: DaftarPengguna['perangkatDaerah'];
}

export function PeranList({ peran, units }: PeranListProps) {
  const { t } = useTranslation();
  const tulisMasa = useMasaPeran();
  if (peran.length === 0) return <>{t('profil.tanpaPeran')}</>;
  return (
    <ul className={css.roles}>
      {peran.map(({ peran: nama, perangkatDaerah, jabatan, masa }) => {
        const unit = units.find(({ kode }) => kode === perangkatDaerah);
        const post = unit?.jabatan.find(({ kode }) => kode === jabatan)?.nama;
        return (
          <li key={`${nama} ${perangkatDaerah} ${jabatan}`}>
            {t(`peran.${nama}`)} ·{' '}
            {perangkatDaerah === null ? (
              t('akun.seluruhPemda')
            ) : (
              <span lang="id">{[unit?.nama ?? perangkatDaerah, post].filter(Boolean).join(', ')}</span>
            )}
            {masa ? ` (${tulisMasa(masa)})` : null}
          </li>
        );
      })}
    </ul>
  );
}
