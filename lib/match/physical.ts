import { fold } from '../text/fold.ts';
import { PHYSICAL } from './data/physical.ts';
import type { Matcher } from './matcher.ts';
import { factSaying } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';

/** Bodily demands: the weight against the person's limit, standing as they said, the rest as their jobs show it. */
export const matchPhysical: Matcher = (demand, { profile, index }) => {
  const quote = fold(demand.quote);
  const { liftPounds, standing } = profile.fit?.physical ?? {};
  // Nobody lifts a patient of 300 pounds alone.
  const pounds = poundsIn(quote.replace(WEIGHING, '')) ?? (LIGHT.test(quote) ? LIGHT_POUNDS : undefined);
  if (pounds !== undefined && liftPounds !== undefined && liftPounds < pounds) {
    return verdict('missing', reason('reasonLiftBelow', liftPounds, pounds), ['fit/physical/liftPounds']);
  }
  const topics = PHYSICAL.filter((topic) => topic.asked.test(quote));
  if (standing === false && topics.some((topic) => topic.id === 'standing')) {
    return verdict('missing', reason('reasonNoStanding'), ['fit/physical/standing']);
  }
  const evidence: string[] = [];
  let asked = 0;
  let shown = 0;
  if (pounds !== undefined || EXERTION.test(quote)) {
    asked++;
    if (liftPounds !== undefined) {
      shown++;
      evidence.push('fit/physical/liftPounds');
    }
  }
  for (const topic of topics) {
    const pointer =
      standing && ON_FEET.has(topic.id)
        ? 'fit/physical/standing'
        : topic.shown && factSaying(topic.shown, index, ['work'])?.pointer;
    if (pointer || !topic.minor) asked++;
    if (!pointer) continue;
    shown++;
    evidence.push(pointer);
  }
  if (shown === 0) return verdict('unknown', reason('reasonPhysicalNotSaid'));
  return shown === asked
    ? verdict('matched', reason('reasonPhysical'), evidence)
    : verdict('partial', reason('reasonPhysicalSome'), evidence);
};

const ON_FEET: ReadonlySet<string> = new Set(['standing', 'walking']);

const WEIGHING = /\b(?:patients|residents|clients|people|children|animals)\b[^.;]{0,20}\bweigh(?:ing|s)?\b[^.;]*/g;
const LIGHT = /\blight(?:weight)? (?:lifting|items|objects|loads|materials|packages)\b/;
/** Work for the body, of no weight that is named. */
const EXERTION =
  /\b(?:physical(?:ly)? (?:tasks?|activit(?:y|ies)|work|labou?r|demanding)|(?:light|medium|moderate) lifting|lifting,? (?:and |or )?(?:carrying|pushing|moving)|mov(?:e|ing) (?:goods|stock|furniture|boxes|equipment))\b/;
/** So much is light work to the U.S. Department of Labor (20 CFR 404.1567). */
const LIGHT_POUNDS = 20;
const KILOGRAM = 2.2046;

/** The heaviest weight that a text names, in pounds. */
export function poundsIn(folded: string): number | undefined {
  let most: number | undefined;
  for (const match of folded.matchAll(
    /(\d+(?:\.\d+)?)(?:\+|-| )? ?(?:\(\d+\) ?)?(lbs?|pounds?|kgs?|kilos?|kilograms?)\b/g,
  )) {
    const value = Number(match[1]) * (match[2]?.startsWith('k') ? KILOGRAM : 1);
    most = Math.max(most ?? 0, value);
  }
  return most;
}
