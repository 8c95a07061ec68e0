// What can be done with one tindak lanjut: closing and opening at any time, changing while its triwulan is open.
import type { KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { scopePath } from '../../kit/queries.ts';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { kirimSelesai } from './isianTindakLanjut.ts';
import { kendalaStale } from './kendalaQuery.ts';
import type { AksiTindakLanjut } from './TindakLanjutDialog.tsx';

interface Props {
  satu: TindakLanjut;
  kendala: KendalaTahun;
  onAct: (aksi: AksiTindakLanjut) => void;
}

export function AksiButir({ satu, kendala, onAct }: Props) {
  const { t } = useTranslation();
  const terbuka = satu.tahun === kendala.tahun && !kendala.terkunci.some(({ triwulan }) => triwulan === satu.triwulan);
  return (
    <span className="tanpa-cetak">
      {satu.selesai === null ? (
        <button
          type="button"
          className="tombol polos"
          aria-haspopup="dialog"
          aria-label={t('kendala.tutupUntuk', { uraian: satu.uraian })}
          onClick={() => onAct({ apa: 'tutup', satu })}
        >
          <Icon name="check" size={16} />
          {t('kendala.tutup')}
        </button>
      ) : (
        <BukaLagi satu={satu} />
      )}
      {terbuka && satu.selesai === null ? (
        <>
          <button
            type="button"
            className="tombol polos"
            aria-haspopup="dialog"
            aria-label={t('kendala.ubahUntuk', { uraian: satu.uraian })}
            onClick={() => onAct({ apa: 'ubah', satu })}
          >
            <Icon name="edit" size={16} />
            {t('simpan.ubah')}
          </button>
          <button
            type="button"
            className="tombol polos"
            aria-haspopup="dialog"
            aria-label={t('kendala.hapusUntuk', { uraian: satu.uraian })}
            onClick={() => onAct({ apa: 'hapus', satu })}
          >
            {t('simpan.hapus')}
          </button>
        </>
      ) : null}
    </span>
  );
}

function BukaLagi({ satu }: { satu: TindakLanjut }) {
  const { t } = useTranslation();
  const scope = useScope();
  const stale = kendalaStale(scope);
  const tell = useTellUndo(stale);
  const path = `${scopePath({ ...scope, tahun: satu.tahun })}/tindak-lanjut/${satu.nomor}/selesai`;
  const { save, busy, problems, conflict } = useSimpan<TindakLanjut>(stale, (baru) =>
    tell(t('kendala.dibukaLagi'), { method: 'PUT', path, body: kirimSelesai(satu), versi: baru.versi }),
  );
  return (
    <>
      <button
        type="button"
        className="tombol polos"
        aria-disabled={busy}
        aria-label={t('kendala.bukaLagiUntuk', { uraian: satu.uraian })}
        onClick={() =>
          busy
            ? undefined
            : void save({ method: 'PUT', path, body: { selesai: null, catatan: null }, versi: satu.versi })
        }
      >
        <Icon name="undo" size={16} />
        {t('kendala.bukaLagi')}
      </button>
      {problems.length > 0 || conflict ? (
        <span role="alert" className="kecil" lang={conflict ? undefined : 'id'}>
          {conflict ? t('kendala.sudahDiubah') : problems.map(({ message }) => message).join(' ')}
        </span>
      ) : null}
    </>
  );
}
