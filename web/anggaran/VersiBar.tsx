// Which version is open, what it is, and what may be done with it. What cannot be done now says why in its dialog.
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { RiwayatRekaman } from '../kit/RiwayatRekaman.tsx';
import { useScope } from '../kit/useScope.ts';
import { BatalkanDialog } from './BatalkanDialog.tsx';
import { BerlakukanDialog } from './BerlakukanDialog.tsx';
import css from './lembar.module.css';
import { UbahVersiDialog } from './UbahVersiDialog.tsx';
import { VersiBaruButton } from './VersiBaruButton.tsx';

interface VersiBarProps {
  lembar: LembarPagu;
  daftar: readonly LembarPagu['versi'][];
  mayEdit: boolean;
  /** Cells of the sheet that the server does not have yet. */
  unsaved: number;
  onChoose: (versi: string | undefined) => void;
}

export function VersiBar({ lembar, daftar, mayEdit, unsaved, onChoose }: VersiBarProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const [open, setOpen] = useState<'ubah' | 'berlakukan' | 'batalkan' | null>(null);
  const { versi } = lembar;
  const draft = versi.status === 'draf';
  const close = () => setOpen(null);
  return (
    <div className={css.bar}>
      <label>
        {t('pagu.versi')}
        <select className="isian" value={versi.kode} onChange={(event) => onChoose(event.target.value)}>
          {daftar.map((v) => (
            <option key={v.kode} value={v.kode}>
              {v.nama}
              {v.status === 'draf' ? ` (${t('pagu.draf')})` : ''}
            </option>
          ))}
        </select>
      </label>
      <dl className={css.facts}>
        <div>
          <dt>{t('status.judul')}</dt>
          <dd className={css.status}>
            <Icon name={draft ? 'edit' : 'check'} size={16} />
            {t(draft ? 'pagu.draf' : 'pagu.berlaku')}
          </dd>
        </div>
        <div>
          <dt>{t('pagu.tanggal')}</dt>
          <dd lang="id">{versi.tanggal === null ? '–' : tulisTanggal(versi.tanggal)}</dd>
        </div>
        <div>
          <dt>{t('pagu.nomor')}</dt>
          <dd lang="id">{versi.nomorDokumen ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('anggaran.jumlah')}</dt>
          <dd>{versi.total === null ? '–' : `Rp${formatMoney(versi.total)}`}</dd>
        </div>
      </dl>
      <div className={`${css.actions} tanpa-cetak`}>
        {mayEdit ? (
          <>
            <button type="button" className="tombol" onClick={() => setOpen('ubah')}>
              <Icon name="edit" />
              {t('pagu.keterangan')}
            </button>
            {draft ? (
              <button type="button" className="tombol utama" onClick={() => setOpen('berlakukan')}>
                <Icon name="check" />
                {t('pagu.berlakukan')}
              </button>
            ) : null}
            <button type="button" className="tombol" onClick={() => setOpen('batalkan')}>
              <Icon name="back" />
              {t(draft ? 'pagu.hapusDraf' : 'pagu.batalkan')}
            </button>
            <VersiBaruButton versi={daftar} onMade={onChoose} />
          </>
        ) : null}
        <RiwayatRekaman tabel="anggaran" kunci={{ perangkatDaerah, tahun, kode: versi.kode }} nama={versi.nama} />
      </div>
      {open === 'ubah' ? <UbahVersiDialog versi={versi} onClose={close} /> : null}
      {open === 'berlakukan' ? <BerlakukanDialog lembar={lembar} unsaved={unsaved} onClose={close} /> : null}
      {open === 'batalkan' ? (
        <BatalkanDialog lembar={lembar} onClose={close} onDone={() => (draft ? onChoose(undefined) : undefined)} />
      ) : null}
    </div>
  );
}
