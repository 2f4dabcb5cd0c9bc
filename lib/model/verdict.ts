import type { Verdict } from './kind.ts';

/**
 * Why a verdict is what it is: a message key of locales/en.json and the values for its placeholders, so that the words
 * stay in one place. `view/words` renders it.
 */
export interface Reason {
  readonly key: string;
  readonly values: readonly (string | number)[];
}

/** The outcome for one requirement. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /**
   * the profile's entries and statements that decided it: JSON Pointers into the profile file without the leading slash
   * ("work/0", "work/0/highlights/2")
   */
  readonly evidence: readonly string[];
  /** one mark for each term of the requirement, in the shape of its `terms`; absent where terms played no part */
  readonly terms?: readonly (readonly boolean[])[];
  /** how the verdict came about, step by step, for whoever looks into it; in English, never shown in the page */
  readonly trace?: readonly string[];
}
