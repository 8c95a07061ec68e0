// SAX over one XML part: local names, no DTD, no entities but the five of XML. Memory stays at the size of a chunk.
import { SaxesParser } from 'saxes';
import { GalatBaca } from '../masalahBaca.ts';

export type Atribut = Readonly<Record<string, string>>;

export interface XmlListener {
  /** Attributes by their name as written ("w:val"). */
  open(nama: string, atribut: Atribut): void;
  close(nama: string): void;
  text?(teks: string): void;
}

const POTONG = 1 << 20;
const MAKS_DALAM = 500;

const localName = (nama: string) => nama.slice(nama.indexOf(':') + 1);

export function parseXml(isi: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ fragment: false });
  let dalam = 0;
  parser.on('doctype', () => {
    throw new GalatBaca({ kode: 'reviu.entitas-xml' });
  });
  parser.on('error', () => {
    throw new GalatBaca({ kode: 'reviu.berkas-rusak' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++dalam > MAKS_DALAM) throw new GalatBaca({ kode: 'reviu.berkas-rusak' });
    listener.open(localName(name), attributes as Atribut);
  });
  parser.on('closetag', ({ name }) => {
    dalam--;
    listener.close(localName(name));
  });
  if (listener.text) parser.on('text', (teks) => listener.text?.(teks));
  const wide = (isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff);
  const pembaca = new TextDecoder(wide ? (isi[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
  for (let awal = 0; awal < isi.length; awal += POTONG)
    parser.write(pembaca.decode(isi.subarray(awal, awal + POTONG), { stream: true }));
  parser.write(pembaca.decode());
  parser.close();
}
