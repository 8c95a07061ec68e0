// How far each triwulan is: status with its date, window, how much is filled, what is odd, and the acts that are possible now.
import type { KeadaanTriwulan } from '@tapis/contract/pengukuran/lembarIsian.ts';
import type { BarisPeringatan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import type { LangkahIsian } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../kit/Icon.tsx';
import type { ringkasTriwulan } from './barisIsian.ts';
import css from './IsianPage.module.css';
import { LangkahDialog } from './LangkahDialog.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

const ICONS: Record<KeadaanTriwulan['status'], IconName> = {
  'belum-mulai': 'dash',
  draf: 'edit',
  diajukan: 'up',
  dikembalikan: 'undo',
  disetujui: 'check',
  dikunci: 'lock',
};

export type Ringkas = ReturnType<typeof ringkasTriwulan>;

interface TriwulanCardsProps {
  triwulan: readonly KeadaanTriwulan[];
  ringkas: (triwulan: Triwulan) => Ringkas;
  peringatan: (triwulan: Triwulan) => BarisPeringatan[];
  tampak: readonly Triwulan[];
  /** Cells that the server does not have yet: nothing is submitted over them. */
  unsaved: number;
  onShow: (triwulan: Triwulan) => void;
}

export function TriwulanCards({ triwulan, ringkas, peringatan, tampak, unsaved, onShow }: TriwulanCardsProps) {
  const [langkah, setLangkah] = useState<{ satu: KeadaanTriwulan; apa: Exclude<LangkahIsian, 'isi'> } | null>(null);
  return (
    <>
      <ol className={css.cards}>
        {triwulan.map((satu) => (
          <Card
            key={satu.triwulan}
            satu={satu}
            ringkas={ringkas(satu.triwulan)}
            tampak={tampak.includes(satu.triwulan)}
            onShow={() => onShow(satu.triwulan)}
            onAct={(apa) => setLangkah({ satu, apa })}
          />
        ))}
      </ol>
      {langkah ? (
        <LangkahDialog
          {...langkah}
          ringkas={ringkas(langkah.satu.triwulan)}
          peringatan={peringatan(langkah.satu.triwulan)}
          unsaved={unsaved}
          onClose={() => setLangkah(null)}
        />
      ) : null}
    </>
  );
}

function Card({
  satu,
  ringkas,
  tampak,
  onShow,
  onAct,
}: {
  satu: KeadaanTriwulan;
  ringkas: Ringkas;
  tampak: boolean;
  onShow: () => void;
  onAct: (langkah: Exclude<LangkahIsian, 'isi'>) => void;
}) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan()(satu.triwulan);
  const { salah, peringatan, saran } = ringkas;
  const acts = satu.langkah.filter((apa): apa is Exclude<LangkahIsian, 'isi'> => apa !== 'isi');
  return (
    <li className={css.card} data-tampak={tampak || undefined}>
      <h2>
        <button type="button" className="tombol polos" aria-pressed={tampak} onClick={onShow}>
          {nama}
        </button>
      </h2>
      <p>
        <Icon name={ICONS[satu.status]} size={16} /> <strong>{t(`pengukuran.status.${satu.status}`)}</strong>
        {satu.oleh !== null && satu.sejak !== null ? (
          <span className="redup kecil">
            {' '}
            {t('pengukuran.sejakOleh', { oleh: satu.oleh, tanggal: tulisTanggal(satu.sejak) })}
          </span>
        ) : null}
      </p>
      <p className="kecil">
        {satu.jendela
          ? t('pengukuran.sampai', {
              buka: tulisTanggal(satu.jendela.buka),
              tutup: tulisTanggal(
                satu.dibukaSampai !== null && satu.dibukaSampai > satu.jendela.tutup
                  ? satu.dibukaSampai
                  : satu.jendela.tutup,
              ),
            })
          : t('pengukuran.tanpaBatas')}
      </p>
      {satu.beku ? (
        <p className="kecil redup">{t('pengukuran.bekuSejak', { tanggal: tulisTanggal(satu.beku) })}</p>
      ) : null}
      {satu.terkunci ? (
        <p className="kecil redup" lang="id">
          {satu.status === 'dikunci' ? null : (
            <>
              <Icon name="lock" size={14} />{' '}
            </>
          )}
          {satu.terkunci}
        </p>
      ) : null}
      <p className="kecil">{t('pengukuran.terisi', { terisi: ringkas.terisi, jumlah: ringkas.jumlah })}</p>
      <p className="kecil">
        {salah + peringatan + saran === 0
          ? t('pengukuran.tanpaTemuan')
          : t('pengukuran.jumlahTemuan', { salah, peringatan, saran })}
      </p>
      {acts.length > 0 ? (
        <div className={`${css.acts} tanpa-cetak`}>
          {acts.map((apa) => (
            <button
              key={apa}
              type="button"
              className={apa === 'ajukan' || apa === 'setujui' ? 'tombol utama' : 'tombol'}
              aria-label={t('pengukuran.langkahUntuk', { langkah: t(`pengukuran.langkah.${apa}`), triwulan: nama })}
              onClick={() => onAct(apa)}
            >
              {t(`pengukuran.langkah.${apa}`)}
            </button>
          ))}
        </div>
      ) : null}
    </li>
  );
}
