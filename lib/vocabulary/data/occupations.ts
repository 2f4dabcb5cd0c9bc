/** Occupations that are not licences themselves (those stand with their trade), and what who has done them has shown. */
export const OCCUPATIONS = `
[occupation: software development]
Software engineer | software developer; programmer; application developer; software development engineer; SDE; computer programmer; Softwareentwickler; software programmer; <front-end developer / front-end engineer / UI developer; <back-end developer / back-end engineer; <full-stack developer / full-stack engineer; <mobile developer / iOS developer / Android developer / mobile engineer; <web developer; <embedded engineer / embedded software engineer / firmware engineer; <game developer; <Java developer; <Python developer; <.NET developer; <staff engineer / principal engineer
+ Software architect / solutions architect / technical architect / enterprise architect; DevOps engineer; Site reliability engineer; Platform engineer; Cloud engineer / cloud architect; QA engineer / test engineer software / SDET / QA analyst / QA tester / software tester; Engineering manager / software engineering manager; Machine learning engineer / ML engineer / AI engineer; CTO / chief technology officer; Salesforce developer; Blockchain developer; Integration engineer
[occupation]
+ Data scientist; Applied scientist / research scientist machine learning; Statistician; Data analyst / analytics engineer; BI analyst / business intelligence analyst / business intelligence developer; Quantitative analyst / quant | data analysis
+ Data engineer; ETL developer; Data architect | data engineering
+ Database administrator / DBA role / database developer | database administration
+ Systems administrator / systems engineer IT / Linux administrator / IT administrator; Network engineer / network administrator / network technician; IT manager / IT director; Infrastructure engineer | system administration
+ IT support specialist / help desk technician / desktop support technician / IT technician / service desk analyst / technical support specialist / technical support engineer / IT support technician / computer technician / help desk analyst / support engineer; Field technician / field service technician / field service engineer | technical support
+ Security engineer / cybersecurity analyst / information security analyst / security analyst / SOC analyst / penetration tester / CISO / cyber analyst | cybersecurity
+ Product manager / product owner / senior product manager | product management
+ UX designer / UI designer / UX/UI designer / product designer / UX researcher / interaction designer | UX design
+ Business analyst / systems analyst / business systems analyst | business analysis
+ Scrum master / agile coach / release train engineer | scrum
+ Technical writer / documentation specialist | technical writing
+ Telecommunications technician / telecom technician / cable technician / fiber technician / cable installer / lineman telecom | networking

[occupation]
+ Medical receptionist / patient access representative / medical secretary / patient service representative / patient coordinator / medical office assistant | patient scheduling
+ Medical biller / billing specialist medical / medical billing specialist | medical billing
+ Medical coder / coding specialist | medical coding
+ Case manager / social services worker / care coordinator / social worker / Sozialarbeiter / family services worker / service coordinator / care manager / social work assistant | case management
+ Caregiver / carer / care assistant / support worker / care worker / healthcare support worker / direct support professional / home caregiver / Betreuungskraft / residential support worker / disability support worker | care work
+ Therapist / counselor / mental health counselor / psychotherapist / mental health therapist / mental health clinician | mental health counseling
+ Nutrition assistant / dietary aide / dietary manager / diet clerk | food service
+ Hospital administrator / practice manager / clinic manager / medical office manager / healthcare administrator / practice administrator | healthcare administration
+ Clinical research coordinator / clinical research associate / CRA / clinical trial manager / study coordinator / clinical project manager | clinical research
+ Epidemiologist / public health analyst / public health specialist / health educator | public health
+ Orderly / hospital porter / transporter patient | patient transport
+ Lab technician / laboratory technician / lab tech / laboratory analyst / chemist lab / laboratory assistant | laboratory skills
+ Biologist / microbiologist / molecular biologist | biology
+ Chemist / analytical chemist / QC chemist | chemistry
+ Physicist | physics
+ Geologist / hydrogeologist | geology
+ Environmental scientist / environmental specialist / environmental consultant / environmental technician / ecologist | environmental science
+ Research assistant / research associate / researcher / research scientist / postdoctoral researcher / scientist / research fellow / principal investigator / postdoc | research
+ Psychometrist | psychological assessment

[occupation: engineering]
+ Engineer / project engineer / field engineer / Ingenieur / design engineer / senior engineer / staff engineer discipline; Mechanical engineer; Electrical engineer; Civil engineer / site engineer / resident engineer; Structural engineer; Chemical engineer / process engineer; Industrial engineer / manufacturing engineer / production engineer; Quality engineer; Environmental engineer; Aerospace engineer / stress engineer; Controls engineer / automation engineer / controls technician / automation technician; Systems engineer; Sales engineer / solutions engineer / application engineer; Hardware engineer / electronics engineer / RF engineer; Biomedical engineer / biomedical equipment technician; Reliability engineer / maintenance engineer; Engineering technician / engineering technologist / test technician / electronics technician; Geotechnical engineer; Transportation engineer / traffic engineer; Nuclear engineer; Petroleum engineer / drilling engineer; Packaging engineer; Materials engineer / metallurgist
[occupation]
+ CAD drafter / drafter / draftsman / CAD designer / CAD technician / mechanical designer / BIM modeler / BIM coordinator / CAD operator | CAD
+ Architect / project architect / architectural designer / Architekt | architecture
+ Land surveyor / surveyor / survey technician | surveying
+ Urban planner / city planner / planner city / transportation planner | urban planning

[occupation]
+ Electrician / Elektriker / Elektroniker / electrician's helper / industrial electrician / maintenance electrician / electrical technician / commercial electrician / residential electrician | electrical wiring; electrical troubleshooting
+ Plumber / pipefitter / steamfitter / gas fitter / Installateur / Anlagenmechaniker | plumbing
+ HVAC technician / HVAC mechanic / HVAC installer / refrigeration technician / HVAC tech / HVAC service technician / air conditioning technician / refrigeration mechanic | HVAC
+ Welder / Schweißer / welder fabricator / pipe welder / boilermaker | welding
+ Fabricator / sheet metal worker / ironworker / steel erector / metal fabricator | metal fabrication
+ Carpenter / joiner / cabinet maker / Tischler / Schreiner / framer / Zimmermann | carpentry
+ Painter / house painter / industrial painter | painting
+ Roofer | roofing
+ Mason / bricklayer / concrete finisher / Maurer | masonry
+ Tiler / flooring installer / tile setter | flooring
+ Mechanic / auto mechanic / automotive technician / automotive mechanic / vehicle technician / auto technician / Kfz-Mechatroniker / service technician automotive / motor mechanic / lube technician / tire technician | automotive repair
+ Diesel mechanic / diesel technician / heavy equipment mechanic / heavy equipment technician / fleet mechanic / truck mechanic / diesel fitter | diesel repair
+ Aircraft mechanic / aircraft technician / aviation mechanic / avionics technician / aircraft maintenance technician / aircraft engineer | aircraft maintenance skills
+ Auto body technician / collision technician / panel beater / body shop technician / auto painter | auto body repair
+ Maintenance technician / maintenance mechanic / industrial mechanic / millwright / industrial maintenance technician / Industriemechaniker / fitter / maintenance worker / mechanical fitter / industrial maintenance mechanic / maintenance fitter / multi-craft technician | industrial maintenance
+ Building maintenance technician / facilities technician / apartment maintenance technician / building engineer / Hausmeister / caretaker / handyperson / property maintenance technician | building maintenance
+ Facilities manager / maintenance manager / maintenance supervisor | facilities management
+ Construction worker / laborer / construction laborer / Bauarbeiter / site operative | construction labor
+ Construction manager / construction superintendent / site manager / site supervisor / superintendent construction / foreman / construction project manager / project superintendent / Bauleiter / construction foreman | construction management skills
+ Estimator / cost estimator | estimating
+ Quantity surveyor | quantity surveying
+ Building inspector / code enforcement officer / plans examiner / construction inspector | code enforcement
+ Heavy equipment operator role / equipment operator / crane operator / excavator operator / plant operator mobile / operating engineer / Baggerfahrer / Kranführer | heavy equipment operation
+ Landscaper / gardener / groundskeeper / grounds worker / landscape laborer / Gärtner / greenkeeper / grounds maintenance worker | groundskeeping
+ Farm worker / farmhand / farm laborer / ranch hand / farm manager / agricultural worker / Landwirt / farmer / harvester operator | farming
+ Solar installer / solar technician | solar installation
+ Locksmith | locksmithing
+ Elevator technician / elevator mechanic | elevator maintenance
+ Lineworker / lineman / line worker / power line technician | high voltage

[occupation]
+ Warehouse worker / warehouse associate / warehouse operative / material handler / stocker / warehouse clerk / Lagerist / Lagerhelfer / Lagermitarbeiter / warehouse person / warehouse team member / fulfillment associate / package handler / stock clerk / shipping clerk / receiving clerk / Fachkraft für Lagerlogistik / loader / storeperson | warehouse operations
+ Warehouse manager / warehouse supervisor / distribution manager / logistics manager / warehouse lead / shift manager warehouse | warehouse operations; people management
+ Forklift operator / forklift driver / Staplerfahrer / Gabelstaplerfahrer / fork lift operator / lift truck operator | forklift operation
+ Truck driver / CDL driver / lorry driver / HGV driver / tractor trailer driver / Kraftfahrer / Berufskraftfahrer / LKW-Fahrer / class A driver / OTR driver | commercial driving
+ Delivery driver / courier driver / van driver / driver / route driver / Auslieferungsfahrer / Kurierfahrer | delivery driving
+ Bus driver / school bus driver / Busfahrer / coach driver | bus driving
+ Dispatcher / truck dispatcher / transport coordinator / transport planner / fleet coordinator | dispatching
+ Logistics coordinator / supply chain analyst / logistics specialist / supply chain coordinator / freight forwarder agent / supply chain manager / freight broker / logistics analyst / Speditionskaufmann | logistics
+ Buyer / purchasing agent / procurement specialist / purchasing manager / procurement manager / Einkäufer / sourcing manager / purchaser / category manager | procurement
+ Pilot / airline pilot / first officer / commercial pilot / captain pilot | aircraft piloting
+ Flight attendant / cabin crew | customer service
+ Air traffic controller | air traffic control
+ Deckhand / seaman / ship captain / sailor | seamanship
+ Production worker / machine operator / factory worker / production operator / production associate / manufacturing associate / process operator / Maschinenbediener / Produktionsmitarbeiter / manufacturing technician / manufacturing operator / packer / production technician / Maschinenführer / line operator | machine operation
+ Assembler / assembly worker / electronics assembler / assembly technician / Monteur | assembly
+ Machinist / CNC machinist / CNC operator / CNC programmer / tool and die maker / Zerspanungsmechaniker / toolmaker / lathe operator / CNC machine operator / CNC-Fräser | machining
+ Quality inspector / quality control inspector / QC inspector / quality technician / quality control technician / QC technician / inspector quality | quality control
+ Quality manager / quality assurance manager / quality assurance specialist / QA specialist / quality specialist | quality assurance
+ Production supervisor / production manager / plant manager / manufacturing supervisor / shift supervisor / Schichtleiter / Produktionsleiter / line lead | production supervision
+ Safety manager / EHS specialist / EHS manager / safety officer / safety coordinator / HSE advisor / HSE officer / safety specialist | workplace safety
+ Seamstress / sewing machine operator / tailor / sewer garment | sewing
+ Power plant operator / boiler operator / stationary engineer / water treatment operator / wastewater operator / plant operator | process control
+ Printing press operator / press operator printing / printer operator | printing press operation

[occupation]
+ Cashier / Kassierer / checkout operator / sales assistant checkout | cash handling; customer service
+ Sales associate / retail associate / store associate / shop assistant / retail sales associate / sales assistant / Verkäufer / Verkäuferin / retail salesperson / retail assistant / store clerk / retail clerk / team member retail / Einzelhandelskauffrau | retail sales; customer service
+ Store manager / assistant store manager / retail manager / shop manager / assistant manager retail / Filialleiter / department manager / key holder / keyholder / store supervisor / shift lead / team leader retail | store operations; people management
+ Merchandiser / visual merchandiser | merchandising
+ Loss prevention officer / asset protection specialist | loss prevention
+ Server / waiter / waitress / food server / Kellner / banquet server / restaurant server / wait staff | waiting tables; customer service
+ Host / hostess / host/hostess | hosting
+ Bartender / barkeeper / bar staff | bartending
+ Barista | barista skills; customer service
+ Cook / line cook / chef de partie / prep cook / Koch / Köchin / short order cook / commis chef / grill cook / kitchen hand / kitchen helper | cooking
+ Chef / executive chef / sous chef / head chef / kitchen manager / Küchenchef | kitchen management; cooking
+ Baker / Bäcker / pastry chef / pastry cook / Konditor | baking
+ Butcher / meat cutter role / Metzger / Fleischer | meat cutting
+ Dishwasher / kitchen porter / kitchen steward | dishwashing
+ Food service worker / catering assistant / cafeteria worker / crew member / fast food worker / team member restaurant / food runner / busser role | food service
+ Restaurant manager / food and beverage manager / assistant restaurant manager / general manager restaurant / F&B manager / catering manager / bar manager | food service; people management
+ Hotel manager / front office manager / front desk manager / guest services manager / general manager hotel | hospitality; people management
+ Front desk agent / hotel receptionist / guest service agent / front desk clerk / concierge / night auditor / Rezeptionist / guest services representative / front desk attendant / front desk associate | front desk
+ Housekeeper / room attendant / Zimmermädchen / hotel housekeeper / housekeeping attendant / housekeeping supervisor / maid / laundry attendant | housekeeping
+ Cleaner / janitor / custodian / Reinigungskraft / cleaning operative / environmental services technician / EVS technician / porter cleaning / sanitation worker | cleaning
+ Security guard / security officer / Sicherheitsmitarbeiter / door supervisor / security agent | security services
+ Hairdresser / hair stylist / hairstylist / barber / Friseur / stylist hair | hair styling
+ Makeup artist / beauty therapist / beautician / beauty advisor / beauty consultant | makeup application
+ Nail technician | nail care
+ Personal trainer / fitness instructor / group fitness instructor / fitness trainer / gym instructor | personal training
+ Coach sports / sports coach / athletic coach / swim coach / swim instructor | sports coaching
+ Travel agent / travel consultant / tour guide / travel advisor | travel planning
+ Dealer casino / table games dealer / casino dealer / pit boss / slot attendant | casino operations
+ Funeral director / embalmer / mortician | mortuary science
+ Event planner / event manager / event coordinator / meeting planner / Veranstaltungskaufmann | event management
+ Pest control technician / exterminator | pest control
+ Dog groomer / animal caretaker role / dog trainer / pet sitter | animal care

[occupation]
+ Teacher / school teacher / Lehrer / Lehrerin / classroom teacher / elementary teacher / high school teacher / math teacher / English teacher / science teacher / primary teacher / secondary teacher / kindergarten teacher / elementary school teacher / instructor / educator | teaching
+ Special education teacher / SEN teacher | teaching; special education services
+ Professor / lecturer / adjunct professor / assistant professor / adjunct instructor / faculty member / university lecturer / associate professor | college-level teaching; research
+ Teaching assistant / teacher's aide / paraprofessional / instructional aide / classroom assistant / paraeducator / teacher assistant / education assistant / learning support assistant | teaching
+ Preschool teacher / early childhood educator / childcare worker / nursery nurse / nanny / au pair / babysitter / child care provider / nursery practitioner / early years practitioner / lead teacher preschool / daycare teacher / Tagesmutter / childminder | childcare
+ School principal / principal school / assistant principal / headteacher / head teacher / dean of students | school administration skills
+ School counselor / guidance counselor / academic advisor / career counselor / student advisor / college counselor | student services
+ Librarian / library assistant / archivist / library technician | library services
+ Corporate trainer / training specialist / training manager / trainer corporate / learning and development specialist / training coordinator / L&D specialist | corporate training
+ Instructional designer / curriculum developer / e-learning developer | instructional design
+ Youth worker / camp counselor / youth counselor / residential advisor | youth services

[occupation]
+ Accountant / staff accountant / senior accountant / Buchhalter / accounting manager / Buchhalterin / financial accountant / cost accountant / accounting supervisor / tax accountant / management accountant / assistant accountant / general ledger accountant / accounting associate | accounting; bookkeeping
+ Bookkeeper / accounts assistant / accounting assistant / accounting technician | bookkeeping
+ Accounting clerk / accounts payable clerk / AP clerk / accounts payable specialist / accounts receivable clerk / AR clerk / accounts payable officer / billing clerk / accounts clerk / accounts receivable specialist / billing specialist / invoice clerk / billing coordinator | accounts payable; accounts receivable
+ Controller / financial controller / finance manager / CFO / chief financial officer / finance director / assistant controller / director of finance / comptroller / VP of Finance | financial accounting; budgeting
+ Auditor / internal auditor / external auditor / audit manager / senior auditor / IT auditor | auditing
+ Tax preparer / tax associate / tax consultant / tax manager / tax analyst / tax advisor / tax specialist | tax preparation
+ Payroll specialist / payroll clerk / payroll administrator / payroll manager / payroll coordinator / Lohnbuchhalter / payroll officer | payroll
+ Financial analyst / finance analyst / FP&A analyst / budget analyst / investment analyst / business finance analyst / senior financial analyst | financial analysis
+ Financial advisor / financial planner / wealth manager / investment advisor / financial consultant / wealth advisor / private banker / financial representative | financial planning
+ Portfolio manager / trader / investment manager / research analyst equity / fund manager / stockbroker / broker securities | investment management
+ Investment banker / investment banking analyst | investment banking
+ Bank teller / teller / personal banker / bank clerk / universal banker / branch manager / relationship banker / banker | banking; cash handling
+ Loan officer / mortgage loan officer / loan processor / mortgage broker / loan originator / mortgage processor / underwriter loan / mortgage underwriter / lending officer / credit analyst | lending
+ Insurance agent / insurance broker / insurance sales agent / account manager insurance / insurance advisor / Versicherungskaufmann | insurance
+ Claims adjuster / claims examiner / insurance adjuster / claims representative / claims specialist / claims handler / loss adjuster | claims processing
+ Underwriter / insurance underwriter | underwriting
+ Actuary / actuarial analyst | actuarial science
+ Collections specialist / debt collector / collector / collections representative / credit controller / collections agent | collections
+ Compliance officer / compliance analyst / compliance manager / AML analyst / AML investigator / compliance specialist / BSA officer | regulatory compliance
+ Risk analyst / risk manager | risk management

[occupation]
+ Sales representative / sales rep / salesperson / sales consultant / sales executive / sales specialist / Vertriebsmitarbeiter / Außendienstmitarbeiter / account representative / sales agent / field sales representative / sales advisor / territory manager / sales professional | sales
+ Account executive / senior account executive / enterprise account executive | sales; account management
+ SDR / sales development representative / BDR / business development representative | prospecting; cold calling
+ Account manager / key account manager / client manager / relationship manager / client partner / account director / client relationship manager | account management
+ Business development manager / business development executive / partnerships manager / business developer | business development
+ Sales manager / regional sales manager / sales director / VP of Sales / director of sales / Vertriebsleiter / head of sales / sales supervisor / sales leader / area sales manager / vice president of sales | sales management
+ Customer success manager / client success manager / customer success specialist | customer success
+ Customer service representative / CSR / customer service agent / call center agent / customer support representative / customer service associate / call center representative / customer service advisor / customer support specialist / Kundenberater / customer care representative / customer service specialist / contact center agent / Callcenter-Agent / customer service manager / customer support agent / client service representative | customer service
+ Marketing manager / marketing specialist / marketing coordinator / marketing director / marketing executive / CMO / marketing assistant / marketing associate / brand manager / product marketing manager / chief marketing officer / marketing analyst / growth marketer / head of marketing / campaign manager | marketing skills
+ Digital marketing specialist / digital marketing manager / digital marketer / SEO specialist / PPC specialist / email marketing specialist / performance marketing manager / paid media manager | digital marketing
+ Social media manager / social media specialist / community manager / content creator / social media coordinator | social media marketing
+ Public relations specialist / PR manager / communications specialist / communications manager / communications director / public information officer / press officer / communications officer / public affairs officer | public relations skills
+ Copywriter / content writer / writer / content strategist / content marketer / content manager / grant writer | copywriting
+ Editor / copy editor / proofreader / managing editor / Lektor / Redakteur | editing
+ Journalist / reporter / news producer / correspondent / news anchor | news reporting
+ Graphic designer / designer graphic / Grafikdesigner / art director / creative director / Mediengestalter / visual designer / web designer / illustrator artist / production artist | visual design
+ Video editor / videographer / video producer / film editor / camera operator / producer video / multimedia producer / cameraman | video production
+ Photographer | photography skills
+ Interior designer | interior design
+ Fashion designer | fashion skills
+ Animator / 3D artist / motion designer / game artist | animation
+ Audio engineer / sound engineer / sound technician / AV technician / audio visual technician / stagehand | sound mixing
+ Musician / music teacher / pianist / singer | music
+ Actor / actress / dancer / performer | theater arts
+ Market research analyst / market researcher / consumer insights manager | market research
+ Real estate agent / realtor / estate agent / Immobilienmakler / real estate broker / lettings negotiator / real estate salesperson | real estate
+ Leasing agent / leasing consultant / property manager / assistant property manager / community manager apartment / leasing professional / Hausverwalter / resident manager | property management
+ Appraiser / property appraiser / real estate appraiser / assessor property | appraisal
+ Title officer / escrow officer / closing agent / title examiner / escrow assistant | escrow

[occupation]
+ Administrative assistant / admin assistant / office assistant / secretary / administrative specialist / office administrator / administrative coordinator / office clerk / Sekretärin / administrator office / administrative officer / clerk / administrative associate / Bürokraft / office coordinator / administrative clerk / legal assistant admin / clerical assistant / administrative aide | office administration; clerical work
+ Executive assistant / personal assistant / EA / executive administrative assistant / executive secretary | executive support; scheduling
+ Receptionist / front desk receptionist / Empfangsmitarbeiter / front office assistant / front desk coordinator | reception; telephone skills
+ Office manager / business office manager / business manager / office services manager | office administration
+ Data entry clerk / data entry operator / data entry specialist / typist / keyboarder | data entry
+ Records clerk / file clerk / records specialist / records manager / mail clerk / document controller | record keeping
+ HR manager / HR generalist / HR business partner / HRBP / HR director / human resources manager / HR specialist / HR coordinator / HR assistant / human resources generalist / HR administrator / Personalreferent / people partner / HR officer / human resources specialist / HR advisor / CHRO / people operations manager / human resources assistant | HR operations
+ Recruiter / talent acquisition specialist / recruitment consultant / talent acquisition partner / technical recruiter / corporate recruiter / staffing specialist / sourcer / recruiting coordinator / talent acquisition manager | recruiting
+ Project manager / project coordinator / program manager / project lead / Projektleiter / technical project manager / IT project manager / project administrator / PMO manager / program director / program coordinator / senior project manager / technical program manager / TPM role | project management
+ Operations manager / operations director / director of operations / COO / chief operating officer / general manager / operations coordinator / operations supervisor / GM / Betriebsleiter / operations specialist / regional manager / district manager / area manager / branch operations manager | operations; people management
+ Supervisor / team leader / team lead / shift leader / manager / Teamleiter / crew leader / Vorarbeiter / crew chief / assistant manager / department head | people management
+ Director / executive / CEO / chief executive officer / president company / executive director / managing director / vice president / Geschäftsführer / senior executive / C-level executive / C-level / C-suite / board member / founder | executive leadership
+ Consultant / management consultant / strategy consultant / business consultant / senior consultant / strategy analyst | management consulting
+ Change manager / change management consultant / transformation manager | change management
+ Analyst / management analyst / operations analyst / program analyst / business operations analyst / policy analyst / administrative analyst | research

[occupation]
+ Attorney / lawyer / solicitor / Rechtsanwalt / associate attorney / counsel / barrister / litigator / corporate counsel / legal counsel / in-house counsel / prosecutor / public defender / Jurist / Syndikusrechtsanwalt / deputy attorney / advocate lawyer | law
+ Judge / magistrate / hearing officer / law clerk / judicial clerk | legal research
+ Paralegal / legal assistant / legal secretary / Rechtsanwaltsfachangestellte / litigation paralegal / legal executive | paralegal skills
+ Contract manager / contract administrator / contract specialist / contracting officer / contract officer | contract management
+ Police officer / deputy sheriff / police / state trooper / Polizist / sheriff / detective / law enforcement officer / peace officer / special agent / investigator / constable | law enforcement
+ Correctional officer / corrections officer / detention officer / prison officer / jailer / probation officer / parole officer / juvenile detention officer | corrections
+ Firefighter / fire fighter / Feuerwehrmann / fire captain / fire inspector / firefighter/EMT | firefighting
+ 911 dispatcher / emergency dispatcher / public safety dispatcher / 911 operator / communications operator / public safety telecommunicator role / emergency call taker | emergency dispatching
+ Intelligence analyst / intelligence officer / targeter / SIGINT analyst / all-source analyst | intelligence analysis
+ Soldier / infantryman / noncommissioned officer / NCO / military officer / Sergeant | military experience
+ Grants manager / grant administrator / fundraiser / development director / development officer / fundraising manager / gift officer / major gifts officer / development manager | fundraising
+ City manager / city clerk / town manager / county administrator / public administrator / town clerk / civil servant / Verwaltungsfachangestellte | government experience
+ Eligibility worker / benefits specialist eligibility / caseworker eligibility | public benefits
+ Translator / Übersetzer | translation
+ Interpreter / medical interpreter / court interpreter / Dolmetscher / sign language interpreter | interpreting
+ Volunteer coordinator / outreach coordinator / community organizer / outreach worker / community outreach coordinator / outreach specialist | community outreach
+ Chaplain / pastor / minister / priest / clergy | religious studies
+ Customs officer / border patrol agent / customs broker / immigration officer | customs clearance
+ Park ranger / conservation officer / game warden / forester / wildlife biologist / forestry technician / arborist | wildlife management
`;
