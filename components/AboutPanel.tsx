import styles from './DataPanel.module.css';
import { useWords } from './words.tsx';

/** Which FitLens this is. */
export const AboutPanel = ({ version }: { version: string }) => {
  const words = useWords();
  return (
    <section className={styles.data} aria-labelledby="about">
      <h2 id="about" tabIndex={-1}>
        {words('aboutTitle')}
      </h2>
      <p>{words('aboutText', [version])}</p>
      <p>
        <a href="/welcome.html">{words('aboutWelcome')}</a>
      </p>
    </section>
  );
};
