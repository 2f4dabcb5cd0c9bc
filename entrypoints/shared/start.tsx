import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/base.css';
import { WordsProvider } from '../../components/words.tsx';
import { mirrorBook, useBook } from './book.ts';
import { keepFocus } from './keep-focus.ts';
import { words } from './words.ts';

/** Starts a page of the extension: its language, its keyboard, its mirror of what is stored, its content. */
export function startPage(content: ReactNode): void {
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('textDirection');
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  useBook.subscribe(({ settings }) => {
    document.documentElement.dataset.palette = settings.palette;
  });
  mirrorBook();
  keepFocus(document);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>{content}</WordsProvider>
    </StrictMode>,
  );
}
