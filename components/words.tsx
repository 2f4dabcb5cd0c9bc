import { createContext, type ReactNode, use } from 'react';
import type { Words } from '../lib/view/words.ts';

// English itself is not the default: every page would load it beside the reader's own language.
const WordsContext = createContext<Words>((key) => key);

/** Gives the components below it their language; without it they say their messages' keys. */
export const WordsProvider = ({ words, children }: { words: Words; children: ReactNode }) => (
  <WordsContext value={words}>{children}</WordsContext>
);

/** The words in the language of the page. */
export const useWords = (): Words => use(WordsContext);
