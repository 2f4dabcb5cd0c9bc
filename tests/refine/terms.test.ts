import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const terms = (text: string) => ask('Requirements', text)[0]?.terms;

describe('what a demand is about', () => {
  it.each([
    ['Knowledge of Java or Kotlin, and SQL', [['Java', 'Kotlin'], ['SQL']]],
    ['Proficient in Word, Excel and PowerPoint', [['Word'], ['Excel'], ['PowerPoint']]],
    ['Proficient in Word, Excel or PowerPoint', [['Word', 'Excel', 'PowerPoint']]],
    ['Experience with pruning and grafting', [['pruning'], ['grafting']]],
    ['Experience with one or more of: roses, tulips, lilies', [['roses', 'tulips', 'lilies']]],
    ['Knowledge of tools such as Trello, Asana and Jira', [['Trello', 'Asana', 'Jira']]],
    ['Knowledge of databases (e.g. Oracle, MySQL)', [['databases', 'Oracle', 'MySQL']]],
    ['Familiarity with Statistical Analysis Software (SAS)', [['Statistical Analysis Software', 'SAS']]],
    ['3+ years of experience in retail banking', [['retail banking']]],
    ['Strong working knowledge of HIPAA', [['HIPAA']]],
    ['Ability to read blueprints', [['blueprints']]],
    ['Excellent bookkeeping skills', [['bookkeeping']]],
    ['Knowledge of CI/CD', [['CI/CD']]],
    ['A dynamic skill set', []],
    ['An advanced user of Trello', [['Trello']]],
    ['Ability to mend electrical systems up to 480 volts', [['electrical systems']]],
    ['PhD in a relevant subject', []],
    ['Experience with C++ and C#', [['C++'], ['C#']]],
    ['Knowledge of .NET', [['.NET']]],
    ['Experience with mixed crops (maize + beans)', [['maize'], ['beans']]],
    ['Experience growing maize (+ beans)', [['maize'], ['beans']]],
    ['Experience in a bakery or café, or previous experience in catering', [['bakery', 'café', 'catering']]],
    ['Knowledge of front or back office systems', [['front office', 'back office systems']]],
    ['Understanding of different learning styles', [['learning styles']]],
    ['Experience with complex needs and challenging behaviour', [['complex needs'], ['challenging behaviour']]],
    ['Experience in Natural Dyes workshops', [['Natural Dyes workshops']]],
    ['Must have a good driving history', [['driving history']]],
    ['Able to type at a rate of forty-five (45) net words per minute', [['type']]],
    ['Typing 60 wpm and Excel', [['Typing'], ['Excel']]],
    ['Any make will do for us, but we require practice on a milling machine', [['milling machine']]],
  ])('%s', (text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });

  it.each([
    ['the fields of study', 'Bachelor’s degree in biology, chemistry or a related field', [['biology', 'chemistry']]],
    ['the places', 'Must live in Boise, Idaho', [['Boise, Idaho']]],
    ['the languages', 'Fluent in Spanish and French', [['Spanish'], ['French']]],
    ['the thing itself', 'Must pass a background check', [['background check']]],
  ])('is named by %s', (_, text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });

  it.each([
    'Strong work ethic',
    'Willing to travel 20%',
    'Must work weekends',
    'Able to lift 50 lbs',
    '5 years of experience',
    'Bachelor’s degree required',
  ])('is nothing to name in: %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  describe('by how the sentence is built', () => {
    it.each([
      ['verbs say what one does, not with what', 'Ability to plan, plant and prune hedgerows', [['hedgerows']]],
      ['a verb that no list knows is one after "able to"', 'Able to shear alpacas', [['alpacas']]],
      [
        'a second verb opens a second object',
        'Ability to read tide tables and chart a course',
        [['tide tables'], ['course']],
      ],
      [
        'what follows a verb at once is its object',
        'Ability to read documents such as almanacs or star charts',
        [['almanacs', 'star charts']],
      ],
      ['what it is for is left out', 'Knowledge of drip lines to save water', [['drip lines']]],
      ['what is said of it is left out', 'Knowledge of kilns that run on gas', [['kilns']]],
      ['… also without a "that"', 'Familiarity with glazes used in porcelain', [['glazes']]],
      ['circumstances are left out', 'Ability to answer letters in a timely manner', [['letters']]],
      ['those one deals with are left out', 'Ability to explain invoices to customers', [['invoices']]],
      [
        'when it was is left out',
        'Kiln certification in the last 3 yrs, or be able to pass ours',
        [['Kiln certification']],
      ],
      ['shorthand is no name', 'Min. 2 yrs. kiln exp. w/ porcelain', [['kiln'], ['porcelain']]],
      [
        '… nor is how strongly it is asked, in shorthand',
        "Loom or spindle exp. strongly pref'd",
        [['Loom', 'spindle']],
      ],
      ['coming with a thing is having it', 'You come to us with years of selling looms', [['looms']]],
      ['the subject is left out', 'The baker should have knowledge of sourdough', [['sourdough']]],
      ['how strongly it is asked is left out', 'Beekeeping experience is a plus', [['Beekeeping']]],
      [
        'nouns of action lead to their object',
        'Experience in the operation and maintenance of chairlifts',
        [['chairlifts']],
      ],
      ['… the last of a list too', 'Knowledge of sheepdogs and management of pastures', [['sheepdogs'], ['pastures']]],
      ['… but "of data" is a part of the name', 'Skilled in interpretation of data', [['interpretation of data']]],
      ['where it was gained is left out', 'Academic or professional experience in cartography', [['cartography']]],
      ['the language is what one programs by', 'Strong programming skills in Fortran', [['Fortran']]],
      [
        'who is looking is left out',
        'Hillside Farm is looking for a beekeeper with experience in queen rearing',
        [['beekeeper'], ['queen rearing']],
      ],
      ['how strongly it is asked is left out, in many words', 'Lathe experience would be a big plus', [['Lathe']]],
      [
        'an adjective that looks like a verb opens a name in a list',
        'Knowledge of mortar, reinforced/precast concrete and brick',
        [['mortar'], ['reinforced', 'precast concrete'], ['brick']],
      ],
      [
        'what is done is named where nothing else is',
        'Experience supervising and training staff',
        [['supervising staff'], ['training staff']],
      ],
      ['… but not by a verb that says nothing', 'Ability to help others with their tasks', []],
      [
        'two words that make one adjective stay together',
        'Knowledge of large scale weaving',
        [['large scale weaving']],
      ],
      ['… and are left out where they say nothing', 'Knowledge of medium sized looms', [['looms']]],
      [
        'a noun that looks like a verb, after a gerund',
        'Knowledge of spinning, design drafts and dyeing',
        [['spinning'], ['design drafts'], ['dyeing']],
      ],
      [
        'an action that is a skill stands by itself',
        'Experience teaching evening classes',
        [['teaching'], ['evening classes']],
      ],
      [
        'a noun that looks like a verb is one in a list',
        'Knowledge of safety rules, operating instructions and fire drills',
        [['safety rules'], ['operating instructions'], ['fire drills']],
      ],
      ['where it was done is named', 'Experience in fundraising in museums', [['fundraising'], ['museums']]],
      [
        'a head is shared',
        'Knowledge of public and business administration',
        [['public administration'], ['business administration']],
      ],
      [
        '… with a class too, where the two are a name',
        'Familiarity with relational and NoSQL databases',
        [['relational databases'], ['NoSQL databases']],
      ],
      ['how much is left out', 'Typing skills (50 wpm)', [['Typing']]],
      ['what was done stands right after "experience"', 'Experience shearing alpacas', [['alpacas']]],
      [
        'a label that only says what sort of line it is',
        'Main focus of the post: experience with wind farms',
        [['wind farms']],
      ],
    ] as const)('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('by what is said of a word that names nothing', () => {
    it.each([
      ['what such things do', 'Ability to build tools that connect to Salesforce', [['Salesforce']]],
      ['what one would rather do', 'Preference to work with cattle', [['cattle']]],
      ['whom one would rather have', 'Preference may be given to people with knowledge of falconry', [['falconry']]],
      [
        'what is meant most of all, behind a dash',
        'Gardening and carpentry experience – especially hedges or fences',
        [['Gardening'], ['carpentry'], ['hedges', 'fences']],
      ],
      ['which of a class it is', 'Knowledge of the drafting program Revit', [['drafting program', 'Revit']]],
      ['and not what it is needed for', 'Carpentry skills needed to work with different trades', [['Carpentry']]],
      [
        'and not whom it is asked of',
        'A daredevil with experience in rope work and climbing',
        [['rope work'], ['climbing']],
      ],
      ['what is required', 'The least requirements are two years of tending beehives', [['beehives']]],
      ['the method itself', 'Familiarity with agile development methodologies', [['agile development']]],
    ])('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('where people are its object', () => {
    it.each([
      ['says what one does for them', 'Experience mentoring junior colleagues', [['mentoring colleagues']]],
      [
        'says who they are too, where that is a name',
        'Experience leading nursing teams',
        [['leading teams'], ['nursing teams']],
      ],
      [
        'has each of the verbs',
        'Experience coaching and supervising new staff',
        [['coaching staff'], ['supervising staff']],
      ],
    ])('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('and no pronoun', () => {
    it.each([
      ['as an object', 'You have tuned pianos or sold them', [['pianos']]],
      [
        'behind what it goes back to',
        'Knowledge of star charts and the geometry behind them',
        [['star charts'], ['geometry']],
      ],
      ['nor "along"', 'Experience with oboes along with bassoons', [['oboes'], ['bassoons']]],
    ])('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it('has no verb before its object after a purpose', () => {
      expect(terms('Ability to write briefs for coastal towns, conduct soil surveys, and develop flood maps')).toEqual([
        ['briefs'],
        ['coastal towns'],
        ['soil surveys'],
        ['flood maps'],
      ]);
    });
  });

  describe('by verbs that are joined', () => {
    it.each([
      ['in the past', 'You have built, tuned or restored pipe organs', [['pipe organs']]],
      ['after what one has', 'Falconry and the ability to train and fly hawks', [['Falconry'], ['hawks']]],
      ['each with its "to"', 'Proven ability to inspect and to repair pipe organs', [['pipe organs']]],
    ])('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('beside the whole', () => {
    it.each([
      [
        'one thing that is included',
        'Experience in dispatching, including radio work',
        [['dispatching'], ['radio work']],
      ],
      [
        'a list that is announced',
        'Three years of tailoring experience with some of the following materials: loden, tweed, silk',
        [['tailoring'], ['loden', 'tweed', 'silk']],
      ],
      [
        'a demand in brackets',
        'Proficiency in bookkeeping (knowledge of ledgers and journals is essential)',
        [['bookkeeping'], ['ledgers'], ['journals']],
      ],
    ])('is %s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it('is no example of a class', () => {
      expect(terms('Knowledge of weaving tools including shuttles')).toEqual([['weaving tools', 'shuttles']]);
    });
  });

  describe('of which any will do', () => {
    it.each([
      ['some or all', 'Familiarity with some or all of the following: yarn, felt, lace', [['yarn', 'felt', 'lace']]],
      ['a number of them', 'Experience in at least 3 of the following: yarn, felt, lace', [['yarn', 'felt', 'lace']]],
      ['one way or another', 'Experience in carpentry, or knowledge of masonry', [['carpentry', 'masonry']]],
      [
        'in areas that have no name',
        'Experience in areas such as glazing, tiling and roofing',
        [['glazing', 'tiling', 'roofing']],
      ],
      ['words for one and the same', 'Knowledge of laws, codes and ordinances', [['laws', 'codes', 'ordinances']]],
      ['an open list after a colon', 'Knowledge of yarns: mohair, linen, flax, etc.', [['mohair', 'linen', 'flax']]],
      [
        'an emphasis without "and"',
        'Experience with looms, particularly Toika, Glimakra',
        [['looms'], ['Toika', 'Glimakra']],
      ],
    ])('is %s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it('is no emphasis with "and"', () => {
      expect(terms('Experience with looms, particularly Toika and Glimakra')).toEqual([
        ['looms'],
        ['Toika'],
        ['Glimakra'],
      ]);
    });
  });

  describe('and nothing that tells nothing', () => {
    it.each([
      ['too general beside a name', 'Experience with beehives and data', [['beehives']]],
      ['too general by itself, where nothing else is named', 'Experience with data', [['data']]],
      ['how deep it goes', 'Knowledge of deeper underlying tides and related shoals', [['tides'], ['shoals']]],
      ['how a thing is done', 'Experience managing, supporting and otherwise working with vines', [['vines']]],
      [
        'what is said of one of them',
        'High competency in at least one glazing technique (Raku – strongly preferred, Tenmoku) and one kiln',
        [['glazing technique', 'Raku', 'Tenmoku'], ['kiln']],
      ],
      ['a word of purpose', 'Experience with a general purpose lathe', [['lathe']]],
    ])('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it.each([
      [
        'what a clause before a comma asks',
        'Although experience in basket weaving is a plus, this is a pottery',
        [['basket weaving']],
      ],
      [
        'what one works with',
        'Experience in glazing working with tools such as putty knives',
        [['glazing'], ['putty knives']],
      ],
      [
        'examples behind a clause',
        'You must know one loom you can repair (e.g. Toika, Glimakra)',
        [['loom', 'Toika', 'Glimakra']],
      ],
    ])('but %s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it.each([
      ['a cue that is a part of the name', 'Knowledge of command line and knots', [['command line'], ['knots']]],
      ['how much of it there is', 'Experience with large amounts of data', [['data']]],
      [
        'what it has to do with',
        'Knowledge of tariffs as they relate to Peruvian wool',
        [['tariffs'], ['Peruvian wool']],
      ],
      ['how much of it will do', 'Some experience (school plays count) in stage lighting', [['stage lighting']]],
      ['what one does with a language', 'Good programming skills (Fortran, Ada)', [['Fortran', 'Ada']]],
      ['what one does', 'Experience overseeing, packaging and structuring bequests', [['bequests']]],
    ])('and of %s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it('has an adjective with what it is said of', () => {
      expect(terms('Knowledge of coastal and tropical reef fish')).toEqual([['coastal fish'], ['tropical reef fish']]);
    });
  });

  describe('with what is named beside it', () => {
    it.each([
      [
        'a skill with its own field, in a list',
        'Experience in sales, bookkeeping, marketing for charities and catering',
        [['sales'], ['bookkeeping'], ['marketing'], ['charities'], ['catering']],
      ],
      [
        'techniques and algorithms with one list of examples',
        'Understanding of hashing techniques and algorithms, such as SHA or MD5',
        [['hashing techniques', 'SHA', 'MD5']],
      ],
      ['how much one of them is wanted is no name', 'Experience with Krita (preferable) or Gimp', [['Krita', 'Gimp']]],
      [
        'a word that only looks like an adverb',
        'Able to provide timely and accurate table service',
        [['table service']],
      ],
      ['a role that has a name', 'Ten years of experience as a chef or in a catering role', [['chef', 'catering']]],
      ['no letter of "year’s"', 'Four year’s professional beekeeping experience', [['beekeeping']]],
      ['no label before a short demand', 'Surgery Unit: ACLS experience', [['ACLS']]],
      [
        'what it is related to is the subject',
        'Experience with contract work relating to beekeeping rights',
        [['contract work'], ['beekeeping rights']],
      ],
      [
        'related knowledge',
        'Knowledge of repair methods related to carburetors and Harley engines',
        [['repair methods'], ['carburetors'], ['Harley engines']],
      ],
      ['taking part leads to the name', 'Participation in harvest festivals', [['harvest festivals']]],
      [
        '"to include but not limited to"',
        'Knowledge of tools to include but not limited to chisels, planes and rasps',
        [['chisels'], ['planes'], ['rasps']],
      ],
      [
        'a class that names a subject',
        'Knowledge of machine learning techniques including boosting, bagging and stacking',
        [['machine learning techniques'], ['boosting'], ['bagging'], ['stacking']],
      ],
      [
        'a certain sort of people',
        'Two years of experience coaching chess with gifted students',
        [['chess'], ['gifted students']],
      ],
      [
        'management that is no people',
        'Experience with wine lists and with project management',
        [['wine lists'], ['project management']],
      ],
      [
        '"or equivalent" leaves a list open',
        'Experience with Oracle, Sybase, DB2 or equivalent',
        [['Oracle', 'Sybase', 'DB2']],
      ],
      [
        'other experience that would do leaves it open too',
        'Two years of plumbing, roofing or related experience',
        [['plumbing', 'roofing']],
      ],
      [
        'a degree that would do is another way',
        'Experience with looms, kilns or an equivalent degree',
        [['looms'], ['kilns']],
      ],
      [
        'several of a list',
        'Knowledge of several of the following: kilns, glazes, looms',
        [['kilns', 'glazes', 'looms']],
      ],
      [
        '"etc." after what one uses',
        'Experience painting murals using airbrushes, stencils, etc.',
        [['painting murals'], ['airbrushes', 'stencils']],
      ],
      [
        'two classes with one list of examples',
        'Experience with imaging libraries and tools, such as OpenCV or Pillow',
        [['imaging libraries', 'OpenCV', 'Pillow']],
      ],
      [
        'two classes with one list in brackets',
        'Experience with imaging libraries and tools (OpenCV, Pillow)',
        [['imaging libraries', 'OpenCV', 'Pillow']],
      ],
      [
        'a class that is announced',
        'Knowledge of most of the following weaving techniques - twill, satin, tapestry',
        [['twill', 'satin', 'tapestry']],
      ],
      [
        'two things in brackets',
        'Able to operate computer applications (Microsoft Office and drawing software)',
        [['Microsoft Office'], ['drawing software']],
      ],
      ['the language that one programs in', 'Experience programming in Scala', [['Scala']]],
      ['how much it is wanted is no name', 'Previous kiln experience helpful', [['kiln']]],
      [
        'what is done before the object is no name',
        'Ability to plan, organize and schedule projects',
        [['schedule projects']],
      ],
      ['a work setting that has a name', 'Two years of experience in a daycare setting', [['daycare']]],
      ['no setting that any work has', 'Experience with invoices in a cheerful team environment', [['invoices']]],
      [
        'a list that is left open is a choice',
        'Experience working as a baker, confectioner, or similar role',
        [['baker', 'confectioner']],
      ],
      [
        'a list that is left open is a choice',
        'Proficiency in Blender, Inkscape, GIMP, or similar',
        [['Blender', 'Inkscape', 'GIMP']],
      ],
      ['what one has of it is no part of its name', 'Three years of office experience', [['office']]],
      ['unless it is what others have', 'Five years of user experience research', [['user experience research']]],
      ['who asks is not named', 'We also expect that you have experience with beehives', [['beehives']]],
      ['who is asked is not named', 'The contractor shall be experienced with dry stone walls', [['dry stone walls']]],
      ['a label before a demand is not named', 'Databases: solid knowledge of PostgreSQL', [['PostgreSQL']]],
      [
        'a class whose members are all asked adds nothing',
        'Knowledge of weaving, felting and other textile techniques',
        [['weaving'], ['felting']],
      ],
      [
        'a class that will do as well is named',
        'Knowledge of R, SAS or other statistical packages',
        [['R', 'SAS', 'statistical packages']],
      ],
      [
        'training is a field of work',
        'Experience in training, mediation or child care',
        [['training', 'mediation', 'child care']],
      ],
      [
        'an abbreviation',
        'Knowledge of customer relationship management (CRM)',
        [['customer relationship management', 'CRM']],
      ],
      [
        'examples of a class',
        'Experience with theodolites such as Leica or Topcon',
        [['theodolites', 'Leica', 'Topcon']],
      ],
      [
        'a class that says something',
        'Experience with billing tools (Stripe, Chargebee)',
        [['billing tools', 'Stripe', 'Chargebee']],
      ],
      [
        'a class each of two lists of examples',
        'Experience with ledgers such as Sage, and tills such as Square',
        [
          ['ledgers', 'Sage'],
          ['tills', 'Square'],
        ],
      ],
      [
        'a class that two names share',
        'Knowledge of relaxing and hot stone techniques such as shiatsu or reiki',
        [['relaxing', 'hot stone techniques', 'shiatsu', 'reiki']],
      ],
      [
        'a class that says nothing, beside what is done with it',
        'Experience in landscape photography using a tool such as Lightroom or Darktable',
        [['landscape photography'], ['Lightroom', 'Darktable']],
      ],
      [
        'a suite that includes its programs',
        'Proficiency in Microsoft Office, including Word and Excel',
        [
          ['Microsoft Office', 'Word'],
          ['Microsoft Office', 'Excel'],
        ],
      ],
      [
        'what stands after a dash',
        'Sound botanical knowledge – mosses, ferns, lichens',
        [['botanical'], ['mosses', 'ferns', 'lichens']],
      ],
      ['what is meant above all', 'Knowledge of birds, especially owls', [['birds'], ['owls']]],
      [
        'examples after "that include"',
        'Knowledge of woodworking methods that include turning or veneering',
        [['woodworking methods', 'turning', 'veneering']],
      ],
      [
        'methods that have a name',
        'Knowledge of grafting techniques (whip, cleft, bark)',
        [['grafting techniques', 'whip', 'cleft', 'bark']],
      ],
      ['a class that says nothing', 'Understanding of concepts such as torque and friction', [['torque', 'friction']]],
      [
        'parts that are all meant',
        'Knowledge of farm work, including milking and fencing',
        [['farm work'], ['milking'], ['fencing']],
      ],
      [
        'the programs of a suite',
        'Proficiency in Microsoft Office (Word, Excel)',
        [
          ['Microsoft Office', 'Word'],
          ['Microsoft Office', 'Excel'],
        ],
      ],
      ['a slash', 'Experience in shipping/receiving and packing', [['shipping', 'receiving'], ['packing']]],
      [
        '"or" without commas, then "and"',
        'Knowledge of oak or ash and lime plaster',
        [['oak', 'ash'], ['lime plaster']],
      ],
    ] as const)('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('that only look like a word that names nothing', () => {
    it.each([
      [
        'a noun after an adjective',
        'Knowledge of basic research methods used in archives',
        [['research methods'], ['archives']],
      ],
      ['a noun after "exposure to"', 'Exposure to partnership law and probate', [['partnership law'], ['probate']]],
      ['a noun that a gerund governs', 'Experience delivering training sessions', [['training sessions']]],
      [
        'a deed in a list',
        'Knowledge of mediation, decision making, falconry and herb drying',
        [['mediation'], ['decision making'], ['falconry'], ['herb drying']],
      ],
      ['what is alike', 'Proficiency in Finale or comparable notation software', [['Finale', 'notation software']]],
      ['a risk', 'Experience in credit, risk or fraud', [['credit', 'risk', 'fraud']]],
      ['a field in capitals', 'MSc in IT or a related field', [['IT']]],
      ['one beside another', 'Five years of museum and IT experience', [['museum'], ['IT']]],
      ['a name of two words', 'Knowledge of critical thinking and falconry', [['critical thinking'], ['falconry']]],
      [
        'a field at an accredited place',
        'Master’s degree in an accredited dental hygiene program',
        [['dental hygiene']],
      ],
    ])('%s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it.each([
      ['another field of some sort', 'Degree in botany, zoology or other scientific field', [['botany', 'zoology']]],
      [
        'the subject of a demand',
        'Stalls rented in this hall may require a hygiene certificate',
        [['hygiene certificate']],
      ],
      ['how often', 'CPR certificate every 2 years', [['CPR certificate']]],
      ['a quality beside a thing', 'Experience with porcelain and patience', [['porcelain']]],
    ])('but is none: %s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it.each([
      ['is liked', 'Taxidermy experience would be nice', [['Taxidermy']]],
      ['is new', 'Cutting edge experience with hydroponics', [['hydroponics']]],
      ['was gained', 'Developed skills using a potter’s wheel', [['potter’s wheel']]],
      ['close it is', 'Experience with close relationships and beehives', [['beehives']]],
    ])('and not how it %s: %s', (_, text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });

    it('names what it may include', () => {
      expect(terms('Analysis of stringed instruments which may include lutes, zithers and lyres')).toEqual([
        ['stringed instruments', 'lutes', 'zithers', 'lyres'],
      ]);
    });

    it('ends a choice where what one has of it is said', () => {
      expect(terms('We look for opera or ballet knowledge and lighting, rigging and sewing skills')).toEqual([
        ['opera', 'ballet'],
        ['lighting'],
        ['rigging'],
        ['sewing'],
      ]);
    });
  });

  describe('that were or are to be studied', () => {
    it.each([
      ['Botany, Zoology, or Geology majors preferred', [['Botany', 'Zoology', 'Geology']]],
      ['Bachelor’s degree in art, history, education or a job-related field', [['art', 'history', 'education']]],
      ['Degree in forestry, botany, or any other soil related field', [['forestry', 'botany']]],
      ['Degree in Optics or related Technical Field', [['Optics']]],
      ['Bachelor’s degree in education', [['education']]],
      ['Degree in forestry such as silviculture or dendrology', [['forestry', 'silviculture', 'dendrology']]],
      [
        'Master’s degree in a quantitative field (e.g. physics, statistics)',
        [['quantitative field', 'physics', 'statistics']],
      ],
      ['Bachelor’s degree in one of the following: geology, geography', [['geology', 'geography']]],
      ['BA/BS in mechanical or civil engineering', [['mechanical engineering', 'civil engineering']]],
      ['Bachelor of Science in Nursing or a related health field', [['Nursing']]],
      ['Nursing degree required', [['Nursing']]],
      ['Business or finance degree required', [['Business', 'finance']]],
      ['Degree in botany with a focus on ferns or mosses', [['botany'], ['ferns', 'mosses']]],
      ['Degree in botany/related technical field', [['botany']]],
      ['Degree in botany or another green field', [['botany']]],
      ['Degree in botany (mosses, ferns, etc.)', [['botany', 'mosses', 'ferns']]],
      ['Coursework involving soil science', [['soil science']]],
    ])('%s', (text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('of conditions and places', () => {
    it.each([
      ['Must be a US citizen or hold a green card', [['US citizen', 'green card']]],
      [
        'Temporary work authorization or the need for sponsorship disqualifies',
        [['work authorization'], ['sponsorship']],
      ],
      ['Must hold a Q-level clearance or a Top Secret clearance', [['Q-level clearance', 'Top Secret clearance']]],
      ['Location: Santa Fe, NM - must live there', [['Santa Fe, NM']]],
      [
        'Authorization to work in Canada or the United States is required',
        [['Authorization to work in Canada or the United States']],
      ],
      ['Must pass a background check that may include a credit check', [['background check']]],
      ['Requires a Top Secret security clearance', [['Top Secret security clearance']]],
      ['Requires a TS/SCI security clearance', [['TS/SCI security clearance']]],
      ['Must be vaccinated against measles', [['vaccinated against measles']]],
      [
        'Must pass pre-employment screening, which includes a motor vehicle record and a drug test',
        [['motor vehicle record'], ['drug test']],
      ],
      ['Must obtain work authorization in the US and keep that work authorization', [['work authorization in the US']]],
      ['Dublin, OH - must be in the office twice a week', [['Dublin, OH']]],
      ['Must be the holder of a forklift licence', [['forklift licence']]],

      ['Must be a Canadian citizen', [['Canadian citizen']]],
      ['Must pass an enhanced DBS check and supply two references', [['enhanced DBS check'], ['references']]],
      ['Must pass a motor vehicle record (MVR) check', [['motor vehicle record', 'MVR']]],
      ['Drug and background screen required', [['Drug'], ['background screen']]],
      ['Must have no record of conviction for theft', [['conviction']]],
      ['No more than two at-fault accidents', [['at-fault accidents']]],
    ])('%s', (text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });

  describe('where more is told of who is asked for', () => {
    it.each([
      ['An advanced user of Trello, who is also comfortable using Asana', [['Trello'], ['Asana']]],
      [
        'Experience running a bakery, while also supervising seasonal pastry orders',
        [['bakery'], ['seasonal pastry orders']],
      ],
      ['Experience with installation of boilers', [['boilers']]],
      ['Experience with the configuration of telephones', [['telephones']]],
      ['Registration with the dental council', [['dental council']]],
      ['Experience supporting people living with dementia', [['dementia']]],
      ['Knowledge of Remote Working Solutions and Zoom', [['Remote Working Solutions'], ['Zoom']]],
      ['Knowledge of health and safety', [['health and safety']]],
      ['Knowledge of kilns, ensuring safe firing of clay', [['kilns']]],
      ['Strong Excel skills (pivot tables, formulas)', [['Excel'], ['pivot tables'], ['formulas']]],
    ])('%s', (text, wanted) => {
      expect(terms(text)).toEqual(wanted);
    });
  });
});
