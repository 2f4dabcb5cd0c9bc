import type { Count, Score } from '../model/checklist.ts';
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

/** What the bar shows, for whoever doesn't see it: "11 you have, 1 partly, 2 not in your profile". */
export const barInWords = (count: Count, words: Words): string =>
  [
    count.matched > 0 && words('barMatched', [count.matched]),
    count.partial > 0 && words('barPartial', [count.partial]),
    count.missing > 0 && words('barMissing', [count.missing]),
    count.unknown > 0 && words('barUnknown', [count.unknown]),
  ]
    .filter(Boolean)
    .join(', ');

/** The one percentage, never without how it came about. Empty where a percentage would not be fair. */
export const countedTogether = ({ percent, required, preferred }: Score, words: Words): string => {
  if (percent === undefined) return '';
  const untold = required.unknown + preferred.unknown;
  return [words('countedTogether', [percent]), untold > 0 && words('countedWithout', [untold])]
    .filter(Boolean)
    .join(' ');
};
