import { isCommon } from './common.ts';
import type { GroupProof } from './groups.ts';
import { type Item, itemsOf } from './items.ts';
import type { Demand } from './matcher.ts';
import { factSaying, type ProfileIndex } from './profile-index.ts';
import { type Proof, prove } from './proof.ts';

/**
 * Whether the terms that are shown leave out what the quote is about: what comes with many trades says little of it, and so does a
 * term beside much else that has a name.
 */
export function isElsewhere(demand: Demand, shown: readonly GroupProof[], whole: Proof, index: ProfileIndex): boolean {
  if (shown.length === 0) return false;
  if (demand.quote && whole.share < LITTLE && shown.every(({ term }) => isCommon(term))) return true;
  return besides(demand, index) > (shown.some(({ firm }) => firm) ? HALF : TOO_MUCH);
}

/** Whether people are to be led, and the profile shows nobody whom they led. */
export function leadsNobody({ quote }: Demand, index: ProfileIndex): boolean {
  const ofPeople = LEADING_PEOPLE.test(quote);
  if (!ofPeople && !(RUNNING_PLACE.test(quote) && !factSaying(HAS_RUN, index, ['work']))) return false;
  return prove('people management', index).strength !== 'shown';
}

const PLACE =
  'office|store|shop|retail|restaurant|bar|caf[eé]|salon|clinic|branch|kitchen|hotel|warehouse|practice|pharmacy|bakery|garage|facility';
const RUNNING_PLACE = new RegExp(
  String.raw`\b(?:managing|running|supervising|overseeing) (?:an? |the |your own )(?:[\w-]+ ){0,3}(?:${PLACE})\b|\b(?:${PLACE}) (?:management|manager|supervisor|supervision)\b(?! (?:system|software|program))`,
  'i',
);
const HAS_RUN = /\b(?:manager|supervisor|director|owner|head|principal|own(?:ed)?|ran|run|manage[sd]?)\b/;

/** Plurals in -ers that are nobody to lead. */
const NOBODY =
  'customers|partners|suppliers|stakeholders|users|orders|numbers|papers|offers|letters|centers|computers|servers|containers|routers|matters|careers|transfers|registers|printers|trailers|others';
const PEOPLE = `(?:teams?|staff|people|employees|crews?|personnel|colleagues|interns|technicians|mechanics|nurses|assistants|(?!(?:${NOBODY})\\b)[a-z]+(?:ists|ysts|ers|icians|ators|professionals|representatives|associates))`;
const LEADING_PEOPLE = new RegExp(
  String.raw`\b(?:leading|managing|supervising|overseeing|directing|managed|led|supervised|building) (?:(?:and|&|or) [a-z]+(?:ing|ed) )?(?:(?!(?:of|with|to|the|for|across|from)\b)[\w&-]+,? ){0,6}?${PEOPLE}\b`,
  'i',
);
/** Whether a term is the people who are to be led: who is one of them has led none. */
export const isPeople = (term: string): boolean => PEOPLE_TERM.test(term);
const PEOPLE_TERM = new RegExp(`\\b${PEOPLE}$`, 'i');
/** Of less than this share of a quote, what comes with many trades is but a part. */
const LITTLE = 0.3;
/** More than this share of a quote is too much to leave out; of one whose name is shown, more than half. */
const TOO_MUCH = 0.29;
const HALF = 0.5;

/**
 * The share of a quote, by weight, that names something known to us which neither the demand's terms nor any entry of the
 * profile name: "experience in marketing new products" of which the only term is "experience".
 */
function besides({ terms, quote }: Demand, index: ProfileIndex): number {
  const items = itemsOf(quote);
  const inTerms = new Set(
    terms.flat().flatMap((term) => itemsOf(term).flatMap(({ keys, stems }) => [...keys, ...stems])),
  );
  const shown = ({ keys, parts }: Item): boolean =>
    keys.some((key) => index.where(key).length > 0) || (parts.length > 0 && parts.every(shown));
  const apart = items.filter(
    (item) =>
      item.keys.some((key) => /^[#@]/.test(key)) &&
      ![...item.keys, ...item.stems].some((key) => inTerms.has(key)) &&
      !shown(item),
  );
  const sum = (list: readonly Item[]): number => list.reduce((total, item) => total + item.weight, 0);
  return sum(apart) / Math.max(1, sum(items));
}
