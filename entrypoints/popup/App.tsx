import { browser } from 'wxt/browser';
import type { ExportForm } from '../../components/ExportButtons.tsx';
import { PopupFoot } from '../../components/PopupFoot.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { useWords } from '../../components/words.tsx';
import { activeProfile, correctionsOf } from '../../lib/store/index.ts';
import { toChecklist } from '../../lib/view/checklist.ts';
import { useBook } from '../shared/book.ts';
import { hostOf, useChosen } from '../shared/chosen.ts';
import { exportChecklist } from '../shared/export.ts';
import { ANSWERED, correctedWords } from '../shared/said.ts';
import { locale } from '../shared/words.ts';
import { toggleSaved, useSaved } from './saved.ts';
import { allow, change, locate, readAgain, readText, say, showPanel, useSession } from './session.ts';

export const App = () => {
  const words = useWords();
  const { book, corrections, loaded } = useBook();
  const { page, posting, window, pattern, text, toast } = useSession();
  const { sites } = useChosen();
  const saved = useSaved();
  const profile = activeProfile(book);
  const putRight = posting === undefined ? {} : correctionsOf(corrections, posting);

  const exportAs = async (form: ExportForm) => {
    if (page.is !== 'read') return;
    const checklist = toChecklist(page.facts, page.requirements, page.judgements, words, {
      corrections: putRight,
      dismissed: page.dismissed ?? [],
    });
    say(await exportChecklist(checklist, form));
  };

  const undo = toast?.undo;
  return (
    <PopupView
      page={loaded ? page : { is: 'reading' }}
      profile={profile?.resume}
      profiles={book.profiles}
      activeProfile={book.active}
      locale={locale}
      foot={
        <PopupFoot
          site={pattern === undefined ? undefined : { host: hostOf(pattern), always: sites.includes(pattern) }}
          onAlways={(always) => void allow(always)}
          paste={page.is === 'problem' || text !== undefined}
          onText={(text) => void readText(text)}
        />
      }
      toast={toast && words(toast.key, toast.values)}
      onRetry={() => void readAgain()}
      onReadAnyway={() => void readAgain(true)}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onAnswer={(statement, answer) => {
        if (profile) void change({ type: 'answer', profile: profile.id, statement, answer }, ANSWERED[answer]);
      }}
      saved={posting !== undefined && saved.has(posting)}
      onSave={() => {
        if (page.is === 'read' && posting !== undefined) void toggleSaved(posting, page).then(say);
      }}
      onPanel={window === undefined ? undefined : () => void showPanel()}
      onShowSaved={() => void browser.tabs.create({ url: browser.runtime.getURL('/saved.html') })}
      corrections={putRight}
      onCorrect={(requirement, correction) => {
        if (posting === undefined) return;
        void change({ type: 'correct', posting, requirement, correction }, correctedWords(correction));
      }}
      onLocate={text === undefined ? (id) => void locate(id) : undefined}
      onExport={(form) => void exportAs(form)}
      onChooseProfile={(id) => void change({ type: 'activate', profile: id })}
      onUndo={
        undo &&
        (() => {
          say();
          undo();
        })
      }
      onCloseToast={() => say()}
    />
  );
};
