import { createContext, type ReactNode, use } from 'react';
import { english, type Words } from '../lib/view/words.ts';

const WordsContext = createContext<Words>(english);

/** Gives the components below it their language; without it they speak English. */
export const WordsProvider = ({ words, children }: { words: Words; children: ReactNode }) => (
  <WordsContext value={words}>{children}</WordsContext>
);

export const useWords = (): Words => use(WordsContext);
