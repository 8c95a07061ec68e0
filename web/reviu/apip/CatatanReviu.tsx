// Catatan hasil reviu: what the APIP noted, what the unit answered and did, and the step that is next for the person who looks.
import { useSearch } from '@tanstack/react-router';
import type { CatatanBaru, ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import type { AksiCatatan } from '@tapis/core/reviu/apip/alurCatatan.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { formatMoment } from '../../kit/moment.ts';
import { Section } from '../../kit/Page.tsx';
import { rowId, useArrival } from '../../kit/useArrival.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import css from './apip.module.css';
import { CatatanDialog } from './CatatanDialog.tsx';

type Catatan = ReviuApip['catatan'][number];

const NADA: Record<Catatan['status'], string | undefined> = {
  terbuka: css.waiting,
  ditanggapi: undefined,
  dilaksanakan: css.waiting,
  selesai: css.good,
  dicabut: undefined,
};

interface CatatanProps {
  reviu: ReviuApip;
  /** Starts a new one with these words; null where this person may not, or not now. */
  onTambah: ((awal: Partial<CatatanBaru>) => void) | null;
}

export function CatatanReviu({ reviu, onTambah }: CatatanProps) {
  const { t } = useTranslation();
  const { catatan } = reviu;
  const { catatan: sought } = useSearch({ from: '/$perangkatDaerah/$tahun/reviu-apip' });
  useArrival(sought === undefined ? undefined : `catatan-${sought}`);
  const buka = catatan.filter(({ status }) => status !== 'selesai' && status !== 'dicabut').length;
  return (
    <Section
      title={t('apip.catatanHasil')}
      lead={catatan.length > 0 ? t('apip.catatanRingkas', { jumlah: catatan.length, buka }) : undefined}
      actions={
        onTambah ? (
          <button type="button" className="tombol" onClick={() => onTambah({})}>
            <Icon name="add" />
            {t('apip.tambahCatatan')}
          </button>
        ) : null
      }
    >
      {catatan.length === 0 ? <EmptyState>{t('apip.catatanKosong')}</EmptyState> : null}
      <ol className={css.items}>
        {catatan.map((satu) => (
          <CatatanCard key={satu.nomor} catatan={satu} reviu={reviu} />
        ))}
      </ol>
    </Section>
  );
}

function CatatanCard({ catatan, reviu }: { catatan: Catatan; reviu: ReviuApip }) {
  const { t, i18n } = useTranslation();
  const tell = useKabar();
  const [aksi, setAksi] = useState<AksiCatatan | null>(null);
  const { nomor, status, butir, sepakat, batas, oleh, waktu } = catatan;
  const stance = sepakat === null ? null : t(sepakat ? 'apip.sepakat' : 'apip.tidakSepakat');
  const facts = [
    [t('apip.saranPerbaikan'), catatan.saran],
    [t('apip.rujukan'), catatan.rujukan],
    [t('apip.tanggapan'), [stance, catatan.tanggapan].filter(Boolean).join(' ')],
    [t('apip.batas'), batas && tulisTanggal(batas)],
    [t('apip.pelaksanaan'), catatan.pelaksanaan],
    [t('apip.penilaian'), catatan.penilaian],
  ] as const;
  return (
    <li className={css.item} id={rowId(`catatan-${nomor}`)}>
      <p className={css.head}>
        <strong>{t('apip.nomorCatatan', { nomor })}</strong>
        <span className={`${css.status} ${NADA[status] ?? ''}`}>{t(`apip.statusCatatan.${status}`)}</span>
        {butir ? <span className="redup">{t('apip.padaButir', { butir })}</span> : null}
      </p>
      <p lang="id">{catatan.uraian}</p>
      <dl className={css.facts}>
        {facts.map(([label, isi]) =>
          isi ? (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd lang="id">{isi}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {oleh && waktu ? (
        <p className="redup kecil">
          {t('apip.oleh', { oleh, waktu: formatMoment(new Date(waktu), i18n.language === 'en' ? 'en' : 'id') })}
        </p>
      ) : null}
      <div className={`${css.actions} tanpa-cetak`}>
        {catatan.aksi.map((satu) => (
          <button
            key={satu}
            type="button"
            className="tombol"
            aria-label={`${t(`apip.aksiCatatan.${satu}`)}: ${t('apip.nomorCatatan', { nomor })}`}
            onClick={() => setAksi(satu)}
          >
            {t(`apip.aksiCatatan.${satu}`)}
          </button>
        ))}
      </div>
      {aksi ? (
        <CatatanDialog
          aksi={aksi}
          awal={catatan}
          reviu={reviu}
          onClose={() => setAksi(null)}
          onSaved={() => {
            setAksi(null);
            tell({ text: t('apip.catatanTersimpan', { nomor }) });
          }}
        />
      ) : null}
    </li>
  );
}
