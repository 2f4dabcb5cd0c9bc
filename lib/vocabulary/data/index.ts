import { DEGREES } from './degrees.ts';
import { SOFTWARE } from './software.ts';

/** All data files. A file is one trade or one sort of thing. */
export const DATA: readonly string[] = [DEGREES, SOFTWARE];
