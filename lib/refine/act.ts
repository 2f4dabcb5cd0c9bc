import { isVerb } from './terms/verbs.ts';

/** What a clause says that a person does ("able to prepare budgets"), and what stands in it only to explain that. */
export interface Act {
  readonly verb: string;
  /** whether it says what kind of person one is, rather than what trade one knows */
  readonly personal: boolean;
  /** where the verb ends */
  readonly end: number;
}

/** What may stand before the act that a clause asks for. */
const BEFORE =
  /^(?:(?:the|an?|and|or|also|both|have|has|be|is|are|you|you'll|candidates?|applicants?|they|who|must|should|will|can|need|needs|required|strong|proven|demonstrated|demonstrates|excellent|good|possess(?:es)?|ability|abilities|able|capable|capability|capacity|aptitude|willing|willingness|competent|comfortable|to|of|\w+ly),? )*/;
/** Without one of these a word that looks like an act may be a noun ("design experience"). */
const TO_ACT = /\b(?:to|can|capable of|comfortable) (?:\w+ly )?$/;
const PHRASE =
  /^(?:and|or|\/|&|the|an?|all|any|with|in|on|as|well|under|independently|effectively|closely|multiple|new|complex|your|our|their)\b/;

const PERSONAL = new Set(
  'act adapt anticipate collaborate communicate convey cooperate cope embrace empathize engage influence inspire interact juggle laugh learn listen motivate multitask organize persuade prioritize react relate remain stay strive think thrive work'.split(
    ' ',
  ),
);
/** Acts of which only the object tells what they ask for ("manage multiple tasks", "manage a warehouse"). */
const NEUTRAL = new Set(
  'accept apply assist carry complete contribute deal define demonstrate display draw drive ensure evaluate exercise exhibit explain follow function handle have help hold identify keep make manage maintain meet obtain overcome participate perform possess present provide recognize respond serve set show solve speak support take tell understand use utilize'.split(
    ' ',
  ),
);
/** Acts that, without an object, say how one works and not at what ("operate in a fast-paced environment"). */
const BARE_ACT = new Set('deliver excel execute flourish function operate perform succeed'.split(' '));
const HOW = /^(?:\w+ly |well )*(?:in|under|within|independently|autonomously)\b/;
const stem = (verb: string): string => verb.replace(/(?:ing|s)$/, '');
const isIn = (set: ReadonlySet<string>, verb: string): boolean =>
  set.has(verb) || set.has(stem(verb)) || set.has(`${stem(verb)}e`);

/** The act that a folded clause asks for; null where it names a thing or a quality. `bare` = it may stand alone, as it does in a list of demands ("Prepare budgets"). */
export function actOf(folded: string, bare: boolean): Act | null {
  const before = BEFORE.exec(folded)?.[0] ?? '';
  const verb = /^[a-z-]+/.exec(folded.slice(before.length))?.[0];
  if (!verb) return null;
  const rest = folded.slice(before.length + verb.length + 1);
  const personal = isIn(PERSONAL, verb) || (isIn(BARE_ACT, verb) && HOW.test(rest));
  if (isIn(NEUTRAL, verb) || (!personal && !isVerb(verb))) return null;
  if (!TO_ACT.test(before) && !(bare && PHRASE.test(rest))) return null;
  return { verb, personal, end: before.length + verb.length };
}

/** From here on a clause says what its demand is for, how it is met or where. */
const EXPLAINS =
  /(?<!\b(?:able|ability|abilities|willing|willingness|desire|desires|eager|eagerness|capacity|capability|aptitude|drive|required|need|needs|needed|must|ready|commitment|people|someone|person|persons|individuals?|candidates?|applicants?|and|or|,)) (?:(?:in order )?to (?:\w+ly )?(?!work\b|learn\b)[a-z]+ |(?:that|which|who|where|when|while|so that|by|through|ensuring|involving|requiring|resulting|enabling|as well as) |in an? (?:[\w-]+,? (?:and )?){0,3}(?:manner|way|fashion)\b)/g;
/** An act is asked for, but which one tells nothing: its object does, wherever it stands. */
const ABLE = /^(?:\S+ ){0,6}(?:ability|able|capable|must|can|looking|searching|seeking|want|need)\b/;

/** Where the head of a folded clause ends: what follows only explains it. */
export function headEnd(folded: string, act: Act | null): number {
  if (!act && ABLE.test(folded)) return folded.length;
  EXPLAINS.lastIndex = Math.max(act?.end ?? 0, 12);
  return EXPLAINS.exec(folded)?.index ?? folded.length;
}
