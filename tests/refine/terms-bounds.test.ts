import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const terms = (text: string) => ask('Requirements', text)[0]?.terms;

describe('what a demand names beyond its first clause', () => {
  it.each([
    ['what is worked on by it', 'Knowledge of CAD in order to design stage sets', [['CAD'], ['stage sets']]],
    ['what it is used in', 'Knowledge of research methods used in archives', [['research methods'], ['archives']]],
    ['what is applied in it', 'Experience of varnishes applied in boat building', [['varnishes'], ['boat building']]],
    [
      'what it involves',
      'Clerical experience which involves filing and minute taking',
      [['Clerical'], ['filing'], ['minute taking']],
    ],
    [
      'what comes of it',
      'Ability to turn oral histories into exhibition panels',
      [['oral histories'], ['exhibition panels']],
    ],
    [
      'whoever one works with, one by one',
      'Experience in forestry working with sawmills, hauliers and landowners',
      [['forestry'], ['sawmills'], ['hauliers'], ['landowners']],
    ],
    ['what somebody needs', 'Ability to assess training needs for stewards', [['training needs']]],
  ])('%s: %s', (_, text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });

  it.each([
    ['whom it is done with', 'Experience pruning orchards with clients', [['pruning orchards']]],
    ['what a rule is about', 'Knowledge of bylaws governing the harbour', [['bylaws']]],
    ['how new it is', 'Ability to keep up to date records of livestock', [['livestock']]],
    ['how it leads to success', 'Experience growing vines to ensure good yields', [['vines']]],
  ])('but not %s: %s', (_, text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });
});

describe('what stands behind a dash', () => {
  it.each([
    ['Version control – Git', [['Version control'], ['Git']]],
    ['Carpentry skills - oak barns and stables', [['Carpentry'], ['oak barns'], ['stables']]],
    ['Experience in one of the following: - weaving; - felting; - dyeing', [['weaving', 'felting', 'dyeing']]],
  ])('%s', (text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });
});

describe('of examples and brackets', () => {
  it.each([
    ['one language of a sort', 'Fluent in one scripting language (Lua, Perl)', [['Lua', 'Perl']]],
    [
      'equipment of one sort',
      'Experience using kitchen equipment such as mixers or ovens',
      [['kitchen equipment', 'mixers', 'ovens']],
    ],
    ['"ex:"', 'Experience with kilns (ex: gas, wood)', [['kilns', 'gas', 'wood']]],
    ['not all of it', 'Knowledge of looms including, but not exclusively, Jacquard', [['looms'], ['Jacquard']]],
    ['one or more', 'Experience managing a depot foreman(s)', [['depot foreman']]],
    [
      'names that end like adverbs',
      'Experience with Asana, Calendly and Trello',
      [['Asana'], ['Calendly'], ['Trello']],
    ],
    ['a licence and not its state', 'Valid State of New York driver’s license', [['driver’s license']]],
    [
      'examples of what has no name',
      'Ability to draw plans using tools (AutoCAD, SketchUp)',
      [['plans'], ['AutoCAD', 'SketchUp']],
    ],
    [
      'what the brackets say it is done in',
      'Mastery of SQL (ledgers in Oracle or MySQL)',
      [['SQL', 'ledgers', 'Oracle', 'MySQL']],
    ],
    [
      'which engines, nets and ledgers',
      'Knowledge of small engines and deep cleaning',
      [['small engines'], ['deep cleaning']],
    ],
    ['what one learns by', 'Experience planning learning activities', [['learning activities']]],
    ['what is best', 'Knowledge of forestry best practices', [['forestry']]],
    ['a theory', 'Knowledge of graph theory and knots', [['graph theory'], ['knots']]],
    ['how liked it is', 'Experience with popular glazing kilns', [['glazing kilns']]],
    ['one against another', 'Understanding of oak vs. ash', [['oak'], ['ash']]],
    ['numbers that are names', 'Familiar with W-2, 1099 and 1040', [['W-2'], ['1099'], ['1040']]],
    ['what the experience is of', 'Design experience in a theatre', [['Design'], ['theatre']]],
    ['of what sort the knowledge is', 'Mechanical knowledge of pumps and winches', [['pumps'], ['winches']]],
    ['all of a thing', 'Knowledge of all phases of felling', [['felling']]],
    ['no issuer', 'First aid certificate from the Red Cross', [['First aid certificate']]],
    ['what may be obtained', 'Possession of, or ability to obtain, a valid crane permit', [['crane permit']]],
  ])('%s: %s', (_, text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });
});

describe('of schooling and checks', () => {
  it.each([
    ['NVQ Level 2 in Horticulture', [['Horticulture']]],
    ['Level 3 horticulture qualification', [['horticulture']]],
    ['Associate degree or its equivalent in education and experience', []],
    ['Medical exam including drug screening', [['Medical exam'], ['drug screening']]],
    ['A background check including criminal records', [['background check']]],
    ['Must pass a background, credit and DMV check', [['background'], ['credit'], ['DMV check']]],
  ])('%s', (text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });
});
