import type { Occupation } from './occupation.ts';

/** Of hospitals, surgeries, laboratories of medicine, animals. */
export const HEALTH: readonly Occupation[] = [
  [
    'registered nurse, staff nurse, rn, nurse, charge nurse, licensed practical nurse, lpn, lvn, nurse practitioner',
    'patient care, healthcare, patient assessment, vital signs, medication administration, charting, infection control, patient education, electronic health records, confidentiality, discharge planning, medical terminology, patient safety, nursing practice, nursing process, clinical, nursing standards, interdisciplinary, computer skills, iv therapy, wound care, assessment data, hipaa, pain management, blood glucose, patient admission, medication reconciliation, patient advocacy, fall prevention, clinical judgment, health promotion, injections',
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
  ['pharmacy technician, pharmacy tech', 'inventory, hipaa, data entry, drug names, prescriptions'],
  ['physical therapist, physical therapy', 'physical therapy'],
  [
    'physical therapist, occupational therapist, speech therapist, respiratory therapist',
    'therapy, healthcare, patient care, patient assessment, charting, patient education',
  ],
  ['physical therapist', 'therapeutic exercise, treatment planning, gait training, patient evaluation'],
  ['occupational therapist, occupational therapy', 'occupational therapy'],
  ['speech therapist, speech-language pathologist, speech pathologist', 'speech therapy'],
  [
    'speech-language pathologist, speech pathologist',
    'therapy, healthcare, patient care, patient assessment, charting, treatment planning',
  ],
  ['respiratory therapist', 'respiratory therapy'],
  ['dental hygienist, dental assistant, dentist', 'dental, healthcare, patient care, infection control, charting'],
  [
    'dental assistant',
    'sterilization, chairside assisting, dental instruments, dental terminology, appointment scheduling, hipaa',
  ],
  [
    'paramedic, emt, emergency medical technician',
    'emergency medical services, healthcare, patient care, patient assessment, vital signs, driving',
  ],
  [
    'lab technician, laboratory technician, medical technologist',
    'laboratory, healthcare, quality control, safety, documentation, sample preparation, laboratory equipment, calibration, specimens, pipetting, record keeping, data collection',
  ],
  ['phlebotomist', 'phlebotomy, healthcare, patient care, infection control, laboratory'],
  [
    'radiologic technologist, radiology technician, x-ray technician, sonographer, mri technologist, ct technologist, ultrasound technician, radiographer',
    'imaging, healthcare, patient care, charting, safety',
  ],
  ['dietitian, nutritionist', 'nutrition, healthcare, patient education, counseling'],
  ['veterinary technician, veterinarian, vet tech', 'animal care, healthcare, laboratory, customer service'],
  [
    'veterinary technician, vet tech',
    'phlebotomy, anesthesia, vaccination, client education, medical records, sterilization, animal restraint',
  ],
  [
    'medical coder, medical biller, health information technician',
    'medical billing, medical terminology, healthcare, data entry, confidentiality, computer skills, insurance verification, electronic health records',
  ],
  ['dietary aide', 'food service, food safety, healthcare'],
  ['optician', 'customer service, sale, healthcare, measuring instruments'],
  ['veterinary assistant', 'animal care, customer service'],
  ['radiation therapist', 'oncology, imaging, healthcare, patient care, safety'],
  [
    'zookeeper, dog groomer, pet groomer, kennel attendant, kennel technician, animal caretaker',
    'animal care, cleaning',
  ],
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
];
