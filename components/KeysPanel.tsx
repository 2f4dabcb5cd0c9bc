import { Button } from './Button.tsx';
import styles from './KeysPanel.module.css';
import { OptionsSection } from './OptionsSection.tsx';
import { useWords } from './words.tsx';

/** A key of the extension, and what it does. */
export interface Key {
  readonly name: string;
  readonly does: string;
  /** as the browser writes it, "Alt+Shift+J"; empty where none is set */
  readonly shortcut: string;
}

/** The keys as they are set in the browser, and the way to where they are changed. */
export const KeysPanel = ({ keys, onChange }: { keys: readonly Key[]; onChange: () => void }) => {
  const words = useWords();
  return (
    <OptionsSection id="keys" title={words('keysTitle')} intro={words('keysIntro')}>
      <dl className={styles.list}>
        {keys.map(({ name, does, shortcut }) => (
          <div key={name} className={styles.key}>
            <dt>{does}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span className={styles.muted}>{words('keyNotSet')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={onChange}>{words('keysChange')}</Button>
      </div>
    </OptionsSection>
  );
};
