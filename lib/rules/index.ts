import { KINDS, type Kind } from '../model/kind.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import { contacts } from './contacts.ts';
import { credential } from './credential.ts';
import { education } from './education.ts';
import { eligibility } from './eligibility.ts';
import { experience } from './experience.ts';
import { language } from './language.ts';
import { location } from './location.ts';
import { physical } from './physical.ts';
import type { Cue, Rule } from './rule.ts';
import { schedule } from './schedule.ts';
import { skill } from './skill.ts';
import { trait } from './trait.ts';
import { travel } from './travel.ts';

/** One rule a kind; a kind without a rule does not compile. */
export const RULES: Readonly<Record<Kind, Rule>> = {
  experience,
  skill,
  education,
  credential,
  language,
  contacts,
  trait,
  travel,
  schedule,
  location,
  eligibility,
  physical,
};

/** How strongly a clause speaks for one kind, and by which cues. */
export interface KindScore {
  readonly kind: Kind;
  readonly score: number;
  readonly cues: readonly string[];
  /** where its first cue stands */
  readonly at: number;
}

// Of equals, a quality of the person goes before a professional ability.
const ORDER: readonly Kind[] = ['trait', ...KINDS.filter((kind) => kind !== 'trait')];

/** A cue with the kind that it tells; `place` = where it stands among all. */
interface KindCue extends Cue {
  readonly kind: Kind;
  readonly place: number;
}

let cues: PatternIndex<KindCue> | undefined;

// Made on first use: a page that is no posting never pays for it.
function allCues(): PatternIndex<KindCue> {
  cues ??= new PatternIndex(
    ORDER.flatMap((kind) => RULES[kind].cues.map((cue) => ({ ...cue, kind }))).map((cue, place) => ({ ...cue, place })),
    (cue) => cue.pattern,
  );
  return cues;
}

/** Kinds whose words also serve to explain other demands ("… in a creative team"). */
const SOFT: ReadonlySet<Kind> = new Set(['trait', 'skill', 'experience', 'travel', 'schedule']);

/**
 * The kinds that a folded clause speaks for, strongest first; empty where no cue is found. `head` = where what it asks
 * for ends: soft kinds named only behind it, in what explains it, count half.
 */
export function scoreKinds(folded: string, head = folded.length): KindScore[] {
  const scores: (KindScore & { score: number; cues: string[]; at: number })[] = [];
  for (const { cue, at } of hitsIn(folded)) {
    const weight = at >= head && SOFT.has(cue.kind) ? cue.weight / 2 : cue.weight;
    const name = `${cue.kind}: ${cue.name}`;
    const last = scores.at(-1);
    // The cues of a kind stand together.
    if (last?.kind !== cue.kind) {
      scores.push({ kind: cue.kind, score: weight, cues: [name], at });
      continue;
    }
    last.score += weight;
    last.cues.push(name);
    last.at = Math.min(last.at, at);
  }
  return scores.sort((a, b) => b.score - a.score);
}

/** The cues in a folded clause, in the order of all cues, with where each is. */
function hitsIn(folded: string): { cue: KindCue; at: number }[] {
  const hits: { cue: KindCue; at: number }[] = [];
  allCues().some(folded, (cue) => {
    const at = folded.search(cue.pattern);
    if (at >= 0 && !cue.unless?.test(folded)) hits.push({ cue, at });
    return false;
  });
  return hits.sort((a, b) => a.cue.place - b.cue.place);
}
