import { describe, expect, it } from 'vitest';
import type { Kind } from '../../lib/model/kind.ts';
import { ask } from './ask.ts';

/** Lines as postings of all trades have them, by what they ask for. */
const LINES: Partial<Record<Kind, readonly string[]>> = {
  schedule: ['Full availability to the roster of the season', 'Can work immediately'],
  education: ['Be in possession of a Senior Certificate', 'Certificate III in Saddlery'],
  eligibility: [
    'A noise-cancelling headset and webcam',
    'A quiet room without distractions',
    'A recent computer with at least 16 GB of memory',
    'Backup power for outages',
    'Willing to go through a pre-employment process that may include drug testing',
  ],
  physical: [
    'Willing to work in any seasonal conditions',
    'Must possess sight/hearing senses',
    'Lift 50# and over',
    'Can move up to 60#',
  ],
  credential: ['Completes the beekeeping training course', 'Be in possession of a valid driving licence'],
  trait: [
    'A caring and unhurried attitude',
    'A caring and gentle nature with nervous horses',
    'An easy working style',
    'Adhere to workplace standards, practices and procedures',
    'Ability to deliver results',
    'A bias for action',
    'A bias toward shipping over perfection',
    'Ability to plan and prioritise',
    'Ability to see the big picture',
    'Ability to switch between tasks without losing focus',
    'Ability to think on your feet',
    'Able to organise your own day',
    'Able to put people at ease',
    'A knack for calming people',
    'Can be trusted with keys and cash',
    'Clean and tidy appearance',
    'Close attention to detail and accuracy',
    'Comfortable asking for help',
    'Develop pragmatic answers to muddled questions',
    'Discreet',
    'Experience exercising judgment and discretion',
    'Excellent telephone manner',
    'Friendliness',
    'Good sense of humour',
    'Good timekeeping',
    'Happy to pitch in wherever needed',
    'Ability to promote high standards of conduct',
    'A guest-orientated host',
    'Follows through on promises',
    'Low ego, high output',
    'Performs detailed work accurately',
    'Plays well with others',
    'Superior ability to interface with people',
    'Ability to observe the dignity of others',
    'You want to learn and grow',
    'Never too proud to sweep the floor',
    'Politeness and courtesy',
    'Ready to roll up your sleeves',
    'Servant leadership',
    'Shows up on time, every time',
    'Smart appearance',
    'Solution-focused',
    'Strong moral compass',
    'Systematic and organised approach',
    'Thick skin',
    'You get on with all sorts of people',
  ],
  skill: [
    'Ability to build rapport with clients',
    'Ability to develop solutions in Go and Rust',
    'Ability to provide compassionate, respectful care',
    'Ability to effectively utilize Microsoft Word, Excel and Outlook',
    'Confidence leading pottery lessons',
    'Confident user of spreadsheet packages',
    'GD&T',
    'React, TypeScript',
    'React and Redux',
    'Strong numeracy',
    'Languages: Python, R and SQL',
    'Maths to the level of a school leaver',
  ],
  experience: [
    'You will have been involved in the whole making of a hat',
    'A portfolio showcasing your joinery skills',
    'The dyer must demonstrate good knowledge, from four years in a similar role',
    'Grade 2: at least 4 years of experience as a farrier after registration with the guild',
    'A former teacher',
    'Alumni of a large audit firm',
    'Ex-military',
    'Experience preferred',
    'Knowledge of and experience in special education',
    'Relevant work experience',
    'Time served electrician',
    'Veteran of at least two product launches',
  ],
  language: ['Spanish'],
};

describe('what a line asks for', () => {
  it.each(Object.entries(LINES).flatMap(([kind, lines]) => lines.map((line) => [kind, line])))(
    '%s: %s',
    (kind, line) => {
      const found = ask('Requirements', 'Valid passport', line ?? '', 'Must be 18 or older');
      expect(found.slice(1, -1).map((one) => one.kind)).toEqual([kind]);
    },
  );
});

it('a tool in a list of qualities is a skill', () => {
  expect(ask('Essential attributes', 'Adobe Photoshop', 'Patience').map(({ kind }) => kind)).toEqual([
    'skill',
    'trait',
  ]);
});

it('a name under a heading that asks for experience is experience, and not a skill', () => {
  const kinds = (heading: string) => ask(heading, 'Thatching', 'Drystone walling').map(({ kind }) => kind);
  expect(kinds('Helpful work experience (not required)')).toEqual(['experience', 'experience']);
  expect(kinds('Preferred experience:')).toEqual(['experience', 'experience']);
  expect(kinds('Skills and experience')).toEqual(['skill', 'skill']);
  expect(kinds('Experience and skills')).toEqual(['skill', 'skill']);
});

it('a quality is one even where the posting files it under what one knows', () => {
  const kinds = ask('Considerable knowledge of:', 'Dyes', 'Communicating tactfully, in speech and in writing');
  expect(kinds.map(({ kind }) => kind)).toEqual(['skill', 'trait']);
});
