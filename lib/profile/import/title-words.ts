import { anyOf, oneOf } from '../../text/any-of.ts';

const TITLES = oneOf(
  // rank and standing
  'chief, c[efit]o, president, vp, director, head, manager, executive, officer, principal, partner, owner, founder',
  'lead, leader, supervisor, superintendent, foreman, forewoman, coordinator, deputy, master, expert, ic, tlm',
  'member, crew, contributor, volunteer, freelancer, contractor',
  'apprentice, journeyman, trainee, intern, student, fellow',
  // offices and money
  'administrator, admin, assistant, associate, secretary, receptionist, clerk, generalist, recruiter',
  'analyst, specialist, consultant, advisor, adviser, strategist, evangelist, planner, scheduler, buyer, purchaser',
  'accountant, bookkeeper, auditor, controller, treasurer, banker, teller, broker, trader, underwriter, actuary',
  'attorney, lawyer, paralegal, solicitor, barrister, judge, investigator',
  // technology and science
  'engineer, developer, programmer, architect, tester, scientist, researcher, technician, technologist',
  // health and care
  'nurse, rn, lpn, cna, aide, caregiver, carer, paramedic, emt, physician, doctor, surgeon, dentist, hygienist',
  'pharmacist, therapist, counselor, counsellor, psychologist, nanny',
  // building, making and moving
  'mechanic, electrician, plumber, welder, carpenter, fitter, machinist, roofer, painter, mason, installer',
  'operator, inspector, estimator, surveyor, drafter, worker, laborer, labourer, helper',
  'driver, courier, dispatcher, picker, packer, loader, handler, stocker, porter, postman, pilot',
  // selling and serving
  'agent, representative, rep, sdr, bdr, seller, salesperson, salesman, cashier, merchandiser, marketer',
  'chef, cook, baker, butcher, barista, bartender, server, waiter, waitress, host, hostess, dishwasher',
  'attendant, steward, housekeeper, janitor, cleaner, custodian, stylist, hairdresser, barber, beautician',
  // teaching and the arts
  'teacher, tutor, instructor, professor, lecturer, trainer, coach, librarian',
  'designer, artist, illustrator, writer, editor, copywriter, journalist, reporter, photographer, producer',
  // land and safety
  'gardener, landscaper, farmer, ranger, firefighter, guard, soldier, sergeant, lieutenant, captain',
);

/** What the last word of a job's title is, in every trade. */
export const TITLE = new RegExp(`\\b${TITLES}s?\\b`, 'u');

/** Words that organisations are named by. */
export const ORGANISATION = anyOf(
  'inc, llc, llp, ltd, limited, corp, corporation, co, company, companies, gmbh, ag, plc, group, holdings?, partners',
  'university, college, school, academy, institute, foundation, association, society, club, church',
  'hospital, clinic, medical center, health, healthcare, center, centre',
  'department, ministry, council, county, city of, agency, army, navy, air force',
  'solutions, technologies, systems, labs?, laboratory, laboratories, studios?, services, consulting, analytics',
  'industries, enterprises, logistics, stores?, retail, restaurant, hotel, bank, financial',
  'networks?, media, press, software, digital',
);
