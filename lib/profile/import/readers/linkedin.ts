import { isoOf } from '../../../text/dates.ts';
import { type Entry, ProfileBuilder, read } from '../builder.ts';
import type { SourceLine } from '../lines.ts';
import { readCsv } from './csv.ts';

type Row = Readonly<Record<string, string>>;
/** A row as the fields of an entry; `text` and `date` take a column's name. */
type Reader = (field: {
  text: (column: string) => string | undefined;
  date: (column: string) => string | undefined;
}) => Readonly<Record<string, string | undefined>>;

// The columns are those of LinkedIn's "Get a copy of your data" (November 2026).
const SECTIONS: readonly (readonly [
  string,
  'work' | 'education' | 'skills' | 'certificates' | 'languages' | 'projects' | 'volunteer' | 'awards' | 'publications',
  Reader,
])[] = [
  [
    'Positions.csv',
    'work',
    ({ text, date }) => ({
      position: text('Title'),
      name: text('Company Name'),
      location: text('Location'),
      startDate: date('Started On'),
      endDate: date('Finished On'),
      summary: text('Description'),
    }),
  ],
  [
    'Education.csv',
    'education',
    ({ text, date }) => ({
      institution: text('School Name'),
      studyType: text('Degree Name'),
      area: text('Field Of Study'),
      startDate: date('Start Date'),
      endDate: date('End Date'),
    }),
  ],
  ['Skills.csv', 'skills', ({ text }) => ({ name: text('Name') })],
  [
    'Certifications.csv',
    'certificates',
    ({ text, date }) => ({ name: text('Name'), issuer: text('Authority'), date: date('Started On'), url: text('Url') }),
  ],
  ['Languages.csv', 'languages', ({ text }) => ({ language: text('Name'), fluency: text('Proficiency') })],
  [
    'Projects.csv',
    'projects',
    ({ text, date }) => ({
      name: text('Title'),
      description: text('Description'),
      startDate: date('Started On'),
      endDate: date('Finished On'),
    }),
  ],
  [
    'Volunteering.csv',
    'volunteer',
    ({ text, date }) => ({
      organization: text('Company Name'),
      position: text('Role'),
      startDate: date('Started On'),
      endDate: date('Finished On'),
      summary: text('Description'),
    }),
  ],
  [
    'Honors.csv',
    'awards',
    ({ text, date }) => ({ title: text('Title'), date: date('Issued On'), summary: text('Description') }),
  ],
  [
    'Publications.csv',
    'publications',
    ({ text, date }) => ({
      name: text('Name'),
      publisher: text('Publisher'),
      releaseDate: date('Published On'),
      summary: text('Description'),
    }),
  ],
];

/** Whether the names of files are those of a LinkedIn data export. */
export const isLinkedIn = (names: readonly string[]): boolean =>
  names.some((name) => /(?:^|\/)(?:Positions|Profile|Skills|Education)\.csv$/u.test(name));

/** The profile in a LinkedIn data export; a source line is a row of one of its tables. */
export function readLinkedIn(
  tables: ReadonlyMap<string, string>,
): ReturnType<ProfileBuilder['build']> & { readonly lines: readonly SourceLine[] } {
  const builder = new ProfileBuilder();
  const lines: SourceLine[] = [];
  const rows = (table: string) =>
    readCsv(tables.get(table) ?? '').map((row) => ({
      row,
      from: [
        lines.push({
          text: `${table}: ${Object.values(row)
            .filter((value) => value !== '')
            .join(' · ')}`,
        }) - 1,
      ],
    }));
  const set = (name: string, value: unknown, from: readonly number[]) => {
    if (value) builder.basics(name, value, from);
  };
  for (const { row, from } of rows('Profile.csv')) {
    set('name', [row['First Name'], row['Last Name']].filter(Boolean).join(' '), from);
    set('label', row.Headline, from);
    set('summary', row.Summary, from);
    const place = row['Geo Location'];
    if (place) set('location', { city: place }, from);
  }
  for (const { row, from } of rows('Email Addresses.csv')) set('email', row['Email Address'], from);
  for (const { row, from } of rows('PhoneNumbers.csv')) set('phone', row.Number, from);
  for (const [table, section, reader] of SECTIONS) {
    for (const { row, from } of rows(table)) builder.add(section, entryOf(row, from, reader));
  }
  return { ...builder.build(), lines };
}

function entryOf(row: Row, from: readonly number[], reader: Reader): Entry {
  const fields = reader({
    text: (column) => row[column],
    date: (column) => isoOf(row[column] ?? ''),
  });
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, read(value, from)]));
}
