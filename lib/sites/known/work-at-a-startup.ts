import type { Site } from '../site.ts';
import { part } from '../sources.ts';

/** Y Combinator's Work at a Startup: several blocks of prose, each under its heading. */
export const workAtAStartup: Site = {
  id: 'work-at-a-startup',
  site: 'workatastartup',
  hosts: ['www.workatastartup.com', 'workatastartup.com'],
  within: /^\/jobs\//,
  posting: /^\/jobs\/\d/,
  several: true,
  roots: ['div:has(> .prose)', '.prose'],
  title: [part('h1', /^(.+?) at .+$/), 'h1'],
  company: [part('h1', /^.+? at (.+?)\s*(?:\([A-Z]\d{2}\))?$/)],
};
