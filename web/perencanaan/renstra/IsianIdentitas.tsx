// Fields of a Renstra itself: last year, document above it, decree, vision and missions. Used to make one and to change one.
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import { useTranslation } from 'react-i18next';

type Identitas = RenstraVersi['isi']['identitas'];

/** As typed: one mission per line. */
export interface IsianIdentitas {
  akhir: string;
  dokumenInduk: string;
  sk: string;
  visi: string;
  misi: string;
}

export const bukaIdentitas = ({ akhir, dokumenInduk, sk, visi, misi }: Identitas): IsianIdentitas => ({
  ...{ akhir: String(akhir), dokumenInduk, sk: sk ?? '', visi: visi ?? '', misi: misi.join('\n') },
});

export const tutupIdentitas = ({ akhir, dokumenInduk, sk, visi, misi }: IsianIdentitas): Identitas => ({
  akhir: Number(akhir),
  dokumenInduk: dokumenInduk.trim(),
  sk: sk === '' ? null : sk,
  visi: visi.trim() || null,
  misi: misi
    .split('\n')
    .map((satu) => satu.trim())
    .filter((satu) => satu !== ''),
});

export const idIdentitas = (field: string): string => `renstra-${field.replace(/^identitas\./, '')}`;

interface BidangIdentitasProps {
  isian: IsianIdentitas;
  onChange: (bagian: Partial<IsianIdentitas>) => void;
  dasarHukum: DaftarRenstra['dasarHukum'];
}

export function BidangIdentitas({ isian, onChange, dasarHukum }: BidangIdentitasProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        id={idIdentitas('akhir')}
        label={t('renstra.akhir')}
        inputMode="numeric"
        value={isian.akhir}
        onChange={(event) => onChange({ akhir: event.currentTarget.value })}
      />
      <TextInput
        id={idIdentitas('dokumenInduk')}
        label={t('renstra.dokumenInduk')}
        description={t('renstra.dokumenIndukContoh')}
        value={isian.dokumenInduk}
        onChange={(event) => onChange({ dokumenInduk: event.currentTarget.value })}
      />
      <NativeSelect
        id={idIdentitas('sk')}
        label={t('renstra.sk')}
        description={t('renstra.skRinci')}
        value={isian.sk}
        onChange={(event) => onChange({ sk: event.currentTarget.value })}
      >
        <option value="">{t('renstra.skBelum')}</option>
        {dasarHukum.map(({ kode, judul }) => (
          <option key={kode} value={kode}>
            {judul}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        id={idIdentitas('visi')}
        label={t('renstra.visi')}
        rows={2}
        value={isian.visi}
        onChange={(event) => onChange({ visi: event.currentTarget.value })}
      />
      <Textarea
        id={idIdentitas('misi')}
        label={t('renstra.misi')}
        description={t('renstra.misiRinci')}
        rows={3}
        value={isian.misi}
        onChange={(event) => onChange({ misi: event.currentTarget.value })}
      />
    </>
  );
}
