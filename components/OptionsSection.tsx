import type { ReactNode } from 'react';
import styles from './OptionsSection.module.css';

interface Props {
  /** where the page's navigation leads to */
  id: string;
  title: string;
  /** a sentence or two before the rest */
  intro?: string;
  children?: ReactNode;
}

/** A section of the options page beside the profile: its heading can be gone to, by link and by keyboard. */
export const OptionsSection = ({ id, title, intro, children }: Props) => (
  <section className={styles.section} aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {intro && <p className={styles.intro}>{intro}</p>}
    {children}
  </section>
);
