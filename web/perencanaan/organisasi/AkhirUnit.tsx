// End of a perangkat daerah: closed with its last day, merged into another one, opened again.
import { useQuery } from '@tanstack/react-query';
import type { IsianUnit, RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../kit/Page.tsx';
import { perangkatDaerahQuery } from '../../kit/queries.ts';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { isianUnit } from './nilaiUnit.ts';
import type { BagianUnit } from './UnitPage.tsx';

export function AkhirUnit({ unit, boleh, path, stale, saved }: BagianUnit) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'tutup' | 'buka' | null>(null);
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const lain = units.filter(({ kode }) => kode !== unit.kode);
  const close = () => setDialog(null);
  const { berlakuSampai, dileburKe, nama } = unit;
  const tanggal = tulisTanggal(berlakuSampai);
  const successor = units.find(({ kode }) => kode === dileburKe)?.nama ?? dileburKe ?? '';
  return (
    <Section
      title={t('unit.status')}
      lead={t('unit.statusRinci')}
      actions={
        boleh ? (
          <button
            type="button"
            className="tombol"
            aria-haspopup="dialog"
            onClick={() => setDialog(berlakuSampai === null ? 'tutup' : 'buka')}
          >
            {t(berlakuSampai === null ? 'unit.tutup' : 'unit.buka')}
          </button>
        ) : null
      }
    >
      <p>
        {berlakuSampai === null
          ? t('unit.aktif')
          : dileburKe === null
            ? t('unit.ditutup', { tanggal })
            : t('unit.ditutupLebur', { tanggal, nama: successor })}
      </p>
      {dialog === 'tutup' ? (
        <RekamanDialog<RekamanUnit>
          judul={t('unit.tutup')}
          pengantar={t('unit.statusRinci')}
          isian={[
            { nama: 'berlakuSampai', label: t('unit.hariTerakhir'), jenis: 'tanggal' },
            {
              nama: 'dileburKe',
              label: t('unit.dileburKe'),
              pilihan: [
                { nilai: '', label: t('unit.tidakDilebur') },
                ...lain.map((satu) => ({ nilai: satu.kode, label: satu.nama })),
              ],
            },
          ]}
          awal={{ berlakuSampai: '', dileburKe: '' }}
          versi={unit.versi}
          kirim={(nilai) => ({
            method: 'PUT',
            path,
            // A blank day is sent as it is, so that the server asks for it.
            body: { ...isianUnit(unit), berlakuSampai: nilai.berlakuSampai, dileburKe: nilai.dileburKe || null },
          })}
          baca={(rekaman) => {
            const isi = rekaman as IsianUnit;
            return { berlakuSampai: isi.berlakuSampai ?? '', dileburKe: isi.dileburKe ?? '' };
          }}
          stale={stale}
          onSaved={(baru) => {
            close();
            saved(baru);
          }}
          onClose={close}
          submitLabel={t('unit.tutup')}
          danger
        />
      ) : null}
      {dialog === 'buka' ? (
        <RekamanDialog<RekamanUnit>
          judul={t('unit.buka')}
          pengantar={t('unit.ditutup', { tanggal })}
          isian={[]}
          awal={{}}
          versi={unit.versi}
          kirim={() => ({ method: 'PUT', path, body: { ...isianUnit(unit), berlakuSampai: null, dileburKe: null } })}
          stale={stale}
          onSaved={(baru) => {
            close();
            saved(baru, t('unit.dibuka', { nama }));
          }}
          onClose={close}
          submitLabel={t('unit.buka')}
        />
      ) : null}
    </Section>
  );
}
