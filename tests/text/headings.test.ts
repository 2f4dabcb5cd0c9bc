import { describe, expect, it } from 'vitest';
import { meaningOf, type Part, plainHeading } from '../../lib/text/headings.ts';

// Headings that postings use, by what they announce. One string, parted by "|", is easier to read than a hundred rows.
const HEADINGS: Record<Exclude<Part, 'demands'>, string> = {
  duties: `
    In the first three months you would have | During your last few weeks, you would have | What you’ll get to do |
    As a baker, you will | More specifically you will | The night baker may | The team lead will | What you'll do |
    What will the candidate do | You'll get to | We are looking for a baker to | Candidate will be tasked to |
    Responsibilities | Key Responsibilities: | Essential Functions | Essential duties and responsibilities |
    Supervisory responsibilities | Core responsibilities | Major duties | What you'll be doing | Position duties |
    Day to day | Your impact in role | In this role, you will | A typical day | The work |
    What you will be responsible for | Your mission | Other duties as assigned | Accountabilities |
    Example projects we face | Projects you might work on | Problems we’re solving | What success looks like |
    Performance expectations | Key result areas | KPIs | Goals | What does a day look like? | The impact you'll have |
    Patient care | Work performed | What the job entails
  `,
  overview: `
    Definitions | Class characteristics | About the role | Job description | Overview | Position overview |
    Job Summary | The role | Role summary | About the position | The opportunity | Position Summary |
    Where you’ll be | Where you will work
  `,
  company: `
    Your life at Acme | Your opportunity | We are | What we stand for | A little more about us |
    What’s it like to work at Acme? | Who we are | About us | Company description | About the department |
    About the company | Our mission | Our values | Values | Awards | What we believe | What drives us |
    Our customers | Our approach | Your team | The team you’ll join | Background of the organization |
    Overview of the company | Department overview | Follow us | About Acme Bakery | About the team | Our team |
    Life at Acme | Working at Acme
  `,
  benefits: `
    In our lively work environment, the baker will have these opportunities | What you can expect in return |
    What we’ll bring | Benefits | Plus excellent benefits | What we offer | What's in it for you | Employee benefits |
    Compensation & Benefits | Benefits & Perks | We offer | Perks | Retirement | Why join us | Why work with us |
    Why you'll love it here | What you get | What you will gain | Skills to be developed |
    What the intern will learn | Referral bonus | Salary | Pay | Compensation | Salary Range | Rate of pay |
    Paid time off | What’s in it for me? | What we provide | We can offer | What you can expect from us |
    How we take care of you | We’ve got you covered | You’ll love | The good stuff | PTO | Holidays | Wellness |
    Professional development | Career opportunities | Training provided | Learning and development | Sign-on bonus |
    Bonus structure | Commission | Package | Hourly rate | Employee discounts | Relocation assistance |
    Tuition reimbursement | Work-life balance
  `,
  physical: `
    Physical requirements | Physical demands | Physical Demands and Work Environment | Environmental factors |
    Sensory requirements | Working conditions | Work environment | Visual acuity | Vision requirements | Hazards |
    Exposure | Standing
  `,
  legal: `
    Equal Employment Opportunity | EEO Statement | Disclaimer | Privacy notice | Equal Opportunity Employer |
    ADA accommodation | Reasonable accommodations | Veterans’ Preference | Persons with disabilities |
    Our commitment to inclusion | Accommodations | Fair chance ordinance | Data protection | GDPR | Safeguarding |
    Use of AI | Accessibility | Agencies | Veterans
  `,
  apply: `
    Your application package must include the following | Interested? | Ready to take the next step? | Learn more |
    How to apply | To apply | Materials required to apply | Application process | Required materials |
    Application deadline | Contact | Selection process | Interview process | Hiring process | Next steps |
    Closing date | Required documents | Items required for consideration | Required questions |
    Application questions | How you will be evaluated | Deadline | Timeline | Questions | What happens next |
    What to expect next | Documents to submit | Submit your application | Similar jobs | Recommended jobs | Share this job | Job alerts |
    Interested candidates
  `,
  facts: `
    Posting number | Hiring department | Weekly scheduled hours | Street address | Location | Job type |
    Employment type | Hours | Start date | Position type | Work location | Hours of work | Shift and schedule |
    Contract length | Work setting | Work type | Vacancies
  `,
};
const DEMANDS = `
  Who are you? | The successful candidate will | Basic Qualifications | Qualifications | What you'll need |
  Required Qualifications | Minimum Qualifications: | REQUIREMENTS | Special Requirements |
  What the candidate will need | Key Requirements | Additional Requirements | Competencies Required | Must-haves |
  What we require | What we need to see | Who may apply | Conditions of employment | The experience you’ll bring |
  What we're looking for | What are we looking for? | What we are looking for | Who we are looking for |
  You may be a good fit if you have (must-haves) | You may be a good fit if you have | What you ll need |
  Supervisory experience | About you | What you bring | Who you are | Your profile | This job is for you if |
  What we expect from you | You have | The person | Education and experience | Experience | Work experience |
  Knowledge, Skills and Abilities | Skills | Technical skills | Ability to | Tools | Tech stack |
  Training and experience | Mandatory | Must | The successful applicant will | The right baker will |
  Non-negotiables | Deal-breakers | Essentials | The basics | Needed | Apply if you | We’d love to hear from you if |
  You would be perfect for this if | Who should apply? | Who can apply | Who will love this job | Who you should be |
  Is this you? | Does this sound like you? | Are you the one? | What you’ve done | What you can offer |
  What you should know | What we’re after | What does it take? | What makes you a great fit | The right person |
  KSAs | Pre-requisites | Skillset | Software | Attitude | Mindset | Employment standards | Driving record |
  Areas of expertise | Key to success in this role | To be successful in this role | To succeed in this role |
  To be considered for this role you must | In this role, you must have | For this job you must be |
  In order to be considered | Deal breakers | Table stakes | Requisites | MQs | Reqs | Drivers must |
  What you already know | Why we’d hire you | What does the successful person look like?
`;
const PREFERRED = `
  Preferred Qualifications | Nice to have | Nice to have (we don’t need every one) | Nice to have: we don’t ask for all of them | Desired Qualifications | Desirable qualifications | Desired |
  Bonus points if | Bonus points | Preferred | Nice-to-haves | Preferred experience | Management preference |
  Preferred education and experience | Ways to stand out from the crowd | You might also have |
  Now, it would be ideal if | You may excel if you | How to impress us | What we value | Even better if you have |
  Pluses | It's a plus if | Other helpful skills and abilities may include | Recommended |
  Recommended qualifications | Highly recommended | Desirables | Bonuses | It’s great if you have | It helps if |
  It would help if you | Good-to-have skills | Secondary skills | Helpful experience | Useful skills | Beneficial |
  Favorable qualifications | Highly valued | Appreciated | Differentiators | You get an edge if |
  What gives you an edge | Wish list | The ideal apprentice will | Our ideal baker is | Kudos if you have |
  Preferred but not required | Ideal experience | The strongest candidates will also have |
  Exceptional candidates will have | ---- Preferred Qualifications ---- | We’d be impressed if | Competitive edge |
  What would help
`;
const OF_A_KIND = {
  education: 'Education | Minimum education | Educational background | Degree requirements',
  credential: 'Certifications | Licenses or certifications | Licenses, registrations and certifications',
  eligibility: `
    Background check | Drug test required | Security clearance | Work authorization | Citizenship |
    Pre-employment drug testing
  `,
  trait: 'Soft skills | Personal attributes | Behavioral competencies',
  language: 'Languages | Language requirements',
  schedule: 'Availability | Minimum availability',
} as const;

const each = (list: string) => list.trim().split(/\s*\|\s*/);

describe('meaningOf', () => {
  it('reads the first sentence of a long heading', () => {
    const long = 'What’s in it for you? Here are some of the things that we think make the yard a good place';
    expect(meaningOf(long)).toMatchObject({ part: 'benefits' });
  });

  it('takes no praise of the employer’s own work for a heading of demands', () => {
    expect(meaningOf('Together with the night crew, running a successful bakery:')?.part).not.toBe('demands');
  });

  it('takes no title that ends in “opportunities” for what is offered', () => {
    expect(meaningOf('Night baker, several opportunities')?.part).not.toBe('benefits');
  });

  it.each(Object.entries(HEADINGS).flatMap(([part, list]) => each(list).map((heading) => [heading, part])))(
    '%s: %s',
    (heading, part) => {
      expect(meaningOf(heading)).toMatchObject({ part });
    },
  );

  it.each(each(DEMANDS))('%s: demands', (heading) => {
    const meaning = meaningOf(heading);
    expect(meaning).toMatchObject({ part: 'demands' });
    expect(meaning?.importance).not.toBe('preferred');
  });

  it.each(each(PREFERRED))('%s: demands, preferred', (heading) => {
    expect(meaningOf(heading)).toMatchObject({ part: 'demands', importance: 'preferred' });
  });

  it.each(Object.entries(OF_A_KIND).flatMap(([kind, list]) => each(list).map((heading) => [heading, kind])))(
    '%s: demands of the kind %s',
    (heading, kind) => {
      expect(meaningOf(heading)).toMatchObject({ part: 'demands', kind });
    },
  );

  it.each(['Basic Qualifications', 'Minimum Qualifications', 'Must-haves', 'Required Skills', 'What you need'])(
    '%s: demands, required',
    (heading) => {
      expect(meaningOf(heading)).toMatchObject({ part: 'demands', importance: 'required' });
    },
  );

  it('reads one that joins both as demands, and leaves the importance to the items', () => {
    expect(meaningOf('Required and preferred qualifications')).toEqual({ part: 'demands' });
  });

  it.each([
    ['a name', 'Riverside'],
    ['a sentence', 'You will find that the people here care a great deal about what you think and what you need'],
    ['nothing', ' : '],
  ])('knows nothing of %s', (_, heading) => {
    expect(meaningOf(heading)).toBeNull();
  });
});

describe('plainHeading', () => {
  it.each([
    ['REQUIREMENTS:', 'requirements'],
    ['What You’ll Need...', "what you'll need"],
    ['🎯 Your Profile', 'your profile'],
    ['** Benefits & Perks **', 'benefits and perks'],
    ['2. Qualifications', 'qualifications'],
    ['IV) Education', 'education'],
    ['---- Preferred Qualifications ----', 'preferred qualifications'],
  ])('%s', (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });
});
