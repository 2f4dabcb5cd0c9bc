import { X } from 'lucide-react';
import { Button, IconButton } from './Button.tsx';
import styles from './Toast.module.css';
import { useWords } from './words.tsx';

interface Props {
  /** what was just done, or what went wrong; undefined = nothing to say */
  text?: string | undefined;
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/** Says what was done and takes it back. It stays until it is closed: nobody has to be quick. */
export const Toast = ({ text, onUndo, onClose }: Props) => {
  const words = useWords();
  return (
    <div className={styles.place}>
      <div role="status" className={text ? styles.toast : undefined}>
        {text && (
          <>
            <span className={styles.text}>{text}</span>
            {onUndo && <Button onClick={onUndo}>{words('undo')}</Button>}
            <IconButton label={words('close')} onClick={onClose}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
    </div>
  );
};
