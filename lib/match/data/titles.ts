/**
 * Other titles of an occupation, and those of its branches: whoever holds one has done what the first has done, besides what the
 * table of occupations says of it. The first of each stands in that table.
 */
export const OTHER_TITLES: readonly (readonly [string, string])[] = [
  [
    'administrative assistant',
    'office administrator, administrative officer, personal assistant, virtual assistant, office junior, administrative associate, administrative aide, administrative clerk, clerical assistant, clerical officer, clerk typist, office associate, team assistant, business support officer, business administrator, front office assistant, front office administrator',
  ],
  ['office manager', 'practice manager, office supervisor, administrative manager'],
  ['receptionist', 'front of house receptionist, front office coordinator, switchboard operator, medical receptionist'],
  [
    'customer service representative',
    'customer service advisor, customer service agent, customer service specialist, customer service clerk, customer service assistant, customer advisor, client services representative, client services coordinator, client service associate, member services representative, customer relations representative, customer experience associate, customer experience specialist, customer success associate, call handler, telephone operator, help line advisor, chat agent',
  ],
  [
    'line cook',
    'commis chef, pizza maker, sandwich maker, sandwich artist, short order cook, grill cook, fry cook, chef de partie, culinary specialist',
  ],
  ['kitchen manager', 'kitchen supervisor, kitchen lead, head cook, back of house manager'],
  [
    'restaurant manager',
    'cafeteria manager, food and beverage manager, bar manager, dining room manager, front of house manager, restaurant supervisor, cafe manager, catering supervisor',
  ],
  ['dishwasher', 'kitchen porter, barback, table attendant'],
  ['server', 'wait staff, waitstaff, bar staff, barmaid, barman, cafe assistant, coffee shop assistant'],
  ['food service worker', 'catering assistant, school cook, canteen assistant, lunch lady'],
  [
    'sales associate',
    'retail assistant, sales assistant, sales clerk, retail worker, shop worker, store assistant, sales floor associate, customer assistant, counter clerk, key holder, keyholder, beauty advisor, beauty consultant',
  ],
  ['cashier', 'checkout operator, checkout assistant, till operator'],
  ['store manager', 'shop manager, store supervisor, store team leader, retail supervisor, assistant store manager'],
  ['shift supervisor', 'shift manager, assistant manager, duty manager, assistant supervisor, deputy manager'],
  [
    'stocker',
    'stock clerk, stock assistant, shelf stacker, night stocker, replenishment associate, stockroom assistant, inventory associate',
  ],
  [
    'truck driver',
    'otr driver, company driver, over the road driver, class a driver, hgv driver, lorry driver, tanker driver, line haul driver, linehaul driver, semi driver, long haul driver, trucker, haulage driver, reefer driver, dry van driver, tractor-trailer driver, flatbed driver, regional driver',
  ],
  ['delivery driver', 'delivery associate, delivery person, delivery helper, driver helper, route salesman'],
  [
    'electrician',
    'electrical apprentice, electrical technician, electrical installer, electrical helper, wireman, electrical fitter, electrical worker, service electrician, electrical foreman',
  ],
  [
    'marketing specialist',
    'brand manager, growth manager, growth marketer, demand generation manager, demand generation specialist, marketing assistant, marketing intern, marketing executive, marketing officer, marketing consultant, marketing generalist, marketing lead, head of marketing',
  ],
  [
    'public relations specialist',
    'communications coordinator, communications officer, communications assistant, communications associate, pr manager, pr coordinator, press officer, publicist, public information officer',
  ],
  ['copywriter', 'content creator, content manager, content producer, content specialist, blogger'],
  ['videographer', 'video editor, filmmaker, cinematographer, camera operator, film editor'],
  ['graphic designer', 'art director, creative director, layout artist'],
  ['paralegal', 'law clerk, legal intern, litigation assistant, legal executive, trainee solicitor'],
  ['attorney', 'solicitor, barrister'],
  [
    'nursing assistant',
    'care assistant, support worker, health care assistant, healthcare assistant, healthcare support worker, home care worker, care worker, carer, home health worker, home care aide, residential aide, geriatric aide, personal care assistant, personal support worker',
  ],
  ['registered nurse', 'midwife, nurse midwife, ward sister, matron'],
  ['unit clerk', 'ward clerk, ward secretary, unit secretary, health unit coordinator'],
  ['dental assistant', 'dental nurse'],
  ['veterinary technician', 'veterinary nurse'],
  ['pharmacy technician', 'pharmacy assistant, pharmacy clerk, pharmacy dispenser'],
  ['physical therapist', 'physiotherapist'],
  [
    'emt',
    'combat medic, army medic, field medic, hospital corpsman, corpsman, ambulance technician, ambulance attendant',
  ],
  [
    'lab technician',
    'lab analyst, laboratory analyst, lab scientist, medical laboratory scientist, clinical laboratory scientist',
  ],
  [
    'childcare',
    'nursery assistant, nursery worker, nursery nurse, nursery practitioner, nursery teacher, early years practitioner, early years educator, preschool assistant, child care worker, child care provider, day care worker, childminder, au pair, babysitter, playworker',
  ],
  [
    'paraprofessional',
    'learning support assistant, classroom assistant, classroom aide, education assistant, school aide, special needs assistant',
  ],
  [
    'teacher',
    'instructional coach, literacy coach, math coach, reading coach, reading specialist, reading interventionist, head of year, key stage leader, early career teacher, special education teacher, early childhood teacher, preschool teacher, nursery teacher, head teacher, class teacher, primary teacher, primary school teacher, infant teacher, elementary teacher, elementary school teacher',
  ],
  ['special education teacher', 'senco, special educational needs coordinator'],
  [
    'school principal',
    'headteacher, head teacher, headmaster, headmistress, deputy head, deputy headteacher, deputy head teacher, assistant headteacher, head of school, dean of students',
  ],
  ['carpenter', 'joiner, house framer, cabinet maker, cabinetmaker'],
  [
    'construction worker',
    'plasterer, scaffolder, groundworker, site operative, concrete worker, insulation installer, flooring installer, floor layer, window installer, fence installer, tiler',
  ],
  [
    'construction manager',
    'site manager, site supervisor, site agent, project superintendent, construction supervisor',
  ],
  ['plumber', 'pipe fitter, steamfitter, gas engineer, gas fitter, heating engineer, service plumber'],
  ['landscaper', 'groundsman, lawn technician, lawn care technician, grounds worker, park worker'],
  ['flight attendant', 'cabin crew, flight steward'],
  [
    'housekeeper',
    'room cleaner, chambermaid, environmental services technician, evs technician, environmental services worker, cleaning operative, day porter',
  ],
  ['realtor', 'estate agent, real estate salesperson, real estate broker'],
  ['leasing agent', 'letting agent, lettings negotiator, leasing manager, leasing specialist'],
  [
    'hr generalist',
    'hr business partner, hr advisor, hr officer, hr administrator, hr assistant, hr associate, people partner, people operations specialist, personnel officer, personnel specialist',
  ],
  ['recruiter', 'recruitment consultant, recruitment coordinator, headhunter, staffing specialist, talent partner'],
  [
    'accounting clerk',
    'accounts assistant, accounting assistant, finance assistant, finance clerk, ledger clerk, accounts administrator, accounts officer, accounting technician, accounting intern, accounting associate, billing coordinator, invoice clerk',
  ],
  ['accounts receivable', 'credit controller, collections specialist, collections agent'],
  ['tax accountant', 'tax advisor, tax consultant, tax analyst, tax specialist'],
  ['finance manager', 'finance director, chief financial officer'],
  ['financial analyst', 'budget analyst, treasury analyst, investment banking analyst'],
  ['insurance agent', 'insurance broker, insurance producer, insurance advisor, insurance representative'],
  ['claims specialist', 'claims handler, claims representative, claims associate, claims analyst, loss adjuster'],
  ['bank teller', 'bank clerk, bank cashier, financial services representative, relationship banker, universal banker'],
  [
    'it support',
    'service desk analyst, service desk technician, it specialist, computer technician, pc technician, it analyst, it administrator, it coordinator, it assistant, desktop technician, it support specialist, technical support specialist, desktop support specialist, help desk specialist',
  ],
  ['systems administrator', 'cloud administrator, linux administrator, it manager'],
  ['devops engineer', 'infrastructure engineer, release engineer'],
  ['data analyst', 'analytics engineer, analytics manager, insights analyst, research data analyst'],
  ['web developer', 'webmaster, web master'],
  [
    'project coordinator',
    'delivery manager, project lead, project administrator, project officer, project assistant, implementation manager, implementation specialist',
  ],
  [
    'logistics coordinator',
    'logistics assistant, logistics specialist, shipping coordinator, transport coordinator, transport manager, supply sergeant, supply specialist, traffic coordinator, load planner',
  ],
  [
    'warehouse associate',
    'warehouse operative, warehouse clerk, warehouse assistant, warehouse operator, warehouseman, warehouse laborer, warehouse specialist, warehouse team member, distribution associate, fulfillment associate, package handler, parcel handler, dock worker, yard hand, yard worker, order filler, order puller, freight handler, storekeeper',
  ],
  [
    'production worker',
    'production operative, factory worker, factory operative, manufacturing associate, manufacturing operator, manufacturing technician, production associate, production technician, process operator, plant worker, packaging operator, packaging operative, mill hand, mill worker, fabrication worker',
  ],
  [
    'quality inspector',
    'quality control inspector, qc inspector, quality assurance inspector, quality auditor, quality controller, quality control technician, qc technician',
  ],
  ['electronics technician', 'calibration technician, instrument technician'],
  ['purchasing manager', 'materials manager, sourcing manager'],
  [
    'automotive technician',
    'mot tester, vehicle technician, vehicle mechanic, car mechanic, fleet technician, transmission technician, brake technician',
  ],
  ['kennel attendant', 'dog walker, pet sitter, kennel worker, animal care worker, animal care technician'],
  ['esthetician', 'beautician, beauty therapist, lash technician, spa therapist'],
  ['docent', 'museum assistant, museum attendant, gallery assistant'],
  ['correctional officer', 'detention officer, prison officer, jailer'],
  ['security officer', 'security agent, door supervisor'],
  ['policy analyst', 'policy advisor, policy officer, legislative analyst'],
  ['program coordinator', 'program officer, program assistant'],
  ['safety specialist', 'safety officer, safety advisor, safety technician, safety inspector, ehs coordinator'],
  [
    'sales representative',
    'business development executive, business development associate, sales specialist, sales agent, sales advisor, account representative, pharmaceutical sales representative, medical device sales representative, medical sales representative, route salesman',
  ],
  [
    'case manager',
    'social care worker, family support worker, outreach worker, community support worker, intake coordinator, care coordinator',
  ],
  ['research assistant', 'research technician, research fellow, research officer, research intern, research scholar'],
  [
    'supervisor',
    'accounting supervisor, operations supervisor, warehouse supervisor, nursing supervisor, nurse supervisor, maintenance supervisor, customer service supervisor, customer support supervisor, construction supervisor, site supervisor, kitchen supervisor, restaurant supervisor, retail supervisor, store supervisor, catering supervisor, office supervisor, cleaning supervisor, pit supervisor, electrical foreman, support team lead, store team leader',
  ],
  [
    'director',
    'marketing director, sales director, director of nursing, executive director, development director, finance director, creative director, legislative director',
  ],
  [
    'engineer',
    'mechanical engineer, electrical engineer, civil engineer, structural engineer, design engineer, product design engineer, quality engineer, sales engineer',
  ],
  ['scientist', 'environmental scientist, research scientist, lab scientist, medical laboratory scientist'],
  ['accountant', 'staff accountant, senior accountant, tax accountant'],
  ['controller', 'financial controller'],
  ['secretary', 'legal secretary, medical secretary, unit secretary, ward secretary, school secretary'],
  ['account executive', 'enterprise account executive'],
  ['hvac technician', 'hvac service technician, hvac installer, hvac mechanic'],
  ['mechanic', 'service mechanic'],
];
