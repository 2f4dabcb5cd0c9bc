import type { Kind } from '../model/kind.ts';

/** A sign that a clause asks for something of a kind. Weight 1 (a hint) to 10 (leaves no doubt). */
export interface Cue {
  readonly name: string;
  /** tried against folded text; linear on any input */
  readonly pattern: RegExp;
  readonly weight: number;
  /** the same words in another sense: where this matches, the cue is void */
  readonly unless?: RegExp;
}

/** All that tells one kind of requirement. */
export interface Rule {
  readonly kind: Kind;
  readonly cues: readonly Cue[];
}
