import { oneOf, only } from '../any-of.ts';
import { pattern } from '../pattern.ts';
import type { HeadingWords } from './entry.ts';

// Headings over what is asked.

const STRICTLY = 'required|minimum|basic|must.haves?|requirements|essential';
const RATHER = 'preferred|desired|desirable';

/** "Required and preferred qualifications" */
export const BOTH_IMPORTANCES: HeadingWords = {
  part: 'demands',
  words: [
    pattern`\b(?:${STRICTLY})\b.{0,24}\b(?:${RATHER}|nice.to.have|bonus)\b`,
    pattern`\b(?:${RATHER})\b(?!.{0,12}\bnot\b).{0,24}\b(?:required|minimum)\b`,
  ],
};

const BEST = oneOf('competitive, strongest, best, exceptional, outstanding, top');
const ADDED = oneOf('recommended, helpful, useful, beneficial, favou?rable, appreciated, welcome');
const PRAISE = oneOf('great, nice, good, ideal, perfect, a');
const KNOWN = oneOf('qualifications, knowledge, skills, abilities, competencies, experience');
const LIKE = "we(?:'d| would)";

export const PREFERRED: HeadingWords = {
  part: 'demands',
  importance: 'preferred',
  words: [
    // Named as such
    /\bprefer|^optional|\bideally\b|^ideal$/,
    /\bdesir(?:ed?|ables?)\b(?! (?:start|to))/,
    /nice.to.have|(?:good|great|helpful|useful).to.have/,
    /not (?:required|essential|mandatory|necessary)/,
    /^(?:ideal|stretch|secondary|supplemental) (?:qualif|skills|experience|background|requirements)/,
    pattern`\b${KNOWN} (?:may|might) include$`,

    // "Bonus points", "Extra credit", "A plus"
    /bonus (?:\w+ ){0,2}(?:points|skills|if|qualif|requirements|experience|criteria)|bonus(?:es)? for/,
    only('(?:super )?bonus(?:es)?'),
    /extra (?:credit|points)|brownie points|\bpoints for$/,
    /\bplus(?:es)?\b(?! (?:size|one|(?:\w+ )?benefits))/,
    /\badvantage|added benefit|\bdifferentiators?$/,
    /\bassets?\b(?! (?:manage|protect|class))/,
    /\b(?:an|the|your|extra|competitive) edge(?: if| with| over)?$/,
    /icing on|cherry on|even better|extra awesome/,

    // How an employer would take it
    pattern`\b${ADDED}\b(?! (?:by|to)\b)`,
    'highly valued, wish ?list',
    only('what we value'),
    /\b(?:helps?|great|good|awesome|nice|love it|kudos) if you\b/,
    /^(?:it |it'd |it would )?(?:really )?helps? (?:if|to)\b/,
    pattern`(?<!\b(?:you|who) )would be ${PRAISE}`,
    pattern`\b${LIKE} (?:love|like|prefer)\b(?! to (?:hear|meet|talk|speak|welcome|work))`,
    pattern`^${LIKE} also (?:love|like)\b`,
    /(?:knock|blow|wow|impress|dazzle|bowl) (?:our|us)\b|be (?:really |very )?impressed\b|^(?:nice )?extras$|^what would help\b/,

    // Who is best
    pattern`\b${BEST} (?:candidates?|applicants?) (?:will |may |might |should )?(?:also )?(?:have|bring|possess|offer)\b`,
    /^(?:the |our |your )?ideal (?:candidates?|profile|person|applicants?)\b/,
    /\b(?:makes?|making) you (?:an? )?(?:the )?(?:ideal|perfect|dream) (?:candidate|fit|match)/,
    /stand out|what sets you apart/,
    /\byou (?:\w+ )?(?:excel|shine)\b/,
    /\b(?:may|might) also (?:have|bring|be|offer|possess)\b/,
  ],
};

/** What is asked besides: preferred where another heading tells what is required, else required itself. */
export const BESIDES: HeadingWords = {
  part: 'demands',
  besides: true,
  words: [
    /^additional (?:\w+ )?(?:qualif|skills|experience)/,
    /\b(?:thrive|succeed|flourish)\b.*\bif\b/,
    only('what we also value'),
    /\bif you have$/,
  ],
};

const SOMEONE = String.raw`[\w -]{3,40} (?:will|should|must|would|is|has)`;

/** What is no person, however ideal. */
const NOBODY = oneOf(`
  job, role, position, career, place, workplace, office, location, home, company, employer, opportunity, schedule, hours,
  balance, gift, perks?, benefits?, day, world, culture`);

/** "The ideal baker should", "Our perfect teammate", "The successful baker must" */
export const WHOEVER: readonly HeadingWords[] = [
  {
    part: 'demands',
    importance: 'preferred',
    words: [
      pattern`^(?:the |our |your )?(?:ideal|perfect|best) ${SOMEONE}$`,
      pattern`^(?:the|our|your) (?:ideal|perfect) (?!.*\b${NOBODY}\b)[\w -]{3,30}$`,
    ],
  },
  {
    part: 'demands',
    words: [pattern`^(?:the |our )?(?:successful|right|suitable) ${SOMEONE}$`, only('person descriptions?')],
  },
];

/** "You are a good fit for this if you" */
export const FITS_IF: HeadingWords = {
  part: 'demands',
  words: [/\b(?:good|great|right|perfect|strong|natural) (?:fit|match)\b.* if you/],
};

/** "Experience with:", which the items below it complete */
export const EXPERIENCE_OF: HeadingWords = {
  part: 'demands',
  kind: 'experience',
  words: [
    /^(?:proven |demonstrated )?(?:track record|history|experience)(?: of| in| with)$/,
    /^(?:what )?you(?:'ve| have) (?:already |probably )?(?:done|built|made|led|shipped)\b/,
  ],
};

/** Knowledge, abilities and skills, as the civil service parts them. */
export const SKILLS: HeadingWords = {
  part: 'demands',
  kind: 'skill',
  words: [
    only('knowledge', '(?:the )?knowledge (?:of|in)', '(?:thorough|working|general|basic) knowledge(?: of)?'),
    only('(?:the )?(?:ability|abilities)(?: to)?', 'skills?(?: in| to)'),
  ],
};

export const AVAILABILITY: HeadingWords = {
  part: 'demands',
  kind: 'schedule',
  words: [only('(?:minimum |required )?availability(?: (?:requirements?|required))?')],
};

/** What is asked, though words of duties stand beside it: "To succeed in this role you need". */
export const WITHIN_THE_JOB: HeadingWords = {
  part: 'demands',
  words: [
    /\bif you(?:'re| are| have| can)?$|\bif$/,
    /^(?:in order )?to (?:be (?:successful|considered|eligible|effective|hired)|succeed|qualify|thrive|excel|do well)\b/,
    pattern`
      ^(?:in|for|to)\b.*\b(?:you|candidates?|applicants?)(?:'ll| will)?
      (?: must| should| need)(?: to)?(?: (?:have|be|possess|meet))?$
    `,
    /^(?:who (?:should|can) apply|areas of expertise|keys? to success)\b/,
    /^who (?:will|would) (?:love|enjoy|thrive|succeed|excel|fit)\b/,
  ],
};

export const EDUCATION: HeadingWords = {
  part: 'demands',
  kind: 'education',
  words: [/^(?:minimum |required )?education(?:al)?\b(?!.*experience)/, /\bdegrees?\b|academic/],
};

export const CREDENTIALS: HeadingWords = {
  part: 'demands',
  kind: 'credential',
  words: [/licen[cs](?!ing models?)|certific|registrations?|credential/],
};

export const ELIGIBILITY: HeadingWords = {
  part: 'demands',
  kind: 'eligibility',
  words: [
    /\bclearance|citizenship|work authori[sz]ation|right to work|eligib|who may apply/,
    /background (?:check|investigation|screen)|drug|vaccin|immuni[sz]/,
    /pre-?employment|post-?offer|conditions? of (?:employment|hire)/,
  ],
};

export const TRAVEL: HeadingWords = { part: 'demands', kind: 'travel', words: ['travel'] };

export const LANGUAGES: HeadingWords = { part: 'demands', kind: 'language', words: [/^languages?\b(?! skills)/] };

export const TRAITS: HeadingWords = {
  part: 'demands',
  kind: 'trait',
  words: [
    /(?<!technical )(?<!professional )competencies$/,
    /personal (?:attributes|qualities|characteristics|skills|traits|competenc)/,
    /soft skills|interpersonal|core values|personality|behaviou?ral|qualities/,
    'traits?, attributes?',
    // A "class" of jobs has characteristics too.
    /(?<!distinguishing )(?<!class )characteristics(?! of)/,
  ],
};

const ABLE = oneOf('have, possess, be able, demonstrate');
const OTHERS_OF_YOURS = oneOf('main, key, first, new, future, team, benefits');

export const DEMANDS: HeadingWords = {
  part: 'demands',
  words: [
    // What is required
    /qualif|requirements?\b|prerequisite|pre-requisites?|criteria|specifications?|minimum/,
    'required?, requires, essentials?, basics?',
    /must.?haves?|^(?:you )?musts?$|non-?negotiables?|deal[- ]?breakers?|table stakes|^requisites$/,
    pattern`^(?:[\w-]+ ){1,4}must(?: have| be)?$`,
    only('mandator(?:y|ies)', 'needed'),
    /employment standards|driving record/,
    pattern`\b(?:must|should|will|shall) ${ABLE}\b`,
    /\bneed to (?:have|succeed|know|be|possess)/,

    // What the reader has and is
    /\bhave the ability\b|bring to|you(?:'ll| will)? (?:need|have|bring)/,
    /^(?:what|things|tools) (?:that )?you (?:already )?know$|^why (?:you|we'd hire you)$/,
    /what (?:do )?you bring|what you (?:can |should )?(?:offer|know|bring|have)\b|what you've (?:done|got)/,
    /what do (?:i|you) need|what does it take|what it takes/,
    /who you (?:are|should be)|who are you|what you(?:'re| are) like|about you|^you$|^you(?:'re| are)\b/,
    /^(?:is|does) this (?:sound like )?you|sounds? like you|are you the (?:one|right)/,
    pattern`^you(?:r)? (?!${OTHERS_OF_YOURS})`,

    // Whom and what the employer wants
    /looking for|we look for|we(?:'re| are)? (?:seek|want|after)|who we want/,
    /we(?:'ll| will)? (?:need|want|expect|require|ask|value)/,
    /expectations?|expect(?:ed)? (?:from|of) you/,
    /\bcandidates?\b|applicants?|\bprofile\b|the (?:right )?person/,
    /(?:good|right|great|perfect|strong|a) (?:fit|match)\b|be a fit/,
    /succeed|(?<!customer )success\b(?! (?:stor|metric|measure))|successful (?:candidate|applicant|person|people|individual|hire|in)|join us if|for you if/,
    /\bmakes? (?:you|someone|a candidate|an? (?:great|good|ideal|strong|successful))\b/,

    // What one can have
    /experience|education|\bskills?\b|^skillsets?$|knowledge|\babilit|competenc|expertise/,
    /background|proficienc|strengths|^capabilit(?:y|ies)$/,
    'ksas?, mqs, reqs, quals',
    only('(?:(?:your|the right) )?(?:character|attitude|behaviou?rs|mindset)'),
    /^tools\b|tech(?:nology|nical)? stack|^technologies$/,
    only('(?:computer )?(?:software|systems|programs)'),
  ],
};
