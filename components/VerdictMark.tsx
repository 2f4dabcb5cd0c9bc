import type { Verdict } from '../lib/model/kind.ts';
import { VERDICT_MARKS } from '../lib/view/mark.ts';
import './mark.css';

/** Decoration beside words that say the same; it is not read out. */
export const VerdictMark = ({ verdict, small }: { verdict?: Verdict | undefined; small?: boolean }) => (
  <svg
    data-mark=""
    data-verdict={verdict}
    viewBox="0 0 16 16"
    width={small ? 12 : 16}
    height={small ? 12 : 16}
    aria-hidden="true"
  >
    {VERDICT_MARKS[verdict ?? 'unjudged'].map(({ d, ink }) => (
      <path key={d} d={d} data-ink={ink} />
    ))}
  </svg>
);
