import type { Verdict } from '../model/kind.ts';
import type { MessageKey } from './words.ts';

/** What needs a look comes first; what is fine comes last. */
export const VERDICT_ORDER = ['missing', 'unknown', 'partial', 'matched'] as const satisfies readonly Verdict[];

/** How a verdict is said to the person. */
export const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  matched: 'verdictMatched',
  partial: 'verdictPartial',
  missing: 'verdictMissing',
  unknown: 'verdictUnknown',
};
