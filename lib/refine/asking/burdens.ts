import { type KindScore, scoreKinds } from '../../rules/index.ts';
import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { isGiven } from './hours.ts';

// What comes with a job that not everybody can take: said as a fact, asked all the same. In folded text.

const JOB = '(?:job|role|position|work|post|shifts?|duties)';
const HARD = oneOf('physical, heavy, exhausting, strenuous, dirty, repetitive, manual');
const WEATHER = oneOf('all, any, every, hot, cold, wet, inclement, bad, extreme');
const COMES_WITH = new Patterns(
  // "The job involves lifting sacks"
  pattern`\b${JOB}\b(?: [\w-]+){0,6}? (?:also )?(?:involves?|entails?|means|requires?|demands?)\b`,
  pattern`^(?:the |this |these )?${JOB}s? (?:is|are) (?:[\w-]+,? (?:and )?){0,3}${HARD}\b`,
  pattern`\bwork(?:ing)? in (?:the )?${WEATHER}(?:,? (?:or |and )?${WEATHER}){0,3} (?:kinds? of )?weathers?\b`,
  /\bphysically (?:demanding|active|challenging)\b/,
  // "Expect to be on your feet"
  /(?:^|\byou can |\byou should )expect (?:to (?:be|spend|work|stand|walk|sit|lift|travel)|work|some|regular|occasional)\b/,
  /^(?:\w+ly )?(?:lift|carry|push|pull|load|unload|move|handle)(?:s|ing)?\b.*\b\d+ ?(?:lbs?|pounds?|kgs?|kilos?)\b/,
  // "Stooping and reaching"
  pattern`
    ^(?:(?:frequent|occasional|constant|regular|repetitive|prolonged)(?:ly)? )?
    (?:stand|sit|walk|climb|bend|squat|kneel|stoop|reach|push|pull|lift)(?:ing)?(?:,| and\b)
  `,
  /^work(?:s|ing)? at (?:an? )?heights?\b/,
  /\bmost of the (?:work ?|working )?day\b/,
  /\b(?:all day|on your feet)\b/,
);

const ALSO = '(?:also |\\w+ly |sometimes |often )*';
const STATE = oneOf(
  'on[- ]call, on (?:your|their) feet, called (?:in|out|back), exposed, outdoors, outside',
  'work, working, travell?ing, standing, sitting, lifting, walking, asked to, (?:required|expected|needed) to',
);
/** What happens to whoever does the job. */
const UNDERGOES = oneOf(
  /works?(?! (?:with|for|alongside|closely|together|directly|to)\b)/,
  'travels?, lifts?, carr(?:y|ies), stands?, sits?, walks?, climbs?, bends?, drives? to, stays?, commutes?, flys?',
  'spends?, wears?, takes? (?:your|their|a) turn, opens? the, closes? the, starts? (?:at|on)',
  `be (?:\\w+ly )?${STATE}`,
);
const WORKER = oneOf(
  'employees?, incumbents?, staff, team members?, person, everyone, everybody, \\w+ers, \\w+ors, nurses',
);
const YOU_OR_WORKERS = oneOf(
  "you(?:'ll|'d| will| would| may| might)",
  `(?:the |our |all )?${WORKER}(?: in this \\w+)?(?: all)?(?: (?:will|may|is|are))?`,
);
const SUBJECT = `(?:${JOB}|hours|schedule|work(?:ing)? environment|noise level)`;
const SAYS = oneOf(
  'is, are, will, may, can, works?, includes?, comes with, covers?, travels?, rotates?, var(?:y|ies), takes place',
  'operates?',
);
const AT_TIMES = oneOf('travel, overtime, lifting, on-call, weekends?, nights?, evenings?, shifts?, exposure');

/** Facts of the job, where nothing else is what they are about. */
const FACTS = new Patterns(
  pattern`^(?:(?:the|this|our|your|an?) )?(?:[\w-]+ ){0,3}?${SUBJECT} ${ALSO}${SAYS}\b`,
  // "This is a night shift position"
  pattern`^(?:this is|it is|it's) (?:an? )?(?:[\w/-]+,? ){1,4}${JOB}\b`,
  // "You may be called in"
  pattern`^(?:[^,]{1,40}, )?${YOU_OR_WORKERS} ${ALSO}${UNDERGOES}\b`,
  // "There is some travel"
  pattern`^there (?:is|are|will be|may be|can be) (?!no\b)(?:[\w-]+ ){0,4}${AT_TIMES}\b`,
  pattern`^(?:[\w/-]+ ){0,4}${AT_TIMES}(?: work| duty)? (?:is|are|will be|may be|can be) (?:sometimes |often |also )?involved\b`,
  /\b(?:is|are|may be|can be) (?:an? )?(?:\w+ ){0,2}part of (?:the|this|your) (?:job|role|position|work)\b/,
  /^expect (?:late|long|early|heavy|frequent|travel|overtime|weekends?|nights?)\b/,
  /^expect (?:\w+,? (?:and )?){0,3}(?:noise|dust|heat|fumes|smells|dirt|cold)\b/,
  /\btravel(?:s|l?ing)?\b.{0,30}\d ?(?:%|percent)/,
  /\d ?(?:%|percent) (?:\w+ )?travel\b/,
  /\btravel is an? (?:given|must|fact)\b/,
  /\b(?:kitchen|warehouse|plant|shop|environment) (?:is|gets|can be) /,
  /\b(?:is|are|be) (?:expected|asked|called upon|needed|prepared) to\b/,
  /\bmay (?:also |sometimes |\w+ly )?be (?:needed|necessary|required|expected|asked of you)\b/,
  /\b(?:shifts?|schedules?|hours) (?:may|can|will) change\b/,
);

/** From this score on the body, the road or the clock is what a sentence is about. */
const CLEAR = 5;
const BURDENS: ReadonlySet<string> = new Set(['physical', 'travel', 'schedule', 'location']);

const isClear = ({ kind, score }: KindScore): boolean => BURDENS.has(kind) && score >= CLEAR;
/** Where a job is done is a fact that most postings state and few ask. */
const isOnlyAbout = ({ kind, score }: KindScore): boolean => BURDENS.has(kind) && kind !== 'location' && score > CLEAR;

/** Whether a sentence says that the job comes with bodily effort, travel or hours that not everybody can take. */
export const namesBurden = (folded: string): boolean =>
  (COMES_WITH.test(folded) && scoreKinds(folded).some(isClear)) ||
  (FACTS.test(folded) && !isGiven(folded) && scoreKinds(folded).slice(0, 1).some(isOnlyAbout));
