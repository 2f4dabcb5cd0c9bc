import { OptionsView } from '../../components/OptionsView.tsx';
import { useWords } from '../../components/words.tsx';
import { exportProfile } from '../../lib/profile/export.ts';
import { activeProfile } from '../../lib/store/index.ts';
import { contentsInWords } from '../../lib/view/contents.ts';
import { problemAtField } from '../../lib/view/draft.ts';
import { useBook } from '../shared/book.ts';
import { fileName, saveFile } from '../shared/file.ts';
import * as session from './session.ts';

export const App = () => {
  const words = useWords();
  const { book, aside, loaded } = useBook();
  const { id, name, draft, problems, saved, steps, toast, importing } = session.useSession();
  if (!loaded) return null;

  const stored = activeProfile(book);
  const profiles = stored
    ? book.profiles.map((profile) => (profile.id === id ? { id, name } : profile))
    : [{ id, name }];
  const undo = steps.length > 0 ? () => void session.undo() : undefined;
  return (
    <OptionsView
      profiles={profiles}
      activeProfile={id}
      isStored={stored !== undefined}
      draft={draft}
      problems={problems.size}
      problemOf={(pointer) => {
        const problem = problems.get(pointer);
        return problem && problemAtField(problem, words);
      }}
      answers={{ has: stored?.resume.fit?.has ?? [], lacks: stored?.resume.fit?.lacks ?? [] }}
      saved={saved}
      importing={
        importing &&
        ('profile' in importing
          ? { is: 'read', contents: contentsInWords(importing.profile, words) }
          : { is: 'refused', problem: importing.problem })
      }
      aside={aside.length}
      toast={toast?.text}
      onUndo={undo}
      onToastUndo={toast?.undo ? undo : undefined}
      onChange={(changed) => session.edit({ draft: changed })}
      onRemove={(changed, entry) => void session.removeEntry(changed, entry)}
      onRename={(changed) => session.edit({ name: changed })}
      onChooseProfile={(chosen) => void session.choose(chosen)}
      onAddProfile={() => void session.addProfile()}
      onDeleteProfile={() => void session.deleteProfile()}
      onFile={(file) => void session.readFile(file)}
      onText={session.readText}
      onImportReplace={() => void session.takeImport('replace')}
      onImportAdd={() => void session.takeImport('add')}
      onImportCancel={session.cancelImport}
      onExport={() => {
        if (!stored) return;
        const file = fileName(stored.name, 'json');
        saveFile(file, 'application/json', exportProfile(stored.resume));
        session.say(words('savedFile', [file]), false);
      }}
      onTakeBack={(statement) => void session.takeBack(statement)}
      onDeleteAll={() => void session.deleteAll()}
      onSaveAside={() => saveFile('fitlens-unreadable.json', 'application/json', JSON.stringify(aside, null, 2))}
      onDeleteAside={() => void session.deleteAside()}
      onCloseToast={session.closeToast}
    />
  );
};
