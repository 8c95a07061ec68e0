// Content of an agreement: the parties, what is promised, and the money, as the document will print them.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { tulisTarget } from '@tapis/core/pelaporan/perjanjian/tulisTarget.ts';
import { ALASAN_PERUBAHAN } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { formatMoney } from '../../kit/format.ts';
import { Section } from '../../kit/Page.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { IkuTag } from '../../kit/StatusTag.tsx';
import css from './perjanjian.module.css';

type Isi = Perjanjian['isi'];

export function IsiPerjanjian({ perjanjian: { isi } }: { perjanjian: Perjanjian }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('perjanjian.pihak')}>
        <dl className={css.facts}>
          <dt>{t('perjanjian.pertama')}</dt>
          <dd lang="id">
            <Pihak pihak={isi.pihakPertama} />
          </dd>
          <dt>{t('perjanjian.kedua')}</dt>
          <dd lang="id">
            <Pihak pihak={isi.pihakKedua} />
          </dd>
          <dt>{t('perjanjian.tempat')}</dt>
          <dd>
            {isi.tempat}, {tulisTanggal(isi.tanggal)}
          </dd>
          {isi.alasan === null ? null : (
            <>
              <dt>{t('perjanjian.alasanPerubahan')}</dt>
              <dd lang="id">{ALASAN_PERUBAHAN[isi.alasan]}</dd>
            </>
          )}
        </dl>
      </Section>
      <Section title={t('perjanjian.kinerja')}>
        <TabelKinerja kinerja={isi.kinerja} />
      </Section>
      <Section title={t('perjanjian.anggaran')} lead={isi.anggaran.versi?.nama}>
        <TabelAnggaran anggaran={isi.anggaran} />
      </Section>
    </>
  );
}

function Pihak({ pihak: { nama, sebutan } }: { pihak: Isi['pihakPertama'] }) {
  const { t } = useTranslation();
  return (
    <>
      {nama ?? <em>{t('perjanjian.tanpaNama')}</em>}, {sebutan}
    </>
  );
}

function TabelKinerja({ kinerja }: Pick<Isi, 'kinerja'>) {
  const { t } = useTranslation();
  if (kinerja.length === 0) return <EmptyState>{t('perjanjian.tanpaKinerja')}</EmptyState>;
  return (
    <ScrollTable caption={t('perjanjian.kinerja')}>
      <thead>
        <tr>
          <th scope="col">{t('kolom.indikator')}</th>
          <th scope="col">{t('perjanjian.sasaran')}</th>
          <th scope="col">{t('perjanjian.formulasi')}</th>
          <th scope="col">{t('kolom.satuan')}</th>
          <th scope="col" className="angka">
            {t('kolom.target')}
          </th>
          <th scope="col" className="angka">
            {t('perjanjian.rencana')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinerja.map((butir) => (
          <tr key={butir.indikator}>
            <th scope="row" lang="id">
              {butir.iku ? <IkuTag /> : null} {butir.nama}
            </th>
            <td lang="id">{butir.sasaran}</td>
            <td lang="id">{butir.formulasi}</td>
            <td>{butir.satuan}</td>
            <td className="angka">{tulisTarget(butir.target, butir.presisi)}</td>
            <td className="angka">{tulisTarget(butir.targetRencana, butir.presisi)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

const DEEP = { program: undefined, kegiatan: css.deep1, subkegiatan: css.deep2 };

function TabelAnggaran({ anggaran }: Pick<Isi, 'anggaran'>) {
  const { t } = useTranslation();
  return (
    <ScrollTable caption={t('perjanjian.anggaran')} tall>
      <thead>
        <tr>
          <th scope="col">{t('perjanjian.uraian')}</th>
          <th scope="col" className="angka">
            {t('kolom.anggaranRp')}
          </th>
        </tr>
      </thead>
      <tbody>
        {anggaran.baris.map((baris) => (
          <tr key={baris.kode}>
            <th scope="row" lang="id">
              <span className={DEEP[baris.tingkat]}>
                {baris.nomor} {baris.nama}
              </span>
            </th>
            <td className="angka">{formatMoney(baris.nilai)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('perjanjian.jumlah')}</th>
          <td className="angka">{formatMoney(anggaran.jumlah)}</td>
        </tr>
      </tfoot>
    </ScrollTable>
  );
}
