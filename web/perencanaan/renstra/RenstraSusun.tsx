// One version of a Renstra: its own fields and its tree, with the edits of a draft.
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import {
  anakSimpul,
  type SimpulRenstra,
  tingkatAtas,
  tingkatBawah,
  urutkanSimpul,
} from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import type { PerintahRenstra } from '@tapis/core/perencanaan/renstra/perintahRenstra.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { versiRenstraPath, versiRenstraQuery } from '../../kit/queries.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import type { BarisSusun } from '../susun/barisSusun.ts';
import { kelompokkanPeringatan } from '../susun/kelompokkanPeringatan.ts';
import { PindahDialog } from '../susun/PindahDialog.tsx';
import { type AksiSimpul, PohonSusun } from '../susun/PohonSusun.tsx';
import { useSuntingan } from '../susun/useSuntingan.ts';
import { ATURAN_RENSTRA } from './aturanRenstra.ts';
import { IdentitasDialog } from './IdentitasDialog.tsx';
import { IdentitasRenstra } from './IdentitasRenstra.tsx';
import { type RencanaSimpul, SimpulRenstraDialog } from './SimpulRenstraDialog.tsx';

type Dialog = { jenis: 'simpul'; rencana: RencanaSimpul } | { jenis: 'pindah'; simpul: SimpulRenstra } | 'identitas';

const idSimpul = (tingkat: string, kode: string) => `${tingkat} ${kode}`;

interface RenstraSusunProps {
  versi: RenstraVersi;
  dasarHukum: DaftarRenstra['dasarHukum'];
  /** The version is a draft and the user may edit it. */
  boleh: boolean;
}

export function RenstraSusun({ versi, dasarHukum, boleh }: RenstraSusunProps) {
  const { t } = useTranslation();
  const { perangkatDaerah } = useScope();
  const tell = useKabar();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { awal, info, isi } = versi;
  const suntingan = useSuntingan<RenstraVersi, RenstraVersi['isi'], PerintahRenstra>({
    data: versi,
    isi: (data) => data.isi,
    versi: (data) => data.versi,
    path: `${versiRenstraPath(perangkatDaerah, awal, info.nomor)}/perintah`,
    queryKey: versiRenstraQuery(perangkatDaerah, awal, info.nomor).queryKey,
    aturan: ATURAN_RENSTRA,
  });
  const simpul = useMemo(
    () =>
      urutkanSimpul(isi).map((satu) => {
        const atas = tingkatAtas(satu.tingkat);
        return {
          ...satu,
          id: idSimpul(satu.tingkat, satu.kode),
          induk: atas === null || satu.induk === null ? null : idSimpul(atas, satu.induk),
        };
      }),
    [isi],
  );
  const peringatan = useMemo(() => kelompokkanPeringatan(versi.peringatan), [versi.peringatan]);
  const asli = ({ id }: BarisSusun) => isi.simpul.find((satu) => idSimpul(satu.tingkat, satu.kode) === id);

  /** Runs an edit that has no dialog; what is against it is told. */
  async function langsung(perintah: PerintahRenstra, kabar: string) {
    const hasil = await suntingan.jalankan([perintah], kabar);
    if (!hasil.ok)
      tell({ text: hasil.problems[0]?.message ?? t('susun.diubahOrang', { oleh: hasil.bentrok?.oleh ?? '' }) });
  }
  const move = (satu: SimpulRenstra, induk: string | null, posisi: number) =>
    langsung(
      { jenis: 'pindah', tingkat: satu.tingkat, kode: satu.kode, induk, posisi },
      t('susun.dipindah', { kode: satu.kode }),
    );

  function aksi(baris: BarisSusun): AksiSimpul[] {
    const satu = asli(baris);
    if (!boleh || !satu) return [];
    const { tingkat, kode, nama, induk } = satu;
    const bawah = tingkatBawah(tingkat);
    const saudara = anakSimpul(isi, tingkat, induk);
    const tempat = saudara.findIndex((lain) => lain.kode === kode);
    return [
      ...(bawah === null
        ? []
        : [
            {
              tombol: 'Insert',
              icon: 'add' as const,
              label: t('susun.tambah', { tingkat: t(`susun.kecil.${bawah}`) }),
              jalan: () =>
                setDialog({ jenis: 'simpul', rencana: { tingkat: bawah, induk: kode, kode: null, nama: '' } }),
            },
          ]),
      {
        tombol: 'F2',
        icon: 'edit',
        label: t('simpan.ubah'),
        jalan: () => setDialog({ jenis: 'simpul', rencana: { tingkat, induk, kode, nama } }),
      },
      ...(tempat > 0
        ? [
            {
              ...{ tombol: 'Alt+ArrowUp', icon: 'up' as const, label: t('susun.naikkan') },
              jalan: () => void move(satu, induk, tempat - 1),
            },
          ]
        : []),
      ...(tempat < saudara.length - 1
        ? [
            {
              ...{ tombol: 'Alt+ArrowDown', icon: 'down' as const, label: t('susun.turunkan') },
              jalan: () => void move(satu, induk, tempat + 1),
            },
          ]
        : []),
      ...(tingkat === 'tujuan'
        ? []
        : [
            {
              ...{ tombol: 'Alt+ArrowRight', icon: 'sort' as const, label: t('susun.pindahkan') },
              jalan: () => setDialog({ jenis: 'pindah', simpul: satu }),
            },
          ]),
      {
        tombol: 'Delete',
        icon: 'close',
        label: t('simpan.hapus'),
        jalan: () => void langsung({ jenis: 'hapus', tingkat, kode }, t('susun.dihapus', { kode })),
      },
    ];
  }

  /** Onto a node one level above: last below it. Onto a sibling level: before it. */
  function drop(dragged: BarisSusun, pada: BarisSusun) {
    const [satu, tujuan] = [asli(dragged), asli(pada)];
    if (!satu || !tujuan) return null;
    if (tujuan.tingkat === tingkatAtas(satu.tingkat))
      return () => void move(satu, tujuan.kode, anakSimpul(isi, satu.tingkat, tujuan.kode).length);
    if (tujuan.tingkat !== satu.tingkat) return null;
    const saudara = anakSimpul(isi, tujuan.tingkat, tujuan.induk).filter(({ kode }) => kode !== satu.kode);
    return () =>
      void move(
        satu,
        tujuan.induk,
        saudara.findIndex(({ kode }) => kode === tujuan.kode),
      );
  }

  const tambahTujuan = () =>
    setDialog({ jenis: 'simpul', rencana: { tingkat: 'tujuan', induk: null, kode: null, nama: '' } });
  return (
    <>
      <Section
        title={t('renstra.identitas')}
        actions={
          boleh ? (
            <button type="button" className="tombol" onClick={() => setDialog('identitas')}>
              <Icon name="edit" />
              {t('renstra.ubahIdentitas')}
            </button>
          ) : null
        }
      >
        <IdentitasRenstra awal={awal} identitas={isi.identitas} dasarHukum={dasarHukum} />
      </Section>
      <Section
        title={t('renstra.susunan')}
        lead={peringatan.size > 0 ? t('susun.jumlahPeringatan', { jumlah: versi.peringatan.length }) : undefined}
        actions={
          boleh && simpul.length === 0 ? (
            <button type="button" className="tombol utama" onClick={tambahTujuan}>
              <Icon name="add" />
              {t('renstra.tambahTujuan')}
            </button>
          ) : null
        }
      >
        {simpul.length === 0 ? (
          <EmptyState>{t(boleh ? 'renstra.tanpaTujuan' : 'renstra.tanpaTujuanBaca')}</EmptyState>
        ) : (
          <PohonSusun
            label={t('renstra.susunan')}
            simpul={simpul}
            aksi={aksi}
            peringatan={peringatan}
            urungkan={suntingan.urungkan}
            ulangi={suntingan.ulangi}
            tools={
              boleh ? (
                <button type="button" className="tombol utama" onClick={tambahTujuan}>
                  <Icon name="add" />
                  {t('renstra.tambahTujuan')}
                </button>
              ) : null
            }
            {...(boleh ? { drop, canDrag: () => true } : {})}
          />
        )}
      </Section>
      {dialog === 'identitas' ? (
        <IdentitasDialog
          identitas={isi.identitas}
          dasarHukum={dasarHukum}
          suntingan={suntingan}
          onClose={() => setDialog(null)}
        />
      ) : dialog?.jenis === 'simpul' ? (
        <SimpulRenstraDialog rencana={dialog.rencana} suntingan={suntingan} onClose={() => setDialog(null)} />
      ) : dialog?.jenis === 'pindah' ? (
        <PindahDialog
          simpul={dialog.simpul}
          induk={isi.simpul.filter(({ tingkat }) => tingkat === tingkatAtas(dialog.simpul.tingkat))}
          saudara={(induk) => anakSimpul(isi, dialog.simpul.tingkat, induk)}
          onClose={() => setDialog(null)}
          onPindah={(induk, posisi) => move(dialog.simpul, induk, posisi)}
        />
      ) : null}
    </>
  );
}
