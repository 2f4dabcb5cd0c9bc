import { oneOf } from '../../../text/any-of.ts';
import { pattern } from '../../../text/pattern.ts';
import { MEET } from '../sought.ts';

// What a posting says of the form and of the way to apply. In folded text.

const QUESTIONS = [
  // "Question 2: how do you bake?"
  /^(?:question|q) ?\d+ ?[:.)]/,
  /^(?:please )?(?:describe|tell us|explain|share|give us) (?:about )?(?:your|how|why|a time|an? (?:example|situation))\b/,
  /^(?:please )?(?:indicate|select|list|choose|state|specify|rate) .*\byou(?:r|rself)?\b/,
  /\bsupplemental questions?\b/,
  /\bcheck all\b/,
  /\? ?(?:yes|no)\b/,
];

/** With such a word before it an application is a program. */
const PROGRAM = oneOf(
  'web, mobile, software, cloud, business, enterprise, desktop, distributed, production, client, how',
);
const APPLICATION = `(?:(?<!\\b${PROGRAM} )applications?|profiles?|r[eé]sum[eé]s?|cvs?)`;
/** What applicants fill in. */
const FORMS = oneOf(
  'completed, applications?, their',
  /(?:the|an|our|all) (?:\w+ )?(?:applications?|questionnaires?|assessments?|forms?|surveys?|profiles?)/,
  /(?:\w+ )?(?:paperwork|onboarding)\b/,
);
const SENT = oneOf('uploaded, attached, enclosed, submitted, mailed, e-?mailed, faxed, scanned, postmarked');

const PAPERS = [
  /^(?:an? |the )?(?:(?:brief|short|research|teaching|personal|diversity|one-page) ){0,3}statement (?:of|on|that)\b/,
  /^(?:the )?names? (?:and|of) .*\breferences?\b/,
  /^(?:an? )?links? to\b/,
  /\bsubmit (?:your|a|an|the|current|all)\b/,
  pattern`\b(?:submit|submitted|complete) ${FORMS}\b`,
  // No "form" of "formal": a letter of any script may follow.
  /\b(?:send|upload|attach|include) (?:your|copies)(?![a-z\u00c0-\u1fff])/,
  /\b(?:send|upload|attach|include) (?:an?|the) (?:\w+ )?(?:r[eé]sum[eé]|cv|cover|portfolio|photo|copy|form)(?![a-z\u00c0-\u1fff])/,
  /^(?:official |unofficial |college )*transcripts?\b.*\b(?:required|requested|preferred)\b/,
  /\bcover letter\b/,
  // "Ms. Brown, tel. 555 1234"
  /\b(?:tel|phone|fax|ext)\b(?: (?:number|no))?[.:]?(?: is)? ?[+(]?\d/,
  /\bshortlist(?:ed|ing)?\b/,
  /\badditional (?:document\w*|information|paperwork)\b.{0,40}\bmay be (?:required|requested|needed)\b/,
  /\bletters? of (?:recommendation|reference|interest)\b/,
  /\bsubject line\b/,
  /\bapplication may be (?:supplemented|accompanied|submitted|made)\b/,
  /\b(?:with|in) your application\b/,
  /\bapplication forms? (?:must|should|can|may|to) be (?:returned|completed|sent|handed)\b/,
  /\bin your (?:r[eé]sum[eé]|cv)(?!\w)/,
  pattern`
    \b${APPLICATION} (?:must|will|should|submitted|received|are)
    (?! (?:demonstrate|show|reflect|document|(?:\w+ly )?(?:invited|welcomed?|sought) from))\b
  `,
  pattern`\b(?:must|should|may|to|can) be (?:\w+ly )?${SENT}\b`,
];

/** What applicants must do, and what nobody does in a job. */
const ERRAND = oneOf(
  'upload, attach, apply (?:online|now|by|through|at|via|for (?:this|the)|directly|in person|before)',
  /submit (?!to\b)/,
  /state (?:which|whether|how)\b/,
  /include (?:an?|the|your|their|current|full|all|both) /,
  /(?:clearly )?identify (?:the|your|all|each)\b/,
  /provide (?:your |official |unofficial )?transcripts\b/,
  /register (?!with the sel)/,
  /(?:enter|mark) (?:your|the|a|an|all|each)/,
  /file (?:an? )?(?:application|form)/,
  /(?:respond to|answer) (?:all|the|each|every|any|these) (?:\w+ )?questions?/,
);
const HANDS_IN = oneOf(
  'create, register, complete, submit, send, e-?mail, fill, upload, answer, include, provide, use, visit, log, call, mail',
);

const STEPS = [
  /\bplease(?! note[,:]| note (?:that )?you must| note\b.{0,80}\b(?:must|essential|required|necessary)\b| be (?:aware|advised|prepared|ready))\b/,
  /\bkindly\b/,
  /\bfill (?:in|out) (?:the|our|an?|this)\b/,
  /\bclick (?:here|on|the|to|below|apply|this)\b/,
  /\bhttps?:/,
  /\bwww\./,
  /\bsign in\b/,
  /\b(?:web)?site (?:also )?(?:contains|lists|shows|tells)\b/,
  /\blearn more\b/,
  /^view (?:the|our|an?|all|more|full) /,
  /\b(?:at|to) (?:the|each|your) (?:test|testing|exam|examination|interview) (?:site|location|cent(?:er|re)|venue)\b/,
  pattern`\b(?:must|should) ${ERRAND}\b`,
  // "To be considered, you must send three drawings"
  pattern`
    ^(?:in order )?to (?:apply|be considered)\b[^,]{0,40},?
    (?: (?:you(?:'ll)?|candidates|applicants))?(?: (?:will|must|should|need to|have to))?
    (?: ${HANDS_IN})\b
  `,
  /^(?:note: ?)?to apply for (?:this|the|a)\b(?!.*\b(?:must|need|should|have to|requires?|required)\b)/,
  // "You can ask us about it at the interview"
  /^you (?:can|may) (?:also )?(?:ask|contact|call|e-?mail|phone|visit|download|view)\b/,
  /\bmay apply (?:for|to|without)\b/,
  /\bapply (?:now|online|today|here|by|at|via|through|directly|in person)\b/,
  /^(?:apply(?: anyway)?|get started|join us|sign up)[!.]*$/,
  /^apply (?:to|even if)\b/,
  /^apply(?: \w+){0,2} (?:before|by|until)\b/,
  /\bdrop (?:by|off)\b/,
  /^(?:(?:have|take) a look|check out|read (?:our|more)|see (?:the|our|below|above|attached))\b/,
  /^(?:questions\? )?(?:call|phone|ring) (?:us |me )?(?:\+|\(|on |at )?\d/,
];

const LOOK_FORWARD = "(?:'d| would| want| can't wait| look forward|'re excited| are excited)";

const INTERVIEWS = [
  /\b(?:completion of|pass) (?:an? |the |our )?interviews?\b/,
  // "A second call with the head baker (30 minutes)"
  /^(?:[\w-]+,? ){0,5}(?:interviews?|calls?|discussion|chat|screen)\b.{0,40}\b\d+ ?(?:min(?:ute)?s?|h(?:ours?)?)\b/,
  /\bby (?:applying|submitting)\b[^.]{0,60}\byou (?:agree|consent|acknowledge|confirm|certify)/,
  /\bplaced on (?:the|an|our) (?:[\w-]+ )?list\b/,
  pattern`^(?:if so, |then )?(?:we|i)${LOOK_FORWARD}.{0,12} ${MEET} you[.!]*$`,
];

/** "If you have ever fired a kiln, we'd love to meet you", "If you speak Thai, even better": a condition that asks. */
const IF_THAT_ASKS = oneOf(
  / (?:hired|selected|you are (?:hired|selected))/,
  / you (?:have|are|possess|love|enjoy|know)\b.{0,240}\b(?:hear from you|talk to you|meet you)/,
  / you (?:have|are|possess|speak|know|hold|can)\b.{0,200}\b(?:even|all the|so much the) better/,
  / you (?:have|are|possess|speak|know|hold|can)\b.{0,200}\b(?:plus|bonus|advantage)$/,
  / you (?:happen to )?(?:have|know|speak|can)\b.{0,200}, (?:that's|that is|that would be|it's) \w/,
);

/** Who should apply all the same. */
const WELCOME = [
  /\bencourage\w* (?:\w+ ){0,4}(?:to )?apply\b/,
  /\bwelcome to apply\b/,
  /\bwe (?:also )?welcome\b/,
  /\b(?:don't|do not|not) (?:\w+ )?(?:meet|have|tick|check|fit|match) (?:all|every|each|100)\b/,
  /\beven if you (?:don't|do not|feel|aren't|only|lack|are not|think)\b/,
  pattern`^if\b(?!${IF_THAT_ASKS})`,
  /\ball levels of experience\b/,
  /\b(?:everything|all) (?:listed|of the) above\b/,
  /\beverything (?:listed|above)\b/,
];

const REFERENCE = oneOf(
  'posted, published, updated, ref(?:erence)?(?: ?(?:no|number|id))?',
  /(?:job|req(?:uisition)?|vacancy) ?(?:id|number|code|no|ref\w*)/,
);

/** What a site prints around a posting. */
const SITE = [
  /^(?:the |our |full )?(?:person|job|role) specification\b.{0,30}\b(?:sets|lists|is|can|shows|describes|contains|outlines)\b/,
  pattern`
    ^(?:share|save|report|print|e-?mail|bookmark|flag|refer) (?:this |the )?
    (?:job|listing|position|vacancy|posting|ad|advert|role|friend)\b
  `,
  /^back to (?:search|results|jobs|top|list)\b/,
  /^(?:similar|related|more|other) (?:jobs|positions|roles|vacancies)\b/,
  /^(?:many )?(?:thank you|thanks) for\b/,
  /^ee?o[ce]?\b(?![- ])/,
  /^we(?:'re| are) (?:now |currently )?hiring[!.]*$/,
  pattern`^${REFERENCE}\b ?(?:[:.#]|on\b|\d|today|yesterday)`,
];

/** Talk of the form and of the way to apply. */
export const FORM: readonly RegExp[] = [...QUESTIONS, ...PAPERS, ...STEPS, ...INTERVIEWS, ...WELCOME, ...SITE];
