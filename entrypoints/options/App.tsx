import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/OptionsView.tsx';
import { useWords } from '../../components/words.tsx';
import { activeProfile, countAsked } from '../../lib/store/index.ts';
import { adviceFrom } from '../../lib/view/advice.ts';
import { problemAtField } from '../../lib/view/draft.ts';
import { useBook } from '../shared/book.ts';
import { hostOf, useChosen } from '../shared/chosen.ts';
import { saveFile } from '../shared/file.ts';
import { Appearance } from './Appearance.tsx';
import { deleteAll, deleteAside, exportAll, exportOne, importAll } from './everything.ts';
import { cancelImport, readFile, readText } from './importing.ts';
import { Keys } from './Keys.tsx';
import { addProfile, choose, deleteProfile, editAnswer, takeBack } from './profiles.ts';
import { useReviewing } from './reviewing.ts';
import * as session from './session.ts';
import { stopSite } from './sites.ts';

export const App = () => {
  const words = useWords();
  const { book, aside, loaded } = useBook();
  const { sites } = useChosen();
  const { id, name, draft, problems, saved, steps, toast, importing, asked } = session.useSession();
  const stored = activeProfile(book);
  const reviewing = useReviewing(words);
  if (!loaded) return null;

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
      importing={importing}
      reviewing={reviewing}
      advice={adviceFrom(countAsked(asked), draft)}
      postings={asked.length}
      aside={aside.length}
      version={browser.runtime.getManifest().version}
      toast={toast?.text}
      sites={sites.map(hostOf)}
      onStopSite={(host) => void stopSite(sites, host)}
      onUndo={undo}
      onToastUndo={toast?.undo ? undo : undefined}
      onChange={(changed) => session.edit({ draft: changed })}
      onRemove={(changed, entry) => void session.removeEntry(changed, entry)}
      onRename={(changed) => session.edit({ name: changed })}
      onChooseProfile={(chosen) => void choose(chosen)}
      onAddProfile={() => void addProfile()}
      onDeleteProfile={() => void deleteProfile()}
      onFile={(file) => void readFile(file)}
      onText={(text) => void readText(text)}
      onImportCancel={cancelImport}
      onExport={() => void exportOne()}
      onExportAll={() => void exportAll()}
      onImportAll={(file) => void importAll(file)}
      onEditAnswer={(statement, changed) => void editAnswer(statement, changed)}
      onTakeBack={(statement) => void takeBack(statement)}
      onDeleteAll={() => void deleteAll()}
      onSaveAside={() => saveFile('fitlens-unreadable.json', 'application/json', JSON.stringify(aside, null, 2))}
      onDeleteAside={() => void deleteAside()}
      onCloseToast={session.closeToast}
    >
      <Appearance />
      <Keys />
    </OptionsView>
  );
};
