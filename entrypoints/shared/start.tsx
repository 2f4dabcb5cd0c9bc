import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/base.css';
import { WordsProvider } from '../../components/words.tsx';
import { mirrorBook, useBook } from './book.ts';
import { words } from './words.ts';

/** Starts a page of the extension: its language, its mirror of what is stored, its content. */
export function startPage(content: ReactNode): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  useBook.subscribe(({ settings }) => {
    document.documentElement.dataset.palette = settings.palette;
  });
  mirrorBook();
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>{content}</WordsProvider>
    </StrictMode>,
  );
}
