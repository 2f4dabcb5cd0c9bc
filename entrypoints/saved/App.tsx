import type { ExportForm } from '../../components/ExportButtons.tsx';
import { SavedView } from '../../components/SavedView.tsx';
import { useWords } from '../../components/words.tsx';
import { activeProfile, correctionsOf } from '../../lib/store/index.ts';
import { toChecklist } from '../../lib/view/checklist.ts';
import { useBook } from '../shared/book.ts';
import { exportChecklist } from '../shared/export.ts';
import { ANSWERED } from '../shared/said.ts';
import { locale } from '../shared/words.ts';
import { change, note, remove, say, useSession } from './session.ts';

export const App = () => {
  const words = useWords();
  const { book, corrections, loaded } = useBook();
  const { is, postings, unreadable, judgements, toast } = useSession();
  const profile = activeProfile(book);
  if (is === 'reading' || !loaded) return null;

  const saved = postings.map((posting) => ({
    posting,
    judgements: judgements.get(posting.id),
    corrections: correctionsOf(corrections, posting.id),
  }));
  const exportAs = async (id: string, form: ExportForm) => {
    const one = saved.find(({ posting }) => posting.id === id);
    if (!one) return;
    const { facts, requirements } = one.posting;
    const putRight = { corrections: one.corrections, dismissed: [] };
    say(await exportChecklist(toChecklist(facts, requirements, one.judgements, words, putRight), form));
  };
  return (
    <SavedView
      saved={is === 'read' ? saved : undefined}
      unreadable={unreadable.length}
      profile={profile?.resume}
      profiles={book.profiles}
      activeProfile={book.active}
      locale={locale}
      toast={toast && words(toast.key, toast.values)}
      onUndo={toast?.undo}
      onCloseToast={() => say()}
      onNote={note}
      onAnswer={(statement, answer) => {
        if (profile) void change({ type: 'answer', profile: profile.id, statement, answer }, ANSWERED[answer]);
      }}
      onExport={(id, form) => void exportAs(id, form)}
      onDelete={(id) => {
        const facts = postings.find((one) => one.id === id)?.facts;
        void remove(id, facts?.title ?? words('untitledPosting'));
      }}
      onChooseProfile={(id) => void change({ type: 'activate', profile: id })}
    />
  );
};
