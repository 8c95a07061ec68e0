// Which triwulan, and whose part of the perangkat daerah: for the quarterly report and the dashboard.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { useTranslation } from 'react-i18next';
import { ChoiceField, FilterBar } from '../kit/FilterBar.tsx';
import { organisasiQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import css from '../pengukuran/IsianPage.module.css';
import { useNamaTriwulan } from '../pengukuran/useNamaTriwulan.ts';

interface Pilihan {
  triwulan?: Triwulan;
  jabatan?: string;
}

/** Keeps what else stands in the address. */
export function PilihTriwulan({ pilihan }: { pilihan: Pilihan }) {
  const { t } = useTranslation();
  const scope = useScope();
  const nama = useNamaTriwulan();
  const navigate = useNavigate();
  const { data } = useQuery(organisasiQuery(scope));
  const { triwulan = 4, jabatan } = pilihan;
  const choose = (ubah: { triwulan?: Triwulan; jabatan?: string | undefined }) => {
    const baru = Object.entries({ ...pilihan, ...ubah }).filter(([, isi]) => isi !== undefined);
    void navigate({ to: '.', search: Object.fromEntries(baru), replace: true });
  };
  return (
    <FilterBar label={t('laporanTriwulan.pilih')}>
      <fieldset className={css.pilih}>
        <legend className="tersembunyi">{t('laporanTriwulan.triwulan')}</legend>
        {TRIWULAN.map((satu) => (
          <button
            key={satu}
            type="button"
            className="tombol"
            aria-pressed={satu === triwulan}
            onClick={() => choose({ triwulan: satu })}
          >
            {nama(satu, true)}
          </button>
        ))}
      </fieldset>
      <ChoiceField
        label={t('laporanTriwulan.jabatan')}
        value={jabatan}
        all={t('laporanTriwulan.seluruhUnit')}
        options={(data?.jabatan ?? []).map((satu) => ({ value: satu.kode, label: satu.nama }))}
        onChange={(kode) => choose({ jabatan: kode })}
      />
    </FilterBar>
  );
}
