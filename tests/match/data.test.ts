import { expect, test } from 'vitest';
import { bagOfAll } from '../../lib/match/concepts.ts';
import { CURRICULA } from '../../lib/match/data/curricula.ts';
import { IMPLIED } from '../../lib/match/data/implied.ts';
import { LADDERS } from '../../lib/match/data/ladders.ts';
import { OCCUPATIONS } from '../../lib/match/data/occupations.ts';
import { SAME } from '../../lib/match/data/same.ts';
import { SHAPES } from '../../lib/match/data/shapes.ts';
import { OTHER_TITLES } from '../../lib/match/data/titles.ts';
import { TRAITS } from '../../lib/match/data/traits.ts';
import { impliedByTitle } from '../../lib/match/implied.ts';
import { itemsOf, meets } from '../../lib/match/items.ts';
import { conceptsNamed, listed, stemsOf } from '../../lib/match/lexicon.ts';
import { stem } from '../../lib/match/stem.ts';

const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);

test('an everyday word stands for one thing only', () => {
  const named = SAME.flatMap((group) => [...new Set(listed(group).map((name) => stemsOf(name).join(' ')))]);
  expect(twice(named)).toEqual([]);
});

test('no list has an empty or padded word', () => {
  const texts = [...SAME, ...IMPLIED.flat(), ...OCCUPATIONS.flat(), ...CURRICULA.flat()];
  for (const text of texts) for (const word of text.split(', ')) expect(word, text).toMatch(/^\S(?:.*\S)?$/);
});

test('another title of an occupation stands for one that the table has', () => {
  const inTable = new Set(OCCUPATIONS.flatMap(([titles]) => listed(titles)));
  for (const [title] of OTHER_TITLES) expect(inTable.has(title), title).toBe(true);
  expect(twice(OTHER_TITLES.map(([title]) => title))).toEqual([]);
});

const DONE: readonly (readonly [string, string])[] = [
  ['Office Administrator', 'office equipment'],
  ['Catering Assistant', 'food safety'],
  ['HGV Driver', 'vehicle inspection'],
  ['OTR Driver', 'route planning'],
  ['Physiotherapist', 'physical therapy'],
  ['Nursery Assistant', 'child care'],
  ['Yard Hand', 'material handling'],
  ['Contact Center Manager', 'supervise'],
  ['Process Engineer', 'technical drawings'],
  ['Service Electrician', 'electrical schematics'],
  ['Service Electrician', 'customer service'],
  ['Special Education Teacher', 'lesson planning'],
  ['Medical Sales Representative', 'quota'],
  ['Warehouse Supervisor', 'supervise'],
  ['Line Cook', 'knife skills'],
  ['HVAC Technician', 'furnaces'],
  ['Truck Driver', 'load securement'],
  ['Machinist', 'calipers'],
  ['Maintenance Technician', 'pneumatics'],
  ['Medical Assistant', 'HIPAA'],
  ['School Principal', 'hiring'],
  ['Bank Teller', 'account opening'],
  ['Paralegal', 'document review'],
  ['Marketing Manager', 'budgets'],
  ['Store Manager', 'performance reviews'],
  ['IT Support Specialist', 'troubleshooting'],
  ['Network Engineer', 'firewalls'],
  ['Product Manager', 'user stories'],
  ['Project Manager', 'scheduling'],
  ['Project Manager', 'project schedules'],
];
for (const [title, thing] of DONE) {
  test(`${title} has done ${thing}`, () => expect(hasDone(title, thing)).toBe(true));
}

// What shares a word or a part with another trade's work is not that work.
const NOT_DONE: readonly (readonly [string, string])[] = [
  ['Sous Chef', 'warehouse'],
  ['Sous Chef', 'procurement'],
  ['Attorney', 'sales process'],
  ['Store Manager', 'talent acquisition'],
  ['Line Cook', 'housekeeping'],
  ['Construction Manager', 'appointment scheduling'],
  ['Landscaper', 'plant operations'],
];
for (const [title, thing] of NOT_DONE) {
  test(`${title} has not done ${thing}`, () => expect(hasDone(title, thing)).toBe(false));
}

test('a customer service advisor writes up no cars, and a deputy head guards no prison', () => {
  expect(hasDone('Customer Service Advisor', 'automotive')).toBe(false);
  expect(hasDone('Deputy Head', 'law enforcement')).toBe(false);
});

test('each quality has its own name', () => {
  expect(twice(TRAITS.map((family) => family.id))).toEqual([]);
});

test('a ladder has at least two rungs', () => {
  for (const { rungs } of LADDERS) expect(rungs.length).toBeGreaterThan(1);
});

test('what a sentence shows by its shape has a name elsewhere', () => {
  const shown = SHAPES.flatMap(([, names]) => names.split(', '));
  for (const name of shown) expect(conceptsNamed(name).length, name).toBeGreaterThan(0);
});

const hasDone = (title: string, thing: string): boolean =>
  impliedByTitle(title).some(({ mentions }) => itemsOf(thing).every((item) => meets(bagOfAll(mentions), item)));

test('a name inside of a longer one does not count: a nursing assistant is no nurse', () => {
  expect(hasDone('Staff Nurse', 'medication administration')).toBe(true);
  expect(hasDone('Certified Nursing Assistant', 'medication administration')).toBe(false);
});

const KIN: readonly (readonly string[])[] = [
  ['negotiate', 'negotiating', 'negotiation', 'negotiations'],
  ['sale', 'sales', 'selling', 'sold'],
  ['reconcile', 'reconciled', 'reconciliation'],
  ['weld', 'welder', 'welding'],
  ['administer', 'administration', 'administering'],
  ['policy', 'policies'],
  ['license', 'licensed', 'licensure'],
];
for (const words of KIN) {
  test(`${words.join(', ')} compare as one`, () => expect(new Set(words.map(stem)).size).toBe(1));
}

const STRANGERS: readonly (readonly [string, string])[] = [
  ['accounting', 'account'],
  ['marketing', 'market'],
  ['community', 'communication'],
  ['experience', 'experiment'],
  ['business', 'busy'],
  ['policy', 'police'],
  ['service', 'server'],
  ['logistic', 'logistics'],
  ['excel', 'excellent'],
  ['engine', 'engineer'],
  ['organization', 'organizational'],
  ['environment', 'environmental'],
  ['registered', 'register'],
  ['machine', 'machining'],
  ['medical', 'medications'],
  ['drawings', 'drawer'],
  ['quota', 'quoting'],
  ['soldier', 'soldering'],
  ['fundamentals', 'funding'],
  ['facilities', 'facilitation'],
  ['quality', 'qualitative'],
  ['mentor', 'mental'],
  ['emerging', 'emergency'],
  ['docker', 'dock'],
  ['looker', 'looking'],
  ['hive', 'HIV'],
  ['canvas', 'Canva'],
  ['builder', 'built'],
  ['buildings', 'built'],
  ['planes', 'planning'],
  ['millions', 'milling'],
  ['securities', 'security'],
  ['survivors', 'survival'],
  ['industrial', 'industry'],
  ['issuance', 'issues'],
  ['promotions', 'promoted'],
  ['receiving', 'received'],
  ['shipping', 'shipped'],
  ['typing', 'type'],
  ['wiring', 'wire'],
  ['waiter', 'wait'],
  ['routers', 'routes'],
  ['tailoring', 'tailored'],
  ['landscaping', 'landscape'],
  ['caregiver', 'care'],
  ['controller', 'controls'],
  ['lawyer', 'law'],
  ['counselor', 'counsel'],
  ['developer', 'development'],
  ['scientist', 'science'],
  ['laborer', 'labor'],
  ['charting', 'charts'],
  ['containers', 'contains'],
  ['costing', 'costs'],
  ['residents', 'residential'],
  ['probation', 'probability'],
  ['publishers', 'publications'],
  ['carriers', 'carried'],
  ['dealers', 'deals'],
  ['suites', 'suits'],
  ['factory', 'factors'],
  ['tractor', 'tract'],
  ['Corps', 'corporate'],
  ['overseas', 'oversee'],
  ['literature', 'literate'],
  ['wine', 'win'],
  ['elevators', 'elevated'],
  ['billion', 'billing'],
  ['apartment', 'apart'],
  ['tellers', 'telling'],
  ['conversion', 'conversation'],
  ['placement', 'place'],
  ['sentences', 'sentiment'],
  ['trails', 'trailers'],
  ['readiness', 'reading'],
  ['concurrency', 'Concur'],
  ['parking', 'parks'],
  ['packing', 'packs'],
  ['stocking', 'stocks'],
  ['international', 'internal'],
  ['pressure', 'press'],
];
for (const [a, b] of STRANGERS) {
  test(`${a} and ${b} are not the same`, () => expect(stem(a)).not.toBe(stem(b)));
}
