import type { Judgement, Reason } from '../model/verdict.ts';
import { anyOf, oneOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { TRAITS, type TraitFamily } from './data/traits.ts';
import type { Fact, Section } from './facts.ts';
import { plainItemsOf } from './items.ts';
import type { Line } from './lines.ts';
import type { Matcher } from './matcher.ts';
import { lineSaying, type ProfileIndex, pointerTo } from './profile-index.ts';
import { prove } from './proof.ts';
import { reason, verdict } from './reasons.ts';

interface Instance {
  readonly strength: 'shown' | 'hinted';
  readonly fact: Fact;
  /** the statement that is one; without it, the entry as a whole is */
  readonly line?: Line;
}

/** A quality that is asked, and what in the profile is an instance of it. */
interface Part {
  readonly family: TraitFamily;
  readonly found: Instance | undefined;
}

/** What a demand asks of the person. */
interface Asked {
  readonly families: readonly TraitFamily[];
  /** those that its heading names, or all: of them one must be shown */
  readonly main: readonly TraitFamily[];
  /** whether one must like it, too */
  readonly attitude: boolean;
  /** whether it says anything of a quality */
  readonly isQuality: boolean;
}

/** Read once for each quote: it is judged again for every change of the profile. */
const readAsked: (quote: string) => Asked = memo((text) => {
  const folded = fold(text);
  const quote = folded.replace(INSTRUCTIONS, 'instructions');
  const families = TRAITS.filter((family) => family.asked.test(quote));
  const [, heading] = HEADING.exec(quote) ?? [];
  const headed = heading === undefined ? [] : families.filter((family) => family.asked.test(heading));
  const main = headed.length > 0 ? headed : families;
  const attitude = ATTITUDE.test(quote);
  return { families, main, attitude, isQuality: attitude || families.length > 0 || NOT.test(folded) };
});

/** A quality of the person: shown only by an instance of it in the summary or in what the person did; else asked. */
export const matchTrait: Matcher = (demand, candidate) =>
  readAsked(demand.quote).isQuality ? judgeQuality(demand, candidate) : byName(demand.quote, candidate.index);

/** "Teamwork – helps others": what follows only tells what is meant. */
const HEADING = /^([^-–—:.;]{3,60}?)(?: [-–—] ?|: )/;
const NOT = /\b(?:not|never|no|without|isn't|aren't|don't|doesn't|won't|can't)\b/;

/**
 * As `matchTrait`, for what is a quality beyond doubt: each quality that is asked is a part of the demand. All shown → matched,
 * some → partial, none → unknown.
 */
export const judgeQuality: Matcher = (demand, { index, profile }) => {
  const { families, main, attitude } = readAsked(demand.quote);
  const parts = families
    .map((family) => ({ family, found: instanceOf(family, index) }))
    .filter(({ family, found }) => found || !family.minor);
  const trace = parts.map(inWords);
  const isPart = ({ family, found }: Part): boolean =>
    found !== undefined &&
    main.includes(family) &&
    !isBeside(family, main) &&
    (found.strength === 'shown' || !attitude);
  if (!parts.some(isPart)) return { ...verdict('unknown', reason('reasonTraitNotShown')), trace };
  const facts = parts.flatMap(({ found }) => found?.fact ?? []);
  const names = [...new Set(facts.map((fact) => fact.name))].slice(0, 2).join('; ');
  const pointers = parts.flatMap(({ found }) => (found ? [pointerTo(found.fact, found.line, profile)] : []));
  const isShown = parts.every(({ found }) => found?.strength === 'shown');
  const isWhole = isShown && (!attitude || parts.length >= MANY);
  if (isWhole) return { ...verdict('matched', reason('reasonTrait', names), pointers), trace };
  const because = isShown ? reason('reasonTraitLiking', names) : partly(names, parts, fold(demand.quote));
  return { ...verdict('partial', because, pointers), trace };
};

/** Of so many qualities the liking is the least. */
const MANY = 3;

/** Says which qualities nothing is an example of, in the posting's words, where these can stand alone. */
function partly(names: string, parts: readonly Part[], quote: string): Reason {
  const lacking = parts.flatMap(({ family, found }) => (found ? [] : (wordsFor(family, quote) ?? [])));
  return lacking.length > 0
    ? reason('reasonTraitSome', names, [...new Set(lacking)].join(', '))
    : reason('reasonTraitPart', names);
}

/** The whole words in which a folded quote asks for a quality; undefined where they are no phrase by themselves ("to customers"). */
function wordsFor({ asked }: TraitFamily, quote: string): string | undefined {
  const found = asked.exec(quote);
  if (!found) return undefined;
  const [before] = /[\p{L}\p{N}'-]*$/u.exec(quote.slice(0, found.index)) ?? [''];
  const [after] = /^[\p{L}\p{N}'-]*/u.exec(quote.slice(found.index + found[0].length)) ?? [''];
  const words = before + found[0] + after;
  return NO_PHRASE.test(words) || words.split(' ').length > MOST_PHRASE ? undefined : words;
}

const NO_PHRASE = /^(?:to|with|as|for|and|of|by|an?|the) |(?:[^\p{L}\p{N}]| (?:to|of|with|for|as|and|in|on|an?|the))$/u;
/** Words; what is longer is the sentence again. */
const MOST_PHRASE = 4;

/** What names no quality may name something that can be shown: "gives patients and families the education they need". */
function byName(quote: string, index: ProfileIndex): Judgement {
  const { strength, facts } = prove(quote.replace(/\([^)]*\)/g, ''), index);
  const [fact] = facts;
  return fact && strength === 'shown'
    ? verdict('matched', reason('reasonTrait', fact.name), [fact.pointer])
    : verdict('unknown', reason('reasonTraitNotShown'));
}

const isBeside = ({ beside }: TraitFamily, main: readonly TraitFamily[]): boolean =>
  beside === 'always' || (beside === 'others' && main.length > 1);

const inWords = ({ family, found }: Part): string =>
  `${family.id}: ${found ? `${found.strength} ${found.fact.pointer}` : 'absent'}`;

/** Who does a thing need not love it: a liking is a part of what is asked that no act shows. */
const ATTITUDE = anyOf(
  'passion\\w*, (?:desire|eager\\w*|willing\\w*)(?! (?:to|for) learn), excit\\w*, afraid, enjoy\\w*, thriv\\w*, love, hungry, curi\\w+',
  'attitude, recognize that, enthusiastic about',
);
/** "Oral and written instructions" ask for no writing. */
const INSTRUCTIONS = new RegExp(
  oneOf(
    // "oral and written directions"
    /\b(?:(?:oral|written|verbal|and|or|simple|detailed|complex)[, ]+){2,6}(?:instruction|direction)s?\b/,
    // "instructions given in written, oral or pictorial form"
    /\binstructions (?:\w+ ){0,3}(?:in )?(?:written|oral|verbal)[, ]+[^.;]{0,60}form\b/,
  ),
  'g',
);
const TOLD_IN: readonly Section[] = ['summary', 'work', 'volunteer', 'projects', 'awards'];

/** The qualities that a term is the name of, and of nothing else. */
const qualitiesIn: (term: string) => readonly TraitFamily[] = memo((term) => {
  const folded = fold(term);
  const asked = TRAITS.filter((family) => !family.subject && family.asked.test(folded));
  const rest = asked.reduce((text, { asked: name }) => text.replace(name, ' '), folded);
  return plainItemsOf(rest).some((item) => item.weight === 1) ? [] : asked;
});

/**
 * The entries that show a term which is the name of a quality and nothing else ("problem solving", "communication");
 * undefined where it is none, or where one of its parts isn't shown.
 */
export function qualityShown(term: string, index: ProfileIndex): readonly Fact[] | undefined {
  const asked = qualitiesIn(term);
  if (asked.length === 0) return undefined;
  const found = asked.flatMap((family) => instanceOf(family, index) ?? []);
  return found.length === asked.length && found.every((one) => one.strength === 'shown')
    ? found.map((one) => one.fact)
    : undefined;
}

function instanceOf(family: TraitFamily, index: ProfileIndex): Instance | undefined {
  const { asked, shown, hinted, section } = family;
  const told = (shown && lineSaying(shown, index, TOLD_IN)) ?? lineSaying(asked, index, SAID_OF_ONESELF);
  if (told) return { strength: 'shown', ...told };
  const whole = index.facts.find((fact) => fact.section === section);
  if (whole) return { strength: 'shown', fact: whole };
  const near = hinted && lineSaying(hinted, index, TOLD_IN);
  return near && { strength: 'hinted', ...near };
}

/** Who says of themselves that they are organized, or lists it among the skills, is taken at their word. */
const SAID_OF_ONESELF: readonly Section[] = ['summary', 'skills'];
