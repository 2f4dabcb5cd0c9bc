import { Button } from './Button.tsx';
import { Confirmed } from './Confirmed.tsx';
import styles from './DataPanel.module.css';
import { FileButton } from './FileButton.tsx';
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
  return (
    <OptionsSection id="data" title={words('dataTitle')}>
      <p className={styles.privacy}>{words('privacy')}</p>
      <div className={styles.buttons}>
        <Button onClick={onExportAll}>{words('exportAll')}</Button>
        <FileButton types=".json,application/json" onFile={onImportAll}>
          {words('importAll')}
        </FileButton>
        <Confirmed
          label={words('deleteAll')}
          title={words('deleteAllTitle')}
          text={words('deleteAllText')}
          onConfirm={onDeleteAll}
        />
      </div>
    </OptionsSection>
  );
};
