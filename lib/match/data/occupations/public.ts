import type { Occupation } from './occupation.ts';

/** Of law, police, forces, government. */
export const PUBLIC_SERVICE: readonly Occupation[] = [
  [
    'paralegal, legal assistant, legal secretary',
    'law, legal research, filing, correspondence, confidentiality, computer skills, word processing, legal documents, legal terminology, proofreading, docketing, document review, trial preparation, electronic filing',
  ],
  [
    'attorney, lawyer, counsel',
    'law, legal research, negotiate, writing, contracts, compliance, legal advice, legal documents, legal terminology, court, confidentiality, drafting agreements',
  ],
  [
    'intelligence analyst',
    'intelligence analysis, research, report writing, briefing, analyze, data analysis, computer skills, classified information',
  ],
  [
    'sergeant, lieutenant, captain, soldier, marine, airman, petty officer, army',
    'military, supervise, government, discipline',
  ],
  [
    'security guard, security officer',
    'security guard, patrol, report writing, safety, customer service, emergency response, access control, incident reports, surveillance cameras, visitor management, two-way radio',
  ],
  ['police officer, correctional officer, deputy', 'law enforcement, report writing, safety, emergency response'],
  [
    'police officer, deputy, detective',
    'investigations, traffic enforcement, firearms, arrests, evidence collection, court testimony, criminal law, criminal justice, patrol, crisis intervention',
  ],
  [
    'firefighter, fire captain',
    'firefighting, emergency response, safety, equipment, first aid, rescue operations, fire prevention',
  ],
  [
    'public safety dispatcher, emergency dispatcher, 911 dispatcher, police dispatcher, emergency call taker',
    'dispatch, telephone, data entry, customer service, record keeping, computer skills, emergency dispatch, emergency situations, law enforcement terminology, radio, confidentiality, office equipment',
  ],
  ['interpreter, translator', 'translation, writing'],
  ['probation officer, parole officer', 'law enforcement, case management, report writing, court, community resources'],
  ['judge, magistrate', 'law, law practice, court, writing'],
  ['court reporter', 'typing, court, legal terminology, confidentiality'],
  ['bailiff', 'court, law enforcement, safety'],
  ['detective, investigator, private investigator', 'investigations, report writing, interviewing, confidentiality'],
  ['detective', 'law enforcement'],
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
  ['civil servant', 'government, public administration'],
];
