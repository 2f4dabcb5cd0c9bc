import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import { plainText } from '../../lib/text/plain.ts';
import { ask } from './ask.ts';

const quotes = (...items: string[]) => ask('Requirements', ...items).map((one) => one.quote);

describe('where one demand ends and the next begins', () => {
  it.each([
    [
      'Bachelor’s degree and 5 years of greenhouse experience',
      ['Bachelor’s degree', '5 years of greenhouse experience'],
    ],
    [
      'Current welding certificate, proof of auto insurance, and a reliable vehicle',
      ['Current welding certificate', 'proof of auto insurance, and a reliable vehicle'],
    ],
    [
      'Bachelor’s degree and six years of work, Master’s degree and four years of experience or PhD and two years of experience',
      [
        'Bachelor’s degree',
        'six years of work, Master’s degree and four years of experience or PhD and two years of experience',
      ],
    ],
    [
      'Understanding of soils, understanding of seeds, familiarity with tools (spade, hoe)',
      ['Understanding of soils', 'understanding of seeds', 'familiarity with tools (spade, hoe)'],
    ],
    [
      'Sound knowledge of mosses and/or lichens, and a relevant degree or equivalent experience',
      ['Sound knowledge of mosses and/or lichens', 'relevant degree or equivalent experience'],
    ],
    [
      'You will have excellent written, spoken and interpersonal skills and know the tides',
      ['You will have excellent written, spoken and interpersonal skills and know the tides'],
    ],
    [
      'Experience of working with, mapping and developing understanding in moorland birds',
      ['Experience of working with, mapping and developing understanding in moorland birds'],
    ],
    [
      'Ability to operate kilns, good communication skills, and patience',
      ['Ability to operate kilns', 'good communication skills, and patience'],
    ],
    [
      'Must-haves: a first aid card, two years on deck, and weekends free.',
      ['a first aid card', 'two years on deck', 'weekends free'],
    ],
    [
      'As a good match you have two years of shearing, know your way round a barn, can lift 60 pounds and love animals',
      [
        'As a good match you have two years of shearing',
        'know your way round a barn',
        'can lift 60 pounds',
        'love animals',
      ],
    ],
    [
      'Someone who knows wool, has a van, speaks some Welsh and enjoys early mornings',
      ['Someone who knows wool', 'has a van', 'speaks some Welsh', 'enjoys early mornings'],
    ],
    [
      'Able to lift 45 lbs, read knitting charts and work nights',
      ['Able to lift 45 lbs', 'read knitting charts', 'work nights'],
    ],
    ['Ability to read knitting charts, lift 45 pounds', ['Ability to read knitting charts', 'lift 45 pounds']],
    ['Able to lift 45 lbs, climb ladders and stand all day', ['Able to lift 45 lbs, climb ladders and stand all day']],
    [
      'Applicants must be certified in shearing and hold a full driving licence',
      ['Applicants must be certified in shearing', 'hold a full driving licence'],
    ],
    ['Must be 21 or older and have reliable transportation', ['Must be 21 or older', 'have reliable transportation']],
    ['Must have and hold a valid driving licence', ['Must have and hold a valid driving licence']],
    [
      'Certified and comfortable handling a chainsaw is essential',
      ['Certified and comfortable handling a chainsaw is essential'],
    ],
    ['You have a BA and have completed a course in shearing', ['You have a BA', 'have completed a course in shearing']],
    [
      'Familiarity with wool grades is desirable, as is experience in dyeing',
      ['Familiarity with wool grades is desirable', 'as is experience in dyeing'],
    ],
    [
      'Priority is given to those with a diploma in dyeing, but weavers of any background are welcome',
      ['Priority is given to those with a diploma in dyeing'],
    ],
    ['You know and love sheep', ['You know and love sheep']],
    ['SQL, Python and a strong work ethic', ['SQL, Python', 'strong work ethic']],
    ['Attention to detail and ability to lift 40 lbs', ['Attention to detail', 'ability to lift 40 lbs']],
    ['Forklift license and reliable transportation', ['Forklift license', 'reliable transportation']],
    ['A second language and curiosity about old maps', ['A second language', 'curiosity about old maps']],
    [
      'Criminal history screening, education/degree verification and drug screening',
      ['Criminal history screening, education/degree verification and drug screening'],
    ],
    ['Forklift license; ability to lift 50 lbs', ['Forklift license', 'ability to lift 50 lbs']],
    [
      'Two years of retail experience, fluent Spanish, and strong organizational skills',
      ['Two years of retail experience', 'fluent Spanish', 'strong organizational skills'],
    ],
    ['Knowledge of roses. Must be able to lift 40 lbs.', ['Knowledge of roses', 'Must be able to lift 40 lbs']],
    [
      'Culinary degree preferred and three to five years of kitchen experience',
      ['Culinary degree preferred', 'three to five years of kitchen experience'],
    ],
    ['Forklift license required; heavy lifting required', ['Forklift license required', 'heavy lifting required']],
    [
      'Knowledge of roses is a plus, particularly prior experience in grafting',
      ['Knowledge of roses is a plus', 'particularly prior experience in grafting'],
    ],
    [
      'Degree in botany or forestry, At least 2 years of working experience in a nursery',
      ['Degree in botany or forestry', 'At least 2 years of working experience in a nursery'],
    ],
    ['2 years of driving, ideally in a city', ['2 years of driving', 'ideally in a city']],
    ['Strong communication skills and proficiency in Excel', ['Strong communication skills', 'proficiency in Excel']],
    [
      'Basic weaving knowledge and experience repairing looms',
      ['Basic weaving knowledge', 'experience repairing looms'],
    ],
    [
      'Diploma required along with 2 plus years of bakery experience',
      ['Diploma required', '2 plus years of bakery experience'],
    ],
    [
      'Six or more years of bakery work, with at least 2 years in a senior role',
      ['Six or more years of bakery work', 'at least 2 years in a senior role'],
    ],
    [
      'Some knowledge of glazes, as well as the ability and desire to quickly pick up new firing methods',
      ['Some knowledge of glazes', 'ability and desire to quickly pick up new firing methods'],
    ],
    [
      'You are able to grind lenses in a precise way, and can manage the kiln in a busy workshop',
      ['You are able to grind lenses in a precise way', 'can manage the kiln in a busy workshop'],
    ],
    [
      'Ability to listen to guests with tact as needed- Strong understanding of wine lists',
      ['Ability to listen to guests with tact as needed', 'Strong understanding of wine lists'],
    ],
    ['Sound wood joinery and experience in boat building', ['Sound wood joinery', 'experience in boat building']],
    ['Exceptional sewing skills and attention to detail', ['Exceptional sewing skills', 'attention to detail']],
    ['2 – 4 years + Master’s degree in forestry', ['2 – 4 years', 'Master’s degree in forestry']],
    [
      'High school diploma supplemented by two years of farm experience',
      ['High school diploma', 'two years of farm experience'],
    ],
    [
      'A college graduate (Masters preferred) with 10+ years of kitchen experience',
      ['A college graduate', 'Masters preferred', '10+ years of kitchen experience'],
    ],
    [
      'Excellent knife skills (experience with fish is preferred); and experience with wood ovens',
      ['Excellent knife skills', 'experience with fish is preferred', 'experience with wood ovens'],
    ],
    [
      'Bachelor’s degree in botany, forestry or a related field – Master preferred',
      ['Bachelor’s degree in botany, forestry or a related field', 'Master preferred'],
    ],
    [
      'Degree in forestry and at least 3 years of planting experience',
      ['Degree in forestry', 'at least 3 years of planting experience'],
    ],
  ])('parts where the kind changes: %s', (text, wanted) => {
    expect(quotes(text)).toEqual(wanted);
  });

  it.each([
    [
      'Expertise in wood joints and a proven ability to restore antique chairs',
      ['Expertise in wood joints', 'proven ability to restore antique chairs'],
    ],
    [
      'Must be able to prune old trees and have familiarity with grafting',
      ['Must be able to prune old trees', 'have familiarity with grafting'],
    ],
    [
      'Experience with band saws as well as demonstrated experience using wood lathes',
      ['Experience with band saws', 'demonstrated experience using wood lathes'],
    ],
    [
      'Previous experience in a bakery and a track record of opening new shops',
      ['Previous experience in a bakery', 'track record of opening new shops'],
    ],
    [
      'You are a friendly host and have three years of experience as a guide',
      ['You are a friendly host', 'have three years of experience as a guide'],
    ],
    [
      'Degree in botany or a related field with at least 2 years of work as a gardener',
      ['Degree in botany or a related field', 'at least 2 years of work as a gardener'],
    ],
    [
      'Four years of orchard experience as well as sound experience with grafting',
      ['Four years of orchard experience', 'sound experience with grafting'],
    ],
    ['Experience keeping bees - experience selling honey', ['Experience keeping bees', 'experience selling honey']],
    [
      'Carving by hand required; beech, oak or ash preferred',
      ['Carving by hand required', 'beech, oak or ash preferred'],
    ],
    ['Knowledge of soils; and experience with drainage', ['Knowledge of soils', 'experience with drainage']],
    ['Strong carving skills - oak preferred', ['Strong carving skills', 'oak preferred']],
    ['Strong drawing skills (watercolour is a plus)', ['Strong drawing skills', 'watercolour is a plus']],
    ['Serves wine (must have a server permit for this)', ['Serves wine', 'must have a server permit for this']],
    [
      'Two years in a shop, great attitude, open availability',
      ['Two years in a shop', 'great attitude', 'open availability'],
    ],
    ['7 years in orchards, 3 years leading people', ['7 years in orchards', '3 years leading people']],
    [
      'Orchard experience, advanced tree grafting, intermediate bee keeping, excellent counting skills',
      ['Orchard experience', 'advanced tree grafting', 'intermediate bee keeping', 'excellent counting skills'],
    ],
    ['Cheese knowledge, friendly phone manner', ['Cheese knowledge', 'friendly phone manner']],
    [
      'Line cook experience, ServSafe, able to stand all day',
      ['Line cook experience', 'ServSafe', 'able to stand all day'],
    ],
    ['Sales background, existing client base, own car', ['Sales background', 'existing client base', 'own car']],
    ['Food handler’s card and flexible schedule', ['Food handler’s card', 'flexible schedule']],
    ['Drawing skills and a friendly manner', ['Drawing skills', 'friendly manner']],
    ['Proven ability to sell and a passion for wine', ['Proven ability to sell', 'passion for wine']],
    ['Love of children and experience as a nanny', ['Love of children', 'experience as a nanny']],
    ['Team player with sound knowledge of orchard pests', ['Team player', 'sound knowledge of orchard pests']],
    ['Must have good manners and be proficient in welding', ['Must have good manners', 'be proficient in welding']],
    [
      'You have strong welding skills and have worked with copper',
      ['You have strong welding skills', 'have worked with copper'],
    ],
    ['You have a degree in botany and you can drive a van', ['You have a degree in botany', 'you can drive a van']],
    [
      'Not only strong welding skills, but also a talent for explaining',
      ['Not only strong welding skills', 'talent for explaining'],
    ],
    ['Ability to travel and work overtime', ['Ability to travel', 'work overtime']],
    [
      'Along with a driving licence, you’ll need two years of delivery experience',
      ['Along with a driving licence', 'you’ll need two years of delivery experience'],
    ],
    [
      'You will need a full licence. You will also need a good eye for detail.',
      ['You will need a full licence', 'You will also need a good eye for detail'],
    ],
  ])('parts where the predicate changes: %s', (text, wanted) => {
    expect(quotes(text)).toEqual(wanted);
  });

  it.each([
    [
      'Able to pack a van in an orderly manner Strong drawing skills',
      ['Able to pack a van in an orderly manner', 'Strong drawing skills'],
    ],
    [
      'Two years in a garden (roses or herbs) Experience pruning old fruit trees',
      ['Two years in a garden (roses or herbs)', 'Experience pruning old fruit trees'],
    ],
    ['Knowledge of hedges.Must be able to drive', ['Knowledge of hedges', 'Must be able to drive']],
  ])('parts demands that were typed without anything between them: %s', (text, wanted) => {
    expect(quotes(text)).toEqual(wanted);
  });

  it.each([
    'Proficient in Word, Excel and PowerPoint',
    'Integrity, humility and respect for others',
    'Experience planting, pruning and grafting fruit trees',
    'Knowledge of fish, shellfish and seaweed',
    'Able to lift, carry and stack crates of up to 50 pounds',
    'Excellent written and verbal communication skills',
    'Bachelor’s degree in biology, chemistry or physics',
    'Ability to read, write and follow instructions',
    'Available nights, weekends and holidays',
    'Fluent in Spanish or Portuguese',
    'Background check and drug test',
    '3 years of experience in sales, marketing or public relations',
    'Experience with cut flowers (roses, tulips and lilies)',
    'Strong attention to detail and organizational skills',
    'Minimum of 3 – 5 years of bakery experience',
    'Experience with building padded, foldable tents is highly desirable',
    'Knowledge of several glazes is essential, as the ability to choose the right one is expected',
    'Training in first aid, at school or later, is preferred',
    'Communication: able to greet guests warmly; able to write clear notes; calm on the telephone',
    'Excellent communication, including a proven ability to calm guests',
    'Excellent communication and filing skills',
    'Experience with hand tools; i.e., planes, chisels, saws, a plus',
    'Prior experience with sheep, goats and dairy cows are a big plus',
    'Deep woodland knowledge and hands-on experience across many forests',
    'Strong planning, budgeting and change management skills',
    'Writing skills, planning skills, consulting skills, and teamwork',
    'Has broad knowledge including joinery, roof framing, business acumen, and estimating skills',
    'Pre-employment checks including but not limited to: references, driving record, and drug screen',
    'Knowledge of kilns (glazes are a plus) in small workshops',
    'Experience driving a van, at least 2 years',
    'Culinary degree, strongly preferred, or equivalent work experience',
    'Skills for pruning in greenhouses, tunnels and open fields',
    'Excellent communication skills; able to explain a recipe to beginners',
    'Strong calculating skills with the ability to use figures in a talk',
    'Comfort with change, but the ability to bring it to an end',
    'Knowledge of hardwoods like beech, walnut is a plus',
    'Bandsaw, Lathe certificates a plus',
    'Able to travel 20 % of the time (air travel required)',
    'Orchard sprayer (certificate preferred)',
    'A gardener with training and expertise in old roses',
    'Practical knowledge and experience in the care of hedges',
    'The knowledge, skills and abilities to run a dairy',
    'Sales experience with a solid knowledge of cheese',
    'Experience in large kitchens, demonstrating a track record of feeding hundreds',
    'Highly organized and capable of planning several dinners at once',
    'Broad experience in several crafts: basket weaving; the use of natural dyes; spinning by hand',
    'Good listening skill and knowledge levels',
    'Ability to apply practical and critical thinking skills',
    'Beech, walnut are a plus',
    'Degree in biology, chemistry, forestry or equivalent experience',
    'Ability to gather figures on harvests; prepare clear reports on them; present them to growers',
    'Experience and training in glass blowing',
    'Degree from a school with Strong ties to industry',
    'Experience in Node.Js and in Ruby',
    'Good understanding of soils with the ability to read maps of them',
    'Sound knowledge of hedges and the ability to apply this knowledge',
    'Experience keeping hives and experience harvesting from those',
    'A doctorate, or a master’s degree in botany and at least four years of experience',
    'Proven ability to run long auctions, with a track record of full rooms',
    'Able to explain soils to people with a mixed background',
    'Ten years of orchard work, 2 of which as a foreman',
    'Excellent time management, organization and computer skills',
  ])('keeps a list together that shares one predicate: %s', (text) => {
    expect(quotes(text)).toEqual([text]);
  });

  it.each([
    [
      'We are looking for a patient, cheerful tutor to teach our evening classes.',
      'We are looking for a patient, cheerful tutor',
    ],
    [
      'The orchard is seeking an energetic picker who will join the autumn crew.',
      'The orchard is seeking an energetic picker',
    ],
    ['We are looking for people who love to teach.', 'We are looking for people who love to teach'],
    [
      'We are looking for someone excited to bake through the night.',
      'We are looking for someone excited to bake through the night',
    ],
    [
      'We are looking for a motivated grower to quickly prepare hedges in order to close gaps.',
      'We are looking for a motivated grower',
    ],
    ['We are seeking a cook with the ability to bake.', 'We are seeking a cook with the ability to bake'],
  ])('ends where a posting has said whom it looks for: %s', (text, wanted) => {
    expect(quotes(text)).toEqual([wanted]);
  });

  it('takes each item for itself', () => {
    expect(quotes('Knowledge of roses', 'Knowledge of tulips')).toEqual(['Knowledge of roses', 'Knowledge of tulips']);
  });

  it('parts a long list in one paragraph, a short one not', () => {
    const found = (text: string) => extract(plainText(`Knowledge of:\n${text}`)).map((one) => one.quote);
    expect(found('Soils and mulches; the care of hedges; safe use of ladders; plant names; basic accounts.')).toEqual([
      'Soils and mulches',
      'the care of hedges',
      'safe use of ladders',
      'plant names',
      'basic accounts',
    ]);
    expect(found('Soils and mulches; the care of hedges.')).toEqual(['Soils and mulches; the care of hedges']);
  });

  it.each([
    'Culinary diploma. Comparable training in another trade is acceptable',
    'Able to work well with others. This includes lending a hand, listening, and sharing tools',
    'Data Entry. Types sixty words a minute',
    'Excellent communication skills. Able to explain a recipe to beginners',
    'Steady drawing skills. (Able to sketch from memory.)',
  ])('keeps a second sentence that only says what else would do, or what is meant: %s', (text) => {
    expect(quotes(text)).toEqual([text]);
  });

  it('keeps a second sentence that only explains the first', () => {
    expect(ask('Requirements', 'Knowledge of roses. This means pruning and grafting.')).toHaveLength(1);
  });

  it('reads a list in prose behind "you will need"', () => {
    const posting = 'Mason\nYou will need: a first aid card, three years on site, and early starts.';
    expect(extract(plainText(posting)).map(({ kind, quote }) => [kind, quote])).toEqual([
      ['credential', 'You will need: a first aid card'],
      ['experience', 'three years on site'],
      ['schedule', 'early starts'],
    ]);
  });

  it('leaves out the duty before what it demands', () => {
    const posting = [
      'What you will do',
      '• Wind the wool',
      '• Count the bales',
      '• Ship tools to farms by van, so you must hold a clean licence',
      '• Sweep the barn',
      'Requirements',
      '• Knowledge of wool',
    ].join('\n');
    expect(extract(plainText(posting)).map(({ quote }) => quote)).toEqual([
      'you must hold a clean licence',
      'Knowledge of wool',
    ]);
  });

  it('reads a list of what is included as one demand', () => {
    const found = ask('Requirements', 'Experience with garden tools that include:', 'Rakes', 'Hoes', 'Shears');
    expect(found).toHaveLength(1);
  });

  it('reads a list of which one item will do as one demand', () => {
    const found = ask('Requirements', 'Experience with one of the following:', 'Roses', 'Tulips', 'Lilies');
    expect(found).toHaveLength(1);
    expect(found[0]?.terms).toEqual([['Roses', 'Tulips', 'Lilies']]);
  });
});

it('unusual hours in a box of facts are one demand', () => {
  const posting = plainText(
    'Night baker\n\nWe bake bread.\n\nSchedule:\n8 hour shift\nNight shift\nMonday to Friday\nEvery weekend\nPay: $20 an hour',
  );
  expect(extract(posting).map(({ quote }) => quote)).toEqual(['Night shift Monday to Friday Every weekend']);
});

describe('the same demand stated twice', () => {
  it('is not seen in two that differ by a name of single letters', () => {
    expect(quotes('A/R experience', 'R&D experience', 'experience with A/P')).toHaveLength(3);
  });

  it('is one', () => {
    expect(quotes('Valid forklift license', 'A valid forklift license')).toHaveLength(1);
    expect(quotes('Must be able to lift 50 pounds', 'Knowledge of roses', 'Able to lift 50 pounds')).toHaveLength(2);
  });

  it('is the statement that says more', () => {
    expect(quotes('Communication skills', 'Excellent verbal and written communication skills')).toEqual([
      'Excellent verbal and written communication skills',
    ]);
    expect(quotes('Background check', 'Must pass a background check before the first shift')).toHaveLength(1);
  });

  it('is told from one that goes further and is only preferred', () => {
    expect(quotes('Experience keeping goats', 'Experience keeping dairy goats preferred')).toHaveLength(2);
  });

  it.each([
    ['Able to lift 20 pounds', 'Able to lift 50 pounds'],
    ['Knowledge of roses', 'Experience with roses'],
    ['Class A license', 'Class B license'],
    ['Fluent in Spanish', 'Fluent in Portuguese'],
  ])('is told from one that only sounds like it: %s, %s', (one, other) => {
    expect(quotes(one, other)).toEqual([one, other]);
  });
});
