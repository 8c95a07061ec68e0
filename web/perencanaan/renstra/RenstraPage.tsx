// Renstra: its periods and versions, tujuan to arah kebijakan, edited while the version is a draft.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DaftarRenstra } from '@tapis/contract/perencanaan/renstra.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { renstraQuery, versiRenstraQuery } from '../../kit/queries.ts';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useScope } from '../../kit/useScope.ts';
import { BedaRenstra } from './BedaRenstra.tsx';
import { BuatRenstraDialog } from './BuatRenstraDialog.tsx';
import type { PilihanRenstra } from './pilihanRenstra.ts';
import { RenstraSusun } from './RenstraSusun.tsx';
import { VersiBar } from './VersiBar.tsx';

type Masa = DaftarRenstra['renstra'][number];

export function RenstraPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const boleh = useBoleh('menyusun-rencana');
  const query = useQuery(renstraQuery(scope.perangkatDaerah));
  const [creating, setCreating] = useState(false);
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/renstra' });
  const navigate = useNavigate({ from: '/$perangkatDaerah/$tahun/renstra' });
  const choose = (search: PilihanRenstra) => void navigate({ search, replace: true, resetScroll: false });

  return (
    <Page
      title={t('renstra.judul')}
      place={scope.label}
      lead={t('renstra.pengantar')}
      actions={
        <>
          {boleh ? (
            <button type="button" className="tombol" onClick={() => setCreating(true)}>
              <Icon name="add" />
              {t('renstra.buat')}
            </button>
          ) : null}
          <PrintButton />
        </>
      }
    >
      <DataState query={query}>
        {(daftar) => {
          const masa = cariMasa(daftar.renstra, pilihan.awal, scope.tahun);
          return (
            <>
              {daftar.renstra.length > 1 && masa ? (
                <label>
                  <span className="kecil redup">{t('renstra.masa')} </span>
                  <select
                    className="isian"
                    value={masa.awal}
                    onChange={(event) => choose({ awal: Number(event.currentTarget.value) })}
                  >
                    {daftar.renstra.map(({ awal, akhir }) => (
                      <option key={awal} value={awal}>
                        {awal}–{akhir}
                      </option>
                    ))}
                  </select>
                </label>
              ) : null}
              {masa ? (
                <MasaView
                  key={masa.awal}
                  masa={masa}
                  daftar={daftar}
                  pilihan={pilihan}
                  onChoose={choose}
                  boleh={boleh}
                />
              ) : (
                <EmptyState>{t(boleh ? 'renstra.kosong' : 'renstra.kosongBaca')}</EmptyState>
              )}
              {creating ? (
                <BuatRenstraDialog
                  tahun={scope.tahun}
                  dasarHukum={daftar.dasarHukum}
                  onClose={() => setCreating(false)}
                  onDone={(awal) => choose({ awal })}
                />
              ) : null}
            </>
          );
        }}
      </DataState>
    </Page>
  );
}

/** The period asked for, else that of the year, else the last one. */
const cariMasa = (daftar: readonly Masa[], awal: number | undefined, tahun: number): Masa | undefined =>
  daftar.find((satu) => satu.awal === awal) ??
  daftar.find((satu) => satu.awal <= tahun && tahun <= satu.akhir) ??
  daftar.at(-1);

interface MasaViewProps {
  masa: Masa;
  daftar: DaftarRenstra;
  pilihan: PilihanRenstra;
  onChoose: (pilihan: PilihanRenstra) => void;
  boleh: boolean;
}

function MasaView({ masa, daftar, pilihan, onChoose, boleh }: MasaViewProps) {
  const { perangkatDaerah } = useScope();
  const info =
    masa.versi.find(({ nomor }) => nomor === pilihan.versi) ??
    masa.versi.find(({ status }) => status === 'draf') ??
    masa.versi.find(({ status }) => status === 'berlaku') ??
    masa.versi[0];
  const nomor = info?.nomor ?? 0;
  const query = useQuery(versiRenstraQuery(perangkatDaerah, masa.awal, nomor));
  const beda = pilihan.beda === true && info?.dasar !== null;
  const pilih = (versi: number, present: boolean) =>
    onChoose({ awal: masa.awal, versi, ...(present ? { beda: true as const } : {}) });
  return (
    <DataState query={query}>
      {(versi) => (
        <>
          <VersiBar
            masa={masa}
            versi={versi}
            boleh={boleh}
            beda={beda}
            onPilih={(satu) => pilih(satu, false)}
            onBeda={(ya) => pilih(nomor, ya)}
          />
          {beda ? (
            <BedaRenstra awal={masa.awal} nomor={nomor} />
          ) : (
            <RenstraSusun
              key={nomor}
              versi={versi}
              dasarHukum={daftar.dasarHukum}
              boleh={boleh && versi.info.status === 'draf'}
            />
          )}
        </>
      )}
    </DataState>
  );
}
