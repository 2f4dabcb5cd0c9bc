// Sentences whose subject is whoever does the job, by any of its names. All are tried against folded text.

import { Patterns } from '../../text/patterns.ts';

/** What people are called by what they do. */
const BY_TRADE =
  '[a-z-]{2,}(?:ers?|ors?|ists?|ysts?|ants?|ians?|eers?|ives?|ates?|ents?|man|men|woman|women)|nurses?|clerks?|chefs?|cooks?|interns?|aides?|guards?|pilots?|hosts?|coach(?:es)?|fellows?|leads?|heads?|hires?|person|individuals?|incumbents?';
/** Words with such an ending that no posting hires. */
const NOBODY =
  'customers?|clients?|users?|consumers?|partners?|members|others?|vendors?|centers?|computers?|numbers?|papers?|orders?|offers?|letters?|matters?|factors?|sectors?|floors?|servers?|providers?|employers?|departments?|environments?|equipments?|investments?|assignments?|managements?|documents?|contents?|events?|components?|agents?|states?|rates?|dates?|certificates?|corporates?|initiatives?|incentives?|objectives?|directives?|programs?|patients?|students?|residents?|parents?|children';
/** Words that end a title, or never stand in one. */
const NO_TITLE = 'to|of|in|that|which|who|we|you|they|it|is|are|has|have|will|everything|all|our|the|where|when|if';
/** The name of a trade as the subject of a sentence: "the senior nurse on this ward". */
const TITLE = `(?:(?:the|an?|all|this|each|every|those|these) )?(?:(?!(?:${NO_TITLE})\\b)[\\w/&'-]+ ){0,5}?(?!(?:${NOBODY})\\b)(?:${BY_TRADE})(?: (?:i{1,3}|iv|v|\\d))?(?: (?:in|for|at|of|on) (?:[\\w/&'-]+ ){0,3}[\\w/&'-]+)?`;

/** What such a person has. */
const QUALITY =
  '(?:ability|abilities|knowledge|understanding|experience|expertise|skills?|background|passion|aptitude|track record|degree|diploma|mindset|attention|eye|desire|acumen|proficiency|familiarity|judge?ment|certification|licen[cs]e)';
/** What such a person is. */
const QUALIFIED =
  '(?:able|capable|comfortable|proficient|familiar|experienced|skilled|fluent|knowledgeable|versed|adept|competent|confident|passionate|enthusiastic|eager|motivated|driven|curious|organi[sz]ed|detail-oriented|flexible|reliable|creative|self-\\w+|(?:self-starter|team player|thinker|communicator|leader|learner|listener|problem[- ]solver|mentor|expert))';
const WILL = '(?:(?:will|would|should|shall|must|also|ideally|typically) ){0,2}';

/** "The analyst has the ability to …", "Nurses on this ward are skilled in …", "The cook will need to …". */
export const OF_TITLE: readonly RegExp[] = [
  new RegExp(
    `^${TITLE} ${WILL}(?:has|have|possess(?:es)?|has (?:completed|earned|finished|obtained)|brings?|demonstrates?|exhibits?|combines?) (?:[\\w-]+,? (?:and )?){0,6}?${QUALITY}\\b`,
  ),
  new RegExp(
    `^(?:${TITLE} ${WILL}(?:is|are|be)|(?:the|an?) (?:[\\w/-]+ ){1,4}?needs? to be) (?:(?:an?|the|both|\\w+ly) ){0,2}(?:[\\w-]+ ){0,3}?${QUALIFIED}\\b`,
  ),
  new RegExp(
    `^${TITLE} (?:will |would )?(?:also )?needs? (?:to (?!apply|register|submit|respond)|(?:[\\w-]+,? (?:and )?){0,6}?${QUALITY}\\b)`,
  ),
];

/** Whether a clause says of whoever does the job what they are like, have or can. */
export const isOfTitle = (folded: string): boolean => TITLED.test(folded);
const TITLED = new Patterns(OF_TITLE);
