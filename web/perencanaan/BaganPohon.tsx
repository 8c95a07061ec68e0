// The tree as a diagram: tujuan and sasaran above, one column per program. Made to be read and printed, not to be edited.
import type { SimpulPohon } from '@tapis/contract/perencanaan/pohon.ts';
import { useTranslation } from 'react-i18next';
import { ChoiceField, FilterBar } from '../kit/FilterBar.tsx';
import { formatMoney, formatPercent } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import { StatusTag } from '../kit/StatusTag.tsx';
import { type StatusCapaian, statusCapaian } from '../kit/statusCapaian.ts';
import css from './BaganPohon.module.css';
import { type PilihanPohon, parsePilihanPohon, TINGKAT, type Tingkat } from './pilihanPohon.ts';

/** Levels whose indicators are named in the diagram; below them they are counted, or the paper would not hold them. */
const STRATEGIC: ReadonlySet<Tingkat> = new Set(['tujuan', 'sasaran', 'program']);
const REACHED: ReadonlySet<StatusCapaian> = new Set(['melampaui', 'tercapai']);

interface BaganPohonProps {
  simpul: readonly SimpulPohon[];
  pilihan: PilihanPohon;
  onChoose: (pilihan: PilihanPohon) => void;
}

export function BaganPohon({ simpul, pilihan, onChoose }: BaganPohonProps) {
  const { t } = useTranslation();
  const deepest = TINGKAT.indexOf(pilihan.tingkat ?? 'kegiatan');
  return (
    <>
      <FilterBar label={t('pohon.saring')}>
        <ChoiceField
          label={t('pohon.sampaiTingkat')}
          value={pilihan.tingkat}
          all={t('tingkat.kegiatan')}
          options={TINGKAT.filter((value) => value !== 'kegiatan').map((value) => ({
            value,
            label: t(`tingkat.${value}`),
          }))}
          onChange={(tingkat) => onChoose(parsePilihanPohon({ ...pilihan, tingkat }))}
        />
      </FilterBar>
      <div className={css.chart}>
        <Nodes simpul={simpul} deepest={deepest} />
      </div>
    </>
  );
}

function Nodes({ simpul, deepest }: { simpul: readonly SimpulPohon[]; deepest: number }) {
  const shown = simpul.filter(({ tingkat }) => TINGKAT.indexOf(tingkat) <= deepest);
  if (shown.length === 0) return null;
  return (
    <ul data-tingkat={shown[0]?.tingkat}>
      {shown.map((node) => (
        <li key={node.kode} data-tingkat={node.tingkat}>
          <Box node={node} />
          <Nodes simpul={node.anak} deepest={deepest} />
        </li>
      ))}
    </ul>
  );
}

function Box({ node }: { node: SimpulPohon }) {
  const { t } = useTranslation();
  const reached = node.indikator.filter(({ capaian }) => REACHED.has(statusCapaian(capaian))).length;
  return (
    <div className={css.box} data-tingkat={node.tingkat}>
      <span className={css.level}>
        {t(`tingkat.${node.tingkat}`)} · {node.kode}
      </span>
      <span lang="id" className={css.name}>
        {node.nama}
      </span>
      {STRATEGIC.has(node.tingkat) ? (
        node.indikator.map(({ kode, nama, capaian, masalah }) => (
          <span key={kode} className={css.indicator}>
            <span lang="id">{nama}</span>: <b className="angka">{formatPercent(capaian)}</b>
            {capaian === null ? '' : '%'} <StatusTag capaian={capaian} masalah={masalah} />
          </span>
        ))
      ) : (
        <span className={css.indicator}>
          <Icon name={reached === node.indikator.length ? 'check' : 'down'} size={14} />{' '}
          {t('pohon.indikatorTercapai', { tercapai: reached, jumlah: node.indikator.length })}
        </span>
      )}
      {node.pagu === null ? null : (
        <span className={css.money}>
          {t('pohon.uang', { pagu: formatMoney(node.pagu), persen: formatPercent(node.persen) })}
        </span>
      )}
    </div>
  );
}
