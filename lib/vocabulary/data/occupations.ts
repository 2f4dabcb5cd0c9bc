/** Occupations that are not licences themselves (those stand with their trade), and what who has done them has shown. */
export const OCCUPATIONS = `
[occupation: software development]
Software engineer | software developer; programmer; application developer; SDE; <front-end developer / front-end engineer; <back-end developer / back-end engineer; <full-stack developer / full-stack engineer; <mobile developer / iOS developer / Android developer; <web developer; <embedded engineer / firmware engineer
+ Software architect / solutions architect / enterprise architect; DevOps engineer; Site reliability engineer; Cloud engineer; QA engineer / QA analyst / QA tester / SDET / software tester; Machine learning engineer / AI engineer
[occupation]
+ Engineering manager; Chief technology officer / CTO | software development; people management
+ Data scientist | data science; data analysis
+ Data analyst / BI analyst / analytics engineer; Statistician; Quantitative analyst | data analysis
+ Data engineer / ETL developer / data architect | data engineering
+ Database administrator | database administration
+ Systems administrator / system administrator / IT manager; Network engineer / network technician | system administration
+ Help desk technician / IT support specialist / desktop support technician / IT technician / technical support engineer; Field service technician / field technician | technical support
+ Security engineer / cybersecurity analyst / security analyst / penetration tester | cybersecurity
+ Product manager / product owner | product management
+ UX designer / UI designer / product designer / UX researcher | UX design
+ Business analyst / systems analyst | business analysis
+ Scrum master / agile coach | scrum
+ Technical writer | technical writing
+ Telecommunications technician / telecom technician / cable technician / fiber technician | networking

[occupation]
+ Medical receptionist / medical secretary / patient coordinator | patient scheduling
+ Medical biller | medical billing
+ Medical coder | medical coding
+ Social worker / Sozialarbeiter; Case manager / care coordinator / care manager | case management
+ Caregiver / carer / care assistant / support worker / care worker / direct support professional / Betreuungskraft | care work
+ Therapist / counselor / mental health counselor / psychotherapist | mental health counseling
+ Dietary aide | food service
+ Practice manager / clinic manager | healthcare administration
+ Clinical research coordinator / clinical research associate | clinical research
+ Epidemiologist / health educator | public health
+ Laboratory technician / lab technician / lab tech / laboratory assistant | laboratory skills
+ Biologist / microbiologist | biology
+ Chemist | chemistry
+ Physicist | physics
+ Geologist | geology
+ Environmental scientist / environmental technician / ecologist | environmental science
+ Research assistant / research associate / researcher / scientist / research fellow / postdoc / principal investigator | research

[occupation: engineering]
+ Engineer / Ingenieur; Design engineer; Project engineer; Mechanical engineer; Electrical engineer; Civil engineer / site engineer; Structural engineer; Chemical engineer; Process engineer; Industrial engineer / manufacturing engineer / production engineer; Quality engineer; Environmental engineer; Aerospace engineer / stress engineer; Controls engineer / automation engineer / controls technician; Systems engineer; Sales engineer / solutions engineer / application engineer; Electronics engineer / hardware engineer; Biomedical engineer; Reliability engineer; Engineering technician / test technician / electronics technician
[occupation]
+ Drafter / CAD designer / CAD technician / mechanical designer / draftsman | CAD
+ Architect | architecture
+ Surveyor / land surveyor | surveying
+ Urban planner / city planner | urban planning

[occupation]
+ Electrician / Elektriker / Elektroniker; Industrial electrician / maintenance electrician | electrical wiring; electrical troubleshooting
+ Plumber / pipefitter / steamfitter / gas fitter / Installateur | plumbing
+ HVAC technician / HVAC mechanic / HVAC installer / HVAC tech | HVAC
+ Welder / Schweißer / welder fabricator / boilermaker | welding
+ Fabricator / sheet metal worker / ironworker | metal fabrication
+ Carpenter / joiner / cabinet maker / Tischler / Schreiner | carpentry
+ ^Painter / house painter | painting
+ Roofer | roofing
+ ^Mason / bricklayer / Maurer | masonry
+ Automotive mechanic / ^Mechanic / automotive technician / auto mechanic / auto technician / Kfz-Mechatroniker | automotive repair
+ Diesel mechanic / diesel technician / heavy equipment mechanic / fleet mechanic / truck mechanic | diesel repair
+ Aircraft mechanic / aircraft technician / avionics technician / aviation mechanic | aircraft maintenance skills
+ Auto body technician / panel beater | auto body repair
+ Maintenance technician / maintenance mechanic / industrial mechanic / millwright / Industriemechaniker / maintenance worker / mechanical fitter | industrial maintenance
+ Facilities technician / building engineer / Hausmeister / ?caretaker / handyperson | building maintenance
+ Facilities manager / facility manager / maintenance manager | facilities management
+ Construction worker / laborer / Bauarbeiter | construction labor
+ Construction manager / site manager / foreman / Bauleiter | construction management skills
+ Estimator | estimating
+ Quantity surveyor | quantity surveying
+ Building inspector / code enforcement officer | code enforcement
+ Equipment operator / crane operator / excavator operator / operating engineer | heavy equipment operation
+ Landscaper / gardener / groundskeeper / greenkeeper | groundskeeping
+ Farm worker / farmhand / ranch hand / farm manager / farmer / Landwirt | farming
+ Elevator technician | elevator maintenance
+ Lineworker / lineman | high voltage

[occupation]
+ Warehouse worker / warehouse associate / material handler / stocker / warehouse clerk / Lagerist / Lagerhelfer / package handler / stock clerk / shipping clerk / receiving clerk | warehouse operations
+ Warehouse manager / logistics manager / warehouse lead | warehouse operations; people management
+ Forklift operator / forklift driver / Staplerfahrer | forklift operation
+ Truck driver / CDL driver / lorry driver / Berufskraftfahrer / LKW-Fahrer | commercial driving
+ Delivery driver / van driver / route driver / Kurierfahrer | delivery driving
+ Bus driver / Busfahrer | bus driving
+ Dispatcher / transport planner | dispatching
+ Logistics coordinator / supply chain analyst / supply chain manager / freight broker | logistics
+ Buyer / purchasing agent / procurement specialist / purchasing manager / procurement manager / Einkäufer / category manager | procurement
+ Pilot role / airline pilot / first officer | aircraft piloting
+ Flight attendant / cabin crew | customer service
+ Deckhand / ship captain / sailor | seamanship
+ Production worker / machine operator / factory worker / production operator / Maschinenbediener / process operator / ?packer | machine operation
+ Assembler / assembly worker / Monteur | assembly
+ Machinist / CNC operator / CNC programmer / tool and die maker / toolmaker | machining
+ Quality inspector / quality technician / QC technician | quality control
+ Quality manager / quality specialist | quality assurance
+ Production supervisor / production manager / plant manager / shift supervisor / Produktionsleiter | production supervision
+ Safety manager / EHS specialist / safety officer / safety coordinator | workplace safety
+ Seamstress / tailor | sewing
+ Power plant operator / stationary engineer / boiler operator / plant operator | process control

[occupation]
+ Cashier / Kassierer | cash handling; customer service
+ Sales associate / retail associate / store associate / shop assistant / sales assistant / Verkäufer / Verkäuferin / salesclerk | retail sales; customer service
+ Store manager / retail manager / shop manager / Filialleiter  | store operations; people management
+ Merchandiser | merchandising
+ Waiter / waitress / food server / Kellner / wait staff / ?server / ?servers | waiting tables; customer service | restaurant; bartender; waiter; food; banquet; cook; host; barista
+ Bartender / barkeeper | bartending
+ Barista | barista skills; customer service
+ Line cook / ^Cook / ?cook / prep cook / Koch / Köchin / short order cook / chef de partie | cooking | line; chef; kitchen; server; restaurant; experience; baker
+ Executive chef / sous chef / head chef / kitchen manager / Küchenchef / ^Chef | kitchen management; cooking
+ Baker / Bäcker / pastry chef / Konditor | baking
+ Butcher / Metzger / Fleischer | meat cutting
+ Dishwasher / kitchen porter | dishwashing
+ Food service worker / catering assistant / crew member | food service
+ Restaurant manager / catering manager | food service; people management
+ Hotel manager | hospitality; people management
+ Front desk agent / hotel receptionist / guest service agent / concierge / night auditor / Rezeptionist | front desk
+ Housekeeper / room attendant / laundry attendant | housekeeping
+ ^Cleaner / janitor / custodian / Reinigungskraft | cleaning
+ Security guard / security officer | security services
+ Hairdresser / hair stylist / barber / Friseur | hair styling
+ Makeup artist / beautician / beauty therapist | makeup application
+ Personal trainer / fitness instructor | personal training
+ Sports coach / swim coach / swim instructor | sports coaching
+ Travel agent / tour guide | travel planning
+ Casino dealer / table games dealer | casino operations
+ Funeral director / mortician | mortuary science
+ Event planner / event manager / event coordinator | event management
+ Dog groomer / pet sitter | animal care

[occupation]
+ Teacher / schoolteacher / Lehrer / Lehrerin / instructor / educator | teaching
+ Professor / lecturer / faculty member | college-level teaching; research
+ Teaching assistant / teacher's aide / teacher assistant / paraprofessional / paraeducator | teaching
+ Preschool teacher / early childhood educator / childcare worker / nursery nurse / nanny / au pair / babysitter / childminder | childcare
+ School principal / assistant principal / headteacher | school administration skills
+ School counselor / guidance counselor / academic advisor / career counselor | student services
+ Librarian / library assistant / archivist | library services
+ Training specialist / training manager / corporate trainer | corporate training
+ Instructional designer | instructional design
+ Youth worker / camp counselor / youth counselor | youth services

[occupation]
+ Accountant / Buchhalter / Buchhalterin / accounting manager | accounting; bookkeeping
+ Bookkeeper | bookkeeping
+ Accounting clerk / accounts payable clerk / accounts payable specialist / billing clerk / billing specialist / accounts clerk; Accounts receivable clerk | accounts payable; accounts receivable
+ Controller / financial controller / finance manager / finance director / comptroller / chief financial officer / CFO | financial accounting; budgeting
+ Auditor / internal auditor | auditing
+ Tax preparer / tax associate / tax manager / tax consultant / tax advisor | tax preparation
+ Payroll specialist / payroll administrator / payroll clerk / payroll manager | payroll
+ Financial analyst / finance analyst / budget analyst | financial analysis
+ Financial advisor / financial planner / wealth manager | financial planning
+ Portfolio manager / trader / fund manager / stockbroker | investment management
+ Investment banker | investment banking
+ Bank teller / personal banker / teller / branch manager / banker | banking; cash handling
+ Loan officer / mortgage broker / loan processor / credit analyst | lending
+ Insurance agent / insurance broker | insurance
+ Claims adjuster / claims examiner / insurance adjuster / claims specialist / claims handler | claims processing
+ Underwriter | underwriting
+ Actuary | actuarial science
+ Debt collector / credit controller | collections
+ Compliance officer / AML analyst | regulatory compliance
+ Risk analyst / risk manager | risk management

[occupation]
+ Sales representative / sales rep / salesperson / sales consultant / sales executive / account representative / territory manager | sales
+ Account executive | sales; account management
+ Sales development representative / SDR / business development representative / BDR | prospecting; cold calling
+ Account manager / key account manager / client manager / relationship manager / account director | account management
+ Business development manager | business development
+ Sales manager / sales director / director of sales / Vertriebsleiter | sales management
+ Customer success manager | customer success
+ Customer service representative / call center agent / customer support representative / customer service associate / =CSR / Kundenberater | customer service
+ Marketing manager / marketing specialist / marketing coordinator / marketing director / brand manager / chief marketing officer / CMO | marketing skills
+ Digital marketer / SEO specialist | digital marketing
+ Social media manager / community manager | social media marketing
+ Public relations specialist / PR manager / communications specialist / press officer | public relations skills
+ Copywriter / content writer | copywriting
+ Editor / copy editor / proofreader / Redakteur | editing
+ Journalist / reporter / news producer | news reporting
+ Graphic designer / art director / creative director / Mediengestalter / web designer | visual design
+ Video editor / videographer / video producer / camera operator | video production
+ Photographer | photography skills
+ Interior designer | interior design
+ Fashion designer | fashion skills
+ Animator / 3D artist / motion designer | animation
+ Audio engineer / sound engineer / AV technician / stagehand | sound mixing
+ Musician / singer | music
+ ^Actor / dancer | theater arts
+ Market research analyst | market research
+ Real estate agent / realtor / estate agent / Immobilienmakler | real estate
+ Property manager / leasing agent / leasing consultant / Hausverwalter | property management
+ Appraiser | appraisal
+ Escrow officer / title officer | escrow

[occupation]
+ Administrative assistant / admin assistant / office assistant / secretary / administrative specialist / office clerk / Sekretärin / Bürokraft | office administration; clerical work
+ Executive assistant / personal assistant | executive support; scheduling
+ Receptionist | reception; telephone skills
+ Office manager | office administration
+ Data entry clerk / data entry operator / typist | data entry
+ File clerk / records clerk / mail clerk / document controller | record keeping
+ HR manager / HR generalist / HR business partner / human resources manager / human resources generalist / HR specialist / HR coordinator / HR assistant / Personalreferent | HR operations
+ Recruiter / talent acquisition specialist | recruiting
+ Project manager / project coordinator / program manager / project lead / Projektleiter / program coordinator | project management
+ Operations manager / director of operations / general manager / chief operating officer / COO / district manager / regional manager / Betriebsleiter | operations; people management
+ Supervisor / team leader / team lead / shift leader / shift lead / crew leader / Teamleiter / Vorarbeiter / assistant manager | people management
+ Executive director / chief executive officer / CEO / managing director / vice president / Geschäftsführer / senior executive / C-level / C-suite | executive leadership
+ Management consultant / ^Consultant / business consultant | management consulting
+ Change manager | change management
+ Management analyst / program analyst / policy analyst | research

[occupation]
+ Attorney / lawyer / solicitor / Rechtsanwalt / barrister / general counsel / corporate counsel / legal counsel / prosecutor / public defender | law
+ Law clerk / judicial clerk | legal research
+ Paralegal / legal assistant / legal secretary | paralegal skills
+ Contract manager / contract administrator / contracting officer | contract management
+ Police officer / deputy sheriff / state trooper / Polizist / detective / law enforcement officer / peace officer / special agent / investigator | law enforcement
+ Correctional officer / corrections officer / detention officer / prison officer / probation officer / parole officer | corrections
+ Firefighter / fire fighter / Feuerwehrmann | firefighting
+ Emergency dispatcher / 911 dispatcher / public safety dispatcher | emergency dispatching
+ Intelligence analyst | intelligence analysis
+ Soldier / infantryman / military officer | military experience
+ Fundraiser / gift officer / grants manager | fundraising
+ City manager / city clerk / civil servant | government experience
+ Translator / Übersetzer | translation
+ Interpreter / Dolmetscher | interpreting
+ Outreach coordinator / volunteer coordinator / outreach worker | community outreach
+ Chaplain / pastor / clergy | religious studies
+ Customs officer / customs broker / immigration officer | customs clearance
+ Park ranger / game warden / forester / arborist | wildlife management
`;
