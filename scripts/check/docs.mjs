// What the documents name exists: linked files and headings, repository paths, npm scripts, tapis commands, settings; and the
// grid of ARCHITECTURE.md is that of the tree.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { finish, root, sources } from './sources.mjs';

const read = (path) => readFileSync(root + path, 'utf8');
const tracked = sources('*');
const folders = new Set(tracked.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))));
const names = new Set(tracked.map((path) => basename(path)));
const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts));
const commands = new Set(
  sources('server/cli/*.ts')
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...read(path).matchAll(/\bnama: '([a-z -]+)',\s*ringkas\b/g)].map(([, name]) => name)),
);
const settings = new Set([...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
/** Settings of the tests, and of the environment itself. */
const OTHER_SETTINGS = new Set(['TAPIS_CHROMIUM']);

const problems = [];
if (commands.size === 0) problems.push('no command of tapis was found in server/cli');

const withoutCode = (text) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
/** As GitHub makes the anchor of a heading. */
const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
const anchors = (text) => new Set([...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading)));
const exists = (path) => existsSync(join(root, path));
const expandBraces = (path) => {
  const found = /\{([^{}]*)\}/.exec(path);
  return found ? found[1].split(',').flatMap((part) => expandBraces(path.replace(found[0], part))) : [path];
};
/** `core/*` and `core/{a,b}.ts` too. */
const pathExists = (path) =>
  expandBraces(path).every((one) => (one.includes('*') ? sources(`:(glob)${one}`).length > 0 : exists(one)));

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

function checkLinks(path, text) {
  for (const match of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
    const [file = '', anchor] = match[1].split('#');
    if (/^[a-z]+:/.test(match[1])) continue;
    const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
    const place = `${path}:${lineOf(text, match.index)}`;
    if (!exists(target)) problems.push(`${place}: ${match[1]} leads nowhere`);
    else if (anchor && target.endsWith('.md') && !anchors(read(target)).has(decodeURI(anchor)))
      problems.push(`${place}: ${target} has no heading #${anchor}`);
  }
}

function checkPaths(path, text) {
  for (const match of text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\s]+)`/g)) {
    const name = match[1].replace(/[:#].*$/, '');
    const isPath = /^[\w.{},*-]+(\/[\w.{},*-]*)+$/.test(name) && folders.has(name.slice(0, name.indexOf('/')));
    const isFile = /^[\w.-]+\.(ts|tsx|mjs|cjs|sql|md|typ|yml|yaml|json)$/.test(name);
    if (isPath && !pathExists(name)) problems.push(`${path}: \`${name}\` does not exist`);
    if (isFile && !exists(join(dirname(path), name)) && !names.has(name))
      problems.push(`${path}: no file is called \`${name}\``);
  }
}

function checkCommands(path, text) {
  for (const [, name] of text.matchAll(/\bnpm run ([\w:-]+)/g))
    if (!scripts.has(name)) problems.push(`${path}: npm run ${name} is not in package.json`);
  for (const [, name] of text.matchAll(/\bnpm (start|test)\b/g))
    if (!scripts.has(name)) problems.push(`${path}: npm ${name} is not in package.json`);
  // In code only: "Tapis" is also the name of the product.
  for (const [code] of text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g))
    for (const [, first, second] of code.matchAll(/(?:^|[`\s;&])tapis ([a-z][\w-]*)(?: ([a-z][\w-]*))?/g))
      if (!commands.has(first) && !commands.has(`${first} ${second}`))
        problems.push(`${path}: tapis ${first} is no command of server/cli`);
  for (const [name] of text.matchAll(/\b(?:TAPIS_[A-Z_]+[A-Z]|DATABASE_URL)\b/g))
    if (!settings.has(name) && !OTHER_SETTINGS.has(name)) problems.push(`${path}: ${name} is not in .env.example`);
}

/** The grid of ARCHITECTURE.md: ■ where the column has the room, and nowhere else. */
function checkGrid(text) {
  const rows = [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row]) => row.split('|').map((cell) => cell.trim()));
  const rooms = rows[0] ?? [];
  for (const [name = '', ...cells] of rows.filter(([name]) => /^`\w+`$/.test(name)))
    for (const [index, cell] of cells.entries()) {
      const path = `${name.slice(1, -1)}/${rooms[index + 1]}`;
      if (rooms[index + 1] && (cell === '■') !== exists(path))
        problems.push(`ARCHITECTURE.md: the grid is wrong about ${path}`);
    }
}

const documents = sources('*.md');
for (const path of documents) {
  const text = read(path);
  checkLinks(path, text);
  checkPaths(path, text);
  checkCommands(path, text);
}
checkGrid(read('ARCHITECTURE.md'));
for (const path of ['.env.example', 'compose.yaml', 'Dockerfile']) checkCommands(path, read(path));
const operations = read('docs/OPERATIONS.md');
for (const name of settings)
  if (!operations.includes(`\`${name}\``)) problems.push(`docs/OPERATIONS.md: ${name} is not explained`);
finish([...new Set(problems)]);
