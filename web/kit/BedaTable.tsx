// One entry of the audit trail, field by field: before and after.
import type { CatatanAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { useTranslation } from 'react-i18next';
import css from './BedaTable.module.css';
import { useBacaAudit } from './bacaAudit.ts';
import { bedaRekaman } from './bedaRekaman.ts';

export function BedaTable({ catatan: { lama, baru, alasan } }: { catatan: CatatanAudit }) {
  const { t } = useTranslation();
  const baca = useBacaAudit();
  const beda = bedaRekaman(lama, baru);
  return (
    <>
      {alasan ? <p className={css.reason}>{t('audit.alasan', { alasan })}</p> : null}
      {beda.length === 0 ? (
        <p className="kecil redup">{t('audit.tanpaBeda')}</p>
      ) : (
        <table className={css.table}>
          <caption className="tersembunyi">{t('audit.isianBeda')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('audit.isianKolom')}</th>
              {lama === null || lama === undefined ? null : <th scope="col">{t('audit.lama')}</th>}
              {baru === null || baru === undefined ? null : <th scope="col">{t('audit.baru')}</th>}
            </tr>
          </thead>
          <tbody lang="id">
            {beda.map((satu) => (
              <tr key={satu.jalur.join('/')}>
                <th scope="row">{baca.isian(satu.jalur)}</th>
                {lama === null || lama === undefined ? null : <td>{baca.nilai(satu.lama)}</td>}
                {baru === null || baru === undefined ? null : <td>{baca.nilai(satu.baru)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
