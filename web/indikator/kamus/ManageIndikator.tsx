// The life of an indicator: its history, its end with a reason, who comes after it, and its deletion while nothing needs it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DefinisiIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../kit/Page.tsx';
import { definisiQuery, scopePath } from '../../kit/queries.ts';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { AkhiriDialog } from './AkhiriDialog.tsx';
import { HapusDialog } from './HapusDialog.tsx';
import css from './ManageIndikator.module.css';

export function ManageIndikator({ kode }: { kode: string }) {
  const scope = useScope();
  const query = useQuery(definisiQuery(scope, kode));
  return query.data ? <Manage definisi={query.data} /> : null;
}

function Manage({ definisi: { indikator, alasanBerakhir, riwayat } }: { definisi: DefinisiIndikator }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const boleh = useBoleh('menyusun-rencana');
  const [dialog, setDialog] = useState<'akhiri' | 'hapus' | null>(null);
  const { kode, berakhir, versi } = indikator;
  const path = `${scopePath({ perangkatDaerah, tahun })}/indikator/${encodeURIComponent(kode)}`;
  const params = { perangkatDaerah, tahun: String(tahun) };
  const close = () => setDialog(null);
  return (
    <Section
      title={t('kelola.judul')}
      screenOnly
      actions={<RiwayatRekaman tabel="indikator" kunci={{ perangkatDaerah, tahun, kode }} nama={kode} />}
    >
      {berakhir === null ? null : (
        <p>
          {t('kelola.berakhir', { tahun: berakhir })} <span lang="id">{alasanBerakhir}</span>
        </p>
      )}
      {boleh ? (
        <div className={css.actions}>
          {berakhir === null ? (
            <button type="button" className="tombol" onClick={() => setDialog('akhiri')}>
              {t('kelola.akhiri')}
            </button>
          ) : (
            <Lanjutkan path={path} versi={versi} kode={kode} />
          )}
          <Link
            to="/$perangkatDaerah/$tahun/indikator/baru"
            params={params}
            search={{ contoh: kode }}
            className="tombol"
          >
            {t('kelola.pengganti')}
          </Link>
          <button type="button" className="tombol" onClick={() => setDialog('hapus')}>
            {t('kelola.hapus')}
          </button>
        </div>
      ) : null}
      {riwayat.length > 0 ? (
        <>
          <h3 className={css.sub}>{t('kelola.tahunLain')}</h3>
          <ul className={css.years}>
            {riwayat.map((satu) => (
              <li key={satu.tahun}>
                {satu.tahun}: <span lang="id">{satu.nama}</span> ({satu.satuan})
                {satu.rumus ? <code> {satu.rumus}</code> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <AkhiriDialog opened={dialog === 'akhiri'} path={path} versi={versi} kode={kode} onClose={close} />
      <HapusDialog opened={dialog === 'hapus'} path={path} versi={versi} kode={kode} onClose={close} />
    </Section>
  );
}

function Lanjutkan({ path, versi, kode }: { path: string; versi: number; kode: string }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const tell = useKabar();
  const { save, busy, problems, conflict } = useSimpan([[perangkatDaerah, tahun]], () =>
    tell({ text: t('kelola.dilanjutkan', { kode }) }),
  );
  return (
    <>
      <button
        type="button"
        className="tombol"
        aria-disabled={busy}
        onClick={() => void (busy || save({ method: 'DELETE', path: `${path}/akhir`, versi }))}
      >
        {t('kelola.lanjutkan')}
      </button>
      {conflict ? <p role="alert">{t('kelola.muatUlang', { oleh: conflict.oleh })}</p> : null}
      {problems.map(({ message }) => (
        <p key={message} role="alert" lang="id">
          {message}
        </p>
      ))}
    </>
  );
}
