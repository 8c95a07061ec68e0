// The audit trail in words: actions, kinds of records and fields by their labels, values as screens write them.
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useTranslation } from 'react-i18next';

/** "lihat-nip" and "lihatNip" are one. */
const camel = (kata: string): string => kata.replaceAll(/[-_](\w)/g, (_, huruf: string) => huruf.toUpperCase());

/** "kepalaDaerah" → "kepala daerah". */
const pisah = (kata: string): string =>
  camel(kata)
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim();
const besar = (kata: string): string => kata.charAt(0).toUpperCase() + kata.slice(1);

export function useBacaAudit() {
  const { t } = useTranslation();
  const kamus = (nama: 'tindakan' | 'jenis' | 'isian') => t(`audit.${nama}`, { returnObjects: true });
  const jenis = (nama: string): string => kamus('jenis')[camel(nama)] ?? pisah(nama);
  const isian = (nama: string): string => kamus('isian')[nama] ?? besar(pisah(nama));
  return {
    /** "jabatan.ubah" → "Mengubah jabatan". */
    tindakan: (aksi: string): string => {
      const [apa = '', ...lain] = aksi.split('.');
      const tindakan = lain.at(-1) ?? '';
      return `${kamus('tindakan')[camel(tindakan)] ?? besar(pisah(tindakan))} ${jenis(apa)}`.trim();
    },
    /** ["alamat", "jalan"] → "Alamat › Jalan"; a kode or a name in between stays as it is. */
    isian: (jalur: readonly string[]): string =>
      jalur.map((satu) => (/^[a-z]+([A-Z][a-z]+)*$/.test(satu) ? isian(satu) : satu)).join(' › '),
    nilai: (nilai: string | boolean | null): string => {
      if (typeof nilai === 'boolean') return t(nilai ? 'umum.ya' : 'umum.tidak');
      return tulisTanggal(nilai);
    },
  };
}

/** The name a record has, or had; its address otherwise. */
export function namaRekaman({ lama, baru, objek }: { lama?: unknown; baru?: unknown; objek: string }): string {
  for (const isi of [baru, lama])
    if (typeof isi === 'object' && isi !== null && 'nama' in isi && typeof isi.nama === 'string') return isi.nama;
  return objek;
}
