import { createContext, type ReactNode, use } from 'react';

const PointedContext = createContext<string | null>(null);

/** Tells the rows below it which requirement the reader of the page dwells on. */
export const PointedProvider = ({ pointed, children }: { pointed: string | null; children: ReactNode }) => (
  <PointedContext value={pointed}>{children}</PointedContext>
);

/** Whether the reader of the page dwells on this requirement. */
export const useIsPointed = (requirement: string): boolean => use(PointedContext) === requirement;
