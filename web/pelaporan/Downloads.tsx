// A document as files, with progress while one is made and fetched, and its size once it is there.
import type { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, NetworkError } from '../kit/api.ts';
import { fetchFile, type Progress, saveBlob } from '../kit/download.ts';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { useScope } from '../kit/useScope.ts';
import css from './DokumenPage.module.css';
import { formatBytes } from './formatBytes.ts';
import type { PilihanDokumen } from './pilihanDokumen.ts';

type State =
  | { kind: 'idle' }
  | { kind: 'running'; progress: Progress }
  | { kind: 'done'; bytes: number }
  | { kind: 'failed'; message: string };

export function Downloads({ dokumen, pilihan }: { dokumen: KerangkaDokumen; pilihan: PilihanDokumen }) {
  const { t } = useTranslation();
  return (
    <Section title={t('dokumen.unduh')} lead={t('dokumen.resmi')}>
      <ul className={css.files}>
        {dokumen.berkas.map(({ format, url }) => (
          <FileRow key={url} pilihan={pilihan} format={format} url={url} />
        ))}
      </ul>
      <p className="redup kecil">
        {t('dokumen.sidik')}: <code className={css.hash}>{dokumen.hashBahan}</code>
      </p>
    </Section>
  );
}

function FileRow({ pilihan, format, url }: KerangkaDokumen['berkas'][number] & { pilihan: PilihanDokumen }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  // As the server and the command name it: pk-dinsos-2024-perubahan.pdf.
  const { jenis = 'lkjip', triwulan = 4, jabatan } = pilihan;
  const [kind, suffix] =
    jenis === 'pk-perubahan'
      ? ['pk', '-perubahan']
      : [jenis, jenis === 'laporan-triwulan' ? `-tw${triwulan}${jabatan === undefined ? '' : `-${jabatan}`}` : ''];
  const name = `${kind}-${perangkatDaerah}-${tahun}${suffix}.${format}`;
  const [state, setState] = useState<State>({ kind: 'idle' });

  async function download() {
    if (state.kind === 'running') return;
    setState({ kind: 'running', progress: { received: 0, total: null } });
    try {
      const blob = await fetchFile(url, (progress) => setState({ kind: 'running', progress }));
      saveBlob(blob, name);
      setState({ kind: 'done', bytes: blob.size });
    } catch (error) {
      const message =
        error instanceof NetworkError
          ? t('galat.jaringanRinci')
          : error instanceof ApiError
            ? (error.detail ?? error.message)
            : t('galat.takTerdugaRinci');
      setState({ kind: 'failed', message });
    }
  }

  return (
    <li>
      <button
        type="button"
        className={format === 'pdf' ? 'tombol utama' : 'tombol'}
        aria-disabled={state.kind === 'running'}
        onClick={() => void download()}
      >
        <Icon name="download" />
        {format.toUpperCase()}
        <span className="tersembunyi"> · {t(`dokumen.format.${format}`)}</span>
      </button>
      <span className={css.formatText} aria-hidden="true">
        {t(`dokumen.format.${format}`)}
      </span>
      <span role="status" className={css.fileState}>
        <FileState state={state} />
      </span>
    </li>
  );
}

function FileState({ state }: { state: State }) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running': {
      const { received, total } = state.progress;
      if (received === 0) return <>{t('dokumen.menyusun')}</>;
      return (
        <>
          {total === null ? null : <progress value={received} max={total} aria-label={t('dokumen.mengunduh')} />}{' '}
          {formatBytes(received)}
          {total === null ? '' : ` / ${formatBytes(total)}`}
        </>
      );
    }
    case 'done':
      return (
        <>
          <Icon name="check" size={16} /> {t('dokumen.terunduh', { ukuran: formatBytes(state.bytes) })}
        </>
      );
    case 'failed':
      return (
        <span className={css.failed}>
          <Icon name="warning" size={16} /> {t('dokumen.gagal')} {state.message}
        </span>
      );
  }
}
