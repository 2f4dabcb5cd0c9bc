import type { DifferenceInWords } from '../lib/view/review.ts';
import styles from './DifferenceList.module.css';
import { useWords } from './words.tsx';

interface Props {
  differences: readonly DifferenceInWords[];
  /** the stored profile's name */
  current: string;
}

const KINDS = [
  ['added', 'differenceAdded', '+'],
  ['changed', 'differenceChanged', '~'],
  ['kept', 'differenceKept', '='],
] as const;

/** What adding would do to the stored profile. */
export const DifferenceList = ({ differences, current }: Props) => {
  const words = useWords();
  return (
    <section className={styles.differences} aria-labelledby="differences">
      <h3 id="differences" tabIndex={-1}>
        {words('differencesTitle', [current])}
      </h3>
      {differences.length === 0 && <p>{words('differencesNone')}</p>}
      {KINDS.map(([kind, title, sign]) => {
        const some = differences.filter((one) => one.kind === kind);
        if (some.length === 0) return null;
        return (
          <div key={kind}>
            <h4>{words(title, [some.length])}</h4>
            <ul>
              {some.map(({ pointer, what, before, after }) => (
                <li key={pointer} data-sign={sign}>
                  {what}
                  {before !== undefined && after !== undefined && (
                    <span className={styles.values}>
                      {words(kind === 'kept' ? 'differenceStays' : 'differenceBecomes', [before, after])}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
};
