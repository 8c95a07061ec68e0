// Reviu by the APIP: checklist, catatan with the responses of the unit, working paper, statement. Who may not edit reads the same page.
import { useQuery } from '@tanstack/react-query';
import type { CatatanBaru, ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../../kit/DataState.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { CatatanDialog } from './CatatanDialog.tsx';
import { CatatanReviu } from './CatatanReviu.tsx';
import { DaftarUji } from './DaftarUji.tsx';
import { NaskahReviu } from './NaskahReviu.tsx';
import { reviuApipQuery } from './reviuApipQuery.ts';
import { StatusReviu } from './StatusReviu.tsx';
import { UraianReviu } from './UraianReviu.tsx';

export function ReviuApipPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { perangkatDaerah, tahun } = scope;
  const query = useQuery(reviuApipQuery(scope));
  return (
    <Page
      title={t('apip.judul')}
      place={scope.label}
      lead={t('apip.pengantar')}
      actions={
        <>
          <RiwayatRekaman tabel="reviu-apip" kunci={{ perangkatDaerah, tahun }} nama={t('apip.judul')} />
          <PrintButton />
        </>
      }
    >
      <DataState query={query}>{(reviu) => <Isi reviu={reviu} />}</DataState>
    </Page>
  );
}

function Isi({ reviu }: { reviu: ReviuApip }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [baru, setBaru] = useState<Partial<CatatanBaru> | null>(null);
  const editable = useBoleh('mereviu-apip') && reviu.status === 'draf';
  const tambah = editable ? (awal: Partial<CatatanBaru>) => setBaru(awal) : null;
  return (
    <>
      <StatusReviu reviu={reviu} />
      <CatatanReviu reviu={reviu} onTambah={tambah} />
      <DaftarUji
        reviu={reviu}
        editable={editable}
        onCatat={tambah && (({ kode, catatan }) => tambah({ butir: kode, uraian: catatan }))}
      />
      {reviu.status === null ? null : (
        <>
          <UraianReviu reviu={reviu} editable={editable} />
          <NaskahReviu reviu={reviu} />
        </>
      )}
      {baru ? (
        <CatatanDialog
          aksi="tambah"
          awal={baru}
          reviu={reviu}
          onClose={() => setBaru(null)}
          onSaved={() => {
            setBaru(null);
            tell({ text: t('apip.catatanDitambah') });
          }}
        />
      ) : null}
    </>
  );
}
