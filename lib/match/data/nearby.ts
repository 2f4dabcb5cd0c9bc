/** Enough for what stands on the right, without showing all that it shows: Excel is Office, but Office is also Word. */
export const ENOUGH: readonly (readonly [string, string])[] = [
  ['excel, word, powerpoint', 'microsoft office'],
  ['google docs, google sheets, google slides', 'google workspace'],
  ['photoshop, illustrator, indesign', 'adobe creative suite'],
];

/** What on the left comes near to what stands on the right: who has done it has a part of that, and not the whole. */
export const NEARBY: readonly (readonly [string, string])[] = [
  ['docker, kubernetes, ec2, cloud', 'virtualization'],
  ['account management', 'customer success'],
  ['cold calling', 'inside sales'],
  ['marketing', 'product marketing'],
  ['grants', 'grant writing'],
  ['supervise', 'performance reviews'],
  ['cost accounting, budget', 'financial analysis'],
  ['infrastructure as code, helm, gitops', 'configuration management, config management, systems automation'],
  ['observability', 'performance monitoring, network monitoring, monitoring software, log analysis'],
  ['large language models, generative ai', 'natural language processing'],
  ['programming', 'software development'],
  ['data science, data pipeline', 'data engineering, data modeling'],
  ['data science, software development', 'algorithms, data structures'],
  ['foia, contract administration, permit', 'rules and regulations'],
  ['database, sql', 'database management, database administration'],
  ['spreadsheet, presentation software', 'data visualization'],
  ['accounting, finance', 'quantitative'],
  ['wordpress', 'web development'],
  ['payroll, timekeeping', 'human resources'],
  ['budget', 'finance, revenues, expenditures, financial management, fiscal management'],
  ['budget, mathematics', 'averages, variances'],
  ['sales pipeline', 'account planning'],
  ['sales territory', 'territory management'],
  ['nurse', 'evidence-based practice, evidenced based practice, growth and development'],
  ['nurse, medication administration', 'regulations, laws and regulations, code of ethics, practice standards'],
  ['blueprint reading', 'technical data, drawings'],
  ['technical writing', 'manuals, technical reports'],
  ['forklift', 'driving'],
  [
    'lead analyst, lead researcher, lead investigator, lead consultant, procurement, event planning',
    'project management',
  ],
  ['teach', 'mentor'],
  ['process improvement', 'business improvement, quality improvement'],
  ['safety', 'occupational safety'],
  ['data management', 'data governance'],
  ['data analysis', 'quantitative analysis'],
  ['neonatal', 'labor and delivery'],
  ['labor and delivery, pediatric', 'neonatal'],
  ['first aid', 'emergency response, emergency medical services'],
  ['budget', 'profit and loss'],
  ['hiring', 'recruit'],
  ['cleaning', 'janitorial'],
  ['scheduling', 'appointment scheduling, staff scheduling, project scheduling'],
  ['ordering supplies', 'procurement'],
  ['procurement', 'public procurement'],
];

/**
 * A sort of thing, and things of that sort: each of these shows the sort, and who has the sort, or another of it, has a part of
 * each. Products are none of these: of another product one has no part.
 */
export const SORTS: readonly (readonly [string, string])[] = [
  ['weld', 'mig welding, tig welding, stick welding, arc welding, flux core welding, spot welding'],
  ['mobile development', 'ios development, android development'],
  ['heavy equipment', 'excavator, backhoe, bulldozer, front loader, skid steer, crane operation'],
  ['imaging', 'x-ray, mri, ct scans, ultrasound, mammography'],
  ['financial analysis', 'financial modeling'],
  ['insurance', 'underwriting, claims'],
  ['real estate', 'property management, leasing'],
  ['audit', 'external audit, internal audit'],
  ['home health', 'hospice'],
  ['law practice', 'litigation, legal research, paralegal'],
  ['process improvement', 'lean manufacturing, six sigma'],
  ['soldering', 'brazing'],
  ['hair', 'hair cutting, hair coloring'],
];
