import { fold } from '../text/fold.ts';
import { STATES } from '../vocabulary/data/states.ts';
import { findTerms, isProduct } from '../vocabulary/index.ts';
import { bagOfAll } from './concepts.ts';
import { LADDERS, type Ladder } from './data/ladders.ts';
import { type Fact, foldedOf } from './facts.ts';
import { coverage, type Item, plainItemsOf } from './items.ts';
import type { Candidate } from './matcher.ts';
import { statesIn } from './places.ts';
import { stem } from './stem.ts';
import { toldOf } from './told.ts';
import { isUnderway, statesOf, type Validity, validity } from './validity.ts';

/** How a profile stands to a credential that is asked. */
export type Standing = Validity | 'related' | 'absent';

/** A standing, and the entry or answer of the profile that shows it. */
export interface Found {
  readonly standing: Standing;
  readonly fact?: Fact | undefined;
  readonly pointer?: string | undefined;
}

/** Best first. */
const ORDER: readonly Standing[] = ['held', 'expired', 'other-state', 'in-progress', 'related', 'absent'];

const LICENSE = /\blicen[cs]|\bregistered\b/;
const COURSE = /\b(?:course|class|workshop|seminar|refresher)\b(?! [a-e]\b)/;

/** The one that stands best; absent where there is none. */
export const bestOf = (found: readonly Found[]): Found =>
  found.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))[0] ?? { standing: 'absent' };

/**
 * How the profile stands to one credential: by what the person has said of it, by an entry of the certificates, or by the
 * summary.
 * @param term the credential as the posting names it
 * @param quote the requirement that it is of, which may bind it to a state
 */
export function standingOf(term: string, quote: string, candidate: Candidate): Found {
  const told = toldOf(term, candidate.told);
  if (told) return { standing: told.has ? 'held' : 'absent', pointer: told.pointer };
  const folded = fold(term);
  const entries = findTerms(folded, term).map(({ entry }) => entry);
  const wanted: Wanted = {
    ladders: laddersOf(folded),
    items: namesOf(term),
    keys: entries.filter(({ type }) => type === 'credential').map(({ id }) => `@${id}`),
    tools: entries.filter(isProduct).map(({ id }) => `@${id}`),
    states: statesIn(`${term} ${quote}`),
    license: LICENSE.test(fold(`${term} ${quote}`)),
    vehicles: classOf(folded),
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
  return bestOf(bound.length > 0 ? bound : found);
}

interface Wanted {
  readonly ladders: readonly Place[];
  readonly items: readonly Item[];
  readonly keys: readonly string[];
  /** products that it is for: words that they share with others don't show it */
  readonly tools: readonly string[];
  /** whether it is one that an authority gives, so that a course is not it */
  readonly license: boolean;
  /** the class of vehicles that a driving licence is for */
  readonly vehicles: string | undefined;
  /** the states that the posting binds it to */
  readonly states: readonly string[];
}

/** What an entry of the certificates is worth for the one that is asked. */
function standingIn(
  fact: Fact,
  { ladders, items, keys, tools, states, license, vehicles }: Wanted,
  today: string,
): Standing {
  const bags = fact.lines.map((line) => bagOfAll(line.mentions));
  const text = foldedOf(fact);
  const known = keys.some((key) => bags.some((bag) => bag.has(key)));
  const other = tools.length > 0 && !tools.some((key) => bags.some((bag) => bag.has(key)));
  // By its own words: a licence of one sort shows its trade, and by that no other licence of it.
  const own = fact.lines.map((line) => new Set(line.mentions));
  const name = coverage(items, ...own.slice(0, 1));
  const step = stepBetween(ladders, text);
  const named = step !== 'kin' && !other && coverage(items, ...own) >= ENOUGH && name >= HALF;
  if ((known || named) && isOtherClass(vehicles, text)) return 'related';
  if (known || named) return license && COURSE.test(text) ? 'related' : validity(fact, states, today);
  return step === 'higher' ? validity(fact, states, today) : step ? 'related' : 'absent';
}

/** The letter of a driving licence: "class D", "category C1", "G licence"; "a licence" is any. */
const classOf = (credential: string): string | undefined =>
  /\b(?:class|category|grade) ([a-h]\d?)\b/.exec(credential)?.[1] ??
  /(?:^|[^'\w])([b-h]\d?|a\d) (?:class )?(?:(?:driver'?s?|driving|car) )?licen[cs]e\b/.exec(credential)?.[1];

/** Whether a licence is for other vehicles than those asked: of lorries the larger includes the smaller and all cars. */
function isOtherClass(asked: string | undefined, held: string): boolean {
  const own = classOf(held);
  return asked !== undefined && own !== undefined && asked !== own && !(own < FIRST_OF_CARS && own < asked);
}
const FIRST_OF_CARS = 'd';

/** The summary may say that one is on the way to it. */
function mentionIn(fact: Fact, { items }: Wanted): Standing {
  const line = fact.lines.find((one) => coverage(items, bagOfAll(one.mentions)) >= ENOUGH);
  return line && isUnderway(line.folded) ? 'in-progress' : 'absent';
}

/** From this share of its name on, a credential is the one that is asked, … */
export const ENOUGH = 0.75;
/** … of which the name itself, not only its issuer, must show this share. */
const HALF = 0.5;

/** A rung of a ladder, by its number. */
interface Place extends Ladder {
  readonly rung: number;
}

/** The ladders that a credential stands on. */
const laddersOf = (credential: string): Place[] =>
  LADDERS.map((ladder) => ({ ...ladder, rung: ladder.rungs.findIndex((rung) => rung.test(credential)) })).filter(
    ({ rung }) => rung >= 0,
  );

/** Whether a held credential stands on a ladder of the one asked: high enough to include it, or merely of its kind. */
function stepBetween(asked: readonly Place[], held: string): 'higher' | 'kin' | undefined {
  for (const { rungs, rung: want, includes } of asked) {
    const have = rungs.findLastIndex((rung) => rung.test(held));
    if (have >= 0) return have === want || (includes && have > want) ? 'higher' : 'kin';
  }
  return undefined;
}

/** The items of a term that name a credential: not the words that every credential has, nor its state, which is compared on its own. */
export function namesOf(term: string): readonly Item[] {
  const items = plainItemsOf(term);
  const named = items.filter((item) => !item.stems.every((word) => COMMON.has(word)));
  return named.length === 0 && isCredential(term) ? items : named;
}

/** Whether all that a term is made of is the name of a credential: "personal trainer certification". */
const isCredential = (term: string): boolean =>
  findTerms(fold(term), term).some(({ entry }) => entry.type === 'credential');

const COMMON: ReadonlySet<string> = new Set(
  [
    'license licensed licensure admission admitted certification certified certificate credential registration registered card course training program',
    'valid current active approved completion completed national state board issued by exam operator',
    ...Object.values(STATES).map(fold),
  ].flatMap((words) => words.split(' ').map(stem)),
);
