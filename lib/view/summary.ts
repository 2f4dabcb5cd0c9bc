import type { ChecklistItem, Count, Score } from '../model/checklist.ts';
import type { Verdict } from '../model/kind.ts';
import type { Judgement } from '../model/verdict.ts';
import { cut } from '../text/cut.ts';
import { isHard, total } from './score.ts';
import { type Demand, inShort } from './short.ts';
import type { Words } from './words.ts';

/** The fit in one sentence: "You meet 11 of 14 must-haves." */
export function inSentence({ required, preferred }: Score, words: Words): string {
  const asked = total(required);
  if (asked > 0) return words('summaryRequired', [asked, required.matched]);
  return words('summaryNothingRequired', [total(preferred), preferred.matched]);
}

/** So many are named in a sentence; the rest is counted. */
const NAMED = 2;
/** A name in the sentence is no longer than this. */
const LONGEST = 44;

/** What the sentence on missing must-haves is made from: a requirement with its verdict. */
type Judged = Demand & Pick<ChecklistItem, 'importance'> & { readonly verdict?: Verdict | undefined };

/** Requirements with their verdicts, which stand in the same order. */
export const withVerdicts = <One>(
  requirements: readonly One[],
  judgements: readonly Judgement[],
): (One & { readonly verdict: Verdict | undefined })[] =>
  requirements.map((one, at) => ({ ...one, verdict: judgements[at]?.verdict }));

/** "Missing: RN license.": the must-haves that are not met, deal-breakers first. Empty where there are none. */
export function missingInWords(items: readonly Judged[], words: Words): string {
  const missing = items.filter(({ importance, verdict }) => importance === 'required' && verdict === 'missing');
  if (missing.length === 0) return '';
  const hardFirst = [...missing.filter(isHard), ...missing.filter((one) => !isHard(one))];
  // One left over is named rather than counted.
  const named = hardFirst.length === NAMED + 1 ? hardFirst : hardFirst.slice(0, NAMED);
  const names = named.map((one) => cut(inShort(one, words), LONGEST)).join('; ');
  const others = missing.length - named.length;
  const sentence = others === 0 ? words('summaryMissing', [names]) : words('summaryMissingMore', [names, others]);
  // A name that was cut ends the sentence by itself.
  return sentence.replace(/…\.$/, '…');
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
