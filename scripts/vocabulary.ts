// Writes lib/vocabulary/data/generated.ts: names of programming languages, human languages and countries out of the
// packages that keep them, so that the extension ships a few kilobytes and not the packages. Run after updating one of them:
//   node scripts/run.mjs node scripts/vocabulary.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import iso6391 from 'iso-639-1';
import * as linguist from 'linguist-languages';

const TARGET = new URL('../lib/vocabulary/data/generated.ts', import.meta.url);

/**
 * The languages of linguist-languages that postings name and that need no context. It knows 560, most never asked for and
 * many named like ordinary words; those that are both asked for and ambiguous (Go, R, Swift …) stand in software.ts by hand.
 */
const PROGRAMMING = [
  'ABAP',
  'ActionScript',
  'AppleScript',
  'AutoHotkey',
  'Clojure',
  'COBOL',
  'CoffeeScript',
  'ColdFusion',
  'Cython',
  'Elixir',
  'Erlang',
  'F#',
  'Fortran',
  'GLSL',
  'Haskell',
  'HLSL',
  'Kotlin',
  'Lua',
  'MQL5',
  'Objective-C',
  'OCaml',
  'OpenCL',
  'OpenEdge ABL',
  'Pascal',
  'Prolog',
  'QML',
  'Q#',
  'Racket',
  'REXX',
  'Scala',
  'Smalltalk',
  'Tcl',
  'Vala',
  'VBScript',
  'WebAssembly',
  'XQuery',
  'Zig',
  'AMPL',
  'GAMS',
  'Modelica',
  'Awk',
  'JCL',
  'Visual Basic 6.0',
  'PowerBuilder',
  'Cypher',
  'SPARQL',
] as const;
/** Shorthands of linguist that are something else in a posting. */
const NOT_ALIASES = new Set([
  'apples',
  'osascript',
  'sdc',
  'xdc',
  'squeak',
  'arexx',
  'as3',
  'coffee',
  'progress',
  'delphi',
  'posh',
  'cfm',
]);

/** Names of iso-639-1 that mean something else in lower case, and other names of a language than the package's. */
const SPOKEN: Readonly<Record<string, string>> = {
  Akan: '?Akan',
  Cree: '=Cree',
  Ewe: '?Ewe',
  Ido: '?Ido',
  Lao: '=Lao / Laotian',
  Latin: '=Latin',
  Manx: '=Manx',
  Polish: '=Polish',
  Tonga: '?Tonga / Tongan',
  Nauru: '?Nauru',
  Swati: 'Swati / siSwati',
  Welsh: 'Welsh / Cymraeg',
  Irish: '?Irish / Irish Gaelic',
  Afar: '?Afar',
  Ganda: 'Ganda / Luganda',
  Panjabi: 'Punjabi / Panjabi',
  Persian: 'Persian / Farsi',
  Pashto: 'Pashto / Pashtu / Pushto',
  Haitian: '?Haitian',
  Kirundi: 'Kirundi / Rundi',
  Chichewa: 'Chichewa / Nyanja',
  Oriya: 'Odia / Oriya',
  Sinhala: 'Sinhala / Sinhalese',
  Tagalog: 'Tagalog / Filipino',
  Chinese: 'Chinese',
  Bengali: 'Bengali / Bangla / Bangali',
  Burmese: 'Burmese',
  Indonesian: 'Indonesian / Bahasa Indonesia',
  Malay: 'Malay / Bahasa Melayu',
  Māori: 'Māori / te reo Māori',
  Spanish: 'Spanish / Español',
  French: 'French / Français / Französisch',
  German: 'German / Deutsch',
  English: 'English / Englisch',
  Swahili: 'Swahili / Kiswahili',
  Georgian: 'Georgian',
  Sango: '=Sango',
  Fula: '',
  'Norwegian Bokmål': 'Norwegian Bokmål',
  Tibetan: '',
  Hebrew: 'Hebrew / Ivrit',
  Dutch: 'Dutch / Flemish',
  'Old Church Slavonic': '',
  Avestan: '',
  Interlingue: '',
  Interlingua: '',
  Volapük: '',
  Pāli: '',
  'Hiri Motu': '',
  Kongo: '=Kongo',
  Komi: '=Komi',
};

/** Names of countries that are also something else. */
const AMBIGUOUS = new Map([
  ['Georgia', '?Georgia country'],
  ['Jordan', '?Jordan'],
  ['Chad', '?Chad'],
  ['Turkey', '=Turkey'],
  ['Jersey', '?Jersey'],
  ['Guinea', '?Guinea'],
  ['Dominica', '=Dominica'],
  ['US', '=US'],
  ['Nauru', '?Nauru country'],
  ['Tonga', '?Tonga country'],
  ['Reunion', '?Reunion'],
]);
/** Names that people say and the package lacks. */
const SAID: Readonly<Record<string, string>> = {
  LA: 'Laos',
  SY: 'Syria',
  BN: 'Brunei',
  VA: 'Vatican City',
  TL: 'East Timor',
  MM: 'Burma',
  CV: 'Cabo Verde',
};
const UNINHABITED = new Set([
  'AQ',
  'BV',
  'HM',
  'TF',
  'GS',
  'IO',
  'UM',
  'CX',
  'CC',
  'NF',
  'PN',
  'SJ',
  'BQ',
  'WF',
  'EH',
  'TK',
  'PM',
]);

/** The text of generated.ts. */
export function generate(): string {
  return [
    '// Written by scripts/vocabulary.ts out of linguist-languages, iso-639-1 and i18n-iso-countries. Do not edit.',
    `export const PROGRAMMING = \`\n[programming: programming]\n${programming().join('\n')}\n\`;`,
    `export const SPOKEN = \`\n[language]\n${spoken().join('\n')}\n\`;`,
    '/** Each line begins with the ISO 3166-1 alpha-2 code. */',
    `export const COUNTRIES = \`${named().join('\n')}\`;`,
    '',
  ].join('\n');
}

function programming(): string[] {
  const known = new Map(Object.values(linguist).map((language) => [language.name, language]));
  return PROGRAMMING.map((name) => {
    const language = known.get(name);
    if (!language) throw new Error(`linguist-languages no longer knows ${name}`);
    const aliases = 'aliases' in language ? [...language.aliases] : [];
    const useful = aliases.filter(
      (alias) => alias.length > 2 && !NOT_ALIASES.has(alias) && alias !== name.toLowerCase(),
    );
    return line(name, useful);
  });
}

const spoken = (): string[] =>
  iso6391
    .getAllNames()
    .map((name) => SPOKEN[name] ?? name)
    .filter((names) => names !== '')
    .map((names) => {
      const [name = '', ...aliases] = names.split(' / ');
      return line(name, aliases);
    });

function named(): string[] {
  const taken = new Set<string>();
  return Object.entries(countries.countries)
    .filter(([code]) => !UNINHABITED.has(code))
    .map(([code, names]) => {
      const all = new Set([SAID[code] ?? [], names].flat().flatMap(plainNames));
      const said = [...all].filter((name) => !taken.has(name));
      const forms = [...said.filter((name) => !isFormal(name)), ...said.filter(isFormal)];
      for (const form of forms) taken.add(form);
      const [name = '', ...aliases] = forms.map((form) => AMBIGUOUS.get(form) ?? form);
      return `${code} ${line(name, aliases)}`;
    });
}

/** "Moldova, Republic of" is Moldova, "Netherlands (Kingdom of the)" is Netherlands; articles and dotted forms are read anyway. */
function plainNames(name: string): string[] {
  const plain = name.replace(/ \(.*\)$/, '').replace(/, (?:Republic|Federated|Province).*$/, '');
  const turned = /^Virgin Islands, (.*)$/.exec(plain);
  if (turned?.[1]) return [turned[1] === 'British' ? 'British Virgin Islands' : 'US Virgin Islands'];
  return /^The |^U\.S/.test(plain) ? [] : [plain];
}

const isFormal = (name: string): boolean =>
  /People's|Republic of|Islamic|Arab Republic|Darussalam|Federation/.test(name);

const line = (name: string, aliases: readonly string[]): string =>
  aliases.length > 0 ? `${name} | ${[...new Set(aliases)].join('; ')}` : name;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = generate();
  const same = readFileSync(TARGET, { encoding: 'utf8', flag: 'a+' }) === text;
  if (!same) writeFileSync(TARGET, text);
  console.log(same ? 'Nothing to change.' : 'Wrote lib/vocabulary/data/generated.ts.');
}
