import { useEffect, useRef } from 'react';
import type { ReadResume } from '../lib/view/review.ts';
import styles from './SourceText.module.css';
import { useWords } from './words.tsx';

interface Props {
  lines: ReadResume['lines'];
  /** which lines to mark, as indices */
  marked: readonly number[];
}

/** The text of a file, with the lines marked that the field in hand was read from. */
export const SourceText = ({ lines, marked }: Props) => {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const first = marked[0];
  useEffect(() => {
    const box = list.current;
    const line = first === undefined ? undefined : box?.querySelector<HTMLElement>(`[data-line="${first}"]`);
    // Only the list scrolls: the field that is being filled in stays where it is.
    if (box && line) box.scrollTop = line.offsetTop - box.clientHeight / 3;
  }, [first]);
  return (
    <aside className={styles.source} aria-labelledby="source">
      <h3 id="source">{words('sourceTitle')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keyboard too */}
      <ol ref={list} className={styles.lines} tabIndex={0} aria-labelledby="source">
        {lines.map(({ text, page }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never move
          <li key={index} data-line={index} data-page={page !== lines[index - 1]?.page ? page : undefined}>
            {marked.includes(index) ? <mark>{text}</mark> : text}
          </li>
        ))}
      </ol>
    </aside>
  );
};
