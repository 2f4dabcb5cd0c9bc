import type { Profile } from '../../lib/model/profile.ts';
import { parseProfile } from '../../lib/profile/parse.ts';

/** What the résumés of one trade say, in short. */
export function resume(file: unknown): Profile {
  const result = parseProfile(file);
  if (!result.ok) throw new Error(`sample résumé: ${result.error.path}`);
  return result.value;
}

export const scienceTeacher = resume({
  basics: {
    name: 'A',
    label: 'Middle school science teacher',
    summary:
      'Eight years in grades six to eight. I plan labs that fit into 45 minutes and I call home before there is a problem.',
  },
  work: [
    {
      position: 'Science Teacher, Grade 7',
      name: 'Alder Creek Middle School',
      startDate: '2019-08',
      highlights: [
        'Teach five sections of life science, about 140 students',
        'Rewrote the unit on cells to the state standards; pass rate rose from 61 to 74 percent',
        'Run the after-school robotics club',
        'Use Google Classroom, Canvas and PowerSchool',
        'Sit in on IEP meetings and adapt tests for students who need it',
      ],
    },
    {
      position: 'Long-term substitute',
      name: 'Oakdale Unified',
      startDate: '2018-01',
      endDate: '2019-06',
      highlights: ['Covered math and science from grade 5 to 9'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Bachelor of Science',
      area: 'Biology',
      startDate: '2013-09',
      endDate: '2017-05',
    },
    {
      institution: 'College',
      studyType: 'Post-baccalaureate teaching credential',
      area: 'Education',
      startDate: '2017-08',
      endDate: '2018-05',
    },
  ],
  certificates: [{ name: 'Single Subject Teaching Credential, Science, California' }],
  skills: [
    {
      name: 'Classroom',
      keywords: ['differentiated instruction', 'formative assessment', 'lab safety', 'parent conferences'],
    },
    { name: 'Software', keywords: ['Google Classroom', 'Canvas', 'PowerSchool', 'Kahoot'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'Conversational' },
  ],
});

export const marketer = resume({
  basics: {
    name: 'A',
    label: 'Marketing manager, consumer goods',
    summary:
      'Marketer with seven years in snacks and drinks. I brief agencies, argue about packaging and read the numbers every Monday.',
  },
  work: [
    {
      position: 'Brand Marketing Manager',
      name: 'Quillfeather Snacks',
      startDate: '2021-04',
      highlights: [
        'Own a $2.3M media budget across paid social, search and podcasts',
        'Launched four flavours with R&D, sales and the co-packer',
        'Email program in Klaviyo grew from 11k to 64k subscribers',
        'Manage one coordinator and two freelancers',
        'A/B tested landing pages; conversion up 22%',
      ],
    },
    {
      position: 'Digital Marketing Specialist',
      name: 'Norrvik Outdoor',
      startDate: '2018-06',
      endDate: '2021-03',
      highlights: [
        'Ran Google Ads and Meta campaigns, 4.1 ROAS',
        'Wrote blog posts and product pages; organic traffic doubled',
        'Built weekly dashboards in Looker Studio and GA4',
      ],
    },
  ],
  education: [{ institution: 'College', studyType: 'BA', area: 'English', startDate: '2014-09', endDate: '2018-05' }],
  certificates: [{ name: 'Google Ads Search Certification' }],
  skills: [
    {
      name: 'Marketing',
      keywords: [
        'brand strategy',
        'media planning',
        'SEO',
        'SEM',
        'email marketing',
        'copywriting',
        'influencer campaigns',
      ],
    },
    { name: 'Tools', keywords: ['Google Analytics', 'Klaviyo', 'HubSpot', 'Meta Ads Manager', 'Canva', 'Asana'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const sousChef = resume({
  basics: {
    name: 'A',
    label: 'Sous chef',
    summary: 'Cook for eleven years, the last four running the pass of a 120-seat bistro.',
  },
  work: [
    {
      position: 'Sous Chef',
      name: 'Bistro Marlene',
      startDate: '2021-05',
      highlights: [
        'Run the line of seven on a 300-cover Saturday',
        'Order produce, fish and dry goods; food cost held at 28%',
        'Write the weekly specials with the chef',
        'Train new cooks; ServSafe refreshers',
        'Health inspections: 98 or better, five in a row',
      ],
    },
    {
      position: 'Line Cook',
      name: 'Harbor House Hotel',
      startDate: '2016-03',
      endDate: '2021-04',
      highlights: ['Sauté and grill, banquets up to 400'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Certificate',
      area: 'Culinary Arts',
      startDate: '2015-01',
      endDate: '2015-12',
    },
  ],
  certificates: [{ name: 'ServSafe Manager' }],
  skills: [
    { name: 'Kitchen', keywords: ['knife skills', 'butchery', 'sauces', 'menu costing', 'inventory', 'scheduling'] },
  ],
  languages: [
    { language: 'English', fluency: 'Fluent' },
    { language: 'Spanish', fluency: 'Native' },
  ],
});

export const electrician = resume({
  basics: {
    name: 'A',
    label: 'Journeyman electrician',
    summary: 'Commercial and light industrial work, nine years with my ticket.',
  },
  work: [
    {
      position: 'Journeyman Electrician',
      name: 'Torvik Electric',
      startDate: '2017-03',
      highlights: [
        'Pull wire, bend EMT and rigid, terminate panels to 400 A in offices and schools',
        'Lead a crew of three apprentices on tenant build-outs',
        'Read plans and coordinate with HVAC and plumbing trades',
        'Service calls: find the fault, quote the fix',
      ],
    },
    {
      position: 'Apprentice Electrician',
      name: 'IBEW Local 48',
      startDate: '2012-06',
      endDate: '2017-02',
      highlights: ['Residential and commercial rough-in'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Apprenticeship',
      area: 'Inside Wireman',
      startDate: '2012-06',
      endDate: '2017-02',
    },
  ],
  certificates: [
    { name: 'Oregon General Journeyman Electrician license' },
    { name: 'OSHA 30' },
    { name: 'Class C driver license' },
  ],
  skills: [
    {
      name: 'Electrical',
      keywords: [
        'conduit bending',
        'NEC',
        'motor controls',
        'troubleshooting',
        'lighting controls',
        'fire alarm',
        'panel upgrades',
      ],
    },
  ],
});

export const hrGeneralist = resume({
  basics: {
    name: 'A',
    label: 'HR generalist',
    summary: 'Generalist for a 180-person manufacturer. I run payroll on Tuesdays and mediation on the other days.',
  },
  work: [
    {
      position: 'HR Generalist',
      name: 'Pallas Bearings',
      startDate: '2020-09',
      highlights: [
        'Recruit for hourly and salaried roles, about 45 hires a year',
        'Administer benefits, FMLA and workers’ comp',
        'Rolled out UKG for time and payroll',
        'Wrote the attendance policy and the new handbook',
        'First contact for employee complaints; ran 14 investigations',
        'New-hire orientation every second Monday',
      ],
    },
    {
      position: 'HR Assistant',
      name: 'Lowell Clinic Group',
      startDate: '2018-02',
      endDate: '2020-08',
      highlights: ['I-9s, background checks, personnel files'],
    },
  ],
  education: [
    { institution: 'College', studyType: 'BA', area: 'Psychology', startDate: '2013-09', endDate: '2017-05' },
  ],
  certificates: [{ name: 'SHRM-CP' }],
  skills: [
    {
      name: 'HR',
      keywords: [
        'recruiting',
        'onboarding',
        'employee relations',
        'benefits administration',
        'payroll',
        'FMLA',
        'compliance',
      ],
    },
    { name: 'Software', keywords: ['UKG', 'ADP', 'Excel', 'Indeed', 'LinkedIn Recruiter'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const mechanicalEngineer = resume({
  basics: {
    name: 'A',
    label: 'Mechanical design engineer',
    summary: 'Design engineer for pumps and valves, from sketch to first article.',
  },
  work: [
    {
      position: 'Mechanical Engineer II',
      name: 'Fairlow Fluid Systems',
      startDate: '2020-07',
      highlights: [
        'Design housings and fixtures in SolidWorks; 200+ released drawings with GD&T',
        'FEA in ANSYS to find the cracks before the customer does',
        'Worked with suppliers on castings and machined parts; DFM reviews',
        'Led a cost-down project worth $340k a year',
        'Test plans and reports for pressure cycling',
      ],
    },
    {
      position: 'Manufacturing Engineering Intern',
      name: 'Dalby Motors',
      startDate: '2019-05',
      endDate: '2019-12',
      highlights: ['Time studies and work instructions on the assembly line'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'BS',
      area: 'Mechanical Engineering',
      startDate: '2016-08',
      endDate: '2020-05',
    },
  ],
  certificates: [{ name: 'Certified SolidWorks Professional (CSWP)' }, { name: 'EIT, State of Ohio' }],
  skills: [
    {
      name: 'Design',
      keywords: ['SolidWorks', 'GD&T', 'ANSYS', 'tolerance stack-up', 'injection molding', 'sheet metal'],
    },
    { name: 'Software', keywords: ['Python', 'MATLAB', 'Excel', 'SAP PLM'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const driver = resume({
  basics: {
    name: 'A',
    label: 'CDL-A driver',
    summary: 'Regional and dedicated runs, 1.2 million miles without a preventable accident.',
  },
  work: [
    {
      position: 'Regional Driver',
      name: 'Kestrel Freight Lines',
      startDate: '2018-04',
      highlights: [
        '53-foot dry van and reefer, 11 states',
        'Live loads and drop-and-hook; 99% on time',
        'ELD (Samsara), pre- and post-trip inspections',
      ],
    },
    {
      position: 'Local Delivery Driver',
      name: 'Beaumont Beverage',
      startDate: '2015-02',
      endDate: '2018-03',
      highlights: [
        '26-foot straight truck, 14 to 18 stops a day, hand truck and lift gate',
        'Collected payments and signed invoices',
      ],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'High School Diploma',
      area: 'General',
      startDate: '2010-08',
      endDate: '2014-05',
    },
  ],
  certificates: [
    { name: 'CDL Class A, Tennessee' },
    { name: 'Hazmat endorsement' },
    { name: 'DOT medical card, valid to 2027' },
  ],
  skills: [
    {
      name: 'Driving',
      keywords: ['tractor-trailer', 'reefer', 'backing', 'load securement', 'chains', 'trip planning'],
    },
  ],
});

export const paralegal = resume({
  basics: {
    name: 'A',
    label: 'Litigation paralegal',
    summary: 'Paralegal in civil litigation; two trials as second pair of hands at counsel table.',
  },
  work: [
    {
      position: 'Paralegal',
      name: 'Brandt & Osei LLP',
      startDate: '2019-10',
      highlights: [
        'Draft discovery requests and responses, subpoenas and motions',
        'Manage 60 open files in Clio; e-file in state and federal court',
        'Summarise depositions and medical records',
        'Cite-check briefs in Westlaw',
        'Keep the calendar for three attorneys',
      ],
    },
    {
      position: 'Legal Assistant',
      name: 'Office of the Public Defender',
      startDate: '2017-06',
      endDate: '2019-09',
      highlights: ['Intake interviews with clients, in Spanish when needed'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Associate of Applied Science',
      area: 'Paralegal Studies',
      startDate: '2015-08',
      endDate: '2017-05',
    },
  ],
  certificates: [{ name: 'NALA Certified Paralegal (CP)' }],
  skills: [
    {
      name: 'Legal',
      keywords: ['legal research', 'discovery', 'trial preparation', 'e-filing', 'document review', 'Bluebook'],
    },
    { name: 'Software', keywords: ['Clio', 'Westlaw', 'LexisNexis', 'Relativity', 'Word', 'Adobe Acrobat'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'Fluent' },
  ],
});

export const caseManager = resume({
  basics: {
    name: 'A',
    label: 'Case manager, homeless services',
    summary: 'I find people housing and stay with them through the first year.',
  },
  work: [
    {
      position: 'Case Manager',
      name: 'Lantern House',
      startDate: '2020-03',
      highlights: [
        'Caseload of 28 adults: intake, service plans, home visits',
        'Housing applications, SSI and Medicaid enrolment',
        'Document in HMIS; audits passed three years running',
        'Work with landlords, probation and the county crisis team',
        'De-escalation on the evening shift',
      ],
    },
    {
      position: 'Youth Counselor',
      name: 'Birchwood Residential',
      startDate: '2017-09',
      endDate: '2020-02',
      highlights: ['Group sessions and daily living skills for teens with trauma histories'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Bachelor of Social Work',
      area: 'Social Work',
      startDate: '2013-08',
      endDate: '2017-05',
    },
  ],
  certificates: [{ name: 'CPR and First Aid' }, { name: 'Crisis Prevention Institute (CPI) training' }],
  skills: [
    {
      name: 'Practice',
      keywords: [
        'motivational interviewing',
        'trauma-informed care',
        'harm reduction',
        'crisis intervention',
        'benefits enrolment',
      ],
    },
    { name: 'Software', keywords: ['HMIS', 'Outlook', 'Excel'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const builder = resume({
  basics: {
    name: 'A',
    label: 'Project manager, construction',
    summary: 'PM for commercial interiors, projects from $500k to $12M.',
  },
  work: [
    {
      position: 'Project Manager',
      name: 'Garrow & Stone Builders',
      startDate: '2019-06',
      highlights: [
        'Run six to eight tenant improvements at a time from bid to punch list',
        'Write schedules in Primavera P6 and MS Project',
        'Buy out subs, review submittals and change orders in Procore',
        'Weekly owner-architect-contractor meetings',
        'Delivered a $12M lab build-out five weeks early',
      ],
    },
    {
      position: 'Assistant Project Manager',
      name: 'Ellery Contracting',
      startDate: '2016-07',
      endDate: '2019-05',
      highlights: ['RFIs, submittals, pay applications, closeout'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'BS',
      area: 'Construction Management',
      startDate: '2012-08',
      endDate: '2016-05',
    },
  ],
  certificates: [{ name: 'PMP' }, { name: 'LEED Green Associate' }, { name: 'OSHA 30-Hour Construction' }],
  skills: [
    {
      name: 'Construction',
      keywords: [
        'scheduling',
        'estimating',
        'subcontractor management',
        'change orders',
        'RFIs',
        'budgeting',
        'closeout',
      ],
    },
    { name: 'Software', keywords: ['Procore', 'Primavera P6', 'Bluebeam', 'MS Project', 'Excel'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const supportLead = resume({
  basics: {
    name: 'A',
    label: 'Customer support lead',
    summary: 'Six years on phones and chat for an internet provider.',
  },
  work: [
    {
      position: 'Support Team Lead',
      name: 'Blue Heron Broadband',
      startDate: '2022-01',
      highlights: [
        'Lead nine agents on the evening shift; CSAT from 81 to 90',
        'Take the escalated calls',
        'Coach from recorded calls and write the weekly scorecard',
        'Built the macros and the help centre in Zendesk',
      ],
    },
    {
      position: 'Customer Service Representative',
      name: 'Blue Heron Broadband',
      startDate: '2019-03',
      endDate: '2021-12',
      highlights: ['60 calls a day: billing, outages, router set-up', 'Sold upgrades; top five of forty in 2020'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Some college',
      area: 'General studies',
      startDate: '2016-09',
      endDate: '2018-05',
    },
  ],
  skills: [
    {
      name: 'Support',
      keywords: ['conflict resolution', 'call handling', 'ticketing', 'upselling', 'quality monitoring'],
    },
    { name: 'Software', keywords: ['Zendesk', 'Salesforce Service Cloud', 'Slack', 'Excel', 'Five9'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Tagalog', fluency: 'Native' },
  ],
});

export const medicalAssistant = resume({
  basics: { name: 'A', label: 'Certified medical assistant', summary: 'Front and back office in family practice.' },
  work: [
    {
      position: 'Medical Assistant',
      name: 'Tamarack Family Medicine',
      startDate: '2020-02',
      highlights: [
        'Room 25 patients a day: vitals, history, EKGs, injections',
        'Draw blood and run point-of-care labs',
        'Prior authorizations and refill requests in athenahealth',
        'Check patients in and schedule visits when the desk is short',
      ],
    },
    { position: 'Server', name: 'Pine Diner', startDate: '2017-06', endDate: '2019-12' },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Diploma',
      area: 'Medical Assisting',
      startDate: '2019-01',
      endDate: '2020-01',
    },
  ],
  certificates: [{ name: 'Certified Medical Assistant (AAMA)' }, { name: 'BLS' }],
  skills: [
    { name: 'Clinical', keywords: ['phlebotomy', 'injections', 'EKG', 'vital signs', 'sterilization', 'vaccines'] },
    { name: 'Admin', keywords: ['scheduling', 'prior authorization', 'insurance verification', 'athenahealth'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'Fluent' },
  ],
});

export const designer = resume({
  basics: { name: 'A', label: 'Graphic designer', summary: 'Print and screen for museums and small publishers.' },
  work: [
    {
      position: 'Senior Graphic Designer',
      name: 'Studio Perrin',
      startDate: '2019-01',
      highlights: [
        'Identity and wayfinding for two city museums',
        'Art-direct photo shoots and brief illustrators',
        'Book layouts in InDesign, 12 titles a year',
        'Hand off web designs from Figma with a component library',
        'Present concepts to clients and boards',
      ],
    },
    {
      position: 'Junior Designer',
      name: 'Cobalt Press',
      startDate: '2016-06',
      endDate: '2018-12',
      highlights: ['Posters, ads and social media graphics'],
    },
  ],
  education: [
    { institution: 'College', studyType: 'BFA', area: 'Graphic Design', startDate: '2012-09', endDate: '2016-05' },
  ],
  skills: [
    { name: 'Design', keywords: ['branding', 'typography', 'layout', 'packaging', 'print production', 'wayfinding'] },
    { name: 'Tools', keywords: ['InDesign', 'Illustrator', 'Photoshop', 'Figma', 'After Effects'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Italian', fluency: 'Basic' },
  ],
});

export const tester = resume({
  basics: { name: 'A', label: 'QA engineer', summary: 'Tester turned automation engineer.' },
  work: [
    {
      position: 'QA Automation Engineer',
      name: 'Sable Insurance Tech',
      startDate: '2021-02',
      highlights: [
        'Selenium and Cypress suites in Java and TypeScript, 1,800 tests nightly on Jenkins',
        'API tests with Postman and REST Assured',
        'Triage defects in Jira with developers and the product owner',
        'Wrote the test strategy for the claims rewrite',
      ],
    },
    {
      position: 'Manual Tester',
      name: 'Corvin Games',
      startDate: '2018-05',
      endDate: '2021-01',
      highlights: ['Test cases, regression and exploratory tests on iOS and Android'],
    },
  ],
  education: [
    { institution: 'College', studyType: 'BSc', area: 'Information Systems', startDate: '2014-09', endDate: '2018-05' },
  ],
  certificates: [{ name: 'ISTQB Foundation Level' }],
  skills: [
    {
      name: 'Testing',
      keywords: ['Selenium', 'Cypress', 'Postman', 'JUnit', 'TestRail', 'JMeter', 'regression testing'],
    },
    { name: 'Languages', keywords: ['Java', 'TypeScript', 'SQL', 'Gherkin'] },
  ],
  languages: [
    { language: 'English', fluency: 'Fluent' },
    { language: 'Polish', fluency: 'Native' },
  ],
});

export const securityOfficer = resume({
  basics: {
    name: 'A',
    label: 'Security officer',
    summary: 'Night and day posts in hospitals and malls, licensed and unarmed.',
  },
  work: [
    {
      position: 'Security Officer',
      name: 'Ironbridge Protective Services',
      startDate: '2019-07',
      highlights: [
        'Patrol a 600-bed hospital on foot and by cart',
        'Watch CCTV and the badge system; write incident reports',
        'Calm people down before it needs hands',
      ],
    },
    {
      position: 'Loss Prevention Associate',
      name: 'Marden’s Department Store',
      startDate: '2017-03',
      endDate: '2019-06',
      highlights: ['Camera room, apprehensions, court testimony'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'High School Diploma',
      area: 'General',
      startDate: '2010-09',
      endDate: '2014-06',
    },
  ],
  certificates: [{ name: 'Unarmed Guard Card, State of Illinois' }, { name: 'CPR/AED' }],
  skills: [
    {
      name: 'Security',
      keywords: ['access control', 'CCTV', 'report writing', 'de-escalation', 'radio communication'],
    },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const productManager = resume({
  basics: {
    name: 'A',
    label: 'Product manager, fintech',
    summary: 'PM for payments and onboarding; I start with the support tickets.',
  },
  work: [
    {
      position: 'Product Manager',
      name: 'Halyard Pay',
      startDate: '2021-08',
      highlights: [
        'Own merchant onboarding: roadmap, specs and launch for a squad of eight',
        'Cut drop-off from 46 to 29 percent in three releases',
        'Interview five merchants a month',
        'Write SQL in Snowflake and track funnels in Amplitude',
      ],
    },
    {
      position: 'Business Analyst',
      name: 'Orwen Bank',
      startDate: '2018-09',
      endDate: '2021-07',
      highlights: ['Requirements for the card dispute platform; user stories in Jira; UAT with operations'],
    },
  ],
  education: [
    { institution: 'College', studyType: 'BSc', area: 'Economics', startDate: '2014-09', endDate: '2018-06' },
  ],
  certificates: [{ name: 'Certified Scrum Product Owner (CSPO)' }],
  skills: [
    {
      name: 'Product',
      keywords: ['roadmapping', 'user research', 'A/B testing', 'prioritization', 'wireframing', 'go-to-market'],
    },
    { name: 'Tools', keywords: ['Jira', 'Amplitude', 'Figma', 'SQL', 'Snowflake', 'Notion'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Dutch', fluency: 'Fluent' },
  ],
});

export const assistant = resume({
  basics: { name: 'A', label: 'Executive assistant', summary: 'Assistant to two directors of a housing association.' },
  work: [
    {
      position: 'Executive Assistant',
      name: 'Northgate Housing',
      startDate: '2019-02',
      highlights: [
        'Diaries, travel and expenses for two directors',
        'Take board minutes and chase the actions',
        'Plan the staff conference for 150',
        'Order supplies and look after the lease on the copiers',
        'Train two receptionists',
      ],
    },
    {
      position: 'Receptionist',
      name: 'Vale Dental',
      startDate: '2016-04',
      endDate: '2019-01',
      highlights: ['Phones, bookings, payments'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'High School Diploma',
      area: 'General',
      startDate: '2010-09',
      endDate: '2014-06',
    },
  ],
  skills: [
    {
      name: 'Office',
      keywords: [
        'Outlook',
        'Word',
        'Excel',
        'PowerPoint',
        'Concur',
        'minute taking',
        'event planning',
        'diary management',
      ],
    },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const civilEngineer = resume({
  basics: { name: 'A', label: 'Civil engineer', summary: 'Roads and drainage for small cities, six years.' },
  work: [
    {
      position: 'Civil Engineer II',
      name: 'Marlow Pike Consulting',
      startDate: '2020-06',
      highlights: [
        'Grading, storm drain and roadway plans in Civil 3D',
        'Hydrology reports with HEC-RAS',
        'Construction observation on three bridge replacements',
        'Answer contractors’ RFIs and check pay quantities',
      ],
    },
  ],
  education: [
    { institution: 'College', studyType: 'BS', area: 'Civil Engineering', startDate: '2015-08', endDate: '2019-12' },
  ],
  certificates: [{ name: 'Professional Engineer (PE), Colorado' }],
  skills: [
    { name: 'Design', keywords: ['stormwater', 'roadway design', 'grading', 'cost estimates', 'specifications'] },
    { name: 'Software', keywords: ['Civil 3D', 'MicroStation', 'HEC-RAS', 'ArcGIS', 'Excel'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const pharmacyTechnician = resume({
  basics: { name: 'A', label: 'Certified pharmacy technician', summary: 'Retail and hospital pharmacy.' },
  work: [
    {
      position: 'Pharmacy Technician',
      name: 'Greenhollow Pharmacy',
      startDate: '2019-03',
      highlights: [
        'Fill 300 prescriptions a day; insurance rejections; inventory of controlled substances',
        'Ring up customers and take phone refills',
      ],
    },
    {
      position: 'Pharmacy Technician, Inpatient',
      name: 'Saint Odile Hospital',
      startDate: '2017-01',
      endDate: '2019-02',
      highlights: ['IV compounding in the clean room, Pyxis restocking'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'High School Diploma',
      area: 'General',
      startDate: '2012-08',
      endDate: '2016-05',
    },
  ],
  certificates: [{ name: 'CPhT (PTCB)' }, { name: 'Registered Pharmacy Technician, Ohio' }],
  skills: [
    {
      name: 'Pharmacy',
      keywords: ['prescription processing', 'compounding', 'sterile technique', 'inventory', 'insurance billing'],
    },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const carMechanic = resume({
  basics: { name: 'A', label: 'Automotive technician', summary: 'Master technician at a dealership.' },
  work: [
    {
      position: 'Automotive Technician',
      name: 'Redfern Toyota',
      startDate: '2016-05',
      highlights: [
        'Brakes, suspension, engine and transmission repair',
        'Diagnose with Techstream scan tools and oscilloscopes',
        'Hybrid battery and inverter work',
        'State inspections',
      ],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Associate of Applied Science',
      area: 'Automotive Technology',
      startDate: '2014-08',
      endDate: '2016-05',
    },
  ],
  certificates: [{ name: 'ASE Master Technician (A1-A8)' }, { name: 'Pennsylvania State Inspection license' }],
  skills: [
    {
      name: 'Repair',
      keywords: ['diagnostics', 'brakes', 'electrical systems', 'air conditioning', 'alignment', 'welding'],
    },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const hotelManager = resume({
  basics: { name: 'A', label: 'Hotel front office manager', summary: 'Ten years behind hotel desks.' },
  work: [
    {
      position: 'Front Office Manager',
      name: 'The Calloway',
      startDate: '2020-02',
      highlights: [
        'Manage twelve agents and the night auditor; schedules and payroll',
        'Opera PMS, OTA rates, group blocks',
        'Guest review score from 4.1 to 4.6',
        'Handle complaints that reach the manager',
      ],
    },
    {
      position: 'Front Desk Agent',
      name: 'Pier Nine Inn',
      startDate: '2015-06',
      endDate: '2020-01',
      highlights: ['Check-in and check-out, reservations, cash drawer'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Associate',
      area: 'Hospitality Management',
      startDate: '2013-08',
      endDate: '2015-05',
    },
  ],
  skills: [
    { name: 'Hotel', keywords: ['Opera', 'revenue management', 'guest relations', 'scheduling', 'night audit'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Portuguese', fluency: 'Fluent' },
  ],
});

export const financialAnalyst = resume({
  basics: { name: 'A', label: 'Financial analyst', summary: 'FP&A for a hospital group.' },
  work: [
    {
      position: 'Senior Financial Analyst',
      name: 'Corwell Health Partners',
      startDate: '2021-03',
      highlights: [
        'Monthly forecast and variance analysis for six hospitals',
        'Three-statement models in Excel; Adaptive Planning',
        'Present results to the CFO and department heads',
        'Automated the close package with VBA and Power BI',
      ],
    },
    {
      position: 'Financial Analyst',
      name: 'Delmont Bank',
      startDate: '2018-06',
      endDate: '2021-02',
      highlights: ['Credit analysis of small-business loans'],
    },
  ],
  education: [{ institution: 'College', studyType: 'BSBA', area: 'Finance', startDate: '2014-08', endDate: '2018-05' }],
  certificates: [{ name: 'CFA Level II candidate' }],
  skills: [
    { name: 'Finance', keywords: ['budgeting', 'forecasting', 'financial modeling', 'variance analysis', 'valuation'] },
    { name: 'Tools', keywords: ['Excel', 'Power BI', 'SQL', 'Adaptive Planning', 'Oracle Fusion'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const freightCoordinator = resume({
  basics: { name: 'A', label: 'Logistics coordinator', summary: 'Freight coordinator for an importer of tiles.' },
  work: [
    {
      position: 'Logistics Coordinator',
      name: 'Terrano Imports',
      startDate: '2020-01',
      highlights: [
        'Book ocean and truck freight, 40 containers a month',
        'Customs entries with the broker; HTS codes',
        'Track shipments in project44; claims with carriers',
        'Negotiate spot rates',
      ],
    },
    {
      position: 'Warehouse Clerk',
      name: 'Terrano Imports',
      startDate: '2017-09',
      endDate: '2019-12',
      highlights: ['Receiving, cycle counts, BOLs'],
    },
  ],
  education: [
    { institution: 'College', studyType: 'Associate', area: 'Business', startDate: '2015-08', endDate: '2017-05' },
  ],
  skills: [
    {
      name: 'Logistics',
      keywords: ['freight booking', 'customs documentation', 'carrier management', 'Incoterms', 'TMS'],
    },
    { name: 'Software', keywords: ['SAP', 'Excel', 'project44', 'Outlook'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Italian', fluency: 'Conversational' },
  ],
});

export const physicalTherapist = resume({
  basics: { name: 'A', label: 'Physical therapist', summary: 'Outpatient orthopedics and a little home health.' },
  work: [
    {
      position: 'Physical Therapist',
      name: 'Kestrel Rehab',
      startDate: '2019-08',
      highlights: [
        '12 patients a day: post-op knees, shoulders, back pain',
        'Evaluations, plans of care and discharge summaries in WebPT',
        'Supervise two PTAs',
        'Dry needling, manual therapy',
      ],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Doctor of Physical Therapy',
      area: 'Physical Therapy',
      startDate: '2016-08',
      endDate: '2019-05',
    },
  ],
  certificates: [{ name: 'Physical Therapist license, Oregon' }, { name: 'BLS' }],
  skills: [
    {
      name: 'Therapy',
      keywords: ['manual therapy', 'therapeutic exercise', 'gait training', 'patient education', 'dry needling'],
    },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const editor = resume({
  basics: { name: 'A', label: 'Journalist and editor', summary: 'Local newspaper, then trade magazine.' },
  work: [
    {
      position: 'Managing Editor',
      name: 'Packaging Week',
      startDate: '2020-05',
      highlights: [
        'Plan twelve issues a year and the daily site; four freelancers',
        'WordPress, newsletters in Mailchimp, headlines for search',
        'Moderate webinars',
      ],
    },
    {
      position: 'Reporter',
      name: 'The Harrow Gazette',
      startDate: '2016-07',
      endDate: '2020-04',
      highlights: ['City hall and schools, two deadlines a day', 'Photos and short video'],
    },
  ],
  education: [
    { institution: 'College', studyType: 'BA', area: 'Journalism', startDate: '2012-09', endDate: '2016-05' },
  ],
  skills: [
    { name: 'Writing', keywords: ['AP style', 'interviewing', 'fact-checking', 'copy editing', 'headlines', 'SEO'] },
    { name: 'Tools', keywords: ['WordPress', 'Mailchimp', 'Premiere Pro', 'Google Analytics'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const itSupport = resume({
  basics: { name: 'A', label: 'IT support specialist', summary: 'Second-line support for a school district.' },
  work: [
    {
      position: 'IT Support Specialist',
      name: 'Fernwood School District',
      startDate: '2020-08',
      highlights: [
        '25 tickets a day in Freshservice; Windows, Chromebooks, printers',
        'Active Directory, Intune and Google Admin',
        'Imaged and rolled out 1,400 laptops',
        'Cabling and switches at two new schools',
      ],
    },
    {
      position: 'Computer Repair Technician',
      name: 'BitBench',
      startDate: '2018-03',
      endDate: '2020-07',
      highlights: ['Hardware repair and data recovery'],
    },
  ],
  education: [
    {
      institution: 'College',
      studyType: 'Associate of Science',
      area: 'Network Administration',
      startDate: '2016-08',
      endDate: '2018-05',
    },
  ],
  certificates: [{ name: 'CompTIA A+' }, { name: 'CompTIA Network+' }],
  skills: [
    {
      name: 'Support',
      keywords: ['Windows 10/11', 'macOS', 'Active Directory', 'Office 365', 'Intune', 'VPN', 'imaging'],
    },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});

export const realtor = resume({
  basics: { name: 'A', label: 'Real estate agent', summary: 'Licensed since 2018, homes and small rentals.' },
  work: [
    {
      position: 'Realtor',
      name: 'Juniper Homes',
      startDate: '2018-05',
      highlights: [
        '22 closings last year',
        'Listings, open houses, offers and counter-offers',
        'Manage nine rental units for two owners',
      ],
    },
    {
      position: 'Store Manager',
      name: 'Solace Shoes',
      startDate: '2013-04',
      endDate: '2018-04',
      highlights: ['Eight staff, hiring and schedules, $1.4M a year'],
    },
  ],
  education: [{ institution: 'College', studyType: 'BA', area: 'Sociology', startDate: '2008-08', endDate: '2012-05' }],
  certificates: [{ name: 'Real Estate Salesperson license, Georgia' }],
  skills: [
    { name: 'Sales', keywords: ['negotiation', 'contracts', 'listings', 'lead generation', 'client relations', 'MLS'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }],
});
