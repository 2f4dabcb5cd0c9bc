/** Human resources, administration, management, projects and office software. */
export const OFFICE = `
[skill]
Office administration | administrative support; office management; administrative experience; administrative duties; office support; general office; administrative work; admin; secretarial; office experience; office procedures; office practices; administrative tasks; Büroorganisation; office environment; administrative functions; back office; <executive support / C-suite support; <reception; <mail handling / mail delivery / mail distribution / mail sorting / mailroom; <office supplies ordering / ordering supplies; <office move; <expense processing
Clerical work | clerical; <filing systems / file maintenance / alphabetizing; <photocopying / scanning / copying / faxing; <document management; <transcription / dictation / audio typing / shorthand; <minute taking / taking minutes / meeting minutes | office administration
Data entry | keyboarding; data input; entering data; 10-key; ten-key; data processing; Dateneingabe; data capture; <typing / typing speed / keyboard skills / touch typing / 40 wpm / 60 wpm / 50 wpm / 45 wpm / words per minute
Record keeping | recordkeeping; records management; maintaining records; records maintenance; keeping records; file management; record retention
Scheduling | calendar management; scheduling meetings; appointment setting; diary management; meeting coordination; staff scheduling; Terminplanung
Telephone skills | answering phones; phone etiquette; telephone; phones; switchboard; telephone communications; phone system
Business correspondence | correspondence; business writing; letter writing; business communication; memos; report preparation; preparing reports
Report writing | writing reports; written reports; incident reports
Computer skills | computer literacy; computer literate; personal computers; computers; computer; computer proficient; IT skills; IT literate; EDV-Kenntnisse; computer use; digital literacy; PC literate; software applications; computer savvy; IT literacy; PC; business software; application software; software programs; <internet research / web browsing / online research; <email / e-mail / electronic mail; <keyboard shortcuts; <database software / database use
Word processing | word processors | computer skills
Spreadsheets | spreadsheet | computer skills
Presentation software | slide decks; creating presentations; preparing presentations
Project management | managing projects; project planning; project coordination; project delivery; project leadership; project execution; manage projects; Projektmanagement; leading projects; project scheduling; project plans; project tracking; <program management; <project portfolio management / PPM / PMO / project management office; <project controls / earned value management / EVM; <project budgeting / project budgets; <resource management / resource planning / resource allocation; <scope management / project scope; <stakeholder management / stakeholder engagement / managing stakeholders; <critical path method / Gantt charts
Change management | organizational change; OCM; transformation; change leadership; <ADKAR / PROSCI / Prosci ADKAR
Strategic planning | business strategy; strategic management; strategic initiatives; business planning; business plans; strategic thinking and planning; long-range planning; annual planning; <OKRs / KPIs / goal setting
People management | team management; staff management; managing people; supervising staff; leading teams; team leadership; leadership experience; management experience; managing a team; managing teams; staff supervision; people leadership; supervisory; supervising; leading a team; leading people; managing staff; manage a team; Führungserfahrung; direct reports; staff leadership; line management; leadership roles; <performance management / performance reviews / performance appraisals; <staff development / employee development; <executive leadership / senior leadership / executive management; <disciplinary action; <delegation; <union environment / union contracts / collective bargaining / grievance handling; <succession planning
Coaching and mentoring | coaching; mentoring; mentorship; employee coaching
Cross-functional leadership | cross-functional teams; cross-functional collaboration; matrix management
Team building
Management consulting | consulting; consultancy; business consulting; advisory; professional services; client consulting; client engagements; Beratung; <IT consulting; <implementation consulting / software implementation / system implementation / enterprise-level implementations
Recruiting | recruitment; talent acquisition; staffing; talent sourcing; headhunting; executive search; <technical recruiting; <reference checks; <agency recruiting / staffing agency | human resource management
Employee onboarding | onboarding; I-9; offboarding | human resource management
Compensation and benefits | benefits administration; total rewards; employee benefits; job evaluation; comp and benefits; open enrollment; leave management; COBRA | human resource management
HR operations | HR administration; HR experience; HR policies; HR support; HR strategy; employee engagement; HR processes; HR procedures; HR compliance; talent management; employee lifecycle; workforce planning; Personalwesen; Personalarbeit; personnel policies; HR projects; HR reporting; HR practices; human resources policies; <HRIS / human resources information systems / HRMS / HCM systems / HR systems; <diversity, equity and inclusion / DEI / DE&I; <learning and development / L&D training; <global mobility / relocation management; <workforce management / WFM | human resource management
Vendor coordination | negotiating with vendors; vendor contracts; managing vendors
?Operations | operational management; operations leadership; <standard operating procedures / SOPs / operating procedures / SOP; <process management / process design / process development; <key performance indicators; <cost reduction / cost savings
Public speaking | public presentations; speeches; presentation delivery; delivering presentations; presentations; executive presentations; <web conferences / webinars / webinar hosting
Conflict resolution | conflict management; dispute handling; problem resolution
Mathematics skills | basic math; math skills; basic mathematics; arithmetic; numeracy; numerical skills; mathematical skills; fractions; percentages; ratios; proportions; business math; calculations; mathematical concepts; <algebra; <calculus / differential equations; <geometry / trigonometry / analytic geometry; <linear algebra; <permutations; <quadratic equations / linear equations; <statistics basics / averages
+ Technical reading / operating and maintenance instructions / procedure manuals; Safety documentation / safety instructions; Map reading / reading maps
[tool]
Microsoft Office | MS Office; Microsoft 365; Office 365; O365; M365; MSOffice; MS 365; Microsoft Suite; Office Suite; MS Suite; Microsoft products; Microsoft applications; office software | Excel; Word; PowerPoint; Outlook; computer skills
+ ^Excel / Microsoft Excel / MS Excel / Excel spreadsheets; Google Sheets | spreadsheets
+ VLOOKUP / XLOOKUP / HLOOKUP; Pivot tables / PivotTables; Excel formulas / Excel functions | excel
+ ^Word / Microsoft Word / MS Word; Google Docs / Google Documents | word processing
+ PowerPoint / Power Point / Microsoft PowerPoint / MS PowerPoint; Google Slides; Keynote presentation / ?Keynote | presentation software
+ ^Outlook / Microsoft Outlook / MS Outlook; Gmail / Google Mail; Lotus Notes / IBM Notes | email
Google Workspace | G Suite; GSuite; Google Suite; Google Apps; Google Drive; Google products; Google Office; Google tools; <Google Calendar; <Google Forms | Google Sheets; Google Docs; Google Slides; Gmail; computer skills
+ Microsoft Teams / MS Teams / ^Teams; ^Slack / Slack messaging; ^Zoom / Zoom meetings; WebEx / Cisco WebEx; Google Meet / Google Hangouts; Skype | communication software
Communication software | video conferencing; collaboration tools; videoconferencing; web conferencing; video conference; messaging tools
+ Microsoft Publisher / MS Publisher / ?Publisher; Microsoft OneNote / OneNote; OneDrive; Dropbox; Box storage / ?Box; Adobe Acrobat / ^Acrobat / Adobe Reader; Calendly; Loom video / ?Loom; LibreOffice / OpenOffice; ^Pages app / Apple Pages; Eventbrite; Cvent; LastPass / 1Password | computer skills
+ ADP / ADP payroll; ^Workday / Workday HCM; UKG / Kronos / UKG Pro / UltiPro / Ultimate Software / UKG Ready; Paychex; Paycom; Gusto payroll / ?Gusto; Paylocity; BambooHR / Bamboo HR; Ceridian Dayforce / Dayforce / Ceridian; Oracle HCM / Oracle HCM Cloud / Taleo; Paycor; ^Rippling; Personio; Deel; Deputy rostering / Deputy app; TSheets / QuickBooks Time | HRIS
+ Greenhouse ATS / ?Greenhouse; Lever ATS / ?Lever; iCIMS; LinkedIn Recruiter; Bullhorn; SmartRecruiters; Applicant tracking systems / ATS; NEOGOV | recruiting
[equipment]
Office equipment | office machines; copiers; fax machines; photocopier; printers; scanner office; copier; copy machine; business machines; fax; calculators; postage meter; typewriter; office machinery; calculator; 10-key calculator; printer; adding machine
[credential]
PMP | Project Management Professional; PMI certification; PMI-PMP; project management certification; PMI; <PgMP; <PMI-RMP; <PMI-SP | project management
+ CAPM / Certified Associate in Project Management; PRINCE2 / PRINCE2 Practitioner / PRINCE2 Foundation; CompTIA Project+ / Project+; APM qualification / APM PMQ / ChPP; IPMA / GPM Zertifikat; Google Project Management certificate; Diploma of Project Management; MSP certification; Certified Construction Project Manager | project management
+ SHRM certification / SHRM; SHRM-CP; SHRM-SCP; PHR / Professional in Human Resources; SPHR; aPHR; CIPD / CIPD qualified / Chartered MCIPD; CCP compensation / WorldatWork; CEBS; CHRP / CHRL / CPHR; HR certification; GPHR; Personalfachkaufmann / Personalfachkauffrau; IPMA-SCP | human resource management
+ LinkedIn Certified Recruiter; CIR recruiter / AIRS certification; Certified Staffing Professional; REC qualification | recruiting
+ Prosci certification / PROSCI certified / Certified Change Management Professional / CCMP; APMG Change Management | change management
+ Microsoft Office Specialist / =MOS; ICDL / ECDL; IC3 | Microsoft Office
+ CAP administrative / Certified Administrative Professional; Executive assistant diploma; NVQ Business Administration / Kauffrau für Büromanagement / Kaufmann für Büromanagement / Bürokauffrau / Industriekauffrau / Industriekaufmann | office administration
+ ICF coaching / ICF certification / ACC coaching / PCC coaching / certified coach; Executive coaching certification; DISC certification | coaching and mentoring
+ Typing certificate / typing test | typing
`;
