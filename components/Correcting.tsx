import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Correction } from '../lib/model/correction.ts';
import { KINDS } from '../lib/model/kind.ts';
import { editText, KIND_WORDS, levelsOf, readEdit } from '../lib/view/edit.ts';
import type { Row } from '../lib/view/groups.ts';
import { LEVEL_WORDS } from '../lib/view/short.ts';
import { Button } from './Button.tsx';
import styles from './Correcting.module.css';
import { useWords } from './words.tsx';

interface Props {
  row: Row;
  /** what the person has put right so far */
  correction: Correction | undefined;
  /** null: read it again as FitLens does by itself */
  onCorrect: (correction: Correction | null) => void;
}

/** What a person does about a line that was read wrongly. */
export const Correcting = ({ row, correction, onCorrect }: Props) => {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  const other = row.importance === 'required' ? 'preferred' : 'required';
  /** What was open for it closes, and the keyboard stays where it was opened. */
  const say = (said: Correction): void => {
    if (fold.current) fold.current.open = false;
    fold.current?.querySelector('summary')?.focus();
    onCorrect(said);
  };
  if (editing) {
    return (
      <CorrectionForm
        row={row}
        onDone={(edited) => {
          setEditing(false);
          if (edited) onCorrect({ ...correction, edited });
        }}
      />
    );
  }
  return (
    <details ref={fold} className={styles.correcting}>
      <summary>{words('readWrongly')}</summary>
      <div className={styles.actions}>
        <Button onClick={() => say({ ...correction, dismissed: true })}>{words('notARequirement')}</Button>
        <Button onClick={() => say({ ...correction, importance: other })}>
          {words(other === 'preferred' ? 'onlyPreferred' : 'isRequired')}
        </Button>
        <Button onClick={() => setEditing(true)}>{words('readDifferently')}</Button>
      </div>
    </details>
  );
};

interface FormProps {
  row: Row;
  /** undefined: leave it as it is */
  onDone: (edited?: Correction['edited']) => void;
}

const CorrectionForm = ({ row, onDone }: FormProps) => {
  const words = useWords();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [text, setText] = useState(() => editText(row.asked, words));
  useEffect(() => first.current?.focus(), []);
  const levels = levelsOf(text.kind);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDone(readEdit(text, words));
  };
  return (
    <form
      className={styles.form}
      aria-label={words('readDifferently')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <label htmlFor={`${id}-kind`}>{words('editKind')}</label>
      <select
        ref={first}
        id={`${id}-kind`}
        value={text.kind}
        onChange={(event) => {
          const kind = KINDS.find((one) => one === event.currentTarget.value);
          if (kind) setText({ ...text, kind });
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words(KIND_WORDS[kind])}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-terms`}>{words('editTerms')}</label>
      <input
        id={`${id}-terms`}
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={text.terms}
        onChange={(event) => setText({ ...text, terms: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words('hintEditTerms')}
      </p>
      {text.kind === 'experience' && (
        <Figure
          label={words('editYears')}
          most={60}
          value={text.years}
          onChange={(years) => setText({ ...text, years })}
        />
      )}
      {text.kind === 'travel' && (
        <Figure
          label={words('editPercent')}
          most={100}
          value={text.percent}
          onChange={(percent) => setText({ ...text, percent })}
        />
      )}
      {levels.length > 0 && (
        <>
          <label htmlFor={`${id}-level`}>{words('editLevel')}</label>
          <select
            id={`${id}-level`}
            value={text.level}
            onChange={(event) => setText({ ...text, level: event.currentTarget.value })}
          >
            <option value="">{words('editNoLevel')}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {words(LEVEL_WORDS[level])}
              </option>
            ))}
          </select>
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {words('save')}
        </Button>
        <Button onClick={() => onDone()}>{words('cancel')}</Button>
      </div>
    </form>
  );
};

interface FigureProps {
  label: string;
  most: number;
  value: string;
  onChange: (value: string) => void;
}

const Figure = ({ label, most, value, onChange }: FigureProps) => {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={most}
        step="any"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
};
