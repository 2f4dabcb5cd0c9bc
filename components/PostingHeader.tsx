import { Search, Settings } from 'lucide-react';
import { IconButton } from './Button.tsx';
import styles from './PostingHeader.module.css';
import { PostingWords } from './PostingWords.tsx';
import { useWords } from './words.tsx';

interface Props {
  title: string;
  /** company, place, employment: whatever is known */
  facts: readonly string[];
  pay?: string | undefined;
  /** shows the field to find a line with, or takes it away; absent where there is no list */
  onFind?: (() => void) | undefined;
  onSettings: () => void;
}

/** Which posting this is about. */
export const PostingHeader = ({ title, facts, pay, onFind, onSettings }: Props) => {
  const words = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <h1 className={styles.title} title={title}>
          <PostingWords>{title}</PostingWords>
        </h1>
        {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
        {pay && <p className={styles.facts}>{pay}</p>}
      </div>
      {onFind && (
        <IconButton label={words('findInList')} aria-keyshortcuts="Control+F Meta+F" onClick={onFind}>
          <Search size={16} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={words('editProfile')} onClick={onSettings}>
        <Settings size={16} aria-hidden="true" />
      </IconButton>
    </header>
  );
};
