// Adds an indicator to a node of the tree, blank or with the definition of the one that it replaces.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page } from '../../kit/Page.tsx';
import { kamusQuery } from '../../kit/queries.ts';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import type { IndikatorBaru } from './alamatIndikator.ts';
import { FormIndikator } from './FormIndikator.tsx';
import { emptyForm, formOf } from './formIndikator.ts';

const TANPA_TARGET = { target: [], targetTriwulan: [] };

export function IndikatorBaruPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(kamusQuery(scope));
  const search = useSearch({ from: '/$perangkatDaerah/$tahun/indikator/baru' });
  const navigate = useNavigate();
  const tell = useKabar();
  const boleh = useBoleh('menyusun-rencana');
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  return (
    <Page
      title={t('kamus.tambah')}
      place={scope.label}
      lead={
        <>
          <Link to="/$perangkatDaerah/$tahun/indikator" params={params}>
            <Icon name="back" size={16} />
            {t('indikator.keDaftar')}
          </Link>
          <p>{t('kamus.tambahPengantar')}</p>
        </>
      }
    >
      <DataState query={query}>
        {(kamus) =>
          boleh ? (
            <FormIndikator
              kamus={kamus}
              versi={null}
              awal={startOf(kamus, search)}
              target={TANPA_TARGET}
              onSaved={({ kode }) => {
                tell({ text: t('kamus.dibuat', { kode }) });
                void navigate({ to: '/$perangkatDaerah/$tahun/indikator/$kode', params: { ...params, kode } });
              }}
              onCancel={() => void navigate({ to: '/$perangkatDaerah/$tahun/indikator', params })}
            />
          ) : (
            <EmptyState>{t('kamus.tanpaHak')}</EmptyState>
          )
        }
      </DataState>
    </Page>
  );
}

function startOf({ indikator, simpul }: KamusIndikator, { induk, contoh }: IndikatorBaru) {
  const lama = indikator.find(({ kode }) => kode === contoh);
  return lama ? formOf(lama, '') : emptyForm(induk, simpul);
}
