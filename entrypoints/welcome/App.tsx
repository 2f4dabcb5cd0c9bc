import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PostingChecklist } from '../../components/PostingChecklist.tsx';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { useWords } from '../../components/words.tsx';
import { activeProfile, correctionsOf, postingKey } from '../../lib/store/index.ts';
import { contentsInWords } from '../../lib/view/contents.ts';
import { SAMPLE_FACTS } from '../../lib/view/sample-posting.ts';
import { cancelImport, readFile, readText } from '../options/importing.ts';
import { useReviewing } from '../options/reviewing.ts';
import * as session from '../options/session.ts';
import { useBook } from '../shared/book.ts';
import { ANSWERED, correctedWords } from '../shared/said.ts';
import { locate, read, showSample, useSample } from './sample.ts';

const SAMPLE = postingKey(SAMPLE_FACTS);

export const App = () => {
  const words = useWords();
  const { book, corrections, loaded } = useBook();
  const { importing, steps, toast } = session.useSession();
  const { assessment, failed } = useSample();
  const reviewing = useReviewing(words);
  const [search, setSearch] = useState<string>();
  const stored = activeProfile(book);
  if (!loaded) return null;

  const undo = steps.length > 0 ? () => void session.undo() : undefined;
  return (
    <WelcomeView
      importing={importing}
      reviewing={reviewing}
      contents={stored && contentsInWords(stored.resume, words)}
      onSample={showSample}
      checklist={
        failed ? (
          <Notice
            title={words('notAssessed')}
            level={3}
            actions={<Button onClick={() => void read()}>{words('tryAgain')}</Button>}
          >
            {words('notAssessedText')}
          </Notice>
        ) : (
          assessment && (
            <PostingChecklist
              {...assessment}
              level={3}
              profile={assessment.judgements && stored?.resume}
              corrections={correctionsOf(corrections, SAMPLE)}
              search={search}
              onSearch={setSearch}
              onAnswer={(statement, answer) => {
                if (!stored) return;
                void session.change({ type: 'answer', profile: stored.id, statement, answer }, words(ANSWERED[answer]));
              }}
              onCorrect={(requirement, correction) =>
                void session.change(
                  { type: 'correct', posting: SAMPLE, requirement, correction },
                  words(correctedWords(correction)),
                )
              }
              onLocate={locate}
              onSettings={() => document.getElementById('import')?.focus()}
            />
          )
        )
      }
      onFile={(file) => void readFile(file)}
      onText={(text) => void readText(text)}
      onImportCancel={cancelImport}
      onSettings={() => void browser.runtime.openOptionsPage()}
      toast={toast?.text}
      onUndo={toast?.undo ? undo : undefined}
      onCloseToast={session.closeToast}
    />
  );
};
