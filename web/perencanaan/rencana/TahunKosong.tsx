// A year that was opened but not planned: copy what continues from the year before, after seeing what that is, or begin with nothing.
import { useQuery } from '@tanstack/react-query';
import type { SalinanTahun } from '@tapis/contract/perencanaan/salinTahun.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { salinanQuery, scopePath } from '../../kit/queries.ts';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import css from './Rencana.module.css';

export function TahunKosong({ onMulai }: { onMulai: () => void }) {
  const { t } = useTranslation();
  const boleh = useBoleh('menyusun-rencana');
  return boleh ? <Mulai onMulai={onMulai} /> : <EmptyState>{t('pohon.kosong')}</EmptyState>;
}

function Mulai({ onMulai }: { onMulai: () => void }) {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(salinanQuery(scope));
  const [previewing, setPreviewing] = useState(false);
  return (
    <DataState query={query}>
      {(salinan) => {
        const { dari, kosong } = salinan;
        const dapat = dari !== null && kosong;
        return (
          <section aria-label={t('rencana.tahunKosong', { tahun: scope.tahun })}>
            <h2>{t('rencana.tahunKosong', { tahun: scope.tahun })}</h2>
            <p>{dapat ? t('rencana.tahunKosongRinci', { dari }) : t('rencana.tahunKosongTanpa')}</p>
            <div className={css.empty}>
              {dapat ? (
                <button type="button" className="tombol utama" onClick={() => setPreviewing(true)}>
                  {t('rencana.salin', { dari })}
                </button>
              ) : null}
              <button type="button" className="tombol" onClick={onMulai}>
                {t('rencana.mulaiKosong')}
              </button>
            </div>
            {previewing && dari !== null ? (
              <SalinDialog salinan={salinan} dari={dari} onClose={() => setPreviewing(false)} onDone={onMulai} />
            ) : null}
          </section>
        );
      }}
    </DataState>
  );
}

interface SalinDialogProps {
  salinan: SalinanTahun;
  dari: number;
  onClose: () => void;
  onDone: () => void;
}

function SalinDialog({ salinan, dari, onClose, onDone }: SalinDialogProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const tell = useKabar();
  const simpan = useSimpan([[scope.perangkatDaerah]], () => {
    tell({ text: t('rencana.disalin', { tahun: scope.tahun, dari }) });
    onClose();
    onDone();
  });
  const { jumlah, dilewati, lepas } = salinan;
  const baris = [
    [t('tingkat.program'), jumlah.program],
    [t('tingkat.kegiatan'), jumlah.kegiatan],
    [t('tingkat.subkegiatan'), jumlah.subKegiatan],
    [t('indikator.judul'), jumlah.indikator],
    [t('rencana.target'), jumlah.target],
    [t('rencana.jabatan'), jumlah.jabatan],
  ] as const;
  const kirim = (versi: number) => void simpan.save({ method: 'POST', path: `${scopePath(scope)}/salin`, versi });
  return (
    <FormDialog
      title={t('rencana.salin', { dari })}
      opened
      onClose={onClose}
      dirty={false}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={() => 'salin-isi'}
      submitLabel={t('rencana.salin', { dari })}
      onSubmit={() => kirim(salinan.versi)}
      conflict={
        simpan.conflict
          ? {
              bentrok: simpan.conflict,
              fields: [],
              onTakeTheirs: onClose,
              onKeepMine: () => kirim(simpan.conflict?.versi ?? salinan.versi),
            }
          : null
      }
    >
      <p>{t('rencana.salinRinci')}</p>
      <table id="salin-isi" tabIndex={-1}>
        <caption className="tersembunyi">{t('rencana.akanDisalin')}</caption>
        <tbody>
          {baris.map(([label, banyak]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="angka">{banyak}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lepas.length > 0 ? <p>{t('rencana.lepasSasaran', { daftar: lepas.join(', ') })}</p> : null}
      {dilewati.length > 0 ? (
        <>
          <p>{t('rencana.dilewati')}</p>
          <ul>
            {dilewati.map(({ kode, nama, sebab }) => (
              <li key={kode}>
                {kode} <span lang="id">{nama}</span> ({t(`rencana.${sebab}`)})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </FormDialog>
  );
}
