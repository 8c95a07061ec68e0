// Dry run of a rumus: sample values in, the calculation step by step out. Nothing of it is kept.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { nilaiUji } from '@tapis/core/indikator/kamus/nilaiUji.ts';
import { hitungRumus } from '@tapis/core/indikator/rumus/hitungRumus.ts';
import { jelaskanRumus } from '@tapis/core/indikator/rumus/jelaskanRumus.ts';
import { langkahRumus } from '@tapis/core/indikator/rumus/langkahRumus.ts';
import { namaDalamRumus, type PohonRumus } from '@tapis/core/indikator/rumus/pohonRumus.ts';
import { type Desimal, desimal } from '@tapis/core/values/desimal.ts';
import { tulisAngka } from '@tapis/core/values/tulisAngka.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './RumusEditor.module.css';
import { readTyped, writeTyped } from './typedNilai.ts';

interface UjiHitungProps {
  pohon: PohonRumus;
  fakta: FaktaIndikator;
  /** Other indicators that a rumus may name. */
  lain: readonly FaktaIndikator[];
}

export function UjiHitung({ pohon, fakta, lain }: UjiHitungProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const kode = namaDalamRumus(pohon);
  const dikenal = new Map([...lain, ...fakta.komponen].map((satu) => [satu.kode, satu]));
  const bacaan = kode.map((satu) => ({ kode: satu, hasil: readTyped('angka', typed[satu] ?? '') }));
  const nilai = new Map<string, Desimal | null>(
    bacaan.map(({ kode: satu, hasil }) => [satu, hasil.ok ? desimal(hasil.nilai) : null]),
  );
  const fill = () =>
    setTyped(
      Object.fromEntries([...nilaiUji(fakta.komponen, kode)].map(([satu, n]) => [satu, writeTyped(n.toFixed())])),
    );
  return (
    <section className={css.uji} aria-label={t('rumus.uji')}>
      <div className={css.ujiHead}>
        <h3>{t('rumus.uji')}</h3>
        {kode.length > 0 ? (
          <button type="button" className="tombol" onClick={fill}>
            {t('rumus.isiContoh')}
          </button>
        ) : null}
      </div>
      {kode.length > 0 ? <p className="redup kecil">{t('rumus.ujiPetunjuk')}</p> : null}
      <div className={css.values}>
        {bacaan.map(({ kode: satu, hasil }) => {
          const nama = dikenal.get(satu)?.nama || satu;
          return (
            <label key={satu}>
              <span>
                <code>{satu}</code> <span lang="id">{nama === satu ? '' : nama}</span> (
                {dikenal.get(satu)?.satuan || '–'})
              </span>
              <input
                className="isian"
                inputMode="decimal"
                aria-label={t('rumus.nilaiContohUntuk', { nama: satu })}
                aria-invalid={hasil.ok ? undefined : true}
                value={typed[satu] ?? ''}
                onChange={({ currentTarget }) => setTyped({ ...typed, [satu]: currentTarget.value })}
                // The dry run is no field of the form: Enter sends nothing.
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              />
              {hasil.ok ? null : <span lang="id">{hasil.masalah}</span>}
            </label>
          );
        })}
      </div>
      <Cara pohon={pohon} nilai={nilai} fakta={fakta} nama={(satu) => dikenal.get(satu)?.nama || satu} />
    </section>
  );
}

interface CaraProps {
  pohon: PohonRumus;
  nilai: ReadonlyMap<string, Desimal | null>;
  fakta: FaktaIndikator;
  nama: (kode: string) => string;
}

/** "Bagaimana dihitung" of the dry run. */
function Cara({ pohon, nilai, fakta, nama }: CaraProps) {
  const { t } = useTranslation();
  const { denganNama } = jelaskanRumus(
    pohon,
    new Map([...nilai].map(([kode, satu]) => [kode, { nama: nama(kode), nilai: satu }])),
  );
  const hasil = hitungRumus(pohon, nilai);
  const langkah = langkahRumus(pohon, nilai);
  return (
    <div className={css.how} lang="id">
      <h4 lang={t('umum.bahasa')}>{t('rumus.bagaimana')}</h4>
      <p>{denganNama}</p>
      {langkah.ok && langkah.nilai.length > 0 ? (
        <ol>
          {langkah.nilai.map(({ uraian, hasil: satu }, nomor) => (
            <li key={nomor}>
              {uraian} = {tulisAngka(satu, { desimal: 4, min: 0 })}
            </li>
          ))}
        </ol>
      ) : null}
      {!hasil.ok ? (
        <p>{hasil.masalah.pesan}</p>
      ) : hasil.nilai.nilai === null ? (
        <p>Belum dapat dihitung: {hasil.nilai.kosong.map(nama).join(', ')} belum diisi.</p>
      ) : (
        <p className={css.result}>
          <span lang={t('umum.bahasa')}>{t('rumus.hasil')}</span>:{' '}
          {tulisAngka(hasil.nilai.nilai, { desimal: fakta.presisi })} {fakta.satuan}
        </p>
      )}
    </div>
  );
}
