import type { Answer } from '../../components/RequirementRow.tsx';
import type { MessageKey } from '../../lib/view/words.ts';

/** What is said of an answer on a checklist line. */
export const ANSWERED: Readonly<Record<Answer, MessageKey>> = {
  has: 'answeredHas',
  lacks: 'answeredLacks',
  unsaid: 'answerTakenBack',
};
