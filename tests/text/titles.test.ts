import { describe, expect, it } from 'vitest';
import { isTitle } from '../../lib/text/titles.ts';

describe('isTitle', () => {
  it.each([
    'Qualifications',
    'Minimum Requirements:',
    'About us',
    'What you’ll do',
    'Nice to have',
    'Working conditions',
    'Desirable Qualifications',
    'Licenses/Certificates',
    'Skills Required',
    'Roles and Responsibilities',
    'Required Qualifications*',
    'Physical Demands / Work Environment',
    'Additional Information',
    'Personal qualities',
    'Key Strengths',
  ])('%s', (text) => {
    expect(isTitle(text)).toBe(true);
  });

  it.each([
    'Own tools',
    'Qualifications of our staff are high',
    'Riverside',
    'Baking experience',
    'Organizational skills',
    'Bachelor’s degree',
    'Job location',
    'Travel: no',
  ])('is not %s', (text) => {
    expect(isTitle(text)).toBe(false);
  });
});
