/** Health, nursing and care. */
export const HEALTH = `
[credential]
Licensed nurse | nursing license; nurse licensure; nursing licensure; qualified nurse; Pflegefachkraft | nursing
Registered nurse | RN; Reg. Nurse; registered nursing; registered general nurse; RGN; Pflegefachfrau; Pflegefachmann; Krankenschwester; Krankenpfleger; NCLEX-RN; <charge nurse; <staff nurse; <school nurse; <nurse manager; <director of nursing; <RN case manager; <triage nurse; <MDS coordinator; <nurse educator | licensed nurse; patient care
Licensed practical nurse | LPN; LVN; LPN/LVN; LVN/LPN; practical nurse; vocational nurse; RPN; enrolled nurse; NCLEX-PN | licensed nurse; patient care
Nurse practitioner | APRN; ARNP; CRNP; advanced practice registered nurse; advanced practice nurse; ?NP; <family nurse practitioner / FNP / FNP-C / FNP-BC; <psychiatric mental health nurse practitioner / PMHNP / PMHNP-BC; <acute care nurse practitioner; <pediatric nurse practitioner | registered nurse; prescribing | PA; physician; nurse; license; licensed; APRN; practitioner
Clinical nurse specialist | ?CNS | registered nurse | nurse; license; certified; APRN
Certified registered nurse anesthetist | CRNA; nurse anesthetist | registered nurse; anesthesia
Certified nurse midwife | nurse-midwife; CNM; midwife; Hebamme | midwifery
Compact nursing license | multistate license; multi-state license; compact license; compact RN license; Nurse Licensure Compact; NLC license; eNLC | licensed nurse
NMC registration | NMC PIN; Nursing and Midwifery Council; NMC registered; NMC; <RMN / registered mental health nurse; <RNLD | registered nurse
AHPRA registration | AHPRA
HCPC registration | HCPC; Health and Care Professions Council
Certified nursing assistant | CNA; certified nursing aide; certified nurse aid; nursing assistant; nurse assistant; nurse aide; nurse's aide; nursing aide; LNA; state tested nursing assistant; STNA; geriatric nursing assistant; GNA; Pflegehelfer; Pflegehelferin; healthcare assistant | patient care; activities of daily living
Certified medication aide | medication aide; medication technician; medication assistant; QMAP; QMA | medication administration
Home health aide | HHA; personal care aide; personal care assistant; direct care worker; home care aide; home carer | personal care; activities of daily living; care work
Certified medical assistant | CMA; CCMA; ?RMA; registered medical assistant; certified clinical medical assistant; medical assistant; medizinische Fachangestellte; ?MA | clinical support; vital signs | assistant; LPN; CNA; clinic; patient; LVN; CMA; phlebotomy
Patient care technician | PCT; CPCT; patient care tech; patient care assistant; patient care associate | patient care; vital signs
Phlebotomist | phlebotomy technician; CPT phlebotomy; PBT(ASCP) | phlebotomy
Unit secretary | unit clerk; ward clerk; health unit coordinator; HUC; monitor technician | medical terminology; clerical work
EKG technician | ?CET; ECG technician | EKG | EKG; technician; certified; ECG
Sterile processing technician | CRCST; CSPDT; CBSPD; sterile processing tech; certified registered central service technician | sterile processing
Surgical technologist | ?CST; surgical technician; surgical tech; scrub tech; scrub nurse; operating department practitioner; ODP | surgical technology; sterile processing | surgical; technologist; tech; scrub; certified; certification; NBSTSA
Emergency medical technician | EMT; EMT-B; NREMT; AEMT; Rettungssanitäter; ambulance technician | emergency care; CPR
Paramedic | EMT-P; EMT-Paramedic; Notfallsanitäter; NRP paramedic | emergency medical technician
Physician | medical doctor; medical license; MD license; attending physician; GMC registration; General Medical Council; Approbation; Facharzt; Arzt; Ärztin; <hospitalist; <family physician; <primary care physician; <internist; <cardiologist; <radiologist; <anesthesiologist; <general practitioner; <emergency physician; <pediatrician; <psychiatrist; <surgeon / orthopedic surgeon; <neurologist; <pathologist; <dermatologist; <oncologist; <obstetrician; <urologist; <ophthalmologist; <medical director | medicine; prescribing; patient assessment
Board certification | board certified; board eligible; BC/BE; BE/BC; ABMS
Physician assistant | PA-C; physician associate; ?PA | prescribing; patient assessment | NP; physician; nurse; practitioner; ARNP; APRN; licensed
DEA license | DEA registration; DEA certificate; DEA number; ?DEA | | license; registration; certificate; NPI; number
NPI number | National Provider Identifier; NPI
Pharmacist | RPh; R.Ph.; GPhC; Apotheker; Apothekerin; clinical pharmacist; <pharmacist in charge | pharmacy; medication dispensing
Pharmacy technician | CPhT; PTCB; pharmacy tech; ExCPT; dispensing assistant; PTA Apotheke | medication dispensing
Physical therapist | physiotherapist; Physiotherapeut | physical therapy
Physical therapist assistant | PTA; physical therapy assistant; physical therapy aide; rehab aide | rehabilitation
Occupational therapist | OTR/L; NBCOT; Ergotherapeut | occupational therapy
Occupational therapy assistant | COTA; COTA/L | rehabilitation
Speech-language pathologist | SLP; CCC-SLP; speech pathologist; speech therapist; speech and language therapist; Logopäde | speech-language pathology
Respiratory therapist | RRT; NBRC | respiratory therapy
Radiologic technologist | ARRT; RT(R); radiology technologist; radiologic tech; x-ray technician; x-ray tech; x-ray technologist; radiographer; rad tech; radiology technician; MTRA | radiologic technology; x-ray
CT technologist | CT tech; RT(CT) | radiologic technologist; computed tomography
MRI technologist | MRI tech; ARMRIT; RT(MR) | MRI
Mammographer | mammography technologist; RT(M) | radiologic technologist; mammography
Sonographer | RDMS; RVT; RDCS; ARDMS; ultrasound technologist; ultrasound technician; ultrasound tech; registered diagnostic medical sonographer; vascular technologist; echo tech | diagnostic medical sonography
Nuclear medicine technologist | CNMT; NMTCB | nuclear medicine technology
Radiation therapist | RT(T); therapeutic radiographer | radiation therapy
Medical laboratory scientist | MLS(ASCP); medical technologist; MT(ASCP); clinical laboratory scientist; ASCP; biomedical scientist; <histotechnologist; <cytotechnologist | medical laboratory science; laboratory skills
Medical laboratory technician | MLT; MLT(ASCP); medical lab technician; clinical laboratory technician; <histotechnician | laboratory skills
Registered dietitian | RD license; RDN; dietitian; LDN; nutritionist | nutrition
Certified diabetes educator | CDE; CDCES; diabetes educator | diabetes management
Lactation consultant | IBCLC | breastfeeding support
Dentist | dental license; GDC registration; Zahnarzt; <orthodontist; <oral surgeon; <periodontist | dentistry
Dental hygienist | RDH; registered dental hygienist; dental hygiene license; dental hygienist license; Dentalhygieniker | dental hygiene
Dental assistant | RDA; DANB; EFDA; expanded functions dental assistant; dental nurse; zahnmedizinische Fachangestellte; ZFA | chairside assisting
+ dental radiography certificate / dental x-ray license | dental radiography
Optometrist | optometry license; GOC registration | optometry
Optician | ABO certification; dispensing optician; Augenoptiker | eyeglass dispensing
Ophthalmic technician | COA certification; ophthalmic assistant; optometric technician | eye care
Audiologist | CCC-A; hearing aid dispenser | audiology
+ Podiatrist / chiropodist | podiatry
+ Chiropractor | chiropractic
Veterinarian | veterinary license; vet license; veterinary surgeon; RCVS; Tierarzt; Tierärztin | veterinary medicine; animal care
Veterinary technician | CVT; LVT; RVN; vet tech; veterinary nurse; vet nurse; VTNE | animal care
Veterinary assistant | vet assistant | animal care
Licensed clinical social worker | LCSW; LICSW; LCSW-C; LISW; LSCSW; clinical social worker; licensed independent social worker | licensed social worker; mental health counseling
Licensed social worker | LSW; LMSW; LGSW; LBSW; licensed master social worker; social work license; Social Work England; registered social worker; ASWB | social work
Licensed professional counselor | LPC; LPCC; LCPC; LMHC; LCMHC; LMHP; licensed mental health counselor; licensed clinical professional counselor; licensed professional clinical counselor; licensed mental health professional; licensed therapist; licensed counselor; <NCC certification | mental health counseling
Licensed marriage and family therapist | LMFT; LMFTA; marriage and family therapist; MFT license | mental health counseling
Licensed psychologist | clinical psychologist; psychology license; chartered psychologist; psychologist; EPPP; Psychologe; <school psychologist / NCSP; <neuropsychologist | psychology; psychological assessment
Addiction counselor | CADC; LCADC; CASAC; LCDC; LADC; SUDP; CSAC; certified alcohol and drug counselor; substance abuse counselor | substance abuse counseling
Peer support specialist | peer specialist; CPSS; CPRS; recovery coach; peer counselor; peer support worker | peer support
Board Certified Behavior Analyst | BCBA; behavior analyst; BCaBA | applied behavior analysis
Registered Behavior Technician | RBT; behavior technician; ABA therapist; behavioral technician | applied behavior analysis
Mental health technician | behavioral health technician; BHT; psychiatric technician; psych tech; psychiatric aide; mental health worker | de-escalation; patient care
Qualified mental health professional | QMHP; QMHA; <QIDP / QMRP / qualified intellectual disability professional
Certified case manager | CCM; CCMC; ACM-RN; ACM certification | case management
Certified professional coder | CPC; CPC-A; AAPC; certified coding specialist; CCS certification; certified coding associate; CCA coding; coding certification; certified coder; certified medical coder; <CRC certification | medical coding
Registered health information technician | RHIT; AHIMA; <registered health information administrator / RHIA | medical records; medical coding
+ CPHQ / certified professional in healthcare quality | process improvement
Certified dietary manager | CDM, CFPP; CDM certification | food safety
Nursing home administrator | NHA license; LNHA | healthcare administration
+ assisted living administrator / RCFE | healthcare administration
Basic Life Support | BLS; BCLS; BLS/CPR; CPR/BLS; BLS for Healthcare Providers; healthcare provider CPR; Basic Cardiac Life Support; Immediate Life Support | CPR
CPR | cardiopulmonary resuscitation; CPR/AED; AED certification; =AED; automated external defibrillator; CPR/First Aid; First Aid/CPR; CPR and First Aid; First Aid and CPR; AED/CPR; CPR/AED/First Aid; HLTAID009 | first aid
First aid | first-aider; HLTAID011; Ersthelfer; Erste Hilfe; <pediatric first aid; <wilderness first responder / WFR; <wilderness first aid; <mental health first aid; <Stop the Bleed
Advanced Cardiovascular Life Support | ACLS; Advanced Cardiac Life Support; Advanced Life Support | CPR
Pediatric Advanced Life Support | =PALS; EPALS | CPR
Neonatal Resuscitation Program | NRP; neonatal resuscitation; <S.T.A.B.L.E. certification
+ Trauma Nursing Core Course / TNCC; ENPC; Advanced Trauma Life Support / ATLS; PHTLS / Prehospital Trauma Life Support; NIHSS / NIH Stroke Scale
+ Certified emergency nurse / CEN certification; CCRN; PCCN; CNOR; RNFA / registered nurse first assistant; CMSRN; Oncology certified nurse / OCN; Certified nurse educator / CNE certification; CRNI; CPAN; ANCC certification / ANCC | registered nurse
Chemotherapy certification | ONS chemotherapy; chemo certified | chemotherapy
Wound care certification | CWOCN; WOCN; CWCN; WCC; wound care certified; CWS certification | wound care
IV certification | IV certified; IV therapy certification | IV therapy
Care Certificate | <Certificate III in Individual Support / Cert III Aged Care; <Certificate IV in Disability; <Certificate IV in Ageing Support | care work
NDIS worker check | NDIS worker screening; NDIS screening check
+ RPSGT / sleep technologist | sleep studies
+ EEG technologist / R. EEG T. | EEG
Certified medical interpreter | CoreCHI | interpreting
Community health worker | CHW; promotora; patient navigator; health navigator | community outreach
+ Doula | labor and delivery
Recreation therapist | CTRS; certified therapeutic recreation specialist; activities director | recreation therapy
+ Athletic trainer / BOC certified; Exercise physiologist | kinesiology
Certified clinical research coordinator | CCRC; CCRP; CCRA; ACRP; SOCRA; certified clinical research professional | clinical research
CITI training | CITI Program; human subjects training | human subjects research
Crisis Prevention Institute certification | CPI certification; CPI training; nonviolent crisis intervention; ?CPI; <MANDT; <Safety-Care; <therapeutic crisis intervention; <PMVA | de-escalation | certified; training; CPR; crisis
TB test | tuberculosis test; tuberculosis screening; TB screening; TB skin test; PPD; TB clearance
Vaccination | vaccinated; immunization records; COVID-19 vaccine; COVID vaccine; flu vaccine; influenza vaccine; flu shot; hepatitis B vaccine; immunizations; Masernschutz

[skill: clinical skills]
Patient care | bedside care; patient-centered care; bedside nursing; inpatient care
Patient assessment | physical assessment; head-to-toe assessment; health assessment; <triage / telephone triage; <pain assessment
Vital signs | vitals; blood pressure monitoring
Medication administration | administering medications; administer medications; medication management; med pass; medication pass; <medication reconciliation; <injections / IM injections; <dosage calculation / drug calculations
IV therapy | IV insertion; IV starts; IV placement; IV access; IVs; infusion therapy; infusions; cannulation; intravenous; IV administration; ?IV; I.V.; <PICC lines; <central lines; <PCA pumps; <IV pumps / infusion pumps; <total parenteral nutrition / TPN | | therapy; medication; line; foley; pump; phlebotomy; catheter; insertion
Phlebotomy | venipuncture; venepuncture; blood draw; drawing blood; blood collection; specimen collection; <capillary puncture / finger sticks / fingerstick; <arterial blood gas / ABG
Wound care | wound management; dressing changes; dressings; wound dressing; <ostomy care / colostomy care; <wound vac; <pressure ulcer prevention; <suture removal / staple removal
Catheter care | Foley catheter; Foley insertion; Foley; catheterization; catheter insertion; urinary catheter
Tracheostomy care | trach care; tracheostomy; trach/vent; suctioning
Ventilator management | ventilators; ventilator; vent management; ventilator care; <BiPAP; <CPAP
+ Oxygen therapy / oxygen administration; ECMO; Airway management / intubation; Nebulizer treatments
Tube feeding | enteral feeding; G-tube; NG tube; feeding tubes; gastrostomy
Telemetry | heart monitoring; <rhythm interpretation / cardiac rhythms
EKG | ECG; electrocardiogram; electrocardiogram interpretation
EEG | electroencephalographic interpretation
Infection control | infection prevention; universal precautions; standard precautions; isolation precautions; hand hygiene; <aseptic technique / sterile technique; <bloodborne pathogens / blood-borne pathogens
Sterile processing | sterilization; central sterile; instrument processing; <autoclave / autoclaving
Patient education | patient teaching; patient and family education; health teaching
Care planning | care plans; plan of care; treatment plans; <discharge planning; <care coordination / coordination of care / transitions of care
Charting | clinical documentation; patient charting; progress notes; case notes; SOAP notes
Activities of daily living | ADL; bathing; toileting; grooming; daily living skills; personal hygiene; IADLs
Personal care | intimate care; personal support
Evidence-based practice | evidenced based practice; clinical guidelines; <clinical pathways
Clinical judgment | nursing judgment
Clinical skills | clinical setting; clinical environment; clinical; nursing skills
Clinical support | rooming patients; patient rooming
Patient transport | patient transfers; transferring patients; patient handling; patient lifting; <Hoyer lift / patient lift; <gait belt; <ambulation; <body mechanics
Nurse leadership | <preceptor / precepting; <charge nurse experience
+ Point-of-care testing / POCT; Urinalysis; Drug test collection; Specimen processing / specimen handling
Prescribing | prescribe medication
Anesthesia | anesthesiology; <conscious sedation / moderate sedation / sedation; <pain management
Vaccine administration | immunization; immunizing; vaccinator
Telehealth | telemedicine; virtual care; telephonic care
Chemotherapy | biotherapy
Breastfeeding support | lactation; breastfeeding
Nutrition counseling | therapeutic diets; special diets
Chairside assisting | chairside; dental charting; <dental radiography / dental x-rays; <orthodontics; <endodontics
Eyeglass dispensing | frame selection; eyeglass fitting; lensometry; optical dispensing; contact lens fitting
Eye care | eye exams; visual field testing; ophthalmology; refraction; tonometry
Medication dispensing | dispensing medication; filling prescriptions; prescription filling; <compounding; <medication therapy management / MTM; <controlled substances
X-ray | radiographic imaging; radiology; Röntgen; <fluoroscopy / C-arm; <bone densitometry / DEXA
+ Computed tomography / CT scan / CT scanning / CT imaging; MRI / magnetic resonance imaging; Mammography / breast imaging / mammograms; Sleep studies / polysomnography / sleep medicine; Ultrasound; Radiation safety / ALARA

[skill: patient care]
Elderly care | eldercare; elder care; geriatric care; geriatrics; geriatric; senior care; aged care; older adults; Altenpflege
Dementia care | Alzheimer's care; memory care; dementia; Alzheimer's; Alzheimer's disease
Hospice care | palliative care; end-of-life care; hospice; palliative; <grief counseling / bereavement support
Home health | home health care; home healthcare; home care; home nursing; home visits; homecare; <OASIS documentation
Long-term care | LTC; skilled nursing; nursing home; skilled nursing facility; SNF; assisted living; post-acute care; subacute care; sub-acute; care home; LTAC; LTACH; <MDS assessment / MDS 3.0
Acute care | acute hospital; acute care hospital; hospital setting; acute inpatient
Critical care | ICU; intensive care; CCU; CVICU; MICU; SICU; Intensivpflege
Step-down unit | PCU; progressive care; step-down
Emergency care | emergency department; emergency room; emergency nursing; emergency medicine; trauma care; accident and emergency; ?ED; ?ER; Notaufnahme; <urgent care | | nurse; nursing; ICU; trauma; RN; hospital; emergency; patient; room; physician
Medical-surgical nursing | med-surg; medical-surgical; M/S nursing
Perioperative nursing | operating room; perioperative; surgical nursing; operating theater; ?OR; surgical services; <PACU / recovery room; <endoscopy; <cath lab | | nurse; nursing; RN; PACU; surgical; surgery; circulating; scrub; tech; ICU
Labor and delivery | L&D; obstetrics; OB/GYN; maternity care; postpartum; mother-baby; antepartum; perinatal; <women's health / gynecology; <fetal monitoring; <prenatal care
Neonatal care | NICU; neonatal; newborn care; neonatology
Pediatrics | pediatric; pediatric care; pediatric nursing; peds
Oncology | oncology nursing; cancer care; hem/onc; hematology; <bone marrow transplant
Cardiology | cardiac care; cardiac nursing; cardiac; cardiovascular; <cardiac rehabilitation / cardiac rehab; <cardiac surgery
Neurology | neuro; neurological; stroke care; <neurosurgery
Orthopedics | orthopedic; ortho; musculoskeletal; <casting and splinting / splinting
Dialysis | hemodialysis; nephrology; renal care; <dialysis technician / CCHT
Diabetes management | diabetes care; diabetic care; diabetes; endocrinology; <glucose monitoring / blood glucose monitoring / blood glucose testing; <insulin administration
Psychiatric nursing | psychiatric care; psych nursing; psychiatric; inpatient psychiatric; psychiatry; Psychiatrie
Rehabilitation | rehab; inpatient rehab; <therapeutic exercise; <restorative care
Primary care | family medicine; family practice; internal medicine; outpatient care; ambulatory care; outpatient; outpatient clinic; general practice; physician office; <chronic disease management

[skill: clinical skills]
Mental health counseling | psychotherapy; individual therapy; clinical therapy; talk therapy; <play therapy; <couples therapy; <EMDR
Group facilitation | group therapy; group counseling; support groups
Cognitive behavioral therapy | CBT; TF-CBT; <dialectical behavior therapy / CBT/DBT; <acceptance and commitment therapy
Motivational interviewing | <harm reduction
Crisis intervention | crisis response; crisis counseling; crisis prevention; mobile crisis; <suicide prevention
Substance abuse counseling | substance abuse; substance use; addictions; chemical dependency; substance misuse; <medication-assisted treatment; <detox / detoxification; <relapse prevention; <co-occurring disorders / dual diagnosis
Trauma-informed care | trauma-informed
Applied behavior analysis | ABA; ABA therapy; behavior modification; behavior intervention; behavior plans; positive behavior support; behavioral interventions; PBIS; functional behavior assessment
Psychological assessment | psychological testing; psychometric testing; psychosocial assessment; diagnostic assessment; DSM-5; cognitive assessment
Peer support | lived experience; peer mentoring; peer counseling
Mental health | mental health care; behavioral health care; mental illness; SMI

[skill]
De-escalation | de-escalating; de-escalate | conflict resolution
Care work | caregiving; care giving; social care; direct care; domiciliary care; support work; direct support; supported living; Betreuung
Disability support | developmental disabilities; intellectual disabilities; IDD; I/DD; people with disabilities; individuals with disabilities; disability care; learning disabilities; special needs; <autism / ASD / autism spectrum; <brain injury / TBI
Case management | casework; case work; care management; caseload
Client advocacy | patient advocacy; victim advocacy; victim services; <domestic violence / intimate partner violence; <sexual assault advocacy / sexual assault
Community resources | resource referral; social service agencies; <homeless services / homelessness; <housing navigation; <refugee resettlement / refugee services
Child welfare | child protective services; child protection; foster care; family preservation; mandated reporting; <youth services / youth work / youth development / at-risk youth; <juvenile justice; <early intervention
Safeguarding | adult protective services; vulnerable adults; vulnerable populations; duty of care
Community outreach | outreach; community engagement; community relations; community organizing; community development; community partnerships
Medical terminology | medical terms
Medical coding | CPT codes; CPT coding; HCPCS; coding guidelines; diagnosis coding; clinical coding; DRG; HCC coding; <ICD-10 / ICD-10 coding / ICD-9; <clinical documentation improvement / CDI
Medical billing | patient billing; insurance billing; hospital billing; payment posting; charge entry; claims submission; denial management; CMS-1500; UB-04; medical claims
Revenue cycle management | revenue cycle; patient accounts; chargemaster; revenue integrity; HFMA; CHFP; CRCR
Insurance verification | prior authorization; pre-authorization; eligibility verification; pre-certification
Patient scheduling | patient registration; patient check-in; patient access; medical office; patient intake; medical clerical
Medical records | health records; release of information; chart review; <medical scribe / scribing
Electronic health records | EHR; EMR; electronic medical records; EHR/EMR; EMR/EHR; CPOE
Clinical research | clinical studies; <clinical trials / clinical trial; informed consent; clinical development; <pharmacovigilance / drug safety; <site monitoring; <electronic data capture / EDC; <trial master file / TMF / eTMF; <CDISC / SDTM / =ADaM; <medical writing
Human subjects research
Durable medical equipment | DME; home medical equipment; HME; medical equipment; medical supplies; <orthotics and prosthetics / prosthetics / orthotics; <assistive technology / adaptive equipment / assistive devices
Managed care | HMO; health plans; value-based care; utilization management; utilization review; accountable care; HEDIS; InterQual; NCQA; <provider relations / provider network; <credentialing
Medicare and Medicaid | Medicare; Medicaid; Medicare/Medicaid; CMS regulations; CMS guidelines
Animal care | veterinary care; animal handling; animal welfare; pet care; animal restraint; animal health; kennel; <dog grooming / pet grooming / pet groomer; <dog training; <laboratory animal care / vivarium / AALAS; <animal shelter; <equine care / horse care

[tool: electronic health records]
^Epic | Epic EHR; Epic EMR; EpicCare; Epic Hyperspace; MyChart; Epic Ambulatory; Epic Cadence; Epic Beaker; Epic Willow; Epic Clarity
Cerner | Oracle Health; PowerChart; Cerner Millennium
+ Meditech / MEDITECH Expanse; Allscripts / Veradigm; Athenahealth / athenaOne / athenaNet; eClinicalWorks / ECW; NextGen Healthcare / NextGen EHR / NextGen EMR / ?NextGen; PointClickCare / PCC software; MatrixCare; Homecare Homebase / HCHB; WellSky / Kinnser; Netsmart; Axxess; Practice Fusion; DrChrono; Kareo / Tebra; Greenway Health; AdvancedMD; SimplePractice; TherapyNotes; ModMed; CentralReach; WebPT; SystmOne; EMIS Web; Cliniko; Brightree; Dentrix; Eaglesoft; Open Dental; AVImark; Cornerstone veterinary software; ezyVet
[tool]
+ Pyxis / BD Pyxis; Omnicell; ScriptPro; PioneerRx; Vocera; Alaris pumps
+ REDCap; Medidata Rave / Medidata; Veeva Vault / Veeva; OpenClinica | clinical research
+ EncoderPro; 3M 360 Encompass / 3M encoder | medical coding
+ Availity; Waystar; Change Healthcare; Facets claims system | medical billing
+ PACS / picture archiving and communication system; DICOM | x-ray

[standard]
HIPAA | Health Insurance Portability and Accountability Act; HIPPA; patient confidentiality; patient privacy; protected health information; PHI; HITECH
Joint Commission | JCAHO; TJC
+ CARF; CLIA; CAP accreditation; EMTALA; Stark Law / Anti-Kickback Statute; 340B; Affordable Care Act; Nurse Practice Act; Care Quality Commission / CQC; NICE guidelines; NDIS / National Disability Insurance Scheme; 42 CFR Part 2; Title 22
Good Clinical Practice | ICH-GCP; GCP/ICH; ICH guidelines | clinical research
Institutional Review Board | IRB; research ethics; ethics committee submissions | human subjects research

[equipment]
+ Defibrillator / crash cart; Medical imaging equipment / imaging equipment
`;
