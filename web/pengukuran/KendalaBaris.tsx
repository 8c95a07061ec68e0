// Section of the row panel: what hindered and helped in a triwulan, and what will be done about it, with what earlier ones left open.
import { useQuery } from '@tanstack/react-query';
import type { KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import type { TempatBaris } from '@tapis/core/pengukuran/kendala/faktaKendala.ts';
import { tindakLanjutTriwulan } from '@tapis/core/pengukuran/kendala/tindakLanjutTriwulan.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { Icon } from '../kit/Icon.tsx';
import { useBoleh } from '../kit/useBoleh.ts';
import { useScope } from '../kit/useScope.ts';
import type { Baris } from './barisIsian.ts';
import css from './IsianPage.module.css';
import { AksiButir } from './kendala/AksiButir.tsx';
import { KeadaanTag } from './kendala/KeadaanTag.tsx';
import kendalaCss from './kendala/Kendala.module.css';
import { kendalaQuery } from './kendala/kendalaQuery.ts';
import { type AksiTindakLanjut, TindakLanjutDialog } from './kendala/TindakLanjutDialog.tsx';
import { BacaTulisan, TulisanKendala } from './kendala/TulisanKendala.tsx';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

/** A component is told about under its indicator. */
const kodeBaris = (baris: Baris): string => (baris.lembar === 'kinerja' ? baris.indikator : baris.kode);

export function KendalaBaris({ baris, triwulan: awal }: { baris: Baris; triwulan: Triwulan }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const query = useQuery(kendalaQuery(useScope()));
  const [triwulan, setTriwulan] = useState(awal);
  return (
    <section>
      <h3>{t('kendala.judulBaris')}</h3>
      <fieldset className={kendalaCss.pilih}>
        <legend className="tersembunyi">{t('kendala.pilihTriwulan')}</legend>
        {TRIWULAN.map((satu) => (
          <button
            key={satu}
            type="button"
            className="tombol"
            aria-pressed={satu === triwulan}
            onClick={() => setTriwulan(satu)}
          >
            {nama(satu, true)}
          </button>
        ))}
      </fieldset>
      <DataState query={query}>
        {(kendala) => (
          <IsiKendala kendala={kendala} tempat={{ triwulan, lembar: baris.lembar, baris: kodeBaris(baris) }} />
        )}
      </DataState>
    </section>
  );
}

/** Also of the perangkat daerah as a whole. */
export function IsiKendala({ kendala, tempat }: { kendala: KendalaTahun; tempat: TempatBaris }) {
  const { t } = useTranslation();
  const mayFill = useBoleh('mengisi-realisasi');
  const [aksi, setAksi] = useState<AksiTindakLanjut | null>(null);
  const { triwulan, lembar, baris } = tempat;
  const di = (satu: TempatBaris) => satu.lembar === lembar && satu.baris === baris;
  const catatan = kendala.catatan.find((satu) => di(satu) && satu.triwulan === triwulan);
  const terkunci = kendala.terkunci.find((satu) => satu.triwulan === triwulan)?.alasan ?? null;
  const { sendiri, terbawa } = tindakLanjutTriwulan(kendala.tindakLanjut.filter(di), {
    tahun: kendala.tahun,
    triwulan,
  });
  return (
    <>
      {mayFill && terkunci === null ? (
        <TulisanKendala key={`${triwulan}/${lembar}/${baris}`} tempat={tempat} catatan={catatan} />
      ) : (
        <>
          {terkunci === null || !mayFill ? null : (
            <p className="kecil redup" lang="id">
              {terkunci}
            </p>
          )}
          <BacaTulisan catatan={catatan} />
        </>
      )}
      <h3>{t('kendala.tindakLanjut')}</h3>
      {sendiri.length + terbawa.length === 0 ? <p className="redup">{t('kendala.tanpaTindakLanjut')}</p> : null}
      <ul className={css.list}>
        {[...terbawa, ...sendiri].map((satu) => (
          <Butir
            key={satu.nomor}
            satu={satu}
            kendala={kendala}
            terbawa={terbawa.includes(satu)}
            onAct={mayFill ? setAksi : null}
          />
        ))}
      </ul>
      {mayFill && terkunci === null ? (
        <p>
          <button
            type="button"
            className="tombol"
            aria-haspopup="dialog"
            onClick={() => setAksi({ apa: 'tambah', tempat })}
          >
            <Icon name="add" size={16} />
            {t('kendala.tambah')}
          </button>
        </p>
      ) : null}
      {aksi ? <TindakLanjutDialog aksi={aksi} kendala={kendala} onClose={() => setAksi(null)} /> : null}
    </>
  );
}

interface ButirProps {
  satu: TindakLanjut;
  kendala: KendalaTahun;
  terbawa: boolean;
  onAct: ((aksi: AksiTindakLanjut) => void) | null;
}

function Butir({ satu, kendala, terbawa, onAct }: ButirProps) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  return (
    <li>
      <p lang="id">
        <strong>{satu.uraian}</strong>
      </p>
      <p className="kecil">
        <KeadaanTag satu={satu} hari={kendala.hari} />{' '}
        {t('kendala.olehSampai', { jabatan: satu.namaJabatan, batas: tulisTanggal(satu.batas) })}
        {terbawa ? ` · ${t('kendala.terbawaDari', { triwulan: nama(satu.triwulan, true), tahun: satu.tahun })}` : ''}
      </p>
      {satu.selesai !== null ? (
        <p className="kecil" lang="id">
          {tulisTanggal(satu.selesai)}: {satu.catatanSelesai}
        </p>
      ) : null}
      {onAct ? <AksiButir satu={satu} kendala={kendala} onAct={onAct} /> : null}
    </li>
  );
}
