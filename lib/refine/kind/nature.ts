// Which acts say what kind of person one is, and which say what trade one knows.

import { anyOf, oneOf } from '../../text/any-of.ts';
import { memo } from '../../text/memo.ts';
import { pattern } from '../../text/pattern.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { isPast, isVerb } from '../terms/verbs.ts';
import {
  ALSO_NAMES,
  BARE,
  GENERAL,
  HAVING,
  INVENTING,
  NEUTRAL,
  OBJECT,
  PERSONAL,
  THINGS,
  TOGETHER,
} from './act-words.ts';

const ALONE = oneOf(
  'little, minimal, minimum, limited, no, (?:immediate |direct |close |constant )?supervision, direction, guidance',
);
/** What follows an act where it says how, and not at what ("operate well under pressure"). */
const HOW = pattern`^(?:\w+ly |well )*(?:in|as|under|within|independently|autonomously|with(?:out)? ${ALONE})\b`;

/** What may follow the object of an act without saying more of it. */
const NO_PART_OF_IT = oneOf(
  'in, within, with, under, to, by, on, at, as, across, through, using, from, while, when, without, that, and, or',
  'internally, simultaneously, \\w+ly',
);
/** An object that is the same in every trade, and ends there. */
const GENERAL_OBJECT = pattern`
  ^(?:${anyOf(GENERAL).source},? ){0,5}${anyOf(OBJECT).source}(?=$|[,.;:)]| (?!of\b|for\b)${NO_PART_OF_IT}\b)
`;

const COLLEAGUES = oneOf(`
  colleagues, co-?workers, peers, staff, stakeholders, partners, teams?, departments, others, levels`);
/** "Relationships with other teams", but not with customers. */
const WITH_COLLEAGUES = pattern`
  relationships (?:and \w+ )?(?:with|across|among) (?!.{0,60}\b(?:customers?|clients?)\b)(?:[\w-]+,? ){0,5}${COLLEAGUES}\b
`;
/** Relations with those one works with, which each trade wants. */
const WORKING_RELATIONS = pattern`
  ^(?:up )?(?:[\w-]+,? (?:and )?){0,4}${oneOf(
    /(?:trust|rapport|consensus|buy-in|credibility)\b(?! (?:and \w+ )?with (?:\w+ )?(?:clients?|customers?)\b)/,
    /(?:work(?:ing)?|diplomatic|interpersonal) (?:and \w+ )?relation(?:ship)?s\b/,
    WITH_COLLEAGUES,
  )}
`;

/** "Deal with all kinds of people". */
const WITH_PEOPLE =
  /^(?:with|to) (?:[\w-]+ ){0,4}(?:people|public|personalities|others|individuals|populations|cultures|backgrounds|organizations)\b/;

/** "Devise practical and creative answers" */
const ANSWERS = pattern`
  ^(?:${anyOf(GENERAL).source},? ){0,5}(?:solutions|answers|ideas)(?=$|[,.;:)]| (?:quickly|to|for|with|through)\b)
`;

/** "Provide compassionate care" */
const CARING = /^(?:[\w-]+,? (?:and )?){0,7}(?:care|therapy|treatment|nursing)\b/;

/** "Work out a route", "work with spreadsheets" */
const WITH_THINGS = pattern`
  ^out\b|^(?:\w+ly )?(?:with|in|under|on|at) (?:[\w/&-]+,? (?:and )?){0,4}${anyOf(THINGS).source}
`;

/** "Work the till", "work both the bar and the floor" */
const A_PLACE = /^(?:both |all )?(?:the|an?|our) (?!\w+ly\b)/;

/** "Accept responsibility for the herd" */
const OWNING = /^(?:full |personal )?(?:responsibility|ownership|accountability)\b/;

/** "Work with the controller to prepare statements" */
const WITH_OTHERS_TO = /^(?:\w+ly )?(?:with|alongside) [^,;.]{1,70}? to (?:\w+ly )?([a-z-]+)/;

/** Whether what is done with others is an act of the trade. */
function servesTrade(object: string): boolean {
  const [all = '', verb = ''] = WITH_OTHERS_TO.exec(object) ?? [];
  return (
    isVerb(verb) && !isPast(verb) && !isIn(BARE, verb) && natureOfVerb(verb, object.slice(all.length + 1)) === 'trade'
  );
}

/** "Work in a Python shop", "work under GMP": by the names of the trade. */
const TRADE_NAMES: ReadonlySet<string> = new Set(['tool', 'technology', 'programming', 'standard', 'equipment']);
const WORKS_IN = /^(?:\w+ly )?(?:in|within|under|on|around|with)\b[^,;]*/;
const namesTrade = (object: string): boolean =>
  findTerms(WORKS_IN.exec(object)?.[0] ?? '').some(({ entry }) => TRADE_NAMES.has(entry.type));

const stem = (verb: string): string => verb.replace(/(?:ing|s)$/, '');
const baseForms = memo((verb) => [verb, stem(verb), `${stem(verb)}e`, stem(verb).replace(/(.)\1$/, '$1')]);
const isIn = (set: ReadonlySet<string>, verb: string): boolean => baseForms(verb).some((form) => set.has(form));

/** What an act tells of who does it; undefined where its object must tell. */
export type Nature = 'personal' | 'trade' | undefined;

/**
 * What an act asks for.
 * @param verbs its verbs, folded ("plan", "organize")
 * @param object what follows them
 */
export function natureOf(verbs: readonly string[], object: string): Nature {
  const acts = verbs.length > 1 ? verbs.filter((verb) => verb !== 'learn') : verbs;
  const told = acts.map((verb) => natureOfVerb(verb, object)).filter((nature) => nature !== undefined);
  const personal = told.filter((nature) => nature === 'personal').length;
  // "Plan and prioritize", with nothing to do it to.
  if (personal * 2 === told.length) return personal > 0 && object === '' ? 'personal' : told[0];
  return personal * 2 > told.length ? 'personal' : 'trade';
}

function natureOfVerb(verb: string, object: string): Nature {
  if ((isIn(BARE, verb) || stem(verb) === 'work') && namesTrade(object)) return 'trade';
  if (WORKING_RELATIONS.test(object) || (isIn(BARE, verb) && (object === '' || HOW.test(object)))) return 'personal';
  if (isIn(TOGETHER, verb) && servesTrade(object)) return 'trade';
  if (stem(verb) === 'work' && A_PLACE.test(object)) return 'trade';
  if (isIn(NEUTRAL, verb) && OWNING.test(object)) return 'personal';
  if (isIn(INVENTING, verb) && ANSWERS.test(object)) return 'personal';
  if (verb.startsWith('provid') && CARING.test(object)) return 'trade';
  if (isIn(PERSONAL, verb)) return WITH_THINGS.test(object) ? undefined : 'personal';
  if (isIn(NEUTRAL, verb)) return GENERAL_OBJECT.test(object) || WITH_PEOPLE.test(object) ? 'personal' : undefined;
  return 'trade';
}

/** Whether a folded word is an act. */
export const isAct = (word: string): boolean =>
  !isIn(HAVING, word) && (isIn(PERSONAL, word) || isIn(NEUTRAL, word) || isVerb(word));

/** Whether a folded word is an act, wherever it stands: no name, no participle. */
export const isOnlyAct = (word: string): boolean =>
  !word.endsWith('ing') && !isPast(word) && !isIn(ALSO_NAMES, word) && isAct(word);
