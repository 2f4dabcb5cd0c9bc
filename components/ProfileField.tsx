import { useId, useState } from 'react';
import { CODECS } from '../lib/view/fields.ts';
import type { Field } from '../lib/view/form.ts';
import styles from './ProfileField.module.css';
import { useWords } from './words.tsx';

interface Props {
  field: Field;
  /** where it stands in the profile, to be found by */
  pointer?: string;
  value: unknown;
  /** what is wrong with it, in words */
  problem?: string | undefined;
  disabled?: boolean;
  /** where the value was read, in words */
  source?: string | undefined;
  /** undefined = nothing said */
  onChange: (value: unknown) => void;
}

/** One field of the profile form, with its label, its hint and what is wrong with it. */
export const ProfileField = (props: Props) => (
  <div className={props.field.wide ? styles.wide : styles.field} data-pointer={props.pointer}>
    {props.field.type === 'flag' ? <Flag {...props} /> : <Typed {...props} />}
  </div>
);

const Typed = ({ field, value, problem, disabled, source, onChange }: Props) => {
  const words = useWords();
  const id = useId();
  const codec = CODECS[field.type === 'flag' ? 'line' : field.type];
  const [text, setText] = useState(() => codec.format(value));
  // The text is the person's while it means the value; a value from elsewhere (undo, another window) replaces it.
  if (!same(codec.parse(text), value)) setText(codec.format(value));
  const about = [field.hint && `${id}-hint`, problem && `${id}-problem`, source && `${id}-source`]
    .filter(Boolean)
    .join(' ');
  const common = {
    id,
    value: text,
    disabled,
    'aria-invalid': problem !== undefined,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setText(currentTarget.value);
      onChange(codec.parse(currentTarget.value));
    },
    onBlur: () => setText(codec.format(value)),
    ...(about && { 'aria-describedby': about }),
  };
  return (
    <>
      <label htmlFor={id}>{words(field.label)}</label>
      {field.type === 'paragraph' || field.type === 'lines' ? (
        <textarea {...common} rows={2} />
      ) : (
        <input
          {...common}
          type="text"
          {...(field.type === 'number' && { inputMode: 'decimal' as const })}
          autoComplete={field.autocomplete ?? 'off'}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {field.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {words(field.hint)}
        </p>
      )}
      {source && (
        <p id={`${id}-source`} className={styles.source} data-source="">
          {source}
        </p>
      )}
    </>
  );
};

const FLAGS = [
  { value: true, label: 'choiceYes' },
  { value: false, label: 'choiceNo' },
  { value: undefined, label: 'choiceNotSaid' },
] as const;

const Flag = ({ field, value, disabled, onChange }: Props) => {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className={styles.flag} disabled={disabled}>
      <legend>{words(field.label)}</legend>
      <div className={styles.choices}>
        {FLAGS.map((flag) => (
          <label key={flag.label}>
            <input type="radio" name={name} checked={value === flag.value} onChange={() => onChange(flag.value)} />
            <span>{words(flag.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
