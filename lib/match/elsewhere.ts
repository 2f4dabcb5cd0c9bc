import { lookUp } from '../vocabulary/index.ts';
import { isCommon } from './common.ts';
import type { GroupProof } from './groups.ts';
import { type Item, itemsOf } from './items.ts';
import type { Demand } from './matcher.ts';
import type { ProfileIndex } from './profile-index.ts';
import type { Proof } from './proof.ts';

/**
 * Whether the terms that are shown leave out what the quote is about: what comes with many trades says little of it, and so does a
 * term beside much else that has a name.
 */
export function isElsewhere(demand: Demand, shown: readonly GroupProof[], whole: Proof, index: ProfileIndex): boolean {
  if (shown.length === 0) return false;
  if (demand.quote && whole.share < LITTLE && shown.every(({ term }) => isCommon(term) && !isIndustry(term)))
    return true;
  return besides(demand, index) > (shown.some(({ firm }) => firm) ? HALF : TOO_MUCH);
}

/** Many trades are of healthcare, yet who has worked in it has worked in one of the industries of a list. */
const isIndustry = (term: string): boolean => lookUp(term)?.type === 'industry';

/** Of less than this share of a quote, what comes with many trades is but a part. */
const LITTLE = 0.25;
/** More than this share of a quote is too much to leave out; of one whose name is shown, more than half. */
const TOO_MUCH = 0.35;
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
    keys.some((key) => index.where(key).size > 0) || (parts.length > 0 && parts.every(shown));
  const apart = items.filter(
    (item) =>
      item.keys.some((key) => /^[#@]/.test(key)) &&
      ![...item.keys, ...item.stems].some((key) => inTerms.has(key)) &&
      !shown(item),
  );
  const sum = (list: readonly Item[]): number => list.reduce((total, item) => total + item.weight, 0);
  return sum(apart) / Math.max(1, sum(items));
}
