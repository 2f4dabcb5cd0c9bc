import { Download, Upload } from 'lucide-react';
import type { DragEvent } from 'react';
import { Button } from './Button.tsx';
import { FileButton } from './FileButton.tsx';
import styles from './ImportPanel.module.css';
import { PasteBox } from './PasteBox.tsx';
import { useWords } from './words.tsx';

/** How it goes with what was chosen or pasted, until there is something to review. */
export type ImportState =
  /** `done` runs from 0 to 1 */
  | { readonly is: 'reading'; readonly name: string; readonly done: number }
  | { readonly is: 'refused'; readonly problem: string };

interface Props {
  /** the panel's heading, where it is not that of the options */
  title?: string;
  state?: ImportState | undefined;
  /** a profile is stored */
  isStored: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onCancel: () => void;
  onExport?: (() => void) | undefined;
}

const TYPES = '.pdf,.docx,.json,.md,.markdown,.txt,.zip';

/** A profile comes in as a file or as text; it goes out as a file. */
export const ImportPanel = ({ title, state, isStored, onFile, onText, onCancel, onExport }: Props) => {
  const words = useWords();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <section
      className={styles.panel}
      aria-labelledby="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id="import" tabIndex={-1}>
        {title ?? words('importTitle')}
      </h2>
      <p className={styles.intro}>{words('importIntro')}</p>
      <div className={styles.actions}>
        <FileButton types={TYPES} onFile={onFile}>
          <Upload size={16} aria-hidden="true" />
          {words('chooseFile')}
        </FileButton>
        {onExport && (
          <Button onClick={onExport}>
            <Download size={16} aria-hidden="true" />
            {words('exportProfile')}
          </Button>
        )}
      </div>
      <PasteBox summary={words('pasteInstead')} label={words('pasteLabel')} onText={onText} />
      <Progress state={state} isStored={isStored} onCancel={onCancel} />
    </section>
  );
};

const Progress = ({ state, isStored, onCancel }: Pick<Props, 'state' | 'isStored' | 'onCancel'>) => {
  const words = useWords();
  return (
    <>
      <div role="status">
        {state?.is === 'refused' && (
          <div className={styles.refused}>
            <p>{state.problem}</p>
            <p>{words(isStored ? 'profileUntouched' : 'nothingStored')}</p>
          </div>
        )}
        {state?.is === 'reading' && <p>{words('readingFile', [state.name])}</p>}
      </div>
      {state?.is === 'reading' && (
        <div className={styles.reading}>
          <progress value={state.done} aria-label={words('readingFile', [state.name])} />
          <Button onClick={onCancel}>{words('cancel')}</Button>
        </div>
      )}
    </>
  );
};
