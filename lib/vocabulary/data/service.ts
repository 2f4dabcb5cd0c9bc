/** Retail, food, hospitality, cleaning, and personal services. */
export const SERVICE = `
[skill]
Customer service | client service; customer care; customer support; guest service; customer assistance; serving customers; guest relations; client care; public contact; patron service; Kundenservice; Kundenbetreuung; customer interaction; customer facing; client-facing; helping customers; customer interface; <call center / contact center / inbound calls / outbound calls / call handling; <complaint handling / customer complaints; <customer retention; <live chat support / live chat / chat support / email support; <technical customer service; <customer satisfaction / customer experience / CSAT / NPS surveys / CX
Retail sales | retail; in-store sales; store experience; retail store; retail customer service; Einzelhandel; shop floor sales; sales floor; <luxury retail / luxury sales; <fashion retail / apparel sales; <furniture sales; <jewelry sales; <electronics sales / wireless sales / cell phone sales; <grocery / grocery store / supermarket | customer service
Cash handling | handling cash; cash register; cashiering; money handling; cash drawer; till operation; cash transactions; handling money; Kassieren; making change; payment processing
Point of sale | POS
Merchandising | planograms; product placement; <visual merchandising; <window displays; <assortment planning; <pricing labels
Stocking | stocking shelves; restocking; shelf stocking; stock shelves; shelf-stacking; stock rotation; Warenverräumung; <backroom organization
Loss prevention | shrink control; theft prevention; asset protection; shrinkage; retail security; inventory shrink
Store operations | opening and closing; store leadership; retail leadership; key holder duties; <visual standards
Upselling | cross-selling; upsell; up-selling; add-on sales
Food service | foodservice; food and beverage; F&B; food/beverage; Gastronomie; restaurant; <catering / banquets / catering events / banquet; <fine dining / upscale dining; <quick service restaurant / fast food / QSR / fast casual / quick-service; <waiting tables / table service / serving food / waitressing / waiter experience / table waiting; <restaurant hosting / seating guests; <bussing tables / busser; <institutional food service / cafeteria
Food preparation | food prep; prep work; preparing food; meal preparation; kitchen prep; meal prep; preparing meals; salad preparation; sandwich making; <meat cutting / butchery / meat cutter / butcher skills; <cake decorating; <deli experience / deli; <seafood preparation / sushi / sushi making
Cooking | line cooking; kitchen; scratch cooking; grill cooking; Küche; <grilling; <sauté; <pastry / pastry making; <knife skills; <frying; <Italian cuisine; <Mexican cuisine; <French cuisine; <vegan cooking; <institutional cooking; <pizza making | food preparation
Baking | bread baking; pastry baking; bakery | food preparation
Kitchen management | back of house; BOH; <menu development / menu planning / recipe development; <food costing / food cost / food cost control; <kitchen inventory / food ordering; <portion control; <expediting
Food safety | food handling; food hygiene; food sanitation; kitchen hygiene; <HACCP / Hazard Analysis Critical Control Points; <SQF / BRC / FSMA / GFSI / BRCGS; <allergen awareness / allergens | food service
Bartending | bar experience; mixology; bar service; cocktail making; cocktails; bar work; drink preparation; serving alcohol; bar management; <beer knowledge / craft beer; <wine knowledge / wine
Barista skills | coffee making; espresso; latte art; coffee preparation; espresso machine; specialty coffee
Dishwashing | dish washing; washing dishes
Hospitality | <hotels / hotel / Hotellerie / resort / resorts; <front desk / hotel front desk / front office / hotel reception / guest check-in; <concierge services; <reservations / booking systems; <night audit; <rooms division; <revenue management / yield management; <event catering; <guest experience; <casino operations / gaming / table games / casino games / poker / card dealing / blackjack; <cruise ship experience; <tour guiding / tours | customer service
Housekeeping | room cleaning; house keeping; cleaning rooms; house cleaning; housecleaning; bed making; Zimmerreinigung; <laundry / linen; <turndown service | cleaning
Cleaning | janitorial; custodial; sanitation; sanitizing; Reinigung; building cleaning; <floor care / floor waxing / floor buffing / strip and wax; <carpet cleaning / carpet extraction; <window cleaning / window washing; <pressure washing / power washing; <deep cleaning; <cleaning chemicals / cleaning products / chemical dilution; <biohazard cleaning; <trash removal / waste removal; <disinfection / disinfecting; <pool cleaning
Travel planning | travel booking; booking travel; ticketing travel; corporate travel; arranging travel; travel management; coordinating travel; tourism
Pest control | pest management; IPM; extermination; termite treatment
Security services | security guarding; security patrol; physical security; patrol; patrolling; <CCTV monitoring / CCTV / surveillance; <access control; <crowd control / crowd management; <executive protection / close protection; <door supervision; <alarm response / alarm monitoring; <security screening / baggage screening; <emergency evacuation

[skill: cosmetology]
+ Hair styling / hairstyling / hairdressing / hair cutting / haircutting / haircuts; Hair coloring / hair color / balayage / color correction; Barbering / men's haircuts / fades; Makeup application / make-up / makeup artistry; Nail care / manicures / manicure / pedicures / nail art / gel nails; Skin care / skincare / facials / esthetics / aesthetics treatments / chemical peels / microdermabrasion; Waxing / hair removal / threading / sugaring; Eyelash extensions / lash extensions; Laser hair removal / laser treatments; Botox / injectables / dermal fillers; Tattooing / body piercing; Salon experience / salon / spa
[skill]
Cosmetology | beauty therapy; beauty; Kosmetik
Massage therapy | massage; Swedish massage; sports massage; prenatal massage
Personal training | fitness training; fitness coaching; group fitness; group exercise; fitness classes; gym experience; <yoga instruction / yoga / teaching yoga; <Pilates; <spin classes / indoor cycling / spinning classes; <strength training / weight training; <aquatics / swim instruction / swimming instruction / water aerobics / swim lessons; <sports coaching / coaching sports / youth sports; <martial arts; <CrossFit; <Zumba; <nutrition coaching; <wellness coaching / health coaching / wellness programs; <athletics / soccer coaching / football coaching; <climbing instruction; <gymnastics; <tennis instruction / golf instruction
Lifeguarding | water rescue; pool safety; aquatic safety; water safety; swimming ability
+ Floral design / floristry / flower arranging; Dry cleaning / pressing clothes; Childminding of guests; Valet parking / car parking; Car washing; Tailoring of suits; Shoe repair; Jewelry making / jewelry repair / goldsmithing; Watch repair; Photobooth operation | customer service

[tool: point of sale]
+ Square POS / ?Square / Square Register; Toast POS / ?Toast; Clover POS / ?Clover; Shopify POS; Lightspeed POS / ?Lightspeed; Micros POS / ?Micros / Oracle Micros; Aloha POS / ?Aloha / NCR Aloha; TouchBistro; Revel POS; NCR POS; Retail Pro
[tool]
+ Opera PMS / ?Opera / Micros Opera; Cloudbeds; Maestro PMS; Fosse; OnQ; =MARSHA / Marriott MARSHA | property management system
+ property management system / =PMS / hotel PMS; Delphi.fdc / ?Delphi; Amadeus Sales & Event; Guesty | front desk
+ OpenTable; Resy; SevenRooms; 7shifts; HotSchedules; Compeat; R365 / Restaurant365; Crunchtime; BevSpot | food service
+ Mindbody; Vagaro; Booker software; Zenoti; ABC Financial / Club Automation; Fresha; Boulevard salon software / SalonBiz | customer service
+ Shopify; Amazon Seller Central / Seller Central; Etsy; BigCommerce; eBay; Salesforce Commerce Cloud | e-commerce
[equipment]
+ Commercial kitchen equipment / kitchen equipment / fryer / slicer / commercial ovens; Floor scrubber / floor buffer / auto scrubber / floor machines / burnisher; Vacuum cleaner / vacuums; Industrial washing machines; Cash register equipment; Coffee machine / coffee equipment; Two-way radio / radios; Surveillance equipment

[credential: food safety]
Food handler card | food handler certification; food handler permit; food handler certificate; food worker card; food handler's license; ServSafe Food Handler; food safety supervisor; Level 2 food hygiene; Level 2 Food Safety; food hygiene certificate; Gesundheitszeugnis; food safety card
ServSafe | ServSafe Manager; Serv Safe; Serve Safe; food protection manager; CFPM; certified food manager; Level 3 Food Safety | food handler card
+ HACCP certification / HACCP certified; PCQI / Preventive Controls Qualified Individual; SQF Practitioner | HACCP
[credential]
Alcohol server certification | TIPS certification; TIPS certified; =TIPS; T.I.P.S.; TIPS training; Training for Intervention Procedures; responsible beverage service; RBS certification; alcohol server permit; bartender license; ServSafe Alcohol; TABC; OLCC permit; =BASSET; MAST permit; RSA certificate; Responsible Service of Alcohol; RSA certification; Smart Serve; Serving It Right; personal license holder; liquor license; RSA; <RCG / Responsible Conduct of Gambling / RSG | bartending
+ Certified Executive Chef / ACF certification / ACF; Certificate III in Commercial Cookery; Culinary certification / culinary certificate | cooking
+ Sommelier certification / sommelier / WSET; Cicerone / Certified Beer Server | wine knowledge
+ Certified Hotel Administrator / CHA hotel; Certified Meeting Professional / CMP; CHSP | hospitality
+ Gaming license / gaming commission license / gambling license / casino license / key gaming license; Casino dealer certificate / dealer school | casino operations
Cosmetology license | licensed cosmetologist; cosmetologist license; cosmetologist; hairdresser license; licensed hairstylist; hairstylist license; NVQ Hairdressing; NVQ Level 2 Hairdressing; NVQ Level 3 Hairdressing | cosmetology
+ barber license / licensed barber; esthetician license / licensed esthetician / aesthetician license / licensed aesthetician / esthetician / NVQ Beauty Therapy; nail technician license / manicurist license / licensed nail technician; tattoo license | cosmetology
Massage therapist license | LMT; licensed massage therapist; massage license; massage therapy license; massage therapist; RMT license; MBLEx; CMT massage | massage therapy
Personal trainer certification | certified personal trainer; CPT certification; NASM; ACE certification; ACE certified; ACSM; ISSA; NSCA; NSCA-CPT; CSCS strength; Level 2 Gym Instructor; Cert IV Fitness; AFAA; REPs; <certified strength and conditioning specialist | personal training
+ yoga certification / RYT / RYT 200 / yoga teacher training; Pilates certification; health coach certification / NBC-HWC | personal training
Lifeguard certification | certified lifeguard; lifeguard; NPLQ; bronze medallion; Rettungsschwimmer; <water safety instructor / WSI certification / Swim England Level 2 | lifeguarding; CPR
Security guard license | guard card; guard license; security guard card; security license; SIA license; SIA badge; =SIA; security officer license; Class D security license; Sachkundeprüfung 34a; 34a; PERC card; Level II security; guard registration; <armed guard license / armed security license / G license security; <SIA Door Supervisor / door supervisor license; <CCTV license / PSS license; <Certified Protection Professional / ASIS certification / CPP ASIS | security services
+ Travel agent certification / IATA certification | travel planning
+ Groomer certification; Certified dog trainer / CPDT-KA | animal care
`;
