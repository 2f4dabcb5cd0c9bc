import type { Score } from '../model/checklist.ts';
import { total } from './score.ts';
import type { Words } from './words.ts';

/** The fit in one sentence: "You meet 11 of 14 must-haves." */
export function inSentence({ required, preferred }: Score, words: Words): string {
  const asked = total(required);
  if (asked > 0) return words('summaryRequired', [asked, required.matched]);
  return words('summaryNothingRequired', [total(preferred), preferred.matched]);
}

/** "Nice to have: 2 of 4." Empty where the posting has none beside its must-haves. */
export const niceToHave = ({ required, preferred }: Score, words: Words): string =>
  total(preferred) === 0 || total(required) === 0
    ? ''
    : words('summaryPreferred', [total(preferred), preferred.matched]);
