// Agreements of every jabatan of the unit and year, with their status and one action per row.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { DaftarPerjanjian, Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { namaPerjanjian, type VersiPerjanjian } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { Page, PrintButton } from '../../kit/Page.tsx';
import { daftarPerjanjianQuery, scopePath } from '../../kit/queries.ts';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { ProblemList } from './ProblemList.tsx';
import css from './perjanjian.module.css';
import { StatusPerjanjian } from './StatusPerjanjian.tsx';

type Baris = DaftarPerjanjian['jabatan'][number];

export function DaftarPerjanjianPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(daftarPerjanjianQuery(scope));
  return (
    <Page title={t('perjanjian.judul')} place={scope.label} lead={t('perjanjian.pengantar')} actions={<PrintButton />}>
      <DataState query={query}>
        {(daftar) =>
          daftar.jabatan.length === 0 ? <EmptyState>{t('perjanjian.kosong')}</EmptyState> : <Tabel daftar={daftar} />
        }
      </DataState>
    </Page>
  );
}

function Tabel({ daftar }: { daftar: DaftarPerjanjian }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const navigate = useNavigate();
  const { save, busy, problems } = useSimpan<Perjanjian>([[perangkatDaerah, tahun]]);

  async function draft(jabatan: string, versi: string) {
    const path = `${scopePath({ perangkatDaerah, tahun })}/perjanjian`;
    const made = await save({ method: 'POST', path, body: { jabatan, versi }, versi: null });
    if (!made) return;
    const params = { perangkatDaerah, tahun: String(tahun), jabatan, versi };
    void navigate({ to: '/$perangkatDaerah/$tahun/perjanjian/$jabatan/$versi', params });
  }

  return (
    <>
      <ProblemList problems={problems} />
      <ScrollTable caption={t('perjanjian.judul')}>
        <thead>
          <tr>
            <th scope="col">{t('perjanjian.jabatan')}</th>
            <th scope="col">{t('perjanjian.dokumen')}</th>
            <th scope="col">{t('perjanjian.status')}</th>
            <th scope="col">{t('perjanjian.tanggal')}</th>
            <th scope="col">{t('perjanjian.tindakan')}</th>
          </tr>
        </thead>
        {daftar.jabatan.map((baris) => (
          <BarisJabatan
            key={baris.kode}
            baris={baris}
            onDraft={daftar.bolehSusun ? (versi) => void draft(baris.kode, versi) : null}
            busy={busy}
          />
        ))}
      </ScrollTable>
    </>
  );
}

function BarisJabatan({
  baris,
  onDraft,
  busy,
}: {
  baris: Baris;
  onDraft: ((versi: string) => void) | null;
  busy: boolean;
}) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const berikut = onDraft === null ? null : baris.berikut;
  const jumlah = baris.dokumen.length + (berikut || baris.dokumen.length === 0 ? 1 : 0);
  const kepala = (
    <th scope="rowgroup" rowSpan={jumlah} lang="id">
      {baris.nama}
      <br />
      <span className="redup kecil">
        {baris.pejabat ?? t('perjanjian.tanpaNama')}
        {baris.tingkat === null ? ` · ${t('perjanjian.tanpaRencana')}` : ''}
      </span>
    </th>
  );
  return (
    <tbody className={css.rowgroup}>
      {baris.dokumen.map((satu, urutan) => (
        <tr key={satu.versi}>
          {urutan === 0 ? kepala : null}
          <td lang="id">{satu.nama}</td>
          <td>
            <StatusPerjanjian status={satu.status} />
          </td>
          <td>{tulisTanggal(satu.tanggal)}</td>
          <td>
            <Link
              to="/$perangkatDaerah/$tahun/perjanjian/$jabatan/$versi"
              params={{ perangkatDaerah, tahun: String(tahun), jabatan: baris.kode, versi: satu.versi }}
              className="tombol"
              aria-label={t('perjanjian.bukaNama', { nama: satu.nama, jabatan: baris.nama })}
            >
              {t('perjanjian.buka')}
            </Link>
          </td>
        </tr>
      ))}
      {berikut || baris.dokumen.length === 0 ? (
        <tr>
          {baris.dokumen.length === 0 ? kepala : null}
          <td lang="id">{namaPerjanjian((berikut ?? 'murni') as VersiPerjanjian)}</td>
          <td className="redup">{t('perjanjian.belumDisusun')}</td>
          <td>–</td>
          <td>
            {berikut ? (
              <button
                type="button"
                className="tombol"
                aria-disabled={busy}
                aria-label={t('perjanjian.susunNama', {
                  nama: namaPerjanjian(berikut as VersiPerjanjian),
                  jabatan: baris.nama,
                })}
                onClick={() => (busy ? undefined : onDraft?.(berikut))}
              >
                {t('perjanjian.susun')}
              </button>
            ) : (
              '–'
            )}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
