// How an employer says whom it wants. All are tried against folded text.

import { LANGUAGE_NAMES } from '../../rules/language.ts';
import { Patterns } from '../../text/patterns.ts';

/** Words that say what a person is like, before the name of the job or after "are you". */
export const LIKE = `(?:${[
  '\\w+-(?:oriented|minded|driven|starter|motivated|solving|savvy|focused|sharp|witted|thinking|rounded)',
  'passionate|dedicated|ambitious|motivated|driven|enthusiastic|energetic|hungry|tenacious|scrappy|fearless',
  'creative|curious|inquisitive|insightful|innovative|thoughtful|smart|bright|savvy|astute|resourceful|versatile',
  'meticulous|organi[sz]ed|diligent|conscientious|disciplined|hard-?working|proactive|dynamic',
  'reliable|dependable|responsible|honest|trustworthy|humble|patient|calm|adaptable|flexible|collaborative',
  'friendly|outgoing|caring|compassionate|personable|upbeat|articulate|cheerful',
].join('|')})`;

/** Verbs by which an employer says that it wants somebody; "re" is the end of "we're", where a word begins. */
const LOOKS = `(?:${[
  '(?:looks?|looking(?: out)?|search(?:es|ing)?|hunting|on the (?:hunt|lookout)) (?:for|to (?:hire|recruit|add|find|bring on))',
  'seek(?:s|ing)?|in search of|wanted:|(?:are|is|re) after|accepting applications (?:for|from)',
  '(?:looking )?to hire|(?:are|is|re|currently|now) (?:hiring|recruiting)|(?<=^)hiring',
  '(?:(?:love|like|want|keen|eager|hope|hoping|excited|delighted) to|forward to) (?:hear(?:ing)? from|meet(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|find(?:ing)?)',
].join('|')})`;
/** Others, which do so only before people. */
const SEEKS = `(?:${LOOKS}|(?:(?:are|is|re|especially|particularly) interested in|(?:hires|recruits|wants|needs|expects|values|prefers|loves)|we (?:\\w+ ){0,3}(?:hire|recruit|want|need|expect|value|prefer|love|accept)))`;
/** What stands between the verb and the person: "curious and patient". */
const MODIFIERS = '(?!to |for )(?:(?!who\\b)[^\\s,.;:]+,? ){0,8}?';
/** Whom it wants, where it does not name the job. */
const PEOPLE =
  '(?:someone|somebody|anyone|people|those|persons?|individuals?|candidates?|applicants?|professionals?|teammates?|colleagues?|talent)';

/** What a person has that an employer may look for by itself. */
const NAMES_QUALITY = 'abilit(?:y|ies)|knowledge|experience|expertise|skills|passion|enthusiasm|understanding';

/** To be something, and not to be given it or to do it. */
const BE =
  'be (?!(?:\\w+ly )?(?:responsible|in charge|part\\b|invited|asked|contacted|notified|given|offered|provided|rewarded|trained|supported|involved|(?!willing)\\w+ing\\b))';
/** What a person will do in the job is no quality. */
const WILL_DO = ` will (?!(?:also )?(?:${BE}|have|possess|demonstrate|bring|show|need|combine|exhibit|thrive|hold|speak|own|live|already|love|enjoy (?!an? |the |our |full|free|great|varied|flexib|compet)|embrace|know|understand|share|take (?:initiative|pride)|not))`;

/** What one can show, however few words say it. */
const PROVED = `licensed|certified|registered|bilingual|(?:${LANGUAGE_NAMES})[- ]speaking`;
/** What may stand between the verb and what the person is like. */
const BEFORE_QUALITY =
  '(?:(?:an?|some|the|our|your|next) )*(?:(?!for|of|to|in|with|at|by|on)[\\w-]+(?:,| and|, and)? ){0,4}?';

/** An employer that wants somebody who is something: one quality alone before the job's name is a greeting and no demand. */
const WANTED: readonly RegExp[] = [
  new RegExp(
    `\\b${SEEKS} (?:(?:an?|our next|your next) (?:[\\w/&-]+,? ){1,6}|${MODIFIERS}(?:\\w+s|${PEOPLE}) )who\\b(?!${WILL_DO})(?=.{8})`,
  ),
  new RegExp(`\\b${SEEKS} ${BEFORE_QUALITY}(?:${PROVED})(?=,? \\w)`),
  new RegExp(
    `\\b${SEEKS} ${BEFORE_QUALITY}(?:${LIKE}(?:(?:,| and|, and) \\w| ${PEOPLE}\\b)|(?:\\w+ly |[\\w-]+(?:,| and|, and) )${LIKE} \\w)`,
  ),
  new RegExp(`\\b${SEEKS} ${MODIFIERS}${PEOPLE},? (?:willing|able|eager|ready|passionate|excited) `),
];

/** What happened to those who applied. */
const APPLIED =
  '(?:(?:have |has )?(?:previously |already |recently )?appl(?:y|ied)|attend\\w*|fail\\w*|receive\\w*|(?:are|were) (?:not )?(?:selected|shortlisted|successful|invited|contacted|interviewed)|wish|want|(?:need|require) (?:an? |any )?(?:\\w+ )?(?:help|assist\\w*|accommodation|adjustment)|identify|(?:pass|meet|complete|submit)\\b)';
/** What applicants are told to do for their application is none of the job's demands. */
const NO_ERRAND =
  '(?! (?:to )?(?:also |first |clearly )?(?:inform|notify|contact|submit|apply|register|upload|attach|indicate|respond|answer|declare|disclose|specify|email|send|check|note|create|complete (?:an?|the|our|all)|include (?:an?|the|their|all|three|copies)|provide (?:an?|the|their|all|three|two|copies|contact))\\b)';

/** An employer that says whom it wants. */
export const SOUGHT: readonly RegExp[] = [
  ...WANTED,
  new RegExp(
    `\\b(?:ideal|successful|right|best|perfect|qualified|selected|strong|great|good|suitable) (?:candidates?|person|applicants?|individual|(?:team )?members?|colleagues?|fit(?! for (?:an?|someone|anyone|people)\\b)|hire)\\b(?! to (?!have|possess|bring|hold|demonstrate|be (?:able|willing|comfortable)))(?! can (?:join|start|then|advance|expect|choose|earn))(?!${WILL_DO})`,
  ),
  new RegExp(
    `\\bthe (?:person|candidate|individual|colleague|(?:team )?member|hire|one) (?:that |who |whom )?(?:we|you|they)(?:'re| are)? (?:(?:seek|look|need|want|hire|appoint|choose|select)(?:ing)?)(?: for)?\\b(?!${WILL_DO})`,
  ),
  /\bthe (?:person|candidate|individual|applicant) (?:appointed|selected|hired|chosen|in this \w+) (?:will (?:be|have|hold|possess|need)|must|should|shall|needs?)\b(?! (?:be )?(?:responsible|in charge|part|the opportunity|access))/,
  /^(?:candidates|applicants|people|persons|anyone|those|no one|nobody)\b.{0,80}\b(?:(?:cannot|can't|can not|will not|won't|are not|is not) (?:be )?(?:considered|hired|eligible|accepted|employed)|can be hired)\b(?! (?:for (?:other|future|any other)|until|if))/,
  /\bonly (?:hir(?:e|es|ing)|accept(?:s|ing)?|employ(?:s|ing)?|consider(?:s|ing)?|recruit(?:s|ing)?) (?!applications|online|resumes|referrals|complete)/,
  /\bwe(?:'d| would| do| will|'ll)? (?:also |really )?(?:need|want|like|expect) you to (?:have (?!fun|the)|be (?:an? (?!part)|able|comfortable|fluent|familiar|based|available|experienced|proficient|at work|on time|in the)|hold|speak|know|possess)\b|\bwe(?:'d| would) (?:also )?(?:require|expect|ask for)\b/,
  /\bonly [\w-]+ (?:[\w-]+ ){1,5}(?:may|should|need|can) apply\b/,
  /\bonly (?:candidates|applicants|those|people|individuals|residents) .{0,80}\b(?:considered|eligible)\b/,
  /\b(?:candidates|applicants|those|people|nobody|no one) (?:without|lacking|who (?:do not|don't|lack|cannot|are not|need|require))\b(?!.{0,40}\b(?:cover letter|r[eé]sum[eé]|cv|all|every|contacted)\b).{0,80}\b(?:will not|won't|cannot) be (?:considered|hired|accepted|eligible)\b/,
  new RegExp(
    `\\bcandidates? (?:(?:must|should|need)\\b${NO_ERRAND}|(?:with|who(?! ${APPLIED})|for this|will (?:have|need|${BE}|possess|bring|demonstrate))\\b)`,
  ),
  new RegExp(`\\bapplicants? (?:(?:must|should|need)\\b${NO_ERRAND}|(?:with(?! less)|who (?:have|are))\\b)`),
  /\b(?:looking|searching|hunting) for (?:[\w-]+,? ){0,6}(?:(?:someone|people|candidates|individuals)(?! who will)|experienced|highly)\b/,
  new RegExp(
    `\\b${LOOKS} (?:an? |(?:our|the|your) next )(?:[^\\s,.;]+,? ){1,10}(?:(?:who|that)(?!${WILL_DO})|with)\\b`,
  ),
  new RegExp(`\\b${SEEKS} ${MODIFIERS}${PEOPLE},? (?:that|with|whose)\\b`),
  new RegExp(`\\b(?:looking|searching) for ${MODIFIERS}(?:${NAMES_QUALITY})\\b`),
  /\bwe (?:require|expect|ask) (?:for )?(?!that we)(?:the|an?|you|all|our|every|strong|excellent|that (?:(?:all|every|our) )?(?:you|candidates?|applicants?|staff|employees?|team members?))\b(?! (?:\w+ )?(?:suppliers?|vendors?|partners?|customers?|clients?|guests?|visitors?)\b)/,
];

const WANTS = new Patterns(WANTED);
const SEEKING = new Patterns(SOUGHT);

/** What an employer asks of the reader in the first lines: "Are you passionate about …?", "Do you have the drive to …?" */
const HOOK = new Patterns(
  new RegExp(
    `^are you (?:an? |both |someone (?:who is |with )?)?(?:[\\w-]+(?:,| and|, and)? ){0,4}?(?:${LIKE}|skilled|qualified|licensed|certified|registered|detailed|expert|good|great|(?:excited|fascinated|intrigued|energi[sz]ed|obsessed) (?:about|by|with)|passion (?:for|about))\\b`,
  ),
  /^(?:do|don't) you (?:also )?(?:have (?:an? |the |what it takes|your |\w+ )?(?:\w+ ){0,5}(?:passion|background|drive|love|eye|ear|nose|gift|knack|talent|flair|desire|curiosity|enthusiasm|energy|ability)|thrive|take pride|live and breathe|(?:love|enjoy|relish) (?:\w+ly )?\w+ing)\b|^(?:do you have|have you got|do you bring) (?:at least |a minimum of |more than |over )?(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten) (?:or more )?years?\b|^can you (?:thrive|juggle|handle|keep|stay)\b/,
);

/** Whether a sentence that ends as a question asks for a quality: a hook, not a question of a form. */
export const isHook = (folded: string): boolean => HOOK.test(folded);

/** Whether an employer says what a person is like whom it wants. */
export const isWanted = (folded: string): boolean => WANTS.test(folded);

/** Whether an employer says whom it wants, or asks the reader whether they are like that. */
export const isSought = (folded: string): boolean => SEEKING.test(folded) || isHook(folded);
