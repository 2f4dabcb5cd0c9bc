import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { findTerms } from '../../lib/vocabulary/index.ts';
import { Names } from '../../lib/vocabulary/names.ts';

/** "Excel = excel": the words found and the entry they stand for. */
const found = (text: string, original: string | undefined = text): string[] =>
  findTerms(fold(text), original).map((hit) => `${text.slice(hit.start, hit.end)} = ${hit.entry.id}`);

describe('names in a sentence', () => {
  test.each<[string, string[]]>([
    ['Experience with Go, Java and Node.js', ['Go = go', 'Java = java', 'Node.js = node.js']],
    ['C, C++ and C# (.NET Core) on Linux', ['C = c', 'C++ = c++', 'C# = c#', '.NET Core = .net', 'Linux = linux']],
    ['SAS, R, SPSS or Python', ['SAS = sas', 'R = r', 'SPSS = spss', 'Python = python']],
    [
      'Microsoft Office (Word, Excel, Outlook, Access)',
      [
        'Microsoft Office = microsoft office',
        'Word = word',
        'Excel = excel',
        'Outlook = outlook',
        'Access = microsoft access',
      ],
    ],
    ['proficient with word, excel and powerpoint', ['word = word', 'excel = excel', 'powerpoint = powerpoint']],
    ['Strong Excel skills', ['Excel = excel']],
    ['We talk in Slack and Zoom all day', ['Slack = slack', 'Zoom = zoom']],
    [
      'Java/Kotlin, CI/CD and A/B testing',
      ['Java = java', 'Kotlin = kotlin', 'CI/CD = continuous integration', 'A/B testing = a/b testing'],
    ],
    [
      'RN or LVN with BLS and ACLS',
      [
        'RN = registered nurse',
        'LVN = licensed practical nurse',
        'BLS = basic life support',
        'ACLS = advanced cardiovascular life support',
      ],
    ],
    ['Class A CDL, forklift certified', ['Class A CDL = cdl class a', 'forklift certified = forklift certification']],
    ['drives forklifts and reach trucks', ['forklifts = forklift operation', 'reach trucks = reach truck']],
    ['Driver’s licence and first‑aid certificate', ["Driver’s licence = driver's license", 'first‑aid = first aid']],
    [
      'degree in business, marketing or nursing',
      [
        "degree = bachelor's degree",
        'business = business administration',
        'marketing = marketing',
        'nursing = nursing',
      ],
    ],
    [
      'B.S. in nursing; BS/MS welcome',
      ['B.S. = bachelor of science', 'nursing = nursing', 'BS = bachelor of science', 'MS = master of science'],
    ],
    [
      'Offices in Dallas, TX and Baltimore, MD',
      ['Dallas = dallas', 'TX = texas', 'Baltimore = baltimore', 'MD = maryland'],
    ],
    ['MD or PhD required', ['MD = doctor of medicine', 'PhD = phd']],
    ['fluent in Polish and Farsi', ['Polish = polish', 'Farsi = persian']],
    ['food and beverage, food & beverage', ['food and beverage = food service', 'food & beverage = food service']],
    ['Microsoft® Excel', ['Microsoft® Excel = excel']],
    ['the IT department', ['IT = information technology']],
    ['OSHA 10 and ServSafe; EPA 608', ['OSHA 10 = osha 10', 'ServSafe = servsafe', 'EPA 608 = epa 608']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('items that fill their lines keep each other company', () => {
    expect(found('Python\nR\nSQL')).toEqual(['Python = python', 'R = r', 'SQL = sql']);
    expect(found('We use SQL\nGo above and beyond')).toEqual(['SQL = sql']);
  });

  test('without the original text an ambiguous name needs a cue or company', () => {
    expect(found('we use slack', undefined)).toEqual([]);
    expect(findTerms('slack, jira').map((hit) => hit.entry.id)).toEqual(['slack', 'jira']);
  });

  test('the longest name wins', () => {
    expect(found('SQL Server Integration Services')).toEqual(['SQL Server Integration Services = ssis']);
    expect(found('React Native')).toEqual(['React Native = react native']);
  });
});

describe('look-alikes that must give nothing', () => {
  test.each([
    'Going forward, we go above and beyond.',
    'Go above and beyond!',
    'Go the extra mile',
    'word of mouth',
    'In other words',
    'reliable access to a car',
    'Access to a vehicle',
    'spring break',
    'Spring is our busy season',
    'a great team',
    'Our team works in teams',
    'Excel at what you do',
    'excel in a fast-paced setting',
    'it is what it is',
    'IT IS WHAT IT IS',
    'join us',
    'who she is and how they rest',
    'We react quickly and express ourselves swiftly',
    'React quickly to change',
    'a positive outlook',
    'the chef will puppet an ant',
    'pages and numbers',
    'a square toast with sage',
    'cut some slack, zoom in',
    'a notion of what a segment is',
    'Class C',
    'C is a letter',
    'or me, in, ok, hi',
    'a bed, a med, mph',
    'March 3rd',
    'post office box',
    'rust, dart, ruby, pearl',
    'send the rest',
    'does and dont',
    'to some degree',
    'in a safe place',
    'visit www.sap.com or mail jobs@oracle.com',
    'https://github.com/java',
    'non-SQL',
    'lean on each other',
    'polish the floor',
    'driving results',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    'Go',
    'go',
    'R',
    'C++',
    'Excel',
    'excel',
    'and',
    ',',
    'nursing',
    'RN',
    'B.S.',
    '\n',
    '/',
    'experience',
    "driver's",
    'license',
    'CDL',
    'A',
    '.',
    '(',
    ')',
    'IT',
    'é',
    '日本',
    '🙂',
    '™',
    '-',
    'Node.js',
    'www.a.b',
    'x@y.z',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );

  test('hits are in order, inside the text, apart, and begin and end with a word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const hit of findTerms(fold(text), text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          end = hit.end;
        }
      }),
    );
  });

  test('the same text gives the same hits wherever it stands', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const moved = findTerms(fold(`Hello there.\n${text}`), `Hello there.\n${text}`);
        const alone = findTerms(fold(text), text);
        expect(moved.map((hit) => [hit.start - 13, hit.entry.id])).toEqual(
          alone.map((hit) => [hit.start, hit.entry.id]),
        );
      }),
    );
  });
});

test('the work grows with the text, not faster', () => {
  const lookUps = vi.spyOn(Names.prototype, 'of');
  const line =
    'Registered nurse with 2+ years in a medical-surgical unit, Microsoft Office (Word, Excel), Go, R or C, and a CDL. ';
  const count = (times: number): number => {
    lookUps.mockClear();
    const text = line.repeat(times);
    findTerms(fold(text), text);
    return lookUps.mock.calls.length;
  };
  const once = count(10);
  expect(once).toBeGreaterThan(0);
  expect(count(40)).toBeLessThanOrEqual(4 * once + 10);
  lookUps.mockRestore();
});

describe('names of statistics and data that are words too', () => {
  test.each([
    ['Experience with Hive, Spark and Hadoop', 'apache hive'],
    ['Queries in Impala, Presto SQL and Snowflake', 'apache impala'],
    ['Fluent in SQL, with Bokeh plots and Tableau', 'bokeh plotting'],
    ['Trained CNN and RNN networks', 'deep learning'],
    ['Fine-tuned BERT for search', 'bert model'],
    ['Taught ESL to adults', 'tesol'],
  ])('%s names %s', (text, id) => {
    expect(findTerms(fold(text), text).map((hit) => hit.entry.id)).toContain(id);
  });

  test.each([
    ['Keeps a hive of bees behind the shed', 'apache hive'],
    ['Guides who have seen an impala in the wild', 'apache impala'],
    ['photographs with soft bokeh', 'bokeh plotting'],
    ['Our driver bert knows the way', 'bert model'],
  ])('%s does not name %s', (text, id) => {
    expect(findTerms(fold(text), text).map((hit) => hit.entry.id)).not.toContain(id);
  });
});
