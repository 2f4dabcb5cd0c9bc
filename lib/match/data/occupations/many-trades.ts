import type { Occupation } from './occupation.ts';

/** Of many trades at once, and of whoever leads. */
export const MANY_TRADES: readonly Occupation[] = [
  [
    'accountant, bookkeeper, accounts payable, accounts receivable, accounting clerk, auditor, tax associate, tax preparer, financial analyst, controller, payroll specialist, paralegal, legal assistant, legal secretary, human resources, hr manager, hr generalist, hr specialist, hr coordinator, recruiter, office manager, administrative assistant, administrative specialist, executive assistant, secretary, office clerk, receptionist, medical receptionist, office coordinator, program coordinator, project coordinator, marketing coordinator, management analyst, program analyst, policy analyst, caseworker, case manager, social worker, claims adjuster, underwriter, insurance agent, loan officer, mortgage, buyer, purchasing agent, procurement specialist, dispatcher, customer service representative, real estate agent, property manager, event coordinator, grants manager, development officer, city clerk, county clerk, court clerk, legislative aide, registrar, academic advisor',
    'office work, computer skills, office equipment, email, telephone, filing, correspondence, data entry, word processing',
  ],
  [
    'teacher, instructor, engineer, pharmacist, pharmacy technician, dental assistant, physical therapist, occupational therapist, editor, journalist, reporter, copywriter, content writer, designer, graphic designer, marketing manager, marketing specialist, project manager, product manager, consultant, realtor, librarian, logistics coordinator, freight coordinator, it support specialist, front office manager, scientist, lab technician, ux designer, ui designer, product designer, web designer, interior designer, instructional designer, cad designer, mechanical designer, architect',
    'computer skills, email, word processing, differentiated instruction, state standards, student data',
  ],
  ['consultant', 'consult, customer relationship, presentation, analyze, report writing'],
  [
    'pharmacy technician, medical assistant, logistics coordinator, freight coordinator, dental assistant',
    'data entry',
  ],
  [
    'operations manager, plant manager, general manager, operations supervisor',
    'supervise, operations, budget, staff scheduling, process improvement, safety, metrics, hiring, training, vendor, performance reviews, scheduling',
  ],
  ['director, vice president, head of, chief', 'supervise, strategy, budget, senior leadership'],
  [
    'supervisor, team lead, team leader, team manager, foreman, shift lead, shift leader, shift supervisor, crew lead, warehouse lead, production lead, line lead, department manager, branch manager, district manager, office manager, engineering manager, nurse manager, sales manager, marketing manager, restaurant manager, store manager, superintendent',
    'supervise, training, staff',
  ],
  [
    'electrician, plumber, hvac technician, carpenter, civil engineer, structural engineer, architect, superintendent, building inspector, construction manager',
    'construction, building codes, plans and specifications',
  ],
  [
    'owner, founder, co-founder, self-employed, freelancer, freelance',
    'run a business, customer service, own business, budget, entrepreneurship, sale',
  ],
  ['volunteer', 'volunteer'],
  ['entrepreneur', 'run a business, own business, entrepreneurship'],
];
