// Structure check of a Word file by ISO/IEC 29500-1 (transitional): every WordprocessingML element that occurs must be known
// here with its allowed children in the order of its sequence, and references between the parts must resolve. It is a closed
// list of what Tapis writes, not the whole schema: an element that is not listed is a fault.
import { strFromU8, unzipSync } from 'fflate';

/** Children in schema order. `*` after the name: any number of them; `|` joins a choice that may repeat in any order. */
const URUTAN: Record<string, string> = {
  document: 'background body',
  body: 'p|tbl|sdt|bookmarkStart|bookmarkEnd* sectPr',
  p: 'pPr r|hyperlink|bookmarkStart|bookmarkEnd|fldSimple*',
  hyperlink: 'r|bookmarkStart|bookmarkEnd*',
  r: 'rPr t|br|cr|tab|fldChar|instrText|drawing|separator|continuationSeparator|footnoteRef|endnoteRef|lastRenderedPageBreak*',
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  numPr: 'ilvl numId',
  pBdr: 'top left bottom right between bar',
  tabs: 'tab*',
  tbl: 'bookmarkStart|bookmarkEnd* tblPr tblGrid tr*',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tblGrid: 'gridCol*',
  tr: 'tblPrEx trPr tc*',
  trPr: 'cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden*',
  tc: 'tcPr p|tbl*',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tcBorders: 'top left bottom right insideH insideV tl2br tr2bl',
  tcMar: 'top left bottom right',
  sectPr:
    'headerReference|footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  hdr: 'p|tbl*',
  ftr: 'p|tbl*',
  styles: 'docDefaults latentStyles style*',
  docDefaults: 'rPrDefault pPrDefault',
  rPrDefault: 'rPr',
  pPrDefault: 'pPr',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*',
  numbering: 'numPicBullet* abstractNum* num* numIdMacAtCleanup',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl*',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride*',
  lvlOverride: 'startOverride lvl',
  settings:
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping',
  compat: 'compatSetting*',
};

/** Elements without children. */
const DAUN = new Set(
  'pStyle rStyle keepNext keepLines pageBreakBefore widowControl outlineLvl spacing ind jc top left bottom right insideH insideV between shd tab ilvl numId b bCs i iCs vanish color sz szCs u lang rFonts t br cr fldChar instrText bookmarkStart bookmarkEnd tblW tblInd tblLayout tblLook tblCaption gridCol cantSplit tblHeader trHeight tcW gridSpan vMerge vAlign headerReference footerReference type pgSz pgMar pgNumType cols docGrid name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat multiLevelType start numFmt lvlText lvlJc suff abstractNumId startOverride displayBackgroundShape defaultTabStop evenAndOddHeaders compatSetting nsid tmpl contextualSpacing separator continuationSeparator footnoteRef endnoteRef vertAlign noProof caps'.split(
    ' ',
  ),
);

interface Unsur {
  nama: string;
  anak: string[];
}

/** Names of the children must follow the sequence; returns the first that does not. */
function salahUrutan(anak: readonly string[], urutan: string): string | null {
  let letak = 0;
  const langkah = urutan.split(' ').map((l) => ({ nama: l.replace(/\*$/, '').split('|'), banyak: l.endsWith('*') }));
  for (const [i, nama] of anak.entries()) {
    const ketemu = langkah.findIndex((l, n) => n >= letak && l.nama.includes(nama));
    if (ketemu < 0) return nama;
    const sama = langkah[ketemu];
    if (sama && !sama.banyak && i > 0 && anak[i - 1] === nama) return nama;
    letak = sama?.banyak ? ketemu : ketemu + 1;
  }
  return null;
}

const TAG = /<(\/?)([\w]+:)?(\w+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

function periksaBagian(berkas: string, xml: string, salah: Set<string>): void {
  const terbuka: { awalan: string; unsur: Unsur }[] = [];
  const tutup = ({ nama, anak }: Unsur): void => {
    if (DAUN.has(nama) && anak.length === 0) return;
    const urutan = URUTAN[nama];
    if (urutan === undefined) {
      if (!DAUN.has(nama) && nama !== 'drawing') salah.add(`${berkas}: w:${nama} is not known`);
      else if (anak.length > 0 && nama !== 'drawing') salah.add(`${berkas}: w:${nama} may have no children`);
      return;
    }
    const keliru = salahUrutan(anak, urutan);
    if (keliru) salah.add(`${berkas}: w:${keliru} is out of place in w:${nama} (${anak.join(' ')})`);
    if (nama === 'tc' && anak.at(-1) !== 'p') salah.add(`${berkas}: a cell must end with a paragraph`);
  };
  for (const [, penutup, awalan = '', nama = '', , sendiri] of xml.matchAll(TAG)) {
    if (penutup) {
      const kini = terbuka.pop();
      if (kini?.unsur.nama !== nama) salah.add(`${berkas}: ${nama} closes ${kini?.unsur.nama}`);
      else if (awalan === 'w:') tutup(kini.unsur);
      continue;
    }
    if (awalan === 'w:') terbuka.at(-1)?.unsur.anak.push(nama);
    const unsur = { nama, anak: [] };
    if (!sendiri) terbuka.push({ awalan, unsur });
    else if (awalan === 'w:') tutup(unsur);
  }
  if (terbuka.length > 0) salah.add(`${berkas}: ${terbuka.length} elements are not closed`);
}

const semua = (xml: string, pola: RegExp): string[] => [...xml.matchAll(pola)].map((m) => m[1] ?? '');

/** Faults found; an empty list is a file that Word opens without repairing. */
export function periksaDocx(docx: Uint8Array): string[] {
  const salah = new Set<string>();
  const isi = unzipSync(docx);
  const teks = (nama: string) => strFromU8(isi[nama] ?? new Uint8Array());
  const bagian = Object.keys(isi).filter((n) =>
    /^word\/(document|styles|numbering|settings|header\d+|footer\d+)\.xml$/.test(n),
  );
  for (const nama of bagian) periksaBagian(nama, teks(nama), salah);

  const dokumen = teks('word/document.xml');
  const gaya = new Set(semua(teks('word/styles.xml'), /w:styleId="([^"]+)"/g));
  for (const g of new Set(semua(dokumen, /<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)))
    if (!gaya.has(g)) salah.add(`style ${g} is missing`);
  const penanda = semua(dokumen, /<w:bookmarkStart[^>]* w:name="([^"]+)"/g);
  if (new Set(penanda).size !== penanda.length) salah.add('two bookmarks have one name');
  for (const p of penanda) if (!/^\w{1,40}$/.test(p)) salah.add(`bookmark name ${p}`);
  for (const a of new Set(semua(dokumen, /w:anchor="([^"]+)"/g)))
    if (!penanda.includes(a)) salah.add(`no bookmark ${a}`);
  for (const b of new Set(semua(dokumen, /TOC [^<]*\\b (\w+)/g)))
    if (!penanda.includes(b)) salah.add(`no bookmark ${b} for a list`);
  const tepi = (nama: string) =>
    semua(dokumen, new RegExp(`<w:bookmark${nama}[^>]* w:id="(\\d+)"`, 'g'))
      .sort()
      .join();
  if (tepi('Start') !== tepi('End')) salah.add('a bookmark does not end');
  const angka = semua(dokumen, /<wp:docPr [^>]*\bid="(\d+)"/g);
  if (new Set(angka).size !== angka.length) salah.add('two drawings have one id');
  const hubungan = semua(teks('word/_rels/document.xml.rels'), /\bId="([^"]+)"/g);
  for (const r of new Set(semua(dokumen, /r:(?:embed|id|link)="([^"]+)"/g)))
    if (!hubungan.includes(r)) salah.add(`no relationship ${r}`);
  for (const t of semua(teks('word/_rels/document.xml.rels'), /Target="((?!http)[^"]+)"/g)) {
    if (!isi[t.startsWith('/') ? t.slice(1) : `word/${t}`]) salah.add(`no part ${t}`);
  }
  const medan = (jenis: string) => semua(dokumen, new RegExp(`w:fldCharType="(${jenis})"`, 'g')).length;
  if (medan('begin') !== medan('end') || medan('separate') > medan('begin')) salah.add('fields are not closed');
  return [...salah];
}
