// Open tindak lanjut of the user's units, below the work that waits.
import { Link } from '@tanstack/react-router';
import type { DaftarPekerjaan } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import css from '../IsianPage.module.css';

export function TindakLanjutSaya({ daftar }: { daftar: DaftarPekerjaan['tindakLanjut'] }) {
  const { t } = useTranslation();
  if (daftar.length === 0) return null;
  return (
    <ul className={css.list}>
      {daftar.map((satu) => (
        <li key={`${satu.pemda} ${satu.perangkatDaerah}`}>
          <Icon name={satu.lewat > 0 ? 'warning' : 'history'} size={16} />{' '}
          <strong>
            {satu.lewat > 0
              ? t('pekerjaan.tindakLanjutLewat', { jumlah: satu.lewat })
              : t('pekerjaan.tindakLanjutTerbuka', { jumlah: satu.terbuka })}
          </strong>{' '}
          <span className="redup">
            <span lang="id">{satu.namaUnit}</span> · {t('pekerjaan.terdekat', { batas: tulisTanggal(satu.terdekat) })}
          </span>{' '}
          <Link
            to="/$perangkatDaerah/$tahun/tindak-lanjut"
            params={{ perangkatDaerah: satu.perangkatDaerah, tahun: String(satu.tahun) }}
            search={satu.lewat > 0 ? { keadaan: 'lewat' } : {}}
            className="tombol tanpa-cetak"
            aria-label={t('pekerjaan.bukaTindakLanjut', { unit: satu.namaUnit })}
          >
            {t('pekerjaan.bukaDaftar')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
