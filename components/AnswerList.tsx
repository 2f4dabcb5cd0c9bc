import { Pencil, X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './AnswerList.module.css';
import { Button, IconButton } from './Button.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { useWords } from './words.tsx';

interface Props {
  has: readonly string[];
  lacks: readonly string[];
  onTakeBack: (statement: string) => void;
  /** the person puts it in other words */
  onEdit: (statement: string, changed: string) => void;
}

/** What the person has said by ticking lines of checklists. It decides over everything else, so it can be seen here. */
export const AnswerList = ({ has, lacks, onTakeBack, onEdit }: Props) => {
  const words = useWords();
  return (
    <OptionsSection
      id="answers"
      title={words('answersTitle')}
      intro={words(has.length + lacks.length === 0 ? 'answersNone' : 'answersIntro')}
    >
      {has.length > 0 && (
        <Statements title={words('answersHas')} verdict="matched" list={has} onTakeBack={onTakeBack} onEdit={onEdit} />
      )}
      {lacks.length > 0 && (
        <Statements
          title={words('answersLacks')}
          verdict="missing"
          list={lacks}
          onTakeBack={onTakeBack}
          onEdit={onEdit}
        />
      )}
    </OptionsSection>
  );
};

interface StatementsProps extends Pick<Props, 'onTakeBack' | 'onEdit'> {
  title: string;
  verdict: 'matched' | 'missing';
  list: readonly string[];
}

const Statements = ({ title, verdict, list, ...actions }: StatementsProps) => (
  <>
    <h3>{title}</h3>
    <ul className={styles.list}>
      {list.map((statement, place) => (
        // The place is the key: what is put in other words stays where it is, and the keyboard with it.
        <Statement key={String(place)} verdict={verdict} statement={statement} {...actions} />
      ))}
    </ul>
  </>
);

interface StatementProps extends Pick<Props, 'onTakeBack' | 'onEdit'> {
  verdict: 'matched' | 'missing';
  statement: string;
}

const Statement = ({ verdict, statement, onTakeBack, onEdit }: StatementProps) => {
  const words = useWords();
  /** what is being put in other words: at this place of the list may stand another one by now */
  const [edited, setEdited] = useState<string>();
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const isEditing = edited !== undefined;
  // The keyboard goes back to where the editing began.
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  return (
    <li>
      <VerdictMark verdict={verdict} />
      {isEditing ? (
        <StatementForm
          statement={edited}
          onDone={(changed) => {
            if (changed) onEdit(edited, changed);
            setEdited(undefined);
          }}
        />
      ) : (
        <>
          <span className={styles.statement}>{statement}</span>
          <IconButton ref={edit} label={words('editNamed', [statement])} onClick={() => setEdited(statement)}>
            <Pencil size={16} aria-hidden="true" />
          </IconButton>
          <IconButton label={words('takeBackNamed', [statement])} onClick={() => onTakeBack(statement)}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </>
      )}
    </li>
  );
};

interface FormProps {
  statement: string;
  /** undefined: leave it as it is */
  onDone: (changed?: string) => void;
}

const StatementForm = ({ statement, onDone }: FormProps) => {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(statement);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const changed = text.trim();
    onDone(changed === '' || changed === statement ? undefined : changed);
  };
  return (
    <form
      className={styles.edit}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label htmlFor={id}>{words('answerLabel')}</label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{words('save')}</Button>
      <Button look="quiet" onClick={() => onDone()}>
        {words('cancel')}
      </Button>
    </form>
  );
};
