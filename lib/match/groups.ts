import { isProduct, lookUp } from '../vocabulary/index.ts';
import { choiceOf } from './choice.ts';
import type { Fact, Section } from './facts.ts';
import { isName, itemsOf } from './items.ts';
import { inFull } from './leading.ts';
import type { Candidate, Demand } from './matcher.ts';
import { factsLike, prove, type Strength } from './proof.ts';
import { toldOf } from './told.ts';
import { qualityShown } from './trait.ts';

/** What became of one AND group of a demand's terms. */
export interface GroupProof {
  /** the member that decided, in the posting's words */
  readonly term: string;
  /** what the posting lets one choose from, in its words ("AWS or Azure"); the same as `term` where it names one thing */
  readonly choice: string;
  readonly strength: Strength;
  readonly facts: readonly Fact[];
  /** the facts of the other members that are as strong: years of one or another of them add up */
  readonly otherFacts: readonly Fact[];
  /** pointers: of the facts, or of what the person has told us */
  readonly evidence: readonly string[];
  readonly marks: readonly boolean[];
  /** how much the group counts: 1 for a name, a third for everyday words */
  readonly weight: number;
  /** whether nothing else can stand in for it: a name, the leading of people */
  readonly firm: boolean;
}

type Member = Omit<GroupProof, 'otherFacts' | 'choice' | 'marks' | 'weight' | 'firm'>;

/** A list of at least so many without an "or" means most of it … */
const LONG_LIST = 4;
const ANY_OF = /(?<!and\/)\bor\b|\b(?:any|one)\b/i;
/** … unless it gives examples, or stands in brackets: of those one name will do, but not one everyday word. */
const EXAMPLES = /\b(?:such as|like|e\.? ?g|for example|for instance|etc|similar|and other)\b|\(/i;

/** "At least two of Go, Rust and C". */
const AT_LEAST =
  /\b(?:at least|minimum of|any) (?:(two|2)|(three|3)) (?:or more )?(?:of(?! them)|areas|languages|tools|flavors)\b/i;

/** What is left of a group of which a member is shown, where that is not all that is asked. */
function lessened(
  group: readonly string[],
  members: readonly Member[],
  quote: string,
): 'partly' | 'absent' | undefined {
  const shown = oneOfEach(members.filter((one) => one.strength === 'shown' && one.facts.length > 0));
  const least = AT_LEAST.exec(quote);
  if (least && shown.length > 0) return shown.length < Math.min(group.length, least[1] ? 2 : 3) ? 'partly' : undefined;
  if (shown.length === 0 || group.length < LONG_LIST) return undefined;
  const capitals = group.filter((term) => CAPITAL.test(term)).length;
  // Of a list of names, an everyday word alone shows little; and nothing in their midst, where it is not what they are.
  const isClass = ({ term }: Member): boolean => term === group[0] || term === group.at(-1);
  if (capitals * 2 > group.length && !shown.some(({ term }) => CAPITAL.test(term)))
    return shown.some(isClass) ? 'partly' : 'absent';
  return !ANY_OF.test(quote) && isLittle(shown, oneOfEach(members), quote) ? 'partly' : undefined;
}

/** Whether what is shown is less than half of all, or one everyday word of some examples. */
const isLittle = (shown: readonly Member[], each: readonly Member[], quote: string): boolean =>
  EXAMPLES.test(quote)
    ? shown.length === 1 && each.length > 1 && !shown.some(({ term }) => isProper(term))
    : shown.length * 2 < each.length;

/** A group of which nothing that the profile shows is meant. */
export const unshown = (proof: GroupProof): GroupProof => ({
  ...proof,
  strength: 'absent',
  facts: [],
  otherFacts: [],
  evidence: [],
  marks: proof.marks.map(() => false),
});

/** Whether a term is the name of one thing, a product's or by its capital; not of a field ("percentages"). */
function isProper(term: string): boolean {
  const entry = lookUp(term);
  return CAPITAL.test(term) || (entry !== undefined && isProduct(entry));
}

/** "Fractions, ratios, proportions": names of one thing count once. */
function oneOfEach(members: readonly Member[]): readonly Member[] {
  const ids = members.map(({ term }) => itemsOf(term)[0]?.keys.find((key) => key.startsWith('#')) ?? term);
  return members.filter((_, at) => ids.indexOf(ids[at] ?? '') === at);
}

/** Proves every AND group of a quote; what the person has told us of a term comes before what the profile's entries say. */
export function proveGroups(
  groups: readonly (readonly string[])[],
  candidate: Candidate,
  quote: string,
  skip: readonly Section[] = [],
): GroupProof[] {
  return withoutUmbrella(groups).map((group) => {
    const weight = Math.max(0, ...group.map(weightOfTerm));
    const named = group.some((term, at) => at > 0 && CAPITAL.test(term));
    // "Quality tools (8D, fishbone diagram)": beside names, an everyday word shows nothing.
    const aside = (term: string): boolean => named && weightOfTerm(term) < weight;
    // "Data engineering kits such as Hive, BigQuery": what only comes near the heading is none of its names.
    const heads = (at: number): boolean => group.slice(at + 1).some((term) => CAPITAL.test(term));
    const proved = group
      .map((term) => proveTerm(term, inFull(term, quote), candidate, skip, aside(term)))
      .map((one, at): Member => (one.strength === 'partly' && heads(at) ? { ...one, strength: 'absent' } : one));
    const members = OR_SIMILAR.test(quote) ? proved.map((one) => orSimilar(one, candidate, skip)) : proved;
    const best = members.toSorted((a, b) => RANK[b.strength] - RANK[a.strength])[0];
    const marks = members.map((one) => one.strength === 'shown');
    const firm = best !== undefined && (isName(best.term) || inFull(best.term, quote) !== best.term);
    const decided: Member = best ?? { term: '', strength: 'absent', facts: [], evidence: [] };
    const others = members.filter((one) => one !== best && one.strength === best?.strength);
    const otherFacts = others.flatMap(({ facts }) => facts);
    const proof = { ...decided, otherFacts, choice: choiceOf(group, quote) ?? decided.term, marks, weight, firm };
    const less = lessened(group, members, quote);
    return less === 'absent' ? unshown(proof) : { ...proof, strength: less ?? proof.strength };
  });
}

/** "Office (Word, Excel)" as Office or Word, and Office or Excel: what stands in each group asks for none of them. */
const withoutUmbrella = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  groups.length < 2
    ? groups
    : groups.map((group) => {
        const own = group.filter((term) => !groups.every((other) => other.includes(term)));
        return own.length > 0 ? own : group;
      });

const CAPITAL = /\p{Lu}/u;

const weightOfTerm = (term: string): number => Math.max(0, ...itemsOf(term).map((item) => item.weight));

const RANK: Readonly<Record<Strength, number>> = { shown: 3, partly: 2, near: 1, absent: 0 };

/** @param asked what the term stands for in its quote */
function proveTerm(
  term: string,
  asked: string,
  candidate: Candidate,
  skip: readonly Section[],
  aside: boolean,
): Member {
  const told = toldOf(asked, candidate.told);
  if (told) return { term, strength: told.has ? 'shown' : 'absent', facts: [], evidence: [told.pointer] };
  if (aside) return { term, strength: 'absent', facts: [], evidence: [] };
  const proof = prove(asked, candidate.index, skip);
  const facts = (proof.strength !== 'shown' && qualityShown(asked, candidate.index)) || proof.facts;
  const strength = facts === proof.facts ? proof.strength : 'shown';
  return { term, strength, facts, evidence: facts.map((fact) => fact.pointer) };
}

/** "Or a comparable CRM": another of the sort may do; how near it comes is for the employer to say. */
const OR_SIMILAR =
  /\bor (?:an? |other |any )?(?:similar|comparable|equivalent)\b(?! (?:[a-z]+ )?(?:experience|education|combination|degree|work))/i;

function orSimilar(member: Member, { index }: Candidate, skip: readonly Section[]): Member {
  if (member.strength === 'shown' || member.evidence.some((pointer) => pointer.startsWith('fit/'))) return member;
  const facts = factsLike(member.term, index, skip);
  return facts.length > 0
    ? { ...member, strength: 'partly', facts, evidence: facts.map((fact) => fact.pointer) }
    : member;
}

/** The groups to prove: the terms that name something, or else the whole quote where it names something. */
export function groupsOf(demand: Demand): readonly (readonly string[])[] {
  const named = demand.terms.filter((group) => group.some((term) => itemsOf(term).length > 0));
  if (named.length > 0) return named;
  return itemsOf(demand.quote).length > 0 ? [[demand.quote]] : [];
}
