// Evidence of one indicator and triwulan: what is there, and where more comes in.
import type { DaftarBukti } from '@tapis/contract/pengukuran/bukti.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import css from './Bukti.module.css';
import { BuktiDihapus, KartuBukti } from './KartuBukti.tsx';
import { UnggahBukti } from './UnggahBukti.tsx';

interface Props {
  daftar: DaftarBukti;
  indikator: string;
  triwulan: Triwulan;
  /** Why nothing can be changed now; null while the triwulan is open. */
  terkunci: string | null;
}

export function IsiBukti({ daftar, indikator, triwulan, terkunci }: Props) {
  const { t } = useTranslation();
  const mayFill = useBoleh('mengisi-realisasi');
  const boleh = mayFill && terkunci === null;
  const milik = daftar.bukti.filter((satu) => satu.indikator === indikator && satu.triwulan === triwulan);
  const ada = milik.filter((satu) => satu.dihapus === null);
  const dihapus = milik.filter((satu) => satu.dihapus !== null);
  return (
    <>
      {boleh ? (
        <UnggahBukti key={`${indikator}/${triwulan}`} indikator={indikator} triwulan={triwulan} batas={daftar.batas} />
      ) : mayFill ? (
        <p className="kecil redup" lang="id">
          {terkunci}
        </p>
      ) : null}
      {boleh && !daftar.dipindai ? (
        <p className="kecil redup tanpa-cetak">
          <Icon name="info" size={16} /> {t('bukti.tanpaPemindai')}
        </p>
      ) : null}
      {ada.length === 0 ? (
        <p className="redup">{t('bukti.kosong')}</p>
      ) : (
        <ul className={css.list} aria-label={t('bukti.judul')}>
          {ada.map((satu) => (
            <KartuBukti key={satu.kode} bukti={satu} boleh={boleh} />
          ))}
        </ul>
      )}
      {boleh && dihapus.length > 0 ? (
        <details className="tanpa-cetak">
          <summary>{t('bukti.baruDihapus', { banyak: dihapus.length })}</summary>
          <ul className={css.list}>
            {dihapus.map((satu) => (
              <BuktiDihapus key={satu.kode} bukti={satu} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
