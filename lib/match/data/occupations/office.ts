import type { Occupation } from './occupation.ts';

/** Of offices, customer service, staff, projects, purchasing, operations. */
export const OFFICE: readonly Occupation[] = [
  [
    'front desk attendant, front desk, receptionist',
    'front desk, customer service, telephone, appointment scheduling, greeting visitors, computer skills, office administration, mail',
  ],
  [
    'customer service representative, call center, contact center, customer support, customer service associate, support specialist, support agent, support representative, support team lead, customer care',
    'customer service, telephone, complaints, computer skills, data entry, customer needs, email, ticketing system, order processing, problem resolution, customer experience, inquiries',
  ],
  [
    'administrative assistant, administrative specialist, executive assistant, office assistant, secretary, office clerk, office coordinator, administrative coordinator',
    'office administration, clerical, appointment scheduling, filing, data entry, telephone, email, correspondence, office equipment, computer skills, word processing, spreadsheet, office software, minutes, travel arrangements, customer service, ordering supplies, mail, meeting coordination',
  ],
  ['executive assistant', 'expense reports, confidentiality, event planning'],
  [
    'office manager',
    'office administration, office management, supervise, vendor, budget, filing, appointment scheduling, computer skills, word processing, spreadsheet, telephone, purchasing',
  ],
  ['data entry clerk, data entry', 'data entry, computer skills, filing'],
  [
    'human resources, hr manager, hr generalist, hr specialist, hr coordinator',
    'human resources, recruit, payroll, onboarding, employee relations, confidentiality, compliance, benefits, personnel policies, employment law, open enrollment, performance reviews, training, policies and procedures, human resources information system, leave administration',
  ],
  [
    'recruiter, talent acquisition',
    'recruit, human resources, interviewing, sourcing, applicant tracking system, job postings, screening candidates, job fairs, onboarding',
  ],
  [
    'project manager, project coordinator, program manager, scrum master',
    'project management, stakeholder management, budget, project scheduling, planning, risk management, cross-functional, report writing, status reports, documentation, presentation, vendor',
  ],
  [
    'business analyst, management analyst, program analyst, policy analyst, systems analyst',
    'analyze, business analysis, data analysis, report writing, research, process improvement, computer skills, spreadsheet, word processing, office software, presentation, policy analysis, documentation',
  ],
  [
    'business analyst, systems analyst',
    'process mapping, user stories, stakeholder management, user acceptance testing, functional specifications, gap analysis, business processes',
  ],
  ['management analyst, program analyst, policy analyst, city planner, county', 'public administration, government'],
  [
    'buyer, purchasing agent, procurement specialist, purchasing manager',
    'procurement, vendor, negotiate, inventory, contracts, sourcing, lead times, spreadsheet, logistics, erp',
  ],
  [
    'event coordinator, event planner, event manager',
    'event planning, vendor, budget, logistics, customer service, contracts, venues, event registration, meeting coordination',
  ],
  ['instructional designer, training specialist, trainer', 'curriculum, training, presentation, writing'],
  [
    'procurement manager, purchasing assistant, purchasing clerk, procurement officer',
    'procurement, vendor, negotiate, computer skills, spreadsheet',
  ],
  ['curriculum developer', 'curriculum, writing'],
  ['business developer', 'sale, prospect, customer relationship, negotiate'],
  ['agile coach', 'agile, coaching'],
  ['career coach, life coach, executive coach, leadership coach', 'coaching'],
  ['mail carrier, letter carrier, postal carrier', 'deliver, mail, driving, customer service, outdoor work'],
  ['mailroom clerk, mail clerk, postal clerk', 'mail, office equipment, shipping, data entry'],
  [
    'file clerk, records clerk, records specialist',
    'filing, data entry, office administration, computer skills, confidentiality',
  ],
  ['document controller', 'filing, data entry, computer skills, document control'],
  [
    'benefits administrator, benefits specialist, compensation analyst',
    'human resources, confidentiality, computer skills, spreadsheet, data entry',
  ],
  ['benefits administrator, benefits specialist', 'open enrollment'],
  [
    'payroll specialist, payroll administrator, payroll manager',
    'payroll, data entry, spreadsheet, mathematics, confidentiality, timekeeping, payroll taxes, garnishments, wage and hour laws, payroll software',
  ],
  [
    'customer service manager, customer service supervisor, customer support manager, customer support supervisor, call center manager, contact center manager, client services manager',
    'supervise, customer service, complaints, telephone, training, staff, computer skills, call monitoring, mentor, performance reviews, metrics, staff scheduling, call center',
  ],
  [
    'operations coordinator, operations associate, operations assistant, operations specialist, business operations associate',
    'operations, scheduling, data entry, spreadsheet, email, computer skills',
  ],
  ['office administrator', 'office management, purchasing, vendor'],
  [
    'front desk agent, hotel front desk, guest service agent, night auditor, hotel receptionist, hotel clerk',
    'front desk, reservations, telephone, complaints, cash handling, hospitality, customer service, computer skills',
  ],
];
