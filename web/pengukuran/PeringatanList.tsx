// Warnings of a quarter row by row, each with the note that explains it, and a field where one is still asked for.
import type { BarisPeringatan, Penjelasan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import { perluPenjelasan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../kit/FormField.tsx';
import { Icon } from '../kit/Icon.tsx';
import { formatMoment } from '../kit/moment.ts';
import { currentLanguage } from '../text/setup.ts';
import css from './IsianPage.module.css';

interface PeringatanListProps {
  baris: readonly BarisPeringatan[];
  /** What is typed, by `bidang`; left out: nothing can be typed here. */
  isi?: ReadonlyMap<string, string>;
  bidang: (baris: BarisPeringatan) => string;
  onType?: (bidang: string, isi: string) => void;
}

export function PeringatanList({ baris, isi, bidang, onType }: PeringatanListProps) {
  const { t } = useTranslation();
  return (
    <ul className={css.list}>
      {baris.map((satu) => {
        const field = bidang(satu);
        return (
          <li key={field}>
            <p>
              <span className={css.code}>{satu.baris}</span> <strong lang="id">{satu.nama}</strong>
            </p>
            {satu.temuan.map(({ temuan, penjelasan }) => (
              <div key={temuan.kode}>
                <p lang="id" className="kecil">
                  <Icon name="warning" size={16} /> {temuan.pesan}
                </p>
                {penjelasan ? <PenjelasanTemuan penjelasan={penjelasan} /> : null}
              </div>
            ))}
            {perluPenjelasan(satu) ? (
              isi && onType ? (
                <div className={css.form}>
                  <label htmlFor={fieldId(field)}>{t('pengukuran.penjelasanUntuk', { kode: satu.baris })}</label>
                  <textarea
                    id={fieldId(field)}
                    className="isian"
                    rows={2}
                    maxLength={2000}
                    value={isi.get(field) ?? ''}
                    onChange={(event) => onType(field, event.target.value)}
                  />
                </div>
              ) : (
                <p className="redup kecil">{t('pengukuran.belumDijelaskan')}</p>
              )
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

export function PenjelasanTemuan({ penjelasan }: { penjelasan: Penjelasan }) {
  const { t } = useTranslation();
  return (
    <p className="kecil">
      <Icon name="check" size={16} /> <q lang="id">{penjelasan.isi}</q>{' '}
      <span className="redup">
        {t('pengukuran.dijelaskan', {
          oleh: penjelasan.oleh,
          waktu: formatMoment(new Date(penjelasan.waktu), currentLanguage()),
        })}
      </span>
    </p>
  );
}
