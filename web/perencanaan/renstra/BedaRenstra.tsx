// What a version of the Renstra changes in the one it was made from: added, gone, and from what to what.
import { useQuery } from '@tanstack/react-query';
import type { BedaRenstra as Beda } from '@tapis/contract/perencanaan/renstra.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Section } from '../../kit/Page.tsx';
import { bedaRenstraQuery } from '../../kit/queries.ts';
import { useScope } from '../../kit/useScope.ts';
import css from './Renstra.module.css';

type Perubahan = Beda['perubahan'][number];

export function BedaRenstra({ awal, nomor }: { awal: number; nomor: number }) {
  const { t } = useTranslation();
  const { perangkatDaerah } = useScope();
  const query = useQuery(bedaRenstraQuery(perangkatDaerah, awal, nomor));
  return (
    <Section title={t('renstra.beda')}>
      <DataState query={query}>
        {({ perubahan }) =>
          perubahan.length === 0 ? (
            <EmptyState>{t('renstra.bedaKosong')}</EmptyState>
          ) : (
            <ul className={css.changes}>
              {perubahan.map((satu) => (
                <li key={kunci(satu)}>
                  <Satu perubahan={satu} />
                </li>
              ))}
            </ul>
          )
        }
      </DataState>
    </Section>
  );
}

function kunci(satu: Perubahan): string {
  if (satu.jenis === 'identitas') return satu.jenis;
  const { tingkat, kode } = satu.jenis === 'hapus' ? satu.lama : satu.baru;
  return `${satu.jenis} ${tingkat} ${kode}`;
}

function Satu({ perubahan }: { perubahan: Perubahan }) {
  const { t } = useTranslation();
  if (perubahan.jenis === 'identitas') {
    const { lama, baru } = perubahan;
    const baris = [
      [t('renstra.akhir'), String(lama.akhir), String(baru.akhir)],
      [t('renstra.dokumenInduk'), lama.dokumenInduk, baru.dokumenInduk],
      [t('renstra.sk'), lama.sk ?? '–', baru.sk ?? '–'],
      [t('renstra.visi'), lama.visi ?? '–', baru.visi ?? '–'],
      [t('renstra.misi'), lama.misi.join('; ') || '–', baru.misi.join('; ') || '–'],
    ].filter(([, dulu, kini]) => dulu !== kini);
    return (
      <>
        <strong>{t('renstra.identitas')}</strong>
        {baris.map(([label, dulu, kini]) => (
          <p key={label}>
            {label}: <del lang="id">{dulu}</del> → <ins lang="id">{kini}</ins>
          </p>
        ))}
      </>
    );
  }
  const { tingkat, kode } = perubahan.jenis === 'hapus' ? perubahan.lama : perubahan.baru;
  return (
    <>
      <strong>
        {t(`renstra.jenisBeda.${perubahan.jenis}`)}: {t(`tingkat.${tingkat}`)} {kode}
      </strong>
      {perubahan.jenis === 'tambah' ? (
        <p>
          <ins lang="id">{perubahan.baru.nama}</ins>
        </p>
      ) : perubahan.jenis === 'hapus' ? (
        <p>
          <del lang="id">{perubahan.lama.nama}</del>
        </p>
      ) : (
        <Ubahan lama={perubahan.lama} baru={perubahan.baru} />
      )}
    </>
  );
}

type Simpul = Extract<Perubahan, { jenis: 'ubah' }>['baru'];

function Ubahan({ lama, baru }: { lama: Simpul; baru: Simpul }) {
  const { t } = useTranslation();
  return (
    <>
      {lama.nama === baru.nama ? (
        <p lang="id">{baru.nama}</p>
      ) : (
        <p>
          <del lang="id">{lama.nama}</del> → <ins lang="id">{baru.nama}</ins>
        </p>
      )}
      {lama.induk === baru.induk ? null : (
        <p>
          {t('renstra.indukBeda')}: <del>{lama.induk}</del> → <ins>{baru.induk}</ins>
        </p>
      )}
      {lama.induk === baru.induk && lama.urutan !== baru.urutan ? <p>{t('renstra.urutanBeda')}</p> : null}
    </>
  );
}
