// The tree of the year as it is edited: program, kegiatan and sub kegiatan below the sasaran of the Renstra.
import { Link } from '@tanstack/react-router';
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import {
  type SimpulRencana,
  type TingkatRencana,
  tingkatBawahRencana,
} from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import type { PerintahRencana } from '@tapis/core/perencanaan/rencana/ubahRencana.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { rencanaQuery, scopePath } from '../../kit/queries.ts';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import type { BarisSusun } from '../susun/barisSusun.ts';
import { kelompokkanPeringatan } from '../susun/kelompokkanPeringatan.ts';
import { PindahDialog } from '../susun/PindahDialog.tsx';
import { type AksiSimpul, PohonSusun } from '../susun/PohonSusun.tsx';
import { useSuntingan } from '../susun/useSuntingan.ts';
import { aturanRencana } from './aturanRencana.ts';
import { RinciSimpul } from './RinciSimpul.tsx';
import { type IntentSimpul, SimpulRencanaDialog } from './SimpulRencanaDialog.tsx';
import { idSimpul, simpulPohon } from './simpulPohon.ts';

type Dialog = { jenis: 'simpul'; intent: IntentSimpul } | { jenis: 'pindah'; simpul: SimpulRencana };

export function SusunRencana({ rencana }: { rencana: Rencana }) {
  const { t } = useTranslation();
  const scope = useScope();
  const boleh = useBoleh('menyusun-rencana');
  const tell = useKabar();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const aturan = useMemo(() => aturanRencana(rencana), [rencana]);
  const suntingan = useSuntingan<Rencana, SimpulRencana[], PerintahRencana>({
    data: rencana,
    isi: (data) => data.simpul,
    versi: (data) => data.versi,
    path: `${scopePath(scope)}/rencana/perintah`,
    queryKey: rencanaQuery(scope).queryKey,
    aturan,
  });
  const simpul = useMemo(() => simpulPohon(rencana), [rencana]);
  const peringatan = useMemo(() => kelompokkanPeringatan(rencana.peringatan), [rencana.peringatan]);
  const sasaran = useMemo(() => rencana.tujuan.flatMap((tujuan) => tujuan.sasaran), [rencana.tujuan]);
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  const asli = ({ id }: BarisSusun) => rencana.simpul.find((satu) => idSimpul(satu) === id);
  const tambah = (tingkat: TingkatRencana, induk: string | null) =>
    setDialog({ jenis: 'simpul', intent: { tingkat, induk, lama: null } });

  /** Runs an edit that has no dialog; what is against it is told. */
  async function langsung(perintah: PerintahRencana, kabar: string) {
    const hasil = await suntingan.jalankan([perintah], kabar);
    if (!hasil.ok)
      tell({ text: hasil.problems[0]?.message ?? t('susun.diubahOrang', { oleh: hasil.bentrok?.oleh ?? '' }) });
  }
  const move = (kode: string, induk: string | null) =>
    langsung({ jenis: 'pindah', tingkat: 'program', kode, induk }, t('susun.dipindah', { kode }));

  const aksiTambah = (tingkat: TingkatRencana, induk: string): AksiSimpul => ({
    tombol: 'Insert',
    icon: 'add',
    label: t('susun.tambah', { tingkat: t(`susun.kecil.${tingkat}`) }),
    jalan: () => tambah(tingkat, induk),
  });

  function aksi(baris: BarisSusun): AksiSimpul[] {
    if (!boleh) return [];
    if (baris.tingkat === 'sasaran') return [aksiTambah('program', baris.kode)];
    const satu = asli(baris);
    if (!satu) return [];
    const { tingkat, kode, induk } = satu;
    const bawah = tingkatBawahRencana(tingkat);
    return [
      ...(bawah === null ? [] : [aksiTambah(bawah, kode)]),
      {
        tombol: 'F2',
        icon: 'edit',
        label: t('simpan.ubah'),
        jalan: () => setDialog({ jenis: 'simpul', intent: { tingkat, induk, lama: satu } }),
      },
      ...(tingkat === 'program'
        ? [
            {
              ...{ tombol: 'Alt+ArrowRight', icon: 'sort' as const, label: t('susun.pindahkan') },
              jalan: () => setDialog({ jenis: 'pindah', simpul: satu }),
            },
          ]
        : []),
      {
        tombol: 'Delete',
        icon: 'close',
        label: t('simpan.hapus'),
        jalan: () => void langsung({ jenis: 'hapus', tingkat, kode }, t('susun.dihapus', { kode })),
      },
    ];
  }

  /** Only a program has a place to choose: the sasaran it supports. */
  function drop(dragged: BarisSusun, pada: BarisSusun) {
    if (dragged.tingkat !== 'program' || pada.tingkat !== 'sasaran') return null;
    return () => void move(dragged.kode, pada.kode);
  }

  const tools = boleh ? (
    <button type="button" className="tombol utama" onClick={() => tambah('program', sasaran[0]?.kode ?? null)}>
      <Icon name="add" />
      {t('susun.tambah', { tingkat: t('susun.kecil.program') })}
    </button>
  ) : null;

  return (
    <>
      {rencana.tujuan.length === 0 ? (
        <p className="redup">
          {t('rencana.tanpaRenstra')}{' '}
          <Link to="/$perangkatDaerah/$tahun/renstra" params={params}>
            {t('rencana.keRenstra')}
          </Link>
        </p>
      ) : null}
      <p className="redup kecil">
        {rencana.edisi ? t('rencana.edisi', rencana.edisi) : t('rencana.tanpaEdisi', { tahun: scope.tahun })}{' '}
        {rencana.peringatan.length > 0 ? t('susun.jumlahPeringatan', { jumlah: rencana.peringatan.length }) : ''}{' '}
        <RiwayatRekaman
          tabel="rencana"
          kunci={{ perangkatDaerah: scope.perangkatDaerah, tahun: scope.tahun }}
          nama={t('rencana.susunan')}
        />
      </p>
      {simpul.length === 0 ? (
        <>
          <EmptyState>{t(boleh ? 'rencana.kosong' : 'pohon.kosong')}</EmptyState>
          {tools}
        </>
      ) : (
        <PohonSusun
          label={t('rencana.susunan')}
          simpul={simpul}
          aksi={aksi}
          rinci={(baris, current) => <RinciSimpul baris={baris} rencana={rencana} boleh={boleh && current} />}
          peringatan={peringatan}
          tools={tools}
          urungkan={suntingan.urungkan}
          ulangi={suntingan.ulangi}
          {...(boleh ? { drop, canDrag: ({ tingkat }: BarisSusun) => tingkat === 'program' } : {})}
        />
      )}
      {dialog?.jenis === 'simpul' ? (
        <SimpulRencanaDialog
          intent={dialog.intent}
          rencana={rencana}
          suntingan={suntingan}
          onClose={() => setDialog(null)}
        />
      ) : dialog?.jenis === 'pindah' ? (
        <PindahDialog
          simpul={dialog.simpul}
          induk={sasaran}
          tanpaInduk={t('rencana.tanpaSasaran')}
          onClose={() => setDialog(null)}
          onPindah={(induk) => move(dialog.simpul.kode, induk)}
        />
      ) : null}
    </>
  );
}
