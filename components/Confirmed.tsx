import { useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Confirmed.module.css';
import { useWords } from './words.tsx';

interface Props {
  /** what is done, as its button says it */
  label: string;
  title: string;
  text: string;
  onConfirm: () => void;
}

/** A button for what can't be taken back: it asks once more. */
export const Confirmed = ({ label, title, text, onConfirm }: Props) => {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{label}</Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        <div className={styles.actions}>
          <Button onClick={() => dialog.current?.close()}>{words('keep')}</Button>
          <Button
            look="primary"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {label}
          </Button>
        </div>
      </dialog>
    </>
  );
};
