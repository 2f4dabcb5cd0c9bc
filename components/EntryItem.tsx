import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide-react';
import { valueAt } from '../lib/model/json.ts';
import { entryInWords } from '../lib/view/evidence.ts';
import type { ListSection } from '../lib/view/form.ts';
import { IconButton } from './Button.tsx';
import styles from './EntryList.module.css';
import { ProfileField } from './ProfileField.tsx';
import { useWords } from './words.tsx';

interface Props {
  section: ListSection;
  entry: unknown;
  /** its place among `count` entries, from 0 */
  index: number;
  count: number;
  open: boolean;
  /** what is wrong with a field of the entry, in words */
  problemOf: (path: string) => string | undefined;
  onToggle: () => void;
  onChange: (path: string, value: unknown) => void;
  onMove: (to: number) => void;
  /** `name` is how the entry is called */
  onRemove: (name: string) => void;
}

/** An entry of a section: its name, the buttons that move and remove it, and its fields while it is open. */
export const EntryItem = (props: Props) => {
  const { section, entry, index, count, open, problemOf, onToggle, onChange, onMove, onRemove } = props;
  const words = useWords();
  const name = entryInWords(entry, section, words) || words('untitledEntry');
  const wrong = section.fields.some(({ path }) => problemOf(path));
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <button type="button" aria-expanded={open} onClick={onToggle}>
            <ChevronDown size={16} aria-hidden="true" />
            <span>{name}</span>
            {wrong && !open && <span className={styles.wrong}>{words('needsALook')}</span>}
          </button>
        </h3>
        <MoveButton way="up" name={name} disabled={index === 0} onMove={() => onMove(index - 1)} />
        <MoveButton way="down" name={name} disabled={index === count - 1} onMove={() => onMove(index + 1)} />
        <IconButton label={words('removeNamed', [name])} onClick={() => onRemove(name)}>
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {open && (
        <div className={styles.fields}>
          {section.fields.map((field) => (
            <ProfileField
              key={field.path}
              field={field}
              value={valueAt(entry, field.path)}
              problem={problemOf(field.path)}
              onChange={(value) => onChange(field.path, value)}
            />
          ))}
        </div>
      )}
    </>
  );
};

interface MoveProps {
  way: 'up' | 'down';
  name: string;
  disabled: boolean;
  onMove: () => void;
}

const MoveButton = ({ way, name, disabled, onMove }: MoveProps) => {
  const words = useWords();
  const Arrow = way === 'up' ? ArrowUp : ArrowDown;
  return (
    <IconButton
      label={words(way === 'up' ? 'moveUp' : 'moveDown', [name])}
      data-move={way}
      disabled={disabled}
      onClick={onMove}
    >
      <Arrow size={16} aria-hidden="true" />
    </IconButton>
  );
};
