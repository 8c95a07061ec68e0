// Versions of a Renstra side by side, what the chosen one is, and what may become of it.
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { versiRenstraPath } from '../../kit/queries.ts';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { PerubahanDialog } from './PerubahanDialog.tsx';
import css from './Renstra.module.css';

interface VersiBarProps {
  masa: DaftarRenstra['renstra'][number];
  versi: RenstraVersi;
  boleh: boolean;
  /** The differences are shown. */
  beda: boolean;
  onPilih: (nomor: number) => void;
  onBeda: (ya: boolean) => void;
}

type Keputusan = 'berlaku' | 'dibatalkan';

export function VersiBar({ masa, versi, boleh, beda, onPilih, onBeda }: VersiBarProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Keputusan | 'perubahan' | null>(null);
  const { perangkatDaerah } = useScope();
  const { info } = versi;
  const draf = masa.versi.some(({ status }) => status === 'draf');
  const nama = ({ nomor, status }: { nomor: number; status: RenstraVersi['info']['status'] }) =>
    `${nomor === 0 ? t('renstra.murni') : t('renstra.perubahanKe', { nomor })} · ${t(`renstra.status.${status}`)}`;
  return (
    <section className={css.versions} aria-label={t('renstra.versi')}>
      <fieldset className={`${css.choices} tanpa-cetak`}>
        <legend className="tersembunyi">{t('renstra.versi')}</legend>
        {masa.versi.map((satu) => (
          <button
            key={satu.nomor}
            type="button"
            className="tombol"
            aria-pressed={satu.nomor === info.nomor}
            onClick={() => onPilih(satu.nomor)}
          >
            {nama(satu)}
          </button>
        ))}
      </fieldset>
      <p className={css.about}>
        <strong>
          {t('renstra.judul')} {versi.awal}–{versi.akhir}, {nama(info)}
        </strong>
        {'. '}
        {t('renstra.mulai', { tahun: info.mulai })}
        {info.alasan === null ? null : (
          <>
            {' '}
            {t('renstra.alasan')}: <span lang="id">{info.alasan}</span>
          </>
        )}
      </p>
      <div className={`${css.buttons} tanpa-cetak`}>
        {info.dasar === null ? null : (
          <button type="button" className="tombol" aria-pressed={beda} onClick={() => onBeda(!beda)}>
            <Icon name="sort" />
            {t('renstra.lihatBeda')}
          </button>
        )}
        <RiwayatRekaman
          tabel="renstra"
          kunci={{ perangkatDaerah, kode: `${masa.awal}/versi/${info.nomor}` }}
          nama={`${t('renstra.judul')} ${versi.awal}–${versi.akhir}`}
        />
        {boleh && info.status === 'draf' ? (
          <>
            <button type="button" className="tombol utama" onClick={() => setDialog('berlaku')}>
              <Icon name="check" />
              {t('renstra.berlakukan')}
            </button>
            <button type="button" className="tombol" onClick={() => setDialog('dibatalkan')}>
              <Icon name="close" />
              {t('renstra.batalkan')}
            </button>
          </>
        ) : null}
        {boleh && info.status === 'berlaku' && !draf ? (
          <button type="button" className="tombol" onClick={() => setDialog('perubahan')}>
            <Icon name="edit" />
            {t('renstra.buatPerubahan')}
          </button>
        ) : null}
      </div>
      {dialog === 'perubahan' ? (
        <PerubahanDialog
          awal={masa.awal}
          akhir={masa.akhir}
          mulai={info.mulai}
          onClose={() => setDialog(null)}
          onDone={onPilih}
        />
      ) : dialog !== null ? (
        <KeputusanDialog
          versi={versi}
          keputusan={dialog}
          onClose={() => setDialog(null)}
          onDone={() => onPilih(dialog === 'berlaku' ? info.nomor : (info.dasar ?? 0))}
        />
      ) : null}
    </section>
  );
}

interface KeputusanDialogProps {
  versi: RenstraVersi;
  keputusan: Keputusan;
  onClose: () => void;
  onDone: () => void;
}

function KeputusanDialog({ versi, keputusan, onClose, onDone }: KeputusanDialogProps) {
  const { t } = useTranslation();
  const { perangkatDaerah } = useScope();
  const tell = useKabar();
  const { awal, info } = versi;
  const kata = keputusan === 'berlaku' ? 'berlakukan' : 'batalkan';
  const simpan = useSimpan<DaftarRenstra>([[perangkatDaerah]], () => {
    tell({ text: t(`renstra.${kata}Selesai`) });
    onClose();
    onDone();
  });
  const path = `${versiRenstraPath(perangkatDaerah, awal, info.nomor)}/status`;
  const kirim = (nomor: number) => void simpan.save({ method: 'PUT', path, body: { status: keputusan }, versi: nomor });
  return (
    <FormDialog
      title={t(`renstra.${kata}`)}
      opened
      onClose={onClose}
      dirty={false}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={() => 'keputusan'}
      submitLabel={t(`renstra.${kata}`)}
      danger={keputusan === 'dibatalkan'}
      onSubmit={() => kirim(versi.versi)}
      conflict={
        simpan.conflict
          ? {
              bentrok: simpan.conflict,
              fields: [],
              onTakeTheirs: onClose,
              onKeepMine: () => kirim(simpan.conflict?.versi ?? versi.versi),
            }
          : null
      }
    >
      <p id="keputusan" tabIndex={-1}>
        {t(info.jenis === 'murni' ? `renstra.${kata}MurniRinci` : `renstra.${kata}Rinci`, { tahun: info.mulai })}
      </p>
    </FormDialog>
  );
}
