import { type JsonObject, listAt, valueAt, withValue } from '../lib/model/json.ts';
import { type ListSection, SECTIONS, type Section } from '../lib/view/form.ts';
import { EntryList } from './EntryList.tsx';
import { ProfileField } from './ProfileField.tsx';
import styles from './ProfileForm.module.css';
import { useWords } from './words.tsx';

interface Props {
  draft: JsonObject;
  /** what is wrong with a field, in words, by its pointer into the profile file */
  problemOf: (pointer: string) => string | undefined;
  onChange: (draft: JsonObject) => void;
  /** an entry was taken out: the profile without it, and how the entry was called */
  onRemove: (draft: JsonObject, name: string) => void;
}

/** The profile as one long form, in the order in which postings ask. */
export const ProfileForm = (props: Props) => {
  const words = useWords();
  return (
    <div className={styles.form}>
      {SECTIONS.filter(({ seldom }) => !seldom).map((section) => (
        <FormSection key={section.path} {...props} section={section} />
      ))}
      <details className={styles.more} id="more">
        <summary>{words('moreSections')}</summary>
        {SECTIONS.filter(({ seldom }) => seldom).map((section) => (
          <FormSection key={section.path} {...props} section={section} />
        ))}
      </details>
    </div>
  );
};

/** The id of a section's heading, for links to it. */
export const anchorOf = (section: Section): string => section.path.replaceAll('/', '-');

const FormSection = ({ section, ...props }: Props & { section: Section }) => {
  const words = useWords();
  const anchor = anchorOf(section);
  return (
    <section className={styles.section} aria-labelledby={anchor} data-section={section.path}>
      <h2 id={anchor} tabIndex={-1}>
        {words(section.title)}
      </h2>
      {section.intro && <p className={styles.intro}>{words(section.intro)}</p>}
      {section.type === 'list' ? <ListOf {...props} section={section} /> : <GroupOf {...props} section={section} />}
    </section>
  );
};

const GroupOf = ({ section, draft, problemOf, onChange }: Props & { section: Section }) => (
  <div className={styles.fields}>
    {section.fields.map((field) => {
      const pointer = `${section.path}/${field.path}`;
      return (
        <ProfileField
          key={pointer}
          field={field}
          pointer={pointer}
          value={valueAt(draft, pointer)}
          problem={problemOf(pointer)}
          onChange={(value) => onChange(withValue(draft, pointer, value))}
        />
      );
    })}
  </div>
);

const ListOf = ({ section, draft, problemOf, onChange, onRemove }: Props & { section: ListSection }) => {
  const entries = listAt(draft, section.path);
  const put = (list: readonly unknown[]) => withValue(draft, section.path, list);
  return (
    <EntryList
      section={section}
      entries={entries}
      problemOf={problemOf}
      onChange={(entry, path, value) => onChange(withValue(draft, `${section.path}/${entry}/${path}`, value))}
      onAdd={() => onChange(put([...entries, {}]))}
      onMove={(from, to) => onChange(put(entries.toSpliced(from, 1).toSpliced(to, 0, entries[from])))}
      onRemove={(entry, name) => onRemove(put(entries.toSpliced(entry, 1)), name)}
    />
  );
};
