import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportedResume, readResumeFile } from '../../../lib/profile/import/index.ts';
import { column, makePdf } from './make-pdf.ts';

async function imported(name: string, bytes: Uint8Array): Promise<ImportedResume> {
  const read = await readResumeFile({ name, bytes });
  if (!read.ok) throw new Error(read.error.key);
  return read.value;
}

async function problem(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readResumeFile({ name, bytes });
  return read.ok ? 'ok' : read.error.key;
}

describe('a PDF', () => {
  it('is read line by line, with dates at the right, and the pages counted', async () => {
    const { profile, lines, origins, kind } = await imported(
      'cook.pdf',
      makePdf([
        [
          { x: 50, y: 50, text: 'Rosa Lind', size: 18 },
          ...column(50, 70, ['rosa.lind@example.com | Bristol, UK', '', 'EXPERIENCE', 'Head Cook']),
          { x: 450, y: 112, text: 'May 2019 - Present' },
          ...column(50, 126, ['Harbour Kitchen']),
          ...column(60, 140, ['\x95 Plans menus for 120 guests and leads', '  a team of six'], 12),
        ],
        column(50, 50, ['EDUCATION', 'Diploma in Catering, Avon College, 2014']),
      ]),
    );
    expect(kind).toBe('pdf');
    expect(profile.basics).toMatchObject({ name: 'Rosa Lind', email: 'rosa.lind@example.com' });
    expect(profile.work).toMatchObject([{ position: 'Head Cook', name: 'Harbour Kitchen', startDate: '2019-05' }]);
    expect(profile.work?.[0]?.highlights).toEqual(['Plans menus for 120 guests and leads a team of six']);
    expect(profile.education).toMatchObject([{ institution: 'Avon College', area: 'Catering', endDate: '2014' }]);
    expect(lines[origins['education/0/institution']?.[0] ?? 0]?.page).toBe(2);
  });

  it('whose bullets are drawn, not written, is read by what is set in', async () => {
    const { profile } = await imported(
      'drawn.pdf',
      makePdf([
        [
          { x: 260, y: 50, text: 'Nia Adeyemi', size: 18 },
          ...column(50, 80, ['EXPERIENCE', 'Alder School, Austin, TX', 'Teacher, August 2019 to present']),
          ...column(75, 122, ['Taught 24 children and', 'wrote the plans of the year', 'Ran the chess club']),
          ...column(50, 164, ['Camp Willow', 'Counselor, 2016 - 2018']),
          ...column(75, 192, ['Looked after ten children a week']),
        ],
      ]),
    );
    expect(profile.basics?.name).toBe('Nia Adeyemi');
    expect(profile.work).toMatchObject([
      { position: 'Teacher', highlights: ['Taught 24 children and wrote the plans of the year', 'Ran the chess club'] },
      { position: 'Counselor', name: 'Camp Willow', highlights: ['Looked after ten children a week'] },
    ]);
  });

  it('in two columns is read column by column', async () => {
    const { profile } = await imported(
      'columns.pdf',
      makePdf([
        [
          { x: 50, y: 40, text: 'Ben Hale', size: 18 },
          ...column(50, 80, [
            'SKILLS',
            'Welding',
            'Rigging',
            'LANGUAGES',
            'English',
            'Polish',
            'EDUCATION',
            'Dale College',
            '2010 - 2012',
          ]),
          ...column(260, 84, [
            'EXPERIENCE',
            'Fitter',
            'Tyne Yard Ltd',
            '2015 - 2020',
            '- Fitted pipes on four ships',
            'Apprentice',
            'Wear Engines Ltd',
            '2012 - 2015',
            '- Learnt the trade',
          ]),
        ],
      ]),
    );
    expect(profile.skills?.map(({ name }) => name)).toEqual(['Welding', 'Rigging']);
    expect(profile.languages?.map(({ language }) => language)).toEqual(['English', 'Polish']);
    expect(profile.education).toMatchObject([{ institution: 'Dale College', startDate: '2010', endDate: '2012' }]);
    expect(profile.work?.map((job) => [job.position, job.name, job.startDate])).toEqual([
      ['Fitter', 'Tyne Yard Ltd', '2015'],
      ['Apprentice', 'Wear Engines Ltd', '2012'],
    ]);
  });

  it('whose broad column begins with the name is read so, whatever stands in the narrow one', async () => {
    const { profile } = await imported(
      'profile.pdf',
      makePdf([
        [
          { x: 40, y: 50, text: 'Contact', size: 13 },
          ...column(40, 64, ['omar@example.com']),
          { x: 40, y: 96, text: 'Skills', size: 13 },
          ...column(40, 110, ['Payroll', 'Mediation']),
          { x: 40, y: 150, text: 'Languages', size: 13 },
          ...column(40, 164, ['English (Native or', 'Bilingual)']),
          { x: 220, y: 50, text: 'Omar Lindqvist', size: 20 },
          ...column(220, 68, ['Payroll Clerk at Fen Foods']),
          { x: 220, y: 100, text: 'Experience', size: 13 },
          ...column(220, 114, ['Fen Foods', 'Payroll Clerk', 'January 2020 - Present (5 years)', 'Ely, England']),
          { x: 220, y: 184, text: 'Education', size: 13 },
          ...column(220, 198, ['Ely College', 'Diploma, Business (2015 - 2017)']),
        ],
      ]),
    );
    expect(profile.basics).toMatchObject({ name: 'Omar Lindqvist', email: 'omar@example.com' });
    expect(profile.languages).toEqual([{ language: 'English', fluency: 'Native or Bilingual' }]);
    expect(profile.work).toMatchObject([{ name: 'Fen Foods', position: 'Payroll Clerk', startDate: '2020-01' }]);
  });

  it('with its headings in a rail at the left is read by them', async () => {
    const { profile } = await imported(
      'rail.pdf',
      makePdf([
        [
          { x: 50, y: 40, text: 'Ida Berg', size: 18 },
          ...column(50, 80, ['Experience']),
          ...column(160, 80, [
            'Porter, Grand Hotel, 2016 - 2019',
            '- Carried bags',
            'Waiter, Lake Inn, 2014 - 2016',
            '- Served',
          ]),
          ...column(50, 150, ['Education']),
          ...column(160, 150, ['Diploma in Tourism, Lake College, 2014']),
        ],
      ]),
    );
    expect(profile.work?.map(({ position }) => position)).toEqual(['Porter', 'Waiter']);
    expect(profile.education).toMatchObject([{ institution: 'Lake College' }]);
  });

  it('tells how far it is', async () => {
    const heard: number[] = [];
    const page = column(50, 50, ['Rosa Lind', 'rosa@example.com', 'Skills', 'Baking, icing, glazing']);
    await readResumeFile({ name: 'a.pdf', bytes: makePdf([page, page]) }, (done) => heard.push(done));
    expect(heard).toEqual([0.5, 1, 1]);
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = makePdf([column(50, 50, ['Rosa Lind', 'rosa@example.com', 'Skills', 'Baking, icing'])]);
    const before = bytes.slice();
    await readResumeFile({ name: 'a.pdf', bytes });
    expect(bytes).toEqual(before);
  });
});

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const makeDocx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });

describe('a Word document', () => {
  it('is read with its paragraphs, tabs and tables', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const { profile, kind } = await imported(
      'guard.docx',
      makeDocx(
        [
          paragraph('Noor Haddad'),
          paragraph('noor@example.com'),
          paragraph('EXPERIENCE'),
          `<w:p><w:r><w:t>Security Guard</w:t></w:r><w:r><w:tab/><w:t>2018 – 2022</w:t></w:r></w:p>`,
          paragraph('Citadel Services'),
          paragraph('• Watched two gates'),
          paragraph('SKILLS'),
          `<w:tbl><w:tr>${cell('First aid')}${cell('CCTV')}</w:tr></w:tbl>`,
        ].join(''),
      ),
    );
    expect(kind).toBe('docx');
    expect(profile.work).toEqual([
      {
        position: 'Security Guard',
        name: 'Citadel Services',
        startDate: '2018',
        endDate: '2022',
        highlights: ['Watched two gates'],
      },
    ]);
    expect(profile.skills).toEqual([{ name: 'First aid' }, { name: 'CCTV' }]);
  });
});

describe('a LinkedIn data export', () => {
  it('is read from its tables', async () => {
    const { profile, kind, lines, origins } = await imported(
      'export.zip',
      zipSync({
        'Profile.csv': strToU8(
          'First Name,Last Name,Headline,Summary\nUma,Dale,"Buyer, steel","Says ""yes"" late.\nBuys well."',
        ),
        'Positions.csv': strToU8(
          'Company Name,Title,Description,Location,Started On,Finished On\r\nTyne Steel,Buyer,Bought coils,Leeds,Mar 2019,\r\nWear Ltd,Clerk,,,2016,Feb 2019\r\n',
        ),
        'Education.csv': strToU8(
          'School Name,Start Date,End Date,Notes,Degree Name,Activities\nDale College,2012,2015,,BA Commerce,\n',
        ),
        'Skills.csv': strToU8('Name\nNegotiation\nSAP\n'),
        'Certifications.csv': strToU8(
          'Name,Url,Authority,Started On,Finished On,License Number\nCIPS 4,,CIPS,Jun 2020,,1\n',
        ),
        'Languages.csv': strToU8('Name,Proficiency\nGerman,Professional working proficiency\n'),
      }),
    );
    expect(kind).toBe('linkedin');
    expect(profile.basics).toMatchObject({
      name: 'Uma Dale',
      label: 'Buyer, steel',
      summary: 'Says "yes" late.\nBuys well.',
    });
    expect(profile.work).toEqual([
      { position: 'Buyer', name: 'Tyne Steel', location: 'Leeds', startDate: '2019-03', summary: 'Bought coils' },
      { position: 'Clerk', name: 'Wear Ltd', startDate: '2016', endDate: '2019-02' },
    ]);
    expect(profile.education).toEqual([
      { institution: 'Dale College', studyType: 'BA Commerce', startDate: '2012', endDate: '2015' },
    ]);
    expect(profile.skills).toEqual([{ name: 'Negotiation' }, { name: 'SAP' }]);
    expect(profile.certificates).toEqual([{ name: 'CIPS 4', issuer: 'CIPS', date: '2020-06' }]);
    expect(profile.languages).toEqual([{ language: 'German', fluency: 'Professional working proficiency' }]);
    expect(lines[origins['work/1/name']?.[0] ?? 0]?.text).toContain('Wear Ltd');
  });
});

describe('a file that can’t be read', () => {
  const text = column(50, 50, ['Rosa Lind', 'rosa@example.com', 'Skills', 'Baking, icing']);

  it.each([
    ['importProblemEncrypted', 'a.pdf', makePdf([text], true)],
    ['importProblemScanned', 'a.pdf', makePdf([[]])],
    ['importProblemCorrupt', 'a.pdf', strToU8('%PDF-1.7\nnothing of the kind')],
    ['importProblemCorrupt', 'a.docx', strToU8('once a document')],
    ['importProblemCorrupt', 'a.docx', makeDocx(paragraph('x')).slice(0, 200)],
    ['importProblemEmpty', 'a.docx', makeDocx('')],
    ['importProblemEmpty', 'a.txt', new Uint8Array()],
    ['importProblemOldWord', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['importProblemEncrypted', 'a.docx', strToU8(`\xd0\xcf\x11\xe0${[...'EncryptedPackage'].join('\0')}`, true)],
    ['importProblemWrongType', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['importProblemWrongType', 'a.zip', zipSync({ 'holiday.jpg': strToU8('x') })],
    ['importProblemTooBig', 'a.pdf', new Uint8Array(50_000_001)],
    ['importProblemTooBig', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(50_000_001) })],
    // Not that it is bigger than 50 MB.
    ['importProblemTooLong', 'a.txt', new Uint8Array(400_001).fill(0x61)],
  ])('says so: %s, %s', async (key, name, bytes) => {
    expect(await problem(name, bytes)).toBe(key);
  });

  it('whatever is in it, never throws', async () => {
    const head = fc.constantFrom('', '%PDF-1.7\n', 'PK\x03\x04', '{', '\xff\xfe');
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        const said = await problem('a.bin', Uint8Array.of(...strToU8(start, true), ...rest));
        expect(said).toMatch(/^(?:ok$|importProblem|profileProblem)/);
      }),
      { numRuns: 60 },
    );
  });
});
