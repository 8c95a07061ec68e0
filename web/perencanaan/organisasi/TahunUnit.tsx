// Years of a perangkat daerah: which have data, starting one, taking back one that is empty.
import { Link } from '@tanstack/react-router';
import type { RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { HapusDialog } from './HapusDialog.tsx';
import css from './Organisasi.module.css';
import type { BagianUnit } from './UnitPage.tsx';

type Tahun = RekamanUnit['tahun'][number];

const BAGIAN = ['jabatan', 'program', 'indikator', 'realisasi'] as const;

export function TahunUnit({ unit, path, stale, bolehMulai }: BagianUnit & { bolehMulai: boolean }) {
  const { t } = useTranslation();
  const tellSaved = useTellUndo(stale);
  const [dialog, setDialog] = useState<'mulai' | Tahun | null>(null);
  const close = () => setDialog(null);
  const params = (tahun: number) => ({ perangkatDaerah: unit.kode, tahun: String(tahun) });
  return (
    <Section
      title={t('unit.tahunJudul')}
      lead={t('unit.tahunRinci')}
      actions={
        bolehMulai ? (
          <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setDialog('mulai')}>
            <Icon name="add" size={16} />
            {t('unit.mulaiTahun')}
          </button>
        ) : null
      }
    >
      {unit.tahun.length === 0 ? (
        <EmptyState>{t('unit.belumAdaTahun')}</EmptyState>
      ) : (
        <ScrollTable caption={t('unit.tahunJudul')}>
          <thead>
            <tr>
              <th scope="col">{t('unit.tahun')}</th>
              {BAGIAN.map((nama) => (
                <th key={nama} scope="col" className="angka">
                  {t(`unit.${nama}`)}
                </th>
              ))}
              <th scope="col" className="tanpa-cetak">
                {t('organisasi.tindakan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {unit.tahun.map((satu) => (
              <tr key={satu.tahun}>
                <th scope="row">
                  <Link to="/$perangkatDaerah/$tahun" params={params(satu.tahun)}>
                    {satu.tahun}
                  </Link>
                </th>
                {BAGIAN.map((nama) => (
                  <td key={nama} className="angka">
                    {satu[nama] === 0 ? '–' : satu[nama]}
                  </td>
                ))}
                <td className="tanpa-cetak">
                  <div className={css.actions}>
                    <Link
                      to="/pengaturan/organisasi"
                      search={{ unit: unit.kode, tahun: satu.tahun }}
                      className="tombol polos"
                    >
                      {t('unit.organisasiTahun', { tahun: satu.tahun })}
                    </Link>
                    {bolehMulai && satu.program + satu.indikator + satu.realisasi === 0 ? (
                      <button
                        type="button"
                        className={`tombol polos ${css.hapus}`}
                        aria-haspopup="dialog"
                        onClick={() => setDialog(satu)}
                      >
                        {t('unit.hapusTahun', { tahun: satu.tahun })}
                      </button>
                    ) : null}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {dialog === 'mulai' ? (
        <RekamanDialog<RekamanUnit>
          judul={t('unit.mulaiTahun')}
          pengantar={t('unit.tahunRinci')}
          isian={[
            { nama: 'tahun', label: t('unit.tahun'), jenis: 'angka', petunjuk: t('unit.tahunPetunjuk') },
            {
              nama: 'salinOrganisasiDari',
              label: t('unit.salinDari'),
              pilihan: [
                { nilai: '', label: t('unit.salinKosong') },
                ...unit.tahun
                  .filter(({ jabatan }) => jabatan > 0)
                  .map(({ tahun }) => ({ nilai: String(tahun), label: t('unit.salinTahun', { tahun }) })),
              ],
            },
          ]}
          awal={{
            tahun: unit.tahun[0] ? String(unit.tahun[0].tahun + 1) : '',
            salinOrganisasiDari: String(unit.tahun.find(({ jabatan }) => jabatan > 0)?.tahun ?? ''),
          }}
          versi={null}
          kirim={({ tahun = '', salinOrganisasiDari }) => ({
            method: 'POST',
            path: `${path}/tahun`,
            body: {
              // What is no number is sent as it is: the server says at the field what it must be.
              tahun: /^\d+$/.test(tahun.trim()) ? Number(tahun) : tahun,
              salinOrganisasiDari: salinOrganisasiDari ? Number(salinOrganisasiDari) : null,
            },
          })}
          stale={stale}
          onSaved={(baru, nilai) => {
            close();
            const tahun = Number(nilai.tahun);
            const versi = baru.tahun.find((satu) => satu.tahun === tahun)?.versi ?? 0;
            tellSaved(t('unit.tahunMulai', { tahun }), { method: 'DELETE', path: `${path}/tahun/${tahun}`, versi });
          }}
          onClose={close}
          submitLabel={t('unit.mulaiTahun')}
        />
      ) : null}
      {dialog !== null && dialog !== 'mulai' ? (
        <HapusDialog
          nama={String(dialog.tahun)}
          rinci={t('unit.hapusTahunRinci')}
          path={`${path}/tahun/${dialog.tahun}`}
          versi={dialog.versi}
          stale={stale}
          onDone={() => {
            close();
            tellSaved(t('organisasi.dihapus', { nama: String(dialog.tahun) }), null);
          }}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
