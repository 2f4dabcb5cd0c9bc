import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { IconButton } from './Button.tsx';
import styles from './FindField.module.css';
import { useWords } from './words.tsx';

interface Props {
  wanted: string;
  /** how many lines are left; undefined where nothing is looked for */
  found: number | undefined;
  onWant: (wanted: string) => void;
  onClose: () => void;
}

/** Looks for words in the list. Escape shows all lines again. */
export const FindField = ({ wanted, found, onWant, onClose }: Props) => {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <search className={styles.find}>
      <label htmlFor={id} className={styles.spoken}>
        {words('findInList')}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words('findInList')}
        value={wanted}
        onChange={(event) => onWant(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // One Escape clears the field, the next one takes it away; only then does one close the popup.
          event.preventDefault();
          if (wanted === '') onClose();
          else onWant('');
        }}
      />
      <span role="status" className={styles.found}>
        {found === 0 && words('findNothing', [wanted.trim()])}
        {found !== undefined && found > 0 && words('found', [found])}
      </span>
      <IconButton label={words('clearFind')} onClick={onClose}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </search>
  );
};
