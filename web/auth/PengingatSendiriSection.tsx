// Whether reminders come by mail as well. In the application they stay.
import { useQuery } from '@tanstack/react-query';
import type { PengingatSendiri } from '@tapis/contract/perencanaan/akun.ts';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { useSimpan } from '../kit/useSimpan.ts';
import { useTellUndo } from '../kit/useTellUndo.ts';
import css from './pengguna.module.css';
import { PENGINGAT_SENDIRI_PATH, pengingatSendiriQuery } from './queriesAkun.ts';

export function PengingatSendiriSection() {
  const { t } = useTranslation();
  const query = useQuery(pengingatSendiriQuery);
  return (
    <Section
      title={t('profil.pengingat.judul')}
      lead={t('profil.pengingat.tentang')}
      actions={query.data ? <SwitchButton {...query.data} /> : null}
    >
      <DataState query={query}>
        {({ surel, tersedia }) => (
          <>
            {surel && !tersedia ? null : (
              <p className={css.state}>
                <Icon name={surel ? 'check' : 'info'} />
                {t(surel ? 'profil.pengingat.nyala' : 'profil.pengingat.mati')}
              </p>
            )}
            {tersedia ? null : (
              <p className={css.state}>
                <Icon name="warning" />
                {t('profil.pengingat.tanpaSurel')}
              </p>
            )}
          </>
        )}
      </DataState>
    </Section>
  );
}

function SwitchButton({ surel }: PengingatSendiri) {
  const { t } = useTranslation();
  const KEY = pengingatSendiriQuery.queryKey;
  const tellUndo = useTellUndo([KEY]);
  const simpan = useSimpan<undefined>([KEY], () => {
    const undo = { method: 'PUT' as const, path: PENGINGAT_SENDIRI_PATH, body: { surel }, versi: null };
    tellUndo(t(surel ? 'profil.pengingat.dihentikan' : 'profil.pengingat.dinyalakan'), undo);
  });
  return (
    <>
      <button
        type="button"
        className="tombol"
        aria-disabled={simpan.busy}
        onClick={() =>
          void simpan.save({ method: 'PUT', path: PENGINGAT_SENDIRI_PATH, body: { surel: !surel }, versi: null })
        }
      >
        {t(surel ? 'profil.pengingat.hentikan' : 'profil.pengingat.nyalakan')}
      </button>
      {simpan.problems.map(({ message }) => (
        <p key={message} role="alert" lang="id">
          {message}
        </p>
      ))}
    </>
  );
}
