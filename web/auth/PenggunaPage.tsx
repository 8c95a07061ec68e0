// Settings: the people of the pemda, invitations that wait, what each role may do, who needs a second factor.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { PERAN } from '@tapis/core/perencanaan/peran.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { ChoiceField, FilterBar, SearchField } from '../kit/FilterBar.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { filterPengguna, SEMUA_PENGGUNA } from './filterPengguna.ts';
import { KebijakanPeran } from './KebijakanPeran.tsx';
import { PeranList } from './PeranList.tsx';
import css from './pengguna.module.css';
import { penggunaQuery } from './queriesAkun.ts';
import { TautanDialog, type TautanUntuk } from './TautanDialog.tsx';
import { UndanganTable } from './UndanganTable.tsx';
import { UndangDialog } from './UndangDialog.tsx';
import { WajibFaktorKedua } from './WajibFaktorKedua.tsx';

export function PenggunaPage() {
  const { t } = useTranslation();
  const query = useQuery(penggunaQuery);
  const [inviting, setInviting] = useState(false);
  const [tautan, setTautan] = useState<TautanUntuk | null>(null);
  return (
    <Page
      title={t('pengaturan.pengguna.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.pengguna.tentang')}
      actions={
        <>
          <PrintButton />
          {query.data ? (
            <button type="button" className="tombol utama" onClick={() => setInviting(true)}>
              <Icon name="add" />
              {t('pengguna.undang')}
            </button>
          ) : null}
        </>
      }
    >
      <DataState query={query}>
        {(data) => (
          <>
            {data.surel ? null : (
              <p className={css.notice}>
                <Icon name="info" />
                <span>{t('pengguna.tanpaSurel')}</span>
              </p>
            )}
            <Daftar data={data} />
            <UndanganTable data={data} onLink={setTautan} />
            <WajibFaktorKedua {...data.pengaturan} />
            <KebijakanPeran />
            {inviting ? (
              <UndangDialog
                units={data.perangkatDaerah}
                onClose={() => setInviting(false)}
                onInvited={(hasil) => {
                  setInviting(false);
                  setTautan(hasil);
                }}
              />
            ) : null}
          </>
        )}
      </DataState>
      {tautan ? <TautanDialog tautan={tautan} onClose={() => setTautan(null)} /> : null}
    </Page>
  );
}

function Daftar({ data }: { data: DaftarPengguna }) {
  const { t } = useTranslation();
  const [pilihan, setPilihan] = useState(SEMUA_PENGGUNA);
  const shown = filterPengguna(data.pengguna, pilihan);
  return (
    <>
      <FilterBar label={t('pengguna.saring')}>
        <SearchField
          label={t('pengguna.cari')}
          value={pilihan.cari}
          onChange={(cari) => setPilihan({ ...pilihan, cari })}
        />
        <ChoiceField
          label={t('akun.peran')}
          value={pilihan.peran}
          all={t('pengguna.semuaPeran')}
          options={PERAN.map((value) => ({ value, label: t(`peran.${value}`) }))}
          onChange={(peran) => setPilihan({ ...pilihan, peran })}
        />
        <ChoiceField
          label={t('pengguna.kolomUnit')}
          value={pilihan.perangkatDaerah}
          all={t('pengguna.semuaUnit')}
          options={data.perangkatDaerah.map(({ kode, nama }) => ({ value: kode, label: nama }))}
          onChange={(perangkatDaerah) => setPilihan({ ...pilihan, perangkatDaerah })}
        />
        <ChoiceField
          label={t('pengguna.status')}
          value={pilihan.status}
          all={t('pengguna.semuaStatus')}
          options={(['aktif', 'nonaktif'] as const).map((value) => ({ value, label: t(`pengguna.${value}`) }))}
          onChange={(status) => setPilihan({ ...pilihan, status })}
        />
      </FilterBar>
      <p role="status" className="redup kecil">
        {t('pengguna.jumlah', { tampil: shown.length, semua: data.pengguna.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState>{t('pengguna.tidakAda')}</EmptyState>
      ) : (
        <ScrollTable caption={t('pengaturan.pengguna.judul')}>
          <thead>
            <tr>
              <th scope="col">{t('akun.nama')}</th>
              <th scope="col">{t('akun.peran')}</th>
              <th scope="col">{t('faktorKedua.judul')}</th>
              <th scope="col" className="angka">
                {t('pengguna.jumlahSesi')}
              </th>
              <th scope="col">{t('pengguna.status')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((satu) => (
              <tr key={satu.id}>
                <th scope="row">
                  <Link to="/pengaturan/pengguna/$id" params={{ id: satu.id }}>
                    {satu.nama}
                  </Link>
                  <br />
                  <span className="redup kecil">{satu.email}</span>
                </th>
                <td>
                  <PeranList peran={satu.peran} units={data.perangkatDaerah} />
                </td>
                <td>{t(satu.faktorKedua ? 'pengguna.faktorAda' : 'pengguna.faktorBelum')}</td>
                <td className="angka">{satu.sesi}</td>
                <td>
                  <span className={satu.aktif ? undefined : css.off}>
                    {t(satu.aktif ? 'pengguna.aktif' : 'pengguna.nonaktif')}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
