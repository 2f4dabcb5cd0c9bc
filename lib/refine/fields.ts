import type { Requirement } from '../model/requirement.ts';
import { findPercent, findYears } from '../text/numbers.ts';
import type { Reading } from './clause.ts';

type Fields = Pick<Requirement, 'terms' | 'years' | 'level' | 'percent' | 'alternatives'>;

/** The fields of a requirement that follow from its kind. */
export function fieldsOf(reading: Reading, _text: string): Fields {
  const years = reading.kind === 'experience' ? findYears(reading.folded)[0]?.years : undefined;
  const percent = reading.kind === 'travel' ? findPercent(reading.folded) : undefined;
  return { terms: [], ...(years && { years }), ...(percent && { percent }) };
}
