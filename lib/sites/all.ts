import { indeed } from './indeed.ts';
import { indeedClassic } from './indeed-classic.ts';
import type { Site } from './site.ts';

/** Every layout that is known, in the order in which they are tried: the more particular one before the broader. */
export const SITES: readonly Site[] = [indeed, indeedClassic];
