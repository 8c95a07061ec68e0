// Settings: the audit trail with its filters, its export, and whether its chain is whole.
import { useMutation, useQuery } from '@tanstack/react-query';
import type { KeutuhanAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getJson } from '../kit/api.ts';
import type { Saring } from '../kit/auditQuery.ts';
import { ErrorState } from '../kit/ErrorState.tsx';
import filterCss from '../kit/FilterBar.module.css';
import { FilterBar } from '../kit/FilterBar.tsx';
import { formatMoment } from '../kit/moment.ts';
import { Page, PrintButton, Section } from '../kit/Page.tsx';
import { perangkatDaerahQuery } from '../kit/queries.ts';
import { RiwayatList } from '../kit/RiwayatList.tsx';
import { useHak } from '../kit/useHak.ts';
import { currentLanguage } from '../text/setup.ts';
import { PilihField } from './organisasi/PilihField.tsx';
import { useUnduhAudit } from './useUnduhAudit.ts';

const FIELDS = ['orang', 'dari', 'sampai', 'cari'] as const;

export function JejakAuditPage() {
  const { t } = useTranslation();
  const seluruh = useHak()('membaca-pemda', null);
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const [pilihan, setPilihan] = useState<string | null>(null);
  const [isian, setIsian] = useState<Record<string, string>>({});
  const [saring, setSaring] = useState<Saring>({});
  // Who reads the whole pemda may narrow it to a unit; others read the unit they belong to.
  const unit = pilihan ?? (seluruh ? '' : (units[0]?.kode ?? ''));
  const tempat = seluruh ? null : unit;
  const dipakai = { ...saring, ...(seluruh && unit !== '' ? { unit } : {}) };
  const unduh = useUnduhAudit(tempat, dipakai);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    setSaring(isian);
  };
  return (
    <Page
      title={t('pengaturan.jejakAudit.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.jejakAudit.tentang')}
      actions={
        <>
          <button type="button" className="tombol" aria-disabled={unduh.busy} onClick={unduh.start}>
            {unduh.busy ? t('audit.mengunduh', { jumlah: unduh.jumlah }) : t('umum.unduhCsv')}
          </button>
          <PrintButton />
        </>
      }
    >
      {unduh.error ? <ErrorState error={unduh.error} onRetry={unduh.start} /> : null}
      {seluruh ? <Keutuhan /> : null}
      <form onSubmit={apply}>
        <FilterBar label={t('audit.saring')}>
          <PilihField
            label={t('audit.unit')}
            value={unit}
            options={[
              ...(seluruh ? [{ value: '', label: t('audit.semuaUnit') }] : []),
              ...units.map(({ kode: value, nama: label }) => ({ value, label })),
            ]}
            onChange={setPilihan}
          />
          {FIELDS.map((nama) => (
            <label key={nama} className={filterCss.field}>
              <span>{t(`audit.${nama}`)}</span>
              <input
                className="isian"
                type={nama === 'dari' || nama === 'sampai' ? 'date' : 'search'}
                autoComplete="off"
                value={isian[nama] ?? ''}
                onChange={({ currentTarget: { value } }) => setIsian((lama) => ({ ...lama, [nama]: value }))}
              />
            </label>
          ))}
          <button type="submit" className="tombol">
            {t('audit.terapkan')}
          </button>
        </FilterBar>
      </form>
      {seluruh || unit !== '' ? (
        <RiwayatList key={JSON.stringify([tempat, dipakai])} perangkatDaerah={tempat} saring={dipakai} withRecord />
      ) : null}
    </Page>
  );
}

function Keutuhan() {
  const { t } = useTranslation();
  const periksa = useMutation({
    mutationFn: () => getJson<KeutuhanAudit>('/api/v1/pemda/jejak-audit/keutuhan'),
    networkMode: 'always',
  });
  const hasil = periksa.data;
  return (
    <Section
      title={t('audit.keutuhan')}
      lead={t('audit.keutuhanRinci')}
      screenOnly
      actions={
        <button
          type="button"
          className="tombol"
          aria-disabled={periksa.isPending}
          onClick={() => (periksa.isPending ? undefined : periksa.mutate())}
        >
          {periksa.isPending ? t('audit.memeriksa') : t('audit.periksa')}
        </button>
      }
    >
      <div role="status">
        {hasil ? (
          <p>
            {hasil.putus === null
              ? t('audit.utuh', {
                  jumlah: hasil.jumlah,
                  waktu: formatMoment(new Date(hasil.diperiksa), currentLanguage()),
                })
              : t('audit.putus', { nomor: hasil.putus })}
          </p>
        ) : null}
      </div>
      {periksa.error ? <ErrorState error={periksa.error} onRetry={() => periksa.mutate()} /> : null}
    </Section>
  );
}
