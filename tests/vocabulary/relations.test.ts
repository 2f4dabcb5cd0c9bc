import { describe, expect, test } from 'vitest';
import { type Entry, entryOf, lookUp, related, shows } from '../../lib/vocabulary/index.ts';
import { ENTRIES } from './entries.ts';

function the(term: string): Entry {
  const entry = lookUp(term);
  if (!entry) throw new Error(`"${term}" is not known`);
  return entry;
}

describe('what one thing shows', () => {
  test.each([
    ['PostgreSQL', 'SQL'],
    ['PostgreSQL', 'relational database'],
    ['React', 'JavaScript'],
    ['Next.js', 'JavaScript'],
    ['Java', 'programming'],
    ['Salesforce', 'CRM'],
    ['SAP', 'ERP'],
    ['Epic', 'EHR'],
    ['Excel', 'spreadsheets'],
    ['Microsoft Office', 'Excel'],
    ['LPN', 'nursing'],
    ['RN', 'nursing'],
    ['nurse practitioner', 'RN'],
    ['BSN', 'nursing'],
    ['BLS', 'CPR'],
    ['CDL A', "driver's license"],
    ['reach truck', 'forklift'],
    ['MIG welding', 'welding'],
    ['mechanical engineering', 'engineering'],
    ['marketing', 'business'],
    ['CPA', 'accounting'],
    ['SaaS sales', 'sales'],
    ['account executive', 'sales'],
    ['cashier', 'customer service'],
    ['Dallas', 'Texas'],
    ['Dallas', 'United States'],
    ['Mandarin', 'Chinese'],
    ['master of public health', "bachelor's degree"],
    ['Python', 'Python'],
  ])('%s shows %s', (have, asked) => {
    expect(shows(the(have), the(asked))).toBe(true);
  });

  test.each([
    ['SQL', 'PostgreSQL'],
    ['PostgreSQL', 'MySQL'],
    ['Java', 'JavaScript'],
    ['JavaScript', 'Java'],
    ['JavaScript', 'React'],
    ['C', 'C++'],
    ['CRM', 'Salesforce'],
    ['nursing', 'RN'],
    ['LPN', 'RN'],
    ['CNA', 'RN'],
    ['Excel', 'Microsoft Office'],
    ["driver's license", 'CDL'],
    ['CDL B', 'CDL A'],
    ['business', 'marketing'],
    ['electrical engineering', 'mechanical engineering'],
    ['Texas', 'Dallas'],
    ['Texas', 'Ohio'],
    ['Spanish', 'Portuguese'],
    ['ACLS', 'PALS'],
  ])('%s does not show %s', (have, asked) => {
    expect(shows(the(have), the(asked))).toBe(false);
  });

  test('nothing shows itself by a detour', () => {
    const turning = ENTRIES.flatMap((entry) =>
      entry.broader
        .map(entryOf)
        .filter((broader) => broader && shows(broader, entry))
        .map((broader) => `${entry.id} and ${broader?.id} show each other`),
    );
    expect(turning).toEqual([]);
  });
});

describe('what is related', () => {
  test.each([
    ['business', 'marketing'],
    ['marketing', 'economics'],
    ['finance', 'accounting'],
    ['management degree', 'business'],
    ['electrical engineering', 'mechanical engineering'],
    ['computer science', 'information technology'],
    ['computer science', 'mathematics'],
    ['biology', 'chemistry'],
    ['psychology', 'social work'],
    ['nursing', 'public health'],
    ['MySQL', 'PostgreSQL'],
    ['RN', 'LPN'],
    ['Epic', 'Cerner'],
  ])('%s and %s', (a, b) => {
    expect(related(the(a), the(b))).toBe(true);
    expect(related(the(b), the(a))).toBe(true);
  });

  test.each([
    ['nursing', 'mechanical engineering'],
    ['theology', 'chemistry'],
    ['RN', 'CPA'],
    ['Excel', 'forklift'],
    ['Spanish', 'German'],
    ['Texas', 'Ohio'],
  ])('not %s and %s', (a, b) => {
    expect(related(the(a), the(b))).toBe(false);
  });
});
