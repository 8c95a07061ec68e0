// Every IKU of the unit and year with what keeps it out of the Perjanjian Kinerja: the rule of the server, asked here too.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { gerbangIku } from '@tapis/core/indikator/kamus/gerbangIku.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { kamusQuery } from '../../kit/queries.ts';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useScope } from '../../kit/useScope.ts';
import { FieldLink } from './FieldLink.tsx';
import css from './Gerbang.module.css';
import { useKonteks } from './useKonteks.ts';

export function GerbangIkuPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(kamusQuery(scope));
  return (
    <Page
      title={t('gerbang.judul')}
      place={scope.label}
      lead={
        <>
          <Link
            to="/$perangkatDaerah/$tahun/indikator"
            params={{ perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) }}
          >
            <Icon name="back" size={16} />
            {t('indikator.keDaftar')}
          </Link>
          <p>{t('gerbang.pengantar')}</p>
        </>
      }
      actions={<PrintButton />}
    >
      <DataState query={query}>{(kamus) => <Daftar kamus={kamus} />}</DataState>
    </Page>
  );
}

function Daftar({ kamus }: { kamus: KamusIndikator }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const konteks = useKonteks(kamus);
  const daftar = [...konteks.indikator.values()]
    .filter(({ iku }) => iku)
    .map((fakta) => ({ fakta, kurang: gerbangIku(fakta, konteks) }));
  if (daftar.length === 0) return <EmptyState>{t('gerbang.tanpaIku')}</EmptyState>;
  const siap = daftar.filter(({ kurang }) => kurang.length === 0).length;
  return (
    <>
      <p>{t('gerbang.ringkas', { siap, jumlah: daftar.length })}</p>
      <ScrollTable caption={t('gerbang.judul')} className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('kolom.indikator')}</th>
            <th scope="col">{t('status.judul')}</th>
            <th scope="col">{t('gerbang.yangKurang')}</th>
          </tr>
        </thead>
        <tbody>
          {daftar.map(({ fakta: { kode, nama }, kurang }) => (
            <tr key={kode}>
              <th scope="row" lang="id">
                <Link
                  to="/$perangkatDaerah/$tahun/indikator/$kode"
                  params={{ perangkatDaerah, tahun: String(tahun), kode }}
                >
                  {nama}
                </Link>
                <div className="redup kecil">{kode}</div>
              </th>
              <td>
                <span className={kurang.length === 0 ? css.ready : css.missing}>
                  <Icon name={kurang.length === 0 ? 'check' : 'warning'} size={16} />
                  {kurang.length === 0 ? t('gerbang.siap') : t('gerbang.kurang', { jumlah: kurang.length })}
                </span>
              </td>
              <td>
                {kurang.length === 0 ? (
                  '–'
                ) : (
                  <ul className={css.notes}>
                    {kurang.map((satu) => (
                      <li key={satu.pesan}>
                        <FieldLink kode={kode} pelanggaran={satu} />
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
