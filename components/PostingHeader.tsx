import { Settings } from 'lucide-react';
import { IconButton } from './Button.tsx';
import styles from './PostingHeader.module.css';
import { useWords } from './words.tsx';

interface Props {
  title: string;
  /** company, place, employment: whatever is known */
  facts: readonly string[];
  pay?: string | undefined;
  onSettings: () => void;
}

/** Which posting this is about. */
export const PostingHeader = ({ title, facts, pay, onSettings }: Props) => {
  const words = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <h1 className={styles.title} title={title}>
          <bdi>{title}</bdi>
        </h1>
        {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
        {pay && <p className={styles.facts}>{pay}</p>}
      </div>
      <IconButton label={words('editProfile')} onClick={onSettings}>
        <Settings size={16} aria-hidden="true" />
      </IconButton>
    </header>
  );
};
