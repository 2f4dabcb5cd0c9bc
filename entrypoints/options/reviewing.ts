import { useMemo } from 'react';
import type { Reviewing } from '../../components/ImportReview.tsx';
import { mergeProfiles } from '../../lib/profile/merge.ts';
import { activeProfile } from '../../lib/store/index.ts';
import { checkDraft, problemAtField } from '../../lib/view/draft.ts';
import { differencesInWords } from '../../lib/view/review.ts';
import type { Words } from '../../lib/view/words.ts';
import { useBook } from '../shared/book.ts';
import { cancelImport, correct, leaveOut, takeImport, taken } from './importing.ts';
import { useSession } from './session.ts';

/** The review of what was read, ready to be shown; undefined where none is going on. */
export function useReviewing(words: Words): Reviewing | undefined {
  const { review } = useSession();
  const current = activeProfile(useBook().book)?.resume;
  return useMemo(() => {
    if (!review) return undefined;
    const { problems } = checkDraft(review.draft);
    const profile = taken(review);
    const merged = current && mergeProfiles(current, profile);
    return {
      review,
      problemOf: (pointer: string) => {
        const problem = problems.get(pointer);
        return problem && problemAtField(problem, words);
      },
      differences: merged && differencesInWords(merged.changes, merged.profile, words),
      onCorrect: correct,
      onLeave: leaveOut,
      onTake: (where) => void takeImport(where),
      onCancel: cancelImport,
    };
  }, [review, current, words]);
}
