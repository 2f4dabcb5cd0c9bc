import { ChevronDown, TriangleAlert } from 'lucide-react';
import type { Score } from '../lib/model/checklist.ts';
import { total } from '../lib/view/score.ts';
import { barInWords, countedTogether, inSentence, niceToHave } from '../lib/view/summary.ts';
import { FitBar } from './FitBar.tsx';
import styles from './Summary.module.css';
import { useWords } from './words.tsx';

interface Props {
  score: Score;
  /** names the other must-haves that are missing; empty where none is */
  missing: string;
  /** the hard conditions that are not met */
  dealBreakers: readonly { readonly id: string; readonly short: string }[];
  onShow: (id: string) => void;
}

/** The fit in three seconds: a sentence, a bar, and what decides it all. */
export const Summary = ({ score, missing, dealBreakers, onShow }: Props) => {
  const words = useWords();
  const count = total(score.required) > 0 ? score.required : score.preferred;
  const wished = niceToHave(score, words);
  const counted = countedTogether(score, words);
  return (
    <section className={styles.summary} aria-label={words('summary')}>
      <p className={styles.sentence}>{inSentence(score, words)}</p>
      {dealBreakers.map(({ id, short }) => (
        <button key={id} type="button" className={styles.breaker} onClick={() => onShow(id)}>
          <TriangleAlert size={14} aria-hidden="true" />
          <span>{words('dealBreaker', [short])}</span>
        </button>
      ))}
      {missing && <p>{missing}</p>}
      <FitBar count={count} label={barInWords(count, words)} />
      <div className={styles.more}>
        {wished && <p>{wished}</p>}
        {counted && (
          <details className={styles.how}>
            <summary>
              {words('howCounted')}
              <ChevronDown size={14} aria-hidden="true" />
            </summary>
            <p>{counted}</p>
          </details>
        )}
      </div>
    </section>
  );
};
