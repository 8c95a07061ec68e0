// The checklist by its groups, with the progress and the way to the next item that is not answered.
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { keadaanButir, kemajuanUji } from '@tapis/core/reviu/apip/jawabanUji.ts';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../kit/LeaveGuard.tsx';
import { formatMoment } from '../../kit/moment.ts';
import { Section } from '../../kit/Page.tsx';
import { useScope } from '../../kit/useScope.ts';
import css from './apip.module.css';
import { type Butir, ButirCard } from './ButirCard.tsx';
import { useJawab } from './useJawab.ts';

interface DaftarProps {
  reviu: ReviuApip;
  editable: boolean;
  onCatat: ((butir: Butir) => void) | null;
}

function toNext(kode: string | undefined) {
  const card = document.getElementById(`butir-${kode}`);
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}

export function DaftarUji({ reviu, editable, onCatat }: DaftarProps) {
  const { t } = useTranslation();
  const jawab = useJawab(useScope());
  const butir = reviu.butir.map((satu) => ({ ...satu, ...jawab.drafts.get(satu.kode) }));
  const jawaban = new Map(butir.map((satu) => [satu.kode, satu]));
  const { selesai, jumlah } = kemajuanUji(butir, jawaban);
  const berikut = butir.find((satu) => keadaanButir(satu, jawaban) === 'belum')?.kode;
  const kelompok = [...new Set(butir.map((satu) => satu.kelompok))];
  return (
    <Section title={t('apip.daftarUji')} lead={reviu.daftar.sitasi ?? undefined}>
      <LeaveGuard isDirty={() => jawab.drafts.size > 0} />
      <p className="redup kecil" lang="id">
        {reviu.daftar.berlakuUntuk}
      </p>
      <div className={css.progress}>
        <progress value={selesai} max={jumlah} aria-label={t('apip.kemajuan')} />
        <span>{t('apip.kemajuanKe', { selesai, jumlah })}</span>
        {editable && berikut ? (
          <button type="button" className="tombol tanpa-cetak" onClick={() => toNext(berikut)}>
            {t('apip.berikut', { butir: berikut })}
          </button>
        ) : null}
        {editable ? <Tersimpan {...jawab} /> : null}
      </div>
      {kelompok.map((nama) => (
        <section key={nama} className={css.group} aria-label={nama}>
          <h3 lang="id">{nama}</h3>
          <ul className={css.items}>
            {butir
              .filter((satu) => satu.kelompok === nama)
              .map((satu) => (
                <ButirCard
                  key={satu.kode}
                  butir={satu}
                  keadaan={keadaanButir(satu, jawaban)}
                  editable={editable}
                  jawab={jawab}
                  onCatat={onCatat && (() => onCatat(satu))}
                />
              ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

/** The region is there before its text changes, so that saving is read aloud. */
function Tersimpan({ drafts, failed, saved }: Pick<ReturnType<typeof useJawab>, 'drafts' | 'failed' | 'saved'>) {
  const { t, i18n } = useTranslation();
  const waktu = saved ? formatMoment(saved, i18n.language === 'en' ? 'en' : 'id') : '';
  return (
    <span role="status" className="redup kecil tanpa-cetak">
      {failed.size > 0
        ? t('apip.belumTersimpan', { n: failed.size })
        : drafts.size > 0
          ? t('simpan.menyimpan')
          : saved
            ? t('apip.tersimpan', { waktu })
            : t('apip.tersimpanSendiri')}
    </span>
  );
}
