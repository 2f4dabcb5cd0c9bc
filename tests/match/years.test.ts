import { expect, test } from 'vitest';
import { judge } from '../../lib/match/index.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { english, reasonInWords } from '../../lib/view/words.ts';
import { ask, type Extras, requirement, TODAY } from './ask.ts';

const years = (min: number, ...terms: string[][]): Extras => ({ terms, years: { min } });
const asked = (profile: Profile, quote: string, extras: Extras, title: string) =>
  judge(requirement('experience', quote, extras), profile, TODAY, title);

const baker: Profile = { work: [{ position: 'Baker', startDate: '2016-01' }] };

test('where nothing but a length is asked any work counts, but not for a trade that is known to be another', () => {
  const verdict = (quote: string, title: string) => asked(baker, quote, years(4), title).verdict;
  expect(verdict('Experience: 4+ years', 'Zoetrope Maker')).toBe('matched');
  expect(asked(baker, 'Experience: 14+ years', years(14), 'Zoetrope Maker').verdict).toBe('partial');
  expect(verdict('Experience: 4+ years', 'Dental Hygienist')).toBe('partial');
  expect(verdict('Four years of overall work experience', 'Dental Hygienist')).toBe('matched');
});

test('experience related to the job is measured against the posting’s title, however it is said', () => {
  const verdict = (title: string) =>
    asked(baker, '2 years of paid experience closely related to the duties', years(2), title).verdict;
  expect(verdict('Pastry Baker')).toBe('matched');
  expect(verdict('Dental Hygienist')).toBe('missing');
});

test('a length beside words that no job shows is met by jobs of the title’s trade', () => {
  const verdict = (title: string) => asked(baker, 'Diploma with 3 years since', years(3), title).verdict;
  expect(verdict('Night Baker')).toBe('matched');
  expect(verdict('Dental Hygienist')).toBe('missing');
});

test('a similar role is one of the posting’s title, whatever else of it the profile shows', () => {
  const quote = 'Three years in a similar role, with a feeling for sourdough';
  const profile: Profile = { work: [{ position: 'Baker', startDate: '2016-01', highlights: ['Sourdough loaves'] }] };
  const verdict = (title: string) => asked(profile, quote, years(3, ['sourdough']), title).verdict;
  expect(verdict('Baker')).toBe('matched');
  expect(verdict('Art Director')).toBe('missing');
});

test('a title’s noun alone is of what follows the comma', () => {
  const profile: Profile = { work: [{ position: 'Senior Quilt Restorer', startDate: '2016-01' }] };
  const verdict = (title: string) => asked(profile, '3 years of related experience', years(3), title).verdict;
  expect(verdict('Senior Restorer, Organs and Bells')).toBe('partial');
  expect(verdict('Restorer, Quilts')).toBe('matched');
});

test('years of one thing or another add up', () => {
  const profile: Profile = {
    work: [
      { position: 'Welder', startDate: '2023-01' },
      { position: 'Baker', startDate: '2020-01', endDate: '2022-12' },
    ],
  };
  const terms = [['welding', 'baking']];
  expect(ask(profile, 'experience', '6 years of welding or baking', { terms, years: { min: 6 } }).verdict).toBe(
    'matched',
  );
});

test('a role or another thing: who has not held the role may have done the other', () => {
  const profile: Profile = {
    work: [{ position: 'Baker', startDate: '2018-01', highlights: ['Welding of oven doors'] }],
  };
  const terms = [['plumber', 'welding']];
  expect(ask(profile, 'experience', '2 years as a plumber or in welding', { terms, years: { min: 2 } }).verdict).toBe(
    'matched',
  );
});

test('years of a kind of work in an industry are as many as the person has given for it', () => {
  const seller: Profile = {
    work: [
      { position: 'Account Executive', startDate: '2022-01', summary: 'Rota planning for clinics.' },
      { position: 'Account Executive', startDate: '2019-01', endDate: '2021-12', summary: 'Sold SaaS to bakeries.' },
    ],
    fit: { industries: [{ name: 'Software as a service', years: 7 }] },
  };
  const said = (min: number) => {
    const { reason } = ask(seller, 'experience', `${min}+ years selling SaaS products`, years(min, ['selling SaaS']));
    return reasonInWords(reason, english);
  };
  expect(said(6)).toBe('7 years of this in your jobs; 6 asked.');
  expect(said(9)).toBe('7 years of 9.');
});

test('the leadership of a role is that of people', () => {
  const clerk: Profile = {
    work: [
      { position: 'Sales Associate', startDate: '2020-01', highlights: ['Dressed windows with the lead florist'] },
    ],
  };
  const quote = 'Prior experience in a retail leadership role';
  expect(ask(clerk, 'experience', quote, { terms: [['retail leadership']] }).verdict).not.toBe('matched');
  const manager: Profile = { work: [{ position: 'Store Manager', startDate: '2020-01' }] };
  expect(ask(manager, 'experience', quote, { terms: [['retail leadership']] }).verdict).toBe('matched');
});

test('of a long list of industries one is enough', () => {
  const quote =
    '3+ years in one of these industries: aerospace, insurance, banking, telecom, mining, healthcare, shipbuilding';
  const choice = ['aerospace', 'insurance', 'banking', 'telecom', 'mining', 'healthcare', 'shipbuilding'];
  const clerk: Profile = {
    work: [{ position: 'Clerk', startDate: '2020-01', summary: 'Files of a healthcare group.' }],
  };
  expect(ask(clerk, 'experience', quote, years(3, choice)).verdict).toBe('matched');
  expect(ask(baker, 'experience', quote, years(3, choice)).verdict).toBe('missing');
});

test('experience for the post is of the posting’s title, not of the word', () => {
  const clerk: Profile = { work: [{ position: 'Mail Clerk', startDate: '2019-01', summary: 'Sorted the post.' }] };
  for (const quote of ['Previous experience in a similar post', 'Experience relevant to the post']) {
    expect(asked(clerk, quote, {}, 'Dental Hygienist').verdict).toBe('missing');
    expect(asked(clerk, quote, {}, 'Mail Clerk').verdict).toBe('matched');
  }
});
