import type { ReactNode } from 'react';
import type { Verdict } from '../lib/model/kind.ts';
import styles from './VerdictMark.module.css';

/** Each verdict has a shape of its own, so that colour is never the only sign. */
const SHAPES: Readonly<Record<Verdict | 'unjudged', ReactNode>> = {
  matched: (
    <>
      <circle cx="8" cy="8" r="7" className={styles.fill} />
      <path d="M4.7 8.3 7 10.6l4.4-5" className={styles.cut} />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6.2" className={styles.line} />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" className={styles.fill} />
    </>
  ),
  missing: (
    <>
      <circle cx="8" cy="8" r="6.2" className={styles.line} />
      <path d="M5 8h6" className={styles.line} />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.6" className={styles.dotted} />
      <path d="M6.2 6.5a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.1" className={styles.thin} />
    </>
  ),
  unjudged: <circle cx="8" cy="8" r="2.2" className={styles.fill} />,
};

/** Decoration beside words that say the same; it is not read out. */
export const VerdictMark = ({ verdict, small }: { verdict?: Verdict | undefined; small?: boolean }) => (
  <svg
    className={`${styles.mark} ${styles[verdict ?? 'unjudged']}`}
    viewBox="0 0 16 16"
    width={small ? 12 : 16}
    height={small ? 12 : 16}
    aria-hidden="true"
  >
    {SHAPES[verdict ?? 'unjudged']}
  </svg>
);
