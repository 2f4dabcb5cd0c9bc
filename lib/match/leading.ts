import { oneOf } from '../text/any-of.ts';
import { NOBODY, PLACES_TO_RUN, STAFF } from './data/people.ts';
import type { Demand } from './matcher.ts';
import { factSaying, type ProfileIndex } from './profile-index.ts';
import { prove } from './proof.ts';

// To lead people is shown by having led people: not by whoever is one of them, and not by having managed something else.

/** What it is called, as a term that every profile can be asked for. */
const LEADING_PEOPLE = 'people management';

const LEAD = oneOf('lead(?:ing)?, led, manag(?:e|ing|ement), supervis(?:e|ing), direct(?:ing)?, overseeing');
const LEADING = oneOf(
  'leading, managing, supervising, overseeing, directing, building, managed, led, supervised, supervision of, management of',
  // Not the "lead engineers" whom one works with.
  /(?<=^|\b(?:to|can|must|will) )(?:lead|manage|supervise|oversee|direct)/,
);
/** "Leading and developing …", "managing a small, remote …". */
const AND_DOING = `(?:(?:and|&|or) [a-z]+(?:ing|ed) )?`;
const WHICH = String.raw`(?:(?!(?:of|with|to|the|for|across|from)\b)[\w&-]+,? ){0,6}?`;
const WORKERS = oneOf('ists, ysts, ers, icians, ators, professionals, representatives, associates');
const PEOPLE = oneOf('personnel, colleagues', STAFF, new RegExp(String.raw`(?!${oneOf(NOBODY)}\b)[a-z]+${WORKERS}`));

const ASKS_TO_LEAD = new RegExp(String.raw`\b${LEADING} ${AND_DOING}${WHICH}${PEOPLE}\b`, 'i');

const PLACE = oneOf(PLACES_TO_RUN);
const RUNS_PLACE = [
  String.raw`\b(?:managing|running|supervising|overseeing) (?:an? |the |your own )(?:[\w-]+ ){0,3}${PLACE}\b`,
  String.raw`\b${PLACE} (?:management|manager|supervisor|supervision)\b(?! (?:system|software|program))`,
];
const ASKS_TO_RUN = new RegExp(RUNS_PLACE.join('|'), 'i');
const HAS_RUN = /\b(?:manager|supervisor|director|owner|head|principal|own(?:ed)?|ran|run|manage[sd]?)\b/;

/** Whether people are to be led, and the profile shows nobody whom they led. */
export function leadsNobody({ quote }: Demand, index: ProfileIndex): boolean {
  const asked = ASKS_TO_LEAD.test(quote) || (ASKS_TO_RUN.test(quote) && !factSaying(HAS_RUN, index, ['work']));
  return asked && prove(LEADING_PEOPLE, index).strength !== 'shown';
}

/**
 * What a term stands for in its quote: "managing" a team is to lead people, and not to have managed anything; and so is the
 * "leadership" of a role.
 */
export function inFull(term: string, quote: string): string {
  if (JUST_LEADING.test(term) && ASKS_TO_LEAD.test(quote)) return LEADING_PEOPLE;
  return LEADERSHIP.test(term) && LEADING_ROLE.test(quote) ? term.replace(LEADERSHIP, LEADING_PEOPLE) : term;
}

const LEADERSHIP = /\bleadership$/i;
const LEADING_ROLE =
  /\bleadership (?:roles?|positions?|capacity)\b|\byears'? (?:of )?(?:\w+ )?leadership experience\b/i;
const JUST_LEADING = new RegExp(`^${LEAD}$`, 'i');

/** Whether a term is the people who are to be led. */
export const isPeople = (term: string): boolean => ENDS_IN_PEOPLE.test(term);
const ENDS_IN_PEOPLE = new RegExp(String.raw`\b${PEOPLE}$`, 'i');
