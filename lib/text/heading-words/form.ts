import { oneOf, only } from '../any-of.ts';
import { pattern } from '../pattern.ts';
import type { HeadingWords } from './entry.ts';

// Headings over what is neither about the job nor about who is sought.

/** "Do you have what it takes?" asks no question that is to be answered. */
const WHAT_IS_ASKED = oneOf('what it takes, what we, these', /the (?:following|right|skills|qualities|qualifications)/);

/** Questions of the application form. */
export const QUESTIONS: HeadingWords = {
  part: 'apply',
  words: [
    /^what is (?:your|the highest)\b/,
    /^do you (?:hold|possess|understand|agree)\b/,
    pattern`^do you have\b(?! ${WHAT_IS_ASKED})`,
    /^(?:how many|did you|will you|which of the)\b/,
    /^have you (?:ever|had|worked)\b/,
    /^are you (?:able|willing|currently|legally|at least)\b/,
  ],
};

const SENDER = oneOf(
  /(?:interested |all |qualified )?(?:applicants|candidates)/,
  'you',
  /(?:your|all|the) applications?/,
);
const HAND_IN = oneOf('submit, provide, include, send, attach, enclose, upload, e-?mail, forward');
const PROCEDURE = oneOf('process, procedure, steps, timeline');

/** How one applies and what comes of it. */
export const APPLYING: HeadingWords = {
  part: 'apply',
  words: [
    /^(?:to apply\b(?!.*\b(?:must|need to|should) (?:have|be|meet|hold|possess|satisfy)\b)|how (?:do i|to) apply)/,
    // "Apply if you have" leads on to what is asked.
    /^apply(?:ing)?\b(?! (?:now )?if\b)/,
    /^applications?\b/,
    /^(?:get started|join us|sign up|sound(?:s)? (?:good|interesting|like you))\b/,
    /^how (?:do|should|can) i prepare\b|^register\b(?=$| (?:and|&|to|now|here|with|your))/,
    /^(?:ready to\b|learn more|further instructions|contact)/,
    only('next steps?, interviews?', /interested(?: (?:candidates|applicants|parties))?/),
    /application (?:package|process|deadline|procedure|instruct|requirements?|materials)/,
    /special instructions?|instructions? (?:to|for) (?:applicants|candidates)/,
    /^submi(?:t|tting) (?:your|an) application/,

    // What is to be handed in
    pattern`^(?:please|${SENDER} (?:must|should|need to|are asked to)) ${HAND_IN}\b`,
    /^an? (?:complete )?application (?:should|must|consists|includes)/,
    /required (?:documents?|materials?)|materials required|documents? required|items required for/,
    /^references\b|(?:document|reference)s? requirements?/,
    /^(?:what|documents) to submit/,

    // When
    /closing date|filing (?:date|information)/,
    only('(?:the )?(?:deadline|timeline)'),

    // Who is chosen, and how
    pattern`(?:hiring|selection|recruitment|interview|examination|exam) ${PROCEDURE}`,
    only('(?:the |our )?(?:hiring )?process'),
    /interview$|how we hire|^what (?:happens|to expect) next/,
    /(?:be|are) evaluated|evaluation (?:criteria|process)/,
    /examinations?$/,
    /(?<!drug )(?<!medical )(?<!physical )\b(?:tests?|exams?|examinations?)\b/,

    // Questions of the form
    /(?:supplemental|screening|application) question|questionnaire|required questions?$/,
    /^questions$|questions\?/,

    // Other jobs, other people
    /^(?:similar|recommended|related|other) (?:jobs|roles|positions|openings)|^job alerts?/,
    /^(?:share|refer|save) this (?:job|role|position)|^referrals?$/,
  ],
};

/** What is said since the law or a policy wants it said. */
export const LEGAL: HeadingWords = {
  part: 'legal',
  words: [
    /equal (?:employment )?opportunit|affirmative action|our commitment/,
    'eeo, eoe, ada, gdpr',
    /accommodations?\b|persons with disabilities|disability (?:rights|statement)|^accessibility\b/,
    /diversity|inclusi(?:on|ve)|belonging|^dei\b/,
    /veterans?'? pref|^veterans?$/,
    /disclaimer|privacy|legal\b|notice\b|data protection|safeguarding/,
    /recruit(?:er|ment|ing) agenc|^agenc(?:y|ies)$|third.party/,
    /fraud|scam|fair chance|e-verify/,
    /\b(?:use of ai|ai (?:disclosure|policy|use))\b/,
  ],
};

/** Who should not apply ("This may not be for you if …"): below it only what the law demands is asked. */
export const NOT_FOR_YOU: HeadingWords = {
  part: 'legal',
  words: [
    /(?:\bnot|n't) (?:be )?for (?:you|everyone)\b/,
    /(?:\bnot|n't) (?:be )?(?:an? |the )?(?:(?:good|great|right|best) )?(?:fit|match|role|place)\b/,
  ],
};
