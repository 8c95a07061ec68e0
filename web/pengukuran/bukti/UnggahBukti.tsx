// Where evidence comes in: dragged, chosen, or taken with the camera of a phone.

import { AKHIRAN_BUKTI } from '@tapis/core/pengukuran/jenisBukti.ts';
import type { BatasBukti } from '@tapis/core/pengukuran/periksaKiriman.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import css from './Bukti.module.css';
import { tulisUkuran } from './tulisUkuran.ts';
import { type Kiriman, useKiriman } from './useKiriman.ts';

interface Props {
  indikator: string;
  triwulan: Triwulan;
  batas: BatasBukti;
}

/** Give it a key of indicator and triwulan: what is sent belongs to them. */
export function UnggahBukti({ indikator, triwulan, batas }: Props) {
  const { t } = useTranslation();
  const { kiriman, add, retry, cancel, dismiss } = useKiriman({ indikator, triwulan }, batas);
  const [over, setOver] = useState(false);
  const pilih = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const help = useId();
  return (
    <div className="tanpa-cetak">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way beside the buttons inside */}
      <div
        className={over ? `${css.zone} ${css.over}` : css.zone}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add(event.dataTransfer.files);
        }}
      >
        <p className={css.drag}>{t('bukti.seret')}</p>
        <div className={css.acts}>
          <button type="button" className="tombol utama" aria-describedby={help} onClick={() => pilih.current?.click()}>
            <Icon name="document" />
            {t('bukti.pilih')}
          </button>
          <button
            type="button"
            className={`tombol ${css.camera}`}
            aria-describedby={help}
            onClick={() => camera.current?.click()}
          >
            <Icon name="camera" />
            {t('bukti.potret')}
          </button>
        </div>
        {[
          { ref: pilih, label: t('bukti.pilih'), accept: AKHIRAN_BUKTI, multiple: true },
          { ref: camera, label: t('bukti.potret'), accept: 'image/jpeg', capture: 'environment' as const },
        ].map(({ label, ...lain }) => (
          <input
            key={label}
            {...lain}
            type="file"
            hidden
            aria-label={label}
            onChange={(event) => {
              add(event.currentTarget.files ?? []);
              event.currentTarget.value = '';
            }}
          />
        ))}
        <p id={help} className="redup kecil">
          {t('bukti.jenis', { ukuran: tulisUkuran(batas.maksByte), banyak: batas.maksBanyak })} {t('bukti.pribadi')}
        </p>
      </div>
      <ul className={css.list} aria-live="polite" aria-label={t('bukti.kiriman')}>
        {kiriman.map((satu) => (
          <SatuKiriman key={satu.id} satu={satu} onRetry={retry} onCancel={cancel} onDismiss={dismiss} />
        ))}
      </ul>
    </div>
  );
}

interface SatuProps {
  satu: Kiriman;
  onRetry: (satu: Kiriman) => void;
  onCancel: (satu: Kiriman) => void;
  onDismiss: (satu: Kiriman) => void;
}

function SatuKiriman({ satu, onRetry, onCancel, onDismiss }: SatuProps) {
  const { t } = useTranslation();
  const { keadaan, berkas } = satu;
  const nama = berkas.name;
  return (
    <li className={css.sending}>
      <strong className={css.name}>{nama}</strong>
      {keadaan.apa === 'ditolak' ? (
        <>
          <span className={css.failed}>
            <Icon name="warning" size={16} /> <span lang="id">{keadaan.pesan}</span>
          </span>
          <span className={css.acts}>
            {keadaan.bolehUlang ? (
              <button
                type="button"
                className="tombol"
                aria-label={t('bukti.ulangiNama', { nama })}
                onClick={() => onRetry(satu)}
              >
                {t('bukti.ulangi')}
              </button>
            ) : null}
            <button
              type="button"
              className="tombol"
              aria-label={t('bukti.abaikanNama', { nama })}
              onClick={() => onDismiss(satu)}
            >
              {t('bukti.abaikan')}
            </button>
          </span>
        </>
      ) : (
        <>
          <span className={css.progress}>
            {keadaan.apa === 'menunggu' ? (
              t('bukti.menunggu')
            ) : (
              <>
                <progress
                  aria-label={t('bukti.mengirimNama', { nama })}
                  {...(keadaan.bagian < 1 ? { value: keadaan.bagian } : {})}
                />{' '}
                {keadaan.bagian < 1 ? `${Math.floor(keadaan.bagian * 100)}%` : t('bukti.memeriksa')}
              </>
            )}
          </span>
          <button
            type="button"
            className="tombol"
            aria-label={t('bukti.batalNama', { nama })}
            onClick={() => onCancel(satu)}
          >
            {t('simpan.batal')}
          </button>
        </>
      )}
    </li>
  );
}
