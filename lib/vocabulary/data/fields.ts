/**
 * Fields of study, by the families within which employers take one for a "related field". What is named here is also what
 * many postings ask as a subject of work ("experience in marketing").
 */
export const FIELDS = `
[field: business; communication]
Business administration | ?business; business studies; business admin; ?commercial studies; BWL
Commerce | | business administration
Marketing | | business administration
?Management | general management; business leadership | business administration | degree; bachelor; master; major; field; discipline; studies; MBA
Human resource management | human resources; =HR; personnel management; human capital management | business administration
Event management | event planning; event coordination; meeting planning | business administration
Public relations | <strategic communication; <corporate communications | communications
Advertising | | marketing

[field: business]
Finance | | business administration
Accounting | accountancy | business administration
International business | international trade | business administration
Entrepreneurship | | business administration
Industrial relations | labor relations; employee relations | human resource management
Organizational development | organizational leadership; organizational behavior; OD consulting | human resource management
Supply chain management | supply chain; SCM | logistics; business administration
Operations management | business operations | business administration
Actuarial science | actuarial studies; actuarial
Risk management | ERM
Insurance studies | insurance degree | risk management
Taxation | tax studies | accounting
Real estate studies | property studies | business administration
Hospitality management | hotel management | business administration
Sports management | | business administration
Retail management | store management; retail operations | business administration
Project management studies | | project management
Management information systems | =MIS | information systems; business administration
Healthcare administration | health administration; healthcare management; health care administration; hospital administration; health management | business administration
Fashion merchandising | fashion marketing; fashion business | merchandising

[field: business; social science]
Economics | VWL | social sciences; quantitative field
Econometrics | econometric modeling; <econometric analysis | economics; statistics

[field: public; social science; law]
Public administration | public management; public service | political science
Public policy | policy studies; <policy analysis; <public affairs; government affairs; <government relations | political science
Political science | poli sci; political studies; ?government | social sciences | degree; bachelor; major
International relations | international affairs; international studies; foreign affairs; <global studies; <diplomacy; <regional studies; area studies; <Middle Eastern studies; <Asian studies | political science
International development | development studies | international relations
Urban planning | city planning; town planning; <land use planning; <urban design
Emergency management | emergency preparedness; <disaster recovery planning
Homeland security | security studies; <intelligence studies; <strategic studies; <war studies; <military science | criminal justice
Criminal justice | <criminology; justice studies | social sciences
Forensic science | forensics; forensic studies
Fire science | fire administration; <fire technology
Law | legal studies; jurisprudence
Paralegal studies | legal administration | law

[field: social science; health]
Psychology | <clinical psychology; <counseling psychology; <industrial-organizational psychology; <educational psychology; <developmental psychology; <forensic psychology | social sciences; behavioral science
Social work | social welfare; social care work | human services
Counseling | <rehabilitation counseling; <marriage and family therapy | behavioral science
Human services | social services; community services | social sciences
Behavioral science | behavioral health; behavior analysis; behavioral analysis | social sciences
Gerontology | aging studies; elder studies | human services
Family studies | human development; <child development | human services
Public health | population health; community health; <global health; <environmental health; health promotion; <health education

[field: social science]
Social sciences | social studies
Sociology | | social sciences
Anthropology | cultural anthropology | social sciences
Archeology | | social sciences
Human geography | <geography | social sciences
Gender studies | women's studies; feminist studies | social sciences
Ethnic studies | Chicano studies; American studies | social sciences
Peace and conflict studies | | social sciences
Demography | | social sciences

[field: humanities]
Liberal arts | humanities; general studies; liberal studies; arts and sciences
English literature | ?English degree; ?English major | liberal arts | degree; major; bachelor
Creative writing studies | | liberal arts
History | <art history; <public history | liberal arts
Philosophy | | liberal arts
Linguistics | <computational linguistics; language studies; <foreign languages; language sciences | liberal arts
Translation studies | <interpreting studies | linguistics
Religious studies | religion studies; biblical studies | liberal arts
Theology | divinity; pastoral studies | religious studies
Classics | classical studies | liberal arts
Museum studies | museology; curatorial studies; arts administration; heritage studies
Library science | library studies; librarianship; archival studies; <archival science

[field: communication; humanities]
?Communications | communication studies; mass communication; media studies; ?Communication | liberal arts | degree; bachelor; major; studies; field; master; journalism; marketing
Journalism | <broadcast journalism; <multimedia journalism | communications
Film studies | cinema studies | communications
Technical communication | | communications

[field: education]
Education | pedagogy; teacher education; Pädagogik; <elementary education; primary education; education studies
Early childhood education | ECE; early childhood; early education; <kindergarten teaching | education
Special education | SPED; SEN teaching; =SEND; special ed | education
Educational leadership | | education
Curriculum and instruction | | education
Instructional design | educational technology; learning design; eLearning | education
Adult education | <adult learning; andragogy | education
Physical education | PE teaching | education
TESOL | TEFL; teaching English as a second language; English as a second language; =ESL; =ESOL | education
Higher education studies | student affairs; student personnel | education

[field: computing]
Computer science | CS degree; comp sci; CSE; Informatik; informatics; computer science engineering; computer science and engineering | STEM; quantitative field; information technology
Software engineering | | computer science
Information technology | =IT; =I.T.; information and communication technology; ICT | STEM
Information systems | computer information systems; =CIS; information science; information management | information technology
Cybersecurity | cyber security; information security; IT security; computer security; infosec; cyber; information assurance; <cyber defense | information technology
Artificial intelligence | AI; artificial intelligence and machine learning; AI/ML; ML/AI | STEM
Human-computer interaction | HCI; human factors; interaction design; human factors engineering | computer science
Network administration studies | <network engineering; network administration; computer networks; TCP/IP networking | information technology
Game development studies | <game design; game development | computer science
Bioinformatics | computational biology; systems biology; <genomics analysis | biology; data science
Health informatics | medical informatics; <nursing informatics; <health information management | information systems
Geographic information science | geoinformatics; geomatics; geospatial; <GEOINT; <remote sensing; <photogrammetry; <cartography

[field: computing; mathematics]
Data science | <business analytics; <big data analytics; analytics | STEM; quantitative field; data analysis

[field: mathematics; science]
Mathematics | maths; pure mathematics; math; mathematical sciences; <mathematical modeling | STEM; quantitative field
Statistics | statistical science; mathematical statistics; statistical analysis; statistical methods; <statistical modeling; <statistical inference; applied statistics | mathematics; quantitative field
Biostatistics | biometrics; biometry | statistics
Operations research | operational research; decision science; <mathematical optimization | mathematics; quantitative field
Quantitative finance | financial engineering; financial mathematics; quantitative analysis; quantitative methods | finance; mathematics
Quantitative field | quantitative discipline; numerate degree

[field: engineering; science; computing; mathematics]
=STEM | technical field; technical discipline; technical degree; science or engineering; science, technology, engineering and mathematics; hard sciences; science and engineering

[field: engineering]
Engineering | Ingenieurwesen | STEM; quantitative field
Mechanical engineering | ME degree; Maschinenbau | engineering; mechanical
Electrical engineering | electrical and electronics engineering; EE degree; EEE; power engineering; Elektrotechnik; electrical and computer engineering; electrical/electronics engineering | engineering; electrical
Electronics engineering | <microelectronics; ECE engineering | engineering; electronics
Computer engineering | | engineering; computer science
Civil engineering | Bauingenieurwesen | engineering
Structural engineering | <structural analysis; structural design | civil engineering
Geotechnical engineering | geotechnical; <soil mechanics; geotechnics | civil engineering
Transportation engineering | <highway engineering; transport planning; <transportation planning; roadway design; highway design | civil engineering
Water resources engineering | water engineering; <wastewater engineering; water resources; <stormwater management; stormwater design | civil engineering
Environmental engineering | | engineering; environmental science
Chemical engineering | process engineering; Verfahrenstechnik; <biochemical engineering | engineering
Materials engineering | materials science; <metallurgy; <polymer science; <nanotechnology | engineering
Industrial engineering | | engineering
Manufacturing engineering | manufacturing science | engineering; manufacturing
Systems engineering | <MBSE; <requirements engineering | engineering
Aerospace engineering | aeronautics | engineering
Automotive engineering | Fahrzeugtechnik; <powertrain engineering | engineering; mechanical engineering
Biomedical engineering | bioengineering; BMET | engineering
Biotechnology | biotech; bioprocessing | biology
Nuclear engineering | | engineering
Petroleum engineering | <reservoir engineering; <drilling engineering | engineering
Mining engineering | <mineral processing | engineering
Marine engineering | <naval architecture | engineering
Mechatronics | Mechatronik | engineering; electrical; mechanical
Robotics | robotic systems | engineering; automation
Control engineering | control systems | engineering; automation
Telecommunications engineering | telecommunications; telecoms; telecommunication; telecom; <satellite communications | engineering
Optical engineering | optics; <photonics; optical sciences; electro-optics | engineering; physics
Fire protection engineering | fire protection; fire engineering | engineering
Agricultural engineering | | engineering; agriculture
Architectural engineering | MEP engineering; Gebäudetechnik | engineering; architecture
Energy engineering | <energy management; energy technology; <energy efficiency | engineering
Packaging science | | engineering
Textile engineering | textiles | engineering
Safety engineering | safety science; <industrial hygiene | environmental health and safety
Engineering management | | engineering; business administration
Mechanical | mechanical trade
Electrical | electrical trade
Electronics | electronic systems; electronic equipment; <analog electronics; <digital electronics; <power electronics; consumer electronics

[field: design; building; engineering]
Architecture | architectural design; building design; Architektur
Landscape architecture | landscape design; landscape studies | architecture
Interior design | interior decoration; space planning | design
Construction management | Baumanagement | construction
Surveying | land surveying; <quantity surveying studies; geodesy; <hydrographic surveying

[field: science]
Natural sciences | physical sciences; life sciences; ?Science; ?Sciences | STEM; quantitative field | degree; bachelor; major; field; natural; physical; applied
Biology | biological sciences; bioscience | natural sciences
Molecular biology | cell biology | biology
Microbiology | <bacteriology; <virology; <parasitology | biology
Biochemistry | <biophysics; <protein chemistry | biology; chemistry
Genetics | <genomics; <human genetics | biology
Immunology | <immuno-oncology | biology
Neuroscience | <neurobiology; <cognitive science | biology
Physiology | <anatomy; human anatomy; human physiology; <pathophysiology | biology
Pharmacology | <toxicology; <pharmacokinetics; <drug discovery; <medicinal chemistry | natural sciences
Botany | plant science; <plant pathology; <plant breeding | biology
Zoology | animal biology; <entomology; <ornithology | biology
Marine biology | marine science; <oceanography | biology
Ecology | <conservation biology; <restoration ecology | biology; environmental science
Wildlife management | wildlife biology; fisheries; natural resources; range management | environmental science
Environmental science | environmental studies; environmental management; <environmental policy; <climate science | natural sciences
Chemistry | chemical sciences; <physical chemistry; <inorganic chemistry | natural sciences
Organic chemistry | organic synthesis | chemistry
Analytical chemistry | chemical analysis | chemistry
Physics | <solid state physics; <nuclear physics; <medical physics; <particle physics; <health physics; <fluid dynamics; <thermodynamics; <quantum mechanics | natural sciences; quantitative field
Astronomy | astrophysics; <planetary science | physics
Geology | geoscience; earth science; <geophysics; <hydrogeology; <geochemistry; <seismology; <hydrology; <soil science | natural sciences
Meteorology | climatology | natural sciences
Food science | food technology; <food chemistry; <food microbiology; sensory science; <sensory evaluation | natural sciences
Nutrition | <dietetics; human nutrition; <sports nutrition

[field: health]
Nursing | nursing studies; Pflege; Krankenpflege
Medicine | Humanmedizin; clinical medicine
Health sciences | medical sciences; biomedical science; medical field
Epidemiology | epidemiological studies; <infectious disease epidemiology; epidemiologic studies | public health
Pharmacy | pharmacy studies; <hospital pharmacy; <community pharmacy | pharmacology
Dentistry | dental studies
Dental hygiene
Veterinary medicine | veterinary science; veterinary studies; Tiermedizin
Optometry | vision science
Podiatry | chiropody
Physical therapy | physiotherapy; PT degree; Physiotherapie; <manual therapy | rehabilitation
Occupational therapy | OT degree; Ergotherapie | rehabilitation
Speech-language pathology | speech pathology; speech therapy; speech and language therapy; Logopädie | rehabilitation
Audiology | hearing science | rehabilitation
Respiratory therapy | respiratory care; inhalation therapy
Radiologic technology | radiography; radiologic sciences; radiation sciences; medical radiation; imaging sciences
Diagnostic medical sonography | sonography; <echocardiography; <vascular ultrasound
Nuclear medicine technology | nuclear medicine
Radiation therapy | radiotherapy; <dosimetry
Medical laboratory science | medical technology
Surgical technology
Medical assisting | medical assistant program
Kinesiology | exercise science; <exercise physiology; sport science; human movement; <athletic training; <sports medicine; <strength and conditioning; Sportwissenschaft
Recreation therapy | recreational therapy; therapeutic recreation; parks and recreation
Art therapy | <music therapy; <dance therapy; <drama therapy | counseling
Midwifery | nurse-midwifery | nursing
Chiropractic | chiropractic care
Paramedicine | paramedic science; emergency medical services; EMS; prehospital care; paramedic studies
Mortuary science | funeral services; funeral directing; <embalming
Acupuncture | <traditional Chinese medicine; <naturopathic medicine

[field: arts]
Fine arts | visual arts; <studio art; ?Art; ?Arts; art education; art and design | | degree; bachelor; major; fine; field
?Design | design studies; visual communication; Gestaltung
Graphic design | graphic arts; <layout design | design
Industrial design | product design | design
Fashion design | apparel design; garment design; fashion studies; textile design; <pattern making; patternmaking; costume design | design
Animation studies | <computer animation; 3D animation; animation degree; <character animation | design
Photography | <product photography; <event photography; <portrait photography
Music | <music theory; music production; musicology; <music composition; <sound design; <audio engineering; audio production
Theater arts | theater; drama; performing arts; theater studies; <stagecraft; <acting; <stage lighting; <lighting design
Dance | <choreography; <ballet
Culinary arts | culinary; culinary studies; cookery; gastronomy

[field: agriculture; science]
Agriculture | agricultural science; <agribusiness; Landwirtschaft; <agricultural economics
Agronomy | crop science; <crop production; crop management | agriculture
Animal science | animal husbandry; <dairy science; <poultry science; <equine science | agriculture
Horticulture | horticultural science; <turfgrass management; turf management; turfgrass science; <greenhouse management; <arboriculture; Gartenbau | agriculture
Forestry | forest management; silviculture; forest science; <urban forestry; Forstwirtschaft; timber management | agriculture
Viticulture | enology; oenology; <winemaking | agriculture

[field: trades]
Automotive technology | <diesel technology
Aviation maintenance | aircraft maintenance
Welding technology | welding program | welding
HVAC technology | HVAC/R technology; HVAC program | HVAC
Electrical technology | | electrical
Machine tool technology | CNC technology | machining
Industrial maintenance studies | | industrial maintenance
Drafting technology | drafting; CAD technology; <mechanical drafting; <architectural drafting | CAD
Cosmetology studies | barber school | cosmetology
`;
