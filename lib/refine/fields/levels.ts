import type { EducationLevel, LanguageLevel } from '../../model/kind.ts';
import { anyOf, oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { findTerms } from '../../vocabulary/index.ts';

/** "MS Office" is no master of science. */
const SOFTWARE = oneOf('office, word, excel, access, outlook, teams, project, sql, windows, powerpoint, dynamics');
const MASTER_OF = oneOf('degree, of, in, level, or, is, preferred, required, desired');

/** What names each level, lowest first. */
const DEGREES: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'secondary',
    anyOf(
      'high school, secondary (?:school|education|diploma), g\\.?e\\.?d, gcses?, a-levels?, abitur, matric',
      'h\\.?s\\.? (?:diploma|grad\\w*|or (?:ged|equiv\\w*))',
      '(?:twelfth|12th) (?:grade|pass(?:ed)?|std|standard|class), (?:grade|year|class) (?:12|xii), 10 ?\\+ ?2',
    ),
  ],
  [
    'vocational',
    anyOf(
      'vocational, technical diploma, apprenticeship, ausbildung',
      '(?:trade|culinary|beauty|cosmetology|barber) school, technical (?:college|institute)',
      /\blevel 3\b(?=.{0,40}\b(?:qualification|diploma|certificate|award)\b)/,
      /\b(?:diploma or certificate|certificate or diploma)\b/,
      /(?<!\bfrom .{0,40})\btechnical school\b/,
    ),
  ],
  [
    'associate',
    anyOf(
      /\bassociate'?s?\b(?= (?:degree|of|in|or|level))/,
      'a\\.?a\\.?s?\\.? (?:degree|in), (?:two|2)[- ]year (?:\\w+ )?(?:degree|diploma), hnd',
    ),
  ],
  [
    'bachelor',
    anyOf(
      "bachelor'?s?, b\\.?(?:a|s|sc|eng|tech|com|ba|sn|ed), ll\\.?b",
      /\bundergraduate\b(?=.{0,40}\bdegree\b)/,
      '(?:4|four)[- ]year (?:\\w+ )?(?:degree|college), (?:college|university)(?: degree| graduate|-educated)',
      'any graduate, graduates? in any, grads? (?:of|from)\\b.*\\bfour-year',
    ),
  ],
  [
    'master',
    anyOf(
      "masters?['-]s, masters, m\\.arch, ll\\.?m",
      pattern`\bmaster\b(?= ${MASTER_OF}\b|/)`,
      pattern`\bm\.?(?:s|sc|ba|eng|ed|sn|sw|phil)\b(?! ${SOFTWARE}\b)`,
      /(?<!, )\bm\.?a\b/,
      '(?:advanced|graduate|post-?graduate) (?:degree|qualification|diploma)',
    ),
  ],
  ['doctorate', anyOf('ph\\.? ?d, dphil, doctora(?:l|te), doctor of philosophy, (?:ed|d\\.?n|psy)\\.?[dp]')],
  [
    'professional',
    anyOf(
      'j\\.?d, pharm\\.?d, law degree, medical degree',
      /\bm\.d\.|\bmd\b(?= (?:degree|or|from))/,
      /\bdoctor of (?:medicine|veterinary|dental|law|pharmacy|physical therapy|jurisprudence)/,
    ),
  ],
];

/** "MS (strong BS candidates will be considered)": what would do too, or would be better still. */
const IN_PASSING = /\([^()]*\b(?:considered|a plus|preferred|desired)\b[^()]*\)|(?<=\bor higher )\([^()]*\)/g;

/**
 * The lowest level of education that a folded text names; a degree of no named level is a bachelor's. `written` = the
 * same text as it was written: some degrees are told by their capitals.
 */
export function degreeOf(folded: string, written?: string): EducationLevel | undefined {
  const asked = folded.replace(IN_PASSING, '');
  const named = DEGREES.find(([, names]) => names.test(asked))?.[0];
  return (
    named ??
    lowestKnown(folded, written) ??
    (/\bdegree\b(?![- ]program)/.test(folded) && !/\bcoursework\b|\bcredits?\b/.test(folded) ? 'bachelor' : undefined)
  );
}

/** The lowest level of the degrees that the vocabulary knows by name ("OSSD", "MLIS"). */
function lowestKnown(folded: string, written: string | undefined): EducationLevel | undefined {
  const known = new Set(findTerms(folded, written).map(({ entry }) => entry.level));
  return DEGREES.find(([level]) => known.has(level))?.[0];
}

/** What names each level of command: the first that stands in a text tells. */
const COMMAND: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['fluent', anyOf('native or near[- ]native, near[- ]native fluency')],
  ['conversational', anyOf('working (?:knowledge|proficiency)')],
  ['native', anyOf('native, mother[- ]tongue, first language')],
  [
    'fluent',
    anyOf(
      'fluen(?:t|cy|tly), proficien(?:t|cy), bilingual, full professional, business[- ]level, command, c[12]',
      'advanced, excellent, expert, perfect, profound, strong, superior',
    ),
  ],
  ['conversational', anyOf('conversation(?:al)?, intermediate, good, b[12]')],
  ['basic', anyOf('basic, elementary, beginner, some, a[12]')],
];

/** How well a folded text asks that a language is known. */
export const commandOf = (folded: string): LanguageLevel | undefined =>
  COMMAND.find(([, words]) => words.test(folded))?.[0];
