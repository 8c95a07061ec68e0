// A term in words: "2 Januari 2024 – sekarang".
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';

export function useMasa(): (masa: { mulai: string | null; selesai: string | null }) => string {
  const { t } = useTranslation();
  return ({ mulai, selesai }) => {
    const dari = tulisTanggal(mulai);
    const sampai = tulisTanggal(selesai);
    if (mulai && selesai) return t('organisasi.pejabat.antara', { mulai: dari, selesai: sampai });
    if (mulai) return t('organisasi.pejabat.sejak', { mulai: dari });
    return selesai ? t('organisasi.pejabat.sampai', { selesai: sampai }) : t('organisasi.pejabat.tanpaMasa');
  };
}
