import { Checklist } from '../model/checklist.ts';
import type { PostingCorrections } from '../model/correction.ts';
import type { PostingFacts } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';
import { score } from './score.ts';
import { reasonInWords, type Words } from './words.ts';

/** What the person has put right of how a posting was read. */
export interface PutRight {
  readonly corrections: PostingCorrections;
  readonly dismissed: readonly Requirement[];
}

/**
 * The checklist file of one posting. Its schema gives the keys their order and drops what is not exported (span, trace);
 * verdicts and score are there only where the posting was judged.
 * @param judgements one for each requirement, in the same order; undefined where there is no profile
 */
export function toChecklist(
  facts: PostingFacts,
  requirements: readonly Requirement[],
  judgements: readonly Judgement[] | undefined,
  words: Words,
  { corrections, dismissed }: PutRight = { corrections: {}, dismissed: [] },
): Checklist {
  return Checklist.parse({
    version: 1,
    posting: facts,
    requirements: requirements.map((requirement, index) => ({
      ...requirement,
      ...verdictOf(judgements?.[index], words),
      ...(corrections[requirement.id] && { corrected: true }),
    })),
    ...(dismissed.length > 0 && { dismissed }),
    ...(judgements && { score: score(requirements, judgements) }),
  });
}

const verdictOf = (judgement: Judgement | undefined, words: Words) =>
  judgement && {
    verdict: judgement.verdict,
    reason: reasonInWords(judgement.reason, words),
    evidence: judgement.evidence,
  };
