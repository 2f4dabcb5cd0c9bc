/**
 * What every holder of a job has done, so that a résumé need not say it: a title's words, then the activities, subjects
 * and industries that come with it. Only the core of each trade: what a recruiter would grant without asking.
 */
export const OCCUPATIONS: readonly (readonly [string, string])[] = [
  [
    'accountant, bookkeeper, accounts payable, accounts receivable, accounting clerk, auditor, tax associate, tax preparer, financial analyst, controller, payroll specialist, paralegal, legal assistant, legal secretary, human resources, hr manager, hr generalist, hr specialist, hr coordinator, recruiter, office manager, administrative assistant, administrative specialist, executive assistant, secretary, office clerk, receptionist, medical receptionist, office coordinator, program coordinator, project coordinator, marketing coordinator, management analyst, program analyst, policy analyst, caseworker, case manager, social worker, claims adjuster, underwriter, insurance agent, loan officer, mortgage, buyer, purchasing agent, procurement specialist, dispatcher, customer service representative, real estate agent, property manager, event coordinator, grants manager, development officer, city clerk, county clerk, court clerk, legislative aide, registrar, academic advisor',
    'office work, computer skills, office equipment, email, telephone, filing, correspondence, data entry, word processing',
  ],
  [
    'account executive, sales representative, sales rep, sales development representative, sdr, bdr, business development representative, business development manager, inside sales, outside sales, sales consultant, sales manager, sales director, territory manager, sales executive, salesperson, sales engineer, account manager',
    'sale, prospect, quota, customer relationship, customer needs, presentation, negotiate, closing deals, persuasion, customer service, crm, sales pipeline, promoting, demonstrating products, showing products, marketing principles, product knowledge, upselling, follow-up calls',
  ],
  ['pharmaceutical sales representative, pharmaceutical representative', 'pharmaceutical sales, territory management'],
  ['medical device sales representative, medical sales representative', 'healthcare sales, territory management'],
  [
    'account executive, sales development representative, sdr, business development representative, enterprise account executive',
    'business to business sales',
  ],
  [
    'account manager, customer success manager, client success',
    'customer relationship, customer service, customer satisfaction, account planning, customer retention, upselling, renewals, account growth, presentation',
  ],
  [
    'sales associate, retail associate, store associate, retail sales, shop assistant, store clerk, retail clerk',
    'retail, sale, customer service, cash handling, point of sale, merchandising, stocking, store, returns and exchanges, product knowledge, upselling, inventory, opening and closing, fitting rooms',
  ],
  ['cashier', 'retail, cash handling, point of sale, customer service, mathematics'],
  [
    'store manager, retail manager, assistant store manager, department manager',
    'retail, supervise, sale, customer service, cash handling, inventory, merchandising, scheduling, staff scheduling, hiring, profit and loss, budget, performance reviews, training, opening and closing',
  ],
  [
    'barista, server, waiter, waitress, bartender, host, hostess',
    'food service, customer service, cash handling, point of sale, food safety, cleaning, taking orders, upselling',
  ],
  [
    'cook, line cook, chef, prep cook, sous chef, executive chef, head chef, kitchen staff, kitchen hand, kitchen helper, kitchen assistant, kitchen manager',
    'food service, food preparation, food safety, kitchen, culinary, kitchen equipment, knife skills, recipes, portion control, back of house, stocking, cleaning, plate presentation',
  ],
  [
    'sous chef, executive chef, head chef, chef de cuisine, kitchen manager',
    'supervise, menu planning, cost control, ordering supplies, inventory, training, labor costs, recipe development, staff scheduling, expediting',
  ],
  [
    'restaurant manager, kitchen manager, food service manager',
    'food service, supervise, inventory, food safety, customer service, staff scheduling, budget, hiring, training, vendor, cost control, labor costs, restaurant operations',
  ],
  [
    'front desk attendant, front desk, receptionist',
    'front desk, customer service, telephone, appointment scheduling, greeting visitors, computer skills, office administration, mail',
  ],
  ['hotel, concierge, front desk agent, guest services', 'hospitality, customer service'],
  [
    'customer service representative, call center, contact center, customer support, customer service associate, support specialist, support agent, support representative, support team lead, customer care',
    'customer service, telephone, complaints, computer skills, data entry, customer needs, email, ticketing system, order processing, problem resolution, customer experience, inquiries',
  ],
  [
    'administrative assistant, administrative specialist, executive assistant, office assistant, secretary, office clerk, office coordinator, administrative coordinator',
    'office administration, clerical, appointment scheduling, filing, data entry, telephone, email, correspondence, office equipment, computer skills, word processing, spreadsheet, office software, minutes, travel arrangements, customer service, ordering supplies, mail, meeting coordination',
  ],
  [
    'office manager',
    'office administration, office management, supervise, vendor, budget, filing, appointment scheduling, computer skills, word processing, spreadsheet, telephone, purchasing',
  ],
  [
    'teacher, instructor, engineer, pharmacist, pharmacy technician, dental assistant, physical therapist, occupational therapist, editor, journalist, reporter, copywriter, content writer, designer, graphic designer, marketing manager, marketing specialist, project manager, product manager, consultant, realtor, librarian, logistics coordinator, freight coordinator, it support specialist, front office manager, scientist, lab technician, ux designer, ui designer, product designer, web designer, interior designer, instructional designer, cad designer, mechanical designer, architect',
    'computer skills, email, word processing, differentiated instruction, state standards, student data',
  ],
  [
    'pharmacy technician, medical assistant, logistics coordinator, freight coordinator, dental assistant',
    'data entry',
  ],
  ['data entry clerk, data entry', 'data entry, computer skills, filing'],
  [
    'registered nurse, staff nurse, rn, nurse, charge nurse, licensed practical nurse, lpn, lvn, nurse practitioner',
    'patient care, healthcare, patient assessment, vital signs, medication administration, charting, infection control, patient education, electronic health records, confidentiality, discharge planning, medical terminology, patient safety, nursing practice, nursing process, clinical, nursing standards, interdisciplinary, computer skills, iv therapy, wound care, assessment data, hipaa',
  ],
  [
    'nurse manager, director of nursing, nurse supervisor, nursing supervisor',
    'supervise, charge nurse, staff scheduling, budget',
  ],
  [
    'patient care technician, patient care assistant, patient care associate, certified nursing assistant, cna, nursing assistant, nurse aide, pct, caregiver, home health aide, personal care aide',
    'patient care, healthcare, vital signs, activities of daily living, personal care, patient transfers, charting, infection control, confidentiality, personal hygiene, hipaa',
  ],
  [
    'medical assistant, medical office assistant',
    'healthcare, patient care, vital signs, phlebotomy, appointment scheduling, electronic health records, medical terminology, confidentiality, medical records, telephone, infection control, injections, hipaa, patient intake, rooming patients, outpatient, patient histories',
  ],
  [
    'medical receptionist, patient access, unit clerk',
    'healthcare, front desk, appointment scheduling, insurance verification, medical terminology, confidentiality, telephone, electronic health records, hipaa, patient registration',
  ],
  [
    'physician, doctor, physician assistant, surgeon, hospitalist',
    'patient care, healthcare, diagnose, patient assessment, medication, charting, electronic health records, clinical, medical terminology, treatment',
  ],
  [
    'pharmacist, pharmacy technician, pharmacy tech',
    'pharmacy, healthcare, medication, customer service, confidentiality, medical terminology',
  ],
  ['physical therapist, physical therapy', 'physical therapy'],
  ['occupational therapist, occupational therapy', 'occupational therapy'],
  ['speech therapist, speech-language pathologist, speech pathologist', 'speech therapy'],
  ['respiratory therapist', 'respiratory therapy'],
  [
    'physical therapist, occupational therapist, speech therapist, respiratory therapist',
    'therapy, healthcare, patient care, patient assessment, charting, patient education',
  ],
  ['dental hygienist, dental assistant, dentist', 'dental, healthcare, patient care, infection control, charting'],
  [
    'paramedic, emt, emergency medical technician',
    'emergency medical services, healthcare, patient care, patient assessment, vital signs, driving',
  ],
  [
    'social worker, case manager, caseworker, case worker',
    'social work, case management, counseling, crisis intervention, community resources, charting, confidentiality, documentation, needs assessment, case notes, intake assessments, service plans, vulnerable populations, public benefits, client advocacy, advocacy, referrals, families',
  ],
  [
    'counselor, therapist, psychologist',
    'counseling, mental health, patient assessment, confidentiality, charting, crisis intervention, treatment planning',
  ],
  [
    'teacher, instructor, lecturer, professor, faculty, tutor, teaching assistant, graduate teaching assistant',
    'teach, classroom, curriculum, students, education, presentation, classroom management, grading, assessment of students',
  ],
  [
    'teacher',
    'parents, parent communication, classroom management, school, student learning, school setting, lesson planning, children, students',
  ],
  [
    'childcare, nanny, preschool teacher, daycare, early childhood teacher',
    'child care, children, early childhood, safety, parents, child development, supervision of children, diapering, toddlers, infants',
  ],
  [
    'school principal, assistant principal, vice principal, school administrator',
    'education, supervise, budget, curriculum, parents, hiring, school improvement, instructional leadership, student discipline, teacher evaluation, school',
  ],
  [
    'accountant, accounting supervisor, accounting manager, controller, staff accountant, senior accountant, accounting clerk, financial controller',
    'accounting, financial accounting, general ledger, reconcile, financial statements, mathematics, spreadsheet, computer skills, month-end close, finance, bookkeeping, filing, data entry, accounting principles, financial information, economic, calculator, financial record keeping',
  ],
  [
    'accounting supervisor, accounting manager, controller',
    'supervise, accounting clerks, financial reporting, finance',
  ],
  [
    'bookkeeper',
    'bookkeeping, accounting, accounts payable, accounts receivable, reconcile, payroll, data entry, mathematics, computer skills, spreadsheet, calculator, financial record keeping, general ledger, month-end close',
  ],
  [
    'accounts payable clerk, accounts payable, ap clerk, ap specialist, accounts receivable, ar clerk, ar specialist, billing clerk, billing specialist, accounting clerk, account clerk, payroll clerk',
    'accounting, data entry, spreadsheet, mathematics, computer skills, reconcile, calculator, financial record keeping',
  ],
  ['auditor', 'external audit, accounting, internal controls, compliance, report writing, spreadsheet'],
  [
    'financial analyst, finance manager, fp&a',
    'finance, financial analysis, budget, spreadsheet, forecasting, mathematics, computer skills, report writing, accounting, data analysis, presentation, financial modeling, financial statements',
  ],
  [
    'bank teller, teller, personal banker',
    'banking, cash handling, customer service, mathematics, deposits, account opening, upselling, banking transactions',
  ],
  [
    'loan officer, mortgage',
    'banking, lending, customer relationship, sale, loan applications, loan origination, customer service, credit analysis',
  ],
  ['insurance agent, underwriter, claims adjuster', 'insurance, customer service'],
  [
    'paralegal, legal assistant, legal secretary',
    'law, legal research, filing, correspondence, confidentiality, computer skills, word processing, legal documents, legal terminology, proofreading, docketing, document review, trial preparation, electronic filing',
  ],
  [
    'attorney, lawyer, counsel',
    'law, legal research, negotiate, writing, contracts, compliance, legal advice, legal documents, legal terminology, court, confidentiality, drafting agreements',
  ],
  [
    'human resources, hr manager, hr generalist, hr specialist, hr coordinator',
    'human resources, recruit, payroll, onboarding, employee relations, confidentiality, compliance, benefits, personnel policies, employment law, open enrollment, performance reviews, training, policies and procedures, human resources information system, leave administration',
  ],
  [
    'recruiter, talent acquisition',
    'recruit, human resources, interviewing, sourcing, applicant tracking system, job postings, screening candidates, job fairs, onboarding',
  ],
  [
    'marketing manager, marketing specialist, marketing coordinator, marketing associate, marketing director',
    'marketing, digital marketing, social media, content creation, campaigns, market research, brand, marketing collateral, marketing strategy, marketing plans, advertising, newsletters, website content, marketing automation, product analytics',
  ],
  [
    'copywriter, content writer, editor, journalist, writer, reporter',
    'writing, copywriting, proofreading, research, content creation',
  ],
  ['journalist, reporter, editor', 'published work, interviewing'],
  [
    'graphic designer, designer',
    'graphic design, visual design, creative, typography, composition, color theory, color',
  ],
  [
    'ux designer, product designer, ui designer',
    'user experience, user interface design, prototyping, user research, wireframing, user flows, design systems, information architecture, usability testing',
  ],
  [
    'software engineer, software developer, developer, programmer, web developer, full-stack engineer, full-stack developer, frontend engineer, backend engineer, engineering lead, software architect, application developer',
    'software development, programming, software engineering, computer science, debugging, troubleshoot, version control, technical, engineer, computer skills, system design, code review, software development life cycle, technical documentation, api, unit tests, agile, object-oriented programming, software testing, design patterns',
  ],
  [
    'web developer, full-stack engineer, full-stack developer, frontend engineer',
    'web development, frontend, html, css, javascript',
  ],
  ['full-stack engineer, full-stack developer', 'frontend, backend, full stack'],
  [
    'devops engineer, site reliability engineer, platform engineer, cloud engineer, systems engineer',
    'devops, cloud, infrastructure, observability, continuous integration, troubleshoot, linux, scripting, production systems',
  ],
  [
    'system administrator, systems administrator, network administrator, network engineer, server administrator, server engineer, windows server, sql server',
    'system administration, network administration, troubleshoot, technical support, computer skills',
  ],
  [
    'help desk, it support, desktop support, technical support, it technician',
    'technical support, troubleshoot, customer service, computer skills, hardware, ticketing system, operating systems, software installation, laptops, user accounts, remote support, documentation',
  ],
  ['security analyst, security engineer, cybersecurity', 'information security, incident response, troubleshoot'],
  [
    'qa engineer, qa automation engineer, test engineer, qa analyst, qa tester, tester, sdet',
    'software testing, test cases, troubleshoot, software quality assurance, defect tracking, regression testing, software development life cycle, computer skills',
  ],
  [
    'data scientist, data science, data analyst, statistician, biostatistician, epidemiology analyst, business intelligence analyst, quantitative analyst, data engineer',
    'data analysis, statistic, data visualization, data management, report writing, mathematics, computer skills, programming, spreadsheet, sql, data cleaning, quantitative, large data sets, data processing, pull data, multiple data sources, query data, datasets',
  ],
  [
    'data scientist, data science, statistician, biostatistician',
    'statistical modeling, research, data science, regression, probability, hypothesis testing',
  ],
  [
    'epidemiologist, epidemiology analyst',
    'epidemiology, public health, data analysis, statistic, research, disease surveillance, report writing',
  ],
  [
    'research assistant, research associate, researcher, scientist, research scientist, graduate research assistant',
    'research, data collection, data analysis, literature review, academic, writing, report writing',
  ],
  [
    'lab technician, laboratory technician, medical technologist',
    'laboratory, healthcare, quality control, safety, documentation, sample preparation, laboratory equipment, calibration, specimens, pipetting, record keeping, data collection',
  ],
  [
    'project manager, project coordinator, program manager, scrum master',
    'project management, stakeholder management, budget, project scheduling, planning, risk management, cross-functional, report writing, status reports, documentation, presentation, vendor',
  ],
  [
    'product manager, product owner',
    'product management, stakeholder management, cross-functional, roadmap, requirements gathering, user research',
  ],
  [
    'business analyst, management analyst, program analyst, policy analyst, systems analyst',
    'analyze, business analysis, data analysis, report writing, research, process improvement, computer skills, spreadsheet, word processing, office software, presentation, policy analysis, documentation',
  ],
  ['management analyst, program analyst, policy analyst, city planner, county', 'public administration, government'],
  [
    'intelligence analyst',
    'intelligence analysis, research, report writing, briefing, analyze, data analysis, computer skills, classified information',
  ],
  [
    'sergeant, lieutenant, captain, soldier, marine, airman, petty officer, army',
    'military, supervise, government, discipline',
  ],
  ['consultant', 'consult, customer relationship, presentation, analyze, report writing'],
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
    'mechanical engineer, design engineer, product design engineer',
    'engineer, mechanical, mechanical design, cad, technical drawings, mathematics, design, technical documentation, product design, engineering calculations, bill of materials, technical reports, design reviews, manufacturing processes, troubleshoot',
  ],
  [
    'electrical engineer',
    'engineer, electrical, circuits, schematics, mathematics, electrical schematics, circuit design, test equipment, troubleshoot, technical reports',
  ],
  [
    'civil engineer, structural engineer',
    'engineer, construction, cad, technical drawings, mathematics, site plans, permitting, estimating, technical reports, engineering calculations, field inspections',
  ],
  [
    'industrial maintenance technician, maintenance mechanic, maintenance technician, millwright, industrial mechanic, maintenance engineer',
    'industrial maintenance, equipment maintenance, mechanical maintenance, electrical maintenance, preventive maintenance, troubleshoot, manufacturing, safety, hand tools, repair, equipment, technical instructions, production equipment, hydraulic, pneumatic, conveyors, work orders, lockout/tagout, pumps, motors',
  ],
  [
    'facilities technician, building maintenance, handyman, maintenance worker, building engineer, facilities maintenance',
    'building maintenance, repair, hand tools, preventive maintenance, plumbing, electrical, hvac, painting',
  ],
  [
    'electrician',
    'electrical maintenance, wiring, blueprint reading, wiring diagrams, electrical schematics, safety, hand tools, troubleshoot, construction, national electrical code, test equipment, conduit bending, electrical panels, lighting fixtures, motors, circuits, power tools, circuit breakers, electrical construction, multimeter',
  ],
  [
    'electrician, plumber, hvac technician, carpenter, civil engineer, structural engineer, architect, superintendent, building inspector, construction manager',
    'construction, building codes, plans and specifications',
  ],
  [
    'plumber, pipefitter',
    'plumbing, hand tools, blueprint reading, safety, construction, water heaters, drain cleaning, plumbing fixtures, pipe, plumbing code',
  ],
  [
    'hvac technician, hvac, refrigeration technician',
    'heating and air conditioning, troubleshoot, repair, electrical, hand tools, safety, building systems, technical instructions, wiring diagrams, test equipment, heating systems, furnaces, ductwork, compressors, thermostats, heat pumps, refrigerants, preventive maintenance',
  ],
  ['carpenter, construction worker, laborer, roofer', 'construction, hand tools, safety, material handling'],
  [
    'welder, fabricator',
    'weld, blueprint reading, hand tools, manufacturing, safety, grinding, cutting torch, measuring instruments',
  ],
  [
    'machinist, cnc operator, cnc machinist',
    'machining, blueprint reading, manufacturing, safety, quality control, measuring instruments, mathematics, tight tolerances, machine setup, hand tools',
  ],
  [
    'machine operator, production worker, assembler, production operator, assembly',
    'manufacturing, production, assemble, machine operation, safety, quality control, packaging, production line, work instructions, hand tools, good manufacturing practices',
  ],
  [
    'quality inspector, quality technician, quality engineer',
    'quality control, inspection, measuring instruments, manufacturing, documentation, blueprint reading, nonconformance, first article inspection',
  ],
  [
    'auto mechanic, automotive technician, diesel mechanic, diesel technician, heavy equipment mechanic, truck mechanic, motorcycle mechanic, tire technician, lube technician, service technician',
    'automotive repair, troubleshoot, diagnose, hand tools, repair, mechanical',
  ],
  [
    'field service technician, service technician, service plumber, service electrician, service mechanic',
    'repair, troubleshoot, customer service, field service, technical',
  ],
  [
    'warehouse lead, warehouse worker, warehouse associate, order picker, warehouse supervisor, warehouse manager, forklift operator, forklift driver, material handler, stocker, shipping clerk, receiving clerk, picker, packer',
    'warehouse, shipping and receiving, order picking, material handling, inventory, safety, stocking, receiving, storage, logistics, barcode scanner, pallet jack, labeling, loading, packing',
  ],
  ['forklift operator, forklift driver', 'forklift, pallet jack, materials handling equipment'],
  [
    'logistics coordinator, supply chain, dispatcher, logistics manager, freight broker, freight forwarder, freight coordinator',
    'logistics, scheduling, inventory, vendor, shipping, computer skills',
  ],
  [
    'buyer, purchasing agent, procurement specialist, purchasing manager',
    'procurement, vendor, negotiate, inventory, contracts, sourcing, lead times, spreadsheet, logistics, erp',
  ],
  [
    'truck driver, cdl driver, cdl, tractor-trailer driver, flatbed driver, regional driver',
    'commercial driving, electronic logging device, load securement, backing trailers, bills of lading, dot regulations',
  ],
  [
    'truck driver, delivery driver, driver, cdl driver, courier, bus driver',
    'driving, deliver, vehicle inspection, safety, customer service, loading, driving safety, route planning, gps, smartphone, freight, map reading',
  ],
  [
    'security guard, security officer',
    'security guard, patrol, report writing, safety, customer service, emergency response, access control, incident reports, surveillance cameras, visitor management, two-way radio',
  ],
  ['police officer, correctional officer, deputy', 'law enforcement, report writing, safety, emergency response'],
  [
    'janitor, custodian, cleaner, housekeeper',
    'janitorial, cleaning, safety, cleaning chemicals, vacuuming, trash removal, restrooms, restocking supplies, sanitation',
  ],
  [
    'landscaper, groundskeeper, gardener',
    'groundskeeping, equipment operation, hand tools, outdoor work, pruning, string trimmers, mowers',
  ],
  ['farm, farmer, agricultural', 'agriculture, outdoor work, equipment'],
  [
    'hair stylist, hairdresser, cosmetologist',
    'hair, customer service, sale, hair cutting, hair coloring, sanitation, salon, client consultation',
  ],
  ['barber', 'hair cutting, customer service, sale, sanitation'],
  ['esthetician', 'cosmetics, customer service, sale, sanitation'],
  ['personal trainer, fitness instructor, coach', 'fitness, coaching, customer service'],
  ['real estate agent, realtor, property manager', 'real estate, customer service, sale, negotiate, contracts'],
  [
    'event coordinator, event planner, event manager',
    'event planning, vendor, budget, logistics, customer service, contracts, venues, event registration, meeting coordination',
  ],
  ['librarian, library assistant', 'library, filing, customer service, research, computer skills'],
  [
    'owner, founder, co-founder, self-employed, freelancer, freelance',
    'run a business, customer service, own business, budget, entrepreneurship, sale',
  ],
  ['volunteer', 'volunteer'],
  ['phlebotomist', 'phlebotomy, healthcare, patient care, infection control, laboratory'],
  [
    'radiologic technologist, radiology technician, x-ray technician, sonographer, mri technologist, ct technologist, ultrasound technician, radiographer',
    'imaging, healthcare, patient care, charting, safety',
  ],
  ['dietitian, nutritionist', 'nutrition, healthcare, patient education, counseling'],
  ['veterinary technician, veterinarian, vet tech', 'animal care, healthcare, laboratory, customer service'],
  [
    'firefighter, fire captain',
    'firefighting, emergency response, safety, equipment, first aid, rescue operations, fire prevention',
  ],
  ['heavy equipment operator, crane operator, excavator operator', 'heavy equipment, safety, construction'],
  ['painter', 'painting, hand tools, safety'],
  ['surveyor, survey technician', 'surveying, mapping, mathematics, technical drawings'],
  ['baker, pastry chef', 'baking, food safety, kitchen'],
  ['butcher, meat cutter', 'food preparation, food safety, customer service'],
  ['travel agent', 'travel arrangements, customer service, sale'],
  ['dispatcher', 'dispatch, telephone, data entry, customer service, radio, record keeping'],
  [
    'public safety dispatcher, emergency dispatcher, 911 dispatcher, police dispatcher, emergency call taker',
    'dispatch, telephone, data entry, customer service, record keeping, computer skills, emergency dispatch, emergency situations, law enforcement terminology, radio, confidentiality, office equipment',
  ],
  ['interpreter, translator', 'translation, writing'],
  ['photographer, videographer', 'photography, video production, creative'],
  [
    'development officer, fundraiser, development director, grant writer',
    'fundraising, grant writing, writing, nonprofit, event planning',
  ],
  ['executive director', 'nonprofit, fundraising, budget, supervise, strategy'],
  [
    'teacher aide, paraprofessional, instructional aide, teacher assistant, special education teacher',
    'classroom, children, students, special education, classroom management, small groups, school, school setting, supervision of children',
  ],
  ['school counselor, guidance counselor', 'counseling, students, school, parents'],
  [
    'machine learning engineer, ml engineer, ai engineer, machine learning specialist, nlp engineer, applied scientist',
    'machine learning, programming, software development',
  ],
  ['database administrator, dba', 'database, sql, system administration, troubleshoot'],
  ['salesforce administrator, crm administrator', 'crm, data management, user training, report writing'],
  ['mobile developer, ios developer, android developer', 'mobile development, software development, programming'],
  ['actuary, risk analyst', 'statistic, mathematics, risk management, insurance, spreadsheet'],
  ['economist', 'economics, statistic, data analysis, research, report writing'],
  ['compliance officer, compliance analyst, compliance manager', 'compliance, risk management, report writing'],
  [
    'tax preparer, tax accountant, tax associate, tax manager, enrolled agent',
    'tax preparation, accounting, mathematics, financial record keeping',
  ],
  ['financial advisor, wealth manager, investment analyst', 'investment, finance, customer relationship'],
  ['social media manager, community manager', 'social media, content creation, marketing, writing'],
  ['architect, interior designer, drafter', 'design, cad, technical drawings, construction'],
  ['environmental scientist, environmental specialist', 'environmental compliance, data collection, report writing'],
  ['chemist, biologist, microbiologist', 'laboratory, research, data analysis, safety'],
  ['instructional designer, training specialist, trainer', 'curriculum, training, presentation, writing'],
  [
    'media planner, content strategist, communications manager, public relations specialist, seo specialist, social media specialist',
    'marketing, writing, content creation, computer skills',
  ],
  [
    'public relations specialist, communications manager, communications specialist',
    'public relations, correspondence',
  ],
  ['social media specialist, brand ambassador', 'social media, promoting, customer service'],
  ['seo specialist', 'search engine optimization, digital marketing, product analytics'],
  [
    'account coordinator, assistant account executive',
    'customer relationship, customer service, computer skills, email, spreadsheet',
  ],
  ['merchandiser, visual merchandiser, stock associate', 'retail, merchandising, stocking, inventory'],
  [
    'crew member, team member, food runner, busser, dishwasher, counter attendant',
    'food service, customer service, food safety, cleaning',
  ],
  [
    'catering manager, banquet manager',
    'food service, supervise, event planning, customer service, food safety, budget',
  ],
  ['bellhop, room attendant, flight attendant', 'hospitality, customer service, safety'],
  ['room attendant', 'cleaning'],
  ['lifeguard, camp counselor', 'safety, emergency response, customer service, children'],
  ['youth worker, camp counselor, youth counselor', 'youth, children, group facilitation'],
  [
    'direct support professional, behavior technician, residential counselor',
    'personal care, patient care, charting, confidentiality, crisis intervention, vulnerable populations, healthcare',
  ],
  ['behavior technician', 'children, special education, data collection'],
  [
    'medical coder, medical biller, health information technician',
    'medical billing, medical terminology, healthcare, data entry, confidentiality, computer skills, insurance verification, electronic health records',
  ],
  [
    'speech-language pathologist, speech pathologist',
    'therapy, healthcare, patient care, patient assessment, charting, treatment planning',
  ],
  ['dietary aide', 'food service, food safety, healthcare'],
  ['optician', 'customer service, sale, healthcare, measuring instruments'],
  ['veterinary assistant', 'animal care, customer service'],
  ['probation officer, parole officer', 'law enforcement, case management, report writing, court, community resources'],
  [
    'credit analyst, loan processor',
    'finance, lending, banking, financial analysis, data entry, computer skills, spreadsheet',
  ],
  ['claims examiner, claims specialist', 'insurance, data entry, customer service, computer skills, investigations'],
  [
    'procurement manager, purchasing assistant, purchasing clerk, procurement officer',
    'procurement, vendor, negotiate, computer skills, spreadsheet',
  ],
  ['inventory specialist, inventory clerk, inventory control', 'inventory, warehouse, data entry, computer skills'],
  [
    'demand planner, production planner, supply planner',
    'forecasting, scheduling, inventory, spreadsheet, computer skills, manufacturing, data analysis',
  ],
  ['line operator', 'manufacturing, production, machine operation, safety, quality control'],
  ['electronics technician', 'electronics, troubleshoot, schematics, repair, hand tools, test equipment'],
  ['mason, bricklayer, glazier, drywall installer, tile setter', 'construction, hand tools, safety, blueprint reading'],
  ['estimator', 'estimating, construction, blueprint reading, spreadsheet, computer skills, mathematics'],
  ['leasing agent, leasing consultant', 'real estate, customer service, sale, contracts, computer skills'],
  ['pilot', 'aviation, safety, navigation'],
  ['aircraft mechanic', 'aviation, repair, troubleshoot, hand tools, safety, technical instructions, mechanical'],
  ['auto body technician', 'automotive repair, painting, hand tools'],
  ['service advisor, service writer, parts clerk', 'automotive, customer service, sale, computer skills, telephone'],
  [
    'bi analyst, reporting analyst',
    'data analysis, data visualization, sql, report writing, spreadsheet, computer skills, dashboards',
  ],
  ['gis analyst, gis technician', 'geographic information systems, data analysis, mapping, computer skills'],
  ['urban planner, planner', 'report writing, computer skills'],
  [
    'urban planner, transportation planner',
    'public administration, government, geographic information systems, research',
  ],
  ['geologist, environmental technician', 'data collection, report writing, safety, outdoor work'],
  ['museum educator', 'teach, education, customer service'],
  [
    'loss prevention officer, loss prevention associate',
    'security guard, retail, surveillance cameras, report writing, safety',
  ],
  ['facilities manager', 'building maintenance, supervise, vendor, budget, safety, preventive maintenance'],
  ['entrepreneur', 'run a business, own business, entrepreneurship'],
  ['hvac technician, hvac service technician, refrigeration technician, plumber', 'soldering, preventive maintenance'],
  ['store manager, retail manager, assistant store manager', 'sales results, loss prevention'],
  ['ux designer, web designer, ui designer, frontend developer, frontend engineer', 'responsive design'],
  ['ux designer, ui designer, product designer, graphic designer, web designer', 'portfolio'],
  [
    'solutions architect, solution architect, cloud architect, enterprise architect, systems architect, technical architect, application architect, integration architect, network architect, security architect, data architect',
    'system design, technical documentation, technical, computer skills, stakeholder management',
  ],
  ['data architect', 'data modeling, database'],
  ['cad designer, mechanical designer, electrical designer, piping designer', 'cad, technical drawings, design'],
  [
    'fashion designer, floral designer, lighting designer, game designer, sound designer, set designer, kitchen designer, landscape designer',
    'design, creative',
  ],
  ['real estate developer', 'real estate, construction, negotiate, contracts'],
  ['curriculum developer', 'curriculum, writing'],
  ['business developer', 'sale, prospect, customer relationship, negotiate'],
  ['agile coach', 'agile, coaching'],
  ['career coach, life coach, executive coach, leadership coach', 'coaching'],
  ['sales coach', 'sale, coaching, training'],
  [
    'soc analyst, security analyst',
    'security operations center, information security, incident response, threat analysis, technical documentation',
  ],
  [
    'water treatment operator, wastewater operator, wastewater treatment operator, water plant operator',
    'water treatment, equipment operation, safety, record keeping',
  ],
  [
    'power plant operator, nuclear operator, plant operator, boiler operator, stationary engineer',
    'equipment operation, safety, troubleshoot, preventive maintenance',
  ],
  [
    'lineman, lineworker, line worker, power line technician',
    'electrical maintenance, safety, hand tools, outdoor work',
  ],
  [
    'elevator mechanic, elevator technician',
    'electrical maintenance, mechanical maintenance, electrical schematics, troubleshoot, repair, hand tools, safety',
  ],
  ['boilermaker, ironworker, sheet metal worker, steelworker', 'construction, hand tools, safety, blueprint reading'],
  ['boilermaker, ironworker', 'weld'],
  ['concrete finisher, cement mason, asphalt worker', 'construction, concrete, hand tools, safety'],
  ['solar installer, solar technician, pv installer', 'construction, electrical, wiring, hand tools, safety'],
  [
    'cable technician, cable installer, telecommunications technician, fiber technician',
    'telecommunications, wiring, low voltage, troubleshoot, hand tools, customer service, safety',
  ],
  [
    'tool and die maker, toolmaker, die maker',
    'machining, blueprint reading, measuring instruments, tight tolerances, manufacturing, mathematics, safety',
  ],
  [
    'die cutter, press operator, printing press operator',
    'machine operation, manufacturing, production, safety, quality control',
  ],
  [
    'robot technician, robotics technician, test technician, rework technician, solder technician, electronic technician',
    'electronics, troubleshoot, test equipment, hand tools, manufacturing',
  ],
  [
    'miner, driller, roustabout, roughneck, oil rig worker, rig hand',
    'equipment operation, safety, hand tools, outdoor work',
  ],
  ['logger, forester, arborist, tree trimmer', 'outdoor work, safety, equipment operation'],
  ['arborist, tree trimmer', 'groundskeeping'],
  ['fisherman, deckhand, able seaman, merchant mariner', 'vessel operation, safety, outdoor work'],
  ['ranch hand, dairy worker', 'agriculture, animal care, outdoor work, equipment'],
  ['pest control technician, exterminator', 'pest control, customer service, driving, safety'],
  ['tow truck operator', 'driving, customer service, safety'],
  ['mail carrier, letter carrier, postal carrier', 'deliver, mail, driving, customer service, outdoor work'],
  ['mailroom clerk, mail clerk, postal clerk', 'mail, office equipment, shipping, data entry'],
  [
    'file clerk, records clerk, records specialist',
    'filing, data entry, office administration, computer skills, confidentiality',
  ],
  ['baggage handler, ramp agent, ramp worker', 'aviation, material handling, loading, safety'],
  ['gate agent, ticket agent, airline agent', 'aviation, customer service, computer skills, data entry'],
  ['air traffic controller', 'aviation, radio, safety'],
  ['inventory controller', 'inventory, data entry, spreadsheet, computer skills'],
  ['document controller', 'filing, data entry, computer skills, document control'],
  ['valet, parking attendant', 'customer service, cash handling'],
  ['bouncer, doorman', 'security guard, customer service, safety'],
  ['maid, house cleaner, window cleaner, cleaning technician, cleaning supervisor', 'janitorial, cleaning'],
  ['sommelier', 'food service, customer service, sale, wine'],
  [
    'food service worker, cafeteria worker, lunch aide, kitchen worker',
    'food service, food preparation, food safety, cleaning, customer service',
  ],
  ['deli clerk, bakery clerk, meat clerk', 'food service, food preparation, food safety, customer service, retail'],
  ['grocery clerk, bagger, cart attendant, gas station attendant', 'retail, customer service, stocking'],
  ['gas station attendant', 'cash handling, point of sale'],
  ['auto detailer, car washer', 'automotive, cleaning'],
  ['parts manager, parts specialist', 'automotive, inventory, customer service, sale, computer skills'],
  ['fleet manager', 'automotive, supervise, vendor, budget, preventive maintenance, driving safety'],
  [
    'casino dealer, table games dealer, card dealer, blackjack dealer, croupier',
    'casino, customer service, cash handling, mathematics',
  ],
  ['pit boss, pit supervisor', 'casino, supervise, customer service, cash handling'],
  ['slot attendant, cage cashier', 'casino, customer service, cash handling'],
  ['nail technician, makeup artist, aesthetician', 'cosmetics, customer service, sanitation'],
  ['massage therapist', 'massage, anatomy, customer service'],
  ['radiation therapist', 'oncology, imaging, healthcare, patient care, safety'],
  [
    'zookeeper, dog groomer, pet groomer, kennel attendant, kennel technician, animal caretaker',
    'animal care, cleaning',
  ],
  ['florist', 'floral design, customer service, sale, retail'],
  ['seamstress, tailor, dressmaker, sewing machine operator', 'sewing'],
  ['tour guide, museum guide, docent', 'presentation, customer service, tours'],
  ['archivist, curator, museum technician', 'filing, research, preservation, writing, computer skills'],
  ['judge, magistrate', 'law, law practice, court, writing'],
  ['court reporter', 'typing, court, legal terminology, confidentiality'],
  ['bailiff', 'court, law enforcement, safety'],
  ['detective, investigator, private investigator', 'investigations, report writing, interviewing, confidentiality'],
  ['detective', 'law enforcement'],
  ['pastor, minister, chaplain, priest, rabbi, imam', 'counseling, presentation, community outreach'],
  ['youth minister, youth pastor', 'youth'],
  [
    'news anchor, radio host, podcast host, podcast producer, news producer, television producer',
    'writing, interviewing, content creation',
  ],
  ['news anchor, radio host, podcast host', 'presentation'],
  [
    'sound engineer, audio engineer, lighting technician, stagehand, av technician',
    'audio equipment, troubleshoot, equipment',
  ],
  ['graphic artist, illustrator, animator', 'graphic design, visual design, creative, computer skills'],
  [
    'surgical technologist, surgical technician, scrub tech',
    'operating room, healthcare, infection control, surgical instruments',
  ],
  ['sterile processing technician', 'infection control, healthcare, sterilization, surgical instruments'],
  [
    'optometrist, orthodontist, audiologist, chiropractor, podiatrist',
    'healthcare, patient care, patient assessment, diagnose, charting',
  ],
  ['lab assistant, laboratory assistant, histotechnologist', 'laboratory, safety, record keeping'],
  ['lab manager, laboratory manager', 'laboratory, supervise, inventory, safety, budget'],
  ['ekg technician, cardiac technician, monitor technician', 'telemetry, healthcare, patient care'],
  [
    'dialysis technician, hemodialysis technician',
    'dialysis, healthcare, patient care, vital signs, infection control, charting',
  ],
  ['patient transporter, patient transportation specialist', 'healthcare, patient transfers, customer service'],
  ['nursing home administrator', 'long-term care, healthcare, supervise, budget, compliance'],
  [
    'clinical research coordinator, clinical research associate',
    'clinical research, research, data collection, confidentiality, healthcare, data entry, documentation',
  ],
  [
    'regulatory affairs specialist, regulatory affairs associate, regulatory affairs manager',
    'regulatory affairs, compliance, writing, documentation',
  ],
  ['medical science liaison', 'healthcare, presentation, research, customer relationship'],
  [
    'community health worker, health promoter, wellness promoter, health educator',
    'public health, community outreach, patient education, healthcare',
  ],
  ['patient advocate, victim advocate, youth advocate', 'community resources, crisis intervention, confidentiality'],
  ['telemarketer', 'cold calling, sale, telephone, customer service, data entry'],
  ['stock broker, stockbroker, portfolio manager, securities trader', 'investment, finance, mathematics'],
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
    'customs broker, import specialist, export specialist, import coordinator, freight agent',
    'logistics, shipping, compliance, customs, data entry, computer skills',
  ],
  [
    'quality manager, quality assurance manager, quality assurance specialist, quality specialist',
    'quality control, inspection, documentation, process improvement',
  ],
  [
    'safety manager, safety coordinator, safety specialist, ehs manager, ehs specialist, health and safety specialist',
    'occupational safety, training, compliance, report writing',
  ],
  [
    'environmental coordinator, environmental compliance coordinator, environmental manager',
    'environmental compliance, data collection, report writing',
  ],
  [
    'operations analyst, product analyst, production analyst, fraud analyst, marketing analyst, pricing analyst, sales analyst, research analyst, supply chain analyst, logistics analyst, risk analyst, data specialist',
    'analyze, data analysis, spreadsheet, report writing, computer skills',
  ],
  [
    'apartment manager, hoa manager, community association manager',
    'real estate, customer service, vendor, budget, contracts',
  ],
  ['park ranger', 'outdoor work, customer service, safety, report writing'],
  [
    'meteorologist, astronomer, physicist, mathematician, postdoctoral fellow, postdoctoral researcher, postdoc',
    'research, data analysis, mathematics, writing, scientific, computer skills',
  ],
  [
    'lobbyist, diplomat, legislative assistant, legislative director, government affairs manager',
    'policy analysis, legislation, government, writing',
  ],
  [
    'city manager, mayor, town manager, county administrator',
    'public administration, government, budget, supervise, strategic planning',
  ],
  ['navy sailor, infantryman, rifleman, army officer, naval officer, intelligence officer', 'military, government'],
  [
    'elections clerk, elections technician, elections manager, election clerk, registrar of voters, voter services clerk, poll worker',
    'elections, government, customer service, record keeping',
  ],
  ['strength and conditioning specialist, strength coach, athletic trainer', 'fitness, coaching, safety'],
  [
    'customer service manager, customer service supervisor, customer support manager, customer support supervisor, call center manager, contact center manager, client services manager',
    'supervise, customer service, complaints, telephone, training, staff, computer skills, call monitoring, mentor, performance reviews, metrics, staff scheduling, call center',
  ],
  [
    'manufacturing engineer, process engineer, production engineer, industrial engineer',
    'engineer, manufacturing, process improvement, technical documentation, technical drawings, mathematics, computer skills',
  ],
  [
    'project engineer, field engineer, chemical engineer, aerospace engineer, biomedical engineer, environmental engineer, hardware engineer, electronics engineer',
    'engineer, technical documentation, technical drawings, mathematics, computer skills, report writing, troubleshoot',
  ],
  [
    'maintenance supervisor, maintenance manager, maintenance lead',
    'supervise, industrial maintenance, preventive maintenance, repair, troubleshoot, safety, hand tools, work orders',
  ],
  ['mechanic', 'repair, troubleshoot, diagnose, hand tools, mechanical'],
  [
    'fire alarm technician, low voltage technician, alarm technician, alarm installer, security systems installer',
    'low voltage, wiring, troubleshoot, hand tools, safety, customer service',
  ],
  [
    'operations coordinator, operations associate, operations assistant, operations specialist, business operations associate',
    'operations, scheduling, data entry, spreadsheet, email, computer skills',
  ],
  ['civil servant', 'government, public administration'],
  [
    'class teacher, primary teacher, primary school teacher, infant teacher, elementary teacher, elementary school teacher',
    'primary school, literacy, numeracy',
  ],
  ['office administrator', 'office management, purchasing, vendor'],
  ['server, waiter, waitress', 'waiting tables, menu knowledge'],
  ['bartender', 'bartending, bar operations, serving alcohol'],
  ['barista', 'barista, drink preparation, opening and closing'],
  [
    'front desk agent, hotel front desk, guest service agent, night auditor, hotel receptionist, hotel clerk',
    'front desk, reservations, telephone, complaints, cash handling, hospitality, customer service, computer skills',
  ],
  ['janitor, custodian', 'floor care, waxing'],
  ['housekeeper, room attendant, maid', 'laundry, guest rooms, bed making'],
  [
    'carpenter',
    'carpentry, finish carpentry, drywall, cabinets, concrete forms, measuring instruments, blueprint reading',
  ],
  ['construction worker, construction laborer', 'demolition, site cleanup'],
  [
    'auto mechanic, automotive technician, automotive service technician, diesel mechanic, diesel technician, truck mechanic, heavy equipment mechanic',
    'brakes, suspension, oil changes, tires, vehicle inspection, engine repair, vehicle electrical systems, preventive maintenance',
  ],
  [
    'diesel mechanic, diesel technician, truck mechanic, heavy equipment mechanic',
    'diesel engines, hydraulic, dot inspections, heavy equipment repair',
  ],
  ['delivery driver, courier', 'hand truck, delivery routes'],
  [
    'construction manager, construction project manager',
    'construction, supervise, project scheduling, vendor, budget, safety, contracts, project management, site supervision, rfis, change orders, cost control, blueprint reading',
  ],
  [
    'police officer, deputy, detective',
    'investigations, traffic enforcement, firearms, arrests, evidence collection, court testimony, criminal law, criminal justice, patrol, crisis intervention',
  ],
  [
    'dental assistant',
    'sterilization, chairside assisting, dental instruments, dental terminology, appointment scheduling, hipaa',
  ],
  ['pharmacy technician, pharmacy tech', 'inventory, hipaa, data entry, drug names, prescriptions'],
  ['physical therapist', 'therapeutic exercise, treatment planning, gait training, patient evaluation'],
  ['nanny', 'meal preparation, homework help, light housekeeping'],
  [
    'caregiver, home health aide, personal care aide, home care aide',
    'companionship, meal preparation, light housekeeping, medication reminders, home health',
  ],
  ['executive assistant', 'expense reports, confidentiality, event planning'],
  ['accountant, staff accountant, senior accountant, accounting manager, controller', 'gaap, audit, erp, budget'],
  [
    'accounts payable clerk, accounts payable, ap clerk, ap specialist',
    'accounts payable, vendor, vendor payments, expense reports, erp',
  ],
  [
    'accounts receivable clerk, accounts receivable, ar clerk, ar specialist, billing clerk, billing specialist',
    'accounts receivable, erp',
  ],
  ['marketing manager, marketing director', 'budget, vendor, cross-functional, product launch, event planning'],
  ['graphic designer', 'brand identity, marketing collateral, print design, digital design, social media content'],
  ['copywriter, content writer', 'headlines, brand voice, website copy'],
  ['customer success manager, client success', 'customer onboarding, customer training, product adoption, crm'],
  [
    'real estate agent, realtor',
    'listings, property showings, open houses, real estate transactions, prospect, customer relationship',
  ],
  [
    'property manager',
    'leasing, rent collection, tenant relations, vendor, budget, property inspections, work orders, property management',
  ],
  ['insurance agent', 'sale, prospect, insurance policies, customer relationship, renewals'],
  [
    'claims adjuster, claims examiner, claims specialist',
    'claims, negotiate, settlements, documentation, damage estimates, liability',
  ],
  ['underwriter', 'underwriting, risk management'],
  [
    'business analyst, systems analyst',
    'process mapping, user stories, stakeholder management, user acceptance testing, functional specifications, gap analysis, business processes',
  ],
  ['data analyst, bi analyst, reporting analyst', 'database, metrics, presentation'],
  [
    'network engineer, network administrator, network technician',
    'routers, firewalls, vpn, lan, wan, dns, vlans, documentation',
  ],
  [
    'system administrator, systems administrator, server administrator, server engineer',
    'backups, patching, user accounts, operating systems, documentation',
  ],
  [
    'logistics coordinator, freight coordinator, freight broker, freight forwarder',
    'carriers, freight, bills of lading, tracking shipments, order processing, customer service',
  ],
  [
    'supply chain manager, supply chain analyst, supply chain planner',
    'forecasting, procurement, inventory planning, metrics, erp',
  ],
  ['supply chain manager', 'supervise, cost control'],
  ['personal trainer, fitness instructor', 'exercise programs, fitness assessments, strength training, group fitness'],
  [
    'veterinary technician, vet tech',
    'phlebotomy, anesthesia, vaccination, client education, medical records, sterilization, animal restraint',
  ],
  ['librarian', 'reference services, collection development, library programs, information literacy'],
  ['journalist, reporter', 'news, fact-checking'],
  [
    'product manager, product owner',
    'agile, user stories, backlog, product strategy, market research, product launch, metrics',
  ],
  ['restaurant manager, food service manager', 'cash handling, point of sale'],
];
