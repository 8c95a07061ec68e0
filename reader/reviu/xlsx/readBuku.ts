// The sheets of a workbook that a user sees, as the file has them: addresses, text, digits, formats.
import { openZip, takeBagian } from '../ooxml/openZip.ts';
import { readDaftarLembar, readFormat, readStringBersama } from './bukuKerja.ts';
import { type IsiLembar, readLembar } from './readLembar.ts';

export interface LembarTerbaca extends IsiLembar {
  nama: string;
}

/** Throws GalatBaca for a file that is no workbook. */
export function readBuku(isi: Uint8Array): LembarTerbaca[] {
  const zip = openZip(isi);
  const daftar = readDaftarLembar(takeBagian(zip, 'xl/workbook.xml'), takeBagian(zip, 'xl/_rels/workbook.xml.rels'));
  const bersama = readStringBersama(zip.get('xl/sharedStrings.xml'));
  const format = readFormat(zip.get('xl/styles.xml'));
  return daftar.map(({ nama, bagian }) => ({ nama, ...readLembar(takeBagian(zip, bagian), bersama, format) }));
}
