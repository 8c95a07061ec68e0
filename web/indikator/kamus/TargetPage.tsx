// Targets of an indicator: per year of the Renstra and per triwulan of the year.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ButirKamus, KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page } from '../../kit/Page.tsx';
import { kamusQuery, scopePath } from '../../kit/queries.ts';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { FormTarget } from './FormTarget.tsx';
import { useUndo } from './useUndo.ts';

export function TargetPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { kode } = useParams({ from: '/$perangkatDaerah/$tahun/indikator/$kode/target' });
  const query = useQuery(kamusQuery(scope));
  const boleh = useBoleh('menyusun-rencana');
  return (
    <Page
      title={t('target.judul', { kode })}
      place={scope.label}
      lead={
        <Link
          to="/$perangkatDaerah/$tahun/indikator/$kode"
          params={{ perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun), kode }}
        >
          <Icon name="back" size={16} />
          {t('kamus.keIndikator')}
        </Link>
      }
      actions={
        <RiwayatRekaman
          tabel="target-indikator"
          kunci={{ perangkatDaerah: scope.perangkatDaerah, tahun: scope.tahun, kode }}
          nama={t('target.judul', { kode })}
        />
      }
    >
      <DataState query={query}>
        {(kamus) => {
          const butir = kamus.indikator.find((satu) => satu.kode === kode);
          if (!butir) return <EmptyState>{t('kamus.tidakAda', { kode })}</EmptyState>;
          if (!boleh) return <EmptyState>{t('kamus.tanpaHak')}</EmptyState>;
          return <Target key={kode} kamus={kamus} butir={butir} />;
        }}
      </DataState>
    </Page>
  );
}

function Target({ kamus, butir }: { kamus: KamusIndikator; butir: ButirKamus }) {
  const { t } = useTranslation();
  const scope = useScope();
  const { kode } = butir;
  const navigate = useNavigate();
  const tell = useKabar();
  const undo = useUndo();
  const path = `${scopePath(scope)}/indikator/${encodeURIComponent(kode)}/target`;
  const back = () =>
    void navigate({
      to: '/$perangkatDaerah/$tahun/indikator/$kode',
      params: { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun), kode },
    });
  return (
    <>
      <p lang="id">{butir.nama}</p>
      <FormTarget
        kamus={kamus}
        butir={butir}
        path={path}
        onSaved={({ versiTarget }, before) => {
          tell({
            text: t('target.tersimpan', { kode }),
            undo: undo({ method: 'PUT', path, body: before, versi: versiTarget }),
          });
          back();
        }}
        onCancel={back}
      />
    </>
  );
}
