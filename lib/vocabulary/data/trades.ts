/** Trades: electrical, plumbing, HVAC, welding, carpentry, automotive and the maintenance of machines and buildings. */
export const TRADES = `
[skill]
Electrical wiring | wiring; running conduit; <conduit bending / bending conduit / EMT conduit / conduit installation; <panel wiring / panel building; <high voltage / medium voltage; <low voltage; <fire alarm systems / fire alarms; <solar installation / PV installation / photovoltaic / solar PV; <EV charger installation; <lighting installation | electrical
Electrical troubleshooting | electrical repair; electrical maintenance; <motor controls / VFD / variable frequency drives; <three-phase power / 3-phase / three phase; <test and tag; <portable appliance testing / PAT testing | electrical
Electrical schematics | wiring diagrams; electrical prints; schematics | electrical; blueprint reading
Electronics repair | <soldering / solder / SMT soldering / IPC soldering; <circuit board repair / PCB repair | electronics
Plumbing | <pipe fitting / pipefitting / steamfitting; <drain cleaning / sewer cleaning; <backflow prevention / backflow testing; <water heaters; <boilers; <gas fitting / gas piping; <hydronics; <medical gas; <irrigation systems / irrigation / sprinkler repair; <septic systems; <fire sprinklers / sprinkler fitting
HVAC | HVAC/R; air conditioning; <refrigeration; <chillers; <heat pumps; <ductwork / duct installation; <furnaces; <building automation / BMS systems / BAS controls; <refrigerant handling / refrigerants; <test and balance / air balancing
Welding | <MIG welding / =MIG / GMAW; <TIG welding / =TIG / GTAW; <stick welding / SMAW / arc welding; <flux core welding / flux-cored / FCAW; <spot welding; <orbital welding; <aluminum welding; <pipe welding; <brazing; <welding inspection / weld inspection; <robotic welding; <plasma cutting / torch cutting / oxy-acetylene; <welding symbols
Metal fabrication | fabrication; sheet metal; metalworking; steel fabrication; structural steel; ironwork; metal work; <press brake; <grinding and polishing / deburring; <laser cutting; <sandblasting / abrasive blasting; <powder coating
Carpentry | framing; rough carpentry; finish carpentry; finish work; trim carpentry; woodworking; cabinet making; cabinetry; cabinetmaking; millwork; <formwork / concrete forms; <furniture assembly; <decking; <door and window installation; <cabinet installation | hand and power tools
Drywall | dry wall; plastering; sheetrock; <taping and mudding / drywall finishing | construction
+ Painting / house painting / paint application / spray painting; Masonry / bricklaying / stone masonry / brick laying; Concrete work / concrete finishing / concrete pouring; Roofing / roof repair / roof installation; Flooring / tile setting / tiling / tile installation / carpet installation; Insulation installation / insulation work; Glazing / glass installation; Siding; Demolition; Scaffolding / scaffold erection; Excavation / trenching / earthmoving / earthworks; Asphalt paving / paving; Pipe laying / pipelaying; Landscaping / landscape maintenance / hardscaping; Fencing installation; Handyman work / handyman / general repairs / minor repairs | construction
Hand and power tools | hand tools; power tools; basic tools; use of tools; pneumatic tools
Blueprint reading | blueprints; reading blueprints; read blueprints; technical drawings; engineering drawings; mechanical drawings; print reading; shop drawings; read schematics; technical prints; plan reading; <P&IDs
Automotive repair | auto repair; vehicle repair; vehicle maintenance; car repair; truck repair; vehicle servicing; <brakes / brake systems / ABS brakes; <engine repair / engine rebuild / engine overhaul; <transmission repair / transmissions; <vehicle diagnostics / engine diagnostics; <steering and suspension / suspension; <wheel alignment / alignments; <tire service / tire changing / tire mounting / tires; <oil changes / lube service; <automotive electrical; <hybrid vehicles / electric vehicles / EV repair
Diesel repair | diesel engines; fleet maintenance; <heavy equipment repair; <small engine repair / small engines; <marine engine repair; <trailer repair
Auto body repair | collision repair; auto body; autobody; bodywork; auto painting; auto refinishing; dent repair; <vehicle detailing / auto detailing / car detailing; <windshield repair / auto glass | automotive repair
Aircraft maintenance skills | aircraft repair; airframe repair; avionics; <sheet metal aircraft
Preventive maintenance | preventative maintenance; PM program; planned maintenance; scheduled maintenance; routine maintenance; predictive maintenance; <vibration analysis; <lubrication; <reliability centered maintenance / RCM
Industrial maintenance | plant maintenance; equipment maintenance; production maintenance; machine repair; equipment repair; mechanical maintenance; mechanical repair; <electromechanical; <hydraulics / hydraulic systems; <pneumatics / pneumatic systems; <conveyors / conveyor systems; <pumps; <bearings; <gearboxes; <millwright work / millwrighting; <shaft alignment / laser alignment; <packaging equipment maintenance; <elevator maintenance / elevator repair; <compressors / air compressors; <generators; <turbines; <instrumentation; <injection molding maintenance | preventive maintenance; mechanical
Building maintenance | facility maintenance; property maintenance; general maintenance; maintenance and repair; <work orders; <make-ready / unit turns; <locksmithing / lock repair; <appliance repair / appliance maintenance; <pool maintenance
Facilities management | building operations; building services | building maintenance
Lockout/tagout | LOTO; lock-out tag-out | workplace safety
Rigging | crane rigging; load rigging; slinging
Troubleshooting | trouble-shooting; troubleshoot; fault finding; diagnosing faults

[tool: preventive maintenance]
+ CMMS / computerized maintenance management system; IBM Maximo / Maximo; eMaint; UpKeep CMMS; Fiix; MaintainX; Limble
[tool]
+ ServiceTitan; Housecall Pro; Mitchell1 / Mitchell 1; ALLDATA; CCC ONE; Jobber software / ?Jobber

[equipment]
+ Multimeter / voltmeter / megger; Oscilloscope / spectrum analyzer; Test equipment; Welding equipment / welder machine; Torque wrench; Scan tool / diagnostic tools

[credential: electrical]
Electrician license | electrical license; licensed electrician; state electrical license; certified electrician; ECRA; A-grade electrician; JIB card; ECS card; ECS Gold Card; Elektrofachkraft; <journeyman electrician / journeyman electrical license / journeyman wireman / 309A; <master electrician | electrical wiring
+ residential wireman; electrical apprentice / apprentice electrician; low voltage license / limited energy license | electrical wiring
+ 18th Edition / 18th Edition Wiring Regulations / BS 7671 / C&G 2382 / 17th Edition; C&G 2391; AM2; NVQ Level 3 Electrical; NABCEP; NICET; NFPA 70E / arc flash | electrical wiring
[credential]
Journeyman card | journeyman license; journeyman; journeyman level; journey level; journeyperson; ?journeyman status; Gesellenbrief; Red Seal; <Red Seal endorsement / interprovincial ticket | apprenticeship
Plumbing license | licensed plumber; plumber's license; journeyman plumber; <master plumber; <Gas Safe; <gas license / G2 gas ticket / gasfitter license | plumbing
+ backflow certification; medical gas certification; WaterSense certification | plumbing
EPA 608 | EPA Section 608; EPA Universal; EPA certification; EPA 608 Universal; universal EPA; Section 608; Type II refrigerant; CFC certification; CFC license; Freon certification; ARCtick; F-Gas; EPA type I and II | refrigerant handling
EPA 609 | Section 609; 609 certification; EPA Section 609 | refrigerant handling
=NATE | HVAC license; HVAC certification; HVAC certified; HVAC contractor license; HVAC Excellence | HVAC
+ boiler license / boiler operator license; RSES | HVAC
Welding certification | certified welder; welding ticket; coded welder; welder qualification; Schweißerschein; <AWS welding / AWS certified welder / American Welding Society / AWS D1.1 / D1.1; <CWB welding / CWB; <ASME Section IX; <6G certification / 6G | welding
+ Certified welding inspector / CWI | welding
ASE certification | ASE; Automotive Service Excellence; ASE Master | automotive repair
+ I-CAR; state inspection license / smog license / MOT tester | automotive repair
Airframe and Powerplant license | A&P; airframe and powerplant; A&P mechanic; Part 66 license; EASA Part 66; B1 license; <inspection authorization / IA certificate | aircraft maintenance skills
+ FCC license / GROL; FAA repairman certificate | aircraft maintenance skills
+ CMRT / certified maintenance and reliability technician; CMRP | industrial maintenance
+ Certified pool operator / CPO certification | pool maintenance
+ Apartment maintenance certification / =CAMT; Certified facility manager / CFM facility | building maintenance
+ Asbestos certification / asbestos awareness / asbestos license; Lead certification / lead renovator / RRP certification / EPA RRP; Lead and asbestos abatement; IICRC / water damage restoration; Contractor license / builder's license; QCxP; Locksmith license / locksmith; Elevator mechanic license | construction
[standard]
+ National Electrical Code / NEC / NFPA 70; BS EN 60204; AS/NZS 3000 | electrical
+ Plumbing code / UPC plumbing | plumbing
+ Building codes / IBC / construction codes; NFPA / NFPA codes / NFPA 13 / NFPA 72; Uniform Building Code | construction
`;
