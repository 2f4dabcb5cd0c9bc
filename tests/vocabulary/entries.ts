import { DATA } from '../../lib/vocabulary/data/index.ts';
import type { Entry } from '../../lib/vocabulary/index.ts';
import { Names } from '../../lib/vocabulary/names.ts';

/** Every known name, in the order of the data. */
export const ENTRIES: readonly Entry[] = new Names(DATA).entries();
