// Settings: one perangkat daerah with its names in time, its years, and its end.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { IsianUnit, RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { useTranslation } from 'react-i18next';
import { DataState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { unitPath, unitQuery } from '../../kit/queries.ts';
import { useHak } from '../../kit/useHak.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { AkhirUnit } from './AkhirUnit.tsx';
import { IdentitasUnit } from './IdentitasUnit.tsx';
import { NamaUnit } from './NamaUnit.tsx';
import { isianUnit } from './nilaiUnit.ts';
import { TahunUnit } from './TahunUnit.tsx';

/** What a part of the page needs to save the record as a whole. */
export interface BagianUnit {
  unit: RekamanUnit;
  boleh: boolean;
  path: string;
  stale: string[][];
  /** Tells what was saved, and how it is taken back. */
  saved: (baru: RekamanUnit, text?: string) => void;
}

export function UnitPage() {
  const { t } = useTranslation();
  const { kode } = useParams({ from: '/pengaturan/perangkat-daerah/$kode' });
  const query = useQuery(unitQuery(kode));
  return (
    <Page
      title={query.data?.nama ?? kode}
      titleLang="id"
      place={t('pengaturan.judul')}
      lead={
        <Link to="/pengaturan/perangkat-daerah">
          <Icon name="back" size={16} />
          {t('unit.kembali')}
        </Link>
      }
      actions={<PrintButton />}
    >
      <DataState query={query}>{(unit) => <Isi unit={unit} />}</DataState>
    </Page>
  );
}

function Isi({ unit }: { unit: RekamanUnit }) {
  const { t } = useTranslation();
  const izin = useHak();
  const path = unitPath(unit.kode);
  // Names and addresses stand in the header and in the documents of all its years.
  const stale = [['unit', unit.kode], ['perangkat-daerah'], [unit.kode]];
  const tellSaved = useTellUndo(stale);
  const semula: IsianUnit = isianUnit(unit);
  const bagian: BagianUnit = {
    unit,
    boleh: izin('mengelola-perangkat-daerah', unit.kode),
    path,
    stale,
    saved: ({ nama, versi }, text = t('organisasi.diubah', { nama })) =>
      tellSaved(text, { method: 'PUT', path, body: semula, versi }),
  };
  return (
    <>
      <IdentitasUnit {...bagian} />
      <TahunUnit {...bagian} bolehMulai={izin('menyusun-rencana', unit.kode)} />
      <NamaUnit {...bagian} />
      <AkhirUnit {...bagian} />
    </>
  );
}
