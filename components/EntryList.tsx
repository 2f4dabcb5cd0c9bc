import { ArrowDown, ArrowUp, ChevronDown, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { valueAt } from '../lib/model/json.ts';
import { entryInWords } from '../lib/view/evidence.ts';
import type { ListSection } from '../lib/view/form.ts';
import { Button, IconButton } from './Button.tsx';
import styles from './EntryList.module.css';
import { ProfileField } from './ProfileField.tsx';
import { useWords } from './words.tsx';

interface Props {
  section: ListSection;
  entries: readonly unknown[];
  /** what is wrong with a field of an entry, in words */
  problemOf: (pointer: string) => string | undefined;
  onChange: (entry: number, path: string, value: unknown) => void;
  onAdd: () => void;
  onMove: (from: number, to: number) => void;
  /** `name` is how the entry is called, for the undo line */
  onRemove: (entry: number, name: string) => void;
}

/** The entries of one section: added, opened, put in order and removed, all of it by keyboard too. */
export const EntryList = ({ section, entries, problemOf, onChange, onAdd, onMove, onRemove }: Props) => {
  const words = useWords();
  const [keys, setKeys] = useState(() => entries.map(newKey));
  const [open, setOpen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<string>(undefined);
  if (keys.length !== entries.length) setKeys(entries.map((_, index) => keys[index] ?? newKey()));

  // What was just added, moved or removed keeps the keyboard with it.
  useEffect(() => {
    if (focus.current === undefined) return;
    list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  });

  const add = () => {
    const key = newKey();
    setKeys([...keys, key]);
    setOpen(key);
    focus.current = `[data-entry="${key}"] :is(input, textarea)`;
    onAdd();
  };
  const move = (from: number, to: number) => {
    const key = keys[from];
    if (key === undefined) return;
    setKeys(keys.toSpliced(from, 1).toSpliced(to, 0, key));
    const ends = to === 0 ? 'down' : to === entries.length - 1 ? 'up' : undefined;
    focus.current = `[data-entry="${key}"] [data-move="${ends ?? (to < from ? 'up' : 'down')}"]`;
    onMove(from, to);
  };
  const remove = (index: number, name: string) => {
    const rest = keys.toSpliced(index, 1);
    const neighbour = rest[index] ?? rest[index - 1];
    setKeys(rest);
    focus.current = neighbour ? `[data-entry="${neighbour}"] [aria-expanded]` : '[data-add]';
    onRemove(index, name);
  };

  return (
    <div ref={list}>
      <ul className={styles.list}>
        {entries.map((entry, index) => {
          const key = keys[index] ?? String(index);
          const name = entryInWords(entry, section, words) || words('untitledEntry');
          const wrong = section.fields.some(({ path }) => problemOf(`${section.path}/${index}/${path}`));
          return (
            <li key={key} data-entry={key} className={styles.entry}>
              <div className={styles.head}>
                <h3 className={styles.name}>
                  <button
                    type="button"
                    aria-expanded={open === key}
                    onClick={() => setOpen(open === key ? undefined : key)}
                  >
                    <ChevronDown size={16} aria-hidden="true" />
                    <span>{name}</span>
                    {wrong && open !== key && <span className={styles.wrong}>{words('needsALook')}</span>}
                  </button>
                </h3>
                <IconButton
                  label={words('moveUp', [name])}
                  data-move="up"
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp size={16} aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={words('moveDown', [name])}
                  data-move="down"
                  disabled={index === entries.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown size={16} aria-hidden="true" />
                </IconButton>
                <IconButton label={words('removeNamed', [name])} onClick={() => remove(index, name)}>
                  <Trash2 size={16} aria-hidden="true" />
                </IconButton>
              </div>
              {open === key && (
                <div className={styles.fields}>
                  {section.fields.map((field) => (
                    <ProfileField
                      key={field.path}
                      field={field}
                      value={valueAt(entry, field.path)}
                      problem={problemOf(`${section.path}/${index}/${field.path}`)}
                      onChange={(value) => onChange(index, field.path, value)}
                    />
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Button data-add onClick={add}>
        <Plus size={16} aria-hidden="true" />
        {words(section.add)}
      </Button>
    </div>
  );
};

let made = 0;
/** Entries of a profile file have no id of their own; React and the keyboard need one. */
const newKey = (): string => `entry-${made++}`;
