// Names of a perangkat daerah in time.
import type { RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../kit/Page.tsx';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { gantiNama, isianUnit } from './nilaiUnit.ts';
import css from './Organisasi.module.css';
import type { BagianUnit } from './UnitPage.tsx';

export function NamaUnit({ unit, boleh, path, stale, saved }: BagianUnit) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'ganti' | { hapus: string } | null>(null);
  const close = () => setDialog(null);
  const done = (baru: RekamanUnit) => {
    close();
    saved(baru);
  };
  const terdahulu = [...unit.namaTerdahulu].sort((a, b) => b.sampai.localeCompare(a.sampai));
  return (
    <Section
      title={t('unit.namaJudul')}
      lead={t('unit.namaRinci')}
      actions={
        boleh ? (
          <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setDialog('ganti')}>
            {t('unit.gantiNama')}
          </button>
        ) : null
      }
    >
      <ScrollTable caption={t('unit.namaJudul')}>
        <thead>
          <tr>
            <th scope="col">{t('unit.nama')}</th>
            <th scope="col">{t('unit.berlaku')}</th>
            <th scope="col">{t('unit.dasar')}</th>
            {boleh ? (
              <th scope="col" className="tanpa-cetak">
                {t('organisasi.tindakan')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" lang="id">
              {unit.nama}
            </th>
            <td>{t('unit.kini')}</td>
            <td>–</td>
            {boleh ? <td className="tanpa-cetak" /> : null}
          </tr>
          {terdahulu.map((satu) => (
            <tr key={satu.sampai}>
              <th scope="row" lang="id">
                {satu.nama}
              </th>
              <td>{t('unit.sampai', { tanggal: tulisTanggal(satu.sampai) })}</td>
              <td lang="id">{satu.dasar ?? '–'}</td>
              {boleh ? (
                <td className="tanpa-cetak">
                  <button
                    type="button"
                    className={`tombol polos ${css.hapus}`}
                    aria-label={t('organisasi.hapusNama', { nama: satu.nama })}
                    aria-haspopup="dialog"
                    onClick={() => setDialog({ hapus: satu.sampai })}
                  >
                    {t('simpan.hapus')}
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {dialog === 'ganti' ? (
        <RekamanDialog<RekamanUnit>
          judul={t('unit.gantiNama')}
          pengantar={t('unit.gantiNamaRinci')}
          isian={[
            { nama: 'nama', label: t('unit.namaBaru'), lebar: true },
            {
              nama: 'sejak',
              alias: 'sampai',
              label: t('unit.sejak'),
              jenis: 'tanggal',
              petunjuk: t('unit.sejakPetunjuk'),
            },
            { nama: 'dasar', label: t('unit.dasar'), boleh: true, petunjuk: t('unit.dasarPetunjuk') },
          ]}
          awal={{ nama: '', sejak: '', dasar: '' }}
          versi={unit.versi}
          kirim={(nilai) => ({ method: 'PUT', path, body: gantiNama(isianUnit(unit), nilai) })}
          stale={stale}
          onSaved={done}
          onClose={close}
        />
      ) : null}
      {dialog !== null && dialog !== 'ganti' ? (
        <RekamanDialog<RekamanUnit>
          judul={t('organisasi.hapusJudul', {
            nama: terdahulu.find(({ sampai }) => sampai === dialog.hapus)?.nama ?? '',
          })}
          pengantar={t('organisasi.hapusRinci')}
          isian={[]}
          awal={{}}
          versi={unit.versi}
          kirim={() => {
            const isi = isianUnit(unit);
            const namaTerdahulu = isi.namaTerdahulu.filter(({ sampai }) => sampai !== dialog.hapus);
            return { method: 'PUT', path, body: { ...isi, namaTerdahulu } };
          }}
          stale={stale}
          onSaved={done}
          onClose={close}
          submitLabel={t('simpan.hapus')}
          danger
        />
      ) : null}
    </Section>
  );
}
