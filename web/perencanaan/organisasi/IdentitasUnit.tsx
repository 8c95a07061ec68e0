// Name, affair, address and duties of a perangkat daerah.
import type { IsianUnit, RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { type Isian, RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { isianJenis } from './isianJenis.ts';
import { dariNilai, isianUnit, nilaiUnit } from './nilaiUnit.ts';
import css from './Organisasi.module.css';
import type { BagianUnit } from './UnitPage.tsx';

export function IdentitasUnit({ unit, boleh, path, stale, saved }: BagianUnit) {
  const { t } = useTranslation();
  const [buka, setBuka] = useState(false);
  const { alamat, urusan } = unit;
  const isian: Isian[] = [
    { nama: 'nama', label: t('unit.nama'), lebar: true },
    isianJenis(t),
    { nama: 'urusanKode', alias: 'urusan.kode', label: t('unit.urusanKode'), petunjuk: t('unit.urusanPetunjuk') },
    { nama: 'urusanNama', alias: 'urusan.nama', label: t('unit.urusanNama') },
    { nama: 'jalan', label: t('unit.jalan'), lebar: true, boleh: true },
    { nama: 'kota', label: t('unit.kota'), boleh: true },
    { nama: 'kodePos', label: t('unit.kodePos'), boleh: true, jenis: 'angka' },
    { nama: 'telepon', label: t('unit.telepon'), boleh: true },
    { nama: 'fax', label: t('unit.fax'), boleh: true },
    { nama: 'tugas', label: t('unit.tugas'), jenis: 'panjang', boleh: true },
    { nama: 'fungsi', label: t('unit.fungsi'), jenis: 'panjang', boleh: true, petunjuk: t('unit.perBaris') },
    { nama: 'uraianTugas', label: t('unit.uraianTugas'), jenis: 'panjang', boleh: true, petunjuk: t('unit.perBaris') },
  ];
  return (
    <Section
      title={t('unit.identitas')}
      lead={t('unit.identitasRinci')}
      actions={
        <>
          {boleh ? (
            <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setBuka(true)}>
              <Icon name="edit" size={16} />
              {t('unit.ubah')}
            </button>
          ) : null}
          <RiwayatRekaman tabel="perangkat-daerah" kunci={{ perangkatDaerah: unit.kode }} nama={unit.nama} />
        </>
      }
    >
      <dl className={css.facts}>
        <dt>{t('unit.kode')}</dt>
        <dd>{unit.kode}</dd>
        <dt>{t('unit.jenis')}</dt>
        <dd>{unit.jenis ? t(`unit.jenisUnit.${unit.jenis}`) : '–'}</dd>
        <dt>{t('unit.urusanNama')}</dt>
        <dd lang="id">{[urusan.kode, urusan.nama].filter(Boolean).join(' ') || '–'}</dd>
        <dt>{t('unit.jalan')}</dt>
        <dd lang="id">
          {[alamat.jalan, [alamat.kota, alamat.kodePos].filter(Boolean).join(' ')].filter(Boolean).join(', ') || '–'}
        </dd>
        <dt>{t('unit.telepon')}</dt>
        <dd>{alamat.telepon || '–'}</dd>
        <dt>{t('unit.tugas')}</dt>
        <dd lang="id">{unit.tugas || '–'}</dd>
        <dt>{t('unit.fungsi')}</dt>
        <dd lang="id">
          {unit.fungsi.length === 0 ? (
            '–'
          ) : (
            <ul>
              {unit.fungsi.map((satu) => (
                <li key={satu}>{satu}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {buka ? (
        <RekamanDialog<RekamanUnit>
          judul={t('unit.ubah')}
          isian={isian}
          awal={nilaiUnit(unit)}
          versi={unit.versi}
          kirim={(nilai) => ({ method: 'PUT', path, body: dariNilai(isianUnit(unit), nilai) })}
          baca={(rekaman) => nilaiUnit(rekaman as IsianUnit)}
          stale={stale}
          onSaved={(baru) => {
            setBuka(false);
            saved(baru);
          }}
          onClose={() => setBuka(false)}
        />
      ) : null}
    </Section>
  );
}
