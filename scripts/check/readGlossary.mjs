// Reads the tables of docs/GLOSSARY.md: the words of their first cells; forms of one word are separated by commas.

/** The words of all rows, and what is wrong with the tables. Every row needs all cells of its table, and no term stands twice. */
export function readGlossary(markdown) {
  const terms = new Set();
  const words = new Set();
  const problems = [];
  let width = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (!line.startsWith('|')) {
      width = 0;
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (width === 0 || /^[-: ]+$/.test(cells[0] ?? '')) {
      width ||= cells.length;
      continue;
    }
    const place = `docs/GLOSSARY.md:${index + 1}`;
    if (cells.length !== width || cells.slice(0, 3).some((cell) => cell === ''))
      problems.push(`${place}: a cell is missing`);
    for (const term of (cells[0] ?? '').split(',').map((form) => form.trim().toLowerCase())) {
      if (terms.has(term)) problems.push(`${place}: "${term}" stands twice`);
      terms.add(term);
      for (const word of term.split(/[\s-]+/)) words.add(word);
    }
  }
  return { terms: words, problems };
}
