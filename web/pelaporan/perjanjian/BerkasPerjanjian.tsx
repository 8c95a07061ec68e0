// Files of an agreement: the document in each format, its verification code, and the scan of the signed paper.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../kit/api.ts';
import { fetchFile, saveBlob } from '../../kit/download.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { useScope } from '../../kit/useScope.ts';
import { problemsOf } from '../../kit/useSimpan.ts';
import { formatBytes } from '../formatBytes.ts';
import { ProblemList } from './ProblemList.tsx';
import css from './perjanjian.module.css';
import { useLangkah } from './useLangkah.ts';

const FORMAT = ['pdf', 'docx', 'html'] as const;

export function BerkasPerjanjian({ perjanjian }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  const { status, verifikasi, sidik, aksi, berkas } = perjanjian;
  const pindaian = aksi.includes('arsipkan') || berkas !== null;
  return (
    <>
      <Section
        title={t('perjanjian.naskah')}
        lead={verifikasi ? t('perjanjian.naskahBeku') : status === 'tercatat' ? undefined : t('perjanjian.naskahDraf')}
      >
        <Unduhan perjanjian={perjanjian} />
        {verifikasi ? (
          <dl className={css.facts}>
            <dt>{t('perjanjian.kode')}</dt>
            <dd>
              <span className={css.code}>{verifikasi.kode}</span>
              <br />
              <a href={verifikasi.alamat}>{verifikasi.alamat}</a>
              <br />
              <span className="redup kecil">{t('perjanjian.kodeArti')}</span>
            </dd>
            <dt>{t('perjanjian.sidik')}</dt>
            <dd>
              <code className={css.hash}>{sidik}</code>
            </dd>
          </dl>
        ) : null}
      </Section>
      {pindaian ? (
        <Section
          title={t('perjanjian.pindaian')}
          lead={aksi.includes('arsipkan') ? t('perjanjian.pindaianArti') : undefined}
        >
          <Pindaian perjanjian={perjanjian} />
        </Section>
      ) : null}
    </>
  );
}

/** Downloads one file at a time and says when that fails. */
function useUnduh() {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<string | null>(null);
  async function unduh(path: string, nama: string) {
    setFailed(null);
    try {
      saveBlob(await fetchFile(path, () => undefined), nama);
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const sebab = error instanceof Error ? problemsOf(error, words)[0]?.message : undefined;
      setFailed(t('perjanjian.gagalUnduh', { sebab: sebab ?? '' }));
    }
  }
  return { unduh, failed };
}

function useNamaBerkas({ jabatan, versi }: Perjanjian): string {
  const { perangkatDaerah, tahun } = useScope();
  return `pk-${perangkatDaerah}-${tahun}-${jabatan.kode}${versi === 'murni' ? '' : `-${versi}`}`;
}

function Unduhan({ perjanjian }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  const { path } = useLangkah(perjanjian);
  const nama = useNamaBerkas(perjanjian);
  const { unduh, failed } = useUnduh();
  return (
    <>
      <div className={`${css.actions} tanpa-cetak`}>
        {FORMAT.map((format) => (
          <button
            key={format}
            type="button"
            className={format === 'pdf' ? 'tombol utama' : 'tombol'}
            onClick={() => void unduh(`${path}/dokumen.${format}`, `${nama}.${format}`)}
          >
            <Icon name="download" />
            {t('perjanjian.unduh', { format: format.toUpperCase() })}
          </button>
        ))}
      </div>
      <ProblemList problems={failed ? [{ field: '', message: failed }] : []} />
    </>
  );
}

function Pindaian({ perjanjian }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  const { path } = useLangkah(perjanjian);
  const nama = useNamaBerkas(perjanjian);
  const { unduh, failed } = useUnduh();
  const { berkas, aksi } = perjanjian;
  return (
    <>
      <p>
        {berkas ? t('perjanjian.pindaianAda', { ukuran: formatBytes(berkas.byte) }) : t('perjanjian.pindaianBelum')}{' '}
        {berkas ? (
          <button
            type="button"
            className="tombol"
            onClick={() => void unduh(`${path}/berkas`, `${nama}-bertanda-tangan.pdf`)}
          >
            <Icon name="download" />
            {t('perjanjian.unduhPindaian')}
          </button>
        ) : null}
      </p>
      <ProblemList problems={failed ? [{ field: '', message: failed }] : []} />
      {aksi.includes('arsipkan') ? <UploadPindaian perjanjian={perjanjian} /> : null}
    </>
  );
}

function UploadPindaian({ perjanjian }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  const { path, done } = useLangkah(perjanjian);
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);

  async function upload() {
    if (busy) return;
    if (file === null) return setProblems([{ field: '', message: t('perjanjian.pilihDahulu') }]);
    setBusy(true);
    setProblems([]);
    try {
      const response = await request(`${path}/berkas`, {
        method: 'PUT',
        headers: { 'content-type': 'application/pdf', 'if-match': `"${perjanjian.rekaman}"` },
        body: file,
      });
      done('arsipkan', (await response.json()) as Perjanjian);
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const problem = error instanceof Error ? problemsOf(error, words) : [];
      setProblems(problem.length > 0 ? problem : [{ field: '', message: t('simpan.bentrok') }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="tanpa-cetak">
      <div className={css.actions}>
        <label>
          {t('perjanjian.pilihBerkas')}{' '}
          <input
            type="file"
            accept="application/pdf,.pdf"
            className="isian"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </label>
        <button type="button" className="tombol utama" aria-disabled={busy} onClick={() => void upload()}>
          {busy ? t('simpan.menyimpan') : t('perjanjian.aksi.arsipkan')}
        </button>
      </div>
      <ProblemList problems={problems} />
    </div>
  );
}
