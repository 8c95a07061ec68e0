// The gate of one IKU as a checklist, and what else deserves a look in the definition of any indicator.
import { useQuery } from '@tanstack/react-query';
import type { DefinisiIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { definisiQuery } from '../../kit/queries.ts';
import { useScope } from '../../kit/useScope.ts';
import { FieldLink } from './FieldLink.tsx';
import css from './Gerbang.module.css';

export function SyaratIndikator({ kode }: { kode: string }) {
  const { t } = useTranslation();
  const query = useQuery(definisiQuery(useScope(), kode));
  // The page stands without it; the connection bar tells when the answer does not come.
  if (!query.data) return null;
  const { gerbang, pelanggaran } = query.data;
  return (
    <>
      {gerbang ? <Gerbang kode={kode} gerbang={gerbang} /> : null}
      {pelanggaran.length > 0 ? (
        <Section title={t('gerbang.catatan')} lead={t('gerbang.catatanPengantar')} screenOnly>
          <ul className={css.notes}>
            {pelanggaran.map((satu) => (
              <li key={satu.pesan}>
                <FieldLink kode={kode} pelanggaran={satu} />
                {satu.sitasi ? <span className="redup kecil"> {satu.sitasi}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Gerbang({ kode, gerbang }: { kode: string; gerbang: NonNullable<DefinisiIndikator['gerbang']> }) {
  const { t } = useTranslation();
  const jumlah = gerbang.flatMap(({ kurang }) => kurang).length;
  return (
    <Section
      title={t('gerbang.judul')}
      lead={jumlah === 0 ? t('gerbang.siap') : t('gerbang.kurang', { jumlah })}
      screenOnly
    >
      <ul className={css.checklist}>
        {gerbang.map(({ syarat, kurang }) => (
          <li key={syarat} className={kurang.length === 0 ? css.met : css.open}>
            <Icon name={kurang.length === 0 ? 'check' : 'warning'} size={18} />
            <div>
              {t(`gerbang.syarat.${syarat}`)}
              <span className="tersembunyi">: {t(kurang.length === 0 ? 'gerbang.terpenuhi' : 'gerbang.belum')}</span>
              {kurang.length > 0 ? (
                <ul className={css.notes}>
                  {kurang.map((satu) => (
                    <li key={satu.pesan}>
                      <FieldLink kode={kode} pelanggaran={satu} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
