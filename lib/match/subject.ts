import type { Verdict } from '../model/kind.ts';
import type { Judgement, Reason } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import { findTerms, isProduct, lookUp } from '../vocabulary/index.ts';
import { isCommon } from './common.ts';
import { bagOf } from './concepts.ts';
import { isElsewhere } from './elsewhere.ts';
import { type GroupProof, unshown } from './groups.ts';
import { isPlain, itemsOf, meets } from './items.ts';
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

/** The part of the profile that is taken to be complete for a kind. */
interface Section {
  readonly name: string;
  readonly filled: boolean;
  /** what comes near it is a part of it */
  readonly nearly?: true;
}

/** What a profile shows of a demand: of each group, and of the quote as a whole. */
interface Findings {
  readonly demand: Demand;
  readonly index: Candidate['index'];
  readonly proofs: readonly GroupProof[];
  readonly shown: readonly GroupProof[];
  /** the groups that are not shown */
  readonly rest: readonly GroupProof[];
  readonly whole: Proof;
  /** others are to be led, and the person has led nobody */
  readonly unled: boolean;
  /** where the person says that they lack something of it */
  readonly told: readonly string[];
  /** whether each term has a group, so that a reason may name it */
  readonly named: boolean;
}

/** A verdict before its evidence: what is shown, unless it says otherwise. */
interface Conclusion {
  readonly outcome: Verdict;
  readonly because: Reason;
  readonly by?: readonly string[];
}

/**
 * All groups shown, or nearly → matched; some → partial; none, or only what comes with many trades → missing, or unknown where
 * the profile has no such section.
 */
export function judgeGroups(
  found: readonly GroupProof[],
  demand: Demand,
  section: Section,
  { index }: Candidate,
): Judgement {
  const findings = findingsOf(found, demand, index);
  const { proofs, shown, whole, named } = findings;
  const evidence = [...evidenceOf(shown), ...whole.facts.map((fact) => fact.pointer)];
  const { outcome, because, by = evidence } = conclude(findings, section, evidence);
  return {
    ...verdict(outcome, because, by, named ? proofs.map((proof) => proof.marks) : undefined),
    trace: [...proofs.map(inWords), `quote: ${percent(whole.share)}`],
  };
}

function findingsOf(found: readonly GroupProof[], demand: Demand, index: Candidate['index']): Findings {
  const unled = leadsNobody(demand, index);
  const proofs = unled ? found.map(asLed) : found;
  const rest = proofs.filter((proof) => proof.strength !== 'shown');
  return {
    demand,
    index,
    proofs,
    shown: proofs.filter((proof) => proof.strength === 'shown'),
    rest,
    whole: prove(demand.quote, index),
    unled,
    told: rest.flatMap((proof) => proof.evidence.filter((pointer) => pointer.startsWith('fit/lacks'))),
    named: proofs.length === demand.terms.length,
  };
}

function conclude(findings: Findings, section: Section, evidence: readonly string[]): Conclusion {
  const { demand, index, proofs, shown, rest, whole, unled, named } = findings;
  if (isMet(findings)) {
    if ((unled && shown.length > 0) || isElsewhere(demand, shown, whole, index))
      return { outcome: 'partial', because: reason('reasonShownPart') };
    const because = named && shown.length > 0 ? reason('reasonShown', names(shown)) : reason('reasonShownWhole');
    return { outcome: 'matched', because };
  }
  if (isMetInPart(findings))
    return { outcome: 'partial', because: reason('reasonSomeShown', shown.length, proofs.length, choices(rest)) };
  if (isNear(findings, section))
    return { outcome: 'partial', because: reason('reasonShownPart'), by: [...evidenceOf(rest), ...evidence] };
  return notShown(findings, section);
}

/** Missing; or unknown where the profile need not say it. */
function notShown({ demand, rest, told, named }: Findings, section: Section): Conclusion {
  if (told.length > 0) return { outcome: 'missing', because: reason('reasonToldLacks', names(rest)), by: told };
  if (INTEREST.test(demand.quote)) return { outcome: 'unknown', because: reason('reasonTraitNotShown'), by: [] };
  if (!section.filled) return { outcome: 'unknown', because: reason('reasonNotSaid'), by: [] };
  const because = named ? reason('reasonNotShown', choices(rest)) : reason('reasonNotShownWhole');
  return { outcome: 'missing', because, by: [section.name] };
}

/** Whether less than all may do: the person denies nothing of it, and nothing that is not shown is firm. */
const isLenient = ({ told, rest }: Findings): boolean => told.length === 0 && !rest.some((proof) => proof.firm);

/** Whether all groups are shown, or as good as all. */
function isMet(findings: Findings): boolean {
  const { proofs, shown, rest, whole } = findings;
  const most = weigh(shown) >= weigh(proofs) * MOST_GROUPS || whole.share >= MOST_WORDS;
  return rest.length === 0 || (isLenient(findings) && most);
}

/** Whether a group is shown that tells of this demand, and not of many trades. */
function isMetInPart({ demand, shown, rest, whole, unled }: Findings): boolean {
  const aside = unled && shown.every(({ term }) => isCommon(term));
  return (
    shown.length > 0 &&
    !aside &&
    !(demand.quote && (whole.share < LITTLE || isHeading(shown, rest)) && isBeside(shown, rest))
  );
}

/** Whether what is shown comes near enough to the demand to be a part of it. */
function isNear(findings: Findings, section: Section): boolean {
  const { demand, rest, whole } = findings;
  const near = rest.filter(
    ({ strength, firm }) => strength === 'partly' || (strength === 'near' && section.nearly && !firm),
  );
  const part = rest.some((proof) => proof.marks.includes(true)) || weigh(near) > weigh(rest) / 2;
  return part || (isLenient(findings) && isVague(demand, rest, whole));
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

/** "Computer skills (Word, Excel)": whether what is shown is only what the products that are not shown are for. */
const isHeading = (shown: readonly GroupProof[], rest: readonly GroupProof[]): boolean =>
  rest.every(({ term }) => {
    const entry = lookUp(term) ?? findTerms(fold(term), term)[0]?.entry;
    if (!entry || !isProduct(entry)) return false;
    return shown.every((head) => itemsOf(head.term).every((item) => meets(bagOf(term), item)));
  });

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
/** The first two entries behind each. */
const evidenceOf = (list: readonly GroupProof[]): string[] => list.flatMap((proof) => proof.evidence.slice(0, 2));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const inWords = ({ term, strength, evidence, weight }: GroupProof): string =>
  `“${term}” (weight ${weight}): ${[strength, ...evidence.slice(0, 2)].join(' ')}`;
