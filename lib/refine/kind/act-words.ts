// The words by which lib/refine/kind/nature.ts tells what an act asks for, in their base form and in folded text.

import { setOf } from '../../text/set-of.ts';

/** Acts towards other people, towards oneself and towards what comes. */
export const PERSONAL = setOf(`
  act adapt anticipate appreciate aspire believe brainstorm collaborate communicate convey cooperate cope crave embrace
  empathize engage enjoy focus influence inspire interact juggle laugh learn like listen love memorize motivate multi-task
  multitask persuade prioritize problem-solve react relate remain reprioritize self-manage speak stay strive tackle
  think thrive value welcome work
`);

/** Acts of which only the object tells what they ask for ("manage multiple tasks", "manage a warehouse"). */
export const NEUTRAL = setOf(`
  abide accept accommodate accomplish achieve adhere adjust analyze apply approach articulate assess assist attend
  balance carry champion complete comprehend consult contribute coordinate deal define deliver draw drive employ
  ensure establish evaluate exercise explain
  express find follow foster function gain get give handle help identify incorporate initiate interface interpret keep
  maintain make manage master meet mentor navigate observe obtain organize overcome own participate perform pick practice
  present project promote propose provide reach receive recognize recommend resolve respond see seek serve set share solve
  strengthen summarize support take tell translate treat undergo understand undertake uphold use utilize weigh
`);

/** Acts that, without an object, say how one works and not at what ("operate in a fast-paced environment"). */
export const BARE = setOf(`
  deliver evolve excel execute flourish function grow operate perform succeed
`);

/** Acts by which something new comes to be: where it is an answer to any problem, the mind is asked for, not the trade. */
export const INVENTING = setOf('craft create design develop devise formulate generate');

/** Acts that others take part in: what one does with them may be the trade's. */
export const TOGETHER = setOf('collaborate cooperate interact partner work');

/** Verbs of having and showing: what is had or shown is what is asked for. */
export const HAVING = setOf(`
  bring demonstrate display exhibit have hold possess show
`);

/** Verbs that are nouns or adjectives as well ("design experience", "tidy"). */
export const ALSO_NAMES = setOf(`
  answer approach audit author balance bridge brief call care challenge champion change check clean close coach code
  command commission complete contact control cook correct deal design direct dispatch display document draft drive
  engineer estimate exercise experiment extract file fix forecast form frame fuel function gain grasp guard guide
  handle harvest help highlight hire hit host influence install interest interface interview judge label launch lead
  lift like load look love map market master measure mentor model moderate monitor mount move network offer open
  order outline own pack partner pass pick pitch place plan plot practice present price print process produce
  program project prototype purchase query quote raise record register relay repair report rescue research review
  run sand scale schedule scrub search secure service set shape share ship shop sketch slice sort source spot stock
  store study support swap tap test tidy tie time touch trace track train transfer transport treat trim tune turn
  type update upgrade use value view wash watch weld wire work wrap yield
`);

/** What says no more of an object than how hard, how many or whose it is. */
export const GENERAL = String.raw`
  \w+ly, abstract, all, ambiguous, an?, analytical, and, any, appropriate, assigned, broad, challenging, changing, clear,
  competing, complex, concrete, concurrent, conflicting, creative, daily, difficult, effective, everyday, good,
  hard, her, his, independent, informed, innovative, its, logical, many, more, multiple, new, non-standard, novel,
  number, numerous, of, detailed, high, one's, or, our, own, personal, positive, practical, pragmatic, quick, range, rapid, real-world,
  reasonable, several, simultaneous, sound, strong, the, their, timely, tough, two, unexpected, valid, varied,
  variety, various, wide, work, your
`;

/** Objects that are the same in every trade: one's own work, thinking, and getting along. */
export const OBJECT = String.raw`
  (?:consequences|implications)(?: of \w+)?, ambiguity, assignments?, authority, big picture, challenges, change,
  common sense, conclusions?, conflicts?, criticism, deadlines, decisions?, demands, details, directions?, duties, efforts,
  feedback, guidance, ideas, initiative, instructions?, judge?ments?, lead, ownership, pressure, priorities, problems?,
  projects, responsibility, results, solutions, standards of \w+, stress, supervision, tasks?, thinking, thoughts, time, uncertainty, work,
  workloads?
`;

/** Objects of "work with" that are things, and not people. */
export const THINGS = String.raw`
  agile, animals, applications, chemicals, cloud, code, command line, computers?, concepts, data, databases?, datasets?, devops,
  documents, equipment, figures, files, formulas, fractions, information, instruments, linux, machine\w*, materials,
  mathematic\w*, numbers, percentages, platforms?, records, scrum, software, spreadsheets, systems, technolog\w+,
  tools, unix, windows
`;
