import type { Ref } from 'react';
import { SAMPLE_FACTS, SAMPLE_SECTIONS } from '../lib/view/sample-posting.ts';
import styles from './SamplePosting.module.css';

/** A posting as a site shows it, for FitLens to read. `ref` gets the element that holds its text. */
export const SamplePosting = ({ ref }: { ref: Ref<HTMLElement> }) => (
  <article ref={ref} lang="en" dir="ltr" className={styles.posting}>
    <h3 className={styles.title}>{SAMPLE_FACTS.title}</h3>
    <p className={styles.facts}>{[SAMPLE_FACTS.company, SAMPLE_FACTS.location].join(' · ')}</p>
    {SAMPLE_SECTIONS.map(({ heading, text, items }) => (
      <section key={heading}>
        <h4>{heading}</h4>
        {text && <p>{text}</p>}
        {items.length > 0 && (
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </article>
);
