import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import { ImportPanel, type ImportState } from './ImportPanel.tsx';
import { ImportReview, type Reviewing } from './ImportReview.tsx';
import { PageFrame } from './PageFrame.tsx';
import { SamplePosting } from './SamplePosting.tsx';
import { Toast } from './Toast.tsx';
import styles from './WelcomeView.module.css';
import { useWords } from './words.tsx';

interface Props {
  importing?: ImportState | undefined;
  reviewing?: Reviewing | undefined;
  /** what is in the stored profile, in words; absent where there is none */
  contents?: string | undefined;
  /** the element that holds the text of the sample, once it is on the page */
  onSample: (element: HTMLElement | null) => void;
  /** the checklist of the sample */
  checklist: ReactNode;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onImportCancel: () => void;
  onSettings: () => void;
  toast?: string | undefined;
  onUndo?: (() => void) | undefined;
  onCloseToast: () => void;
}

/** The first page after FitLens was installed: a résumé, what was read of it, and a posting to try it on. */
export const WelcomeView = (props: Props) => {
  const { reviewing, contents } = props;
  const words = useWords();
  const sample = useRef<HTMLHeadingElement>(null);
  const had = useRef(contents);
  // What comes next is the posting: the keyboard, and who hears the page, go there.
  useEffect(() => {
    if (had.current === undefined && contents !== undefined) sample.current?.focus();
    had.current = contents;
  }, [contents]);
  return (
    <PageFrame title={words('welcomeTitle')}>
      <main className={styles.main}>
        {reviewing ? (
          <ImportReview {...reviewing} />
        ) : (
          <>
            <p className={styles.intro}>{words('welcomeIntro')}</p>
            {contents === undefined ? (
              <>
                <ImportPanel
                  title={words('welcomeDrop')}
                  state={props.importing}
                  isStored={false}
                  onFile={props.onFile}
                  onText={props.onText}
                  onCancel={props.onImportCancel}
                />
                <p>
                  <Button look="quiet" onClick={() => sample.current?.focus()}>
                    {words('welcomeSkip')}
                  </Button>
                </p>
              </>
            ) : (
              <div className={styles.done}>
                <p>{words('welcomeRead', [contents])}</p>
                <Button onClick={props.onSettings}>{words('editProfile')}</Button>
              </div>
            )}
            <section aria-labelledby="sample">
              <h2 id="sample" ref={sample} tabIndex={-1} className={styles.heading}>
                {words('welcomeTry')}
              </h2>
              <p className={styles.intro}>{words(contents === undefined ? 'welcomeTryPlain' : 'welcomeTryText')}</p>
              <div className={styles.columns}>
                <SamplePosting ref={props.onSample} />
                <div className={styles.checklist}>{props.checklist}</div>
              </div>
            </section>
            <section aria-labelledby="next">
              <h2 id="next" className={styles.heading}>
                {words('welcomeNext')}
              </h2>
              <p className={styles.intro}>{words('welcomeNextText')}</p>
            </section>
          </>
        )}
        <Toast text={props.toast} onUndo={props.onUndo} onClose={props.onCloseToast} />
      </main>
    </PageFrame>
  );
};
