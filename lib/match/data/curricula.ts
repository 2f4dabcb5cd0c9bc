/** What everyone who has studied a field was taught: the field's words, then its basics. Only what no school leaves out. */
export const CURRICULA: readonly (readonly [string, string])[] = [
  [
    'nursing, bsn, adn, msn',
    'nursing, patient care, patient assessment, anatomy, physiology, anatomy and physiology, pathophysiology, pharmacology, pharmacological, medical terminology, nursing process, disease process, disease processes, infection control, patient education, clinical, healthcare, nursing theory, disease specific protocols, medical ethics',
  ],
  [
    'medicine, medical doctor, physician assistant',
    'anatomy, physiology, pathophysiology, pharmacology, medical terminology, evidence-based practice, disease process, healthcare, clinical, diagnose',
  ],
  [
    'pharmacy, pharmd',
    'pharmacology, pharmacy, chemistry, medical terminology, drug interactions, healthcare, medication',
  ],
  [
    'medical assisting, health sciences, health science, kinesiology',
    'medical terminology, anatomy, physiology, healthcare',
  ],
  [
    'public health, epidemiology, health administration',
    'public health, epidemiology, statistic, health policy, research, healthcare, population health, data analysis, survey research',
  ],
  [
    'biostatistics, statistics',
    'statistic, mathematics, probability, regression, calculus, linear algebra, algebra, hypothesis testing, experimental design, data analysis, quantitative analysis, programming, research, modeling',
  ],
  [
    'mathematics, applied mathematics',
    'mathematics, algebra, calculus, geometry, linear algebra, probability, statistic, quantitative analysis, logic',
  ],
  [
    'economics, econometrics',
    'economics, statistic, regression, mathematics, finance, data analysis, market analysis, research, quantitative analysis, policy analysis',
  ],
  [
    'computer science, software engineering, computer engineering, informatics, information technology, information systems',
    'computer science, programming, software development, algorithms, data structures, object-oriented programming, databases, operating systems, computer skills, computer networks, discrete mathematics, mathematics, calculus, linear algebra, software development life cycle, technical, computer fundamentals',
  ],
  [
    'data science, analytics',
    'data science, statistic, programming, machine learning, data analysis, data visualization, sql',
  ],
  [
    'engineering, mechanical engineering, civil engineering, electrical engineering, industrial engineering, chemical engineering',
    'engineering, mathematics, calculus, algebra, physics, technical drawings, statistic, technical, engineering fundamentals',
  ],
  ['mechanical engineering', 'mechanics, thermodynamics, cad, materials science'],
  ['electrical engineering, electronics', 'circuits, electronics, electrical, schematics'],
  ['physics', 'physics, mathematics, calculus, statistic, data analysis, research, laboratory'],
  ['chemistry, biochemistry', 'chemistry, laboratory, research, data analysis, statistic, safety'],
  ['biology, microbiology, life sciences', 'biology, laboratory, research, data analysis, statistic, anatomy'],
  [
    'accounting, accountancy',
    'accounting, financial accounting, gaap, financial statements, general ledger, tax, external audit, cost accounting, finance, business, mathematics, spreadsheet, bookkeeping',
  ],
  [
    'finance, banking',
    'finance, financial analysis, accounting, statistic, economics, business, mathematics, spreadsheet, financial statements',
  ],
  [
    'business, business administration, management, commerce, bba, mba',
    'business, marketing, marketing principles, management principles, economics, business administration, office software, spreadsheet, presentation',
  ],
  [
    'marketing',
    'marketing, marketing principles, market research, advertising, branding, business, consumer behavior, promoting',
  ],
  ['human resources', 'human resources, recruit, employment law, training, business'],
  [
    'political science, public administration, public policy, government, international relations',
    'government, policy analysis, public administration, research, writing, report writing, legislation, political science',
  ],
  [
    'law, juris doctor, legal studies, paralegal',
    'law, legal research, legal writing, legislation, contracts, compliance',
  ],
  [
    'psychology, counseling',
    'psychology, human behavior, research, statistic, counseling principles, human development, mental health',
  ],
  [
    'social work, sociology, human services',
    'social work, human behavior, research, social services, community resources, sociology, human development',
  ],
  ['criminal justice, criminology', 'criminal justice, law, legal procedures, law enforcement'],
  [
    'education, elementary education, secondary education, teaching',
    'teach, curriculum, lesson planning, classroom management, child development, education, assessment of students',
  ],
  ['early childhood', 'child care, child development, early childhood'],
  [
    'communication, communications, journalism, public relations',
    'communication, writing, public speaking, media, public relations, copywriting',
  ],
  ['english, literature, creative writing', 'writing, proofreading, grammar, research'],
  ['graphic design, design, fine arts', 'graphic design, visual design, typography, layout'],
  ['culinary', 'food preparation, food safety, cooking'],
  [
    'industrial electricity, electrical technology, industrial maintenance, mechatronics',
    'electrical, wiring, schematics, motors, electrical safety, troubleshoot',
  ],
  ['welding', 'weld, blueprint reading, safety'],
  ['hvac', 'heating and air conditioning, electrical, safety'],
  ['automotive technology', 'automotive repair, diagnose'],
  ['logistics, supply chain', 'logistics, supply chain, inventory, procurement'],
];
