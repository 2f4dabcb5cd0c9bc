import { useEffect, useRef, useState } from 'react';
import type { Group, Row } from '../lib/view/groups.ts';
import { RequirementGroup } from './RequirementGroup.tsx';
import { type Answer, RequirementRow } from './RequirementRow.tsx';

interface Props {
  groups: readonly Group[];
  /** brings the page to the place where it is asked */
  onLocate?: ((row: Row) => void) | undefined;
  onAnswer?: ((statement: string, answer: Answer) => void) | undefined;
  /** a row to open and show, as by a click on a deal-breaker; a new object each time */
  wanted?: { readonly id: string } | undefined;
}

/** The groups of a posting's requirements, folded and opened by the person. */
export const Checklist = ({ groups, onLocate, onAnswer, wanted }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  const [openRow, setOpenRow] = useState<string>();
  const isOpen = (group: Group) => folds[group.key] ?? opensAtFirst(group, groups);

  const [shown, setShown] = useState(wanted);
  if (wanted !== shown) {
    setShown(wanted);
    setOpenRow(wanted?.id);
    const group = groups.find(({ rows }) => rows.some(({ id }) => id === wanted?.id));
    if (group) setFolds({ ...folds, [group.key]: true });
  }
  useEffect(() => {
    if (shown) focusOn(root.current, shown.id);
  }, [shown]);

  // A row that was answered moves to another group: the keyboard goes on at its neighbour instead of at the page's top.
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current !== undefined && focusOn(root.current, next.current)) next.current = undefined;
  });

  const answer = (group: Group, row: Row, statement: string, given: Answer) => {
    const at = group.rows.indexOf(row);
    const neighbour = group.rows[at + 1] ?? group.rows[at - 1];
    next.current = neighbour?.id ?? groups.find((one) => one !== group)?.key;
    onAnswer?.(statement, given);
  };

  return (
    <div ref={root}>
      {groups.map((group) => (
        <RequirementGroup
          key={group.key}
          group={group}
          open={isOpen(group)}
          onToggle={() => setFolds((now) => ({ ...now, [group.key]: !isOpen(group) }))}
        >
          {group.rows.map((row) => (
            <RequirementRow
              key={row.id}
              row={row}
              open={openRow === row.id}
              onToggle={() => {
                setOpenRow(openRow === row.id ? undefined : row.id);
                if (openRow !== row.id) onLocate?.(row);
              }}
              onLocate={onLocate && (() => onLocate(row))}
              onAnswer={onAnswer && ((statement, given) => answer(group, row, statement, given))}
            />
          ))}
        </RequirementGroup>
      ))}
    </div>
  );
};

/** What needs a look is open: the first group, and the questions. */
const opensAtFirst = (group: Group, groups: readonly Group[]): boolean =>
  group === groups[0] || group.key === 'unknown' || group.key === 'required' || group.key === 'preferred';

function focusOn(root: HTMLElement | null, id: string): boolean {
  const name = CSS.escape(id);
  const target = root?.querySelector<HTMLElement>(`[data-row="${name}"], [data-group="${name}"]`);
  target?.focus();
  target?.scrollIntoView?.({ block: 'nearest' });
  return target !== null && target !== undefined;
}
