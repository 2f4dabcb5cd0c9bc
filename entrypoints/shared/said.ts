import type { Answer } from '../../lib/model/answer.ts';
import type { Correction } from '../../lib/model/correction.ts';
import type { MessageKey } from '../../lib/view/words.ts';

/** What is said of an answer on a checklist line. */
export const ANSWERED: Readonly<Record<Answer, MessageKey>> = {
  has: 'answeredHas',
  lacks: 'answeredLacks',
  unsaid: 'answerTakenBack',
};

/** What is said of a correction. */
export function correctedWords(correction: Correction | null): MessageKey {
  if (!correction) return 'correctionTakenBack';
  if (correction.dismissed) return 'correctedDismissed';
  if (correction.edited) return 'correctedEdited';
  return correction.importance === 'required' ? 'correctedRequired' : 'correctedPreferred';
}
