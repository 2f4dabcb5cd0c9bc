import { useId } from 'react';
import styles from './ProfilePicker.module.css';
import { useWords } from './words.tsx';

export interface NamedProfile {
  readonly id: string;
  readonly name: string;
}

interface Props {
  profiles: readonly NamedProfile[];
  active: string | null;
  onChoose: (id: string) => void;
}

/** Which profile the verdicts are made by; with several, a choice. */
export const ProfilePicker = ({ profiles, active, onChoose }: Props) => {
  const words = useWords();
  const select = useId();
  const [only] = profiles;
  if (!only) return null;
  if (profiles.length === 1) return <p className={styles.picker}>{words('profileNamed', [only.name])}</p>;
  return (
    <div className={styles.picker}>
      <label htmlFor={select}>{words('profile')}</label>
      <select id={select} value={active ?? only.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
