import { type FormEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import type { Correction } from '../lib/model/correction.ts';
import { KINDS } from '../lib/model/kind.ts';
import { editText, KIND_WORDS, levelsOf, MOST_PERCENT, MOST_YEARS, readEdit } from '../lib/view/edit.ts';
import type { Row } from '../lib/view/groups.ts';
import { LEVEL_WORDS } from '../lib/view/short.ts';
import { Button } from './Button.tsx';
import styles from './Correcting.module.css';
import { useWords } from './words.tsx';

interface Props {
  row: Row;
  /** undefined: leave it as it is */
  onDone: (edited?: Correction['edited']) => void;
}

/** What a line asks, to be put in other words by the person: its kind, what it names, how much of it. */
export const CorrectionForm = ({ row, onDone }: Props) => {
  const words = useWords();
  const first = useRef<HTMLSelectElement>(null);
  const [text, setText] = useState(() => editText(row.asked, words));
  useEffect(() => first.current?.focus(), []);
  const set = (part: Partial<typeof text>) => setText({ ...text, ...part });
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
      <Choice
        ref={first}
        label={words('editKind')}
        value={text.kind}
        onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? text.kind })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words(KIND_WORDS[kind])}
          </option>
        ))}
      </Choice>
      <Terms value={text.terms} onChange={(terms) => set({ terms })} />
      {text.kind === 'experience' && (
        <Figure label={words('editYears')} most={MOST_YEARS} value={text.years} onChange={(years) => set({ years })} />
      )}
      {text.kind === 'travel' && (
        <Figure
          label={words('editPercent')}
          most={MOST_PERCENT}
          value={text.percent}
          onChange={(percent) => set({ percent })}
        />
      )}
      {levels.length > 0 && (
        <Choice label={words('editLevel')} value={text.level} onChange={(level) => set({ level })}>
          <option value="">{words('editNoLevel')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {words(LEVEL_WORDS[level])}
            </option>
          ))}
        </Choice>
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

interface ValueProps {
  value: string;
  onChange: (value: string) => void;
}

const Choice = ({
  label,
  value,
  onChange,
  ref,
  children,
}: ValueProps & { label: string; ref?: Ref<HTMLSelectElement>; children: ReactNode }) => {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select ref={ref} id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </>
  );
};

const Terms = ({ value, onChange }: ValueProps) => {
  const words = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{words('editTerms')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words('hintEditTerms')}
      </p>
    </>
  );
};

const Figure = ({ label, most, value, onChange }: ValueProps & { label: string; most: number }) => {
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
