import { ChevronDown, Crosshair } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Answer } from '../lib/model/answer.ts';
import type { Correction } from '../lib/model/correction.ts';
import type { Row } from '../lib/view/groups.ts';
import { Button } from './Button.tsx';
import { Correcting } from './Correcting.tsx';
import { PostingWords } from './PostingWords.tsx';
import { useIsPointed } from './pointed.tsx';
import styles from './RequirementRow.module.css';
import { TermChips } from './TermChips.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { useWords } from './words.tsx';

interface Props {
  row: Row;
  open: boolean;
  onToggle: () => void;
  /** brings the page to the place where it is asked */
  onLocate?: (() => void) | undefined;
  /** what the person says about this statement; absent where nothing can be stored */
  onAnswer?: ((statement: string, answer: Answer) => void) | undefined;
  /** what the person has put right of how it was read */
  correction?: Correction | undefined;
  /** absent where that can't be remembered */
  onCorrect?: ((correction: Correction | null) => void) | undefined;
}

/** One line of the checklist: the demand in short; opened, the posting's words, the reason and what it rests on. */
export const RequirementRow = ({ row, open, onToggle, ...actions }: Props) => {
  const { onAnswer } = actions;
  const words = useWords();
  const detail = useId();
  const preferred = row.verdict !== undefined && row.importance === 'preferred';
  const pointed = useIsPointed(row.id);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (pointed) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [pointed]);
  return (
    <li ref={line} className={styles.row} data-open={open || undefined} data-pointed={pointed || undefined}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={detail}
        aria-current={pointed || undefined}
        data-row={row.id}
        onClick={onToggle}
      >
        <VerdictMark verdict={row.verdict} />
        <span className={styles.demand}>
          <span className={styles.short}>
            <span>
              <bdi>{row.short}</bdi>
            </span>
          </span>
          {row.dealBreaker && <span className={styles.breaker}>{words('dealBreakerMark')}</span>}
          {preferred && <span className={styles.preferred}>{words('niceToHave')}</span>}
        </span>
        <ChevronDown className={styles.chevron} size={16} aria-hidden="true" />
      </button>
      {onAnswer && !open && row.verdict === 'unknown' && (
        <div className={styles.quick}>
          <Answers row={row} onAnswer={onAnswer} />
        </div>
      )}
      <div id={detail} className={styles.detail} hidden={!open}>
        {open && <Detail row={row} {...actions} />}
      </div>
    </li>
  );
};

const Detail = ({ row, onLocate, onAnswer, correction, onCorrect }: Omit<Props, 'open' | 'onToggle'>) => {
  const words = useWords();
  const several = row.terms.flat().length > 1;
  return (
    <>
      <blockquote className={styles.quote} dir="auto">
        <PostingWords>{words('quoted', [row.quote])}</PostingWords>
      </blockquote>
      {several && <TermChips terms={row.terms} />}
      {row.alternatives.length > 0 && <p className={styles.muted}>{row.alternatives.join('; ')}</p>}
      {row.reason && <p>{row.reason}</p>}
      <Evidence items={row.evidence} />
      <div className={styles.actions}>
        {onAnswer && <Answers row={row} onAnswer={onAnswer} />}
        {onLocate && (
          <Button look="quiet" onClick={onLocate}>
            <Crosshair size={14} aria-hidden="true" />
            {words('showInPage')}
          </Button>
        )}
      </div>
      {correction && onCorrect && (
        <p className={styles.muted}>
          {words('asYouReadIt')}{' '}
          <Button look="quiet" onClick={() => onCorrect(null)}>
            {words('readAsBefore')}
          </Button>
        </p>
      )}
      {onCorrect && <Correcting row={row} correction={correction} onCorrect={onCorrect} />}
    </>
  );
};

/** The entries and statements of the profile that decided a verdict. */
const Evidence = ({ items }: { items: readonly string[] }) => {
  const words = useWords();
  const label = useId();
  const [first, ...others] = items;
  if (first === undefined) return null;
  if (others.length === 0) return <p className={styles.muted}>{words('fromYourProfile', [first])}</p>;
  return (
    <div className={styles.muted}>
      <p id={label}>{words('fromYourProfileList')}</p>
      <ul className={styles.evidence} aria-labelledby={label}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
};

/** What can be said about a line: whichever changes the verdict, or takes back what was said before. */
const Answers = ({ row, onAnswer }: { row: Row; onAnswer: NonNullable<Props['onAnswer']> }) => {
  const words = useWords();
  const { said, verdict, quote, short } = row;
  if (said) {
    return <Button onClick={() => onAnswer(said.statement, 'unsaid')}>{words('takeBack')}</Button>;
  }
  return (
    <>
      {verdict !== 'matched' && (
        <Button aria-label={words('iHaveThisOf', [short])} onClick={() => onAnswer(quote, 'has')}>
          {words('iHaveThis')}
        </Button>
      )}
      {verdict !== 'missing' && (
        <Button aria-label={words('iDontOf', [short])} onClick={() => onAnswer(quote, 'lacks')}>
          {words('iDont')}
        </Button>
      )}
    </>
  );
};
