import { useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './DataPanel.module.css';
import { OptionsSection } from './OptionsSection.tsx';
import { useWords } from './words.tsx';

interface Props {
  onDeleteAll: () => void;
  onExportAll: () => void;
  onImportAll: (file: File) => void;
}

/** Where the data is, in five sentences, how to take it elsewhere, and how to get rid of it. */
export const DataPanel = ({ onDeleteAll, onExportAll, onImportAll }: Props) => {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <OptionsSection id="data" title={words('dataTitle')}>
      <p className={styles.privacy}>{words('privacy')}</p>
      <div className={styles.buttons}>
        <Button onClick={onExportAll}>{words('exportAll')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImportAll(file);
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{words('importAll')}</Button>
        <Button onClick={() => dialog.current?.showModal()}>{words('deleteAll')}</Button>
      </div>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{words('deleteAllTitle')}</h2>
        <p>{words('deleteAllText')}</p>
        <div className={styles.actions}>
          <Button onClick={() => dialog.current?.close()}>{words('keep')}</Button>
          <Button
            look="primary"
            onClick={() => {
              dialog.current?.close();
              onDeleteAll();
            }}
          >
            {words('deleteAll')}
          </Button>
        </div>
      </dialog>
    </OptionsSection>
  );
};
