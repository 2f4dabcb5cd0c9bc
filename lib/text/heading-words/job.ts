import { oneOf, only } from '../any-of.ts';
import { pattern } from '../pattern.ts';
import type { HeadingWords } from './entry.ts';

// Headings over what the job is like.

/** The form by which many employers describe jobs in the terms of the Dictionary of Occupational Titles. */
export const STANDARD_FORM: readonly HeadingWords[] = [
  { part: 'demands', kind: 'skill', words: [/^math\w* (?:development|abilit\w+|skills?)$/] },
  { part: 'demands', kind: 'trait', words: [/^reasoning (?:development|abilit\w+|skills?)$/] },
  { part: 'demands', words: [/^language (?:development|abilit\w+|skills?)$/] },
  { part: 'overview', words: [/^relationships? to data\b|^specific vocational preparation/] },
];

/** What somebody is sought for: "We are looking for a baker to:", "The candidate will be tasked to:". */
export const SOUGHT_TO: HeadingWords = {
  part: 'duties',
  words: [
    /\b(?:looking for|seeking|hiring|need) (?!to\b)[\w ,&/-]+ (?:to|who will|that will)$/,
    /\b(?:tasked|charged|entrusted) (?:to|with)$/,
    /\b(?:will|would|may|to) be (?:responsible for|doing|asked to|expected to|required to)$/,
  ],
};

/** "In your first week you will": what the candidate will is no duty. */
export const WILL: HeadingWords = {
  part: 'duties',
  words: [/(?<!\b(?:candidates?|applicants?|person|if you|individual) )\b(?:you'll|will|may)$/],
};

export const USED: HeadingWords = {
  part: 'duties',
  words: ['(?:tools|equipment|machines|software)(?: and \\w+)? used'],
};

const YOURS = oneOf(`
  missions?, day, tasks, role, job, position, opportunit(?:y|ies), assignments?, contributions?, focus, challenges?,
  work, next`);
/** "You will bring" and its like say what one has or gets. */
const HAVING_OR_GETTING = oneOf(
  'need, have, bring, enjoy, love, receive, find, stand, possess',
  /be\b/,
  /get(?! to\b)/,
);

export const DUTIES: HeadingWords = {
  part: 'duties',
  words: [
    // By name
    /responsib|(?<!active )\bdut(?:y|ies)\b|accountabilit|tasks\b|deliverables/,
    /essential (?:functions?|dut|responsib|tasks)|functions?$|activities$|job (?:functions|tasks|activities)/,
    /scope|objectives?$|areas of|key areas|^areas? of work|primary (?:purpose|objective)/,
    /examples? of (?:work|dut|essential)|work performed|^(?:about )?the work\b|in this role/,
    /^supervision|supervisory (?:responsib|dut)/,
    /^(?:main |key |core )?missions?$/,
    /^(?:patient|resident|client|guest|member) (?:care|services?)$/,

    // "What you'll do"
    /what you(?:'ll| will|'re going to)?(?: be)? (?:do|doing|build|own|work)|what will you(?: be)? do/,
    /work will (?:i|you) do|how you(?:'ll| will)|how will you|impact you(?:'ll| will)/,
    /what (?:the|an?|our) [\w ]{3,30} will (?:be )?do|what will [\w ]{3,30} (?:be )?do/,
    /^what (?:the|this) (?:role|job|position) (?:does|involves|entails)/,
    /^what does (?:the|this) (?:role|job|position)\b/,

    // "You will"
    pattern`you(?:'ll| will)(?: be)? (?!${HAVING_OR_GETTING})\w+`,
    /\byou (?:might|could|may)(?! be an? (?:\w+ )?(?:fit|match)\b)(?: \w+)?\b/,
    /\byou (?:get to|can expect)\b|what to expect|what you can expect/,
    /^as an? [\w -]+,? you(?:'ll| will)?$/,

    // "Your day", "Within six months"
    pattern`your (?:\w+ )?(?:impact|${YOURS}\b)`,
    /day.to.day|a day in|typical day|your first \d|within \d/,
    /\b(?:first|last|past|next|coming) (?:few |\w+ )?(?:days|weeks|months|quarter|year)\b/,

    // What is to come of it
    /\bprojects\b|\b(?:problems|challenges) (?:you|we)/,
    only('(?:the |our |your |key )?(?:goals?|kpis?|kras?|outcomes)'),
    /key (?:result areas|performance indicators)|performance (?:standards|expectations)/,
    /\b(?:evaluated|measured|judged|appraised) (?:on|by|against)$/,
    /what (?:does )?(?:success|a day) looks? like|expectations of (?:the|this) (?:role|job|position)/,
  ],
};

/** Bodily demands and surroundings. */
export const PHYSICAL: HeadingWords = {
  part: 'physical',
  kind: 'physical',
  words: [
    /physical(?! address| location| therap| education| science)/,
    /mental demands|sensory|visual acuity|vision requirements|exertion|lifting|ergonomic|^standing$/,
    /work(?:ing)? conditions?|job conditions|environmental (?:conditions|factors|demands)/,
    /work(?:ing)? environment(?!s? experience)|^environment$/,
    only('(?:safety )?hazards, exposures?'),
  ],
};

/** Names that only alone mean what a body can. */
export const BODILY: HeadingWords = {
  part: 'physical',
  kind: 'physical',
  words: [only('mobility, vision, hearing, strength, climate')],
};

/** "Where you'll work" */
export const WHERE: HeadingWords = {
  part: 'overview',
  words: [/^where (?:you(?:'ll| will) (?:be|work|sit|live)|(?:you|we) work)\b/],
};

const OF_JOB = '(?:(?:job|work|position) )?';

/** The data of a posting. */
export const FACTS: HeadingWords = {
  part: 'facts',
  words: [
    // Where
    only(
      '(?:alternate|primary|other) locations?, location type',
      `${OF_JOB}(?:locations?|physical (?:address|location).*)`,
      'street address, nearest .*',
      'facility, remote, telework(?: eligible)?, duty stations?, work (?:setting|arrangement)',
      '(?:work|workplace|role|vacancy) (?:mode|type|model)',
    ),

    // When, and how long
    only(
      `${OF_JOB}(?:schedule|hours|work schedule|(?:job )?shift|weekend (?:requirements?|work))`,
      `${OF_JOB}days of the week(?: scheduled)?, days, shift hours`,
      '(?:scheduled |standard )?(?:weekly )?hours, weekly scheduled hours, work(?:ing)? hours, hours (?:per week|of work)',
      'shifts? and schedule, schedule and shifts?, time status, time ?type, fte',
      'start, start date, date of hire, duration, contract length, notice period, tenure',
      'date posted, posted, posted date',
    ),

    // What sort of job
    only(
      `${OF_JOB}(?:job type|employment type|salary)`,
      'position type, contract type, contract, worker type',
      '(?:employment|employee|exemption|supervisory) status, status, flsa.*, promotion potential',
      'grade, (?:pay|salary) (?:grade|band), band, series, classification, seniority level, job level',
      'pay frequency, bargaining unit, union',
      'position title, job title, title',
    ),

    // Its numbers
    only(
      `${OF_JOB}job (?:id|number|code|category|function|family|segment)`,
      `${OF_JOB}(?:requisition.*|req(?:uisition)? (?:id|#).*)`,
      'job ref(?:erence)?, posting number',
      'number of openings, number of (?:vacancies|positions|posts), positions available, vacancies',
    ),

    // Whose it is
    only(
      `${OF_JOB}(?:department|reports? to|reporting to)`,
      'hiring department, (?:responsible|accountable) to, line manager',
      'company, company size, division, industry, industries, organization, employer, unit, sub-?(?:family|unit)',
    ),
  ],
};

export const OVERVIEW: HeadingWords = {
  part: 'overview',
  words: [
    // The job itself
    only('(?:the )?(?:role|job|position|opportunity|vacancy|project|post|assignment|challenge)'),
    /about (?:the|this) (?:role|job|position|opportunity|project|posting|work)/,
    pattern`
      (?:role|job|position|posting|general|program|internship)
      (?: overview| summary| description| purpose| statement| details| information| profile$| highlights)
    `,
    /full job description|class characteristics|distinguishing/,

    // What tells nothing
    only(
      'overview, summary, description, purpose, definitions?, details, introduction, general, position, job posting',
    ),
    only('(?:what|things) (?:you (?:need|should|have) )?to know'),
    only('other(?: information)?', '(?:general |additional |other )?notes?'),
    /^additional (?:information|details)/,
  ],
};

/** Words of what speaks of the job, where nothing else tells what it says. */
export const OF_THE_JOB: HeadingWords = {
  part: 'overview',
  words: [/\b(?:role|job|position)\b|overview|summary|description|opportunity|mission\b/],
};
