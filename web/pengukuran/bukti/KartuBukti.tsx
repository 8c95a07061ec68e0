// One evidence file: what it is, what it proves, who put it there; to be looked at, captioned, deleted.
import { useQueryClient } from '@tanstack/react-query';
import type { BuktiIsian, DaftarBukti } from '@tapis/contract/pengukuran/bukti.ts';
import { SIFAT_BUKTI } from '@tapis/core/pengukuran/jenisBukti.ts';
import { periksaDataPribadi } from '@tapis/core/values/periksaDataPribadi.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendJson } from '../../kit/api.ts';
import { fetchFile, saveBlob } from '../../kit/download.ts';
import { Icon } from '../../kit/Icon.tsx';
import { formatMoment } from '../../kit/moment.ts';
import { pemdaPilihan } from '../../kit/pemdaPilihan.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { problemsOf } from '../../kit/useSimpan.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { currentLanguage } from '../../text/setup.ts';
import css from './Bukti.module.css';
import { buktiKey, buktiPath } from './buktiQuery.ts';
import { KeteranganBukti } from './KeteranganBukti.tsx';
import { tulisUkuran } from './tulisUkuran.ts';

interface KartuProps {
  bukti: BuktiIsian;
  /** May be changed: by role, and while the triwulan is open. */
  boleh: boolean;
}

export function KartuBukti({ bukti, boleh }: KartuProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [shown, setShown] = useState(false);
  const alamat = buktiPath(useScope(), bukti.kode);
  const acts = useActs(bukti, alamat);
  const { foto } = SIFAT_BUKTI[bukti.jenis];
  const peringatan = boleh ? periksaDataPribadi(bukti.keterangan, null) : [];
  return (
    <li className={css.card}>
      {bukti.gambarKecil ? (
        <img src={pemdaPilihan.urlOf(`${alamat}/gambar-kecil`)} alt="" loading="lazy" className={css.thumb} />
      ) : (
        <span className={css.thumb}>
          <Icon name="document" size={32} />
        </span>
      )}
      <div className={css.facts}>
        <strong className={css.name}>{bukti.nama}</strong>
        {editing ? (
          <KeteranganBukti bukti={bukti} alamat={alamat} onClose={() => setEditing(false)} />
        ) : (
          <>
            {bukti.keterangan === '' ? (
              <p className="redup">{t('bukti.tanpaKeterangan')}</p>
            ) : (
              <p lang="id">{bukti.keterangan}</p>
            )}
            {peringatan.map(({ kode, pesan, sitasi }) => (
              <p key={kode} lang="id" className={css.warn}>
                <Icon name="warning" size={16} /> {pesan} <span className="kecil">{sitasi}</span>
              </p>
            ))}
          </>
        )}
        <p className="redup kecil">
          {[
            bukti.jenis.toUpperCase(),
            tulisUkuran(bukti.ukuran),
            bukti.oleh,
            formatMoment(new Date(bukti.waktu), currentLanguage()),
          ].join(' · ')}
        </p>
        <p className="redup kecil">
          <abbr title={`SHA-256 ${bukti.hash}`}>
            {t('bukti.sidik')} <code>{bukti.hash.slice(0, 12)}</code>
          </abbr>
          {bukti.dibersihkan ? ` · ${t('bukti.dibersihkan')}` : ''}
          {bukti.dipindai ? ` · ${t('bukti.dipindai')}` : ''}
        </p>
        <div className={`${css.acts} tanpa-cetak`}>
          {foto ? (
            <button
              type="button"
              className="tombol"
              aria-expanded={shown}
              aria-label={t(shown ? 'bukti.sembunyikanNama' : 'bukti.lihatNama', { nama: bukti.nama })}
              onClick={() => setShown(!shown)}
            >
              {t(shown ? 'bukti.sembunyikan' : 'bukti.lihat')}
            </button>
          ) : null}
          <button
            type="button"
            className="tombol"
            aria-label={t('bukti.unduhNama', { nama: bukti.nama })}
            onClick={acts.download}
          >
            <Icon name="download" size={16} />
            {t('bukti.unduh')}
          </button>
          {boleh && !editing ? (
            <button
              type="button"
              className="tombol"
              aria-label={t('bukti.keteranganNama', { nama: bukti.nama })}
              onClick={() => setEditing(true)}
            >
              <Icon name="edit" size={16} />
              {t('bukti.keterangan')}
            </button>
          ) : null}
          {boleh ? (
            <button
              type="button"
              className="tombol"
              aria-label={t('bukti.hapusNama', { nama: bukti.nama })}
              onClick={acts.remove}
            >
              {t('simpan.hapus')}
            </button>
          ) : null}
        </div>
      </div>
      {shown ? (
        <img
          src={pemdaPilihan.urlOf(`${alamat}/berkas`)}
          alt={bukti.keterangan || t('bukti.fotoTanpaKeterangan')}
          className={css.photo}
        />
      ) : null}
    </li>
  );
}

/** A file that was deleted and can come back. */
export function BuktiDihapus({ bukti }: { bukti: BuktiIsian }) {
  const { t } = useTranslation();
  const acts = useActs(bukti, buktiPath(useScope(), bukti.kode));
  return (
    <li className={css.sending}>
      <span className={css.name}>{bukti.nama}</span>
      <span className="redup kecil">
        {t('bukti.dihapusOleh', {
          oleh: bukti.dihapus?.oleh,
          waktu: formatMoment(new Date(bukti.dihapus?.waktu ?? 0), currentLanguage()),
        })}
      </span>
      <button
        type="button"
        className="tombol"
        aria-label={t('bukti.pulihkanNama', { nama: bukti.nama })}
        onClick={acts.restore}
      >
        {t('bukti.pulihkan')}
      </button>
    </li>
  );
}

function useActs(bukti: BuktiIsian, alamat: string) {
  const { t } = useTranslation();
  const key = buktiKey(useScope());
  const queryClient = useQueryClient();
  const tell = useKabar();
  const tellUndo = useTellUndo([key]);
  const failed = (error: unknown) => {
    const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
    const [masalah] = error instanceof Error ? problemsOf(error, words) : [];
    // A conflict has no problem of its own: somebody has been here since.
    tell({ text: masalah?.message ?? t('bukti.sudahBerubah') });
    void queryClient.invalidateQueries({ queryKey: key });
  };
  const put = (baru: BuktiIsian) =>
    queryClient.setQueryData<DaftarBukti>(key, (lama) =>
      lama === undefined ? lama : { ...lama, bukti: lama.bukti.map((satu) => (satu.kode === baru.kode ? baru : satu)) },
    );
  const { versi, nama } = bukti;
  return {
    remove: () => {
      sendJson<BuktiIsian>('DELETE', alamat, undefined, { versi })
        .then((baru) => {
          put(baru);
          const undo = { method: 'POST' as const, path: `${alamat}/pulihkan`, versi: baru.versi };
          tellUndo(t('bukti.sudahDihapus', { nama }), undo);
        })
        .catch(failed);
    },
    restore: () => {
      sendJson<BuktiIsian>('POST', `${alamat}/pulihkan`, undefined, { versi })
        .then((baru) => {
          put(baru);
          tell({ text: t('bukti.sudahDipulihkan', { nama }) });
        })
        .catch(failed);
    },
    download: () => {
      fetchFile(`${alamat}/berkas`, () => undefined)
        .then((isi) => saveBlob(isi, nama))
        .catch(failed);
    },
  };
}
