import type { Occupation } from './occupation.ts';

/** Of schools, care and counsel of people, libraries, museums, churches. */
export const PEOPLE: readonly Occupation[] = [
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
  ['nanny', 'meal preparation, homework help, light housekeeping'],
  [
    'school principal, assistant principal, vice principal, school administrator',
    'education, supervise, budget, curriculum, parents, hiring, school improvement, instructional leadership, student discipline, teacher evaluation, school',
  ],
  ['librarian, library assistant', 'library, filing, customer service, research, computer skills'],
  ['librarian', 'reference services, collection development, library programs, information literacy'],
  [
    'teacher aide, paraprofessional, instructional aide, teacher assistant, special education teacher',
    'classroom, children, students, special education, classroom management, small groups, school, school setting, supervision of children',
  ],
  ['school counselor, guidance counselor', 'counseling, students, school, parents'],
  ['youth worker, camp counselor, youth counselor', 'youth, children, group facilitation'],
  [
    'direct support professional, behavior technician, residential counselor',
    'personal care, patient care, charting, confidentiality, crisis intervention, vulnerable populations, healthcare',
  ],
  ['behavior technician', 'children, special education, data collection'],
  ['museum educator', 'teach, education, customer service'],
  ['archivist, curator, museum technician', 'filing, research, preservation, writing, computer skills'],
  ['pastor, minister, chaplain, priest, rabbi, imam', 'counseling, presentation, community outreach'],
  ['youth minister, youth pastor', 'youth'],
  [
    'community health worker, health promoter, wellness promoter, health educator',
    'public health, community outreach, patient education, healthcare',
  ],
  ['patient advocate, victim advocate, youth advocate', 'community resources, crisis intervention, confidentiality'],
  [
    'class teacher, primary teacher, primary school teacher, infant teacher, elementary teacher, elementary school teacher',
    'primary school, literacy, numeracy',
  ],
  [
    'caregiver, home health aide, personal care aide, home care aide',
    'companionship, meal preparation, light housekeeping, medication reminders, home health',
  ],
];
