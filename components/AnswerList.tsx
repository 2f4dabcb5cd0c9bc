import { X } from 'lucide-react';
import styles from './AnswerList.module.css';
import { IconButton } from './Button.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { useWords } from './words.tsx';

interface Props {
  has: readonly string[];
  lacks: readonly string[];
  onTakeBack: (statement: string) => void;
}

/** What the person has said by ticking lines of checklists. It decides over everything else, so it can be seen here. */
export const AnswerList = ({ has, lacks, onTakeBack }: Props) => {
  const words = useWords();
  return (
    <section className={styles.answers} aria-labelledby="answers">
      <h2 id="answers" tabIndex={-1}>
        {words('answersTitle')}
      </h2>
      <p className={styles.intro}>{words(has.length + lacks.length === 0 ? 'answersNone' : 'answersIntro')}</p>
      {has.length > 0 && (
        <Statements title={words('answersHas')} verdict="matched" list={has} onTakeBack={onTakeBack} />
      )}
      {lacks.length > 0 && (
        <Statements title={words('answersLacks')} verdict="missing" list={lacks} onTakeBack={onTakeBack} />
      )}
    </section>
  );
};

interface StatementsProps {
  title: string;
  verdict: 'matched' | 'missing';
  list: readonly string[];
  onTakeBack: (statement: string) => void;
}

const Statements = ({ title, verdict, list, onTakeBack }: StatementsProps) => {
  const words = useWords();
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {list.map((statement) => (
          <li key={statement}>
            <VerdictMark verdict={verdict} />
            <span className={styles.statement}>{statement}</span>
            <IconButton label={words('takeBackNamed', [statement])} onClick={() => onTakeBack(statement)}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  );
};
