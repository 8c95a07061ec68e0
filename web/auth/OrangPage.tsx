// Settings: one person of the pemda, and what an admin can do for them.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { DaftarPengguna, TautanDikirim } from '@tapis/contract/perencanaan/pengguna.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { FormDialog } from '../kit/FormDialog.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Page, Section } from '../kit/Page.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { useSimpan } from '../kit/useSimpan.ts';
import { PeranList } from './PeranList.tsx';
import css from './pengguna.module.css';
import { penggunaQuery } from './queriesAkun.ts';
import { SesiTable } from './SesiTable.tsx';
import { StatusDialog } from './StatusDialog.tsx';
import { TautanDialog, type TautanUntuk } from './TautanDialog.tsx';
import { UbahPeranDialog } from './UbahPeranDialog.tsx';

type Orang = DaftarPengguna['pengguna'][number];
type Dialog = 'peran' | 'status' | 'tautan' | 'faktor' | 'sesi';

export function OrangPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/pengaturan/pengguna/$id' });
  const query = useQuery(penggunaQuery);
  const orang = query.data?.pengguna.find((satu) => satu.id === id);
  return (
    <Page
      title={orang?.nama ?? t('pengaturan.pengguna.judul')}
      place={t('pengaturan.judul')}
      lead={orang?.email}
      actions={
        <Link to="/pengaturan/pengguna" className="tombol">
          <Icon name="back" />
          {t('pengguna.semua')}
        </Link>
      }
    >
      <DataState query={query}>
        {(data) => (orang ? <Isi orang={orang} data={data} /> : <EmptyState>{t('pengguna.orangTidakAda')}</EmptyState>)}
      </DataState>
    </Page>
  );
}

function Isi({ orang, data }: { orang: Orang; data: DaftarPengguna }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [tautan, setTautan] = useState<TautanUntuk | null>(null);
  const close = () => setDialog(null);
  const path = `/api/v1/pengguna/${encodeURIComponent(orang.id)}`;
  const open = (which: Dialog, label: string) => (
    <button type="button" className="tombol" onClick={() => setDialog(which)}>
      {label}
    </button>
  );
  return (
    <>
      {orang.aktif ? null : (
        <p className={css.notice}>
          <Icon name="warning" />
          <span>{t('pengguna.sedangNonaktif')}</span>
        </p>
      )}
      <Section title={t('akun.peran')} actions={open('peran', t('pengguna.ubahPeranTombol'))}>
        <PeranList peran={orang.peran} units={data.perangkatDaerah} />
      </Section>
      <Section
        title={t('masuk.sandi')}
        lead={t(data.surel ? 'pengguna.sandiTentang' : 'pengguna.sandiTentangTanpaSurel')}
        actions={open('tautan', t('pengguna.tautanSandi'))}
      >
        {null}
      </Section>
      <Section
        title={t('faktorKedua.judul')}
        lead={t(orang.faktorKedua ? 'pengguna.faktorTentang' : 'pengguna.faktorBelumTentang')}
        actions={orang.faktorKedua ? open('faktor', t('pengguna.hapusFaktor')) : null}
      >
        {null}
      </Section>
      <Section title={t('akun.sesi.judul')} actions={orang.sesi > 0 ? open('sesi', t('pengguna.akhiriSesi')) : null}>
        <SesiTable id={orang.id} />
      </Section>
      <Section
        title={t('pengguna.status')}
        lead={t(orang.aktif ? 'pengguna.nonaktifkanTentang' : 'pengguna.aktifkanTentang')}
        actions={open('status', t(orang.aktif ? 'pengguna.nonaktifkanTombol' : 'pengguna.aktifkanTombol'))}
      >
        <p className={css.state}>{t(orang.aktif ? 'pengguna.aktif' : 'pengguna.nonaktif')}</p>
      </Section>
      {dialog === 'peran' ? <UbahPeranDialog pengguna={orang} units={data.perangkatDaerah} onClose={close} /> : null}
      {dialog === 'status' ? <StatusDialog pengguna={orang} onClose={close} /> : null}
      {dialog === 'tautan' ? (
        <Confirm<TautanDikirim>
          title={t('pengguna.tautanSandi')}
          method="POST"
          path={`${path}/tautan-sandi`}
          onDone={(hasil) => {
            setTautan({ ...hasil, kepada: orang.email });
            close();
          }}
          onClose={close}
        >
          {t('pengguna.tautanSandiYakin', { nama: orang.nama })}
        </Confirm>
      ) : null}
      {dialog === 'faktor' ? (
        <Confirm
          title={t('pengguna.hapusFaktor')}
          method="DELETE"
          path={`${path}/faktor-kedua`}
          done={t('pengguna.faktorDihapus', { nama: orang.nama })}
          onClose={close}
          danger
        >
          {t('pengguna.hapusFaktorYakin', { nama: orang.nama })}
        </Confirm>
      ) : null}
      {dialog === 'sesi' ? (
        <Confirm
          title={t('pengguna.akhiriSesi')}
          method="DELETE"
          path={`${path}/sesi`}
          done={t('akun.sesi.diakhiri')}
          onClose={close}
          danger
        >
          {t('pengguna.akhiriSesiYakin', { nama: orang.nama })}
        </Confirm>
      ) : null}
      {tautan ? <TautanDialog tautan={tautan} onClose={() => setTautan(null)} /> : null}
    </>
  );
}

interface ConfirmProps<T> {
  title: string;
  method: 'POST' | 'DELETE';
  path: string;
  /** What is said afterwards. */
  done?: string;
  danger?: boolean;
  onDone?: (hasil: T) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something is done for a person that cannot be taken back. */
function Confirm<T = undefined>({
  title,
  method,
  path,
  done,
  danger = false,
  onDone,
  onClose,
  children,
}: ConfirmProps<T>) {
  const tell = useKabar();
  const simpan = useSimpan<T>([['pengguna'], ['sesi']], (hasil) => {
    if (done !== undefined) tell({ text: done });
    if (onDone) onDone(hasil);
    else onClose();
  });
  return (
    <FormDialog
      title={title}
      opened
      onClose={onClose}
      dirty={false}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={() => ''}
      onSubmit={() => void simpan.save({ method, path, versi: null })}
      submitLabel={title}
      danger={danger}
    >
      <p>{children}</p>
    </FormDialog>
  );
}
