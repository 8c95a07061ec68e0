// The papers of the reviu: the statement to read, everything to download. Before the approval all of them are marked drafts.
import { useQuery } from '@tanstack/react-query';
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../kit/api.ts';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { fetchFile, saveBlob } from '../../kit/download.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { problemsOf } from '../../kit/useSimpan.ts';
import css from './apip.module.css';
import { apipPath } from './reviuApipQuery.ts';

const BERKAS = {
  'kertas-kerja': ['docx', 'pdf', 'xlsx'],
  laporan: ['docx', 'pdf'],
  pernyataan: ['docx', 'pdf'],
} as const;

export function NaskahReviu({ reviu }: { reviu: ReviuApip }) {
  const { t } = useTranslation();
  const { status } = reviu;
  const ada = (['kertas-kerja', 'laporan', 'pernyataan'] as const).filter(
    (jenis) => jenis !== 'pernyataan' || status !== 'draf',
  );
  return (
    <Section title={t('apip.naskah')} lead={t(status === 'disetujui' ? 'apip.naskahResmi' : 'apip.naskahDraf')}>
      {ada.map((jenis) => (
        <p key={jenis} className={`${css.actions} tanpa-cetak`}>
          <span>{t(`apip.jenisNaskah.${jenis}`)}</span>
          {BERKAS[jenis].map((format) => (
            <Unduh key={format} jenis={jenis} format={format} />
          ))}
        </p>
      ))}
      {reviu.verifikasi ? (
        <dl className={css.facts}>
          <dt>{t('apip.kode')}</dt>
          <dd>
            <strong className={css.verification}>{reviu.verifikasi.kode}</strong>{' '}
            <a href={reviu.verifikasi.alamat}>{reviu.verifikasi.alamat}</a>
            <br />
            <span className="redup kecil">{t('apip.kodeArti')}</span>
          </dd>
          <dt>{t('apip.sidik')}</dt>
          <dd className={css.hash}>{reviu.verifikasi.sidik}</dd>
        </dl>
      ) : null}
      {status === 'draf' ? (
        <EmptyState>{t('apip.pernyataanNanti')}</EmptyState>
      ) : (
        <Pratinjau kunci={`${reviu.versi}.${reviu.sidik}`} />
      )}
    </Section>
  );
}

function Unduh({ jenis, format }: { jenis: string; format: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const tell = useKabar();
  const [busy, setBusy] = useState(false);
  async function download() {
    if (busy) return;
    setBusy(true);
    try {
      const blob = await fetchFile(`${apipPath(scope)}/${jenis}.${format}`, () => undefined);
      saveBlob(blob, `${jenis}-reviu-${scope.perangkatDaerah}-${scope.tahun}.${format}`);
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const [problem] = problemsOf(error instanceof Error ? error : new Error(String(error)), words);
      tell({ text: `${t('dokumen.gagal')} ${problem?.message ?? words.unknown}` });
    }
    setBusy(false);
  }
  return (
    <button type="button" className="tombol" aria-disabled={busy} onClick={() => void download()}>
      <Icon name="download" />
      <span className="tersembunyi">{t(`apip.jenisNaskah.${jenis as keyof typeof BERKAS}`)} </span>
      {format.toUpperCase()}
    </button>
  );
}

/** `kunci` changes with the content. */
function Pratinjau({ kunci }: { kunci: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery({
    queryKey: [scope.perangkatDaerah, scope.tahun, 'pernyataan-reviu', kunci],
    queryFn: async ({ signal }) => (await request(`${apipPath(scope)}/pernyataan.html`, { signal })).text(),
  });
  return (
    <DataState query={query}>
      {(html) => (
        <iframe
          className={css.frame}
          title={t('apip.jenisNaskah.pernyataan')}
          sandbox="allow-same-origin"
          srcDoc={html}
        />
      )}
    </DataState>
  );
}
