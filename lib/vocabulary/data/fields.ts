/**
 * Fields of study, by the families within which employers take one for a "related field". What is named here is also what
 * many postings ask as a subject of work ("experience in marketing").
 */
export const FIELDS = `
[field: business]
Business administration | business; business management; business studies; business admin; ?commercial studies; BWL; Betriebswirtschaftslehre
Commerce | | business administration
Marketing | | business administration
Finance | corporate finance | business administration
Accounting | accountancy | business administration
International business | international trade | business administration
Entrepreneurship | entrepreneurial studies | business administration
?Management | management studies; general management; business leadership; management science | business administration | degree; bachelor; master; major; field; discipline; studies; MBA
Human resource management | human resources; HR; HR management; personnel management; human capital management | business administration
Industrial relations | labor relations; employee relations | human resource management
Organizational development | organizational leadership; organisational behaviour; OD consulting | human resource management
Supply chain management | supply chain; SCM; supply chain operations; end-to-end supply chain | logistics; business administration
Operations management | operations research and management; business operations | business administration
Actuarial science | actuarial studies; actuarial mathematics; actuarial
Risk management | enterprise risk management; ERM
Insurance studies | insurance degree | risk management
Taxation | tax studies | accounting
Real estate studies | real estate degree; property studies; real estate finance | business administration
Hospitality management | hotel management; hospitality administration; hotel administration; hotel and restaurant management; hospitality and tourism; tourism management; hospitality studies | business administration
Sports management | sports administration; sports science and management | business administration
Event management | event planning; event coordination; meeting planning | business administration
Retail management | store management; retail operations | business administration
Public relations | <strategic communication; <corporate communications | communications
Advertising | advertising studies | marketing
Project management studies | degree in project management | project management
Management information systems | MIS; business information systems; information systems management; business informatics; Wirtschaftsinformatik | information systems; business administration
Healthcare administration | health administration; healthcare management; health services administration; health care administration; hospital administration; health care management; health management; health services management; nursing home administration | business administration
Fashion merchandising | fashion management; fashion marketing; fashion business | merchandising

[field: business; social science]
Economics | applied economics; economic sciences; Volkswirtschaftslehre; VWL | social sciences; quantitative field
Econometrics | econometric modeling; <econometric analysis | economics; statistics

[field: public; social science; law]
Public administration | public management; public sector management; public service | political science
Public policy | policy studies; <policy analysis; <public affairs; government affairs; <government relations | political science
Political science | government studies; politics; poli sci; political studies; ?government | social sciences | degree; bachelor; major
International relations | international affairs; international studies; foreign affairs; <global studies; <diplomacy; <regional studies; area studies; <Middle Eastern studies; <Asian studies | political science
International development | development studies | international relations
Urban planning | city planning; urban and regional planning; town planning; <land use planning; <urban design
Emergency management | disaster management; emergency preparedness; <disaster recovery planning
Homeland security | national security studies; security studies; <intelligence studies; <strategic studies; <war studies; <military science | criminal justice
Criminal justice | <criminology; criminal justice administration; administration of justice; law enforcement studies; justice studies | social sciences
Forensic science | forensics; forensic studies
Fire science | fire administration; fire service administration; fire protection technology; <fire technology
Law | legal studies; jurisprudence; legal; Rechtswissenschaft
Paralegal studies | legal assistant studies; legal administration | law

[field: social science; health]
Psychology | <clinical psychology; <counseling psychology; <industrial-organizational psychology; I/O psychology; <educational psychology; <developmental psychology; <forensic psychology | social sciences; behavioral science
Social work | clinical social work; social welfare; social service work; social care work | human services
Counseling | guidance and counseling; <rehabilitation counseling; <marriage and family therapy | behavioral science
Human services | social services; social and human services; community services | social sciences
Behavioral science | behavioral health; behavioural studies; behavior analysis; behavioral analysis | social sciences
Gerontology | aging studies; elder studies | human services
Family studies | human development; <child development; child and family studies; early childhood development | human services
Public health | population health; community health; <global health; <environmental health; health promotion; <health education

[field: social science]
Social sciences | social studies
Sociology | social research studies | social sciences
Anthropology | cultural anthropology; social anthropology; ethnography studies | social sciences
Archaeology | archeological studies | social sciences
Human geography | <geography; geographical studies | social sciences
Gender studies | women's studies; women and gender studies; feminist studies | social sciences
Ethnic studies | African American studies; Chicano studies; Native American studies; American studies; indigenous studies | social sciences
Peace and conflict studies | | social sciences
Demography | | social sciences

[field: humanities]
Liberal arts | humanities; arts and humanities; general studies; liberal studies; arts and sciences
English literature | literature; comparative literature; ?English degree; ?English major | liberal arts | degree; major; bachelor
Creative writing studies | professional writing | liberal arts
History | <art history; <public history | liberal arts
Philosophy | philosophy studies | liberal arts
Linguistics | applied linguistics; <computational linguistics; language studies; <foreign languages; language sciences | liberal arts
Translation studies | <interpreting studies; translation and interpretation | linguistics
Religious studies | religion studies; biblical studies | liberal arts
Theology | divinity; pastoral studies | religious studies
Classics | classical studies | liberal arts
Museum studies | museology; curatorial studies; arts administration; heritage studies; historic preservation; conservation studies
Library science | library and information science; library studies; information studies; librarianship; archival studies; <archival science

[field: communication; business; humanities]
Communications | communication studies; mass communication; media studies; ?Communication; speech communication | liberal arts | degree; bachelor; major; studies; field; master; journalism; marketing
Journalism | <broadcast journalism; <multimedia journalism | communications
Film studies | film and television; film production studies; cinema studies; media production studies | communications
Technical communication | technical writing studies; scientific communication | communications

[field: education]
Education | educational studies; pedagogy; teacher education; Pädagogik; <elementary education; primary education; education studies
Early childhood education | ECE; early childhood; early childhood studies; early years education; early education; child care studies; <kindergarten teaching | education
Special education | SPED; special needs education; special educational needs; exceptional student education; SEN teaching; inclusive education; SEND; special ed | education
Educational leadership | educational administration; school administration | education
Curriculum and instruction | curriculum studies; instructional leadership | education
Instructional design | educational technology; instructional technology; learning design; learning and instruction; instructional systems design; eLearning | education
Adult education | <adult learning; andragogy; adult learning principles | education
Physical education | PE teaching; kinesiology and physical education | education
TESOL | TEFL; teaching English as a second language; English as a second language; English language teaching; English as a foreign language | education
Higher education studies | college student personnel; higher education degree; student affairs; student personnel | education

[field: computing]
Computer science | CS degree; comp sci; computing; CSE; Informatik; informatics; computer science engineering; computer science and engineering | STEM; quantitative field; information technology
Software engineering | software development studies; application development studies | computer science
Information technology | =IT; I.T.; information and communication technology; ICT; computer information technology | STEM
Information systems | computer information systems; CIS; information science; information management | information technology
Cybersecurity | cyber security; information security; IT security; computer security; infosec; cyber; information assurance; <cyber defense | information technology
Data science | data science and analytics; <business analytics; <big data analytics; analytics | STEM; quantitative field; data analysis
Artificial intelligence | AI; artificial intelligence and machine learning; AI/ML; ML/AI | computer science
Human-computer interaction | HCI; human factors; interaction design; human factors engineering; human-centered design; ergonomics and human factors | computer science
Network administration studies | computer networking; <network engineering; network administration; computer networks; TCP/IP networking | information technology
Game development studies | <game design; game development | computer science
Bioinformatics | computational biology; biomedical informatics; systems biology; <genomics analysis | biology; data science
Health informatics | healthcare informatics; medical informatics; <nursing informatics; clinical informatics; <health information management | information systems
Geographic information science | geographic information systems studies; geoinformatics; geomatics; geospatial science; geospatial; geospatial intelligence; <GEOINT; <remote sensing; <photogrammetry; <cartography

[field: mathematics; computing; science]
Mathematics | maths; applied mathematics; applied math; pure mathematics; math; mathematical sciences; <mathematical modeling | STEM; quantitative field
Statistics | applied statistics; statistical science; mathematical statistics; statistical analysis; statistical methods; <statistical modeling; <statistical inference | mathematics; quantitative field
Biostatistics | biometrics; biometry; medical statistics | statistics
Operations research | operational research; decision science; <mathematical optimization; management science and operations research | mathematics; quantitative field
Quantitative finance | financial engineering; financial mathematics; computational finance; mathematical finance; quantitative analysis; quantitative methods | finance; mathematics
Quantitative field | quantitative discipline; quantitative subject; numerate discipline; numerate degree

[field: engineering; science; computing; mathematics]
STEM | technical field; technical discipline; technical degree; science or engineering; scientific discipline; science, technology, engineering and mathematics; hard sciences; science and engineering; MINT

[field: engineering]
Engineering | engineering sciences; engineering studies; Ingenieurwesen | STEM; quantitative field
Mechanical engineering | ME degree; Maschinenbau | engineering; mechanical
Electrical engineering | electrical and electronics engineering; EE degree; EEE; electrical power engineering; power engineering; Elektrotechnik; electrical and computer engineering; electrical/electronics engineering | engineering; electrical
Electronics engineering | electronics technology; <microelectronics; electronics and communication engineering; ECE engineering | engineering; electronics
Computer engineering | computer systems engineering; computer hardware engineering | engineering; computer science
Civil engineering | Bauingenieurwesen | engineering
Structural engineering | <structural analysis; structural design | civil engineering
Geotechnical engineering | geotechnical; <soil mechanics; geotechnics; foundation engineering | civil engineering
Transportation engineering | traffic engineering; <highway engineering; transport engineering; transport planning; <transportation planning; roadway design; highway design | civil engineering
Water resources engineering | hydraulic engineering; water engineering; hydrology and hydraulics; <wastewater engineering; water resources; <stormwater management; stormwater design | civil engineering
Environmental engineering | sanitary engineering | engineering; environmental science
Chemical engineering | process engineering; chemical process engineering; chemical and process engineering; Verfahrenstechnik; <biochemical engineering | engineering
Materials engineering | materials science; materials science and engineering; <metallurgy; metallurgical engineering; <polymer science; <nanotechnology | engineering
Industrial engineering | industrial and systems engineering; industrial technology; Wirtschaftsingenieurwesen | engineering
Manufacturing engineering | manufacturing technology; manufacturing science | engineering; manufacturing
Systems engineering | systems engineer discipline; model-based systems engineering; <MBSE; <requirements engineering | engineering
Aerospace engineering | aeronautical engineering; astronautical engineering; aeronautics; aerospace sciences; Luft- und Raumfahrttechnik | engineering
Automotive engineering | Fahrzeugtechnik; <powertrain engineering | engineering; mechanical engineering
Biomedical engineering | bioengineering; biobiomedical equipment technology; BMET; clinical engineering; medical device engineering | engineering
Biotechnology | biotech; industrial biotechnology; bioprocess engineering; bioprocessing | biology
Nuclear engineering | nuclear technology | engineering
Petroleum engineering | <reservoir engineering; <drilling engineering | engineering
Mining engineering | <mineral processing | engineering
Marine engineering | <naval architecture | engineering
Mechatronics | mechatronics engineering; electromechanical engineering; electromechanical technology; Mechatronik | engineering; electrical; mechanical
Robotics | robotics engineering; robotic systems | engineering; automation
Control engineering | control systems engineering; automation engineering; instrumentation engineering; instrumentation and control; control systems; Automatisierungstechnik | engineering; automation
Telecommunications engineering | telecommunications; telecoms; telecommunication; telecom; Nachrichtentechnik; <satellite communications | engineering
Optical engineering | optics; <photonics; optical sciences; electro-optics | engineering; physics
Fire protection engineering | fire protection; fire engineering | engineering
Agricultural engineering | biosystems engineering; agricultural technology engineering | engineering; agriculture
Architectural engineering | building services engineering; MEP engineering; Gebäudetechnik | engineering; architecture
Energy engineering | renewable energy engineering; <energy management; energy technology; <energy efficiency | engineering
Packaging science | packaging engineering; packaging technology | engineering
Textile engineering | textile technology; textiles; textile science | engineering
Safety engineering | occupational safety and health; occupational health and safety studies; environmental health and safety degree; safety science; <industrial hygiene | environmental health and safety
Engineering management | management of technology | engineering; business administration
Mechanical | mechanical trade; mechanical equipment
Electrical | electrical trade
Electronics | electronic systems; electronic equipment; <analog electronics; <digital electronics; <power electronics; consumer electronics

[field: design; building; engineering]
Architecture | architectural design; architectural studies; building design; architectural technology; Architektur
Landscape architecture | landscape design; landscape studies | architecture
Interior design | interior architecture; interior decoration; space planning | design
Construction management | construction science; construction project management; construction engineering management; building construction management; Baumanagement | construction
Surveying | land surveying; <quantity surveying studies; geodesy; surveying engineering; <hydrographic surveying

[field: science]
Natural sciences | physical sciences; life sciences; Naturwissenschaften; ?Science; ?Sciences | STEM; quantitative field | degree; bachelor; major; field; natural; physical; applied
Biology | biological sciences; bioscience; molecular and cell biology | natural sciences
Molecular biology | cell biology; molecular genetics | biology
Microbiology | <bacteriology; <virology; medical microbiology; <parasitology | biology
Biochemistry | biological chemistry; <biophysics; <protein chemistry; protein biochemistry | biology; chemistry
Genetics | <genomics; <human genetics; population genetics | biology
Immunology | <immuno-oncology | biology
Neuroscience | <neurobiology; <cognitive science | biology
Physiology | <anatomy; human anatomy; human physiology; <pathophysiology | biology
Pharmacology | pharmaceutical sciences; <toxicology; <pharmacokinetics; <drug discovery; <medicinal chemistry | natural sciences
Botany | plant science; <plant pathology; <plant breeding | biology
Zoology | animal biology; <entomology; <ornithology | biology
Marine biology | marine science; <oceanography | biology
Ecology | <conservation biology; <restoration ecology; conservation science | biology; environmental science
Wildlife management | wildlife biology; fisheries science; fisheries; wildlife conservation; natural resources; natural resources management; range management | environmental science
Environmental science | environmental studies; sustainability studies; earth and environmental science; environmental management; <environmental policy; environmental planning; <climate science | natural sciences
Chemistry | applied chemistry; chemical sciences; <physical chemistry; <inorganic chemistry | natural sciences
Organic chemistry | organic synthesis; synthetic organic chemistry | chemistry
Analytical chemistry | chemical analysis; bioanalytical chemistry | chemistry
Physics | applied physics; theoretical physics; <solid state physics; <nuclear physics; <medical physics; <particle physics; <health physics; <fluid dynamics; <thermodynamics; <quantum mechanics | natural sciences; quantitative field
Astronomy | astrophysics; <planetary science | physics
Geology | geoscience; earth science; <geophysics; <hydrogeology; <geochemistry; <seismology; <hydrology; <soil science | natural sciences
Meteorology | atmospheric science; climatology; weather forecasting | natural sciences
Food science | food technology; food science and technology; <food chemistry; <food microbiology; sensory science; <sensory evaluation | natural sciences
Nutrition | <dietetics; nutrition science; human nutrition; nutrition and dietetics; clinical nutrition; <sports nutrition

[field: health]
Nursing | nursing studies; Pflege; Krankenpflege; Pflegewissenschaft
Medicine | Humanmedizin; clinical medicine
Health sciences | health-related field; health care related field; medical sciences; biomedical science; medical field
Epidemiology | epidemiological studies; <infectious disease epidemiology | public health
Pharmacy | pharmacy studies; <hospital pharmacy; <community pharmacy | pharmacology
Dentistry | dental studies
Dental hygiene | dental hygiene studies
Veterinary medicine | veterinary science; veterinary studies; Tiermedizin
Optometry | vision science
Podiatry | podiatric medicine; chiropody
Physical therapy | physiotherapy; PT degree; Physiotherapie; <manual therapy | rehabilitation
Occupational therapy | OT degree; Ergotherapie | rehabilitation
Speech-language pathology | speech pathology; speech therapy; communication sciences and disorders; communication disorders; speech and language therapy; Logopädie; speech language therapy | rehabilitation
Audiology | hearing science | rehabilitation
Respiratory therapy | respiratory care; inhalation therapy
Radiologic technology | radiography; radiologic sciences; radiological technology; radiation sciences; medical radiation; imaging sciences
Diagnostic medical sonography | sonography; <echocardiography; <vascular ultrasound
Nuclear medicine technology | nuclear medicine
Radiation therapy | radiotherapy; radiation oncology; therapeutic radiography; <dosimetry
Medical laboratory science | clinical laboratory science; medical technology; medical laboratory technology
Surgical technology | surgical tech program; operating room technology; surgical technologist program
Medical assisting | medical assistant program; medical assistant training; clinical medical assisting
Kinesiology | exercise science; <exercise physiology; sport science; human movement; <athletic training; <sports medicine; sport and exercise science; <strength and conditioning; Sportwissenschaft
Recreation therapy | recreational therapy; therapeutic recreation; recreation management; parks and recreation; recreation and leisure
Art therapy | <music therapy; <dance therapy; <drama therapy | counseling
Midwifery | nurse-midwifery; Hebammenwissenschaft | nursing
Chiropractic | chiropractic care; chiropractic medicine
Paramedicine | paramedic science; emergency medical services; EMS; prehospital care; pre-hospital emergency care; emergency medical technology; paramedic studies
Mortuary science | funeral services; funeral directing; <embalming
Acupuncture | <traditional Chinese medicine; <naturopathic medicine

[field: arts]
Fine arts | visual arts; <studio art; ?Art; ?Arts; art education; art and design | | degree; bachelor; major; fine; field
Design | design studies; product design studies; visual communication; communication design; visual design studies; Design und Gestaltung; Gestaltung
Graphic design | graphic arts; graphic communications; <layout design | design
Industrial design | product design; industrial product design | design
Fashion design | apparel design; garment design; fashion studies; textile design; <pattern making; patternmaking; costume design | design
Animation studies | <computer animation; 3D animation; animation degree; <character animation | design
Photography | photographic studies; photography studies; <product photography; <event photography; <portrait photography; digital photography
Music | <music theory; music production; musicology; <music composition; <sound design; <audio engineering; audio production
Theater arts | theater; drama; performing arts; theatre studies; theater production; <stagecraft; <acting; <stage lighting; <lighting design
Dance | <choreography; <ballet
Culinary arts | culinary; culinary school; culinary studies; cookery; gastronomy; commercial cookery

[field: agriculture; science]
Agriculture | agricultural science; <agribusiness; agricultural business; agricultural studies; Landwirtschaft; <agricultural economics
Agronomy | crop science; <crop production; crop management | agriculture
Animal science | animal husbandry; <dairy science; <poultry science; livestock production; <equine science | agriculture
Horticulture | horticultural science; <turfgrass management; turf management; turfgrass science; <greenhouse management; ornamental horticulture; <arboriculture; Gartenbau | agriculture
Forestry | forest management; silviculture; forest science; <urban forestry; Forstwirtschaft; timber management | agriculture
Viticulture | enology; oenology; <winemaking; viticulture and enology | agriculture

[field: trades]
Automotive technology | automotive service technology; automotive repair studies; <diesel technology
Aviation maintenance | aircraft maintenance; aviation technology; aviation management; airframe and powerplant studies
Welding technology | welding program | welding
HVAC technology | HVAC/R technology; HVAC program | HVAC
Electrical technology | industrial electricity; electrical construction technology | electrical
Machine tool technology | machining technology; precision machining technology; CNC technology | machining
Industrial maintenance studies | industrial maintenance technology; industrial mechanics studies; industrial systems technology; millwright studies | industrial maintenance
Drafting technology | drafting; drafting and design; CAD technology; <mechanical drafting; <architectural drafting; engineering graphics | CAD
Cosmetology studies | cosmetology school; cosmetology program; barber school | cosmetology
`;
