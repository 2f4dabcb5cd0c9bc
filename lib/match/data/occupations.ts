import { COMPUTING } from './occupations/computing.ts';
import { ENGINEERING } from './occupations/engineering.ts';
import { HEALTH } from './occupations/health.ts';
import { HOSPITALITY } from './occupations/hospitality.ts';
import { MANY_TRADES } from './occupations/many-trades.ts';
import { MEDIA } from './occupations/media.ts';
import { MONEY } from './occupations/money.ts';
import type { Occupation } from './occupations/occupation.ts';
import { OFFICE } from './occupations/office.ts';
import { PEOPLE } from './occupations/people.ts';
import { PUBLIC_SERVICE } from './occupations/public.ts';
import { SALES } from './occupations/sales.ts';
import { TRADES } from './occupations/trades.ts';
import { TRANSPORT } from './occupations/transport.ts';

/**
 * What every holder of a job has done, so that a résumé need not say it: a title's words, then the activities, subjects
 * and industries that come with it. Only the core of each trade: what a recruiter would grant without asking. A title may
 * stand in several rows: what it shares with others, and what it has of its own.
 */
export const OCCUPATIONS: readonly Occupation[] = [
  ...MANY_TRADES,
  ...OFFICE,
  ...SALES,
  ...HOSPITALITY,
  ...HEALTH,
  ...PEOPLE,
  ...MONEY,
  ...COMPUTING,
  ...ENGINEERING,
  ...TRADES,
  ...TRANSPORT,
  ...PUBLIC_SERVICE,
  ...MEDIA,
];
