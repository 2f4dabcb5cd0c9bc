import { useEffect, useId, useRef, useState } from 'react';
import { type JsonObject, valueAt, withValue } from '../lib/model/json.ts';
import { contentsInWords } from '../lib/view/contents.ts';
import { entryInWords } from '../lib/view/evidence.ts';
import type { Field, Section } from '../lib/view/form.ts';
import {
  type DifferenceInWords,
  linesOf,
  type ReadResume,
  type ReviewedEntry,
  type ReviewedSection,
  reviewOf,
} from '../lib/view/review.ts';
import { Button } from './Button.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import styles from './ImportReview.module.css';
import { ProfileField } from './ProfileField.tsx';
import { SourceText } from './SourceText.tsx';
import { useWords } from './words.tsx';

export type TakeWhere = 'merge' | 'replace' | 'add';

/** A profile that was read, as the person is going through it. */
export interface Review {
  /** as it was read */
  readonly read: ReadResume;
  /** as it is now, with what the person put right */
  readonly draft: JsonObject;
  /** the entries and fields that the person leaves out */
  readonly left: ReadonlySet<string>;
}

export interface ReviewActions {
  onCorrect: (draft: JsonObject) => void;
  onLeave: (pointer: string, leave: boolean) => void;
  onTake: (where: TakeWhere) => void;
  onCancel: () => void;
}

/** A review that is going on. */
export interface Reviewing extends ReviewActions {
  readonly review: Review;
  readonly problemOf: (pointer: string) => string | undefined;
  /** what adding to the stored profile would do; absent where there is none */
  readonly differences?: readonly DifferenceInWords[] | undefined;
}

interface Props extends Reviewing {
  /** the stored profile's name; absent where there is none yet */
  current?: string | undefined;
}

/** What was read from a file, field by field beside its source. Nothing of it is stored before the person says so. */
export const ImportReview = (props: Props) => {
  const { review, current, differences, onTake, onCancel } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState<string>();
  // The page shows something else now: whoever doesn't see it hears so.
  useEffect(() => heading.current?.focus(), []);
  const { lines, origins, profile } = review.read;
  return (
    <section aria-labelledby="review" className={styles.review}>
      <h2 id="review" ref={heading} tabIndex={-1}>
        {words('reviewTitle')}
      </h2>
      <p>{words('importRead', [contentsInWords(profile, words)])}</p>
      <p className={styles.intro}>{words(lines.length > 0 ? 'reviewIntro' : 'reviewIntroNoSource')}</p>
      <div className={lines.length > 0 ? styles.columns : undefined}>
        <div>
          {reviewOf(profile).map((section) => (
            <SectionOf key={section.section.path} {...props} section={section} onFocus={setAt} />
          ))}
        </div>
        {lines.length > 0 && <SourceText lines={lines} marked={at === undefined ? [] : linesOf(origins, at)} />}
      </div>
      {differences && current !== undefined && <DifferenceList differences={differences} current={current} />}
      <div className={styles.actions}>
        {differences && <a href="#differences">{words('differencesLink', [differences.length])}</a>}
        {current === undefined ? (
          <Button look="primary" onClick={() => onTake('add')}>
            {words('importUse')}
          </Button>
        ) : (
          <>
            <Button look="primary" onClick={() => onTake('merge')}>
              {words('importMerge', [current])}
            </Button>
            <Button onClick={() => onTake('replace')}>{words('importReplace', [current])}</Button>
            <Button onClick={() => onTake('add')}>{words('importAdd')}</Button>
          </>
        )}
        <Button look="quiet" onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
    </section>
  );
};

interface FieldActions extends Pick<Props, 'review' | 'problemOf' | 'onCorrect' | 'onLeave'> {
  onFocus: (pointer: string) => void;
}

interface EntryProps extends FieldActions {
  entry: ReviewedEntry;
}

const SectionOf = ({ section: { section, entries }, ...props }: FieldActions & { section: ReviewedSection }) => {
  const words = useWords();
  const id = useId();
  const isShort = entries.every(({ fields }) => fields.length === 1);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{words(section.title)}</h3>
      <div className={isShort ? styles.fields : styles.entries}>
        {section.type === 'group'
          ? entries.map((entry) => <Fields key={entry.pointer} {...props} entry={entry} />)
          : entries.map((entry) => <Entry key={entry.pointer} {...props} section={section} entry={entry} />)}
      </div>
    </section>
  );
};

const Entry = ({ section, entry, ...props }: EntryProps & { section: Section }) => {
  const words = useWords();
  const { review } = props;
  const name = entryInWords(valueAt(review.draft, entry.pointer), section, words) || words('untitledEntry');
  const isLeft = review.left.has(entry.pointer);
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        <h4 className={isLeft ? styles.left : undefined}>{name}</h4>
        <Take {...props} pointer={entry.pointer} name={name} />
      </div>
      {!isLeft && <Fields {...props} entry={entry} />}
    </div>
  );
};

const Fields = ({ entry, ...props }: EntryProps) => {
  const words = useWords();
  const { review, problemOf, onCorrect, onFocus } = props;
  const isRead = (pointer: string) => valueAt(review.read.profile, pointer) !== undefined;
  // The only field of an entry is left out with it.
  const several = entry.fields.filter(({ pointer }) => isRead(pointer)).length > 1;
  return (
    <div className={styles.fields}>
      {entry.fields.map(({ field, pointer }) => {
        const isLeft = review.left.has(pointer);
        const source = linesOf(review.read.origins, pointer).map((line) => review.read.lines[line]?.text ?? '');
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only hears which of its fields has the focus
          <div
            key={pointer}
            className={field.wide ? styles.wide : styles.field}
            onFocus={() => onFocus(pointer)}
            data-left={isLeft || undefined}
          >
            <ProfileField
              field={isRead(pointer) ? withoutHint(field) : field}
              value={valueAt(review.draft, pointer)}
              problem={problemOf(pointer)}
              disabled={isLeft}
              source={isRead(pointer) && source.length > 0 ? words('inYourFile', [source.join(' ')]) : undefined}
              onChange={(value) => onCorrect(withValue(review.draft, pointer, value))}
            />
            {several && isRead(pointer) && <Take {...props} pointer={pointer} name={words(field.label)} />}
          </div>
        );
      })}
    </div>
  );
};

/** How to fill it in needs no saying where it is filled in. */
const withoutHint = ({ hint: _hint, ...field }: Field): Field => field;

interface TakeProps extends Pick<Props, 'review' | 'onLeave'> {
  pointer: string;
  name: string;
}

/** Whether an entry or a field is left out. */
const Take = ({ pointer, name, review, onLeave }: TakeProps) => {
  const words = useWords();
  return (
    <label className={styles.take}>
      <input
        type="checkbox"
        aria-label={words('leaveOutNamed', [name])}
        checked={review.left.has(pointer)}
        onChange={(event) => onLeave(pointer, event.currentTarget.checked)}
      />
      {words('leaveOut')}
    </label>
  );
};
