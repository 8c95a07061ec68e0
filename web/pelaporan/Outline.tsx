// Headings of the report, each with a mark for complete or not; a click shows the place in the preview.
import type { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import css from './DokumenPage.module.css';

interface OutlineProps {
  kerangka: KerangkaDokumen['kerangka'];
  activeId: string | null;
  onOpen: (id: string) => void;
}

export function Outline({ kerangka, activeId, onOpen }: OutlineProps) {
  const { t } = useTranslation();
  const complete = kerangka.filter(({ lengkap }) => lengkap).length;
  return (
    <nav className={css.outline} aria-label={t('dokumen.kerangka')}>
      <h2>{t('dokumen.kerangka')}</h2>
      <p className="redup kecil">{t('dokumen.kelengkapan', { lengkap: complete, jumlah: kerangka.length })}</p>
      <ol>
        {kerangka.map(({ id, tingkat, nomor, judul, halaman, lengkap }) => (
          <li key={id} style={{ '--dalam': tingkat - 1 }}>
            <button type="button" aria-current={id === activeId || undefined} onClick={() => onOpen(id)}>
              <span className={lengkap ? css.complete : css.incomplete}>
                <Icon name={lengkap ? 'check' : 'warning'} size={16} />
                <span className="tersembunyi">{t(lengkap ? 'dokumen.lengkap' : 'dokumen.belumLengkap')}: </span>
              </span>
              <span lang="id" className={css.heading}>
                {nomor ? `${nomor} ` : ''}
                {judul}
                {lengkap ? null : <em lang={t('umum.bahasa')}>{t('dokumen.belumLengkap')}</em>}
              </span>
              {halaman ? (
                <span className={css.pageNumber}>
                  <span className="tersembunyi">, {t('dokumen.halaman')} </span>
                  {halaman}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
