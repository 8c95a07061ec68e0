// Working papers of a reviu: three formats, made by the server when asked for.
import { FORMAT_KERTAS_KERJA, type FormatKertasKerja } from '@tapis/contract/reviu/formatKertasKerja.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile, saveBlob } from '../kit/download.ts';
import { Icon } from '../kit/Icon.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { problemsOf } from '../kit/useSimpan.ts';
import { reviuPath } from './reviuQueries.ts';

export function KertasKerja({ kode }: { kode: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const tell = useKabar();
  const [making, setMaking] = useState<FormatKertasKerja | null>(null);
  async function download(format: FormatKertasKerja) {
    if (making) return;
    setMaking(format);
    try {
      const blob = await fetchFile(`${reviuPath(scope, kode)}/kertas-kerja.${format}`, () => undefined);
      saveBlob(blob, `kertas-kerja-reviu-${scope.perangkatDaerah}-${scope.tahun}.${format}`);
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const [problem] = problemsOf(error instanceof Error ? error : new Error(String(error)), words);
      tell({ text: `${t('dokumen.gagal')} ${problem?.message ?? words.unknown}` });
    }
    setMaking(null);
  }
  return FORMAT_KERTAS_KERJA.map((format) => {
    const words = { format: format.toUpperCase() };
    return (
      <button
        key={format}
        type="button"
        className="tombol"
        aria-disabled={making !== null}
        onClick={() => void download(format)}
      >
        <Icon name="download" />
        {making === format ? t('reviu.menyusun', words) : t('reviu.kertasKerja', words)}
      </button>
    );
  });
}
