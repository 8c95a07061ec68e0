// Everything about one row: its figures with their proofs, findings, remarks, marks of verification, history.
import type { CatatanIsian, LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { predikatCapaian } from '@tapis/core/indikator/predikatCapaian.ts';
import { type BarisKinerja, isiSel } from '@tapis/core/pengukuran/lembarKinerja.ts';
import { jawabanTemuan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsalButton } from '../kit/AsalDrawer.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { formatMoney, formatPercent, formatValue } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { formatMoment } from '../kit/moment.ts';
import { scopePath } from '../kit/queries.ts';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import { currentLanguage } from '../text/setup.ts';
import { BuktiBaris } from './BuktiBaris.tsx';
import type { Baris } from './barisIsian.ts';
import css from './IsianPage.module.css';
import { isianKey, PEKERJAAN_KEY } from './isianQuery.ts';
import { KendalaBaris } from './KendalaBaris.tsx';
import { PenjelasanTemuan } from './PeringatanList.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

interface BarisPanelProps {
  baris: Baris;
  isian: LembarIsian;
  triwulan: Triwulan;
  onClose: () => void;
}

export function BarisPanel({ baris, isian, triwulan, onClose }: BarisPanelProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} size="xl" title={t('pengukuran.rincian', { kode: baris.kode })}>
      <p lang="id">
        <strong>{baris.nama}</strong>
      </p>
      <Angka baris={baris} />
      <Temuan baris={baris} catatan={isian.catatan} />
      <KendalaBaris baris={baris} triwulan={triwulan} />
      <BuktiBaris baris={baris} isian={isian} triwulan={triwulan} />
      <Catatan baris={baris} isian={isian} triwulan={triwulan} />
    </Dialog>
  );
}

function Angka({ baris }: { baris: Baris }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const uang = baris.lembar === 'keuangan';
  const tulis = (nilai: string | null) =>
    uang ? formatMoney(nilai) : formatValue(nilai, baris.lembar === 'kinerja' ? baris.satuan : '');
  return (
    <ScrollTable caption={t('pengukuran.rincian', { kode: baris.kode })}>
      <thead>
        <tr>
          <td />
          {TRIWULAN.map((satu) => (
            <th key={satu} scope="col" className="angka">
              {nama(satu, true)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['target', 'realisasi'] as const).map((hal) => (
          <tr key={hal}>
            <th scope="row">{t(`pengukuran.kolom.${hal}`, { tw: '' })}</th>
            {TRIWULAN.map((satu) => (
              <td key={satu} className="angka">
                {tulis(isiSel(baris[hal][satu]))}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t(uang ? 'pengukuran.kolom.serapan' : 'pengukuran.kolom.capaian', { tw: '' })}</th>
          {TRIWULAN.map((satu) => {
            const angka = baris.lembar === 'keuangan' ? baris.persen[satu] : baris.capaian?.[satu];
            return (
              <td key={satu} className="angka">
                {formatPercent(angka ? isiSel(angka) : null)}
                {angka && angka.nilai !== null ? (
                  <AsalButton
                    proof={{
                      title: `${baris.nama}, ${nama(satu)}`,
                      value: formatPercent(isiSel(angka)),
                      asal: angka.asal,
                    }}
                  />
                ) : null}
              </td>
            );
          })}
        </tr>
        {baris.lembar === 'kinerja' && baris.capaian ? <BarisPredikat capaian={baris.capaian} /> : null}
      </tbody>
    </ScrollTable>
  );
}

/** The word of each capaian, as the grid and the book have it. */
function BarisPredikat({ capaian }: { capaian: NonNullable<BarisKinerja['capaian']> }) {
  const { t } = useTranslation();
  const { tahun } = useScope();
  return (
    <tr>
      <th scope="row">{t('pengukuran.kolom.predikat')}</th>
      {TRIWULAN.map((satu) => (
        <td key={satu} lang="id">
          {predikatCapaian(capaian[satu], tahun).label ?? '–'}
        </td>
      ))}
    </tr>
  );
}

function Temuan({ baris, catatan }: { baris: Baris; catatan: readonly CatatanIsian[] }) {
  const { t } = useTranslation();
  if (baris.temuan.length === 0) return null;
  return (
    <section>
      <h3>{t('pengukuran.temuan')}</h3>
      <ul className={css.list}>
        {baris.temuan.map((temuan) => {
          const { kode, triwulan, tingkat, pesan, sitasi } = temuan;
          const penjelasan = jawabanTemuan(catatan, { lembar: baris.lembar, baris: baris.kode }, temuan);
          return (
            <li key={`${kode} ${triwulan}`}>
              <Icon name={tingkat === 'saran' ? 'info' : 'warning'} size={16} />{' '}
              <strong>{t(`pengukuran.tingkat.${tingkat}`)}</strong>
              <p lang="id">
                {pesan} {sitasi ? <span className="redup kecil">{sitasi}</span> : null}
              </p>
              {penjelasan ? <PenjelasanTemuan penjelasan={penjelasan} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Catatan({ baris, isian, triwulan: awal }: Omit<BarisPanelProps, 'onClose'>) {
  const { t } = useTranslation();
  const scope = useScope();
  const nama = useNamaTriwulan();
  const [triwulan, setTriwulan] = useState<Triwulan>(awal);
  const [jenis, setJenis] = useState<'komentar' | 'penjelasan'>('penjelasan');
  const [isi, setIsi] = useState('');
  const [mayFill, mayCheck] = [useBoleh('mengisi-realisasi'), useBoleh('memeriksa-isian')];
  const simpan = useSimpan<unknown>([isianKey(scope), PEKERJAAN_KEY], () => setIsi(''));
  const milik = { lembar: baris.lembar, baris: baris.kode };
  const keadaan = isian.triwulan.find((satu) => satu.triwulan === triwulan);
  const periksa = isian.periksa.find(
    (satu) => satu.triwulan === triwulan && satu.lembar === milik.lembar && satu.baris === milik.baris,
  );
  const catatan = isian.catatan.filter((satu) => satu.lembar === milik.lembar && satu.baris === milik.baris);
  const path = `${scopePath(scope)}/isian`;
  const send = (method: 'POST' | 'PUT', tempat: string, body?: unknown, versi: number | null = null) =>
    void simpan.save({ method, path: `${path}/${tempat}`, body, versi });
  return (
    <section>
      <h3>{t('pengukuran.catatanBaris')}</h3>
      {catatan.length === 0 ? (
        <p className="redup">{t('pengukuran.belumAdaCatatan')}</p>
      ) : (
        <ul className={css.list}>
          {catatan.map((satu) => (
            <SatuCatatan
              key={satu.nomor}
              satu={satu}
              onClose={mayFill ? () => send('POST', `catatan/${satu.nomor}/selesai`) : null}
            />
          ))}
        </ul>
      )}
      {simpan.problems.length > 0 ? (
        <p role="alert" lang="id">
          {simpan.problems.map(({ message }) => message).join(' ')}
        </p>
      ) : null}
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isi.trim() !== '') send('POST', `${triwulan}/catatan`, { ...milik, jenis, isi: isi.trim() });
        }}
      >
        <label>
          {t('pengukuran.pilihTriwulan')}{' '}
          <select
            className="isian"
            value={triwulan}
            onChange={(event) => setTriwulan(Number(event.target.value) as Triwulan)}
          >
            {TRIWULAN.map((satu) => (
              <option key={satu} value={satu}>
                {nama(satu)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('pengukuran.jenis')}{' '}
          <select
            className="isian"
            value={jenis}
            onChange={(event) => setJenis(event.target.value === 'komentar' ? 'komentar' : 'penjelasan')}
          >
            <option value="penjelasan">{t('pengukuran.jenisCatatan.penjelasan')}</option>
            <option value="komentar">{t('pengukuran.jenisCatatan.komentar')}</option>
          </select>
        </label>
        <label htmlFor="catatan-baris">{t('pengukuran.tulisCatatan', { triwulan: nama(triwulan) })}</label>
        <textarea
          id="catatan-baris"
          className="isian"
          rows={3}
          maxLength={2000}
          value={isi}
          onChange={(event) => setIsi(event.target.value)}
        />
        <div className={css.acts}>
          <button type="submit" className="tombol utama" aria-disabled={simpan.busy || isi.trim() === ''}>
            {t('pengukuran.simpanCatatan')}
          </button>
          {keadaan?.langkah.includes('kembalikan') ? (
            <button
              type="button"
              className="tombol"
              aria-disabled={isi.trim() === ''}
              onClick={() => {
                if (isi.trim() !== '')
                  send(
                    'POST',
                    `${triwulan}/kembalikan`,
                    { catatan: '', sel: [{ ...milik, isi: isi.trim() }] },
                    keadaan.versi,
                  );
              }}
            >
              {t('pengukuran.mintaPerbaikan')}
            </button>
          ) : null}
          {mayCheck ? (
            <button
              type="button"
              className="tombol"
              onClick={() => send('PUT', `${triwulan}/periksa`, { ...milik, diperiksa: periksa === undefined })}
            >
              {t(periksa ? 'pengukuran.batalPeriksa' : 'pengukuran.periksa', { triwulan: nama(triwulan, true) })}
            </button>
          ) : null}
        </div>
      </form>
      {periksa ? (
        <p>
          <Icon name="check" size={16} />{' '}
          {t('pengukuran.diperiksa', {
            triwulan: nama(triwulan),
            oleh: periksa.oleh,
            waktu: formatMoment(new Date(periksa.waktu), currentLanguage()),
          })}
        </p>
      ) : null}
    </section>
  );
}

function SatuCatatan({ satu, onClose }: { satu: CatatanIsian; onClose: (() => void) | null }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  return (
    <li>
      <p className="kecil">
        <strong>{t(`pengukuran.jenisCatatan.${satu.jenis}`)}</strong> · {nama(satu.triwulan, true)} · {satu.oleh},{' '}
        {formatMoment(new Date(satu.waktu), currentLanguage())}
        {satu.selesai ? ` · ${t('pengukuran.dijawab')}` : ''}
      </p>
      <p lang="id">{satu.isi}</p>
      {satu.jenis === 'perbaikan' && satu.selesai === null && onClose ? (
        <button type="button" className="tombol" onClick={onClose}>
          {t('pengukuran.sudahDijawab')}
        </button>
      ) : null}
    </li>
  );
}
