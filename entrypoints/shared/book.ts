import { create } from 'zustand';
import { DEFAULT_SETTINGS, EMPTY_BOOK, readStore, type Store, watchStore } from '../../lib/store/index.ts';

interface Mirror extends Store {
  /** the store has been read; before that, nothing is known about it */
  readonly loaded: boolean;
}

/** What is stored, kept up to date: a mirror, written to by messages to the background only. */
export const useBook = create<Mirror>(() => ({
  book: EMPTY_BOOK,
  corrections: [],
  settings: DEFAULT_SETTINGS,
  aside: [],
  loaded: false,
}));

const take = (store: Store): void => useBook.setState({ ...store, loaded: true });

/** Starts mirroring, once, when a page of the extension opens; it ends with the page. */
export function mirrorBook(): void {
  watchStore(take);
  void refreshBook();
}

/** Reads the store now: who has just changed it goes on with what is stored, and not with what the browser has told so far. */
export const refreshBook = (): Promise<void> => readStore().then(take, console.error);
