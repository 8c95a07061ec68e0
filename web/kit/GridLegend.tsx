// The closed list of states of a cell: the mark and the word of each, and the keys that work in a sheet.
import { KEADAAN_SEL, type KeadaanSel } from '@tapis/core/values/cellState.ts';
import { useTranslation } from 'react-i18next';
import css from './EntryGrid.module.css';

/** Signs, not letters: colour only repeats them. A saved or blank cell needs none. */
const TANDA: Record<KeadaanSel, string> = {
  kosong: '',
  diubah: '●',
  menyimpan: '↑',
  tersimpan: '',
  gagal: '↻',
  tidakSah: '✕',
  peringatan: '▲',
  terkunci: '■',
  adaCatatan: '◆',
  tidakBerlaku: '○',
};

/** Beside the value of a cell; read aloud as a word, with the message if there is one. */
export function CellMark({ keadaan, pesan }: { keadaan: KeadaanSel; pesan: string | null }) {
  const { t } = useTranslation();
  if (TANDA[keadaan] === '') return null;
  return (
    <span className={css.mark} data-keadaan={keadaan} title={pesan ?? t(`lembar.keadaan.${keadaan}`)}>
      <span aria-hidden="true">{TANDA[keadaan]}</span>
      <span className="tersembunyi">{t(`lembar.keadaan.${keadaan}`)}: </span>
    </span>
  );
}

export function GridLegend({ keysId, readOnly }: { keysId: string; readOnly: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={`${css.legend} tanpa-cetak`}>
      <p id={keysId} className="redup kecil">
        {t(readOnly ? 'lembar.tombolBaca' : 'lembar.tombol')}
      </p>
      {readOnly ? null : (
        <details>
          <summary>{t('lembar.arti')}</summary>
          <dl>
            {KEADAAN_SEL.map((keadaan) => (
              <div key={keadaan}>
                <dt>
                  <span className={css.mark} data-keadaan={keadaan} aria-hidden="true">
                    {TANDA[keadaan] || (keadaan === 'kosong' ? '–' : '0')}
                  </span>
                  {t(`lembar.keadaan.${keadaan}`)}
                </dt>
                <dd>{t(`lembar.artiKeadaan.${keadaan}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
