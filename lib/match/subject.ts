import type { Verdict } from '../model/kind.ts';
import type { Judgement, Reason } from '../model/verdict.ts';
import { isCommon } from './common.ts';
import { isElsewhere } from './elsewhere.ts';
import { type GroupProof, unshown } from './groups.ts';
import { isPlain } from './items.ts';
import { isPeople, leadsNobody } from './leading.ts';
import type { Candidate, Demand } from './matcher.ts';
import { pointerTo } from './profile-index.ts';
import { lineShowing, type Proof, prove } from './proof.ts';
import { firstOf, reason, verdict } from './reasons.ts';

/** Groups that are everyday words around the names may be missed, as long as the rest weighs this share of all … */
const MOST_GROUPS = 0.74;
/** … or one entry shows this share of the quote's own words, whatever the terms that were cut out of it. */
const MOST_WORDS = 0.7;
/** A quote without terms or with none that has a name, of which one entry shows half, is shown in part … */
const HALF = 0.5;
/** … and so is one whose terms say nothing by themselves ("business results"), of which one entry shows this share. */
const QUARTER = 0.25;

/** What comes with many trades ("troubleshooting" of a radar) is no part of a demand of which no entry shows this share of words. */
const LITTLE = 0.2;

/**
 * All groups shown, or nearly → matched; some → partial; none, or only what comes with many trades → missing, or unknown where
 * the profile has no such section.
 * @param section the section that is taken to be complete for this kind; `nearly`: what comes near is a part of it
 */
export function judgeGroups(
  found: readonly GroupProof[],
  demand: Demand,
  section: { name: string; filled: boolean; nearly?: true },
  { index }: Candidate,
): Judgement {
  const unled = leadsNobody(demand, index);
  const proofs = unled ? found.map(asLed) : found;
  const shown = proofs.filter((proof) => proof.strength === 'shown');
  const rest = proofs.filter((proof) => proof.strength !== 'shown');
  const whole = prove(demand.quote, index);
  const evidence = [...shown.flatMap((proof) => proof.evidence.slice(0, 2)), ...pointersOf(whole)];
  const marks = proofs.length === demand.terms.length ? proofs.map((proof) => proof.marks) : undefined;
  const trace = [...proofs.map(inWords), `quote: ${percent(whole.share)}`];
  const say = (outcome: Verdict, because: Reason, by = evidence): Judgement => ({
    ...verdict(outcome, because, by, marks),
    trace,
  });
  const told = rest.flatMap((proof) => proof.evidence.filter((pointer) => pointer.startsWith('fit/lacks')));
  const lenient = told.length === 0 && !rest.some((proof) => proof.firm);
  const most = weigh(shown) >= weigh(proofs) * MOST_GROUPS || whole.share >= MOST_WORDS;
  if (rest.length === 0 || (lenient && most)) {
    if ((unled && shown.length > 0) || isElsewhere(demand, shown, whole, index))
      return say('partial', reason('reasonShownPart'));
    return say('matched', marks && shown.length > 0 ? reason('reasonShown', names(shown)) : reason('reasonShownWhole'));
  }
  const aside = unled && shown.every(({ term }) => isCommon(term));
  if (shown.length > 0 && !aside && !(demand.quote && whole.share < LITTLE && isBeside(shown, rest)))
    return say('partial', reason('reasonSomeShown', shown.length, proofs.length, choices(rest)));
  const near = rest.filter(
    ({ strength, firm }) => strength === 'partly' || (strength === 'near' && section.nearly && !firm),
  );
  const part = rest.some((proof) => proof.marks.includes(true)) || weigh(near) > weigh(rest) / 2;
  if (part || (lenient && isVague(demand, rest, whole)))
    return say('partial', reason('reasonShownPart'), [
      ...rest.flatMap((proof) => proof.evidence.slice(0, 2)),
      ...evidence,
    ]);
  if (told.length > 0) return say('missing', reason('reasonToldLacks', names(rest)), told);
  if (INTEREST.test(demand.quote)) return say('unknown', reason('reasonTraitNotShown'), []);
  if (!section.filled) return say('unknown', reason('reasonNotSaid'), []);
  return say('missing', marks ? reason('reasonNotShown', choices(rest)) : reason('reasonNotShownWhole'), [
    section.name,
  ]);
}

/** Whether the terms that are not shown say less than the quote, of which an entry shows enough to be a part of it. */
const isVague = (demand: Demand, rest: readonly GroupProof[], { share }: Proof): boolean =>
  share >= HALF
    ? demand.terms.length === 0 || rest.every(({ term, weight }) => weight < 1 || isPlain(term))
    : share >= QUARTER && demand.terms.length > 0 && rest.every(({ weight }) => weight < 1);

/** The judgement with, for evidence, the statements that show its terms instead of the entries that these stand in. */
export function byStatement(
  judged: Judgement,
  proofs: readonly GroupProof[],
  { index, profile }: Candidate,
): Judgement {
  const narrowed = judged.evidence.flatMap((pointer) => {
    const fact = index.facts.find((one) => one.pointer === pointer);
    const terms = fact ? proofs.filter(({ facts }) => facts.includes(fact)).map(({ term }) => term) : [];
    return fact && terms.length > 0
      ? terms.map((term) => pointerTo(fact, lineShowing(term, fact, index), profile))
      : [pointer];
  });
  // Beside a statement, the entry it stands in tells nothing more.
  const said = narrowed.filter((pointer) => !narrowed.some((other) => other.startsWith(`${pointer}/`)));
  return { ...judged, evidence: firstOf(said) };
}

/** The people who are to be led are not shown by whoever is one of them. */
const asLed = (proof: GroupProof): GroupProof =>
  isPeople(proof.term) && proof.facts.length > 0 ? unshown(proof) : proof;

/** Whether what is shown comes with many trades, while of what would tell this one nothing is. */
const isBeside = (shown: readonly GroupProof[], rest: readonly GroupProof[]): boolean =>
  shown.every((one) => one.facts.length > 0 && isCommon(one.term)) &&
  rest.some(({ term }) => !isCommon(term)) &&
  rest.every(({ strength }) => strength !== 'partly') &&
  weigh(shown) <= weigh(rest);

/** Where an interest would do, or all that is asked is to be willing, who has not shown the thing may still have that. */
const INTEREST =
  /\binterest in\b|\b(?:desire|willing(?:ness)?|eager(?:ness)?) to learn\b|^(?:must )?(?:be )?(?:willing(?:ness)?|eager(?:ness)?) to\b/i;

const names = (list: readonly GroupProof[]): string => list.map((proof) => proof.term).join(', ');
const choices = (list: readonly GroupProof[]): string => list.map((proof) => proof.choice).join(', ');
const weigh = (list: readonly GroupProof[]): number => list.reduce((sum, proof) => sum + proof.weight, 0);
const pointersOf = ({ facts }: Proof): string[] => facts.map((fact) => fact.pointer);
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const inWords = ({ term, strength, evidence, weight }: GroupProof): string =>
  `“${term}” (weight ${weight}): ${[strength, ...evidence.slice(0, 2)].join(' ')}`;
