import type { Advice } from '../lib/view/advice.ts';
import styles from './AdvicePanel.module.css';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

interface Props {
  advice: readonly Advice[];
  /** how many postings it is counted by */
  postings: number;
  onShow: (pointer: string) => void;
}

/** What would make verdicts better, by what the last postings asked: each one press away from its field. */
export const AdvicePanel = ({ advice, postings, onShow }: Props) => {
  const words = useWords();
  if (advice.length === 0) return null;
  return (
    <section className={styles.advice} aria-labelledby="advice">
      <h2 id="advice">{words('adviceTitle')}</h2>
      <ul>
        {advice.map(({ kind, key, postings: count, pointer }) => (
          <li key={kind}>
            <span>{words(key, [count, postings])}</span>
            <Button
              look="quiet"
              aria-label={words('adviceGoNamed', [words(key, [count, postings])])}
              onClick={() => onShow(pointer)}
            >
              {words('adviceGo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
