import { fold } from '../text/fold.ts';
import type { Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';

/** Percent that words stand for where a posting gives no figure; the person is asked where even these are absent. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:extensive|extensively|heavy|constant)\b/, 60],
  [/\b(?:frequent|frequently|regular|regularly|significant)\b/, 30],
  [/\b(?:occasional|occasionally|some|minimal|limited|light|rare|rarely|periodic|as needed|as required)\b/, 10],
];

/** Travel: the person's limit against the share asked. A limit below the least that is asked has no part. */
export const matchTravel: Matcher = (demand, { profile }) => {
  const limit = profile.fit?.travel?.maxPercent;
  if (limit === undefined) return verdict('unknown', reason('reasonTravelNotSaid'));
  const evidence = ['fit/travel/maxPercent'];
  const { min, max } = demand.percent ?? {};
  const most = max ?? min ?? WORDS.find(([pattern]) => pattern.test(fold(demand.quote)))?.[1] ?? 1;
  if (limit >= most) return verdict('matched', reason('reasonTravel', limit), evidence);
  if (min !== undefined && limit >= min) return verdict('partial', reason('reasonTravelWithin', limit, most), evidence);
  const figure = min ?? max;
  const because =
    figure === undefined ? reason('reasonTravelLittle', limit) : reason('reasonTravelBelow', limit, figure);
  return verdict('missing', because, evidence);
};
