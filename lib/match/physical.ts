import { fold } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import { PHYSICAL, type PhysicalTopic } from './data/physical.ts';
import type { Candidate, Matcher } from './matcher.ts';
import { factSaying } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';

/** Bodily demands: the weight against the person's limit, standing as they said, the rest as their jobs show it. */
export const matchPhysical: Matcher = (demand, { profile, index }) => {
  const quote = fold(demand.quote);
  const { liftPounds, standing } = profile.fit?.physical ?? {};
  const pounds = poundsAsked(quote);
  if (pounds !== undefined && liftPounds !== undefined && liftPounds < pounds) {
    return verdict('missing', reason('reasonLiftBelow', liftPounds, pounds), ['fit/physical/liftPounds']);
  }
  const topics = PHYSICAL.filter((topic) => topic.asked.test(quote));
  if (standing === false && topics.some((topic) => topic.id === 'standing')) {
    return verdict('missing', reason('reasonNoStanding'), ['fit/physical/standing']);
  }
  const weight = { pointer: liftPounds === undefined ? undefined : 'fit/physical/liftPounds', minor: false };
  const asked = [
    ...(pounds !== undefined || EXERTION.test(quote) ? [weight] : []),
    ...topics.map((topic) => ({ pointer: pointerFor(topic, standing, index), minor: topic.minor })),
  ].filter(({ pointer, minor }) => pointer !== undefined || !minor);
  const evidence = asked.flatMap(({ pointer }) => pointer ?? []);
  if (evidence.length === 0) return verdict('unknown', reason('reasonPhysicalNotSaid'));
  return evidence.length === asked.length
    ? verdict('matched', reason('reasonPhysical'), evidence)
    : verdict('partial', reason('reasonPhysicalSome'), evidence);
};

/** What in the profile shows a bodily demand, if anything does. */
const pointerFor = (
  { id, shown }: PhysicalTopic,
  standing: boolean | undefined,
  index: Candidate['index'],
): string | undefined =>
  standing && ON_FEET.has(id) ? 'fit/physical/standing' : shown && factSaying(shown, index, ['work'])?.pointer;

/** The weight to be lifted, in pounds. Nobody lifts a patient of 300 pounds alone. */
const poundsAsked = (quote: string): number | undefined =>
  poundsIn(quote.replace(WEIGHING, '')) ?? (LIGHT.test(quote) ? LIGHT_POUNDS : undefined);

const ON_FEET: ReadonlySet<string> = new Set(['standing', 'walking']);

const WEIGHING = /\b(?:patients|residents|clients|people|children|animals)\b[^.;]{0,20}\bweigh(?:ing|s)?\b[^.;]*/g;
const LIGHT = /\blight(?:weight)? (?:lifting|items|objects|loads|materials|packages)\b/;
/** Work for the body, of no weight that is named. */
const EXERTION = pattern`
  \b(?:physical(?:ly)? (?:tasks?|activit(?:y|ies)|work|labou?r|demanding)|(?:light|medium|moderate) lifting
  |lifting,? (?:and |or )?(?:carrying|pushing|moving)|mov(?:e|ing) (?:goods|stock|furniture|boxes|equipment))\b
`;
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
