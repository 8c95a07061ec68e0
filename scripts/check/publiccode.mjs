// publiccode.yml against the standard, version 0.4: https://yml.publiccode.tools/schema.core.html
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { finish, root } from './sources.mjs';

const STATUS = ['concept', 'development', 'beta', 'stable', 'obsolete'];
const TYPES = [
  ...['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((kind) => `standalone/${kind}`),
  'addon',
  'library',
  'configurationFiles',
];
const MAINTENANCE = ['internal', 'contract', 'community', 'none'];
const MANDATORY = [
  ...['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType'],
  ...['description', 'legal.license', 'maintenance.type'],
  ...['localisation.localisationReady', 'localisation.availableLanguages'],
];

const document = parseDocument(readFileSync(`${root}publiccode.yml`, 'utf8'));
const problems = document.errors.map((error) => error.message);
const data = document.toJS() ?? {};
const at = (path) => path.split('.').reduce((value, key) => value?.[key], data);
const must = (holds, message) => {
  if (!holds) problems.push(message);
};
const isFilledList = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => item !== '');

for (const path of MANDATORY) must(at(path) !== undefined && at(path) !== '', `${path} is mandatory`);
must(data.publiccodeYmlVersion === '0.4', 'publiccodeYmlVersion must be "0.4"');
must(URL.canParse(data.url ?? ''), 'url must be an address');
must(STATUS.includes(data.developmentStatus), `developmentStatus must be one of ${STATUS.join(', ')}`);
must(TYPES.includes(data.softwareType), `softwareType must be one of ${TYPES.join(', ')}`);
must(isFilledList([data.platforms].flat()), 'platforms must name at least one');
must(isFilledList(data.categories), 'categories must name at least one');
must(isFilledList(at('localisation.availableLanguages')), 'localisation.availableLanguages must name at least one');
must(typeof at('localisation.localisationReady') === 'boolean', 'localisation.localisationReady must be true or false');

const texts = Object.entries(data.description ?? {});
must(texts.length > 0, 'description needs a language');
must(
  texts.some(([, text]) => text.longDescription),
  'description needs a longDescription in one language',
);
must(
  texts.some(([, text]) => isFilledList(text.features)),
  'description needs features in one language',
);
for (const [language, text] of texts) {
  const { shortDescription = '', longDescription } = text;
  must(
    shortDescription !== '' && shortDescription.length <= 150,
    `${language}: shortDescription of 1 to 150 characters`,
  );
  if (longDescription)
    must(
      longDescription.length >= 150 && longDescription.length <= 10_000,
      `${language}: longDescription of 150 to 10,000 characters`,
    );
  for (const path of text.screenshots ?? []) must(existsSync(root + path), `${language}: ${path} does not exist`);
}

const { type, contacts, contractors } = data.maintenance ?? {};
must(MAINTENANCE.includes(type), `maintenance.type must be one of ${MAINTENANCE.join(', ')}`);
if (type === 'internal' || type === 'community')
  must(isFilledList(contacts) && contacts.every(({ name }) => name), 'maintenance.contacts need a name');
if (type === 'contract')
  must(
    isFilledList(contractors) && contractors.every(({ name, until }) => name && until),
    'maintenance.contractors need name and until',
  );
for (const { name } of Object.values(data.dependsOn ?? {}).flat()) must(name, 'dependsOn: each needs a name');

const own = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
must(data.softwareVersion === own.version, `softwareVersion must be ${own.version}, as in package.json`);
must(at('legal.license') === own.license, `legal.license must be ${own.license}, as in package.json`);
finish(problems);
