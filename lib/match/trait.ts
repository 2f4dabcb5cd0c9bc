import type { Judgement } from '../model/verdict.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { TRAITS, type TraitFamily } from './data/traits.ts';
import type { Fact, Section } from './facts.ts';
import { itemsOf, plainItemsOf } from './items.ts';
import type { Matcher } from './matcher.ts';
import { factSaying, type ProfileIndex } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';

interface Instance {
  readonly strength: 'shown' | 'hinted';
  readonly fact: Fact;
}

/** A quality of the person: shown only by an instance of it in the summary or in what the person did; else asked. */
export const matchTrait: Matcher = (demand, candidate) => {
  const quote = fold(demand.quote);
  const isQuality = ATTITUDE.test(quote) || NOT.test(quote) || TRAITS.some((family) => family.asked.test(quote));
  return isQuality ? judgeQuality(demand, candidate) : byName(demand.quote, candidate.index);
};

const NOT = /\b(?:not|never|no|without|isn't|aren't|don't|doesn't|won't|can't)\b/;

/** As `matchTrait`, for what is a quality beyond doubt. */
export const judgeQuality: Matcher = (demand, { index }) => {
  const quote = fold(demand.quote).replace(INSTRUCTIONS, 'instructions');
  const asked = TRAITS.filter((family) => family.asked.test(quote) && (!family.minor || instanceOf(family, index)));
  const found = asked.flatMap((family) => instanceOf(family, index) ?? []);
  const shown = found.filter((one) => one.strength === 'shown').length;
  const isEnough = ATTITUDE.test(quote) ? shown >= 2 && shown * 2 >= asked.length : found.length > 0;
  const trace = asked.map((family) => inWords(family, instanceOf(family, index)));
  if (!isEnough) return { ...verdict('unknown', reason('reasonTraitNotShown')), trace };
  const evidence = found.map((one) => one.fact.pointer);
  const names = [...new Set(found.map((one) => one.fact.name))].slice(0, 2).join('; ');
  if (shown === asked.length) return { ...verdict('matched', reason('reasonTrait', names), evidence), trace };
  return { ...verdict('partial', reason('reasonTraitPart', names), evidence), trace };
};

/** What names no quality may name something that can be shown: "gives patients and families the education they need". */
function byName(quote: string, index: ProfileIndex): Judgement {
  const concept = itemsOf(quote).flatMap(({ keys }) => keys.find((key) => key.startsWith('#')) ?? [])[0];
  const line = concept === undefined ? undefined : index.where(concept)[0];
  const fact = line === undefined ? undefined : index.facts[index.factOf[line] ?? 0];
  return fact
    ? verdict('matched', reason('reasonTrait', fact.name), [fact.pointer])
    : verdict('unknown', reason('reasonTraitNotShown'));
}

const inWords = ({ id }: TraitFamily, found: Instance | undefined): string =>
  `${id}: ${found ? `${found.strength} ${found.fact.pointer}` : 'absent'}`;

/** One act does not show an attitude; two that show half of what is asked do. */
const ATTITUDE = anyOf(
  'passion\\w*, desire, eager\\w*, excit\\w*, afraid, interest(?:ed)?, willing\\w*, enjoy\\w*, thriv\\w*, love, hungry, curi\\w+',
  'dedicated, ambitious, motivated, attitude, style, energetic, recognize that, values?, trust\\w*, integrity, driven',
);
/** "Oral and written instructions" ask for no writing. */
const INSTRUCTIONS =
  /\b(?:(?:oral|written|verbal|and|or|simple|detailed|complex)[, ]+){2,6}instructions\b|\binstructions (?:\w+ ){0,3}(?:in )?(?:written|oral|verbal)[, ]+[^.;]{0,60}form\b/g;
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
  const told =
    (shown && factSaying(shown, index, TOLD_IN)) ??
    factSaying(asked, index, SAID_OF_ONESELF) ??
    index.facts.find((fact) => fact.section === section);
  if (told) return { strength: 'shown', fact: told };
  const near = hinted && factSaying(hinted, index, TOLD_IN);
  return near && { strength: 'hinted', fact: near };
}

/** Who says of themselves that they are organized is taken at their word. */
const SAID_OF_ONESELF: readonly Section[] = ['summary'];
