// Small photos (16 × 8, left half red, right half blue) with what phones write into them: place, time, device, preview.
const dari64 = (teks: string) => new Uint8Array(Buffer.from(teks, 'base64'));
const huruf = (teks: string) => Uint8Array.from(teks, (satu) => satu.charCodeAt(0));
const gabung = (...bagian: Uint8Array[]) => new Uint8Array(Buffer.concat(bagian));

const JPEG = dari64(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i' +
    'Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj' +
    'Y2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
    'FAEBAAAAAAAAAAAAAAAAAAAABf/EABkRAAIDAQAAAAAAAAAAAAAAAABDBYHBBv/aAAwDAQACEQMRAD8Aio4FOdbWjM8u8P/Z',
);
const PNG = dari64(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAJ0lEQVR4AeyQoQ0AAAjDmv3/c/kABALDkqkmFY1g9wEblnsB3Dco' +
    'AAAA//9LtzGOAAAABklEQVQDALr0H/FxgNKIAAAAAElFTkSuQmCC',
);
const VP8 = dari64('cAEAnQEqEAAIAALATCWgAnQBQAAA/vDLP/6Pv/62//1of62/rbf/bQ9N//60E0AA');

/** What must not be left in a cleaned photo. */
export const RAHASIA = ['LETAK-RAHASIA', 'GPSLatitude', 'PonselContoh', '2024:06:12'];
const CERITA = huruf(`${RAHASIA.join(' ')}\0`);

/** A TIFF block of EXIF in the byte order of most phones: orientation, maker, and a GPS table. */
function exif(orientasi: number): Uint8Array {
  const kepala = new DataView(new ArrayBuffer(68));
  kepala.setUint16(0, 0x4949);
  kepala.setUint16(2, 42, true);
  kepala.setUint32(4, 8, true);
  kepala.setUint16(8, 3, true);
  const isian = [
    [0x010f, 2, CERITA.length, 68],
    [0x0112, 3, 1, orientasi],
    [0x8825, 4, 1, 50],
  ] as const;
  for (const [i, [tag, jenis, banyak, nilai]] of isian.entries()) {
    const letak = 10 + i * 12;
    kepala.setUint16(letak, tag, true);
    kepala.setUint16(letak + 2, jenis, true);
    kepala.setUint32(letak + 4, banyak, true);
    kepala.setUint32(letak + 8, nilai, true);
  }
  kepala.setUint16(50, 1, true);
  kepala.setUint16(52, 0x0001, true);
  kepala.setUint16(54, 2, true);
  kepala.setUint32(56, 2, true);
  kepala.setUint8(60, 'S'.charCodeAt(0));
  return gabung(new Uint8Array(kepala.buffer), CERITA);
}

const segmen = (tanda: number, isi: Uint8Array) =>
  gabung(Uint8Array.of(0xff, tanda, (isi.length + 2) >> 8, (isi.length + 2) & 0xff), isi);

/** `ekor`: what some phones put behind the picture, such as a film of the moment. */
export const jpegUji = ({ orientasi = 1, ekor = true } = {}): Uint8Array =>
  gabung(
    JPEG.subarray(0, 2),
    segmen(0xe1, gabung(huruf('Exif\0\0'), exif(orientasi))),
    segmen(0xe1, gabung(huruf('http://ns.adobe.com/xap/1.0/\0'), CERITA)),
    segmen(0xed, gabung(huruf('Photoshop 3.0\0'), CERITA)),
    segmen(0xfe, CERITA),
    JPEG.subarray(2),
    ...(ekor ? [CERITA] : []),
  );

/** As a program writes it that tells nothing. */
export const jpegPolos = (): Uint8Array => JPEG.slice();

function chunk(nama: string, isi: Uint8Array): Uint8Array {
  const panjang = new Uint8Array(4);
  new DataView(panjang.buffer).setUint32(0, isi.length);
  return gabung(panjang, huruf(nama), isi, new Uint8Array(4));
}

export const pngUji = (): Uint8Array =>
  gabung(
    PNG.subarray(0, 33),
    chunk('eXIf', exif(1)),
    chunk('tEXt', CERITA),
    chunk('iTXt', CERITA),
    PNG.subarray(33),
    CERITA,
  );

function potong(nama: string, isi: Uint8Array): Uint8Array {
  const panjang = new Uint8Array(4);
  new DataView(panjang.buffer).setUint32(0, isi.length, true);
  return gabung(huruf(nama), panjang, isi, new Uint8Array(isi.length % 2));
}

export function webpUji(orientasi = 1): Uint8Array {
  const luas = Uint8Array.of(0x0c, 0, 0, 0, 15, 0, 0, 7, 0, 0);
  const badan = gabung(
    huruf('WEBP'),
    potong('VP8X', luas),
    potong('VP8 ', VP8),
    potong('EXIF', exif(orientasi)),
    potong('XMP ', CERITA),
  );
  return potong('RIFF', badan);
}

export const memuat = (isi: Uint8Array, teks: string): boolean => Buffer.from(isi).includes(teks);
