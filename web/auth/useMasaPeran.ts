// The term of a role in words, as it stands today: "Plt. s.d. 30 Juni 2026", "berakhir 30 Juni 2026"; null without a term.
import { keadaanMasa, type MasaPeran } from '@tapis/core/perencanaan/masaPeran.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { hariZona } from '@tapis/core/values/zona.ts';
import { useTranslation } from 'react-i18next';

export function useMasaPeran(): (masa: MasaPeran | undefined) => string | null {
  const { t } = useTranslation();
  return (masa) => {
    if (masa === undefined) return null;
    const mulai = tulisTanggal(masa.mulai);
    const selesai = tulisTanggal(masa.selesai);
    const keadaan = keadaanMasa(masa, hariZona('WIB', new Date()));
    const hari =
      keadaan === 'berakhir'
        ? t('masaPeran.berakhir', { selesai })
        : keadaan === 'akan'
          ? [t('masaPeran.mulaiPada', { mulai }), ...(masa.selesai ? [t('masaPeran.sampai', { selesai })] : [])].join(
              ' ',
            )
          : masa.selesai
            ? t('masaPeran.sampai', { selesai })
            : t('masaPeran.sejak', { mulai });
    return masa.sebagai === 'definitif' ? hari : `${t(`masaPeran.singkat.${masa.sebagai}`)} ${hari}`;
  };
}
