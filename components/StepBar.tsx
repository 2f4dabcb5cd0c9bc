import { ArrowDown, ArrowUp } from 'lucide-react';
import type { PageCommand } from '../lib/model/command.ts';
import { Button } from './Button.tsx';
import styles from './StepBar.module.css';
import { useWords } from './words.tsx';

/** Goes through the requirements where the page says them. */
export const StepBar = ({ onStep }: { onStep: (command: PageCommand) => void }) => {
  const words = useWords();
  return (
    <nav className={styles.steps} aria-label={words('stepsTitle')}>
      <Button onClick={() => onStep('previous-requirement')}>
        <ArrowUp size={16} aria-hidden="true" />
        {words('stepPrevious')}
      </Button>
      <Button onClick={() => onStep('next-requirement')}>
        <ArrowDown size={16} aria-hidden="true" />
        {words('stepNext')}
      </Button>
      <Button look="quiet" onClick={() => onStep('next-missing')}>
        {words('stepMissing')}
      </Button>
    </nav>
  );
};
