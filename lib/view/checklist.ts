import { Checklist } from '../model/checklist.ts';
import type { PostingFacts } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';
import { score } from './score.ts';
import { reasonInWords, type Words } from './words.ts';

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
): Checklist {
  return Checklist.parse({
    version: 1,
    posting: facts,
    requirements: requirements.map((requirement, index) => ({
      ...requirement,
      ...verdictOf(judgements?.[index], words),
    })),
    ...(judgements && { score: score(requirements, judgements) }),
  });
}

const verdictOf = (judgement: Judgement | undefined, words: Words) =>
  judgement && {
    verdict: judgement.verdict,
    reason: reasonInWords(judgement.reason, words),
    evidence: judgement.evidence,
  };
