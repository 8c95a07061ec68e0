// Tindak lanjut of a perangkat daerah: what was promised, by whom, until when; and the notes on the office as a whole.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import { keadaanTindakLanjut } from '@tapis/core/pengukuran/kendala/keadaanTindakLanjut.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../../kit/csv.ts';
import { DataState, EmptyState } from '../../kit/DataState.tsx';
import { saveText } from '../../kit/download.ts';
import { ChoiceField, FilterBar } from '../../kit/FilterBar.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Page, PrintButton, Section } from '../../kit/Page.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useScope } from '../../kit/useScope.ts';
import { IsiKendala } from '../KendalaBaris.tsx';
import { useNamaTriwulan } from '../useNamaTriwulan.ts';
import { AksiButir } from './AksiButir.tsx';
import { KeadaanTag } from './KeadaanTag.tsx';
import css from './Kendala.module.css';
import { kendalaQuery } from './kendalaQuery.ts';
import { ASAL, KEADAAN, type PilihanTindakLanjut, saringTindakLanjut } from './pilihanTindakLanjut.ts';
import { type AksiTindakLanjut, TindakLanjutDialog } from './TindakLanjutDialog.tsx';

export function TindakLanjutPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(kendalaQuery(scope));
  return (
    <Page
      title={t('tindakLanjut.judul')}
      place={scope.label}
      lead={t('tindakLanjut.pengantar')}
      landscape
      actions={<PrintButton />}
    >
      <DataState query={query}>
        {(kendala) => (
          <>
            <Daftar kendala={kendala} />
            <SeluruhUnit kendala={kendala} />
          </>
        )}
      </DataState>
    </Page>
  );
}

function Daftar({ kendala }: { kendala: KendalaTahun }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const nama = useNamaTriwulan();
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/tindak-lanjut' });
  const keadaan = kendala.tindakLanjut.map((satu) => keadaanTindakLanjut(satu, kendala.hari));
  const lewat = keadaan.filter((satu) => satu === 'lewat').length;
  const terbuka = lewat + keadaan.filter((satu) => satu === 'terbuka').length;
  const tampak = saringTindakLanjut(kendala, pilihan);
  const tentang = (satu: TindakLanjut) =>
    satu.baris === '' ? t('tindakLanjut.seluruhUnit') : [satu.baris, satu.namaBaris].filter(Boolean).join(' ');
  const download = () =>
    saveText(
      toCsv([
        [
          t('tindakLanjut.uraian'),
          t('tindakLanjut.tentang'),
          t('tindakLanjut.penanggungJawab'),
          t('tindakLanjut.triwulan'),
          t('tindakLanjut.batas'),
          t('tindakLanjut.keadaan'),
          t('tindakLanjut.selesai'),
          t('tindakLanjut.hasil'),
        ],
        ...tampak.map((satu) => [
          satu.uraian,
          tentang(satu),
          satu.namaJabatan,
          `${nama(satu.triwulan, true)} ${satu.tahun}`,
          satu.batas,
          t(`kendala.keadaan.${keadaanTindakLanjut(satu, kendala.hari)}`),
          satu.selesai ?? '',
          satu.catatanSelesai ?? '',
        ]),
      ]),
      `tindak-lanjut-${perangkatDaerah}-${tahun}.csv`,
      'text/csv',
    );
  return (
    <Section
      title={t('tindakLanjut.jumlah', { terbuka, lewat })}
      actions={
        <button type="button" className="tombol" onClick={download}>
          <Icon name="download" />
          {t('umum.unduhCsv')}
        </button>
      }
    >
      <div className={css.saring}>
        <Saringan kendala={kendala} pilihan={pilihan} />
      </div>
      {kendala.tindakLanjut.length === 0 ? (
        <EmptyState>{t('tindakLanjut.kosong')}</EmptyState>
      ) : tampak.length === 0 ? (
        <EmptyState>{t('tindakLanjut.kosongSaring')}</EmptyState>
      ) : (
        <Tabel kendala={kendala} tampak={tampak} tentang={tentang} />
      )}
    </Section>
  );
}

function Saringan({ kendala, pilihan }: { kendala: KendalaTahun; pilihan: PilihanTindakLanjut }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const navigate = useNavigate();
  const choose = (ubah: Partial<{ [K in keyof PilihanTindakLanjut]: PilihanTindakLanjut[K] | undefined }>) => {
    const baru = Object.entries({ ...pilihan, ...ubah }).filter(([, isi]) => isi !== undefined);
    void navigate({ to: '.', search: Object.fromEntries(baru), replace: true });
  };
  return (
    <FilterBar label={t('tindakLanjut.saringan')}>
      <ChoiceField
        label={t('tindakLanjut.keadaan')}
        value={pilihan.keadaan}
        all={t('tindakLanjut.belumSelesai')}
        options={KEADAAN.map((satu) => ({
          value: satu,
          label: satu === 'semua' ? t('tindakLanjut.semuaKeadaan') : t(`kendala.keadaan.${satu}`),
        }))}
        onChange={(keadaan) => choose({ keadaan })}
      />
      <ChoiceField
        label={t('tindakLanjut.triwulan')}
        value={pilihan.asal}
        all={t('tindakLanjut.semuaTriwulan')}
        options={ASAL.map((satu) => ({
          value: satu,
          label: satu === 'lalu' ? t('tindakLanjut.tahunLalu') : nama(Number(satu) as Triwulan),
        }))}
        onChange={(asal) => choose({ asal })}
      />
      {kendala.bidang.length > 0 ? (
        <ChoiceField
          label={t('tindakLanjut.bidang')}
          value={pilihan.bidang}
          all={t('tindakLanjut.semuaBidang')}
          options={kendala.bidang.map((satu) => ({ value: satu.kode, label: satu.nama }))}
          onChange={(bidang) => choose({ bidang })}
        />
      ) : null}
      <ChoiceField
        label={t('tindakLanjut.penanggungJawab')}
        value={pilihan.pj}
        all={t('tindakLanjut.semuaPenanggungJawab')}
        options={kendala.jabatan.map((satu) => ({ value: satu.kode, label: satu.nama }))}
        onChange={(pj) => choose({ pj })}
      />
    </FilterBar>
  );
}

interface TabelProps {
  kendala: KendalaTahun;
  tampak: readonly TindakLanjut[];
  tentang: (satu: TindakLanjut) => string;
}

function Tabel({ kendala, tampak, tentang }: TabelProps) {
  const { t } = useTranslation();
  const { perangkatDaerah } = useScope();
  const nama = useNamaTriwulan();
  const mayFill = useBoleh('mengisi-realisasi');
  const [aksi, setAksi] = useState<AksiTindakLanjut | null>(null);
  return (
    <>
      <ScrollTable caption={t('tindakLanjut.judul')}>
        <thead>
          <tr>
            <th scope="col">{t('tindakLanjut.uraian')}</th>
            <th scope="col">{t('tindakLanjut.tentang')}</th>
            <th scope="col">{t('tindakLanjut.penanggungJawab')}</th>
            <th scope="col">{t('tindakLanjut.batas')}</th>
            {mayFill ? (
              <th scope="col" className="tanpa-cetak">
                {t('tindakLanjut.tindakan')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {tampak.map((satu) => (
            <tr key={`${satu.tahun}/${satu.nomor}`}>
              <th scope="row" lang="id">
                {satu.uraian}
                {satu.catatanSelesai ? (
                  <p className="kecil redup">
                    {tulisTanggal(satu.selesai)}: {satu.catatanSelesai}
                  </p>
                ) : null}
              </th>
              <td>
                {satu.baris === '' ? (
                  tentang(satu)
                ) : (
                  <Link
                    to="/$perangkatDaerah/$tahun/isian"
                    params={{ perangkatDaerah, tahun: String(satu.tahun) }}
                    search={{
                      tw: satu.triwulan,
                      baris: satu.baris,
                      ...(satu.lembar === 'keuangan' ? { lembar: satu.lembar } : {}),
                    }}
                    lang="id"
                  >
                    {tentang(satu)}
                  </Link>
                )}
                <br />
                <span className="kecil redup">
                  {nama(satu.triwulan, true)} {satu.tahun}
                </span>
              </td>
              <td lang="id">{satu.namaJabatan}</td>
              <td>
                {tulisTanggal(satu.batas)}
                <br />
                <KeadaanTag satu={satu} hari={kendala.hari} />
              </td>
              {mayFill ? (
                <td className="tanpa-cetak">
                  <AksiButir satu={satu} kendala={kendala} onAct={setAksi} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {aksi ? <TindakLanjutDialog aksi={aksi} kendala={kendala} onClose={() => setAksi(null)} /> : null}
    </>
  );
}

/** The triwulan of today where it belongs to the year, else the last one. */
const triwulanHari = ({ hari, tahun }: KendalaTahun): Triwulan =>
  hari.startsWith(String(tahun)) ? (Math.ceil(Number(hari.slice(5, 7)) / 3) as Triwulan) : 4;

function SeluruhUnit({ kendala }: { kendala: KendalaTahun }) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const [triwulan, setTriwulan] = useState<Triwulan>(triwulanHari(kendala));
  return (
    <Section title={t('tindakLanjut.unit')} lead={t('tindakLanjut.unitRinci')}>
      <fieldset className={css.pilih}>
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
      <IsiKendala kendala={kendala} tempat={{ triwulan, lembar: 'kinerja', baris: '' }} />
    </Section>
  );
}
