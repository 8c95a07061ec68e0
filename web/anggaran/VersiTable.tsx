// Versions of the budget side by side, program → kegiatan → sub kegiatan, with the movement and what was spent.
import { tulisDesimal } from '@tapis/core/values/tulisDesimal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsalFigure } from '../kit/AsalDrawer.tsx';
import { toCsv } from '../kit/csv.ts';
import { saveText } from '../kit/download.ts';
import { formatMoney, formatPercent } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { rowId } from '../kit/useArrival.ts';
import { useScope } from '../kit/useScope.ts';
import css from './anggaran.module.css';
import { angkaSelisih, angkaSerapan, type SimpulUang } from './asalAnggaran.ts';
import { flattenAnggaran, jalurAnggaran } from './barisAnggaran.ts';
import { formatChange } from './formatChange.ts';
import { BARIS_JUMLAH } from './pilihanAnggaran.ts';

/** `sought`: a row that is not to be folded away. */
export function VersiTable({ akar, sought }: { akar: SimpulUang; sought?: string | undefined }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(jalurAnggaran(akar, sought ?? '')));
  const rows = flattenAnggaran(akar, open);
  const all = flattenAnggaran(akar, null);
  const columns = [
    t('kolom.murniRp'),
    t('kolom.pergeseranRp'),
    t('kolom.perubahanRp'),
    t('kolom.selisihRp'),
    t('kolom.selisihPersen'),
    t('kolom.realisasiRp'),
    t('kolom.sisaRp'),
    t('kolom.serapanPersen'),
  ];

  const toggle = (kode: string) =>
    setOpen((set) => {
      const next = new Set(set);
      if (!next.delete(kode)) next.add(kode);
      return next;
    });

  const download = () =>
    saveText(
      toCsv([
        [t('kolom.kode'), t('pohon.uraian'), ...columns],
        ...[...all.map(({ simpul }) => simpul), akar].map((simpul) => {
          const { selisih, persen } = angkaSelisih(simpul);
          return [
            simpul.kode,
            simpul === akar ? t('anggaran.jumlah') : simpul.nama,
            { angka: simpul.murni },
            { angka: simpul.pergeseran },
            { angka: simpul.perubahan },
            { angka: tulisDesimal(selisih.nilai) },
            { angka: tulisDesimal(persen.nilai, 'dua') },
            { angka: simpul.realisasi },
            { angka: simpul.sisa },
            { angka: simpul.persen },
          ];
        }),
      ]),
      `anggaran-${perangkatDaerah}-${tahun}.csv`,
      'text/csv',
    );

  return (
    <Section
      title={t('anggaran.versi')}
      lead={t('anggaran.versiRinci')}
      actions={
        <>
          <button
            type="button"
            className="tombol"
            onClick={() => setOpen(new Set(all.map(({ simpul }) => simpul.kode)))}
          >
            {t('pohon.bukaSemua')}
          </button>
          <button type="button" className="tombol" onClick={() => setOpen(new Set())}>
            {t('pohon.tutupSemua')}
          </button>
          <button type="button" className="tombol" onClick={download}>
            <Icon name="download" />
            {t('umum.unduhCsv')}
          </button>
        </>
      }
    >
      <ScrollTable caption={t('anggaran.versi')} sticky tall className={css.versi}>
        <thead>
          <tr>
            <th scope="col">{t('pohon.uraian')}</th>
            {columns.map((label) => (
              <th key={label} scope="col" className="angka">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ simpul, kedalaman, adaAnak }) => {
            const unfolded = open.has(simpul.kode);
            return (
              <tr key={simpul.kode} id={rowId(simpul.kode)} data-dalam={kedalaman}>
                <th scope="row" style={{ '--dalam': kedalaman }}>
                  <div className={css.node}>
                    {adaAnak ? (
                      <button
                        type="button"
                        className={css.fold}
                        aria-expanded={unfolded}
                        aria-label={`${simpul.kode} ${simpul.nama}`}
                        onClick={() => toggle(simpul.kode)}
                      >
                        <Icon name={unfolded ? 'below' : 'right'} size={16} />
                      </button>
                    ) : (
                      <span className={css.space} />
                    )}
                    <span lang="id">
                      <span className={css.code}>{simpul.kode}</span> {simpul.nama}
                    </span>
                  </div>
                </th>
                <MoneyCells simpul={simpul} title={`${simpul.kode} ${simpul.nama}`} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr id={rowId(BARIS_JUMLAH)}>
            <th scope="row">{t('anggaran.jumlah')}</th>
            <MoneyCells simpul={akar} title={t('anggaran.jumlah')} />
          </tr>
        </tfoot>
      </ScrollTable>
    </Section>
  );
}

function MoneyCells({ simpul, title }: { simpul: SimpulUang; title: string }) {
  const { t } = useTranslation();
  const { selisih, persen } = angkaSelisih(simpul);
  return (
    <>
      <td className="angka" data-kolom="murni">
        {formatMoney(simpul.murni)}
      </td>
      <td className="angka" data-kolom="pergeseran">
        {formatMoney(simpul.pergeseran)}
      </td>
      <td className="angka" data-kolom="perubahan pagu">
        {formatMoney(simpul.perubahan)}
      </td>
      <td className="angka" data-kolom="selisih">
        {formatChange(selisih.nilai)}
      </td>
      <td className="angka" data-kolom="persenSelisih">
        {formatChange(persen.nilai, 2)}
      </td>
      <td className="angka" data-kolom="realisasi">
        {formatMoney(simpul.realisasi)}
      </td>
      <td className="angka" data-kolom="sisa">
        {formatMoney(simpul.sisa)}
      </td>
      <td className="angka" data-kolom="persen">
        {simpul.persen === null ? (
          '–'
        ) : (
          <AsalFigure
            title={`${t('anggaran.serapan')} · ${title}`}
            value={formatPercent(simpul.persen)}
            asal={() => angkaSerapan(simpul).asal}
          />
        )}
      </td>
    </>
  );
}
