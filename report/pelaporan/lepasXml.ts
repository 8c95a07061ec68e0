// Escaping for the XML and HTML that we write ourselves; control characters, not allowed in XML 1.0, are left out.
const ENTITAS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe as element content and in attributes with double quotes. */
export const lepasXml = (teks: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are to be removed
  teks.replace(/[&<>"]|[\x00-\x08\x0b\x0c\x0e-\x1f]/g, (c) => ENTITAS[c] ?? '');
