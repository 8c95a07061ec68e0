// Narrowing the tree: search, level, status; folding and unfolding all of it.
import { useTranslation } from 'react-i18next';
import { ChoiceField, FilterBar, SearchField } from '../kit/FilterBar.tsx';
import { STATUS_CAPAIAN } from '../kit/statusCapaian.ts';
import { type PilihanPohon, parsePilihanPohon, TINGKAT } from './pilihanPohon.ts';

interface PohonFilterProps {
  pilihan: PilihanPohon;
  onChoose: (pilihan: PilihanPohon) => void;
  onToggleAll: (unfold: boolean) => void;
}

export function PohonFilter({ pilihan, onChoose, onToggleAll }: PohonFilterProps) {
  const { t } = useTranslation();
  const change = (part: { [K in keyof PilihanPohon]: PilihanPohon[K] | undefined }) =>
    onChoose(parsePilihanPohon({ ...pilihan, ...part }));
  return (
    <FilterBar label={t('pohon.saring')}>
      <SearchField label={t('pohon.cari')} value={pilihan.cari ?? ''} onChange={(cari) => change({ cari })} />
      <ChoiceField
        label={t('pohon.sampaiTingkat')}
        value={pilihan.tingkat}
        all={t('umum.semua')}
        options={TINGKAT.map((value) => ({ value, label: t(`tingkat.${value}`) }))}
        onChange={(tingkat) => change({ tingkat })}
      />
      <ChoiceField
        label={t('status.judul')}
        value={pilihan.status}
        all={t('umum.semua')}
        options={STATUS_CAPAIAN.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(status) => change({ status })}
      />
      <button type="button" className="tombol" onClick={() => onToggleAll(true)}>
        {t('pohon.bukaSemua')}
      </button>
      <button type="button" className="tombol" onClick={() => onToggleAll(false)}>
        {t('pohon.tutupSemua')}
      </button>
    </FilterBar>
  );
}
