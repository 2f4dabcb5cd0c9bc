import { oneOf } from '../text/any-of.ts';

const NAMED: Readonly<Record<string, string>> = {
  fulltime: 'Full-time',
  parttime: 'Part-time',
  contractor: 'Contract',
  contract: 'Contract',
  temporary: 'Temporary',
  intern: 'Internship',
  internship: 'Internship',
  volunteer: 'Volunteer',
  perdiem: 'Per diem',
  permanent: 'Permanent',
};

/**
 * An employment type in words: schema.org's FULL_TIME and the like as a person writes them, anything else as the page
 * says it. OTHER says nothing and gives nothing.
 */
export function employmentTypeOf(values: readonly string[]): string | undefined {
  const words = values.map((value) => value.trim()).filter((value) => value !== '' && !/^other$/i.test(value));
  const named = words.map((value) => NAMED[value.toLowerCase().replace(/[\s_-]/g, '')] ?? value);
  return named.length > 0 ? [...new Set(named)].join(', ') : undefined;
}

const TYPES = oneOf(
  'full[- ]time, part[- ]time, permanent, contract(?:or)?, temporary, fixed[- ]term, freelance, intern(?:ship)?',
  'apprenticeship, seasonal, casual, per diem, volunteer',
  // German, French, Italian, Spanish
  'vollzeit, teilzeit, festanstellung, befristet, ausbildung, praktikum',
  'temps plein, temps partiel, cdi, cdd, stage, alternance, tempo pieno, jornada completa, media jornada',
  // Dutch, Swedish
  'voltijd, deeltijd, heltid, deltid',
);
const TYPE = new RegExp(`\\b${TYPES}\\b`, 'gi');

/** The employment types that a line names ("$20 an hour - Full-time, Contract"); undefined where it names none. */
export function findEmploymentType(line: string): string | undefined {
  return employmentTypeOf(line.match(TYPE) ?? []);
}
