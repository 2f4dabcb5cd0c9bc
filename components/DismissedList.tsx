import { ChevronDown } from 'lucide-react';
import type { Requirement } from '../lib/model/requirement.ts';
import { Button } from './Button.tsx';
import styles from './DismissedList.module.css';
import { PostingWords } from './PostingWords.tsx';
import { useWords } from './words.tsx';

interface Props {
  dismissed: readonly Requirement[];
  onPutBack: (id: string) => void;
}

/** What the person says is no requirement of this posting: out of the way, and not lost. */
export const DismissedList = ({ dismissed, onPutBack }: Props) => {
  const words = useWords();
  if (dismissed.length === 0) return null;
  return (
    <details className={styles.dismissed}>
      <summary>
        <ChevronDown size={16} aria-hidden="true" />
        <span className={styles.title}>{words('dismissedTitle')}</span>
        <span>{dismissed.length}</span>
      </summary>
      <ul>
        {dismissed.map(({ id, quote }) => (
          <li key={id}>
            <span className={styles.quote} dir="auto">
              <PostingWords>{words('quoted', [quote])}</PostingWords>
            </span>
            <Button aria-label={words('putBackNamed', [quote])} onClick={() => onPutBack(id)}>
              {words('putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
