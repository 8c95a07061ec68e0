// The redline on the screen: persons, targets and kegiatan that move, each with before, after and the reason.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { tulisTarget } from '@tapis/core/pelaporan/perjanjian/tulisTarget.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../kit/format.ts';
import { Section } from '../../kit/Page.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';

type Perubahan = NonNullable<Perjanjian['isi']['perubahan']>;

export function TabelPerubahan({ isi: { perubahan } }: Pick<Perjanjian, 'isi'>) {
  const { t } = useTranslation();
  if (perubahan === null) return null;
  return (
    <Section
      title={t('perjanjian.perubahan')}
      lead={t('perjanjian.terhadap', { tanggal: tulisTanggal(perubahan.semulaTanggal) })}
    >
      <PihakBerubah pihak={perubahan.pihak} />
      <TargetBerubah target={perubahan.target} />
      <KegiatanBerubah perubahan={perubahan} />
    </Section>
  );
}

function PihakBerubah({ pihak }: Pick<Perubahan, 'pihak'>) {
  const { t } = useTranslation();
  if (pihak.length === 0) return null;
  return (
    <ScrollTable caption={t('perjanjian.pihakBerubah')}>
      <thead>
        <tr>
          <th scope="col">{t('perjanjian.pihakBerubah')}</th>
          <th scope="col">{t('perjanjian.semula')}</th>
          <th scope="col">{t('perjanjian.menjadi')}</th>
        </tr>
      </thead>
      <tbody>
        {pihak.map(({ sebagai, semula, menjadi }) => (
          <tr key={sebagai}>
            <th scope="row">{t(sebagai === 'Pihak Pertama' ? 'perjanjian.pertama' : 'perjanjian.kedua')}</th>
            <td lang="id">{semula ?? '–'}</td>
            <td lang="id">{menjadi ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function TargetBerubah({ target }: Pick<Perubahan, 'target'>) {
  const { t } = useTranslation();
  if (target.length === 0) return <p>{t('perjanjian.targetTetap')}</p>;
  return (
    <ScrollTable caption={t('perjanjian.targetBerubah')}>
      <thead>
        <tr>
          <th scope="col">{t('perjanjian.targetBerubah')}</th>
          <th scope="col">{t('kolom.satuan')}</th>
          <th scope="col" className="angka">
            {t('perjanjian.semula')}
          </th>
          <th scope="col" className="angka">
            {t('perjanjian.menjadi')}
          </th>
          <th scope="col">{t('perjanjian.alasan')}</th>
        </tr>
      </thead>
      <tbody>
        {target.map((satu) => (
          <tr key={satu.indikator}>
            <th scope="row" lang="id">
              {satu.nama}
            </th>
            <td>{satu.satuan}</td>
            <td className="angka">{tulisTarget(satu.semula, satu.presisi)}</td>
            <td className="angka">{tulisTarget(satu.menjadi, satu.presisi)}</td>
            <td lang="id">{satu.alasan ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function KegiatanBerubah({ perubahan: { kegiatan, jumlah } }: { perubahan: Perubahan }) {
  const { t } = useTranslation();
  if (kegiatan.length === 0) return <p>{t('perjanjian.kegiatanTetap')}</p>;
  return (
    <ScrollTable caption={t('perjanjian.kegiatanBerubah')}>
      <thead>
        <tr>
          <th scope="col">{t('perjanjian.kegiatanBerubah')}</th>
          <th scope="col" className="angka">
            {t('perjanjian.semulaRp')}
          </th>
          <th scope="col" className="angka">
            {t('perjanjian.menjadiRp')}
          </th>
          <th scope="col" className="angka">
            {t('kolom.selisihRp')}
          </th>
          <th scope="col">{t('perjanjian.alasan')}</th>
        </tr>
      </thead>
      <tbody>
        {kegiatan.map((satu) => (
          <tr key={satu.kode}>
            <th scope="row" lang="id">
              {satu.kode} {satu.nama}
            </th>
            <td className="angka">{formatMoney(satu.semula)}</td>
            <td className="angka">{formatMoney(satu.menjadi)}</td>
            <td className="angka">{formatMoney(satu.selisih)}</td>
            <td lang="id">{satu.alasan.join('; ') || '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('perjanjian.jumlah')}</th>
          <td className="angka">{formatMoney(jumlah.semula)}</td>
          <td className="angka">{formatMoney(jumlah.menjadi)}</td>
          <td className="angka">{formatMoney(jumlah.selisih)}</td>
          <td />
        </tr>
      </tfoot>
    </ScrollTable>
  );
}
