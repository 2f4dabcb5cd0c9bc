import { useId } from 'react';
import type { Count } from '../lib/model/checklist.ts';
import { VERDICTS, type Verdict } from '../lib/model/kind.ts';
import styles from './FitBar.module.css';

/** How many of each verdict, as one bar. Each part has its own pattern: solid, striped, hollow, dotted. */
export const FitBar = ({ count, label }: { count: Count; label: string }) => (
  <div className={styles.bar} role="img" aria-label={label}>
    {VERDICTS.filter((verdict) => count[verdict] > 0).map((verdict) => (
      <span key={verdict} data-verdict={verdict} style={{ flexGrow: count[verdict] }}>
        <Segment verdict={verdict} />
      </span>
    ))}
  </div>
);

const Segment = ({ verdict }: { verdict: Verdict }) => {
  const pattern = useId();
  if (verdict === 'matched') return <Box className={styles.solid} />;
  if (verdict === 'missing') return <Box className={styles.hollow} />;
  return (
    <svg className={styles.box} aria-hidden="true">
      <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" {...turned(verdict)}>
        {verdict === 'partial' ? (
          <rect width="3" height="6" className={styles.ink} />
        ) : (
          <circle cx="3" cy="3" r="1.3" className={styles.ink} />
        )}
      </pattern>
      <rect x="0.75" y="0.75" rx="3" className={styles.inset} fill={`url(#${pattern})`} />
    </svg>
  );
};

const Box = ({ className }: { className: string | undefined }) => (
  <svg className={styles.box} aria-hidden="true">
    <rect x="0.75" y="0.75" rx="3" className={`${styles.inset} ${className}`} />
  </svg>
);

const turned = (verdict: Verdict) => (verdict === 'partial' ? { patternTransform: 'rotate(45)' } : {});
