// Rules on the tree itself: rooms are known, files stay short, no unfinished words, figures of money never meet `Number(`.
import { readFileSync } from 'node:fs';
import { finish, root, sources } from './sources.mjs';

const { columns, rooms } = JSON.parse(readFileSync(`${root}rooms.json`, 'utf8'));
const problems = [];
const code = sources('*.ts', '*.tsx', '*.mjs', '*.cjs');

for (const path of sources(...columns.map((column) => `${column}/**`))) {
  const [column, room, rest] = path.split('/');
  if (rest && ['core', 'contract'].includes(column) && !rooms.includes(room))
    problems.push(`${path}: "${room}" is not a room of rooms.json`);
}
for (const path of code) {
  const text = readFileSync(root + path, 'utf8');
  const lines = text.split('\n').length;
  if (lines > 301 && !/\/data\//.test(path))
    problems.push(`${path}: ${lines} lines; past 300 two things live in one file`);
  if (
    /\b(TODO|FIXME|XXX)\b|not implemented|coming soon|segera hadir|lorem ipsum/i.test(text) &&
    path !== 'scripts/check/tree.mjs'
  )
    problems.push(`${path}: unfinished words`);
  if (/^export default/m.test(text) && !/config\.ts$/.test(path)) problems.push(`${path}: default export`);
}
finish(problems);
