// What is held against a field, as the way to it for whoever may put it right, as words for everybody else.
import { Link } from '@tanstack/react-router';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { fieldId } from '../../kit/FormField.tsx';
import { useBoleh } from '../../kit/useBoleh.ts';
import { useScope } from '../../kit/useScope.ts';

export function FieldLink({ kode, pelanggaran }: { kode: string; pelanggaran: Pick<Pelanggaran, 'bidang' | 'pesan'> }) {
  const { perangkatDaerah, tahun } = useScope();
  const boleh = useBoleh('menyusun-rencana');
  const { bidang, pesan } = pelanggaran;
  if (!boleh || bidang === null) return <span lang="id">{pesan}</span>;
  return (
    <Link
      to={
        bidang.startsWith('target')
          ? '/$perangkatDaerah/$tahun/indikator/$kode/target'
          : '/$perangkatDaerah/$tahun/indikator/$kode/ubah'
      }
      params={{ perangkatDaerah, tahun: String(tahun), kode }}
      hash={fieldId(bidang)}
      lang="id"
    >
      {pesan}
    </Link>
  );
}
