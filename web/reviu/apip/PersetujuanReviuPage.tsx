// Settings: two persons at a reviu, or one where the pemda says why.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { SetelanReviuApip } from '@tapis/contract/reviu/ruteSetelanReviuApip.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getJson } from '../../kit/api.ts';
import { DataState } from '../../kit/DataState.tsx';
import { Page, Section } from '../../kit/Page.tsx';
import { type Isian, type Nilai, RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useHak } from '../../kit/useHak.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';

const PATH = '/api/v1/pemda/reviu-apip';
const KEY = ['pemda', 'reviu-apip'] as const;

const setelanQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => getJson<SetelanReviuApip>(PATH, signal),
});

const baca = (rekaman: unknown): Nilai => ({ alasanSendiri: (rekaman as SetelanReviuApip).alasanSendiri ?? '' });

export function PersetujuanReviuPage() {
  const { t } = useTranslation();
  const query = useQuery(setelanQuery);
  return (
    <Page
      title={t('pengaturan.persetujuanReviu.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.persetujuanReviu.tentang')}
      actions={<RiwayatRekaman tabel="pemda/reviu-apip" kunci={{}} nama={t('pengaturan.persetujuanReviu.judul')} />}
    >
      <DataState query={query}>{(setelan) => <Isi setelan={setelan} />}</DataState>
    </Page>
  );
}

function Isi({ setelan }: { setelan: SetelanReviuApip }) {
  const { t } = useTranslation();
  const boleh = useHak()('mengelola-pemda', null);
  const tellUndo = useTellUndo([KEY]);
  const [editing, setEditing] = useState<'izinkan' | 'larang' | null>(null);
  const { alasanSendiri, versi } = setelan;
  const isian: Isian[] = [
    {
      nama: 'alasanSendiri',
      label: t('apip.setelan.alasan'),
      petunjuk: t('apip.setelan.alasanBantu'),
      jenis: 'panjang',
    },
  ];
  return (
    <Section title={t(alasanSendiri === null ? 'apip.setelan.dua' : 'apip.setelan.satu')}>
      <p>{t('apip.setelan.arti')}</p>
      {alasanSendiri === null ? null : (
        <p>
          {t('apip.setelan.alasan')}: <strong lang="id">{alasanSendiri}</strong>
        </p>
      )}
      {boleh ? (
        <p className="tanpa-cetak">
          <button type="button" className="tombol" onClick={() => setEditing('izinkan')}>
            {t(alasanSendiri === null ? 'apip.setelan.izinkan' : 'apip.setelan.ubah')}
          </button>{' '}
          {alasanSendiri === null ? null : (
            <button type="button" className="tombol" onClick={() => setEditing('larang')}>
              {t('apip.setelan.larang')}
            </button>
          )}
        </p>
      ) : (
        <p className="redup">{t('apip.setelan.hanyaAdmin')}</p>
      )}
      {editing ? (
        <RekamanDialog<SetelanReviuApip>
          judul={t(editing === 'larang' ? 'apip.setelan.larang' : 'apip.setelan.izinkan')}
          pengantar={t(editing === 'larang' ? 'apip.setelan.tanyaLarang' : 'apip.setelan.tanyaIzinkan')}
          isian={editing === 'larang' ? [] : isian}
          awal={baca(setelan)}
          versi={versi || null}
          kirim={(nilai) => {
            const body = { alasanSendiri: editing === 'larang' ? null : (nilai.alasanSendiri ?? '') };
            return { method: 'PUT', path: PATH, body };
          }}
          baca={baca}
          stale={[KEY]}
          submitLabel={t(editing === 'larang' ? 'apip.setelan.larang' : 'apip.setelan.simpan')}
          onSaved={(hasil) => {
            setEditing(null);
            const undo = { method: 'PUT', path: PATH, body: { alasanSendiri }, versi: hasil.versi } as const;
            tellUndo(t(hasil.alasanSendiri === null ? 'apip.setelan.dilarang' : 'apip.setelan.diizinkan'), undo);
          }}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </Section>
  );
}
