// Settings: may anybody review a report without signing in? One switch of the pemda, with what it opens.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReviuPublik } from '@tapis/contract/reviu/ruteReviuPublik.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getJson } from '../kit/api.ts';
import { DataState } from '../kit/DataState.tsx';
import { ConflictPanel } from '../kit/FormDialog.tsx';
import { Page, Section } from '../kit/Page.tsx';
import { RiwayatRekaman } from '../kit/RiwayatRekaman.tsx';
import { useHak } from '../kit/useHak.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useSimpan } from '../kit/useSimpan.ts';
import { useTellUndo } from '../kit/useTellUndo.ts';

const PATH = '/api/v1/pemda/reviu-publik';
const KEY = ['pemda', 'reviu-publik'] as const;

const reviuPublikQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => getJson<ReviuPublik>(PATH, signal),
});

export function ReviuPublikPage() {
  const { t } = useTranslation();
  const query = useQuery(reviuPublikQuery);
  return (
    <Page
      title={t('pengaturan.reviuPublik.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.reviuPublik.tentang')}
      actions={<RiwayatRekaman tabel="pemda/reviu-publik" kunci={{}} nama={t('pengaturan.reviuPublik.judul')} />}
    >
      <DataState query={query}>{(setelan) => <Isi setelan={setelan} />}</DataState>
    </Page>
  );
}

function Isi({ setelan }: { setelan: ReviuPublik }) {
  const { t } = useTranslation();
  const boleh = useHak()('mengelola-pemda', null);
  const tell = useKabar();
  const tellUndo = useTellUndo([KEY]);
  const { save, busy, problems, conflict, reset } = useSimpan<ReviuPublik>([KEY]);
  const { aktif, versi, alamat } = setelan;
  useEffect(() => {
    const [problem] = problems;
    if (problem) tell({ text: problem.message });
  }, [problems, tell]);

  async function change(over: number | null) {
    if (busy) return;
    const body = { aktif: !aktif };
    const hasil = await save({ method: 'PUT', path: PATH, body, versi: over });
    if (!hasil) return;
    const undo = { method: 'PUT', path: PATH, body: { aktif }, versi: hasil.versi } as const;
    tellUndo(t(hasil.aktif ? 'reviu.publik.dibuka' : 'reviu.publik.ditutup'), undo);
  }
  return (
    <Section title={t(aktif ? 'reviu.publik.terbuka' : 'reviu.publik.tertutup')}>
      <p>{t('reviu.publik.arti')}</p>
      {aktif ? (
        <p>
          <a href={alamat}>{t('reviu.publik.lihat')}</a>
        </p>
      ) : null}
      {conflict ? (
        <ConflictPanel
          bentrok={conflict}
          fields={[]}
          onTakeTheirs={reset}
          onKeepMine={() => void change(conflict.versi)}
        />
      ) : null}
      {boleh ? (
        <button
          type="button"
          className={aktif ? 'tombol' : 'tombol utama'}
          aria-disabled={busy}
          onClick={() => void change(versi || null)}
        >
          {t(aktif ? 'reviu.publik.tutup' : 'reviu.publik.buka')}
        </button>
      ) : (
        <p className="redup">{t('reviu.publik.hanyaAdmin')}</p>
      )}
    </Section>
  );
}
