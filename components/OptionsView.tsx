import { Undo2 } from 'lucide-react';
import { SECTIONS } from '../lib/view/form.ts';
import type { JsonObject } from '../lib/view/json.ts';
import { AnswerList } from './AnswerList.tsx';
import { AsideNotice } from './AsideNotice.tsx';
import { Button } from './Button.tsx';
import { DataPanel } from './DataPanel.tsx';
import { ImportPanel, type ImportState } from './ImportPanel.tsx';
import styles from './OptionsView.module.css';
import { anchorOf, ProfileForm } from './ProfileForm.tsx';
import type { NamedProfile } from './ProfilePicker.tsx';
import { ProfilesBar } from './ProfilesBar.tsx';
import { Toast } from './Toast.tsx';
import { useWords } from './words.tsx';

/** How far what is typed is stored. `new`: nothing was typed yet. */
export type SaveState = 'new' | 'typing' | 'saved' | 'failed';

export interface OptionsActions {
  onChange: (draft: JsonObject) => void;
  onRemove: (draft: JsonObject, name: string) => void;
  onChooseProfile: (id: string) => void;
  onRename: (name: string) => void;
  onAddProfile: () => void;
  onDeleteProfile: () => void;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onImportReplace: () => void;
  onImportAdd: () => void;
  onImportCancel: () => void;
  onExport: () => void;
  onTakeBack: (statement: string) => void;
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
  /** how many stored values could not be read */
  aside: number;
  toast?: string | undefined;
}

/** The options page: the profile, where it comes from and goes to, and what is stored. */
export const OptionsView = (props: Props) => {
  const { profiles, activeProfile, answers, isStored } = props;
  const words = useWords();
  const current = profiles.find(({ id }) => id === activeProfile);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{words('optionsTitle')}</h1>
        <Status {...props} />
      </header>
      <div className={styles.columns}>
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
              <a href="#data">{words('dataTitle')}</a>
            </li>
          </ul>
        </nav>
        <main className={styles.main}>
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
            current={isStored ? current?.name : undefined}
            onFile={props.onFile}
            onText={props.onText}
            onReplace={props.onImportReplace}
            onAdd={props.onImportAdd}
            onCancel={props.onImportCancel}
            onExport={isStored ? props.onExport : undefined}
          />
          <ProfileForm
            key={activeProfile}
            draft={props.draft}
            problemOf={props.problemOf}
            onChange={props.onChange}
            onRemove={props.onRemove}
          />
          <AnswerList {...answers} onTakeBack={props.onTakeBack} />
          <DataPanel hasData={isStored || props.aside > 0} onDeleteAll={props.onDeleteAll} />
          <Toast text={props.toast} onUndo={props.onToastUndo} onClose={props.onCloseToast} />
        </main>
      </div>
    </div>
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
