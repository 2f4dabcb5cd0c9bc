import { createContext, type ReactNode, use } from 'react';

const LanguageContext = createContext('en');

/** Tells the posting's words below it which language they are in (BCP 47); without it, or not known, English. */
export const PostingLanguage = ({
  language = 'en',
  children,
}: {
  language?: string | undefined;
  children: ReactNode;
}) => <LanguageContext value={language}>{children}</LanguageContext>;

/** Words of the posting among ours: a screen reader says them in their own language, a browser sets them in their own direction. */
export const PostingWords = ({ children }: { children: ReactNode }) => (
  <bdi lang={use(LanguageContext)}>{children}</bdi>
);
