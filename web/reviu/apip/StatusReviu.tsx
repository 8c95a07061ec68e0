// Where the reviu stands, and the steps that this person may take now. What holds a step back is said beside it.
import { useQuery } from '@tanstack/react-query';
import type { Saya } from '@tapis/contract/perencanaan/saya.ts';
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { namaBertindak, type Sebagai } from '@tapis/core/perencanaan/masaPeran.ts';
import type { AksiReviu } from '@tapis/core/reviu/apip/alurReviuApip.ts';
import { kemajuanUji } from '@tapis/core/reviu/apip/jawabanUji.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { sayaQuery } from '../../kit/queries.ts';
import { type Isian, type Nilai, RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import css from './apip.module.css';
import { apipPath, useShowReviu } from './reviuApipQuery.ts';

export function StatusReviu({ reviu }: { reviu: ReviuApip }) {
  const { t } = useTranslation();
  const [aksi, setAksi] = useState<AksiReviu | null>(null);
  const { status, persetujuan } = reviu;
  const { selesai, jumlah } = kemajuanUji(reviu.butir, new Map(reviu.butir.map((satu) => [satu.kode, satu])));
  const tanpaCatatan = reviu.butir.filter((satu) => satu.jawaban === 'tidak' && satu.catatan.trim() === '');
  const hold =
    selesai < jumlah
      ? t('apip.tertahan', { n: jumlah - selesai })
      : tanpaCatatan.length > 0
        ? t('apip.tertahanCatatan', { butir: tanpaCatatan.map(({ kode }) => kode).join(', ') })
        : null;
  const nada = status === 'disetujui' ? css.good : status === 'selesai' ? css.waiting : '';
  return (
    <div className={css.bar}>
      <span className={`${css.status} ${nada}`}>{t(`apip.status.${status ?? 'belum'}`)}</span>
      <p>
        {t(`apip.arti.${status ?? 'belum'}`)}
        {persetujuan ? (
          <> {t('apip.disetujuiOleh', { nama: persetujuan.nama, tanggal: tulisTanggal(persetujuan.tanggal) })}</>
        ) : null}
        {reviu.penelaah.length > 0 ? <> {t('apip.direviuOleh', { nama: reviu.penelaah.join(', ') })}</> : null}
        {persetujuan?.sendiri ? <> {t('apip.sendiri', { alasan: persetujuan.sendiri })}</> : null}
        {status === 'selesai' && !reviu.aksi.includes('setujui') ? <> {t('apip.menungguInspektur')}</> : null}
        {reviu.aksi.includes('setujui') && reviu.alasanDitolak ? (
          <span id="apip-penahan" className={css.warn} lang="id">
            {' '}
            {reviu.alasanDitolak}
          </span>
        ) : null}
        {reviu.aksi.includes('selesaikan') && hold ? (
          <span id="apip-penahan" className={css.warn}>
            {' '}
            {hold}
          </span>
        ) : null}
        {reviu.dataBerubah ? (
          <strong className={css.warn}>
            {' '}
            <Icon name="warning" size={16} /> {t('apip.dataBerubah')}
          </strong>
        ) : null}
      </p>
      <div className={`${css.actions} tanpa-cetak`}>
        {reviu.aksi.map((satu) => {
          const held = (satu === 'selesaikan' && hold !== null) || (satu === 'setujui' && reviu.alasanDitolak !== null);
          return (
            <button
              key={satu}
              type="button"
              className={satu === 'buka' || satu === 'cabut' ? 'tombol' : 'tombol utama'}
              {...(held ? { 'aria-disabled': true, 'aria-describedby': 'apip-penahan' } : {})}
              onClick={() => (held ? undefined : setAksi(satu))}
            >
              {t(`apip.aksi.${satu}`)}
            </button>
          );
        })}
      </div>
      {aksi ? <LangkahDialog aksi={aksi} reviu={reviu} onClose={() => setAksi(null)} /> : null}
    </div>
  );
}

/** As Plt or Plh only where no definitive role would do. */
function sebagaiInspektur(peran: Saya['peran']): Sebagai {
  const semua = peran.filter((satu) => satu.peran === 'inspektur').map(({ masa }) => masa?.sebagai ?? 'definitif');
  return semua.includes('definitif') ? 'definitif' : (semua[0] ?? 'definitif');
}

function LangkahDialog({ aksi, reviu, onClose }: { aksi: AksiReviu; reviu: ReviuApip; onClose: () => void }) {
  const { t } = useTranslation();
  const scope = useScope();
  const show = useShowReviu(scope);
  const tell = useKabar();
  const path = aksi === 'mulai' ? apipPath(scope) : `${apipPath(scope)}/${aksi}`;
  const { data: saya } = useQuery(sayaQuery);
  const persetujuan: Isian[] = [
    { nama: 'jabatan', label: t('apip.jabatan') },
    { nama: 'nip', label: 'NIP', petunjuk: t('apip.nipBantu'), boleh: true, jenis: 'angka' },
    { nama: 'pangkat', label: t('apip.pangkat'), boleh: true },
    { nama: 'tempat', label: t('apip.tempat') },
    { nama: 'tanggal', label: t('apip.tanggal'), jenis: 'tanggal' },
    { nama: 'dasar', label: t('apip.dasar'), petunjuk: t('apip.dasarBantu'), boleh: true, lebar: true },
  ];
  const alasan: Isian[] = [{ nama: 'alasan', label: t('apip.alasan'), jenis: 'panjang' }];
  const ISIAN: Record<AksiReviu, Isian[]> = {
    mulai: [],
    selesaikan: [],
    setujui: persetujuan,
    buka: alasan,
    cabut: alasan,
  };
  const awal: Nilai = {
    jabatan: namaBertindak('Inspektur', sebagaiInspektur(saya?.peran ?? [])),
    nip: '',
    pangkat: '',
    tempat: '',
    tanggal: '',
    dasar: '',
    alasan: '',
  };
  const kirim = (nilai: Nilai): object => {
    if (aksi !== 'setujui') return { alasan: nilai.alasan ?? '' };
    const boleh = (nama: string) => nilai[nama]?.trim() || null;
    const { jabatan, tempat, tanggal } = nilai;
    return {
      jabatan,
      tempat,
      tanggal,
      dasar: boleh('dasar'),
      nip: boleh('nip'),
      pangkat: boleh('pangkat'),
      sidik: reviu.sidik,
    };
  };
  const quiet: readonly AksiReviu[] = ['mulai', 'selesaikan'];
  return (
    <RekamanDialog<ReviuApip>
      judul={t(`apip.aksi.${aksi}`)}
      pengantar={[
        t(`apip.tanya.${aksi}`),
        ...(aksi === 'setujui' ? [t('apip.sebagaiAkun', { nama: saya?.nama ?? '' })] : []),
      ].join(' ')}
      isian={ISIAN[aksi]}
      awal={awal}
      versi={reviu.status === null ? null : reviu.versi}
      kirim={(nilai) => ({ method: 'POST', path, ...(aksi === 'mulai' ? {} : { body: kirim(nilai) }) })}
      // The book carries the statement, or does not any more.
      stale={quiet.includes(aksi) ? [] : [[scope.perangkatDaerah, scope.tahun]]}
      submitLabel={t(`apip.aksi.${aksi}`)}
      danger={aksi === 'cabut'}
      onSaved={(hasil) => {
        show(hasil);
        onClose();
        tell({ text: t(`apip.sudah.${aksi}`) });
      }}
      onClose={onClose}
    />
  );
}
