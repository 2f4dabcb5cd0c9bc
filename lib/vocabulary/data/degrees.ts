/**
 * Degrees, diplomas and school leaving certificates by level. Broad names first ("bachelor's degree"), then the degrees.
 * Levels across countries follow the European Qualifications Framework: 4 secondary or vocational, 5 associate, 6
 * bachelor, 7 master, 8 doctorate; first degrees in medicine, pharmacy, law and the like are `professional`.
 */
export const DEGREES = `
[degree: secondary]
High school diploma | OSSD; Ontario Secondary School Diploma; high school degree; high school education; high school graduate; high school graduation; HS diploma; HS degree; secondary school diploma; secondary education; secondary school education; secondary diploma; high school certificate; twelfth grade; 12th grade education; grade 12; year 12; ?high school; ?secondary school | | diploma; GED; equivalent; of; completed; completion; completing; complete; finished; or; degree
GED | General Education Diploma; General Educational Development; general equivalency diploma; general education development; high school equivalency; HSED; HiSET | High school diploma
GCSE | GCSE grade; General Certificate of Secondary Education; O-levels
?A level | A-levels; GCE A level | GCSE | GCSE; grade; equivalent; qualification; BTEC; degree
Abitur | Fachabitur; Hochschulreife; allgemeine Hochschulreife; Matura | High school diploma
Mittlere Reife | Realschulabschluss; Hauptschulabschluss
Leaving Certificate | Irish Leaving Certificate; Leaving Cert
Higher School Certificate | HSC; VCE; Victorian Certificate of Education | High school diploma
National Senior Certificate | matric certificate; matriculation; ?Matric | High school diploma
French baccalauréat | baccalauréat; bac général | High school diploma
International Baccalaureate | IB diploma | High school diploma
Middle school | eighth grade education; 8th grade education; grade 10; year 10

[degree: vocational]
Vocational diploma | vocational degree; vocational training; vocational qualification; vocational certificate; technical diploma; technical certificate; technical school; trade school; tech school; vocational school; trade certificate; trade qualification; vo-tech; technical college; post-secondary certificate; certificate program; career college
Apprenticeship | trade apprenticeship; journeyman program
Ausbildung | Berufsausbildung; abgeschlossene Ausbildung; Lehrabschluss; EFZ | Apprenticeship
Meister | Meisterbrief; Meisterprüfung; Meistertitel; Industriemeister; Handwerksmeister; Fachwirt | Apprenticeship
NVQ | National Vocational Qualification; NVQ level 2; NVQ level 3; NVQ2; NVQ3; SVQ; QCF level 3; Level 3 Diploma; Level 2 Diploma | Vocational diploma
BTEC | BTEC National; BTEC Extended Diploma | Vocational diploma
City & Guilds | | Vocational diploma
?T Level | T-levels | Vocational diploma | qualification; GCSE; BTEC
Certificate III | Cert III; Certificate 3; Cert 3 | Vocational diploma
Certificate IV | Cert IV; Certificate 4; Cert 4 | Certificate III
HNC | Higher National Certificate | Vocational diploma
CAP certificate | CAP diploma; =BEP; bac professionnel; bac pro | Vocational diploma
MBO | MBO level 3; MBO level 4; MBO 4 | Vocational diploma

[degree: associate]
Associate degree | ?associate's; associate level degree; associate diploma; two-year degree; 2-year degree; two year college degree; 2 year college degree; junior college degree; community college degree; AA/AS; AS/AA; ?Associates; ?Associate | | bachelor; degree; arts; science; AA
Associate of Arts | ?AA; A.A. degree; Associate in Arts | Associate degree | degree; in; AS; BA; BS; bachelor; associate
Associate of Science | ?AS; A.S. degree; Associate in Science; ?ASc | Associate degree | degree; AA; BA; BS; bachelor; associate
Associate of Applied Science | AAS; Associate in Applied Science | Associate degree
Associate Degree in Nursing | ADN; ASN; Associate of Science in Nursing; associate's in nursing | Associate degree; nursing
Associate of Occupational Studies | AOS degree | Associate degree
HND | Higher National Diploma | Associate degree
Foundation degree | FdSc | Associate degree
Diploma of Higher Education | DipHE; CertHE | Associate degree
Advanced Diploma | Ontario College Diploma; college diploma; Diploma of Nursing; polytechnic diploma
BTS | =DUT; BUT diploma; bac+2 | Associate degree

[degree: bachelor]
Bachelor's degree | bachelor's; bachelor; bachelor level; baccalaureate; undergraduate degree; undergrad degree; four-year degree; 4-year degree; four year college degree; 4 year college degree; 4-yr degree; university degree; university education; university qualification; degree level qualification; college degree; college graduate; university graduate; college education; honours degree; honors degree; first degree; BA/BS; BS/BA; BA/BSc; BSc/BA; BA or BS; BS or BA; BS/BE; BE/BTech; bac+3; tertiary qualification; tertiary degree; degree qualified; degree educated; degree level; ?degree | | in; from; required; preferred; university; college; accredited; relevant; related; technical; qualified; holder; or
Bachelor of Science | ?BS; ?B.S.; BSc; B.Sc.; BSc Hons; Bachelor in Science; BS degree | Bachelor's degree
Bachelor of Arts | ?BA; ?B.A.; B.A. degree; BA Hons; Bachelor in Arts; ?AB degree | Bachelor's degree
Bachelor of Applied Science | BASc; B.A.Sc.; ?BAS | Bachelor's degree
Bachelor of Business Administration | BBA; Bachelor in Business Administration; BBS degree | Bachelor's degree; business administration
Bachelor of Commerce | BCom; B.Com.; BComm; B.Comm. | Bachelor's degree; commerce
Bachelor of Engineering | BEng; B.Eng.; ?BE; B.E. degree; BSE; BEng Hons | Bachelor's degree; engineering
Bachelor of Technology | BTech; B.Tech. | Bachelor's degree
Bachelor of Computer Science | BSCS; BCS degree; Bachelors in Computer Science; BCompSc | Bachelor's degree; computer science
Bachelor of Computer Applications | BCA | Bachelor's degree; computer science
Bachelor of Electrical Engineering | BSEE; BEE degree | Bachelor's degree; electrical engineering
Bachelor of Mechanical Engineering | BSME | Bachelor's degree; mechanical engineering
Bachelor of Civil Engineering | BSCE | Bachelor's degree; civil engineering
Bachelor of Science in Nursing | BSN; BScN; Bachelor of Nursing; Bachelor's in Nursing; bachelor's degree in nursing | Bachelor's degree; nursing
Bachelor of Social Work | BSW; Bachelor's in Social Work | Bachelor's degree; social work
Bachelor of Education | =BEd; =B.Ed.; Bachelor's in Education | Bachelor's degree; education
Bachelor of Fine Arts | BFA | Bachelor's degree; fine arts
Bachelor of Architecture | BArch; B.Arch. | Bachelor's degree; architecture
Bachelor of Laws | LLB; LL.B. | Bachelor's degree; law
Bachelor of Music | BMus; B.M. degree; BMus Hons | Bachelor's degree; music
Bachelor of Accountancy | BAcc; BAcy; Bachelor of Accounting; Bachelor's in Accounting; bachelor's degree in accounting | Bachelor's degree; accounting
Bachelor of Pharmacy | BPharm; B.Pharm. | Bachelor's degree; pharmacy
Bachelor of Public Health | BSPH; B.P.H. | Bachelor's degree; public health
Bachelor of Health Science | BHSc; BHS degree | Bachelor's degree; health sciences
Bachelor of Design | BDes; B.Des. | Bachelor's degree; design
Licenciatura | Laurea triennale; HBO degree; HBO diploma; grado universitario | Bachelor's degree

[degree: master]
Master's degree | master's; masters level; graduate degree; advanced degree; postgraduate degree; post-graduate degree; postgraduate qualification; graduate-level degree; higher degree; MA/MS; MS/MA; MS/MBA; MSc/MA; MS/PhD; bac+5; ?MS degree; ?Master | Bachelor's degree | degree; bachelor; phd; doctorate; arts; science
Master of Science | ?MS; ?M.S.; MSc; M.Sc.; SM degree; Master in Science; MS degree | Master's degree
Master of Arts | ?MA; ?M.A.; MA degree; Master in Arts | Master's degree
Master of Business Administration | MBA; Executive MBA; EMBA; Master's in Business Administration | Master's degree; business administration
Master of Engineering | MEng; M.Eng.; MSE; ?ME | Master's degree; engineering
Master of Technology | MTech; M.Tech. | Master's degree
Master of Computer Applications | MCA; MSCS; Master of Computer Science | Master's degree; computer science
Master of Public Health | =MPH; Master's in Public Health; MSPH | Master's degree; public health
Master of Public Administration | MPA; Masters in Public Administration | Master's degree; public administration
Master of Public Policy | MPP | Master's degree; public policy
Master of Health Administration | MHA; Master of Healthcare Administration; Masters in Healthcare Administration | Master's degree; healthcare administration
Master of Social Work | MSW; Masters in Social Work; MSSW | Master's degree; social work
Master of Science in Nursing | MSN; Master of Nursing; Master's in Nursing; master's degree in nursing | Master's degree; nursing
Master of Education | =MEd; =M.Ed.; Masters in Education; Master of Arts in Teaching | Master's degree; education
Master of Fine Arts | MFA | Master's degree; fine arts
Master of Library Science | MLIS; MLS degree; Master of Library and Information Science; M.L.S. | Master's degree; library science
Master of Accountancy | MAcc; MAcy; MSA degree; Master of Accounting; MPAcc; Master's in Accounting | Master's degree; accounting
Master of Finance | MSF degree; MFin; Master's in Finance | Master's degree; finance
Master of Laws | ?LLM; LL.M. | Master's degree; law | law; JD; LLB; legal; degree
Master of Architecture | =MArch; =M.Arch. | Master's degree; architecture
Master of Divinity | MDiv; M.Div. | Master's degree; theology
Master of Philosophy | MPhil; M.Phil.; MRes | Master's degree
Master of Commerce | MCom; M.Com. | Master's degree; commerce
Master of Speech-Language Pathology | MSLP | Master's degree; speech-language pathology
Master of Occupational Therapy | MSOT; M.O.T. | Master's degree; occupational therapy
Master of Counseling | Master's in Counseling; MEd in Counseling | Master's degree; counseling
Education Specialist | EdS; Ed.S. | Master's degree; education
PGCE | PGDE | Master's degree; education
Postgraduate diploma | postgraduate certificate; post-graduate diploma; graduate diploma; graduate certificate; PGDip; PGDM; PG Dip
Diplom | Diplom-Ingenieur; Dipl.-Ing.; Dipl.-Kfm.; Magister; Laurea magistrale; Staatsexamen; diplôme d'ingénieur | Master's degree

[degree: doctorate]
Doctorate | doctoral degree; doctor's degree; doctoral level; terminal degree; doctoral | Master's degree
PhD | Ph.D.; DPhil; Doctor of Philosophy; ABD | Doctorate
EdD | Ed.D.; Doctor of Education | Doctorate; education
PsyD | Psy.D.; Doctor of Psychology | Doctorate; psychology
DBA degree | | Doctorate; business administration
DNP | Doctor of Nursing Practice | Doctorate; nursing
DrPH | Dr.P.H.; Doctor of Public Health | Doctorate; public health
ScD | Sc.D.; DSc; Doctor of Science; EngD; Doctor of Engineering | Doctorate
DSW | Doctor of Social Work | Doctorate; social work
Habilitation | postdoctoral qualification | Doctorate

[degree: professional]
Professional degree | first professional degree; medical degree; law degree; dental degree; veterinary degree; pharmacy degree
Juris Doctor | =JD; Juris Doctorate; Doctor of Jurisprudence | Professional degree; law
Doctor of Medicine | ?MD; ?M.D.; MD degree; MDs; MD/PhD; MBBS; MBChB; MB BCh; MD/DO; MD or DO | Professional degree; medicine | degree; DO; PhD; physician; licensed; doctor; medical
Doctor of Osteopathic Medicine | ?DO; ?D.O.; Doctor of Osteopathy; DO degree | Professional degree; medicine | MD; degree; physician; osteopathic
PharmD | Pharm.D.; Doctor of Pharmacy | Professional degree; pharmacy
Doctor of Dental Surgery | DDS; DMD; Doctor of Dental Medicine; DDS/DMD; BDS degree | Professional degree; dentistry
Doctor of Veterinary Medicine | DVM; VMD; BVSc; MRCVS | Professional degree; veterinary medicine
Doctor of Optometry | ?OD; O.D. degree | Professional degree; optometry | degree; optometrist; optometry
Doctor of Podiatric Medicine | DPM | Professional degree; podiatry
Doctor of Physical Therapy | DPT | Professional degree; physical therapy
Doctor of Occupational Therapy | OTD | Professional degree; occupational therapy
Doctor of Chiropractic | DC degree | Professional degree; chiropractic
Doctor of Audiology | | Professional degree; audiology
`;
