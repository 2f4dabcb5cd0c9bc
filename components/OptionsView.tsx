import { Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { JsonObject } from '../lib/model/json.ts';
import type { Advice } from '../lib/view/advice.ts';
import { SECTIONS } from '../lib/view/form.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { AdvicePanel } from './AdvicePanel.tsx';
import { AnswerList } from './AnswerList.tsx';
import { AsideNotice } from './AsideNotice.tsx';
import { Button } from './Button.tsx';
import { DataPanel } from './DataPanel.tsx';
import { ImportPanel, type ImportState } from './ImportPanel.tsx';
import { ImportReview, type Reviewing } from './ImportReview.tsx';
import styles from './OptionsView.module.css';
import { PageFrame } from './PageFrame.tsx';
import { anchorOf, ProfileForm } from './ProfileForm.tsx';
import type { NamedProfile } from './ProfilePicker.tsx';
import { ProfilesBar } from './ProfilesBar.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import { Toast } from './Toast.tsx';
import { useWords } from './words.tsx';

/** How far what is typed is stored. `new`: nothing was typed yet. */
export type SaveState = 'new' | 'typing' | 'saved' | 'failed';

interface OptionsActions {
  onChange: (draft: JsonObject) => void;
  onRemove: (draft: JsonObject, name: string) => void;
  onChooseProfile: (id: string) => void;
  onRename: (name: string) => void;
  onAddProfile: () => void;
  onDeleteProfile: () => void;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onImportCancel: () => void;
  onExport: () => void;
  onExportAll: () => void;
  onImportAll: (file: File) => void;
  onTakeBack: (statement: string) => void;
  onEditAnswer: (statement: string, changed: string) => void;
  onStopSite: (site: string) => void;
  onDeleteAll: () => void;
  onSaveAside: () => void;
  onDeleteAside: () => void;
  /** takes the latest step back; absent where there is none */
  onUndo?: (() => void) | undefined;
  /** takes back what the toast speaks of; absent where that can't be */
  onToastUndo?: (() => void) | undefined;
  onCloseToast: () => void;
}

interface Props extends OptionsActions {
  profiles: readonly NamedProfile[];
  activeProfile: string;
  /** false: nothing was typed yet, so there is nothing to export or delete */
  isStored: boolean;
  draft: JsonObject;
  problemOf: (pointer: string) => string | undefined;
  /** how many fields are wrong */
  problems: number;
  answers: { readonly has: readonly string[]; readonly lacks: readonly string[] };
  saved: SaveState;
  importing?: ImportState | undefined;
  /** what was read and is being gone through; takes the page's place meanwhile */
  reviewing?: Reviewing | undefined;
  advice: readonly Advice[];
  /** how many postings the advice is counted by */
  postings: number;
  /** sections that look after themselves: appearance, keys */
  children?: ReactNode;
  /** how many stored values could not be read */
  aside: number;
  /** of FitLens */
  version: string;
  toast?: string | undefined;
  /** hosts that are read always by the person's choice */
  sites: readonly string[];
}

/** The options page: the profile, where it comes from and goes to, and what is stored. */
export const OptionsView = (props: Props) => {
  const { profiles, activeProfile, isStored, reviewing } = props;
  const words = useWords();
  const current = profiles.find(({ id }) => id === activeProfile);
  const main = useRef<HTMLElement>(null);
  const isReviewing = reviewing !== undefined;
  const wasReviewing = useRef(false);
  // Back from the review, the keyboard goes on where the file was chosen.
  useEffect(() => {
    if (wasReviewing.current && !isReviewing) main.current?.querySelector<HTMLElement>('#import')?.focus();
    wasReviewing.current = isReviewing;
  }, [isReviewing]);
  const show = (pointer: string) => {
    const field = main.current?.querySelector<HTMLElement>(
      `[data-pointer="${pointer}"] :is(input:checked, input[type="text"], textarea), [data-section="${pointer}"] [data-add]`,
    );
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  return (
    <PageFrame title={words('optionsTitle')} page="options" status={<Status {...props} />}>
      <div className={isReviewing ? styles.review : styles.columns}>
        {!isReviewing && <Navigation />}
        <main ref={main} className={styles.main}>
          {reviewing ? (
            <ImportReview {...reviewing} current={isStored ? current?.name : undefined} />
          ) : (
            <Editing {...props} onShow={show} />
          )}
          <Toast text={props.toast} onUndo={props.onToastUndo} onClose={props.onCloseToast} />
        </main>
      </div>
    </PageFrame>
  );
};

const Editing = (props: Props & { onShow: (pointer: string) => void }) => {
  const { profiles, activeProfile, isStored } = props;
  return (
    <>
      {props.aside > 0 && <AsideNotice onSave={props.onSaveAside} onDelete={props.onDeleteAside} />}
      <ProfilesBar
        profiles={profiles}
        active={activeProfile}
        onChoose={props.onChooseProfile}
        onRename={props.onRename}
        onAdd={props.onAddProfile}
        onDelete={isStored ? props.onDeleteProfile : undefined}
      />
      <ImportPanel
        state={props.importing}
        isStored={isStored}
        onFile={props.onFile}
        onText={props.onText}
        onCancel={props.onImportCancel}
        onExport={isStored ? props.onExport : undefined}
      />
      <AdvicePanel advice={props.advice} postings={props.postings} onShow={props.onShow} />
      <ProfileForm
        key={activeProfile}
        draft={props.draft}
        problemOf={props.problemOf}
        onChange={props.onChange}
        onRemove={props.onRemove}
      />
      <AnswerList {...props.answers} onTakeBack={props.onTakeBack} onEdit={props.onEditAnswer} />
      <SitesPanel sites={props.sites} onStop={props.onStopSite} />
      {props.children}
      <DataPanel onDeleteAll={props.onDeleteAll} onExportAll={props.onExportAll} onImportAll={props.onImportAll} />
      <AboutPanel version={props.version} />
    </>
  );
};

const Navigation = () => {
  const words = useWords();
  return (
    <nav className={styles.nav} aria-label={words('sections')}>
      <ul>
        {SECTIONS.filter(({ seldom }) => !seldom).map((section) => (
          <li key={section.path}>
            <a href={`#${anchorOf(section)}`}>{words(section.title)}</a>
          </li>
        ))}
        <li>
          <a href="#more">{words('moreSections')}</a>
        </li>
        <li>
          <a href="#answers">{words('answersTitle')}</a>
        </li>
        <li>
          <a href="#sites">{words('sitesTitle')}</a>
        </li>
        <li>
          <a href="#appearance">{words('appearanceTitle')}</a>
        </li>
        <li>
          <a href="#keys">{words('keysTitle')}</a>
        </li>
        <li>
          <a href="#data">{words('dataTitle')}</a>
        </li>
        <li>
          <a href="#about">{words('aboutTitle')}</a>
        </li>
      </ul>
    </nav>
  );
};

const SAYS = { new: 'savedByItself', typing: 'saving', saved: 'saved', failed: 'notSaved' } as const;

/** Whether what was typed is safe, and a way back. */
const Status = ({ saved, problems, onUndo }: Props) => {
  const words = useWords();
  const partly = saved === 'saved' && problems > 0;
  return (
    <div className={styles.status}>
      <span role="status" className={saved === 'failed' || partly ? styles.wrong : styles.muted}>
        {partly ? words('savedBut', [problems]) : words(SAYS[saved])}
      </span>
      <Button onClick={onUndo} disabled={!onUndo}>
        <Undo2 size={16} aria-hidden="true" />
        {words('undo')}
      </Button>
    </div>
  );
};
