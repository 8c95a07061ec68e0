// Edits the definition of an indicator for the year of the address.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { susunTarget } from '@tapis/contract/indikator/susunFakta.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page } from '../../kit/Page.tsx';
import { kamusQuery, scopePath } from '../../kit/queries.ts';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { FormIndikator } from './FormIndikator.tsx';
import { formOf, readForm } from './formIndikator.ts';
import { useUndo } from './useUndo.ts';

export function UbahIndikatorPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { kode } = useParams({ from: '/$perangkatDaerah/$tahun/indikator/$kode/ubah' });
  const query = useQuery(kamusQuery(scope));
  const boleh = useBoleh('menyusun-rencana');
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun), kode };
  return (
    <Page
      title={t('kamus.ubahJudul', { kode })}
      place={scope.label}
      lead={
        <Link to="/$perangkatDaerah/$tahun/indikator/$kode" params={params}>
          <Icon name="back" size={16} />
          {t('kamus.keIndikator')}
        </Link>
      }
    >
      <DataState query={query}>
        {(kamus) =>
          boleh ? <Ubah key={kode} kamus={kamus} kode={kode} /> : <EmptyState>{t('kamus.tanpaHak')}</EmptyState>
        }
      </DataState>
    </Page>
  );
}

function Ubah({ kamus, kode }: { kamus: KamusIndikator; kode: string }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const navigate = useNavigate();
  const tell = useKabar();
  const undo = useUndo();
  const butir = kamus.indikator.find((satu) => satu.kode === kode);
  const target = useMemo(() => (butir ? susunTarget(butir) : null), [butir]);
  if (!butir || !target) return <EmptyState>{t('kamus.tidakAda', { kode })}</EmptyState>;
  const back = () =>
    void navigate({
      to: '/$perangkatDaerah/$tahun/indikator/$kode',
      params: { perangkatDaerah, tahun: String(tahun), kode },
    });
  return (
    <FormIndikator
      kamus={kamus}
      versi={butir.versi}
      awal={formOf(butir, kode)}
      target={target}
      onSaved={({ versi }) => {
        tell({
          text: t('kamus.tersimpan', { kode }),
          undo: undo({
            method: 'PUT',
            path: `${scopePath({ perangkatDaerah, tahun })}/indikator/${encodeURIComponent(kode)}/definisi`,
            body: readForm(formOf(butir, kode)).isian,
            versi,
          }),
        });
        back();
      }}
      onCancel={back}
    />
  );
}
