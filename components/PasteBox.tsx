import { useId, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './PasteBox.module.css';
import { useWords } from './words.tsx';

interface Props {
  summary: string;
  /** what the text is to be */
  label: string;
  onText: (text: string) => void;
}

/** A field for text from elsewhere, folded away until it is wanted. */
export const PasteBox = ({ summary, label, onText }: Props) => {
  const words = useWords();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <details className={styles.paste}>
      <summary>{summary}</summary>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Button disabled={pasted.trim() === ''} onClick={() => onText(pasted)}>
        {words('readText')}
      </Button>
    </details>
  );
};
