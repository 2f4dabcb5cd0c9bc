import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Answer } from '../lib/model/answer.ts';
import type { Correction, PostingCorrections } from '../lib/model/correction.ts';
import { findInGroups, type Group, type Row } from '../lib/view/groups.ts';
import { FindField } from './FindField.tsx';
import { RequirementGroup } from './RequirementGroup.tsx';
import { RequirementRow } from './RequirementRow.tsx';

interface Props {
  groups: readonly Group[];
  /** of the groups' headings */
  level?: 2 | 3;
  /** brings the page to the place where it is asked */
  onLocate?: ((row: Row) => void) | undefined;
  onAnswer?: ((statement: string, answer: Answer) => void) | undefined;
  /** what the person has put right, by the row's id */
  corrections?: PostingCorrections | undefined;
  /** absent where that can't be remembered */
  onCorrect?: ((id: string, correction: Correction | null) => void) | undefined;
  /** the words that are looked for; undefined where the field for them is not shown */
  search?: string | undefined;
  onSearch: (search: string | undefined) => void;
  /** a row to open and show, as by a click on a deal-breaker; a new object each time */
  wanted?: { readonly id: string } | undefined;
}

/** The groups of a posting's requirements, folded and opened by the person. */
export const Checklist = (props: Props) => {
  const { groups: all, level = 2, onLocate, onAnswer, corrections, onCorrect, search, onSearch, wanted } = props;
  const isSearching = search !== undefined && search.trim() !== '';
  const groups = findInGroups(all, search ?? '');
  const root = useRef<HTMLDivElement>(null);
  const { isUnfolded, fold, openRow, setOpenRow } = useFolds(root, all, wanted);
  // What was searched for is not hidden in a fold.
  const isOpen = (group: Group) => isSearching || isUnfolded(group);
  const { leave, follow } = useKeptFocus(root, groups);

  return (
    <div ref={root}>
      {search !== undefined && (
        <FindField
          wanted={search}
          found={isSearching ? countOf(groups) : undefined}
          onWant={onSearch}
          onClose={() => onSearch(undefined)}
        />
      )}
      {groups.map((group) => (
        <RequirementGroup
          key={group.key}
          group={group}
          level={level}
          open={isOpen(group)}
          onToggle={() => fold(group, isOpen(group))}
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
              onAnswer={
                onAnswer &&
                ((statement, given) => {
                  leave(group, row);
                  onAnswer(statement, given);
                })
              }
              correction={corrections?.[row.id]}
              onCorrect={
                onCorrect &&
                ((correction) => {
                  if (correction?.dismissed) leave(group, row);
                  else follow(row);
                  onCorrect(row.id, correction);
                })
              }
            />
          ))}
        </RequirementGroup>
      ))}
    </div>
  );
};

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** What needs a look is open: the first group, and the questions. */
const opensAtFirst = (group: Group, groups: readonly Group[]): boolean =>
  group === groups[0] || group.key === 'unknown' || group.key === 'required' || group.key === 'preferred';

/** Which groups are unfolded and which row is open: as the person left them, until another row is wanted. */
function useFolds(root: RefObject<HTMLElement | null>, groups: readonly Group[], wanted: Props['wanted']) {
  const [unfolded, setUnfolded] = useState<Readonly<Record<string, boolean>>>({});
  const [openRow, setOpenRow] = useState<string>();
  const [shown, setShown] = useState(wanted);
  const fold = ({ key }: Group, folded: boolean): void => setUnfolded((now) => ({ ...now, [key]: !folded }));
  if (wanted !== shown) {
    setShown(wanted);
    setOpenRow(wanted?.id);
    const group = groups.find(({ rows }) => rows.some(({ id }) => id === wanted?.id));
    if (group) fold(group, false);
  }
  useEffect(() => {
    if (shown) focusOn(root.current, shown.id);
  }, [root, shown]);
  const isUnfolded = (group: Group): boolean => unfolded[group.key] ?? opensAtFirst(group, groups);
  return { isUnfolded, fold, openRow, setOpenRow };
}

/**
 * Keeps the keyboard in the list when a row leaves its place.
 * @returns what to call before that: `leave` where the row goes away, `follow` where the keyboard is to go with it
 */
function useKeptFocus(root: RefObject<HTMLElement | null>, groups: readonly Group[]) {
  // A row that was answered moves to another group: the keyboard goes on at its neighbour instead of at the page's top.
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current !== undefined && focusOn(root.current, next.current)) next.current = undefined;
  });

  // A line that was put right may be judged anew and move: the keyboard goes with it.
  const followed = useRef<string>(undefined);
  useEffect(() => {
    if (followed.current === undefined || document.activeElement !== document.body) return;
    if (focusOn(root.current, followed.current)) followed.current = undefined;
  });

  const leave = (group: Group, row: Row): void => {
    const at = group.rows.indexOf(row);
    const neighbour = group.rows[at + 1] ?? group.rows[at - 1];
    next.current = neighbour?.id ?? groups.find((one) => one !== group)?.key;
  };
  const follow = (row: Row): void => {
    followed.current = row.id;
  };
  return { leave, follow };
}

function focusOn(root: HTMLElement | null, id: string): boolean {
  const name = CSS.escape(id);
  const target = root?.querySelector<HTMLElement>(`[data-row="${name}"], [data-group="${name}"]`);
  target?.focus();
  target?.scrollIntoView?.({ block: 'nearest' });
  return target !== null && target !== undefined;
}
