import { useRef, useState } from 'react';
import type { Correction } from '../lib/model/correction.ts';
import type { Row } from '../lib/view/groups.ts';
import { Button } from './Button.tsx';
import styles from './Correcting.module.css';
import { CorrectionForm } from './CorrectionForm.tsx';
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
