import { DEGREES } from './degrees.ts';
import { FIELDS } from './fields.ts';
import { FINANCE } from './finance.ts';
import { PROGRAMMING, SPOKEN } from './generated.ts';
import { GOVERNMENT } from './government.ts';
import { HEALTH } from './health.ts';
import { INDUSTRIES } from './industries.ts';
import { LANGUAGES } from './languages.ts';
import { LIVING } from './living.ts';
import { LOGISTICS } from './logistics.ts';
import { OCCUPATIONS } from './occupations.ts';
import { OFFICE } from './office.ts';
import { PLACES } from './places.ts';
import { PRODUCTION } from './production.ts';
import { SCIENCE } from './science.ts';
import { SELLING } from './selling.ts';
import { SERVICE } from './service.ts';
import { SOFTWARE } from './software.ts';
import { TEACHING } from './teaching.ts';
import { TRADES } from './trades.ts';

/** All data files. A file is one trade or one sort of thing. */
export const DATA: readonly string[] = [
  DEGREES,
  FIELDS,
  HEALTH,
  TRADES,
  LOGISTICS,
  PRODUCTION,
  SERVICE,
  TEACHING,
  SCIENCE,
  GOVERNMENT,
  FINANCE,
  SELLING,
  OFFICE,
  SOFTWARE,
  PROGRAMMING,
  LIVING,
  OCCUPATIONS,
  INDUSTRIES,
  LANGUAGES,
  SPOKEN,
  PLACES,
];
