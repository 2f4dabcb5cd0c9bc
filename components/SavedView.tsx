import type { Answer } from '../lib/model/answer.ts';
import type { PostingCorrections } from '../lib/model/correction.ts';
import type { Profile } from '../lib/model/profile.ts';
import type { SavedPosting } from '../lib/model/saved.ts';
import type { Judgement } from '../lib/model/verdict.ts';
import type { ExportForm } from './ExportButtons.tsx';
import { Notice } from './Notice.tsx';
import { PageFrame } from './PageFrame.tsx';
import { type NamedProfile, ProfilePicker } from './ProfilePicker.tsx';
import { SavedCard } from './SavedCard.tsx';
import styles from './SavedView.module.css';
import { Toast } from './Toast.tsx';
import { useWords } from './words.tsx';

/** A saved posting with its verdicts by the profile in use; without one, or until they are made, there are none. */
export interface JudgedPosting {
  readonly posting: SavedPosting;
  readonly judgements?: readonly Judgement[] | undefined;
  readonly corrections: PostingCorrections;
}

export interface SavedActions {
  onNote: (id: string, note: string) => void;
  onAnswer: (statement: string, answer: Answer) => void;
  onExport: (id: string, form: ExportForm) => void;
  onDelete: (id: string) => void;
}

interface Props extends SavedActions {
  /** undefined where the browser does not give them out */
  saved: readonly JudgedPosting[] | undefined;
  /** how many saved postings this version can't read */
  unreadable: number;
  profile?: Profile | undefined;
  profiles: readonly NamedProfile[];
  activeProfile: string | null;
  onChooseProfile: (id: string) => void;
  /** BCP 47 */
  locale: string;
  toast?: string | undefined;
  onUndo?: (() => void) | undefined;
  onCloseToast: () => void;
}

/** The postings that the person keeps, each judged by the profile in use. */
export const SavedView = (props: Props) => {
  const { saved, unreadable, profiles, activeProfile, toast } = props;
  const words = useWords();
  return (
    <PageFrame
      title={words('savedTitle')}
      page="saved"
      status={<ProfilePicker profiles={profiles} active={activeProfile} onChoose={props.onChooseProfile} />}
    >
      <main className={styles.main}>
        {!saved && <Notice title={words('savedNotRead')} />}
        {saved?.length === 0 && <Notice title={words('savedNone')}>{words('savedNoneText')}</Notice>}
        {unreadable > 0 && (
          <Notice title={words('savedUnreadable', [unreadable])}>{words('savedUnreadableText')}</Notice>
        )}
        {saved && saved.length > 0 && (
          <ul className={styles.list}>
            {saved.map((one) => (
              <SavedCard key={one.posting.id} {...one} {...props} />
            ))}
          </ul>
        )}
        <Toast text={toast} onUndo={props.onUndo} onClose={props.onCloseToast} />
      </main>
    </PageFrame>
  );
};
