// How an employer says whom it wants. All are tried against folded text.

import { LANGUAGE_NAMES } from '../../rules/language.ts';
import { oneOf } from '../../text/any-of.ts';
import { ADEPT, DRIVE, GIFTS, KNOW_HOW } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { DURATION } from './opening.ts';

/** Words that say what a person is like, before the name of the job or after "are you". */
export const LIKE = oneOf(
  '\\w+-(?:oriented|minded|driven|starter|motivated|solving|savvy|focused|sharp|witted|thinking|rounded)',
  'passionate, dedicated, ambitious, motivated, driven, enthusiastic, energetic, hungry, tenacious, scrappy, fearless',
  'creative, curious, inquisitive, insightful, innovative, thoughtful, smart, bright, savvy, astute, resourceful',
  'meticulous, organized, diligent, conscientious, disciplined, hard-?working, proactive, dynamic, versatile',
  'reliable, dependable, responsible, honest, trustworthy, humble, patient, calm, adaptable, flexible, collaborative',
  'friendly, outgoing, caring, compassionate, personable, upbeat, articulate, cheerful, strategic',
);

const GLAD = oneOf('(?:love|like|want|keen|eager|hope|hoping|excited|delighted) to, forward to');
/** What an employer would do with whom it wants. */
export const MEET = oneOf('hear(?:ing)? from, meet(?:ing)?, (?:talk|speak)(?:ing)? (?:to|with), find(?:ing)?');
/** Verbs by which an employer says that it wants somebody; "re" is the end of "we're", where a word begins. */
const LOOKS = oneOf(
  /(?:looks?|looking(?: out)?|search(?:es|ing)?|hunting|on the (?:hunt|lookout)) for/,
  /(?:looks?|looking(?: out)?|search(?:es|ing)?|hunting|on the (?:hunt|lookout)) to (?:hire|recruit|add|find|bring on)/,
  'seek(?:s|ing)?, in search of, wanted:, (?:are|is|re) after, accepting applications (?:for|from)',
  'seek(?:s|ing)? to (?:appoint|recruit|hire|employ), (?:wish|wishes|looking) to (?:appoint|recruit|employ)',
  '(?:looking )?to hire, (?:are|is|re|currently|now) (?:hiring|recruiting), ^hiring',
  /(?<=\b(?:have|has|with) (?:[\w-]+ ){1,4})(?:vacanc(?:y|ies)|openings?) for(?! those\b)/,
  `${GLAD} ${MEET}`,
);
/** Others, which do so only before people. */
const SEEKS = oneOf(
  LOOKS,
  /(?:are|is|re|especially|particularly) interested in/,
  'hires, recruits, wants, needs, expects, values, prefers, loves',
  /(?<=\b(?:we|clients?|company|agency|team|school|hotel|restaurant|farm|currently|now|urgently)(?: \w+ly)? )requires?/,
  /we (?:\w+ ){0,3}(?:hire|recruit|want|need|expect|value|prefer|love|like|enjoy|accept)(?: (?:to work|working) with)?/,
);
/** What stands between the verb and the person: "curious and patient". */
const MODIFIERS = '(?!to |for )(?:(?!who\\b)[^\\s,.;:]+,? ){0,8}?';
/** Whom it wants, where it does not name the job. */
const PEOPLE = oneOf(
  'someone, somebody, anyone, people, folks, those, persons?, individuals?, candidates?, applicants?, professionals?',
  'teammates?, team players?, colleagues?, talent',
);

/** What a person has that an employer may look for by itself. */
const NAMES_QUALITY = oneOf(KNOW_HOW, DRIVE);

/** Acts that are asked for as such: having, being, undergoing. */
const HAS_OR_BEARS = oneOf(
  'have, be, hold, possess, demonstrate, show, pass, undergo, obtain, provide, complete, meet, work, travel, live, speak',
  'know, maintain, attend, become, relocate, reside, drive, sign, commit, comply, lift, wear, register, join',
);
/** What one is given, or does. */
const BE_GIVEN = oneOf(
  pattern`(?:expected|required|asked|called upon) to (?!(?:\\w+ly )?${HAS_OR_BEARS}\\b)`,
  'responsible, in charge, part\\b, invited, asked, issued, assigned, placed, enrolled, contacted, notified, given',
  'offered, provided, rewarded, trained',
  'supported, involved, (?!willing)\\w+ing\\b',
);
/** To be something, and not to be given it or to do it. */
const BE = `be (?!(?:\\w+ly )?${BE_GIVEN})`;
/** What one will enjoy as a gift. */
const GIFT = oneOf(/(?:an?|the|our) /, 'full, free, great, varied, flexib, compet');
const QUALITY = oneOf(
  BE,
  'have, possess, demonstrate, bring, show, need, combine, exhibit, thrive, hold, speak, own, live, already, love',
  `enjoy (?!${GIFT})`,
  'embrace, know, understand, share, take (?:initiative|pride), not',
  '(?:stay|remain|keep) (?:calm|cool|composed|focused|organi[sz]ed)',
);
/** What a person will do in the job is no quality: the source of that, from the space on. */
export const WILL_DO = ` will (?!(?:also )?${QUALITY})`;

/** What one can show, however few words say it. */
const PROVED = oneOf('licensed, certified, registered, bilingual', `${LANGUAGE_NAMES}[- ]speaking`);
/** What may stand between the verb and what the person is like. */
const BEFORE_QUALITY =
  '(?:(?:an?|some|the|our|your|next) )*(?:(?!(?:for|of|to|in|with|at|by|on)\\b)[\\w-]+(?:,| and|, and)? ){0,4}?';
const AND = '(?:,| and|, and)';

/** What makes it no one in particular. */
const ANYBODY = oneOf(
  'the, any, every, each, no, this, that, another, as, for, to, with, by, of, is, are, if, when, one, another',
);

/** What such a one is called. */
const SOMEONE_LIKE = oneOf(
  'individual, person, self-starter, professional, team player',
  /[a-z-]{3,}(?:er|or|ist|ian|eer)(?= who (?:is|has|can|are|have|loves|enjoys|thrives)\b)/,
);
const PRAISED = oneOf('successful, ideal, great, good, strong, perfect');

/** An employer that wants somebody who is something: one quality alone before the job's name is a greeting and no demand. */
const WANTED: readonly RegExp[] = [
  // "We're hiring a baker who …", "looking for curious people who …"
  pattern`\b${SEEKS} (?:an?|our next|your next) (?:[\w/&.-]+,? ){1,6}who\b(?!${WILL_DO})(?=.{8})`,
  pattern`\b${SEEKS} ${MODIFIERS}(?:\w+s|${PEOPLE}) who\b(?!${WILL_DO})(?=.{8})`,
  pattern`\b${SEEKS} ${BEFORE_QUALITY}${PROVED}(?=,? \w)`,
  // "We want a patient, friendly host", "seeking calm people", "seeking a truly calm host"
  pattern`\b${SEEKS} ${BEFORE_QUALITY}${LIKE}(?:${AND} \w| ${PEOPLE}\b)`,
  pattern`\b${SEEKS} ${BEFORE_QUALITY}(?:\w+ly |[\w-]+${AND} )${LIKE} \w`,
  pattern`\b${SEEKS} ${MODIFIERS}${PEOPLE},? (?:willing|able|eager|ready|passionate|excited|prepared|committed|dedicated|qualified|capable) `,
  // "Tidy person who is willing to learn", in a list of whatever sort
  pattern`^(?:an? )?(?:(?!${ANYBODY}\b)[\w-]+,? (?:and )?){1,4}?${SOMEONE_LIKE} (?:who|that)\b(?=.{8})`,
  // "The kind of person who does well here is tidy"
  pattern`
    ^(?:the |an? )?(?:(?:kind|type|sort) of )?(?:person|individual|candidate|people|someone) who (?:will |would |might )?
    (?:thriv|succeed|excel|flourish|do(?:es)? (?:well|best))\w* .{0,40}?\b(?:is|are|has|have|will (?:be|have)) \w
  `,
  // "A successful baker is one who …"
  pattern`^(?:an?|the|our) ${PRAISED} [\w' -]{3,50} (?:is|will be|should be) (?:some)?one (?:who|that)\b`,
];

/** What happened to those who applied, or what they do when they apply. */
const APPLIED = oneOf(
  /(?:(?:have |has )?(?:previously |already |recently )?appl(?:y|ied)|attend\w*|fail\w*|receive\w*)/,
  /(?:are|were) (?:not )?(?:selected|shortlisted|successful|invited|contacted|interviewed)/,
  /(?:need|require) (?:an? |any )?(?:\w+ )?(?:help|assist\w*|accommodation|adjustment)/,
  'wish, want, identify, (?:pass|meet|complete|submit)\\b',
);
/** What applicants are told to do for their application is none of the job's demands. */
const ERRAND = oneOf(
  'inform, notify, contact, submit, apply, register, upload, attach, indicate, respond, answer, declare, disclose',
  'specify, email, send, check, note, create',
  /complete (?:an?|the|our|all)/,
  /include (?:an?|the|their|all|three|copies)/,
  /provide (?:an?|the|their|all|three|two|copies|contact)/,
);
const MUST = `(?:must|should|need)\\b(?! (?:to )?(?:also |first |clearly )?${ERRAND}\\b)`;

const IDEAL = oneOf('ideal, successful, right, best, perfect, qualified, selected, strong, great, good, suitable');
const CANDIDATE = oneOf(
  'candidates?, person, applicants?, individual, (?:team )?members?, team-?mates?, colleagues?, hire',
  /fit(?! for (?:an?|someone|anyone|people)\b)/,
);
/** "The ideal candidate to lead …", "… can start in May": no quality follows. */
const TO_DO = '(?! to (?!have|possess|bring|hold|demonstrate|be (?:able|willing|comfortable)))';
const CAN_GET = '(?! can (?:join|start|then|advance|expect|choose|earn))';
const SOMEBODY = oneOf('person, candidate, individual, colleague, (?:team )?member, hire, one');
const CHOOSE = '(?:seek|look|need|want|hire|appoint|choose|select)(?:ing)?';

/** The person an employer looks for. */
const IDEALS: readonly RegExp[] = [
  pattern`\b${IDEAL} (?:(?!(?:for|to|of|in|with|and)\b)[\w-]+ ){0,3}?${CANDIDATE}\b${TO_DO}${CAN_GET}(?!${WILL_DO})`,
  pattern`\bthe ${SOMEBODY} (?:that |who |whom )?(?:we|you|they)(?:'re| are)? ${CHOOSE}(?: for)?\b(?!${WILL_DO})`,
  pattern`
    \bthe (?:person|candidate|individual|applicant) (?:appointed|selected|hired|chosen|in this \w+)
    (?: will (?:be|have|hold|possess|need)| must| should| shall| needs?)\b
    (?! (?:be )?(?:responsible|in charge|part|the opportunity|access|(?:expected|required|asked|called upon) to))
  `,
];

/** Of papers and of what nobody need have. */
const OF_APPLICATION = oneOf('cover letter, r[eé]sum[eé], cv, all, every, contacted');
const REFUSED = oneOf("cannot, can't, can not, will not, won't, are not, is not");
/** Who alone is taken. */
const ADMITTED: readonly RegExp[] = [
  // "Nobody under 18 can be hired"
  pattern`
    ^(?:candidates|applicants|people|persons|anyone|those|no one|nobody)\b.{0,80}
    \b(?:${REFUSED} (?:be )?(?:considered|hired|eligible|accepted|employed)|can be hired)\b
    (?! (?:for (?:other|future|any other)|until|if))
  `,
  pattern`
    \bonly (?:hir(?:e|es|ing)|accept(?:s|ing)?|employ(?:s|ing)?|consider(?:s|ing)?|recruit(?:s|ing)?)
    (?: (?!applications|online|resumes|referrals|complete))
  `,
  /\bonly [\w-]+ (?:[\w-]+ ){1,5}(?:may|should|need|can) apply\b/,
  /\bonly (?:candidates|applicants|those|people|individuals|residents) .{0,80}\b(?:considered|eligible)\b/,
  pattern`
    \b(?:candidates|applicants|those|people|nobody|no one)
    (?: without| lacking| who (?:do not|don't|lack|cannot|are not|need|require))\b
    (?!.{0,40}\b${OF_APPLICATION}\b).{0,80}\b(?:will not|won't|cannot) be (?:considered|hired|accepted|eligible)\b
  `,
];

const BE_LIKE = oneOf(/an? (?!part)/, ADEPT, 'able, based, available, at work, on time, in the');
const HAVE_OR_BE = oneOf(
  /have (?!fun|the|an? (?:[\w-]+ ){0,4}(?:time|career|life|experience(?! (?:in|with|of|as)))\b)/,
  `be ${BE_LIKE}`,
  'hold, speak, know, possess',
);
const WHOM = oneOf('you, candidates?, applicants?, staff, employees?, team members?, \\w+ers');
/** Of what an employer may expect something where it asks nothing of the reader. */
const OTHERS = oneOf('suppliers?, vendors?, partners?, customers?, clients?, guests?, visitors?');
/** What an employer needs, in its own words. */
const WE_NEED: readonly RegExp[] = [
  pattern`\bwe(?:'d| would| do| will|'ll)? (?:also |really )?(?:need|want|like|expect) you to ${HAVE_OR_BE}\b`,
  /\bwe(?:'d| would) (?:also )?(?:require|expect|ask for)\b/,
  pattern`
    \bwe (?:require|expect|ask|prefer) (?:for )?(?!that we)
    (?:the|an?|you|all|our|every|strong|excellent|that (?:(?:all|every|our) )?${WHOM})\b(?! (?:\w+ )?${OTHERS}\b)
  `,
];

const TRIED = oneOf('experienced, qualified, skilled, time[- ]served');
const POSITION = oneOf('position, role, job, post, vacancy, opportunity, internship');
/** Whom an employer looks for, by what they have. */
const LOOKED_FOR: readonly RegExp[] = [
  // "Applications are invited from glaziers with a steady hand"
  /\bapplications (?:are )?(?:\w+ly )?(?:invited|welcomed?|sought) from (?:[\w-]+,? ){1,6}?(?:with|who)\b/,
  pattern`\bcandidates? ${MUST}`,
  pattern`\bcandidates? (?:with|who(?! ${APPLIED})|for this|will (?:have|need|${BE}|possess|bring|demonstrate))\b`,
  pattern`\bapplicants? ${MUST}`,
  /\bapplicants? (?:with(?! less)|who (?:have|are))\b/,
  pattern`
    \b(?:looking|searching|hunting) for (?:[\w-]+,? ){0,6}
    (?:(?:someone|people|candidates|individuals)(?! who will)|experienced|highly)\b
  `,
  pattern`
    \b(?:seek(?:s|ing)?|wish(?:es)?|looking) to (?:appoint|recruit|employ) (?:an? )?
    (?:[\w-]+,? (?:and )?){0,3}(?:experienced|qualified|skilled|highly)\b
  `,
  pattern`\b${LOOKS} (?:an? |(?:our|the|your) next )(?:(?:[^\s,.;]+|[js]r\.),? ){1,10}(?:(?:who|that)(?!${WILL_DO})|with)\b`,
  pattern`\b${SEEKS} ${MODIFIERS}${PEOPLE},? (?:that|with|whose)\b`,
  pattern`\b${LOOKS} (?:[\w-]+,? (?:and )?){0,4}(?:\w+ers|\w+ors|\w+ists) with (?:an? |the )?(?!us\b)\w`,
  pattern`\b(?:looking|searching) for ${MODIFIERS}${NAMES_QUALITY}\b`,
  // "This job is for people with a steady hand"
  pattern`\b${POSITION} (?:is|would be|will be) (?:\w+ )?for (?:someone|people|individuals|those|anyone) (?:with|who)\b`,
  // "Experienced glazier required for a small workshop"
  pattern`
    ^(?:an? )?(?:fully |highly |suitably )?${TRIED} (?!(?:and|or|in|with|at)\b)(?:[\w/&'-]+,? ){1,6}?(?:is |are )?
    (?:urgently |now )?(?:required|needed|wanted|sought)\b(?=[.!,;]|$| (?:for|in|at|by|to)\b)
  `,
  // "Someone with a head for figures": all that a short ad says of it
  pattern`^(?:someone|somebody|an? (?:\w+ )?(?:person|individual)) (?:with|who(?!${WILL_DO}))\b(?! (?:\w+ly )?(?:is|was|were|will|can help|told|said))`,
];

const WANTS = new Patterns(WANTED);
const SEEKING = new Patterns(WANTED, IDEALS, ADMITTED, WE_NEED, LOOKED_FOR);

const FASCINATED = '(?:excited|fascinated|intrigued|energized|obsessed) (?:about|by|with)';
const CAPABLE = oneOf('skilled, qualified, licensed, certified, registered, detailed, expert, good, great');
const GIFT_OF_ONES_OWN = oneOf(DRIVE, GIFTS, 'background, energy, ability');
/** What an employer asks of the reader in the first lines: "Are you passionate about …?", "Do you have the drive to …?" */
const HOOK = new Patterns(
  pattern`
    ^are you (?:an? |both |someone (?:who is |with )?)?(?:[\w-]+(?:,| and|, and)? ){0,4}?
    (?:${LIKE}|${CAPABLE}|${FASCINATED}|passion (?:for|about))\b
  `,
  pattern`
    ^(?:do|don't) you (?:also )?have (?:an? |the |what it takes|your |\w+ )?(?:\w+ ){0,5}${GIFT_OF_ONES_OWN}\b
  `,
  /^(?:do|don't) you (?:also )?(?:thrive|take pride|live and breathe|(?:love|enjoy|relish) (?:\w+ly )?\w+ing)\b/,
  pattern`
    ^(?:do you have|have you got|do you bring) (?:at least |a minimum of |more than |over )?
    ${DURATION}\b
  `,
  /^can you (?:thrive|juggle|handle|keep|stay)\b/,
);

/** Whether a sentence that ends as a question asks for a quality: a hook, not a question of a form. */
export const isHook = (folded: string): boolean => HOOK.test(folded);

/** Whether an employer says what a person is like whom it wants. */
export const isWanted = (folded: string): boolean => WANTS.test(folded);

/** Whether an employer says whom it wants, or asks the reader whether they are like that. */
export const isSought = (folded: string): boolean => SEEKING.test(folded) || isHook(folded);
