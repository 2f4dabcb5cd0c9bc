/** Logistics, warehouse, driving, aviation and sea transport. */
export const LOGISTICS = `
[skill]
Logistics | logistics coordination; Logistik; 3PL; <reverse logistics; <freight forwarding / freight brokerage / freight forwarder; <customs clearance / customs / customs brokerage; <import/export / import and export; <last mile delivery / last-mile; <ocean freight; <air freight; <LTL / less than truckload / FTL / LTL shipping; <cold chain
Warehouse operations | warehouse; warehousing; Lager; stockroom; <storage and retrieval; <cross-docking
Shipping and receiving | shipping/receiving; goods receiving; goods-in; dispatch of goods; <loading and unloading / unloading trucks / loading trucks / loading/unloading / truck loading; <packing / packaging / pick/pack / packing boxes; <labeling; <palletizing / stacking pallets / wrapping pallets; <bill of lading / shipping documents | warehouse operations
Order picking | pick and pack; order fulfillment; picking; order selecting; pick/pack/ship; order selection; voice picking; picking orders; Kommissionierung; order filling | warehouse operations
Inventory management | inventory; stock control; stock management; inventory replenishment; <cycle counting / cycle counts / physical inventory / stocktaking / stock counts / taking inventory; <inventory accuracy; <stock replenishment / replenishment; <RF scanning; <demand planning / supply planning / S&OP / sales and operations planning; <MRP / material requirements planning; <vendor managed inventory; inventory control
Material handling | moving materials; handling materials; freight handling; baggage handling; stock handling; manual handling | warehouse operations
Forklift operation | forklift driving; fork lift; forklift; fork truck; lift truck; Gabelstapler; powered industrial truck; =PIT equipment; <reach truck; <order picker / cherry picker / stock picker; <stand-up forklift; <sit-down forklift / counterbalance; <turret truck / swing reach; <clamp truck; <telehandler; <pallet jack / EPJ / hand jack / pump truck | material handling
Dispatching | dispatch; truck dispatch; load planning; fleet dispatch; route planning; route optimization; load scheduling; driver dispatch; <load boards
Fleet management | vehicle fleet; fleet; transportation; <DOT compliance / fleet compliance; <telematics
Commercial driving | truck driving; tractor-trailer; semi-truck; OTR; over-the-road; long haul; CDL driving; class A driving; trucking; HGV driving; <flatbed / load securement; <tanker driving / tanker experience; <box truck / straight truck; <local driving; <refrigerated trucks / reefer; <dump truck; <double trailers / doubles and triples; <backing trailers / trailer driving; <manual transmission / stick shift; <pre-trip inspection / vehicle inspections; <bus driving / passenger transport; <ELD logs / electronic logs / driver logs
Delivery driving | deliveries; package delivery; courier; route driving; van driving; parcel delivery; multi-drop; <rideshare driving; <food delivery; <furniture delivery / home delivery | safe driving
Safe driving | defensive driving; driver safety; vehicle operation
Procurement | purchasing; sourcing; buying; vendor selection; purchase orders; Einkauf; RFP management; RFQ; <contract management / contract administration; <category management; <spend analysis; <government procurement; <tendering / tenders / bid management; <supplier quality
+ Vendor management / supplier management / vendor relations / vendor relationships / vendor | supply chain management
Supply chain planning | supply chain optimization; production planning; material planning; materials management; master scheduling; capacity planning; <just-in-time / JIT
Heavy equipment operation | heavy equipment; heavy machinery; heavy plant; <excavator / 360 excavator; <backhoe; <bulldozer / dozer; <skid steer / skidsteer; <front-end loader / wheel loader / loaders; <grader; <roller; <crane operation / crane / overhead crane / mobile crane / tower crane; <scissor lift / aerial lift / boom lift / MEWP / EWP / bucket truck; <tractor operation / tractors
Ramp operations | ramp agent work; aircraft loading; airport operations; ground handling; aircraft fueling; ground operations; <air traffic control; <flight planning; <passenger check-in; <flight operations
Aircraft piloting | piloting; flight hours; total flight time; pilot in command; flight experience; multi-engine; <drone operation / UAS / UAV / sUAS / drone; <instrument flying
Seamanship | vessel operation; boat handling; deckhand work; navigation at sea; boating

[tool]
+ Warehouse management system / WMS / warehouse management software; Manhattan WMS; Blue Yonder / JDA / RedPrairie; HighJump / Korber; Fishbowl inventory; ShipStation; Cin7 | inventory management
+ Transportation management system / TMS; McLeod software / LoadMaster McLeod; Oracle Transportation Management / OTM; MercuryGate; CargoWise; Samsara; Motive ELD / KeepTruckin; Geotab; DAT load board | dispatching
+ Coupa; Jaggaer; SAP SRM; Procore procurement | procurement
+ Kinaxis; OMP planning; Oracle Demantra; o9 Solutions | supply chain planning
+ Amadeus GDS / Sabre GDS / ^Sabre / ?Amadeus / Galileo GDS / GDS systems / Worldspan | travel planning
[equipment]
+ RF scanner / RF gun / handheld scanner / scanners / barcode scanner; Conveyor equipment; Material handling equipment; Shrink wrap machine / stretch wrapper; Hand truck / dolly | warehouse operations

[credential: forklift operation]
Forklift certification | forklift certified; forklift license; certified forklift operator; certified forklift driver; forklift ticket; fork lift certification; LF license; High Risk Work License; RTITB; counterbalance license; reach truck license; FLT license; FLT; Staplerschein; Gabelstaplerschein; forklift card; ITSSAR; PIT certification; powered industrial truck operator
[credential]
Driver's license | driving license; valid driver's license; operator's license; state driver's license; Class D license; Class C driver's license; Class C license; G license; full UK driving license; full driving license; clean driving license; Führerschein; Class D driver license; category B license; full drivers license; C-class license; permis de conduire; permis B; motor vehicle license | safe driving
Commercial driver's license | CDL; commercial driving license; <CDL Class A / CDL A / Class A CDL / Class A license / class A driver's license / Class A commercial driver's license / AZ license; <CDL Class B / CDL B / Class B CDL / Class B license / Class B commercial driver's license / DZ license; <CDL Class C / Class C CDL | driver's license; commercial driving
+ CDL permit / CLP | commercial driving
+ HGV license / LGV license / Class 1 HGV / HGV Class 1 / C+E license / Category C+E / Klasse CE / Führerschein CE / LGV C+E; HGV Class 2 / Category C license / LGV Class 2 / Class 2 HGV; C1 license / 7.5 tonne license; HR license / heavy rigid license / HC license / MC license / MR license / heavy vehicle license; PCV license / Category D license / D1 license | driver's license; commercial driving
+ Hazmat endorsement / hazardous materials endorsement / HazMat / ?H endorsement / X endorsement; Tanker endorsement / tank endorsement / N endorsement; Passenger endorsement / P endorsement; School bus endorsement / S endorsement; Air brake endorsement; Doubles/triples endorsement / T endorsement; TWIC card / TWIC; DOT medical card / medical card / DOT physical / DOT medical certificate / medical examiner's certificate; Driver CPC; Digital tachograph card / digi tacho card / tachograph card / Fahrerkarte; ADR license / ADR certificate / ADR Schein; Defensive driving certificate / Smith System; Chauffeur license / taxi license / private hire license / P endorsement passenger / Personenbeförderungsschein; Motorcycle license | commercial driving
+ CSCP / APICS CSCP / Certified Supply Chain Professional; CPIM / APICS CPIM; APICS / ASCM; CLTD; CSCMP; CIPS / MCIPS / CIPS qualified; CPSM / Certified Professional in Supply Management / ISM certification; CPPO; CPPB; Customs broker license / licensed customs broker; CILT; Six Sigma supply chain | supply chain management
+ IATA dangerous goods / DG certification / IMDG / DOT hazmat training; SIDA badge | logistics
Pilot license | PPL; <commercial pilot license / CPL; <airline transport pilot / ATP certificate / ATPL; <certified flight instructor / CFI / CFII; <instrument rating | aircraft piloting
+ FAA medical certificate / first class medical; Part 107 / remote pilot certificate / drone license | aircraft piloting
+ Aircraft dispatcher certificate / FAA dispatcher license | dispatching
+ Crane operator certification / NCCCO / CCO certification / crane operator license / crane license / Kranschein; Rigger certification / NCCER rigging / dogging license / slinger signaller; Aerial lift certification / IPAF / EWP license / boom lift certification / PAL card / yellow card EWP; CPCS / NPORS; Heavy equipment operator certification / NCCER heavy equipment | heavy equipment operation
+ Merchant Mariner Credential / MMC / captain's license / USCG license / STCW / seaman's book / coxswain certificate / OUPV | seamanship
+ Airport security badge / airport badge; Flight attendant certificate / cabin crew attestation | ramp operations
[standard]
+ DOT regulations / FMCSA / FMCSA regulations / hours of service / HOS regulations; FAA regulations / Federal Aviation Regulations / FAR Part 91 / Part 135 / Part 121 / Part 145; Incoterms; C-TPAT / AEO; ITAR / EAR regulations / export control / export compliance / trade compliance / ITAR/EAR | logistics
`;
