import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Group } from '../lib/view/groups.ts';
import { useIsPointed } from './pointed.tsx';
import styles from './RequirementGroup.module.css';

interface Props {
  group: Group;
  level: 2 | 3;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A part of the checklist that can be folded; folded or not, it says how many lines it has. */
export const RequirementGroup = ({ group, level, open, onToggle, children }: Props) => {
  const list = useId();
  // Folded, its heading stands for its lines.
  const pointed = useIsPointed(...group.rows.map(({ id }) => id)) && !open;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.group} data-open={open || undefined}>
      <Heading className={styles.heading} data-pointed={pointed || undefined}>
        <button type="button" aria-expanded={open} aria-controls={list} data-group={group.key} onClick={onToggle}>
          <ChevronDown className={styles.chevron} size={16} aria-hidden="true" />
          <span className={styles.title}>{group.title} </span>
          <span className={styles.count}>{group.rows.length}</span>
        </button>
      </Heading>
      <ul id={list} hidden={!open}>
        {open && children}
      </ul>
    </section>
  );
};
