import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Button } from './Button.tsx';
import type { NamedProfile } from './ProfilePicker.tsx';
import styles from './ProfilesBar.module.css';
import { useWords } from './words.tsx';

interface Props {
  profiles: readonly NamedProfile[];
  active: string;
  onChoose: (id: string) => void;
  onRename: (name: string) => void;
  onAdd: () => void;
  /** absent where there is nothing to delete */
  onDelete?: (() => void) | undefined;
}

/** Which profile is being edited, what it is called; more of them for who applies as more than one thing. */
export const ProfilesBar = ({ profiles, active, onChoose, onRename, onAdd, onDelete }: Props) => {
  const words = useWords();
  const id = useId();
  const current = profiles.find((profile) => profile.id === active);
  if (!current) return null;
  return (
    <div className={styles.bar}>
      {profiles.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${id}-which`}>{words('profileInUse')}</label>
          <select id={`${id}-which`} value={current.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {profiles.map((profile) => (
              <option key={profile.id} value={profile.id}>
                {profile.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-name`}>{words('profileName')}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          value={current.name}
          onChange={(event) => onRename(event.currentTarget.value)}
        />
      </div>
      <div className={styles.actions}>
        <Button onClick={onAdd} disabled={!onDelete}>
          <Plus size={16} aria-hidden="true" />
          {words('newProfile')}
        </Button>
        <Button onClick={onDelete} disabled={!onDelete}>
          <Trash2 size={16} aria-hidden="true" />
          {words('deleteProfile')}
        </Button>
      </div>
    </div>
  );
};
