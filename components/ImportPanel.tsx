import { Download, Upload } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './ImportPanel.module.css';
import { useWords } from './words.tsx';

/** What was read from a file or from pasted text. */
export type ImportState =
  | { readonly is: 'refused'; readonly problem: string }
  | { readonly is: 'read'; readonly contents: string };

interface Props {
  state?: ImportState | undefined;
  /** the name of the profile that the file could replace; absent where there is none yet */
  current?: string | undefined;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onReplace: () => void;
  onAdd: () => void;
  onCancel: () => void;
  onExport?: (() => void) | undefined;
}

/** A profile comes in as a file or as text, and is shown before it is stored; it goes out as a file. */
export const ImportPanel = ({ state, current, onFile, onText, onReplace, onAdd, onCancel, onExport }: Props) => {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={styles.panel}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id={`${id}-title`}>{words('importTitle')}</h2>
      <p className={styles.intro}>{words('importIntro')}</p>
      <div className={styles.actions}>
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>
          <Upload size={16} aria-hidden="true" />
          {words('chooseFile')}
        </Button>
        {onExport && (
          <Button onClick={onExport}>
            <Download size={16} aria-hidden="true" />
            {words('exportProfile')}
          </Button>
        )}
      </div>
      <details className={styles.paste}>
        <summary>{words('pasteInstead')}</summary>
        <label htmlFor={`${id}-text`}>{words('pasteLabel')}</label>
        <textarea
          id={`${id}-text`}
          rows={4}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Button disabled={pasted.trim() === ''} onClick={() => onText(pasted)}>
          {words('readText')}
        </Button>
      </details>
      <div role="status">
        {state?.is === 'refused' && (
          <div className={styles.refused}>
            <p>{state.problem}</p>
            <p>{words(current === undefined ? 'nothingStored' : 'profileUntouched')}</p>
          </div>
        )}
        {state?.is === 'read' && (
          <div className={styles.read}>
            <p>{words('importRead', [state.contents])}</p>
            <div className={styles.actions}>
              {current !== undefined && <Button onClick={onReplace}>{words('importReplace', [current])}</Button>}
              <Button look="primary" onClick={onAdd}>
                {words(current === undefined ? 'importUse' : 'importAdd')}
              </Button>
              <Button look="quiet" onClick={onCancel}>
                {words('cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
};
