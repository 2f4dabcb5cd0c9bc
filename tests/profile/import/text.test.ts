import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportedResume, readResumeText } from '../../../lib/profile/import/index.ts';

function imported(text: string, name?: string): ImportedResume {
  const read = readResumeText(text, name);
  if (!read.ok) throw new Error(read.error.key);
  return read.value;
}

const NURSE = `Imani Okafor
Registered Nurse
Tulsa, OK | imani.okafor@example.com | (918) 555-0166

PROFILE
Calm ward nurse with nine years at the bedside.

WORK HISTORY

Riverbend General Hospital, Tulsa, OK
Charge Nurse                                March 2021 – Present
• Runs a ward of 24 beds on nights and plans
  the rota for eleven nurses.
• Taught the new pumps to all shifts.
Staff Nurse                                 June 2016 – March 2021
• Looked after six patients a shift.

Cedar Home Care
Home Health Aide, 2014 - 2016
- Visited five households a day

EDUCATION
Plains Valley College
Associate Degree in Nursing, May 2016

LICENSES AND CERTIFICATIONS
Registered Nurse – Oklahoma Board of Nursing, 2016
BLS, American Heart Association (2024)

SKILLS
Wards: triage, wound care, IV therapy

Epic, Pyxis

LANGUAGES
English (native), Spanish – B2
`;

describe('a plain text', () => {
  const { profile, lines, origins, kind } = imported(NURSE);

  it('gives who and where the person is', () => {
    expect(kind).toBe('text');
    expect(profile.basics).toMatchObject({
      name: 'Imani Okafor',
      label: 'Registered Nurse',
      email: 'imani.okafor@example.com',
      phone: '(918) 555-0166',
      location: { city: 'Tulsa', region: 'OK' },
      summary: 'Calm ward nurse with nine years at the bedside.',
    });
  });

  it('gives every job, also two under one employer', () => {
    expect(profile.work).toEqual([
      {
        position: 'Charge Nurse',
        name: 'Riverbend General Hospital',
        location: 'Tulsa, OK',
        startDate: '2021-03',
        highlights: [
          'Runs a ward of 24 beds on nights and plans the rota for eleven nurses.',
          'Taught the new pumps to all shifts.',
        ],
      },
      {
        position: 'Staff Nurse',
        name: 'Riverbend General Hospital',
        location: 'Tulsa, OK',
        startDate: '2016-06',
        endDate: '2021-03',
        highlights: ['Looked after six patients a shift.'],
      },
      {
        position: 'Home Health Aide',
        name: 'Cedar Home Care',
        startDate: '2014',
        endDate: '2016',
        highlights: ['Visited five households a day'],
      },
    ]);
  });

  it('gives the rest by its headings', () => {
    expect(profile.education).toEqual([
      { institution: 'Plains Valley College', studyType: 'Associate Degree', area: 'Nursing', endDate: '2016-05' },
    ]);
    expect(profile.certificates).toEqual([
      { name: 'Registered Nurse', issuer: 'Oklahoma Board of Nursing', date: '2016' },
      { name: 'BLS', issuer: 'American Heart Association', date: '2024' },
    ]);
    expect(profile.skills).toEqual([
      { name: 'Wards', keywords: ['triage', 'wound care', 'IV therapy'] },
      { name: 'Epic' },
      { name: 'Pyxis' },
    ]);
    expect(profile.languages).toEqual([
      { language: 'English', fluency: 'native' },
      { language: 'Spanish', fluency: 'B2' },
    ]);
  });

  it('says from which lines each field comes', () => {
    const sourceOf = (pointer: string) => (origins[pointer] ?? []).map((index) => lines[index]?.text.trim());
    expect(sourceOf('basics/email')).toEqual(['Tulsa, OK | imani.okafor@example.com | (918) 555-0166']);
    expect(sourceOf('work/1/name')).toEqual(['Riverbend General Hospital, Tulsa, OK']);
    expect(sourceOf('work/1/startDate')).toEqual([
      'Staff Nurse                                 June 2016 – March 2021',
    ]);
    expect(sourceOf('work/0/highlights')).toHaveLength(3);
  });
});

describe('jobs', () => {
  const jobs = (text: string) =>
    imported(`Sam Reyes\nsam@example.com\n\nExperience\n\n${text}`).profile.work?.map((job) => [
      job.position,
      job.name,
      job.startDate,
      job.endDate,
    ]);

  it.each([
    ['Forklift Driver | Northgate Logistics | Leeds, UK | 2018–2021', 'title, employer and place in one line'],
    ['Northgate Logistics — Forklift Driver\n2018 - 2021 · Leeds, UK', 'dates below'],
    ['2018 – 2021   Forklift Driver, Northgate Logistics', 'dates first'],
    ['Forklift Driver at Northgate Logistics (2018 to 2021)', '“at”'],
    ['Northgate Logistics   Leeds, UK\nForklift Driver   2018 - 2021', 'employer above'],
    ['Forklift Driver   2018 - 2021\nNorthgate Logistics   Leeds, UK', 'employer below'],
    ['2018 – 2021\n• Forklift Driver, Northgate Logistics\n• Moved pallets', 'a heading of dates alone'],
  ])('%s', (text) => {
    expect(jobs(text)).toEqual([['Forklift Driver', 'Northgate Logistics', '2018', '2021']]);
  });

  it('keep their employer when durations stand beside the dates', () => {
    const text =
      'Bluewater Freight\n7 years 3 months\nShift Lead\nJanuary 2021 - Present (3 years 2 months)\nMemphis, Tennessee, United States\n\nLoader\nDecember 2016 - January 2021 (4 years 2 months)';
    expect(jobs(text)).toEqual([
      ['Shift Lead', 'Bluewater Freight', '2021-01', undefined],
      ['Loader', 'Bluewater Freight', '2016-12', '2021-01'],
    ]);
  });

  it('without dates are told by the text below them', () => {
    expect(
      jobs('Line Cook\nBlue Anchor Diner\n• Ran the grill\n\nDishwasher\nPort Hotel\n• Kept the floor dry'),
    ).toEqual([
      ['Line Cook', 'Blue Anchor Diner', undefined, undefined],
      ['Dishwasher', 'Port Hotel', undefined, undefined],
    ]);
  });

  it('of an employer with dates of its own are counted once', () => {
    const text =
      'Oakfield Foods, 2012 – 2020\n\nShift Manager, 2016 – 2020\n• Led a line\n\nMachine Operator, 2012 – 2016\n• Packed';
    expect(jobs(text)).toEqual([
      ['Shift Manager', 'Oakfield Foods', '2016', '2020'],
      ['Machine Operator', 'Oakfield Foods', '2012', '2016'],
    ]);
  });

  it('are found without a heading', () => {
    const { profile } = imported(
      'Lena Fox\nlena@example.com\n\nBaker, Mill Lane Bakery, 2015 – 2019\n• Baked 300 loaves a night',
    );
    expect(profile.work).toMatchObject([{ position: 'Baker', name: 'Mill Lane Bakery', startDate: '2015' }]);
  });
});

describe('degrees', () => {
  const degrees = (text: string) => imported(`Sam Reyes\nsam@example.com\n\nEducation\n${text}`).profile.education;

  it.each([
    'B.S. in Biology, Lakeside University, 2012 – 2016',
    'Lakeside University   2012 - 2016\nB.S. Biology',
    'Lakeside University — B.S. Biology — 2012–2016',
    'B.S. Biology | 2012 - 2016\nLakeside University | Reno, NV',
  ])('%s', (text) => {
    expect(degrees(text)).toEqual([
      { institution: 'Lakeside University', studyType: 'B.S.', area: 'Biology', startDate: '2012', endDate: '2016' },
    ]);
  });

  it('of several schools stay apart, whatever comes first', () => {
    expect(
      degrees('Master of Science in Physics\nHill University\n2018\nBachelor of Arts in History\nDale College\n2014'),
    ).toMatchObject([
      { institution: 'Hill University', studyType: 'Master of Science', area: 'Physics', endDate: '2018' },
      { institution: 'Dale College', studyType: 'Bachelor of Arts', area: 'History', endDate: '2014' },
    ]);
  });

  it('tell a diploma from the school that gave it', () => {
    expect(degrees('High School Diploma, Fairmont High School, 2009')).toEqual([
      { institution: 'Fairmont High School', studyType: 'High School Diploma', endDate: '2009' },
    ]);
  });

  it('may stand under “Qualifications”', () => {
    const { profile } = imported('Aisha Noor\n\nQualifications\n2014   PhD Chemistry   Northgate University');
    expect(profile.education).toEqual([
      { institution: 'Northgate University', studyType: 'PhD', area: 'Chemistry', endDate: '2014' },
    ]);
  });

  it('that are not finished say so', () => {
    expect(
      degrees('M.Ed., Curriculum Design, Dale College, in progress\nBA English, Dale College, 2015'),
    ).toMatchObject([
      { studyType: 'M.Ed. (in progress)', institution: 'Dale College' },
      { studyType: 'BA', area: 'English' },
    ]);
    expect(
      degrees('Dale University\nBachelor of Science - BS, Nursing · (2015 - 2019)\nElm High - diploma 2014'),
    ).toMatchObject([
      { studyType: 'Bachelor of Science', area: 'Nursing', endDate: '2019' },
      { institution: 'Elm High', studyType: 'diploma', endDate: '2014' },
    ]);
    expect(degrees('Some college coursework toward B.S. Business, Dale University')).toMatchObject([
      { studyType: 'B.S. (in progress)', area: 'Business', institution: 'Dale University' },
    ]);
  });

  it('come with their grade and courses', () => {
    expect(degrees('Dale College\nBA English, 2015, GPA: 3.7/4.0\nCoursework: Drama, Poetry')).toMatchObject([
      { score: '3.7/4.0', courses: ['Drama', 'Poetry'] },
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['A I S H A   R A H M A N', 'AISHA RAHMAN'],
    ['Robert "Bob" McDowell', 'Robert "Bob" McDowell'],
    ['Rosa Delgado, RN', 'Rosa Delgado, RN'],
  ])('%s', (line, name) => {
    expect(imported(`${line}\nrosa@example.com\n\nSkills\nCoaching`).profile.basics?.name).toBe(name);
  });
});

describe('a certificate', () => {
  it('keeps when it ends, which is not when it was issued', () => {
    const { profile } = imported('Sam Reyes\n\nLicenses\nCDL Class A, expires 08/2027\nForklift, OSHA, 2021');
    expect(profile.certificates).toEqual([
      { name: 'CDL Class A (valid until 2027-08)' },
      { name: 'Forklift', issuer: 'OSHA', date: '2021' },
    ]);
  });

  it('goes on in the next line, and its number is left out', () => {
    const { profile } = imported('Sam Reyes\n\nLicenses\nRegistered Nurse, Nevada,\n#RN-3321, exp. 04/2029');
    expect(profile.certificates).toEqual([{ name: 'Registered Nurse (valid until 2029-04)', issuer: 'Nevada' }]);
  });

  it('whose name is broken at a small word is whole', () => {
    const { profile } = imported('Sam Reyes\n\nCertifications\nProfessional in\nHuman Resources\nPMP');
    expect(profile.certificates).toEqual([{ name: 'Professional in Human Resources' }, { name: 'PMP' }]);
  });

  it('may share its line with others', () => {
    const { profile } = imported('Sam Reyes\n\nCertifications: ServSafe Manager, Food Handler Card');
    expect(profile.certificates).toEqual([{ name: 'ServSafe Manager' }, { name: 'Food Handler Card' }]);
  });

  it('may stand under "Professional qualifications"', () => {
    const { profile } = imported(
      'Sam Reyes\n\nEducation\nBA English, Dale College, 2015\n\nProfessional qualifications\nCPA, 2019\nPMP',
    );
    expect(profile.certificates).toEqual([{ name: 'CPA', date: '2019' }, { name: 'PMP' }]);
    expect(profile.basics?.summary).toBeUndefined();
  });
});

describe('a heading that nobody knows', () => {
  it('ends the section before it', () => {
    const { profile } = imported(
      'Sam Reyes\n\nPROFILE\nTinkers with robots.\n\nEDUCATION\nDale College\nBA English, 2015\n\nROBOT WARS\nDale College Robots, 2014\n\nSKILLS\nSoldering',
    );
    expect(profile.education).toHaveLength(1);
  });

  it('and ends in “experience” is about work', () => {
    const { profile } = imported(
      'Sam Reyes\n\nBARISTA EXPERIENCE\nBarista, Bean House, 2019 – 2021\n\nSKILLS\nLatte art',
    );
    expect(profile.work).toMatchObject([{ position: 'Barista', name: 'Bean House' }]);
  });
});

describe('Markdown', () => {
  it('is read without its marks', () => {
    const { profile, kind } = imported(
      '# Tomás Vega\n\n<tomas@example.com> · [tomasvega.dev](https://tomasvega.dev)\n\n## Experience\n\n### **Welder**, Harbor Steel — 2017–2020\n\n- Welded *hull* plates\n\n## Skills\n\n- MIG, TIG\n',
      'vega.md',
    );
    expect(kind).toBe('markdown');
    expect(profile.basics).toMatchObject({ name: 'Tomás Vega', email: 'tomas@example.com', url: 'tomasvega.dev' });
    expect(profile.work).toEqual([
      {
        position: 'Welder',
        name: 'Harbor Steel',
        startDate: '2017',
        endDate: '2020',
        highlights: ['Welded hull plates'],
      },
    ]);
    expect(profile.skills).toEqual([{ name: 'MIG' }, { name: 'TIG' }]);
  });
});

describe('JSON Resume', () => {
  it('is taken as it is', () => {
    const { profile, kind } = imported('{"basics":{"name":"Ada"},"work":[{"company":"Mill","startDate":"2019"}]}');
    expect(kind).toBe('json');
    expect(profile.work).toEqual([{ name: 'Mill', startDate: '2019' }]);
  });

  it('that is wrong names the place', () => {
    expect(readResumeText('{"work":[{"startDate":"last year"}]}')).toEqual({
      ok: false,
      error: { key: 'profileProblemDate', values: ['work/0/startDate', 'last year'] },
    });
  });
});

describe('any text', () => {
  it('is refused with a sentence or gives a profile, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        const read = readResumeText(text);
        if (!read.ok) expect(read.error.key).toMatch(/^(?:import|profile)Problem/);
        else
          for (const from of Object.values(read.value.origins))
            expect(Math.max(...from)).toBeLessThan(read.value.lines.length);
      }),
    );
  });

  it('of résumé-like words in any order gives dates that are dates', () => {
    const word = fc.constantFrom(
      'Experience',
      'Education',
      '\n',
      '\n\n',
      '• ',
      'Nurse',
      'Hill University',
      '2019 – 2021',
      'May 2020',
      'BA',
      ',',
      ' | ',
      'Present',
      'Skills:',
      '2021–2018',
      '13/2020',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        expect(['importProblemNothing', 'importProblemEmpty', 'ok']).toContain(outcome(words.join(' ')));
      }),
    );
  });

  it('without a word of a résumé is refused', () => {
    expect(outcome('')).toBe('importProblemEmpty');
    expect(outcome('milk\neggs\nbread')).toBe('importProblemNothing');
  });
});

function outcome(text: string): string {
  const read = readResumeText(text);
  return read.ok ? 'ok' : read.error.key;
}
