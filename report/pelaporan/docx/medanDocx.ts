// Word fields written with their result, so lists, captions and page numbers stand in the file before Word updates anything.
import { TextRun, XmlComponent } from 'docx';

class MarkaMedan extends XmlComponent {
  constructor(jenis: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': jenis } });
  }
}

class PetunjukMedan extends XmlComponent {
  constructor(petunjuk: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, petunjuk);
  }
}

/** Runs before the result of a field: begin, instruction, separator. */
export const awalMedan = (petunjuk: string, gaya: { vanish?: true } = {}): TextRun[] => [
  new TextRun({ ...gaya, children: [new MarkaMedan('begin')] }),
  new TextRun({ ...gaya, children: [new PetunjukMedan(` ${petunjuk} `)] }),
  new TextRun({ ...gaya, children: [new MarkaMedan('separate')] }),
];

export const akhirMedan = (gaya: { vanish?: true } = {}): TextRun =>
  new TextRun({ ...gaya, children: [new MarkaMedan('end')] });

/** A whole field with a text result. */
export const medan = (petunjuk: string, hasil: string): TextRun[] => [
  ...awalMedan(petunjuk),
  new TextRun(hasil),
  akhirMedan(),
];

/** A field that counts but prints nothing, also where the `\\h` switch is not known (LibreOffice). */
export const medanTersembunyi = (petunjuk: string): TextRun[] => [
  ...awalMedan(`${petunjuk} \\h`, { vanish: true }),
  akhirMedan({ vanish: true }),
];
