import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const importance = (heading: string, text: string) => ask(heading, text).map((one) => one.importance);

describe('how strongly something is asked', () => {
  it('is less for what only the ideal person has', () => {
    expect(importance('Here is what our ideal trainer possesses:', 'Knowledge of roses')).toEqual(['preferred']);
  });

  it.each([
    'You will be a great fit for this role if you love sewing',
    'A keen eye for moths will serve you well',
    'Grade 2: at least 4 years of experience as a farrier',
  ])('is less for what only helps: %s', (text) => {
    expect(importance('Requirements', text)).toEqual(['preferred']);
  });

  it('is that of the whole sentence where it begins so', () => {
    const words = 'It is desirable that drivers have a record of sales, a van, and experience of audits';
    expect(new Set(importance('Requirements', words))).toEqual(new Set(['preferred']));
  });

  it('is the same of what is asked likewise', () => {
    expect(importance('Requirements', 'Knowledge of roses is a plus, as is experience in dyeing')).toEqual([
      'preferred',
      'preferred',
    ]);
  });

  it.each([
    'is a plus',
    'is a big plus',
    'preferred',
    'is strongly preferred',
    'preferred but not required',
    'is desirable',
    'desired',
    'is an advantage',
    'is advantageous',
    'is an asset',
    'is helpful',
    'would be beneficial',
    'is a bonus',
    'is nice to have',
    'would be great',
    'is welcome',
    'will help you stand out',
    'will help in the first weeks',
    'is of great interest',
    'strongly encouraged',
    'is highly recommended',
    'gained at home. Not required but helpful.',
    '(plus)',
    '(a bonus, but not required)',
    'is a +',
    'recommended',
    'is encouraged',
    'is ideal',
    'will be viewed favorably',
    'is looked upon favourably',
    'is a strong differentiator',
    'gives you an edge',
    'will set you apart',
    'earns extra points',
    'is icing on the cake',
    'is not a must, but nice',
    'isn’t required but would help',
    'helps',
    'is of benefit',
    'counts in your favor',
  ])('words of preference win over a heading that requires: … %s', (words) => {
    expect(importance('Minimum requirements', `Knowledge of roses ${words}`)).toEqual(['preferred']);
  });

  it.each([
    'Ideally, ',
    'Preferably ',
    'Bonus: ',
    'Nice to have: ',
    'Preferred: ',
    'Desired: ',
    'Extra points for ',
    'Kudos for ',
    'Priority given to ',
    'Priority will be given to candidates with ',
    'Better still if you have ',
    'It helps if you have ',
    'Would love to see ',
    'You may also have ',
  ])('… also in front: %s', (words) => {
    expect(importance('Requirements', `${words}knowledge of roses`)).toEqual(['preferred']);
  });

  it.each([
    'Must have knowledge of roses',
    'Knowledge of roses is required',
    'Knowledge of roses is essential',
    'Knowledge of roses is mandatory',
    'Knowledge of roses (required)',
    'Knowledge of roses (must have)',
    'Knowledge of roses is needed',
    'Knowledge of roses is crucial',
    'Knowledge of roses is vital',
    'Knowledge of roses is key',
    'Knowledge of roses is non-negotiable',
    'Knowledge of roses is compulsory',
    'Knowledge of roses is a prerequisite',
    'You need knowledge of roses',
    'You’ll need to know roses',
    'This role needs knowledge of roses',
    'Only candidates who have knowledge of roses will be considered',
  ])('words of demand win over a heading that prefers: %s', (text) => {
    expect(importance('Nice to have', text)).toEqual(['required']);
  });

  it.each([
    ['Requirements', 'required'],
    ['What you bring', 'required'],
    ['Preferred qualifications', 'preferred'],
    ['Bonus points', 'preferred'],
    ['Nice to have', 'preferred'],
    ['Ways to stand out from the crowd:', 'preferred'],
    ['What we value', 'preferred'],
  ])('without such words the heading decides: %s, %s', (heading, wanted) => {
    expect(importance(heading, 'Knowledge of roses')).toEqual([wanted]);
  });

  it.each([
    'Knowledge of preferred stock and bonds',
    'Ability to manage preferred vendors',
    'Knowledge of bonus plans and commission pay',
    'Ability to explain the competitive advantage of our roses',
    'Ability to work toward desired results with growers',
    'Experience selling plus size clothing',
    'Experience with asset management',
    'Experience with recommended treatments of roses',
    'Ability to negotiate favorable terms with growers',
    'Knowledge of what helps roses to grow',
  ])('is not weakened by the same words in another sense: %s', (text) => {
    expect(importance('Requirements', text)).toEqual(['required']);
  });

  it.each(['as required', 'where required by law', 'if necessary', 'as needed'])(
    'is not strengthened by set phrases: … %s',
    (words) => {
      expect(importance('Nice to have', `Ability to prune roses ${words}`)).toEqual(['preferred']);
    },
  );

  it('goes with its own half of a sentence', () => {
    expect(importance('Requirements', 'Knowledge of roses is required; experience with orchids is a plus')).toEqual([
      'required',
      'preferred',
    ]);
    expect(importance('Requirements', 'Experience with orchids is a plus; knowledge of roses is required')).toEqual([
      'preferred',
      'required',
    ]);
  });

  it('is said of all that stands before "are", commas or not', () => {
    const text = 'A degree in botany, three years of orchard experience, and a driving license are desired';
    expect(importance('Requirements', text)).toEqual(['preferred', 'preferred', 'preferred']);
  });

  it('is that of the line which governs the list', () => {
    const found = ask('Requirements', 'The ideal candidate also has:', 'Knowledge of roses', 'Experience with orchids');
    expect(found.map((one) => one.importance)).toEqual(['preferred', 'preferred']);
  });

  it('is weakened by a demand that is taken back, but called useful', () => {
    expect(importance('Requirements', 'Knowledge of roses is not required, but useful')).toEqual(['preferred']);
  });
});
