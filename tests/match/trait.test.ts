import { describe, expect, test } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { accountant, ask, check, nurse, type Row, sales, software, teacher, warehouse } from './ask.ts';

describe('trait', () => {
  const ROWS: readonly Row[] = [
    ['matched', sales, 'Excellent written and verbal communication skills', {}, 'basics/summary'],
    ['matched', nurse, 'Stays calm under pressure'],
    ['matched', warehouse, 'Reliable and punctual', {}, 'basics/summary'],
    ['matched', software, 'Problem-solving skills'],
    ['matched', teacher, 'Mentors others'],
    ['partial', teacher, 'Able to keep organized, to write clearly and to solve problems'],
    ['matched', teacher, 'Creative'],
    ['unknown', teacher, 'A passion for learning and technology'],
    // nothing in the résumé is an instance of it: it is asked
    ['unknown', software, 'A sense of humor'],
    ['unknown', sales, 'High integrity and humility'],
    ['unknown', accountant, 'Tenacious'],
    ['unknown', {}, 'Team player'],
    // no quality, but something that the profile shows
    ['matched', nurse, 'Gives patient education'],
    ['unknown', nurse, 'Not afraid of patient education'],
    ['unknown', accountant, 'Patient with people who aren’t accountants'],
    // an act shows that one does it, not that one likes it
    ['partial', teacher, 'Enjoys mentoring others'],
    ['partial', software, 'Willing to work within a team and to stay organized'],
    ['unknown', teacher, 'Enjoys negotiating'],
    ['partial', software, 'Able to work within a team and to stay organized'],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('trait', row));
  const LINES: readonly (readonly [string, string, string])[] = [
    ['matched', 'Show new apprentices the presses', 'Coaches others'],
    ['matched', 'Balanced the tills at the end of each shift', 'Attention to detail'],
    ['matched', 'Settled disputed bills with suppliers', 'Problem solving'],
    ['matched', 'Planned the move of a 40-person studio', 'Organizational skills'],
    ['matched', 'Ran a one-woman tailoring shop', 'Works independently'],
    ['matched', '105% of plan in the spring quarter', 'Results-oriented'],
    ['matched', 'Work with the kitchen team on menus', 'Team player'],
    ['matched', 'Reached 30 covers an hour through the dinner rush', 'Used to a fast-paced kitchen'],
    ['matched', 'Bargained with growers over prices', 'Negotiation skills'],
    ['unknown', 'Answered phones at a hotel', 'An active listener'],
    ['partial', 'Balanced the tills at the end of each shift', 'A passion for accurate work'],
    ['matched', 'Balanced the tills at the end of each shift', 'A mindset of accuracy'],
    ['partial', 'Co-wrote a guide to tides', 'Team player'],
    ['matched', 'Lead analyst of a soil study', 'Works autonomously'],
    ['partial', 'Balanced the tills at the end of each shift', 'Accurate, creative and quick to listen'],
    ['partial', 'Lead analyst of a soil study', 'Leadership'],
    ['matched', 'Pour drinks to recipe', 'Follows instructions, on a consistent basis'],
    ['unknown', 'Punctual', 'Works independently, on a consistent basis'],
    ['unknown', 'Wove baskets', 'Attention to detail'],
    // to guide one person is not yet to speak well
    ['partial', 'Mentored two apprentice plumbers', 'Good verbal skills'],
    // to have made something shows no drive, nor does one job a love of enterprise
    ['unknown', 'Built a shed for the nursery', 'Highly motivated'],
    ['unknown', 'Built a shed for the nursery', 'An entrepreneurial mind'],
    ['matched', 'Paid my own way through trade school', 'Self-motivated'],
    // each quality that is asked is a part
    ['partial', 'Gave talks at the beekeepers’ fair', 'Public speaking and conflict resolution'],
    ['partial', 'Gave talks at the beekeepers’ fair', 'Public speaking and good judgment'],
    ['matched', 'Kept the keys to the dispensary, all medical records confidential', 'Sound judgment and discretion'],
    ['partial', 'Front desk of a dental surgery', 'Good working relationships with colleagues and the public'],
    // those whom a quality is for show none
    ['unknown', 'Drove clients to the airport', 'Persuasive with clients'],
    // what comes by the day is due, which does not say how one plans
    ['partial', 'Daily counts of the stock', 'Meets tight deadlines'],
    ['unknown', 'Daily counts of the stock', 'Time management'],
    ['matched', 'Balanced a $12,000 drawer daily with no overages', 'Attention to detail'],
    ['matched', 'Reviewed 300 loan files a month for errors', 'Detail-oriented'],
    ['matched', 'Delegated tasks to six technicians', 'Leadership'],
    ['matched', 'Responded to structure fires and car crashes', 'Calm under pressure'],
    ['matched', 'Picked 140 lines an hour', 'Thrown into a fast-paced warehouse'],
    ['matched', 'Designed posters for a street theatre', 'Creative'],
    ['matched', 'Captain of the varsity rowing team', 'Team player'],
    ['matched', 'Opening and closing the shop, alarm codes and bank deposits', 'Reliable and honest'],
    ['matched', 'Present results to the medical staff', 'Presents findings to executive leadership'],
    ['unknown', 'Set up and ran a press brake', 'Leadership'],
    ['unknown', 'Assisted the lead teacher with snacks', 'Leadership'],
    ['unknown', 'Wrote unit tests for a billing system', 'Writing skills'],
    ['unknown', 'Taught myself to type', 'Public speaking'],
    ['unknown', 'Maintained confidential files', 'Confident'],
    ['unknown', 'Classified imports by tariff', 'Discretion'],
    ['unknown', 'Patient with returns', 'Keeps matters confidential'],
    ['unknown', 'Picked 140 lines an hour', 'Calm under pressure'],
    ['unknown', 'Wrote a column on gardening', 'Follows oral and written directions'],
    ['matched', 'Wrote a column on gardening', 'Writes in a structured manner'],
    ['matched', 'Tested water samples in triplicate', 'Attention to detail'],
    ['matched', 'Sold encyclopedias door to door', 'Tenacious'],
    ['matched', 'Cashier of the quarter twice', 'Results-driven'],
    ['matched', 'Acted as the link between the shop floor and the designers', 'Communicates with all trades'],
    ['unknown', 'Customers asked for me by name', 'Empathetic'],
    ['unknown', 'Corrected redlines of floor plans', 'Negotiation'],
    ['unknown', 'Cross-trained on labeling', 'Coaches others'],
    ['matched', 'Followed written instructions to assemble clocks', 'Follows directions'],
    ['matched', 'Worked nights while completing my degree', 'A strong work ethic'],
    ['matched', 'Tracked inventory and placed orders', 'Organized'],
    ['matched', 'Delivered training sessions for new tellers', 'Public speaking'],
    ['unknown', 'Followed written instructions to assemble clocks', 'Writing skills'],
    ['unknown', 'Entered each visit in the electronic record', 'Results-oriented'],
    ['unknown', 'Created weekly reports', 'Creative'],
    ['unknown', 'Estimated bathroom remodels', 'Enthusiastic about web analytics'],
    ['matched', 'Captain of the varsity rowing team', 'Team orientation'],
    // what follows a heading only tells what is meant by it
    ['unknown', 'Sold encyclopedias door to door', 'Empathy – persuades gently and stays persistent'],
    ['partial', 'Sold encyclopedias door to door', 'Persistence: chases what is due, with empathy'],
    // a word that names a quality names other things, too
    ['unknown', 'Notary for a county clerk', 'Brings real value to the business'],
    ['unknown', 'Notary for a county clerk', 'Improves trust in the county'],
    ['unknown', 'Never missed a shift', 'Mindful of data reliability'],
    ['unknown', 'Quick to learn each new press', 'Gives constructive feedback'],
    ['unknown', 'Founder of a bakery', 'Gets along with scientists and entrepreneurs'],
    ['matched', 'Toolbox talks on fall protection', 'Keeps up a culture of safety'],
    ['matched', 'Explained drug plans to the elderly', 'Explains complex matters in plain words'],
    ['unknown', 'Rotated stock', 'Adaptable'],
    // to have moved or made a thing does not say whose idea it was
    ['unknown', 'Moved the seed store', 'A self-starter'],
    // logos that are won are customers
    ['unknown', 'Landed nine logos in dental supplies', 'Creative'],
    ['matched', 'Drew the logos of two breweries', 'Creative'],
    // to serve people is no proof of what else is asked
    ['unknown', 'Served guests on a river ferry', 'Customer-focused, humble and inquisitive'],
    ['matched', 'Served guests on a river ferry', 'Customer-focused'],
    ['matched', 'Balanced the tills at the end of each shift', 'Accurate, with a sense of ownership'],
    ['matched', 'Relief charge nurse on the night shift', 'Organized'],
    // who hands in reports has explained nothing yet
    ['unknown', 'Filed monthly reports on the kilns', 'Explains the figures to laypeople'],
    // said along with others it is seldom meant by itself
    ['matched', 'Balanced the tills at the end of each shift', 'Accurate and creative'],
    ['unknown', 'Balanced the tills at the end of each shift', 'Creative'],
    // who does a thing has an interest in it
    ['matched', 'Coached a rowing crew of ten-year-olds', 'An interest in coaching'],
    ['unknown', 'Rotated stock', 'An interest in coaching'],
    // a duty that calls for a quality is no instance of it, nor is what others do
    ['unknown', 'Timekeeping and invoices for a paving crew', 'Attention to detail'],
    ['unknown', 'Trained six drivers on the night route', 'Good verbal skills'],
    ['unknown', 'Dressed the shop windows with the display lead', 'Leadership'],
    ['unknown', 'Kept the register of grant awards', 'Excellence'],
    ['unknown', 'Wrote runbooks for the printing plant', 'Mentors others'],
    ['unknown', 'Signed for parcels', 'A sense of ownership'],
    ['unknown', 'Handled bids and contract award for a dredger', 'Results-driven'],
    ['unknown', 'Change the window displays on Mondays', 'Creative'],
    ['matched', 'Designed the window displays', 'Creative'],
    ['partial', 'Forecast accuracy within 8%', 'Analytical'],
    ['matched', 'Taught a pottery class', 'Shares knowledge with others'],
    ['unknown', 'Honorable discharge', 'A professional appearance'],
    // who has learned was willing to, and no more is asked
    ['matched', 'Quick to learn each new press', 'Willing to learn'],
    ['matched', 'Studying for the pilot exam', 'Keen and willing to learn'],
    ['partial', 'Got my crane ticket in the evenings', 'Ready to learn, with a passion for cranes and humor'],
    ['matched', 'Replaced the card index by a database', 'Never content with the status quo'],
    ['matched', 'Pour drinks to recipe', 'Adheres to rules'],
    ['unknown', 'Quick to learn each new press', 'Learns a great deal in our fast-paced mill'],
    ['partial', 'Dinner rush of a ferry', 'Works at pace and can turn their hand to anything'],
    // to have learned a thing does not say how quickly
    ['partial', 'Wrote a tide table in Fortran while learning it', 'A quick learner'],
    ['matched', 'Wrote a tide table in Fortran while learning it', 'Inquisitive'],
    ['matched', 'Quick to learn each new press', 'A quick learner'],
    ['matched', 'Two-week sprints on a booking site', 'Meets deadlines'],
    ['unknown', 'Two-week sprints on a booking site', 'Time management'],
    ['matched', 'Made 40 cold calls before noon', 'Persistent'],
    ['unknown', 'Made 40 cold calls before noon', 'No challenge is too big'],
    ['matched', 'Hold a key to the museum', 'Honest'],
    ['partial', 'On call every third weekend', 'Dependable'],
    ['partial', 'Chart at the bedside', 'Attention to detail'],
    // of many qualities the liking is the least
    [
      'matched',
      'Mentored apprentices, haggled with mills and gave talks at fairs',
      'Enjoys coaching, negotiating and public speaking',
    ],
  ];
  for (const [verdict, line, asked] of LINES)
    test(`${verdict}: ${asked}, by “${line}”`, () => {
      const profile: Profile = { work: [{ position: 'Worker', startDate: '2020-01', highlights: [line] }] };
      expect(ask(profile, 'trait', asked).verdict).toBe(verdict);
    });
  test('a publication shows writing', () => {
    const profile: Profile = { publications: [{ name: 'Kiln temperatures of glazed tiles' }] };
    expect(ask(profile, 'trait', 'Good writing skills')).toMatchObject({
      verdict: 'matched',
      evidence: ['publications/0'],
    });
  });
  test('what the summary says of oneself counts', () => {
    const profile: Profile = { basics: { summary: 'Detail-oriented seamstress who is quick to learn.' } };
    expect(ask(profile, 'trait', 'Attention to detail, and a quick learner').verdict).toBe('matched');
    expect(ask(profile, 'trait', 'Great sense of humor').verdict).toBe('unknown');
  });
  test('a denial is no instance', () => {
    const profile: Profile = {
      work: [{ position: 'Mechanic', highlights: ['Can read ladder charts but not write them'] }],
    };
    expect(ask(profile, 'trait', 'Good writing skills').verdict).toBe('unknown');
  });
});
