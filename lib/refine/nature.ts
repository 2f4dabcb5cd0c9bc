// Which acts say what kind of person one is, and which say what trade one knows.

import { isPast, isVerb } from './terms/verbs.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Acts towards other people, towards oneself and towards what comes. */
const PERSONAL = setOf(
  `act adapt anticipate appreciate aspire believe collaborate communicate convey cooperate cope crave
  embrace empathize engage enjoy influence inspire interact juggle laugh learn like listen love memorize motivate multi-task multitask
  organize persuade prioritize problem-solve react relate remain reprioritize speak stay strive tackle think thrive value welcome work`,
);

/** Acts of which only the object tells what they ask for ("manage multiple tasks", "manage a warehouse"). */
const NEUTRAL = setOf(
  `accept accommodate adjust analyze apply approach articulate assess assist balance carry champion complete comprehend consult contribute coordinate deal define
  draw drive employ ensure establish evaluate exercise explain express find follow foster
  function gain get give handle help identify incorporate interface interpret keep maintain make manage master meet mentor navigate obtain
  overcome own participate perform pick practice present project propose provide quickly receive recognize recommend resolve
  respond see seek serve set share solve strengthen support take tell translate treat understand use utilize weigh`,
);

/** Acts that, without an object, say how one works and not at what ("operate in a fast-paced environment"). */
const BARE = setOf('deliver excel execute flourish function operate perform succeed');
const HOW = /^(?:\w+ly |well )*(?:in|under|within|independently|autonomously)\b/;

/** What says no more of an object than how hard, how many or whose it is. */
const GENERAL =
  "(?:the|an?|all|any|and|or|&|own|your|their|his|her|its|our|one's|two|multiple|several|many|numerous|various|varied|more|competing|conflicting|simultaneous|concurrent|complex|difficult|challenging|hard|tough|creative|innovative|new|novel|sound|good|effective|positive|strong|appropriate|practical|abstract|concrete|independent|quick|rapid|timely|informed|reasonable|valid|logical|unexpected|changing|ambiguous|real-world|everyday|non-standard|analytical|personal|daily|clear|wide|broad|variety|range|number|of|\\w+ly),? ";
/** Objects that are the same in every trade: one's own work, thinking, and getting along. */
const OBJECT =
  '(?:problems?|solutions|thoughts|decisions?|judge?ments?|conclusions?|(?:consequences|implications)(?: of \\w+)?|ideas|common sense|thinking|tasks?|priorities|workloads?|assignments|projects|demands|deadlines|efforts|details|time|pressure|stress|change|ambiguity|uncertainty|feedback|criticism|initiative|ownership|responsibility|instructions?|directions?|supervision|guidance|authority|conflicts?|challenges|big picture)';
const GENERAL_OBJECT = new RegExp(
  `^(?:${GENERAL}){0,5}${OBJECT}(?=$|[,.;:)]| (?!of\\b|for\\b)(?:\\w+ly|and|or|in|with|within|under|to|by|on|at|while|when|without|as|across|through|using|that|or|from|internally|simultaneously)\\b)`,
);

/** Relations with those one works with, which each trade wants. */
const WORKING_RELATIONS =
  /^(?:up )?(?:[\w-]+,? (?:and )?){0,4}(?:(?:trust|rapport|consensus|buy-in|credibility)\b|(?:working|diplomatic|interpersonal) (?:and \w+ )?relation(?:ship)?s\b|relationships (?:and \w+ )?(?:with|across|among) (?!.{0,60}\b(?:customers?|clients?)\b)(?:[\w-]+,? ){0,5}(?:colleagues|co-?workers|peers|staff|stakeholders|partners|teams?|departments|others|levels)\b)/;

/** Objects of "work with" that are things, and not people. */
const WITH_THINGS =
  /^out\b|^(?:\w+ly )?(?:with|in|under|on) (?:[\w-]+,? (?:and )?){0,4}(?:data|datasets?|databases?|numbers|figures|fractions|percentages|formulas|concepts|mathematic\w*|tools|equipment|instruments|machine\w*|software|systems|platforms?|technolog\w+|applications|code|spreadsheets|materials|chemicals|computers?|files|documents|records|information|animals|unix|linux|windows|cloud|agile|scrum|devops)\b/;

const stem = (verb: string): string => verb.replace(/(?:ing|s)$/, '');
const isIn = (set: ReadonlySet<string>, verb: string): boolean =>
  [verb, stem(verb), `${stem(verb)}e`, stem(verb).replace(/(.)\1$/, '$1')].some((form) => set.has(form));

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
  if (personal * 2 === told.length) return told[0];
  return personal * 2 > told.length ? 'personal' : 'trade';
}

function natureOfVerb(verb: string, object: string): Nature {
  if (WORKING_RELATIONS.test(object) || (isIn(BARE, verb) && HOW.test(object))) return 'personal';
  if (isIn(PERSONAL, verb)) return WITH_THINGS.test(object) ? undefined : 'personal';
  if (isIn(NEUTRAL, verb)) return GENERAL_OBJECT.test(object) ? 'personal' : undefined;
  return 'trade';
}

/** Verbs of having and showing: what is had or shown is what is asked for. */
const HAVING = setOf('have possess demonstrate show display exhibit bring hold');

/** Whether a folded word is an act. */
export const isAct = (word: string): boolean =>
  !isIn(HAVING, word) && (isIn(PERSONAL, word) || isIn(NEUTRAL, word) || isVerb(word));

/** Verbs that are nouns or adjectives as well ("design experience", "tidy"). */
const ALSO_NAMES = setOf(
  `answer approach audit author balance bridge brief call care challenge champion change check clean coach code command
  commission complete contact control cook correct deal design direct dispatch display document draft drive engineer estimate exercise
  experiment extract file fix forecast form frame fuel function gain grasp guard guide handle harvest help highlight
  hire hit host influence install interest interface interview judge label launch lead lift like load look love map
  market master measure mentor model moderate monitor mount move network offer open order outline own pack partner pass pick
  pitch place plan plot practice present price print process produce program project prototype purchase query quote
  raise record register relay repair report rescue research review run sand scale schedule scrub search secure service
  set shape share ship shop sketch slice sort source spot stock store study support swap tap test tidy tie time touch trace
  track train transfer transport treat trim tune turn type update upgrade use value view wash watch weld wire work wrap
  yield`,
);

/** Whether a folded word is an act, wherever it stands: no name, no participle. */
export const isOnlyAct = (word: string): boolean =>
  !word.endsWith('ing') && !isPast(word) && !isIn(ALSO_NAMES, word) && isAct(word);
