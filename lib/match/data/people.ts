/** Those whom one leads or trains. */
export const STAFF = `
  staff, people, employees, hires, direct reports, volunteers, workers, interns, apprentices, supervisors, managers,
  freelancers, drivers, operators, mechanics, electricians, technicians, engineers, developers, analysts, accountants, guards,
  officers, soldiers, nurses, aides, therapists, cooks, cashiers, receptionists, clerks, agents, associates, assistants,
  coordinators, specialists, representatives, reps, teachers, recruits, trainees, bartenders, baristas,
  waiters, housekeepers, cleaners, pickers, packers, plumbers, welders, carpenters, laborers, labourers, installers,
  designers, writers, editors, medics, ptas, marines, sailors, airmen, tutors, coaches, lifeguards, crews?, teams?, juniors,
  graduates, bookkeepers, paralegals, tellers, farmhands, stagehands, porters, stewards`;

/** Plurals in -ers that are nobody to lead. */
export const NOBODY = `
  customers, partners, suppliers, stakeholders, users,
  orders, numbers, papers, offers, letters, centers, computers, servers, containers, routers, matters, careers, transfers,
  registers, printers, trailers`;

/** Places that somebody runs. */
export const PLACES_TO_RUN = `
  office, store, shop, retail, restaurant, bar, caf[eé], salon, clinic, branch, kitchen, hotel, warehouse, practice, pharmacy, bakery,
  garage, facility`;
