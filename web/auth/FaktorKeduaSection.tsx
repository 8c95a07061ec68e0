// The second factor of the own account: what it is, whether it is set up, and the ways to change it.
import type { Saya } from '@tapis/contract/perencanaan/saya.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { FaktorKeduaDialog, type KerjaFaktorKedua } from './FaktorKeduaDialog.tsx';
import css from './pengguna.module.css';

export function FaktorKeduaSection({ aktif, wajib }: Saya['faktorKedua']) {
  const { t } = useTranslation();
  const [kerja, setKerja] = useState<KerjaFaktorKedua | null>(null);
  const button = (satu: KerjaFaktorKedua) => (
    <button type="button" className={satu === 'pasang' ? 'tombol utama' : 'tombol'} onClick={() => setKerja(satu)}>
      {t(`faktorKedua.${satu}`)}
    </button>
  );
  return (
    <Section
      title={t('faktorKedua.judul')}
      lead={t('faktorKedua.tentang')}
      actions={
        aktif ? (
          <>
            {button('kodeBaru')}
            {button('lepas')}
          </>
        ) : (
          button('pasang')
        )
      }
    >
      <p className={css.state}>
        <Icon name={aktif ? 'check' : wajib ? 'warning' : 'info'} />
        {t(aktif ? 'faktorKedua.terpasang' : wajib ? 'faktorKedua.wajib' : 'faktorKedua.belum')}
      </p>
      {kerja ? <FaktorKeduaDialog kerja={kerja} onClose={() => setKerja(null)} /> : null}
    </Section>
  );
}
