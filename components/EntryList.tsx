import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ListSection } from '../lib/view/form.ts';
import { Button } from './Button.tsx';
import { EntryItem } from './EntryItem.tsx';
import styles from './EntryList.module.css';
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
          return (
            <li key={key} data-entry={key} className={styles.entry}>
              <EntryItem
                section={section}
                entry={entry}
                index={index}
                count={entries.length}
                open={open === key}
                problemOf={(path) => problemOf(`${section.path}/${index}/${path}`)}
                onToggle={() => setOpen(open === key ? undefined : key)}
                onChange={(path, value) => onChange(index, path, value)}
                onMove={(to) => move(index, to)}
                onRemove={(name) => remove(index, name)}
              />
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
