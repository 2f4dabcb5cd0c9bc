import type { Importance, Kind } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from '../text/sections.ts';

/** What separates a clause from the one before it. */
export type Joint =
  | 'start'
  | 'sentence'
  | 'semicolon'
  | 'comma'
  | 'dash'
  | 'and'
  | 'with'
  | 'but'
  | 'bracket'
  | 'preference';

/** A stretch of a sentence that may be a demand of its own. */
export interface Clause extends Span {
  /** its words, folded, same length */
  readonly folded: string;
  readonly joint: Joint;
}

/** A clause read: what it asks for, how strongly, and by which rules. */
export interface Reading extends Clause {
  readonly kind: Kind;
  readonly score: number;
  readonly importance: Importance;
  readonly passage: Passage;
  readonly trace: readonly string[];
}

/** Below this score a clause has no demand of its own: it goes on with what its neighbour says. */
export const OWN = 3;

/** From this score on a clause asks for something whatever way it opens. */
export const SURE = 7;
