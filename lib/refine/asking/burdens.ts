import { scoreKinds } from '../../rules/index.ts';
import { Patterns } from '../../text/patterns.ts';

// What comes with a job that not everybody can take: said as a fact, asked all the same. In folded text.

const JOB = '(?:job|role|position|work|post|shifts?|duties)';
/** "The job involves lifting sacks", "Expect to be on your feet" */
const COMES_WITH = new Patterns(
  new RegExp(`\\b${JOB}\\b(?: [\\w-]+){0,6}? (?:also )?(?:involves?|entails?|means)\\b`),
  new RegExp(`^(?:the |this )?${JOB} is (?:\\w+ )?physical\\b`),
  /\bphysically (?:demanding|active|challenging)\b/,
  /(?:^|\byou can |\byou should )expect (?:to (?:be|spend|work|stand|walk|sit|lift|travel)|work|some|regular|occasional)\b/,
  /^(?:\w+ly )?(?:lift|carry|push|pull|load|unload)(?:s|ing)?\b.*\b\d+ ?(?:lbs?|pounds?|kgs?|kilos?)\b/,
  /\bmost of the (?:work ?|working )?day\b|\b(?:all day|on your feet)\b/,
);
/** From this score on the body, the road or the clock is what a sentence is about. */
const CLEAR = 5;
const BURDENS: ReadonlySet<string> = new Set(['physical', 'travel', 'schedule', 'location']);

/** Whether a sentence says that the job comes with bodily effort, travel or hours that not everybody can take. */
export const namesBurden = (folded: string): boolean =>
  COMES_WITH.test(folded) && scoreKinds(folded).some(({ kind, score }) => BURDENS.has(kind) && score >= CLEAR);
