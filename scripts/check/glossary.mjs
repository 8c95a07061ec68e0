// A word in a name we declare is English, or stands in docs/GLOSSARY.md (a term, or a technical abbreviation).
// Reads the declarations of every column by the TypeScript compiler, and the tables and columns of the SQL migrations.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { readGlossary } from './readGlossary.mjs';
import { finish, root, sources } from './sources.mjs';

const { columns } = JSON.parse(readFileSync(`${root}rooms.json`, 'utf8'));
const english = new Set(createRequire(import.meta.url)('an-array-of-english-words'));
const { terms, problems } = readGlossary(readFileSync(`${root}docs/GLOSSARY.md`, 'utf8'));

/** First place of every declared name: name → "file:line". */
const firstPlace = new Map();
const note = (name, place) => {
  if (!firstPlace.has(name)) firstPlace.set(name, place);
};

/** Does this node declare a name of ours? Imports, JSX attributes and `{ a } = b` repeat the name somebody else gave. */
function declares(node, parent, column) {
  if (!node.name || !(ts.isIdentifier(node.name) || ts.isPrivateIdentifier(node.name))) return false;
  if (ts.isBindingElement(node)) return !ts.isObjectBindingPattern(parent) || node.propertyName !== undefined;
  // Keys of object literals are names of ours where no library takes options.
  if (ts.isPropertyAssignment(node)) return column === 'core' || column === 'contract';
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionLike(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isClassLike(node) ||
    ts.isEnumDeclaration(node)
  );
}

function readTypeScript(path) {
  const source = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, false);
  const column = path.slice(0, path.indexOf('/'));
  const visit = (parent) => (node) => {
    if (declares(node, parent, column)) {
      const { line } = source.getLineAndCharacterOfPosition(node.name.getStart(source));
      note(node.name.text, `${path}:${line + 1}`);
    }
    ts.forEachChild(node, visit(node));
  };
  visit(undefined)(source);
}

/** Names after CREATE … and ADD COLUMN, and the columns inside CREATE TABLE ( … ). */
function readSql(path) {
  const lines = readFileSync(root + path, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    const code = line.replace(/--.*/, '').replace(/'[^']*'/g, "''");
    const declared =
      code.match(
        /^\s*create\s+(?:or replace\s+)?(?:unique\s+)?(?:table|index|view|function|schema|type|trigger|policy|domain)\s+(?:if not exists\s+)?([\w.]+)/i,
      ) ??
      code.match(/\badd column\s+(?:if not exists\s+)?(\w+)/i) ??
      code.match(
        /^\s{2,}(\w+)\s+(?:text|int|integer|bigint|smallint|numeric|boolean|date|timestamptz|jsonb|uuid|bytea|\w+\.\w+)\b/i,
      );
    for (const name of declared?.[1]?.split('.') ?? []) note(name, `${path}:${index + 1}`);
  }
}

function* walk(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* walk(path);
    } else yield path;
  }
}

// Listed before the walk, so that a file that appears meanwhile is no fault.
const expected = sources(...columns.flatMap((column) => ['ts', 'tsx', 'sql'].map((end) => `${column}/*.${end}`)));
const read = new Set();
for (const path of columns.flatMap((column) => [...walk(column)])) {
  if (/\.tsx?$/.test(path)) readTypeScript(path);
  else if (path.endsWith('.sql')) readSql(path);
  else continue;
  read.add(path);
}
problems.push(...expected.filter((path) => !read.has(path)).map((path) => `not read: ${path}`));

const unknown = new Map();
for (const [name, place] of firstPlace) {
  for (const [word] of name.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu)) {
    const lower = word.toLowerCase();
    if (lower.length > 1 && !english.has(lower) && !terms.has(lower) && !unknown.has(lower))
      unknown.set(lower, `"${lower}" in ${name} (${place}) is no English word and not in docs/GLOSSARY.md`);
  }
}
finish([...problems, ...[...unknown.values()].sort()]);
