import { createContext, type ReactNode, use } from 'react';

const PointedContext = createContext<string | null>(null);

/** Tells the rows below it which requirement the reader of the page dwells on. */
export const PointedProvider = ({ pointed, children }: { pointed: string | null; children: ReactNode }) => (
  <PointedContext value={pointed}>{children}</PointedContext>
);

/** Whether the reader of the page dwells on one of these requirements. */
export function useIsPointed(...requirements: readonly string[]): boolean {
  const pointed = use(PointedContext);
  return pointed !== null && requirements.includes(pointed);
}
