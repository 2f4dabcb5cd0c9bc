import type { Page } from 'puppeteer-core';
import { fixture, type Session } from './harness.ts';

const SEARCH = 'https://www.indeed.com/jobs?l=Dayton';

/** The postings of pages/indeed-search.html. */
export const FORKLIFT = 'a1b2c3d4e5f60001';
export const NURSE = 'a1b2c3d4e5f60002';
export const COOK = 'a1b2c3d4e5f60003';

/** A search page with one of its postings open. */
export async function openSearch(session: Session, id: string): Promise<Page> {
  const html = await fixture('e2e/pages/indeed-search.html');
  session.serve(SEARCH, html);
  return session.open(`${SEARCH}&vjk=${id}`, html);
}

export const choose = (page: Page, id: string): Promise<void> => page.click(`[data-jk="${id}"]`);
