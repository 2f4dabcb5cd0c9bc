import { oneOf } from '../../../text/any-of.ts';
import { GIFTS } from '../../../text/assets.ts';
import { pattern } from '../../../text/pattern.ts';

// What the reader is like or can do. In folded text.

/** Verbs that say what one is like, whatever their object. */
export const STATES = oneOf(
  '(?:already )?know, understand, love, enjoy, like, relish, crave, value, appreciate, embrace, care',
  'thrive, live and breathe, take pride, lead by example, pay (?:close |careful |great )?attention',
  'own an?, live (?:in|within|near|close to), identify with, come (?:to us )?(?:with|from an?)',
  // "You hold the weekly meeting", "You speak with guests", "You bring clay to life" are duties.
  /hold(?! (?:the|our|weekly|daily|monthly|regular) )/,
  /speak(?! (?:with|to|for|at|up)\b)/,
  /bring(?! (?:[\w-]+ ){1,4}(?:to (?:life|market|their|our)|together|into|in from)\b)/,
  pattern`
    share (?:our|this|these|that|the) (?:[\w-]+ )?
    (?:passions?|values?|vision|love|beliefs?|enthusiasm|commitment|mission|drive|curiosity|conviction|ideals)
  `,
);
/** Verbs that do so with a word that says how well. */
export const ACTS = oneOf(`
  communicate, collaborate, cooperate, listen, write, present, explain, articulate, work, think, learn, adapt, organize,
  prioritize, manage, handle, solve, act, react, respond, build, lead, motivate, influence, multitask, navigate`);

/** Adverbs of how often, how likely and with whom. */
const NO_MANNER = oneOf(`
  only, daily, weekly, monthly, mostly, directly, closely, regularly, currently, likely, possibly, usually, typically,
  primarily, mainly, ultimately, jointly, really, truly`);
export const HOW = `(?:(?!${NO_MANNER} )\\w+ly|well|always)`;

/** What one can do by being in the job, or when applying. */
const GIVEN_BY_JOB = oneOf(
  'expect, find, avoid, explore, take, live, have, enjoy, learn more, choose, earn, get, achieve, also, count, obtain',
  'join, start, set, access, grow, develop, progress, advance, shape, influence, build your, share in',
  'make (?:a|an|that|this|your), bring (?:your|a|an), be (?:yourself|proud|part|sure), use (?:our|the|your|all)',
  'work (?:from|remotely|where|when|how|as|in your|at your|part|full)',
  // when applying
  'apply, visit, verify, contact, call, email, read (?:more|about), see, view, reach, request, look forward, ask',
  'upload, submit, check, change, rely, opt, pick, claim',
  // for oneself
  'buy, watch, save, swap, shop, eat',
);
const CAN_DO = `(?:\\w+ly )?(?!${GIVEN_BY_JOB})[a-z]+`;

const TEMPER = oneOf(
  'never (?:settle|stop|give|compromise|lose|miss|shy|let|leave|cut)',
  'always (?:put|strive|look|seek|deliver|finish|keep|find|go|ask)',
  "(?:don't|do not) (?:mind|care for|shy|panic|give up|cut corners|wait to be)",
  "(?:aren't|are not|'re not) (?:afraid|scared|shy|easily)",
  'get (?:things|stuff|it|the job) done',
);

const HAVE_GOT = "(?:'ve got| have(?: got)?|'ll have| will have)";
const SENSE = oneOf(GIFTS, 'head, feel, passion');
const STEADY = oneOf('steady, sure, firm, light, thick, good, cool, warm, big, kind, open, calm, sharp');
const HAND = oneOf('hand, head, heart, mind, skin, stomach, manner, voice, eye, ear, way with');
const SPOKEN = oneOf('organized, spoken, presented, versed, read, educated, prepared, connected, rounded, groomed');

/** Before "you", of a place, a time or a manner: what follows is not said of the reader. */
const WHERE = oneOf('where, when, what, how, whatever, whenever, wherever, however, as');

/** What one is like or can do. */
export const QUALITY: readonly RegExp[] = [
  // "You never settle for second best", "You get things done"
  pattern`\byou ?${TEMPER}\b`,
  pattern`(?<!\b${WHERE} )\byou (?:also |really |truly |genuinely |generally |deeply )?(?:${STATES}|can be)\b`,
  // "You've got an ear for accents", "You have a steady hand"
  pattern`\byou${HAVE_GOT} (?:an? |the )?(?:[\w-]+ ){0,2}${SENSE} for\b`,
  pattern`\byou${HAVE_GOT} an? (?:[\w-]+ )?${STEADY} ${HAND}\b`,
  pattern`\byou(?:'ll| will) (?:already |also )?(?:know (?:how|your way)|be well[ -]${SPOKEN})\b`,
  pattern`^you(?:'ll| will) be able to ${CAN_DO}`,
  pattern`^(?:\w+, )?you can (?!now\b|then\b|still\b|even\b)${CAN_DO}`,
  // "You calmly handle complaints", "You write well"
  pattern`\byou ${HOW} ${ACTS}\b`,
  pattern`\byou ${ACTS} ${HOW}\b`,
];
