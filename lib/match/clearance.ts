import { fold } from '../text/fold.ts';
import { type Compliance, UNSAID } from './compliance.ts';
import type { Section } from './facts.ts';
import type { Candidate } from './matcher.ts';

/** US clearances, lowest first. */
const CLEARANCES: readonly (readonly [RegExp, number])[] = [
  [/\bsci\b|\bpolygraph\b/, 5],
  [/\btop secret\b|\bts\b/, 4],
  [/\bsecret\b/, 3],
  [/\bconfidential\b/, 2],
  [/\bpublic trust\b/, 1],
];
const stepOf = (text: string): number => CLEARANCES.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? 0;

/** One that is yet to be got; but not one that must be current. */
const OBTAINABLE =
  /^(?!.*\b(?:active|current(?:ly)?|existing)\b).*\b(?:obtain\w*|eligib\w*|able to|ability to|get|maintain and|willing\w*|undergo|qualify)\b/s;

/** A clearance that the résumé's text speaks of. */
const SAYS_CLEARANCE = /\bclearances?\b|\bts\/sci\b|\bpublic trust\b/;
const LAPSED = /\b(?:lapsed|expired|inactive|until|no longer|formerly|previously)\b/;
const SAID_IN: readonly Section[] = ['summary', 'work', 'certificates'];

function clearanceInWords({ index }: Candidate, asked: number): Compliance {
  const said = index.facts
    .filter((fact) => SAID_IN.includes(fact.section))
    .flatMap(({ pointer, lines }) => lines.map((line) => ({ pointer, text: line.folded })))
    .find(({ text }) => SAYS_CLEARANCE.test(text) && stepOf(text) >= asked);
  if (!said) return UNSAID;
  const { pointer, text } = said;
  return LAPSED.test(text) ? { yes: false, pointer, because: 'reasonClearanceLapsed' } : { yes: true, pointer };
}

/** Whether the person has a clearance that is as high as the one asked, by what they have said or the résumé's own words. */
export function clearance(candidate: Candidate, quote: string): Compliance {
  const held = candidate.profile.fit?.eligibility?.clearances;
  const asked = stepOf(quote);
  if (held?.some((one) => stepOf(one) >= asked)) return { yes: true, pointer: 'fit/eligibility/clearances' };
  const said = clearanceInWords(candidate, asked);
  if (said.yes && !held) return said;
  if (OBTAINABLE.test(quote)) return UNSAID;
  if (said.yes === false) return said;
  return held ? { yes: false, pointer: 'fit/eligibility/clearances' } : UNSAID;
}
