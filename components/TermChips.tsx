import { Fragment } from 'react';
import type { Chip } from '../lib/view/groups.ts';
import { PostingWords } from './PostingWords.tsx';
import styles from './TermChips.module.css';
import { VerdictMark } from './VerdictMark.tsx';
import { useWords } from './words.tsx';

/**
 * The things that a requirement names, each with its own mark. Every group is asked for; one of a
 * group is enough, so where one is met the others are not said to be missing.
 */
export const TermChips = ({ terms }: { terms: readonly (readonly Chip[])[] }) => {
  const words = useWords();
  return (
    <ul className={styles.chips} aria-label={words('termsAsked')}>
      {terms.map((group, index) => (
        <li key={group.map(({ term }) => term).join('/')} className={styles.group}>
          {group.map((chip, nth) => (
            <Fragment key={chip.term}>
              {nth > 0 && <span className={styles.between}>{words('or')}</span>}
              <TermChip {...(chip.met === false && group.some(({ met }) => met) ? { term: chip.term } : chip)} />
            </Fragment>
          ))}
          {index < terms.length - 1 && <span className={styles.between}>{words('and')}</span>}
        </li>
      ))}
    </ul>
  );
};

const TermChip = ({ term, met }: Chip) => {
  const words = useWords();
  return (
    <span className={styles.chip}>
      {met !== undefined && <VerdictMark verdict={met ? 'matched' : 'missing'} small />}
      <PostingWords>{term}</PostingWords>
      {met !== undefined && <span className={styles.spoken}>{words(met ? 'termMet' : 'termMissing')}</span>}
    </span>
  );
};
