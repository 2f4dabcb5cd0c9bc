/**
 * Degrees, diplomas and school leaving certificates by level. Broad names first ("bachelor's degree"), then the degrees.
 * Levels across countries follow the European Qualifications Framework: 4 secondary or vocational, 5 associate, 6
 * bachelor, 7 master, 8 doctorate; first degrees in medicine, pharmacy, law and the like are `professional`.
 */
export const DEGREES = `
[degree: secondary]
High school diploma | high school degree; high school education; high school graduate; high school graduation; HS diploma; H.S. diploma; HS degree; secondary school diploma; secondary school certificate; secondary education; secondary school education; secondary diploma; high school certificate; twelfth grade; 12th grade education; grade 12; year 12; ?high school; ?secondary school | | diploma; GED; equivalent; of; completed; completion; completing; complete; finished; or; degree
GED | G.E.D.; GED certificate; General Education Diploma; General Educational Development; general equivalency diploma; general education development; high school equivalency; high school equivalency diploma; HSED; HiSET; GED diploma | High school diploma
GCSE | GCSE grade; General Certificate of Secondary Education; O-levels
?A level | A-levels; advanced level qualification; GCE A level | GCSE | GCSE; grade; equivalent; qualification; BTEC; degree
Abitur | Fachabitur; Hochschulreife; allgemeine Hochschulreife; Matura | High school diploma
Mittlere Reife | Realschulabschluss; Hauptschulabschluss
Leaving Certificate | Irish Leaving Certificate; Leaving Cert
Higher School Certificate | HSC; VCE; Victorian Certificate of Education | High school diploma
National Senior Certificate | matric certificate; matriculation; ?Matric | High school diploma
French baccalauréat | baccalauréat; bac général | High school diploma
International Baccalaureate | IB diploma | High school diploma
Middle school | eighth grade education; 8th grade education; grade 10; year 10

[degree: vocational]
Vocational diploma | vocational degree; vocational training; vocational qualification; vocational certificate; vocational education; technical diploma; technical certificate; technical school; trade school; tech school; vocational school; trade certificate; trade qualification; vocational-technical training; vo-tech; technical college; post-secondary certificate; certificate program; career college
Apprenticeship | apprenticeship program; registered apprenticeship; modern apprenticeship; trade apprenticeship; journeyman program
Ausbildung | Berufsausbildung; abgeschlossene Ausbildung; abgeschlossene Berufsausbildung; Lehrabschluss; EFZ | Apprenticeship
Meister | Meisterbrief; Meisterprüfung; Meistertitel; Industriemeister; Handwerksmeister; Fachwirt; staatlich geprüfter Techniker | Apprenticeship
NVQ | National Vocational Qualification; NVQ level 2; NVQ level 3; NVQ2; NVQ3; SVQ; QCF level 3; Level 3 Diploma; Level 2 Diploma | Vocational diploma
BTEC | BTEC National; BTEC Diploma; BTEC Extended Diploma | Vocational diploma
City & Guilds | City and Guilds qualification | Vocational diploma
?T Level | T-levels | Vocational diploma | qualification; GCSE; BTEC
Certificate III | Cert III; Certificate 3; Cert 3 | Vocational diploma
Certificate IV | Cert IV; Certificate 4; Cert 4 | Certificate III
HNC | Higher National Certificate | Vocational diploma
CAP certificate | CAP diploma; Certificat d'aptitude professionnelle; BEP; bac professionnel; bac pro | Vocational diploma
MBO | MBO level 3; MBO level 4; MBO 4; MBO diploma | Vocational diploma

[degree: associate]
Associate degree | associates degree; associate's degree; associate's; associate level degree; associate diploma; two-year degree; 2-year degree; two year college degree; 2 year college degree; junior college degree; community college degree; AA/AS; AS/AA; ?Associates; ?Associate | | bachelor; degree; arts; science; AA
Associate of Arts | ?AA; A.A. degree; Associate in Arts; Associates of Arts | Associate degree | degree; in; AS; BA; BS; bachelor; associate
Associate of Science | ?AS; A.S. degree; Associate in Science; Associates of Science; ?ASc | Associate degree | degree; AA; BA; BS; bachelor; associate
Associate of Applied Science | AAS; A.A.S.; Associate in Applied Science; AAS degree | Associate degree
Associate Degree in Nursing | ADN; A.D.N.; ASN; A.S.N.; Associate of Science in Nursing; associate's degree in nursing; associate's in nursing | Associate degree; nursing
Associate of Occupational Studies | AOS degree | Associate degree
HND | Higher National Diploma; BTEC Higher National Diploma | Associate degree
Foundation degree | FdA; FdSc | Associate degree
Diploma of Higher Education | DipHE; CertHE; Certificate of Higher Education | Associate degree
Advanced Diploma | Ontario College Diploma; college diploma; Diploma of Nursing; polytechnic diploma
BTS | Brevet de technicien supérieur; DUT; BUT diploma; bac+2 | Associate degree

[degree: bachelor]
Bachelor's degree | bachelors degree; bachelor degree; bachelor's; bachelors; bachelor; bachelor level; bachelor's level; baccalaureate; baccalaureate degree; undergraduate degree; undergrad degree; undergraduate qualification; four-year degree; 4-year degree; four year college degree; 4 year college degree; 4-yr degree; four-year college degree; university degree; university education; university qualification; degree level qualification; college degree; college graduate; university graduate; college education; honours degree; honors degree; first degree; BA/BS; BS/BA; BA/BSc; BSc/BA; BA or BS; BS or BA; B.A./B.S.; B.S./B.A.; B.A. or B.S.; B.S. or B.A.; BS/BE; BE/BTech; bac+3; tertiary qualification; tertiary degree; degree qualified; degree educated; degree level; ?degree | | in; from; required; preferred; university; college; accredited; relevant; related; technical; qualified; holder; or
Bachelor of Science | ?BS; ?B.S.; BSc; B.Sc.; BSc Hons; BSc (Hons); Bachelors of Science; Bachelor's of Science; Bachelor of Sciences; Bachelor in Science; BS degree; B.S. degree | Bachelor's degree
Bachelor of Arts | ?BA; ?B.A.; B.A. degree; BA degree; BA Hons; Bachelors of Arts; Bachelor's of Arts; Bachelor in Arts; ?AB degree | Bachelor's degree
Bachelor of Applied Science | BASc; B.A.Sc.; ?BAS | Bachelor's degree
Bachelor of Business Administration | BBA; B.B.A.; BSBA; Bachelor in Business Administration; Bachelors of Business Administration; Bachelor's in Business Administration; BBS degree | Bachelor's degree; business administration
Bachelor of Commerce | BCom; B.Com.; BComm; B.Comm. | Bachelor's degree; commerce
Bachelor of Engineering | BEng; B.Eng.; ?BE; B.E. degree; BSE; B.S.E.; BEng Hons; Bachelors of Engineering | Bachelor's degree; engineering
Bachelor of Technology | BTech; B.Tech.; B.Tech degree | Bachelor's degree
Bachelor of Computer Science | BSCS; BCS degree; Bachelors in Computer Science; Bachelor's in Computer Science; BCompSc | Bachelor's degree; computer science
Bachelor of Computer Applications | BCA; B.C.A. | Bachelor's degree; computer science
Bachelor of Electrical Engineering | BSEE; B.S.E.E.; BEE degree | Bachelor's degree; electrical engineering
Bachelor of Mechanical Engineering | BSME; B.S.M.E. | Bachelor's degree; mechanical engineering
Bachelor of Civil Engineering | BSCE; B.S.C.E. | Bachelor's degree; civil engineering
Bachelor of Science in Nursing | BSN; B.S.N.; BScN; Bachelor of Nursing; Bachelors of Science in Nursing; Bachelor's of Science in Nursing; Bachelor's in Nursing; bachelor's degree in nursing; BSN degree | Bachelor's degree; nursing
Bachelor of Social Work | BSW; B.S.W.; Bachelor's in Social Work; Bachelors of Social Work | Bachelor's degree; social work
Bachelor of Education | BEd; B.Ed.; Bachelor's in Education | Bachelor's degree; education
Bachelor of Fine Arts | BFA; B.F.A. | Bachelor's degree; fine arts
Bachelor of Architecture | BArch; B.Arch. | Bachelor's degree; architecture
Bachelor of Laws | LLB; LL.B. | Bachelor's degree; law
Bachelor of Music | BMus; B.M. degree; BMus Hons | Bachelor's degree; music
Bachelor of Accountancy | BAcc; BAcy; Bachelor of Accounting; Bachelor's in Accounting; bachelor's degree in accounting | Bachelor's degree; accounting
Bachelor of Pharmacy | BPharm; B.Pharm. | Bachelor's degree; pharmacy
Bachelor of Public Health | BSPH; B.P.H. | Bachelor's degree; public health
Bachelor of Health Science | BHSc; BHS degree | Bachelor's degree; health sciences
Bachelor of Design | BDes; B.Des. | Bachelor's degree; design
Licenciatura | Laurea triennale; Licence professionnelle; HBO degree; HBO diploma; grado universitario | Bachelor's degree

[degree: master]
Master's degree | masters degree; master degree; master's; masters; masters level; master's level; graduate degree; advanced degree; postgraduate degree; post-graduate degree; postgraduate qualification; graduate-level degree; higher degree; MA/MS; MS/MA; M.A./M.S.; MS/MBA; MSc/MA; MS/PhD; bac+5; ?MS degree; ?Master | Bachelor's degree | degree; bachelor; phd; doctorate; arts; science
Master of Science | ?MS; ?M.S.; MSc; M.Sc.; SM degree; Masters of Science; Master's of Science; Master in Science; MS degree; M.S. degree | Master's degree
Master of Arts | ?MA; ?M.A.; MA degree; M.A. degree; Masters of Arts; Master's of Arts; Master in Arts | Master's degree
Master of Business Administration | MBA; M.B.A.; MBAs; Masters of Business Administration; Master's of Business Administration; Executive MBA; EMBA; Master's in Business Administration; Masters in Business Administration | Master's degree; business administration
Master of Engineering | MEng; M.Eng.; MSE; M.S.E.; ?ME | Master's degree; engineering
Master of Technology | MTech; M.Tech. | Master's degree
Master of Computer Applications | MCA; M.C.A.; MSCS; Master of Computer Science | Master's degree; computer science
Master of Public Health | MPH; M.P.H.; Masters of Public Health; Master's in Public Health; MSPH | Master's degree; public health
Master of Public Administration | MPA; M.P.A.; Masters in Public Administration; Master's in Public Administration | Master's degree; public administration
Master of Public Policy | MPP; M.P.P. | Master's degree; public policy
Master of Health Administration | MHA; M.H.A.; Master of Healthcare Administration; Masters in Healthcare Administration | Master's degree; healthcare administration
Master of Social Work | MSW; M.S.W.; Masters in Social Work; Master's in Social Work; Masters of Social Work; MSSW | Master's degree; social work
Master of Science in Nursing | MSN; M.S.N.; Master of Nursing; Master's in Nursing; Masters in Nursing; master's degree in nursing | Master's degree; nursing
Master of Education | MEd; M.Ed.; EdM; Ed.M.; Masters in Education; Master's in Education; Master of Arts in Teaching | Master's degree; education
Master of Fine Arts | MFA; M.F.A. | Master's degree; fine arts
Master of Library Science | MLIS; MLS degree; Master of Library and Information Science; M.L.S.; M.L.I.S. | Master's degree; library science
Master of Accountancy | MAcc; MAcy; MSA degree; Master of Accounting; MPAcc; Master's in Accounting | Master's degree; accounting
Master of Finance | MSF degree; MFin; Master's in Finance | Master's degree; finance
Master of Laws | LLM; LL.M. | Master's degree; law
Master of Architecture | MArch; M.Arch. | Master's degree; architecture
Master of Divinity | MDiv; M.Div. | Master's degree; theology
Master of Philosophy | MPhil; M.Phil.; MRes | Master's degree
Master of Commerce | MCom; M.Com. | Master's degree; commerce
Master of Speech-Language Pathology | MSLP; Master's in Speech Language Pathology | Master's degree; speech-language pathology
Master of Occupational Therapy | MSOT; M.O.T.; MOT degree | Master's degree; occupational therapy
Master of Counseling | Master's in Counseling; Masters in Counseling; MEd in Counseling | Master's degree; counseling
Education Specialist | EdS; Ed.S. | Master's degree; education
PGCE | Postgraduate Certificate in Education; PGDE | Master's degree; education
Postgraduate diploma | postgraduate certificate; post-graduate diploma; graduate diploma; graduate certificate; PGDip; PGDM; PG Dip
Diplom | Diplom-Ingenieur; Dipl.-Ing.; Dipl.-Kfm.; Diplom degree; Magister; Laurea magistrale; Staatsexamen; diplôme d'ingénieur | Master's degree

[degree: doctorate]
Doctorate | doctoral degree; doctorate degree; doctor's degree; doctoral level; doctorates; terminal degree; doctoral | Master's degree
PhD | Ph.D.; PhDs; Ph. D; DPhil; Doctor of Philosophy; Ph.D degree; ABD | Doctorate
EdD | Ed.D.; Doctor of Education | Doctorate; education
PsyD | Psy.D.; Doctor of Psychology | Doctorate; psychology
DBA degree | Doctor of Business Administration; D.B.A. | Doctorate; business administration
DNP | Doctor of Nursing Practice; D.N.P. | Doctorate; nursing
DrPH | Dr.P.H.; Doctor of Public Health | Doctorate; public health
ScD | Sc.D.; DSc; Doctor of Science; EngD; Doctor of Engineering | Doctorate
DSW | Doctor of Social Work | Doctorate; social work
Habilitation | postdoctoral qualification | Doctorate

[degree: professional]
Professional degree | first professional degree; medical degree; law degree; dental degree; veterinary degree; pharmacy degree
Juris Doctor | JD; J.D.; JDs; JD degree; Juris Doctorate; Doctor of Jurisprudence | Professional degree; law
Doctor of Medicine | ?MD; ?M.D.; MD degree; MDs; MD/PhD; MBBS; M.B.B.S.; MBChB; MB BCh; MD/DO; MD or DO; M.D. or D.O. | Professional degree; medicine | degree; or; DO; PhD; physician; licensed; doctor; medical
Doctor of Osteopathic Medicine | ?DO; ?D.O.; Doctor of Osteopathy; DO degree | Professional degree; medicine | MD; degree; physician; osteopathic
PharmD | Pharm.D.; Doctor of Pharmacy; PharmDs | Professional degree; pharmacy
Doctor of Dental Surgery | DDS; D.D.S.; DMD; D.M.D.; Doctor of Dental Medicine; DDS/DMD; BDS degree | Professional degree; dentistry
Doctor of Veterinary Medicine | DVM; D.V.M.; VMD; BVSc; MRCVS | Professional degree; veterinary medicine
Doctor of Optometry | ?OD; O.D. degree | Professional degree; optometry | degree; optometrist; optometry
Doctor of Podiatric Medicine | DPM; D.P.M. | Professional degree; podiatry
Doctor of Physical Therapy | DPT; D.P.T. | Professional degree; physical therapy
Doctor of Occupational Therapy | OTD; O.T.D. | Professional degree; occupational therapy
Doctor of Chiropractic | DC degree; Doctor of Chiropractic Medicine | Professional degree; chiropractic
Doctor of Audiology | AuD; Au.D. | Professional degree; audiology
`;
