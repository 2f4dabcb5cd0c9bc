import { type RenderResult, render as renderPlain } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WordsProvider } from '../../components/words.tsx';
import { english } from '../../lib/view/words.ts';

/** Renders in English. */
export const render = (content: ReactNode): RenderResult =>
  renderPlain(content, { wrapper: ({ children }) => <WordsProvider words={english}>{children}</WordsProvider> });
