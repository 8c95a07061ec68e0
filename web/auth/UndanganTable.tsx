// Invitations that wait for an answer: send again, withdraw.
import { useQueryClient } from '@tanstack/react-query';
import type { DaftarPengguna, TautanDikirim } from '@tapis/contract/perencanaan/pengguna.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../kit/DataState.tsx';
import { FormDialog } from '../kit/FormDialog.tsx';
import { formatMoment } from '../kit/moment.ts';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { useSimpan } from '../kit/useSimpan.ts';
import { currentLanguage } from '../text/setup.ts';
import { PeranList } from './PeranList.tsx';
import css from './pengguna.module.css';
import type { TautanUntuk } from './TautanDialog.tsx';

type Undangan = DaftarPengguna['undangan'][number];

const pathOf = (kode: string) => `/api/v1/undangan/${encodeURIComponent(kode)}`;

export function UndanganTable({ data, onLink }: { data: DaftarPengguna; onLink: (tautan: TautanUntuk) => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [withdrawn, setWithdrawn] = useState<Undangan | null>(null);
  const asked = useRef('');
  const renew = useSimpan<TautanDikirim>([['pengguna']], (hasil) => onLink({ ...hasil, kepada: asked.current }));
  const resend = async ({ kode, email }: Undangan) => {
    asked.current = email;
    const hasil = await renew.save({ method: 'POST', path: `${pathOf(kode)}/kirim-ulang`, versi: null });
    // Accepted or withdrawn meanwhile: the list says so.
    if (hasil === null) void queryClient.invalidateQueries({ queryKey: ['pengguna'] });
  };
  return (
    <Section title={t('pengguna.undangan')} lead={t('pengguna.undanganTentang')}>
      {renew.problems.map(({ message }) => (
        <p key={message} role="alert" lang="id">
          {message}
        </p>
      ))}
      {data.undangan.length === 0 ? (
        <EmptyState>{t('pengguna.tanpaUndangan')}</EmptyState>
      ) : (
        <ScrollTable caption={t('pengguna.undangan')}>
          <thead>
            <tr>
              <th scope="col">{t('akun.nama')}</th>
              <th scope="col">{t('akun.peran')}</th>
              <th scope="col">{t('akun.undangan.berakhir')}</th>
              <th scope="col">{t('akun.tindakan')}</th>
            </tr>
          </thead>
          <tbody>
            {data.undangan.map((undangan) => (
              <tr key={undangan.kode}>
                <th scope="row">
                  {undangan.nama}
                  <br />
                  <span className="redup kecil">{undangan.email}</span>
                </th>
                <td>
                  <PeranList peran={undangan.peran} units={data.perangkatDaerah} />
                </td>
                <td>
                  {undangan.kedaluwarsa ? (
                    <span className={css.off}>{t('pengguna.kedaluwarsa')}</span>
                  ) : (
                    formatMoment(new Date(undangan.berakhir), currentLanguage())
                  )}
                </td>
                <td>
                  <div className={css.buttons}>
                    <button
                      type="button"
                      className="tombol"
                      aria-disabled={renew.busy}
                      onClick={() => void resend(undangan)}
                    >
                      {t(data.surel ? 'pengguna.kirimUlang' : 'pengguna.tautanBaru')}
                      <span className="tersembunyi"> {undangan.nama}</span>
                    </button>
                    <button type="button" className="tombol" onClick={() => setWithdrawn(undangan)}>
                      {t('pengguna.batalkan')}
                      <span className="tersembunyi"> {undangan.nama}</span>
                    </button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {withdrawn ? <BatalkanDialog undangan={withdrawn} onClose={() => setWithdrawn(null)} /> : null}
    </Section>
  );
}

function BatalkanDialog({ undangan, onClose }: { undangan: Undangan; onClose: () => void }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const simpan = useSimpan<undefined>([['pengguna']], () => {
    tell({ text: t('pengguna.undanganDibatalkan', { nama: undangan.nama }) });
    onClose();
  });
  return (
    <FormDialog
      title={t('pengguna.batalkanJudul')}
      opened
      onClose={onClose}
      dirty={false}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={() => ''}
      onSubmit={() => void simpan.save({ method: 'DELETE', path: pathOf(undangan.kode), versi: null })}
      submitLabel={t('pengguna.batalkanJudul')}
      danger
    >
      <p>{t('pengguna.batalkanTentang', { nama: undangan.nama, email: undangan.email })}</p>
    </FormDialog>
  );
}
