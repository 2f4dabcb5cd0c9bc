import { oneOf, only } from '../any-of.ts';
import { pattern } from '../pattern.ts';
import type { HeadingWords } from './entry.ts';

// Headings over what the employer is like and gives.

const LEARNT = oneOf('skills?, experience, knowledge', /competenc\w+/);
const YET_TO = "(?:to be |you(?:'ll| will)? |that will be |which will be )?";
const WHO_GETS = oneOf('you', /(?:the|our) interns?/, /you and .{3,20}/);
/** What one gets, and not what one is to do ("get to"). */
const GET = String.raw`get(?! to\b)`;
const REASONS = oneOf("you'?ll, you will, join, work, us, choose, should you, this, be part, apply");

export const BENEFITS: HeadingWords = {
  part: 'benefits',
  words: [
    /benefits?\b|\bperks?\b|rewards?\b|\bin return\b/,

    // Money
    /compensation|salary|\bpay\b|incentive|differential|wages?\b|remuneration|referral bonus/,
    only(
      '(?:sign(?:ing)?-?on )?bonus (?:structure|program|plan|potential|opportunit(?:y|ies))',
      'sign(?:ing)?-?on bonus, commissions?, (?:the |our )?package, hourly rate',
    ),

    // Time off, health, old age and other things given
    /time off|401|insurance$|retirement/,
    only(
      'health and wellness, wellness, wellbeing, well-being, pto, vacations?, holidays, work-life balance',
      '(?:employee |staff )?discounts?, relocation (?:assistance|package|support)',
      'tuition (?:assistance|reimbursement)',
    ),

    // What one learns and becomes
    pattern`${LEARNT} ${YET_TO}(?:develop|gain|acquire|learn)\w*`,
    /growth opportunit|career (?:growth|development|path)/,
    /\b(?:following|these|learning|training|development|advancement) opportunities$/,
    only(
      '(?:free|paid|on-the-job) training, training provided, advancement, career opportunities',
      '(?:learning|growth|training) and development, professional (?:development|growth)',
    ),

    // What the employer gives
    /what (?:we|do we|we can) (?:offer|provide)|^we (?:can |will |also )?(?:offer|provide)|\bwe (?:offer|provide|give) you\b|offered|designed to provide/,
    only('the offer'),
    /what'?s? on offer|our offer|^(?:the )?good stuff$|what we(?:'ll| will)? bring$/,
    /^what (?:working|a (?:career|job)|life) (?:at|with|for|in) .* (?:offers|gives|means|brings)/,
    /how we(?:'ll| will)? (?:take care of|care for|look after|support|invest in) (?:you|our)/,
    /how we'll (?:support|look after)|flourish with us|^we take care of|^we(?:'ve| have) got you covered/,

    // What the reader gets
    /in it for (?:you|me)|what (?:you can|can you) expect (?:from (?!(?:an?|the|this|your)\b)|in return)/,
    pattern`what ${WHO_GETS}(?:'ll| will|'re| can)? (?:${GET}|receive|gain|enjoy|learn)`,
    pattern`you(?:'ll| will)? (?:${GET}|receive)`,
    /^you(?:'ll| will) (?:enjoy|love)$/,
    pattern`why ${REASONS}`,
    /reasons? (?:to|you|why)/,
  ],
};

const WE = oneOf(
  'company, team, department, office, firm, division, program, district, county, city, lab',
  'group, client, school, employer, agency',
  /organi[sz]ation/,
);
const OURS = oneOf(
  'mission, values, story, culture, company, vision, team, people, client, history, purpose',
  'community, impact, promise',
);

export const COMPANY: HeadingWords = {
  part: 'company',
  words: [
    // "About us", "About the company", "About Miller & Sons"
    pattern`^(?:our |the |more )?about (?:us|our|(?:the|this) ${WE})\b`,
    /^about (?!the|this|you)/,
    /^(?:about|introduction)$|more about us|^background (?:of|on) /,
    /^(?:the )?company|(?:company|department|agency|firm) (?:overview|description|profile|summary|context)/,
    /overview of (?:the|our) (?:company|organi[sz]ation|department)/,
    /team overview|organi[sz]ation(?:al)? (?:overview|summary)/,

    // "Who we are", but not "Who we are looking for"
    /^(?:who|what) we are(?! (?:looking|seeking|searching|hoping|after)\b)/,
    /^(?:who|what) (?:are we(?! (?:looking|seeking|after)\b)|we do)/,
    /^we are$|what we stand for|what (?:we believe|drives us|we care about)|way we work|how we work/,
    /what makes (?!you\b)(?:us|our|it|this|the|[\w&]+ (?:an? )?(?:great|special|unique|different))|^what sets us/,

    // What it has
    pattern`^our ${OURS}`,
    only('(?:the )?(?:team|culture|mission|vision|background|history)'),
    only('(?:our )?(?:values|awards|customers|approach|locations|technology|offices)'),
    /^awards\b|^follow us/,
    /(?:technolog\w+|tools|stack|tech) (?:that )?we use|our (?:tech )?stack/,

    // What it is like to be there
    /^life (?:at|in)|^working (?:at|with|for)|what(?:'s| is) it like|^the [\w& ]+ experience$/,
    /^why\b(?! you$| we'd hire)|^meet |^your (?:life|opportunity|growth|career|future|journey)\b/,
    only("(?:your|the) team(?: you(?:'ll| will) (?:join|be part of))?"),
    /who you(?:'ll| will) (?:work|report)/,
  ],
};

const NOT = "(?:don't|do not|won't|will not|doesn't|does not)";

/** "We don't expect all of these": but some. */
const NOT_ALL = '(?!.{0,24}\\b(?:all|every\\w*|each|100)\\b)';

/** "You won't need a tie", "What we don't care about", "What you can skip" */
export const NOT_NEEDED: HeadingWords = {
  part: 'company',
  words: [
    pattern`\b(?:you|we) ${NOT} (?:\w+ly )?(?:need|require|care|ask|mind|want|expect|look for|insist)\b${NOT_ALL}`,
    pattern`\b(?:it|this|these|they|that) ${NOT} (?:\w+ly )?matter\b`,
    /what you can (?:skip|forget)/,
    only("(?:what is |what's )?not (?:needed|required|necessary)"),
  ],
};
