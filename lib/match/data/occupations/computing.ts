import type { Occupation } from './occupation.ts';

/** Of software, data, networks, products. */
export const COMPUTING: readonly Occupation[] = [
  [
    'graphic designer, designer',
    'graphic design, visual design, creative, typography, composition, color theory, color',
  ],
  [
    'ux designer, product designer, ui designer',
    'user experience, user interface design, prototyping, user research, wireframing, user flows, design systems, information architecture, usability testing',
  ],
  ['ux designer, web designer, ui designer, frontend developer, frontend engineer', 'responsive design'],
  ['ux designer, ui designer, product designer, graphic designer, web designer', 'portfolio'],
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
    'system administrator, systems administrator, server administrator, server engineer',
    'backups, patching, user accounts, operating systems, documentation',
  ],
  [
    'network engineer, network administrator, network technician',
    'routers, firewalls, vpn, lan, wan, dns, vlans, documentation',
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
  ['data analyst, bi analyst, reporting analyst', 'database, metrics, presentation'],
  [
    'data scientist, data science, statistician, biostatistician',
    'statistical modeling, research, data science, regression, probability, hypothesis testing',
  ],
  [
    'product manager, product owner',
    'product management, stakeholder management, cross-functional, roadmap, requirements gathering, user research',
  ],
  [
    'product manager, product owner',
    'agile, user stories, backlog, product strategy, market research, product launch, metrics',
  ],
  [
    'machine learning engineer, ml engineer, ai engineer, machine learning specialist, nlp engineer, applied scientist',
    'machine learning, programming, software development',
  ],
  ['database administrator, dba', 'database, sql, system administration, troubleshoot'],
  ['salesforce administrator, crm administrator', 'crm, data management, user training, report writing'],
  ['mobile developer, ios developer, android developer', 'mobile development, software development, programming'],
  [
    'bi analyst, reporting analyst',
    'data analysis, data visualization, sql, report writing, spreadsheet, computer skills, dashboards',
  ],
  ['gis analyst, gis technician', 'geographic information systems, data analysis, mapping, computer skills'],
  [
    'solutions architect, solution architect, cloud architect, enterprise architect, systems architect, technical architect, application architect, integration architect, network architect, security architect, data architect',
    'system design, technical documentation, technical, computer skills, stakeholder management',
  ],
  ['data architect', 'data modeling, database'],
  [
    'soc analyst, security analyst',
    'security operations center, information security, incident response, threat analysis, technical documentation',
  ],
  [
    'operations analyst, product analyst, production analyst, fraud analyst, marketing analyst, pricing analyst, sales analyst, research analyst, supply chain analyst, logistics analyst, risk analyst, data specialist',
    'analyze, data analysis, spreadsheet, report writing, computer skills',
  ],
];
