// What stands below the name of a node: its posts, its indicators with the way to add one, and who else has a part in it.
import { Link } from '@tanstack/react-router';
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import { useTranslation } from 'react-i18next';
import { IkuTag } from '../../kit/StatusTag.tsx';
import { useScope } from '../../kit/useScope.ts';
import type { BarisSusun } from '../susun/barisSusun.ts';
import css from './Rencana.module.css';
import { idSimpul } from './simpulPohon.ts';

interface RinciSimpulProps {
  baris: BarisSusun;
  rencana: Rencana;
  /** The row is the current one, and the user may add to it. */
  boleh: boolean;
}

export function RinciSimpul({ baris, rencana, boleh }: RinciSimpulProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const params = { perangkatDaerah, tahun: String(tahun) };
  const simpul = rencana.simpul.find((satu) => idSimpul(satu) === baris.id);
  const indikator = rencana.indikator.filter(({ tingkat, induk }) => tingkat === baris.tingkat && induk === baris.kode);
  const nama = (daftar: readonly { kode: string; nama: string }[], kode: string) =>
    daftar.find((satu) => satu.kode === kode)?.nama ?? kode;
  return (
    <span className={css.details}>
      {simpul && rencana.tambahan.includes(simpul.kode) ? (
        <span className={css.addition}>{t('rencana.tambahanDaerah')}</span>
      ) : null}
      {simpul && simpul.penanggungJawab.length > 0 ? (
        <span lang="id">{simpul.penanggungJawab.map((kode) => nama(rencana.jabatan, kode)).join('; ')}</span>
      ) : null}
      {indikator.map(({ kode, nama: sebutan, iku }) => (
        <span key={kode}>
          {iku ? <IkuTag /> : null}{' '}
          <Link to="/$perangkatDaerah/$tahun/indikator/$kode" params={{ ...params, kode }} tabIndex={-1} lang="id">
            {sebutan}
          </Link>
        </span>
      ))}
      {simpul?.crosscutting.map(({ mitra, kontribusi }) => (
        <span key={mitra} lang="id">
          {t('rencana.crosscutting')}: {nama(rencana.mitra, mitra)} – {kontribusi}
        </span>
      ))}
      {boleh ? (
        <Link
          to="/$perangkatDaerah/$tahun/indikator/baru"
          params={params}
          search={{ induk: baris.kode }}
          tabIndex={-1}
          className="tanpa-cetak"
        >
          {t('rencana.tambahIndikator')}
        </Link>
      ) : null}
    </span>
  );
}
