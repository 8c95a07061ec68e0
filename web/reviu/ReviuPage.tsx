// One reviewed file: what was read, its findings beside the text with their marks, decisions, working papers.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { RincianTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { TINGKAT_TEMUAN } from '@tapis/core/reviu/temuan.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { ChoiceField, FilterBar, SearchField } from '../kit/FilterBar.tsx';
import { FormDialog } from '../kit/FormDialog.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Page } from '../kit/Page.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import { KartuTemuan } from './KartuTemuan.tsx';
import { KertasKerja } from './KertasKerja.tsx';
import {
  PILIHAN_PUTUSAN,
  type PilihanReviu,
  parsePilihanReviu,
  selectTemuan,
  type TemuanView,
  withPutusan,
} from './pilihanReviu.ts';
import css from './ReviuPage.module.css';
import { reviuKey, reviuPath, teksTinjauanQuery, tinjauanQuery } from './reviuQueries.ts';
import { type ActiveTemuan, TeksBerkas } from './TeksBerkas.tsx';

const FROM = '/$perangkatDaerah/$tahun/reviu/$kode';

export function ReviuPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { kode } = useParams({ from: FROM });
  const query = useQuery(tinjauanQuery(scope, kode));
  const boleh = useBoleh('mereviu');
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  return (
    <Page
      title={query.data?.berkas ?? t('reviu.judul')}
      place={scope.label}
      lead={query.data ? <Dibaca {...query.data} /> : null}
      actions={
        <>
          <Link to="/$perangkatDaerah/$tahun/reviu" params={params} className="tombol">
            <Icon name="back" />
            {t('reviu.kembali')}
          </Link>
          {query.data ? <KertasKerja kode={kode} /> : null}
          {query.data && boleh ? <HapusButton kode={kode} berkas={query.data.berkas} /> : null}
        </>
      }
    >
      <DataState query={query}>{(rincian) => <Temuan kode={kode} rincian={rincian} editable={boleh} />}</DataState>
    </Page>
  );
}

/** What was read, and what could not be. */
function Dibaca({ hasil: { dibaca, tahun } }: RincianTinjauan) {
  const { t } = useTranslation();
  const scope = useScope();
  const isi = (['baris', 'halaman', 'tabel', 'angka'] as const).flatMap((nama) =>
    dibaca[nama] === null ? [] : [t(`reviu.${nama}`, { n: dibaca[nama] })],
  );
  return (
    <>
      <p>{t('reviu.dibaca', { isi: isi.join(', ') })}</p>
      {tahun !== null && tahun !== scope.tahun ? <p>{t('reviu.tahunLain', { tahun })}</p> : null}
      {dibaca.halamanTakTerbaca.length > 0 ? (
        <p className={css.unread}>
          <Icon name="warning" size={16} /> {t('reviu.takTerbaca', { halaman: dibaca.halamanTakTerbaca.join(', ') })}
        </p>
      ) : null}
    </>
  );
}

function Temuan({ kode, rincian, editable }: { kode: string; rincian: RincianTinjauan; editable: boolean }) {
  const { t } = useTranslation();
  const scope = useScope();
  const pilihan = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const catatBerkas = useBoleh('mereviu-apip') ? rincian.berkas : null;
  const teks = useQuery(teksTinjauanQuery(scope, kode));
  const [active, setActive] = useState<ActiveTemuan | null>(null);
  const semua = useMemo(() => withPutusan(rincian), [rincian]);
  const tampak = useMemo(() => selectTemuan(semua, pilihan), [semua, pilihan]);
  const change = (part: { [K in keyof PilihanReviu]: PilihanReviu[K] | undefined }) =>
    void navigate({ search: parsePilihanReviu({ ...pilihan, ...part }), replace: true, resetScroll: false });
  const pick = (nomor: number) => {
    setActive({ nomor, from: 'text' });
    const card = document.getElementById(`temuan-${nomor}`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  };
  return (
    <>
      <FilterBar label={t('reviu.saring')}>
        <SearchField label={t('reviu.cari')} value={pilihan.cari ?? ''} onChange={(cari) => change({ cari })} />
        <ChoiceField
          label={t('reviu.tingkat')}
          value={pilihan.tingkat}
          all={t('umum.semua')}
          options={TINGKAT_TEMUAN.map((value) => ({
            value,
            label: `${t(`reviu.tingkatan.${value}`)} (${rincian.ringkasan[value]})`,
          }))}
          onChange={(tingkat) => change({ tingkat })}
        />
        <ChoiceField
          label={t('reviu.putusan')}
          value={pilihan.putusan}
          all={t('umum.semua')}
          options={PILIHAN_PUTUSAN.map((value) => ({ value, label: t(`reviu.putusanTemuan.${value}`) }))}
          onChange={(putusan) => change({ putusan })}
        />
      </FilterBar>
      <p role="status" className="redup kecil tanpa-cetak">
        {t('reviu.tampak', { tampak: tampak.length, jumlah: semua.length })}
      </p>
      <div className={css.split}>
        <DaftarTemuan
          kode={kode}
          semua={semua.length}
          tampak={tampak}
          active={active?.nomor ?? 0}
          editable={editable}
          catatBerkas={catatBerkas}
          onShow={(nomor) => setActive({ nomor, from: 'list' })}
        />
        <div className={`${css.text} tanpa-cetak`}>
          <h2>{t('reviu.teks')}</h2>
          <p className="redup kecil">{t('reviu.teksPengantar')}</p>
          <DataState query={teks}>
            {({ blok }) => <TeksBerkas blok={blok} temuan={tampak} active={active} onPick={pick} />}
          </DataState>
        </div>
      </div>
    </>
  );
}

function DaftarTemuan({
  kode,
  semua,
  tampak,
  active,
  editable,
  catatBerkas,
  onShow,
}: {
  kode: string;
  semua: number;
  tampak: readonly TemuanView[];
  active: number;
  editable: boolean;
  catatBerkas: string | null;
  onShow: (nomor: number) => void;
}) {
  const { t } = useTranslation();
  if (tampak.length === 0) return <EmptyState>{t(semua === 0 ? 'reviu.tanpaTemuan' : 'reviu.takCocok')}</EmptyState>;
  return (
    <ol className={css.list} aria-label={t('reviu.temuan')}>
      {tampak.map((temuan) => (
        <KartuTemuan
          key={temuan.nomor}
          kode={kode}
          temuan={temuan}
          active={temuan.nomor === active}
          editable={editable}
          catatBerkas={catatBerkas}
          onShow={() => onShow(temuan.nomor)}
        />
      ))}
    </ol>
  );
}

function HapusButton({ kode, berkas }: { kode: string; berkas: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const tell = useKabar();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const simpan = useSimpan<undefined>([[...reviuKey(scope), 'daftar']], () => {
    tell({ text: t('reviu.terhapus', { berkas }) });
    queryClient.removeQueries({ queryKey: [...reviuKey(scope), kode] });
    const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
    void navigate({ to: '/$perangkatDaerah/$tahun/reviu', params });
  });
  return (
    <>
      <button type="button" className="tombol" onClick={() => setAsking(true)}>
        {t('reviu.hapus')}
      </button>
      <FormDialog
        title={t('reviu.hapus')}
        opened={asking}
        onClose={() => setAsking(false)}
        dirty={false}
        danger
        submitLabel={t('simpan.hapus')}
        onSubmit={() => void simpan.save({ method: 'DELETE', path: reviuPath(scope, kode), versi: null })}
        busy={simpan.busy}
        problems={simpan.problems}
        fieldId={(field) => field}
      >
        <p>{t('reviu.hapusTanya', { berkas })}</p>
      </FormDialog>
    </>
  );
}
