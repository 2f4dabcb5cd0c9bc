import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import { plainText } from '../../lib/text/plain.ts';
import { ask } from './ask.ts';

// What a posting asks besides what one can and knows: papers, schooling, the law, hours, roads, places, the body, people
// one knows. Brainstormed in many trades, countries and styles (November 2026); these were read wrong at first.

const each = (list: string) => list.trim().split(/\s*\|\s*/);

/** Items of a list of requirements, one demand each. */
const ITEMS = {
  credential: 'Wastewater plant operator, Grade II or above | Dental radiography permit | NRSWA streetworks card',
  education: `
    BBA | 12th pass | 10+2 or above | OSSD | Leaving Cert | HSC or equivalent | Year 12 |
    AA or AS in early childhood education | Vocational training in masonry | Juris Doctor |
    We want students in their final year of study | You are in your penultimate year of study |
    Must be returning to school in the fall | University-educated | H.S. grad | Matric | HS or equiv | M.Arch |
    Doctoral training in economics | Anyone applying must have completed Grade 12 |
    Candidates must be in good academic standing
  `,
  language: `
    Fluent in both official languages | Elementary Polish | Able to understand instructions in English |
    Must communicate in both official languages | Full fluency in Te Reo Maori | Trilingual |
    You should be able to hold phone calls in Portuguese
  `,
  eligibility: `
    18+ | Must be 18+ | At least 16 | British national | No sponsorship available | SC cleared | No felonies |
    Vulnerable sector check | Able to pass a hair follicle test |
    No more than two moving violations in the past three years | Clean driver’s abstract |
    Reliable way to get to work | Own basic hand tools | Own laptop | Must have own transport | DOT physical |
    Must pass a DOT physical | Social security number | Not be on the sex offender registry |
    Fit and proper person test | Non-smoker | Must be legally old enough to pour wine | Must be 18 yrs or older |
    21 yrs+ | 16 and up | No H1B | GC or USC only | W2 candidates only | Hold a valid work pass |
    Settled or pre-settled status | Interim Secret OK | Enhanced disclosure | Up-to-date tetanus shot | Van owner |
    Own bike | Own kit | Must have a smartphone | Home internet of 50 Mbps or better | Valid SSN | Good credit |
    Financially solvent | Not currently on probation | No pending charges | Must be registered voters of the county |
    No visible tattoos | All offers are subject to positive vetting
  `,
  schedule: `
    Immediate joiner | Notice period of 30 days or less | Can start in May | Minimum one-year commitment |
    Six-month commitment | Must commit to the full school year | 4 am start | Shift: 3rd (11p-7a) |
    Comfortable with early starts | Willing to work US hours | OK with rotational shifts |
    Overlap of four hours with EST | At least three shifts a week | 20 hours a week minimum | 24/48 schedule |
    Seasonal, June to September | Carries a pager one week in four | Must be able to work Black Friday |
    No vacation in December | Attend occasional night meetings | Morning availability | School hours only |
    You have flexible availability | M-F plus rotating Sat | Tues-Sat, 2pm-10:30pm | Ability to flex hours |
    Able to pull a double | OT required | Able to cover shifts | Committed to the full academic year |
    Must be available for training in August | Stay through harvest | Lates and earlies | Sleep-ins required |
    FIFO roster 2:1 | Able to work until close | Be on time | Available 7 days | General shift, rotational week offs |
    24x7 support environment
  `,
  travel: `
    Domestic and international travel | No objection to travel | Willingness to be on the road four nights a week |
    Ability to fly to other offices each quarter | Commuting between our two clinics |
    Prepared to stay away from home overnight | Occasional overnights | Some trips abroad will be required
  `,
  location: `
    Denver-based | US-based | We are looking for a Leeds-based person | Within an hour of Heathrow | Live-in position | Able to come to our studio once a week |
    Must work from one of our hubs | Proximity to Boston | Based anywhere in Canada | A dedicated workspace at home |
    You must have a quiet place to work at home | Must be in the Pacific time zone | WFO only |
    Within 20 mins of base | Nearby candidates only | Island resident or willing to move here | Live on premises |
    Domiciled in Louisiana
  `,
  physical: `
    Able to push a loaded cart | Prolonged sitting | Comfortable on ladders and roofs | Work outside year-round |
    Strong swimmer | Able to talk and hear | Able to get in and out of a truck many times a day |
    Able to operate a computer for eight hours a day | Good health | Must pass the physical ability test |
    Able to restrain a combative patient | Tolerance for strong odors | No allergies to dogs or cats |
    Strength to move patients | Able to walk on uneven ground | Comfortable getting dirty |
    You must not be afraid of heights | Requires frequent use of a keyboard | Able to stand 8+ hrs |
    Stamina for 10-hour days | Able to climb a 30-foot tower | Typing for long stretches | Able to work at sea |
    Not prone to seasickness | Work around heavy machinery | Able to carry trays | No back problems |
    Able to dig, rake and shovel | The environment is loud and busy | You are fit and strong
  `,
  contacts: `
    Client following | Existing client portfolio | A portable practice | Strong local connections |
    Ready database of clients | Supplier network | Known in the yachting community | Good network among architects |
    Transferable client list | Must have their own clients | You should have good relationships with local builders |
    Local network of electricians | Existing pipeline of clients | Knows the local press |
    Relationships in the automotive aftermarket | You have an address book full of venue managers
  `,
} as const;

/** Sentences of running text, under no heading that asks. */
const SENTENCES = {
  credential: `
    The person appointed will be registered with the Nursing Council. | Only licensed hygienists may apply. |
    Possession of a valid boating license is a condition of continued employment. |
    State law requires that all drivers carry a medical examiner’s certificate. |
    Shall be certified by the Department of Education. | Employees in this job must keep their CPR card up to date. |
    Your food hygiene certificate is up to date. | Our insurer asks that all drivers hold a full licence. |
    Within a year of hire, the employee must become a certified arborist. |
    Our drivers all hold a Class B licence, and so must you. | An up-to-date first aid ticket will be needed. |
    Anyone driving the minibus needs a D1 category on their licence.
  `,
  education: `
    You graduated with a degree in engineering. | You are about to finish your bachelor’s in geology. |
    It is necessary to have a bachelor’s in accounting. | We do need you to have finished your degree. |
    You finished high school or earned your GED. | The internship is open to sophomores and juniors.
  `,
  language:
    'We are looking for a Dutch-speaking clerk. | Candidates must be able to communicate in both official languages.',
  eligibility: `
    You have to be eighteen or older. | The law requires servers to be 19. | Minimum age for this job is 18. |
    You need to be over 21 because you will pour wine. | You are legally allowed to work in Canada. |
    This position is not eligible for sponsorship. | Applicants who need sponsorship will not be considered. |
    New employees must pass a physical before starting. | A car is essential. |
    A pre-employment medical is part of the process. | Applicants cannot have a felony. |
    Volunteers and staff are fingerprinted. | You will be asked to complete a police check. |
    Must provide two forms of ID. | Must sign a confidentiality agreement. |
    You may not be related to a current employee. | For insurance reasons, drivers have to be 25. |
    Applicants under 18 cannot be considered. | We can’t help with visas. | Our client only accepts US citizens. |
    Please note that you must be 21 to pour wine here. | You’ve got a car and insurance. | Bring your own tools. |
    Employment depends on a satisfactory medical. | Every applicant will be subjected to vetting. |
    You must not have facial piercings.
  `,
  schedule: `
    You will work one weekend in three. | This is a night shift position. | Shifts rotate every two weeks. |
    The role includes an on-call rotation. | You will be on call every fourth week. |
    You need to be flexible about your hours. | Regular attendance is an essential function of this job. |
    We need someone who can start on the first of the month. | We ask for a commitment of at least two years. |
    You may be called in at short notice. | Expect late nights during tax season. |
    Extended hours may be needed at month end. | This position works every weekend. |
    You will take your turn on the on-call rota. | Shifts may change with little notice. |
    Everybody works one late a week. | You’ll open the shop at 5 am. |
    Please be prepared to work some bank holidays. | Staff are expected to take part in evening events.
  `,
  travel: `
    You will travel around 20% of the time. | There is some travel to growers in Asia. |
    The position will travel approximately 10%. | Nights away from home are part of the job. |
    You’ll spend about half your time travelling. | Our engineers travel 70% of the time. |
    Up to 15% travel may be asked of you. | You will fly to our Denver site once a quarter.
  `,
  location: `
    This role cannot be done remotely. | Must work from our Toronto headquarters. |
    You will need to attend our Leeds office twice a month. | This job is open to residents of New Mexico only. |
    We work from the office Monday to Thursday. | We’re only hiring in the UK and Ireland at present. |
    The post is open to people living in the Highlands only. |
    Candidates residing outside Quebec cannot be considered.
  `,
  physical: `
    Work is performed outdoors in all weather. | You will be exposed to dust and fumes. |
    Heavy lifting is part of the job. | You’re comfortable working outdoors. | You must be in good physical health. |
    The job is done in a cold warehouse. | Applicants must pass a fitness test. | Expect noise, dust and heat. |
    Duties require kneeling, crawling and working overhead. |
    The incumbent works in a laboratory with exposure to chemicals. | Applicants have to be able to swim.
  `,
  contacts: `
    You already have relationships with buyers at hospitals. | Applicants must have their own clients. |
    You already know the planners at the county. | You have friends in the theatre world.
  `,
} as const;

/** The same words where nothing is asked. */
const NOTHING = `
  This position is located in Boise. | This is a hybrid role. |
  This position offers flexible hours and weekends off. | The role includes paid holidays. |
  You will work with nurses who cover nights. | Work will be performed without supervision. |
  Your licence is paid for by us. | There is no travel. | Overtime is paid at time and a half. |
  We want you to be well. | Please note that we close at noon.
`;

/** Items that ask two things: where the second begins. */
const PAIRS = [
  ['Able to work nights and weekends', 'lift 50 lbs', ', and '],
  ['Willing to work overtime', 'travel as needed', ' and '],
  ['Able to work on site in Reno', 'lift 30 lbs', ' and '],
  ['Must be 21 years old', 'valid boating license', ' with a '],
  ['Based in London', 'right to work in the UK', ' with the '],
  ['The role requires 25% travel', 'some weekend work', ' and '],
  ['You should be willing to travel', 'able to work nights', ' and '],
] as const;

const cases = (lists: Readonly<Record<string, string>>) =>
  Object.entries(lists).flatMap(([kind, list]) => each(list).map((text): [string, string] => [kind, text]));

const inText = (sentence: string) =>
  extract(plainText(`Depot clerk\n\nAbout the role:\n\nWe run a depot by the canal. ${sentence} Nine work here.`));

describe('conditions', () => {
  it.each(cases(ITEMS))('an item asks for one %s: %s', (kind, text) => {
    expect(ask('Requirements', text, 'Knowledge of roses')[0]).toMatchObject({ kind, quote: text });
    expect(ask('Requirements', text, 'Knowledge of roses')).toHaveLength(2);
  });

  it.each(cases(SENTENCES))('a sentence asks for one %s: %s', (kind, text) => {
    expect(inText(text)).toMatchObject([{ kind, quote: text.replace(/\.$/, '') }]);
  });

  it.each(PAIRS)('asks two things: %s | %s', (first, second, between) => {
    expect(ask('Requirements', `${first}${between}${second}`)).toMatchObject([{ quote: first }, { quote: second }]);
  });

  it('says the same of travel with its share and without', () => {
    expect(
      ask('Requirements', 'Able to travel to client sites', '10-15% travel to various client sites'),
    ).toMatchObject([{ kind: 'travel', percent: { min: 10, max: 15 } }]);
  });

  it.each(each(NOTHING))('asks nothing: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });
});
