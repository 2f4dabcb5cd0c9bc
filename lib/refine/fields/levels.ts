import type { EducationLevel, LanguageLevel } from '../../model/kind.ts';
import { findTerms } from '../../vocabulary/index.ts';

/** "MS Office" is no master of science. */
const NO_SOFTWARE = String.raw`(?! (?:office|word|excel|access|outlook|teams|project|sql|windows|powerpoint|dynamics)\b)`;

const DEGREES: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'secondary',
    /\bhigh school\b|\bg\.?e\.?d\b|\bsecondary (?:school|education|diploma)\b|\bgcses?\b|\ba-levels?\b|\babitur\b|\bh\.?s\.? (?:diploma|grad\w*|or (?:ged|equiv\w*))\b|\bmatric\b|\b(?:twelfth|12th) (?:grade|pass(?:ed)?|std|standard|class)\b|\b(?:grade|year|class) (?:12|xii)\b|\b10 ?\+ ?2\b/,
  ],
  [
    'vocational',
    /\bvocational\b|\btrade school\b|(?<!\bfrom .{0,40})\btechnical school\b|\btechnical diploma\b|\bapprenticeship\b|\bausbildung\b/,
  ],
  [
    'associate',
    /\bassociate'?s?\b(?= (?:degree|of|in|or|level))|\ba\.?a\.?s?\.? (?:degree|in)\b|\b(?:two|2)[- ]year (?:\w+ )?(?:degree|diploma)\b|\bhnd\b/,
  ],
  [
    'bachelor',
    /\bbachelor'?s?\b|\bb\.?(?:a|s|sc|eng|tech|com|ba|sn|ed)\b|\bundergraduate\b(?=.{0,40}\bdegree\b)|\b(?:4|four)[- ]year (?:\w+ )?(?:degree|college)\b|\b(?:college|university) degree\b|\b(?:college|university)(?: graduate|-educated)\b|\bany graduate\b|\bgraduates? in any\b|\bgrads? (?:of|from)\b.*\bfour-year\b|\bll\.?b\b/,
  ],
  [
    'master',
    new RegExp(
      String.raw`\bmasters?['-]s\b|\bm\.arch\b|\bmasters\b|\bmaster\b(?= (?:degree|of|in|level|or|is|preferred|required|desired)\b|/)|\bm\.?(?:s|sc|ba|eng|ed|sn|sw|phil)\b${NO_SOFTWARE}|(?<!, )\bm\.?a\b|\bll\.?m\b|\b(?:advanced|graduate|post-?graduate) (?:degree|qualification|diploma)\b`,
    ),
  ],
  ['doctorate', /\bph\.? ?d\b|\bdoctora(?:l|te)\b|\bdoctor of philosophy\b|\bdphil\b|\b(?:ed|d\.?n|psy)\.?[dp]\b/],
  [
    'professional',
    /\bj\.?d\b|\bpharm\.?d\b|\bdoctor of (?:medicine|veterinary|dental|law|pharmacy|physical therapy|jurisprudence)|\bm\.d\.|\bmd\b(?= (?:degree|or|from))|\blaw degree\b|\bmedical degree\b/,
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
  const named = DEGREES.find(([, pattern]) => pattern.test(asked))?.[0];
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

const COMMAND: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['fluent', /\bnative or near[- ]native\b|\bnear[- ]native fluency\b/],
  ['conversational', /\b(?:limited )?working (?:knowledge|proficiency)\b/],
  ['native', /\bnative\b|\bmother[- ]tongue\b|\bfirst language\b/],
  [
    'fluent',
    /\bfluen(?:t|cy|tly)\b|\bproficien(?:t|cy)\b|\bexcellent\b|\bcommand\b|\bbilingual\b|\badvanced\b|\bfull professional\b|\bbusiness[- ]level\b|\bstrong\b|\bprofound\b|\bc[12]\b|\bsuperior\b|\bexpert\b|\bperfect\b/,
  ],
  ['conversational', /\bconversation(?:al)?\b|\bintermediate\b|\bb[12]\b|\bgood\b/],
  ['basic', /\bbasic\b|\belementary\b|\ba[12]\b|\bbeginner\b|\bsome\b/],
];

/** How well a folded text asks that a language is known. */
export const commandOf = (folded: string): LanguageLevel | undefined =>
  COMMAND.find(([, pattern]) => pattern.test(folded))?.[0];
