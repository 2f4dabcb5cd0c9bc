import { ChevronDown, ExternalLink, Trash2 } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Profile } from '../lib/model/profile.ts';
import { toGroups } from '../lib/view/groups.ts';
import { dayInWords, factsInWords, salaryInWords } from '../lib/view/posting.ts';
import { score } from '../lib/view/score.ts';
import { inSentence, missingInWords, niceToHave, withVerdicts } from '../lib/view/summary.ts';
import { Button } from './Button.tsx';
import { Checklist } from './Checklist.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { PostingLanguage, PostingWords } from './PostingWords.tsx';
import styles from './SavedCard.module.css';
import type { JudgedPosting, SavedActions } from './SavedView.tsx';
import { useWords } from './words.tsx';

interface Props extends JudgedPosting, SavedActions {
  profile?: Profile | undefined;
  locale: string;
}

/** One saved posting: what it is, how one fits, what one noted; opened, its checklist. */
export const SavedCard = (props: Props) => {
  const { posting, judgements, profile, locale } = props;
  const { id, facts, requirements, savedAt } = posting;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  const title = facts.title ?? words('untitledPosting');
  const about = [...factsInWords(facts), facts.salary ? salaryInWords(facts.salary, words, locale) : ''].filter(
    Boolean,
  );
  return (
    <PostingLanguage language={facts.language}>
      <li className={styles.card}>
        <h2 className={styles.title}>
          <PostingWords>{title}</PostingWords>
        </h2>
        {about.length > 0 && <p className={styles.muted}>{about.join(' · ')}</p>}
        <p className={styles.muted}>{words('savedOn', [dayInWords(savedAt, locale)])}</p>
        <p className={styles.fit}>{fitOf(props, words)}</p>
        <Note {...props} />
        <div className={styles.actions}>
          <Button aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
            <ChevronDown size={16} aria-hidden="true" className={styles.chevron} />
            {words('showChecklist', [requirements.length])}
          </Button>
          {facts.url && (
            <a className={styles.link} href={facts.url} target="_blank" rel="noreferrer">
              <ExternalLink size={16} aria-hidden="true" />
              {words('openPosting')}
            </a>
          )}
          <Button aria-label={words('deleteNamed', [title])} onClick={() => props.onDelete(id)}>
            <Trash2 size={16} aria-hidden="true" />
            {words('delete')}
          </Button>
        </div>
        <div id={list} hidden={!open}>
          {open && (
            <>
              <Lines {...props} profile={judgements && profile} />
              <ExportButtons onExport={(form) => props.onExport(id, form)} />
            </>
          )}
        </div>
      </li>
    </PostingLanguage>
  );
};

function fitOf({ posting, judgements }: JudgedPosting, words: ReturnType<typeof useWords>): string {
  const { requirements } = posting;
  if (!judgements) return words('asksFor', [requirements.length]);
  const counted = score(requirements, judgements);
  return [
    inSentence(counted, words),
    missingInWords(withVerdicts(requirements, judgements), words),
    niceToHave(counted, words),
  ]
    .filter(Boolean)
    .join(' ');
}

const Note = ({ posting, onNote }: Pick<Props, 'posting' | 'onNote'>) => {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{words('note')}</label>
      <textarea
        id={id}
        rows={1}
        value={posting.note}
        onChange={(event) => onNote(posting.id, event.currentTarget.value)}
      />
    </div>
  );
};

const Lines = ({ posting, judgements, corrections, profile, onAnswer }: Props) => {
  const words = useWords();
  const [search, setSearch] = useState<string>();
  const groups = useMemo(
    () => toGroups(posting.requirements, judgements && profile && { judgements, profile }, words),
    [posting.requirements, judgements, profile, words],
  );
  return (
    <Checklist
      groups={groups}
      level={3}
      onAnswer={profile && onAnswer}
      corrections={corrections}
      search={search}
      onSearch={setSearch}
    />
  );
};
