import { oneOf } from '../../../text/any-of.ts';
import { ADEPT } from '../../../text/assets.ts';
import { pattern } from '../../../text/pattern.ts';
import { ACTS, HOW } from '../reader/qualities.ts';
import { STATE } from './state.ts';

// "Must", "should", "will have" and the like, with whom they are said of. In folded text.

/** Whom a posting asks, as it calls them. */
const PERSON_NOUN = oneOf(
  'candidates?, applicants?, individuals?, persons?, incumbents?, hires?, appointees?, selectees?, professionals?',
  'employees?, associates?, team members?, (?:\\w+ )?staff',
);
const PERSON = oneOf(PERSON_NOUN, 'they, s/he, he/she, she/he, he or she, he, she, who');

/** Before "that … must", what somebody thinks and nobody asks. */
const OPINION = oneOf('idea, belief, view, principle, conviction, notion, fact, believes?, think, say, shows?, knows?');
const SAID_BY_OTHERS = `(?<!\\b(?:we|it|which|that|who) )(?<!\\b${OPINION} that [^,.;]{1,60})`;
/** What is asked of papers. */
const OF_PAPERS = oneOf(
  'legible, submitted, received, completed, signed, postmarked, attached, included, provided, presented',
  'documented, supported, accredited',
);
/** What is to be done to a thing. */
const OF_THINGS = oneOf(
  'done, made, kept, met, paid, filed, returned, delivered, finished, labell?ed, cleaned, locked, stored, shipped',
  'treated, handled, followed, observed, carried out, undertaken, performed, conducted',
);

/** What a person has become, though it ends as what is done to a thing ("which part should be replaced"). */
const BECOME = oneOf(
  'experienced, skilled, motivated, driven, detailed, organized, qualified, versed, interested, prepared, located',
  'based, excited, enrolled, licensed, certified, registered, dedicated, committed, focused, educated, trained',
  'seasoned, accustomed, advanced, required, used, well-\\w+, self-\\w+',
);
const DONE = `(?!${BECOME}\\b)(?:\\w+ed|made|done|taken|sent|given|built|met|kept|held|written|shown|chosen)\\b`;

/** What is not to be done to a thing; a person may be barred. */
const NOT_DONE = `(?!not be (?!barred|excluded|debarred|convicted|employed|related|suspended|disqualified)(?:\\w+ly )?${DONE})`;

/** What the way to apply asks one to do. */
const FORM = oneOf(
  'apply, register, submit, respond, upload, click, create, log, sign, fill, contact',
  /complete (?:an?|the|our) /,
);

/** What the job brings, and not the person. */
const WITH_THE_JOB = oneOf('the opportunity, access, responsib, full, direct');
const BE_LIKE = oneOf(
  ADEPT,
  'able, well, highly, self, detail, registered, licensed, certified, enrolled, qualified, educated, available',
  'authorized, eligible',
);
const HAVE = oneOf(
  `have (?!${WITH_THE_JOB})`,
  `be ${BE_LIKE}`,
  'possess, bring, demonstrate an?, need',
  `${ACTS} ${HOW}\\b`,
);

export const MODAL: readonly RegExp[] = [
  pattern`${SAID_BY_OTHERS}\bmust (?!-)(?!be (?:\w+ly )?${OF_PAPERS}\b)(?!be (?:\w+ly )?${OF_THINGS}\b)${NOT_DONE}${STATE}`,
  pattern`(?:^|, )(?:(?:[\w/&-]+ ){0,5}${PERSON_NOUN}|they|s?he|you(?:'ll)?) (?:will |would )?(?:also )?needs? to (?!${FORM})`,
  /\byou(?: will|'ll) (?:also )?need:? (?!to )/,
  pattern`\bshould be (?!${DONE}|(?!willing)\w+ing\b)`,
  /\bshould (?:already |also )?(?:have|possess|also|demonstrate|know)\b/,
  pattern`\b${PERSON} (?:will|would|should|shall) (?:also |ideally |typically )?${HAVE}`,
  // "Glazers have to hold a card"
  pattern`
    (?:^|, )(?:(?:[\w/&-]+ ){0,5}${PERSON_NOUN}|\w+ers|\w+ors|nurses|you|they)
    (?: has| have) to (?:be|have|hold|possess|pass|speak|live|know)\b
  `,
  pattern`
    ^(?:anyone|everyone|everybody|whoever|all (?:staff|hires|employees)) .{0,60}?
    \b(?:must|needs? (?!to (?:know|apply))|ha(?:s|ve) to|requires?)\b
  `,
  /^(?:bring|have|supply) your own (?!ideas|pace|style|self|flair|perspective|schedule|hours|experience|unique)/,
  /\b(?:everyone|everybody|all staff) (?:brings?|has|have) their own\b/,
  /\bso (?:must|should) you\b/,
  /\b(?:is|are) (?:an? )?must\b(?! for (?:us|our)\b)/,
  /^(?:is |are )?required to\b/,
  pattern`^shall ${STATE}`,
  pattern`\b${PERSON} shall ${STATE}`,
  pattern`\b(?:${PERSON}|you) (?:is|are|will be|would be|'ll be) expected to ${STATE}`,
  /\bis (?:also )?expected that (?:the|all|every|candidates|applicants)\b/,
  /\bexpected of (?:the|all|our|every|everyone|everybody|you|this)\b/,
  /\b(?:is|are) (?:also )?expected[.!]?$/,
];
