import type { EducationLevel, LanguageLevel } from '../model/kind.ts';

const DEGREES: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'secondary',
    /\bhigh school\b|\bg\.?e\.?d\b|\bsecondary (?:school|education|diploma)\b|\bgcses?\b|\ba-levels?\b|\babitur\b|\bhs diploma\b|\b(?:twelfth|12th) grade\b/,
  ],
  ['vocational', /\bvocational\b|\btrade school\b|\btechnical (?:school|diploma)\b|\bapprenticeship\b|\bausbildung\b/],
  [
    'associate',
    /\bassociate'?s?\b(?= (?:degree|of|in|or|level))|\ba\.?a\.?s?\.? (?:degree|in)\b|\btwo-year degree\b|\b2[- ]year degree\b/,
  ],
  [
    'bachelor',
    /\bbachelor'?s?\b|\bb\.?(?:a|s|sc|eng|tech|com|ba|sn)\.?(?= |\/|,|$|\.)(?=.{0,30}(?:degree|in|or|\/|$))|\bbsn\b|\bbba\b|\ban? b[as]\b|\bundergraduate degree\b|\b(?:4|four)[- ]year (?:\w+ )?degree\b|\b(?:college|university) degree\b|\bcollege graduate\b|\b(?:four|4)[- ]year college\b/,
  ],
  [
    'master',
    /\bmaster'?s\b|\bmasters?\b(?= (?:degree|of|in|level|or))|\bm\.?(?:a|s|sc|ba|eng)\.?(?= |\/|,|$)(?=.{0,20}(?:degree|in|or|\/|$))|\bmba\b|\bmsn\b|\bmsw\b|\bll\.?m\b|\bm\.ed\b|\bmed\b(?= (?:degree|in\b))|\b(?:advanced|graduate|postgraduate|post-graduate) degree\b/,
  ],
  ['doctorate', /\bph\.?d\b|\bdoctora(?:l|te)\b/],
  [
    'professional',
    /\bj\.?d\.?(?= |,|$)|\bpharm\.?d\b|\bdoctor of (?:medicine|veterinary|dental|law|pharmacy|physical therapy|jurisprudence)|\bm\.d\.|\bmd\b(?= (?:degree|or|from))|\blaw degree\b|\bmedical degree\b/,
  ],
];

/** The lowest level of education that a folded text names; a degree of no named level is a bachelor's. */
export function degreeOf(folded: string): EducationLevel | undefined {
  const named = DEGREES.find(([, pattern]) => pattern.test(folded))?.[0];
  return named ?? (/\bdegree\b/.test(folded) && !/\bcoursework\b|\bcredits?\b/.test(folded) ? 'bachelor' : undefined);
}

const COMMAND: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /\bnative\b|\bmother[- ]tongue\b|\bfirst language\b/],
  [
    'fluent',
    /\bfluen(?:t|cy|tly)\b|\bproficien(?:t|cy)\b|\bexcellent\b|\bcommand\b|\bbilingual\b|\badvanced\b|\bfull professional\b|\bbusiness[- ]level\b|\bstrong\b|\bc[12]\b|\bsuperior\b|\bexpert\b|\bperfect\b/,
  ],
  [
    'conversational',
    /\bconversation(?:al)?\b|\bintermediate\b|\bb[12]\b|\bworking (?:knowledge|proficiency)\b|\bgood\b/,
  ],
  ['basic', /\bbasic\b|\belementary\b|\ba[12]\b|\bbeginner\b|\bsome\b/],
];

/** How well a folded text asks that a language is known. */
export const commandOf = (folded: string): LanguageLevel | undefined =>
  COMMAND.find(([, pattern]) => pattern.test(folded))?.[0];
