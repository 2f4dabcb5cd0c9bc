import type { Site } from '../site.ts';
import { after, part } from '../sources.ts';

/** Otta, now the app of Welcome to the Jungle. Its classes are hashes only, so the text is found by its heading. */
export const otta: Site = {
  id: 'otta',
  site: 'otta',
  hosts: ['app.welcometothejungle.com', 'app.otta.com'],
  posting: /^\/jobs\/[^/]+/,
  roots: [after('h2', /^role$/i)],
  title: [part('h1', /^(.+), [^,]+$/), 'h1'],
  company: ['h1 a', part('h1', /, ([^,]+)$/)],
};
