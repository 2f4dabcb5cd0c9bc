import { readDate } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { findTerms, type TermType } from '../vocabulary/index.ts';
import { bagOfAll } from './concepts.ts';
import { LADDERS } from './data/ladders.ts';
import { OUTSIDE_COMPACT, STATES } from './data/states.ts';
import { coverage, type Item, plainItemsOf } from './items.ts';
import type { Candidate, Matcher } from './matcher.ts';
import { statesIn } from './places.ts';
import type { Fact } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';
import { toldOf } from './told.ts';
import { wordsOf } from './words.ts';
import { monthOf } from './years.ts';

type Standing = 'held' | 'expired' | 'other-state' | 'in-progress' | 'related' | 'absent';
interface Found {
  readonly standing: Standing;
  readonly fact?: Fact | undefined;
  readonly pointer?: string | undefined;
}

const ORDER: readonly Standing[] = ['held', 'expired', 'other-state', 'in-progress', 'related', 'absent'];
/** May be had later: then lacking it today is not failing it. */
const LATER =
  /\b(?:(?:able|required) to (?:obtain|get|acquire|earn|complete|pass)|ability to (?:obtain|get|acquire|earn)|obtain(?:ed)? within|within (?:\w+ ){1,3}(?:\(\d+\) )?(?:days|weeks|months|years?)|after (?:hire|hiring|employment)|upon (?:hire|employment)|while employed|willing(?:ness)? to (?:obtain|get|complete|become)|will be provided|we will train|eligible (?:for|to)|or (?:be )?(?:in the process|working toward)|can be completed)\b/;
const DRIVING = /\bdriv(?:er|ing|e)\b.{0,60}\blicen[cs]e|\blicen[cs]ed? (?:driver|to drive)\b/;
const EXPIRED = /\b(?:expired|lapsed|inactive|no longer (?:valid|active))\b/;
/** "Valid until 03/2026", "expires May 2027": with the date behind it. */
const UNTIL =
  /\b(?:valid (?:until|through|thru|till|to)|expir(?:es|ed|ing|ation|y)(?: date)?|exp\.?)(?: (?:in|on|at))?:? /g;
const UNDERWAY =
  /\b(?:studying|preparing|candidate|in progress|pursuing|enrolled|exam sections?|sitting|passed \w+ of|working toward|expected|scheduled)\b/;

const LICENSE = /\blicen[cs]|\bregistered\b/;
const COURSE = /\b(?:course|class|workshop|seminar|refresher)\b(?! [a-e]\b)/;

/** A credential: the same or a higher one, of the right state, still valid. */
export const matchCredential: Matcher = (demand, candidate) => {
  const quote = fold(demand.quote);
  // A state that stands by itself is no credential: it binds the others.
  const groups = (demand.terms.length > 0 ? demand.terms : [[demand.quote]]).filter(
    (group, _, { length }) => length === 1 || group.some((term) => named(plainItemsOf(term)).length > 0),
  );
  if (groups.every((group) => group.every((term) => named(plainItemsOf(term)).length === 0))) {
    return verdict('unknown', reason('reasonNothingNamed'));
  }
  const found = withIssuers(
    groups.map((group) => best(group.map((term) => find(term, demand.quote, candidate)))),
    groups,
  );
  const names = groups.map((group) => group.join(' / '));
  const evidence = found.flatMap((one) => one.pointer ?? []);
  const held = found.filter((one) => one.standing === 'held');
  const marks =
    groups.length === demand.terms.length
      ? found.map((one, at) => (groups[at] ?? []).map(() => one.standing === 'held'))
      : undefined;
  if (held.length === found.length) return verdict('matched', reason('reasonShown', names.join(', ')), evidence, marks);
  if (LATER.test(quote)) return verdict('unknown', reason('reasonCredentialLater'), evidence, marks);
  const partly = found.find((one) => one.standing !== 'held' && one.standing !== 'absent');
  if (partly) return verdict('partial', partialReason(partly), evidence, marks);
  const lacking = names.filter((_, at) => found[at]?.standing !== 'held').join(', ');
  if (held.length > 0)
    return verdict('partial', reason('reasonSomeShown', held.length, found.length, lacking), evidence, marks);
  if (evidence.length > 0) return verdict('missing', reason('reasonToldLacks', lacking), evidence, marks);
  if (DRIVING.test(quote) || (candidate.profile.certificates ?? []).length === 0) {
    return verdict('unknown', reason('reasonNotSaid'), [], marks);
  }
  return verdict('missing', reason('reasonNotShown', lacking), ['certificates'], marks);
};

const best = (found: readonly Found[]): Found =>
  found.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))[0] ?? { standing: 'absent' };

/** "BLS, American Heart Association": who issued the one that is held is no second credential. */
const withIssuers = (found: readonly Found[], groups: readonly (readonly string[])[]): Found[] =>
  found.map((one, at) => {
    if (one.standing !== 'absent' || one.pointer) return one;
    const terms = (groups[at] ?? []).map(plainItemsOf);
    const issued = (fact: Fact): boolean =>
      terms.some((items) => coverage(items, ...fact.lines.map((line) => bagOfAll(line.mentions))) >= ENOUGH);
    return found.find(({ standing, fact }) => standing === 'held' && fact && issued(fact)) ?? one;
  });

function partialReason({ standing, fact }: Found) {
  const name = fact?.name ?? '';
  if (standing === 'expired') return reason('reasonCredentialExpired', name);
  if (standing === 'other-state') return reason('reasonCredentialOtherState', name);
  if (standing === 'in-progress') return reason('reasonCredentialUnderway', name);
  return reason('reasonCredentialRelated', name);
}

function find(term: string, quote: string, candidate: Candidate): Found {
  const told = toldOf(term, candidate.told);
  if (told) return { standing: told.has ? 'held' : 'absent', pointer: told.pointer };
  const wanted: Wanted = {
    folded: fold(term),
    items: named(plainItemsOf(term)),
    keys: findTerms(fold(term), term).flatMap(({ entry }) => (entry.type === 'credential' ? [`@${entry.id}`] : [])),
    tools: findTerms(fold(term), term).flatMap(({ entry }) => (TOOLS.has(entry.type) ? [`@${entry.id}`] : [])),
    states: statesIn(`${term} ${quote}`),
    license: LICENSE.test(fold(`${term} ${quote}`)),
  };
  const found = candidate.index.facts.flatMap((fact): Found[] => {
    const standing =
      fact.section === 'certificates'
        ? standingIn(fact, wanted, candidate.today)
        : fact.section === 'summary'
          ? mentionIn(fact, wanted)
          : 'absent';
    return standing === 'absent' ? [] : [{ standing, fact, pointer: fact.pointer }];
  });
  // One of a state says more of the licence of a state than one of none: RN, Ohio, and not CCRN.
  const bound = wanted.states.length > 0 ? found.filter(({ fact }) => fact && statesOf(fact).length > 0) : [];
  return best(bound.length > 0 ? bound : found);
}

const statesOf = (fact: Fact): string[] => statesIn(fact.lines.map((line) => line.text).join(', '));

const TOOLS: ReadonlySet<TermType> = new Set(['tool', 'technology', 'programming']);

interface Wanted {
  readonly folded: string;
  readonly items: readonly Item[];
  readonly keys: readonly string[];
  /** products that it is for: words that they share with others don't show it */
  readonly tools: readonly string[];
  /** whether it is one that an authority gives, so that a course is not it */
  readonly license: boolean;
  /** the states that the posting binds it to */
  readonly states: readonly string[];
}

/** What an entry of the certificates is worth for the one that is asked. */
function standingIn(fact: Fact, { folded, items, keys, tools, states, license }: Wanted, today: string): Standing {
  const bags = fact.lines.map((line) => bagOfAll(line.mentions));
  const text = fact.folded;
  const known = keys.some((key) => bags.some((bag) => bag.has(key)));
  const other = tools.length > 0 && !tools.some((key) => bags.some((bag) => bag.has(key)));
  const name = coverage(items, ...bags.slice(0, 1));
  if (known || (!other && coverage(items, ...bags) >= ENOUGH && name >= HALF))
    return license && COURSE.test(text) ? 'related' : validity(fact, text, states, today);
  const step = stepBetween(folded, text);
  return step === 'higher' ? validity(fact, text, states, today) : step ? 'related' : 'absent';
}

/** The summary may say that one is on the way to it. */
function mentionIn(fact: Fact, { items }: Wanted): Standing {
  const line = fact.lines.find((one) => coverage(items, bagOfAll(one.mentions)) >= ENOUGH);
  return line && UNDERWAY.test(line.folded) ? 'in-progress' : 'absent';
}

/** From this share of its name on, a credential is the one that is asked, … */
const ENOUGH = 0.75;
/** … of which the name itself, not only its issuer, must show this share. */
const HALF = 0.5;

/** Whether a held credential stands on the same ladder as the one asked: high enough to include it, or merely of its kind. */
function stepBetween(asked: string, held: string): 'higher' | 'kin' | undefined {
  for (const { rungs, includes } of LADDERS) {
    const want = rungs.findIndex((rung) => rung.test(asked));
    const have = rungs.findLastIndex((rung) => rung.test(held));
    if (want >= 0 && have >= 0) return have === want || (includes && have > want) ? 'higher' : 'kin';
  }
  return undefined;
}

function validity(fact: Fact, text: string, states: readonly string[], today: string): Standing {
  if (EXPIRED.test(text) || hasEnded(text, today)) return 'expired';
  if (UNDERWAY.test(text)) return 'in-progress';
  const own = statesOf(fact);
  if (states.length === 0 || own.length === 0 || states.some((state) => own.includes(state))) return 'held';
  const compact = /\b(?:compact|multi-?state)\b/.test(text) && states.some((state) => !OUTSIDE_COMPACT.has(state));
  return compact ? 'held' : 'other-state';
}

/** Whether the text says until when it is valid, and that is over: a month is valid to its end, a year too. */
function hasEnded(text: string, today: string): boolean {
  return [...text.matchAll(UNTIL)].some((match) => {
    const behind = text.slice(match.index + match[0].length);
    const date = readDate(behind);
    return date?.endDate !== undefined && date.start === 0 && monthOf(date.endDate, 11) < monthOf(today, 0);
  });
}

/** What names the credential: not the words that every credential has, nor its state, which is compared on its own. */
const named = (items: readonly Item[]): Item[] => items.filter((item) => !item.stems.every((word) => COMMON.has(word)));

const COMMON: ReadonlySet<string> = new Set(
  [
    'license licensed licensure certification certified certificate credential registration registered card course training program',
    'valid current active approved completion completed national state board issued by exam operator',
    ...Object.values(STATES),
  ].flatMap((words) => wordsOf(words).map((word) => word.stem)),
);
