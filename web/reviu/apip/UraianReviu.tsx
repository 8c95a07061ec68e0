// What the reviewer writes into the working paper: steps, test of the data, view of SAKIP, conclusion.
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import css from './apip.module.css';
import { apipPath, useShowReviu } from './reviuApipQuery.ts';

const BAGIAN = ['langkah', 'pengujian', 'telaahan', 'simpulan'] as const;

export function UraianReviu({ reviu, editable }: { reviu: ReviuApip; editable: boolean }) {
  const { t } = useTranslation();
  const scope = useScope();
  const show = useShowReviu(scope);
  const tell = useKabar();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('apip.uraian')}
      lead={t('apip.uraianPengantar')}
      actions={
        editable ? (
          <button type="button" className="tombol" onClick={() => setOpen(true)}>
            <Icon name="edit" />
            {t('apip.ubahUraian')}
          </button>
        ) : null
      }
    >
      <dl className={css.facts}>
        {BAGIAN.map((nama) => (
          <div key={nama} style={{ display: 'contents' }}>
            <dt>{t(`apip.bagian.${nama}`)}</dt>
            <dd lang="id">{reviu.uraian[nama] || t('apip.belumDitulis')}</dd>
          </div>
        ))}
      </dl>
      {open ? (
        <RekamanDialog<ReviuApip>
          judul={t('apip.ubahUraian')}
          isian={BAGIAN.map((nama) => ({ nama, label: t(`apip.bagian.${nama}`), jenis: 'panjang', boleh: true }))}
          awal={{ ...reviu.uraian }}
          versi={reviu.versi}
          kirim={(nilai) => ({
            method: 'PUT',
            path: `${apipPath(scope)}/uraian`,
            body: Object.fromEntries(BAGIAN.map((nama) => [nama, nilai[nama] ?? ''])),
          })}
          baca={(rekaman) => ({ ...(rekaman as ReviuApip['uraian']) })}
          stale={[]}
          onSaved={(hasil) => {
            show(hasil);
            setOpen(false);
            tell({ text: t('apip.uraianTersimpan') });
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Section>
  );
}
