/**
 * States that are no part of the Nurse Licensure Compact, by far the most common of the compacts: a multistate license does
 * not hold there. Source: National Council of State Boards of Nursing, nursecompact.com, as known in 2025.
 */
export const OUTSIDE_COMPACT: ReadonlySet<string> = new Set([
  'AK',
  'CA',
  'DC',
  'HI',
  'IL',
  'MI',
  'MN',
  'NV',
  'NY',
  'OR',
]);
