// Button "Riwayat": who changed this record, when, from what to what, and why. For the screen of any record:
// <RiwayatRekaman tabel="jabatan" kunci={{ perangkatDaerah, tahun, kode }} nama={jabatan.nama} />
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../text/words.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';
import { lazyPart } from './lazyPart.tsx';

/** Left out where the record does not belong to a unit, or to a year, or is the only one of its kind. */
export interface KunciRekaman {
  perangkatDaerah?: string;
  tahun?: number;
  kode?: string | number;
}

const RiwayatList = lazyPart(async () => (await withWords(import('./RiwayatList.tsx'), 'audit')).RiwayatList, null);

export function RiwayatRekaman({ tabel, kunci, nama }: { tabel: string; kunci: KunciRekaman; nama: string }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className="tombol polos tanpa-cetak"
        aria-haspopup="dialog"
        aria-label={t('simpan.riwayatDari', { nama })}
        onClick={() => setOpened(true)}
      >
        <Icon name="history" size={16} />
        {t('simpan.riwayat')}
      </button>
      <Dialog title={t('simpan.riwayatDari', { nama })} opened={opened} onClose={() => setOpened(false)} size="lg">
        {opened ? (
          <RiwayatList
            perangkatDaerah={kunci.perangkatDaerah ?? null}
            saring={{
              objek: [kunci.perangkatDaerah, kunci.tahun, tabel, kunci.kode]
                .filter((bagian) => bagian !== undefined)
                .join('/'),
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}
