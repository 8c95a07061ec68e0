// Settings: identity of the pemda, and its heads with their terms.
import { useQuery } from '@tanstack/react-query';
import type { IsianPemda, RekamanPemda } from '@tapis/contract/perencanaan/pemda.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../../kit/Page.tsx';
import { pemdaQuery } from '../../kit/queries.ts';
import { type Isian, type Nilai, RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useHak } from '../../kit/useHak.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { DaftarPejabat } from './DaftarPejabat.tsx';
import css from './Organisasi.module.css';

const PATH = '/api/v1/pemda';
const FIELDS = ['nama', 'sebutan', 'provinsi', 'ibuKota', 'kepalaDaerah', 'zona'] as const;

const nilaiPemda = (pemda: IsianPemda): Nilai => Object.fromEntries(FIELDS.map((nama) => [nama, pemda[nama]]));

export function PemdaPage() {
  const { t } = useTranslation();
  const query = useQuery(pemdaQuery);
  return (
    <Page
      title={t('pengaturan.pemda.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.pemda.tentang')}
      actions={<PrintButton />}
    >
      <DataState query={query}>{(pemda) => <Isi pemda={pemda} />}</DataState>
    </Page>
  );
}

function Isi({ pemda }: { pemda: RekamanPemda }) {
  const { t } = useTranslation();
  const boleh = useHak()('mengelola-pemda', null);
  // The name of the pemda stands in the header and in everything that is printed.
  const stale = [['pemda'], ['perangkat-daerah']];
  const tellSaved = useTellUndo(stale);
  const [buka, setBuka] = useState(false);
  const isian: Isian[] = FIELDS.map((nama) => ({
    nama,
    label: t(`pemda.${nama}`),
    ...(nama === 'nama' ? { petunjuk: t('pemda.namaPetunjuk') } : {}),
    ...(nama === 'sebutan' ? { petunjuk: t('pemda.sebutanPetunjuk') } : {}),
    ...(nama === 'zona' ? { pilihan: ['WIB', 'WITA', 'WIT'].map((nilai) => ({ nilai, label: nilai })) } : {}),
  }));
  return (
    <>
      {boleh ? null : <p className="redup">{t('organisasi.hanyaBaca')}</p>}
      <Section
        title={t('pemda.identitas')}
        actions={
          <>
            {boleh ? (
              <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setBuka(true)}>
                <Icon name="edit" size={16} />
                {t('pemda.ubah')}
              </button>
            ) : null}
            <RiwayatRekaman tabel="pemda" kunci={{}} nama={pemda.nama} />
          </>
        }
      >
        <dl className={css.facts}>
          <dt>{t('pemda.kode')}</dt>
          <dd>{pemda.kode}</dd>
          {FIELDS.map((nama) => (
            <Fakta key={nama} label={t(`pemda.${nama}`)} isi={pemda[nama]} />
          ))}
        </dl>
      </Section>
      <DaftarPejabat
        judul={t('pemda.pejabat')}
        tentang={t('pemda.pejabatRinci')}
        tambah={t('pemda.tambahPejabat')}
        kosong={t('pemda.kosong')}
        pejabat={pemda.pejabat}
        jabatan={null}
        path={`${PATH}/kepala-daerah`}
        stale={stale}
        boleh={boleh}
        riwayat={{ tabel: 'pemda/kepala-daerah', kunci: {} }}
      />
      {buka ? (
        <RekamanDialog<RekamanPemda>
          judul={t('pemda.ubah')}
          isian={isian}
          awal={nilaiPemda(pemda)}
          versi={pemda.versi}
          kirim={(nilai) => ({ method: 'PUT', path: PATH, body: nilai })}
          baca={(rekaman) => nilaiPemda(rekaman as IsianPemda)}
          stale={stale}
          onSaved={({ nama, versi }) => {
            setBuka(false);
            const body = nilaiPemda(pemda);
            tellSaved(t('organisasi.diubah', { nama }), { method: 'PUT', path: PATH, body, versi });
          }}
          onClose={() => setBuka(false)}
        />
      ) : null}
    </>
  );
}

function Fakta({ label, isi }: { label: string; isi: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd lang="id">{isi || '–'}</dd>
    </>
  );
}
