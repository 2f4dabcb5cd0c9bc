import { Bookmark, ListChecks, PanelRight } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Answer } from '../lib/model/answer.ts';
import type { Correction, PostingCorrections } from '../lib/model/correction.ts';
import type { PostingFacts } from '../lib/model/posting.ts';
import type { ReadProblem, Unreachable } from '../lib/model/problem.ts';
import type { Profile } from '../lib/model/profile.ts';
import type { Requirement } from '../lib/model/requirement.ts';
import type { Judgement } from '../lib/model/verdict.ts';
import { factsInWords, languageInWords, salaryInWords } from '../lib/view/posting.ts';
import type { MessageKey } from '../lib/view/words.ts';
import { Button, IconButton } from './Button.tsx';
import type { ExportForm } from './ExportButtons.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Notice } from './Notice.tsx';
import styles from './PopupView.module.css';
import { PostingChecklist } from './PostingChecklist.tsx';
import { PostingHeader } from './PostingHeader.tsx';
import { PostingLanguage } from './PostingWords.tsx';
import { type NamedProfile, ProfilePicker } from './ProfilePicker.tsx';
import { Toast } from './Toast.tsx';
import { useWords } from './words.tsx';

/** Why a page gives no list. */
export type PageProblem = ReadProblem | Unreachable;

export type PageState =
  | { readonly is: 'reading' }
  | { readonly is: 'problem'; readonly problem: PageProblem }
  | {
      readonly is: 'read';
      readonly facts: PostingFacts;
      readonly requirements: readonly Requirement[];
      /** what the person says is no requirement */
      readonly dismissed?: readonly Requirement[] | undefined;
      /** by the profile in use, one for each requirement; absent where there is none */
      readonly judgements?: readonly Judgement[] | undefined;
    };

export interface PopupActions {
  onRetry: () => void;
  /** reads the page although it doesn't look like a posting; absent where that can't be done */
  onReadAnyway?: (() => void) | undefined;
  onSettings: () => void;
  onAnswer: (statement: string, answer: Answer) => void;
  /** puts right how a requirement was read; null leaves it to FitLens again */
  onCorrect: (id: string, correction: Correction | null) => void;
  /** absent where the posting is no page's */
  onLocate?: ((id: string) => void) | undefined;
  /** keeps the posting, or no longer */
  onSave: () => void;
  onShowSaved: () => void;
  /** opens the same list beside the page; absent in the panel itself */
  onPanel?: (() => void) | undefined;
  onExport: (form: ExportForm) => void;
  onChooseProfile: (id: string) => void;
  onUndo?: (() => void) | undefined;
  onCloseToast: () => void;
}

interface Props extends PopupActions {
  page: PageState;
  /** the profile in use, which the verdicts point into; absent where there is none */
  profile?: Profile | undefined;
  profiles: readonly NamedProfile[];
  activeProfile: string | null;
  /** the posting is kept */
  saved: boolean;
  /** what the person has put right in this posting */
  corrections?: PostingCorrections | undefined;
  toast?: string | undefined;
  /** what can be done besides */
  foot?: ReactNode;
  /** BCP 47 */
  locale: string;
}

/** The whole popup: the checklist of the posting in the tab, or a plain word on why there is none. */
export const PopupView = (props: Props) => {
  const { page, profiles, activeProfile, toast } = props;
  const words = useWords();
  return (
    <div className={styles.popup}>
      <main className={styles.main} aria-busy={page.is === 'reading'}>
        {page.is === 'reading' && <Waiting />}
        {page.is === 'problem' && <Problem {...props} problem={page.problem} />}
        {page.is === 'read' && <Posting {...props} {...page} />}
        {page.is !== 'reading' && props.foot}
      </main>
      <Toast text={toast} onUndo={props.onUndo} onClose={props.onCloseToast} />
      {page.is === 'read' && (
        <footer className={styles.footer}>
          <div className={styles.keep}>
            <Button look="quiet" title={props.saved ? words('savedPress') : undefined} onClick={props.onSave}>
              <Bookmark size={14} aria-hidden="true" fill={props.saved ? 'currentColor' : 'none'} />
              {words(props.saved ? 'savedMark' : 'savePosting')}
            </Button>
            <ExportMenu onExport={props.onExport} />
            <IconButton label={words('pageSaved')} onClick={props.onShowSaved}>
              <ListChecks size={16} aria-hidden="true" />
            </IconButton>
            {props.onPanel && (
              <IconButton label={words('openPanel')} onClick={props.onPanel}>
                <PanelRight size={16} aria-hidden="true" />
              </IconButton>
            )}
          </div>
          <ProfilePicker profiles={profiles} active={activeProfile} onChoose={props.onChooseProfile} />
        </footer>
      )}
    </div>
  );
};

const Waiting = () => {
  const words = useWords();
  return <p className={styles.waiting}>{words('readingPage')}</p>;
};

const Posting = (props: Props & Extract<PageState, { is: 'read' }>) => {
  const { facts, requirements, locale } = props;
  const words = useWords();
  const [search, setSearch] = useSearch();
  const language = languageInWords(facts, words, locale);
  return (
    <PostingLanguage language={facts.language}>
      <PostingHeader
        title={facts.title ?? words('untitledPosting')}
        facts={factsInWords(facts)}
        pay={facts.salary && salaryInWords(facts.salary, words, locale)}
        onFind={requirements.length > 0 ? () => setSearch(search === undefined ? '' : undefined) : undefined}
        onSettings={props.onSettings}
      />
      {language && <p className={styles.language}>{language}</p>}
      <PostingChecklist {...props} search={search} onSearch={setSearch} />
    </PostingLanguage>
  );
};

/** What is looked for in the list. Ctrl+F asks for the field, as it does anywhere: no single key, which speech input would press. */
function useSearch() {
  const [search, setSearch] = useState<string>();
  useEffect(() => {
    const begin = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setSearch((now) => now ?? '');
    };
    document.addEventListener('keydown', begin);
    return () => document.removeEventListener('keydown', begin);
  }, []);
  return [search, setSearch] as const;
}

const SAID: Readonly<Record<PageProblem, readonly [title: MessageKey, text: MessageKey]>> = {
  'not-a-posting': ['notAPosting', 'notAPostingText'],
  'many-postings': ['manyPostings', 'manyPostingsText'],
  'no-text': ['noText', 'noTextText'],
  'in-frame': ['inFrame', 'inFrameText'],
  'no-access': ['noAccess', 'noAccessText'],
  'not-assessed': ['notAssessed', 'notAssessedText'],
  unreachable: ['readingFailed', 'readingFailedText'],
};

const Problem = ({ problem, onRetry, onReadAnyway, onSettings, profiles }: Props & { problem: PageProblem }) => {
  const words = useWords();
  const [title, text] = SAID[problem];
  const isNew = profiles.length === 0;
  return (
    <Notice
      level={1}
      title={words(title)}
      actions={
        <>
          {(problem === 'unreachable' || problem === 'not-assessed') && (
            <Button onClick={onRetry}>{words('tryAgain')}</Button>
          )}
          {problem === 'not-a-posting' && onReadAnyway && <Button onClick={onReadAnyway}>{words('readAnyway')}</Button>}
          <Button look={isNew ? 'primary' : 'plain'} onClick={onSettings}>
            {words(isNew ? 'createProfile' : 'editProfile')}
          </Button>
        </>
      }
    >
      {words(text)}
    </Notice>
  );
};
