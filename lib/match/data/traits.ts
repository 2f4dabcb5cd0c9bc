import { anyOf } from '../../text/any-of.ts';

/** A family of personal qualities: how postings ask for it, and what in a résumé is an instance of it. */
export interface TraitFamily {
  readonly id: string;
  /** tried on the folded quote */
  readonly asked: RegExp;
  /** tried on each folded line of the summary, the jobs, the volunteer work and the projects: an instance of the quality */
  readonly shown?: RegExp;
  /** comes near it: counts half */
  readonly hinted?: RegExp;
  /** said along with others and seldom meant by itself: counts only where it is shown */
  readonly minor?: boolean;
  /** whom a quality is for, or where: by itself it shows none */
  readonly beside?: true;
  /** a section of which any entry is an instance of it */
  readonly section?: 'publications';
  /** its words name a subject of work too, so that a term of them is not taken for the quality */
  readonly subject?: boolean;
}

/** What is written without being prose. */
const NOT_PROSE =
  '(?:the |unit |automated |sql |python |some )*(?:schedules?|rosters?|code|sql|queries|tests?|software|scripts|firmware|macros|programs?|apps?|drivers|tickets|orders|checks|prescriptions)\\b';

/** Those whom somebody leads or trains. */
const PEOPLE =
  '(?:people|employees|staff|agents|associates|workers|hires|recruits|interns|apprentices|trainees|volunteers|students|reps|representatives|clerks|cashiers|cooks|servers|bartenders|baristas|waiters|housekeepers|cleaners|drivers|pickers|packers|operators|technicians|mechanics|electricians|plumbers|welders|carpenters|laborers|labourers|installers|engineers|developers|analysts|designers|writers|editors|freelancers|coordinators|assistants|aides|nurses|medics|ptas|officers|guards|soldiers|marines|sailors|airmen|teachers|tutors|coaches|lifeguards|crews?|teams?|juniors|graduates|supervisors|accountants|bookkeepers|paralegals|receptionists|tellers|farmhands|stagehands|porters|stewards)';

const NUMBER = '(?:\\d+(?:,\\d{3})*\\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|dozens of)';

// "Communication skills" without more ask for both, in writing and by word of mouth.
const COMMUNICATION =
  '\\bcommunicat\\w+ (?:and \\w+ )?(?:skills|abilit\\w+)\\b|\\bcommunications skills\\b|\\b(?:strong|excellent|good|effective|clear|great|outstanding|exceptional) communicators?\\b|\\bcommunication$|\\bcommunication,|\\binterpersonal and communication\\b|\\bcommunication (?:and|&)';

/** Work that keeps its pace and its head: rushes, emergencies, many at a time. */
const UNDER_PRESSURE = anyOf(String.raw`
  evacuat\w+,
  (?:[4-9]\d|\d{3})\+? (?:\w+ ){0,3}(?:tickets|chats|covers|orders|customers|guests) (?:a|per) (?:day|shift), angry,
  structure fires, wildfires?, crashes, rescues?, cardiac arrests?, disasters?, hurricanes?, rapid response, storm (?:response|duty|season|outages?), storms, code team, on-?call, calm, 911, er\b, emergency (?:care|medicine|services|response), ems, dinner rush, lunch rush,
  holiday (?:rush|season|peak), black friday, peak, deadline (?:days|desk), (?:during|through|in) outages?, production incidents?,
  trauma, code (?:team|blue), combat, crisis, trading floor, newsroom, startup, rush,
  live (?:tv|events?|broadcast),
  \d+-(?:cover|seat), banquets, combat deployment,
  crises, dinner service, lunch service, peak (?:season|hours), covers a night,
  emergency (?:room|department|calls), code blue, wildfires?, calm\w*, pager, on call, incidents?(?! reports?), emergencies,
  icu, overflow, \d+-?\d* (?:customers|patients|guests), high.volume, busy, under pressure, start-?up,
  breaking news`);

/** Much to do side by side. */
const MANY = new RegExp(
  `\\b${NUMBER}(?:-odd| to ${NUMBER}|-${NUMBER})? (?:\\w+ ){0,2}(?:clients?|client sites|customers|accounts|projects|sites|stores|patients|residents|students|classes|cases|claims|files|matters|grants|grant awards|tickets|requests|orders|invoices|vendors|partners|plants|properties|listings|homes|rooms|tables|covers|events|campaigns|businesses|schools|services|states|calls|callers)\\b|\\b${NUMBER} a (?:day|week|month)\\b|\\b(?:next to the day job|juggl\\w+|at (?:once|a time)|side by side|at the same time|in parallel|simultaneously)\\b`,
);

/** Work done by its time. */
const ON_TIME = anyOf(String.raw`
  within the hour,
      calendars, daily briefings?,
      met every, calendar deadlines, in under \w+ (?:hours|days|weeks), by day (?:one|two|three|four|five|\d+),
      same day, the same day, daily deadlines?, time to fill, turnaround, time-?critical, before (?:the )?deadline,
      on-time, ahead of time, weekly release, ship(?:ped)? on, filing deadlines?, close (?:in|by),
      closed? (?:\w+ ){0,3}by, punctual\w*, response times?, sla, deadlines?, on time, ahead of schedule,
      on schedule, on working day, month end, clean pipeline, within \w+ days`);

/** Work that is due every day. */
const DAILY = /\bdaily (?:[\w-]+ ){0,4}(?:counts?|reports?|briefings?|deliveries|output|specials|papers?|rounds)\b/;

export const TRAITS: readonly TraitFamily[] = [
  {
    id: 'writing',
    subject: true,
    section: 'publications',
    asked: new RegExp(`\\b(?:writ(?:ten|ing|e)|grammar|spelling|editorial)\\b|${COMMUNICATION}`),
    shown: anyOf(String.raw`
      (?:desk|training|user|policy) manuals?, policies for, wrote up, white papers?, case studies, theses, thesis,
      dissertation, grants? (?:writing|proposals?), rfps?, letters to, editing, copy for, content for,
      work instructions, care plans?, how-to, catalog copy, speeches, translat(?:ed|es|ing), briefings? papers?,
      scripts for, court filings, contracts for, rewrote the, write up, motions, pleadings, press releases,
      progress notes, incident reports, manuals, sops?, (?<!of-)specifications?, ieps?, grant applications?,
      blog posts?, scripts?, wrote(?! ${NOT_PROSE}),
      writ(?:e|es|ten|ing)(?! ${NOT_PROSE}), co-?wrote, draft(?:s|ed|ing)?,
      author(?:ed|s)?, runbooks?,
      newsletters?, memos?, briefs, publish\w*, publications?, blog\w*, post-?mortems?, copywriting, edited, editor,
      (?<!first )articles?, reporting package, staff reports, procedures that, charting, documented, lesson plans, case notes,
      proposals?, grant renewals`),
    hinted: /\b(?:e-?mails?|minutes|reports|replies|correspondence)\b/,
  },
  {
    id: 'speaking',
    asked: new RegExp(
      `\\b(?:verbal(?:ly)?|oral(?:ly)?|spoken|speak(?:ing)?|phone|telephone|articulate)\\b|${COMMUNICATION}`,
    ),
    shown: anyOf(String.raw`
      testif(?:y|ied), testimony, group sessions, call(?:ed|s)? (?:home|parents|families),
      interview\w*, dials, ^train(?:ed|s|ing)? (?!as\b|in\b|on\b|at\b|for\b), 911, callers?, dispatch(?:ing|er)?,
      talks? at, speaker programs?, in-services, orientations?, facilitat(?:ed|es|ing), hosted,
      led (?:\w+ ){0,2}(?:meetings|sessions|tours|discussions), meetings with, standups?, stand-ups, toastmasters,
      auctions?, interpreted, interpret(?:ing)? for, counsel(?:ed|ing|s),
      advis(?:ed|ing) (?:[\w-]+ ){0,3}(?:clients|patients|students|customers|families),
      onboard(?:ed|ing) (?:\w+ )?(?:clients|customers|hires), town halls?, open houses, showings, readouts?,
      read out, parents?, conferences, lectur\w+, hearings, intake, tours, answered, dispatched, moderated,
      present(?:ed|s|ing|ations?), brief(?:ed|ings?|ing), demos?, cold calls?, (?<!service )calls, phones?, spoke,
      speak(?:ing|er)?, taught(?! (?:myself|himself|herself|themselves)), teach(?:es|ing)?, trained (?!in|as|on|at|by),
      train(?:s|ing)? (?:\w+ )?(?:staff|drivers|nurses|employees|colleagues|hires|operators|users), explain\w*,
      in front of, radio,
      interview(?:ed|s|ing), negotiat\w+, handovers?, discharge teaching, (?:patient|diabetes|health) education,
      customers, guests, friendly at, contact for, workshops?, webinars?, pitch(?:ed|es|ing), front counter`),
    hinted: /\b(?:coach\w*|mentor\w*|precept\w*)\b/,
  },
  { id: 'listening', asked: /\blisten(?:ing|er|s)?\b/, shown: /\b(?:listen\w*|hear people out|intake interviews)\b/ },
  {
    id: 'negotiating',
    asked: /\bnegotiat\w*\b/,
    shown: /\b(?:negotiat\w*|bargain\w*|counter-?offers|haggl\w*)\b/,
  },
  {
    id: 'presenting',
    asked:
      /\b(?:present(?:ation|ations|ing|er)|presents? (?=(?:\w+ ){0,2}(?:to|in|at|information|material|findings|results|concepts|ideas|data)\b)|public speaking|stand-?up)\b/,
    shown: anyOf(String.raw`
      talks? at, speaker programs?, in-services, open houses, town halls?, readouts?, read out, showings,
      quarterly business reviews, board meetings, board decks?, deck for, facilitat(?:ed|es|ing),
      conference (?:talks?|papers?), poster, lectur\w+, keynote, conference talk,
      led (?:workshops|trainings?|classes|tours), present(?:ed|s|ing|ations?), brief(?:ed|ings?), demos?,
      in front of, spoke at, speaker, taught(?! (?:myself|himself|herself|themselves)), teach(?:es|ing)?, radio, webinars?, pitch(?:ed|es|ing), workshops?`),
  },
  {
    id: 'communicating with people',
    asked:
      /\bcommunicat\w* (?!skills|abilit)(?:\w+ ){0,3}(?:with|to|across|between)\b|\bcommunicat(?:e|es|ing|or)\b|\bconvey\b|\bexplain\w* (?:\w+ ){0,5}(?:to|concepts|technical|complex|in easy)\b|\bsimplify\b|\bopen communication\b|\binformation sharing\b|\btranslat\w+ (?:of )?(?:technical|complex)\b|\b(?:non-technical|understandable|audiences|complex information)\b/,
    shown: anyOf(String.raw`
      (?:link|bridge|go-between) between, between the shop floor and,
      speak with, walk-?in, shippers, witnesses, represent(?:ed|s|ing)? clients, callers?, passengers, diners,
      tenants, clients? (?:supervisors|meetings|calls), buyers and, architects, inspectors, physicians, doctors,
      owners, attorneys, hiring managers, commissioners, the press, reporters, business (?:analysts|owners|partners),
      product managers, liais\w+, point of contact, main contact,
      worked with (?:\w+ ){0,3}(?:teams|departments|managers|engineers), members of the public, caregivers, parents?,
      students, residents, visitors, suppliers, vendors, agencies, commander, customers, patients, guests,
      present(?:ed|s), brief(?:ed|ings?), demos?, taught(?! (?:myself|himself|herself|themselves)), teach\w*, explain\w*, contact for, stakeholders?,
      the public, handovers?, families, negotiat\w+, clients directly, crew of, replies to`),
    hinted: /\b(?:runbooks?|post-?mortems?|coach\w*|mentor\w*|clients?|reports?)\b/,
  },
  {
    id: 'dealing with clients',
    beside: true,
    asked: /\b(?:to|with|for) (?:\w+ ){0,2}(?:clients?|customers?|prospects|business stakeholders)\b|\bstakeholders\b/,
    shown: anyOf(`
      walk-?in, represent(?:ed|s|ing)? clients, households,
      clients?[' ](?:s )?(?:meetings|calls|supervisors|relationships|visits|care), tenants, passengers, diners,
      callers, homeowners, borrowers, donors, members, residents, key accounts, account reviews, business reviews,
      prospects, customers?, guests?, patients, visitors, clinics, stakeholders?, front counter, front desk,
      cold calls, demos?`),
    hinted: /\b(?:clients?|users|accounts)\b/,
  },
  {
    id: 'people skills',
    asked: anyOf(String.raw`
      interpersonal(?! communication), people skills, personable, human relations, rapport, approachable, friendly, outgoing, connect with people, social skills,
      tact(?:ful)?, diploma(?:cy|tic), courteous, polite, warm, welcoming, get along, interact\w* (?:\w+ )?with`),
    shown: anyOf(String.raw`
      group therapy,
      calm(?:ed|s|ing)? (?:people|patients|customers|guests|callers|parents|visitors), group sessions, call(?:ed|s)? (?:home|parents|families),
      likes? people, network(?:ed|s|ing)? at, politely, polite, explain(?:ed|s)? \w+ in plain, hard conversations,
      built relationships, relationships with, families, loved by, liked by, tactful, hospitality, regulars,
      grandchildren, by name, de-?escalation, angry, upset,
      difficult (?:callers?|customers?|guests?|patients?|conversations), mediation, peer support, welcoming,
      return(?:s|ing) calls, people (?:trust|come), de-?escalat\w*, mediat(?:ed|es|ing), residents and,
      intake interviews, parents, friendly, patient with, warm, calm handovers, listen\w*, welcom\w*, greet\w*,
      people person, rapport, relationships, in the room, discharge teaching, trusted by, counsel(?:ed|ing)`),
    hinted: /\b(?:customers?|guests?|patients?|discovery call|volunteer\w*|mentor\w*|coach\w*)\b/,
  },
  {
    id: 'relationships',
    subject: true,
    asked: anyOf(String.raw`
      (?:working|effective|strong|positive|professional|cooperative|productive|client|customer) (?:working )?(?:relationships?|relations),
      (?:build|building|maintain|maintaining|develop|developing|foster|establish) (?:\w+ ){0,4}(?:relationships|relations),
      relationship.(?:building|management|skills)`),
    shown: anyOf(String.raw`
      built trust,
      built relationships, relationships? with, relationships, key accounts, account reviews, regulars, by name, repeat (?:customers|clients|business),
      referrals, partnered with, worked with (?:\w+ )?(?:suppliers|vendors|landlords|agencies|brokers|carriers|clients|customers|growers|donors|families), trusted by, point of contact, main contact, liais\w+, families, caseload, territory,
      renewed, renewals of, discovery calls?, networking`),
  },
  {
    id: 'dealing with the public',
    subject: true,
    asked: /\b(?:the (?:general )?public|citizens|residents|community members|members of the community)\b/,
    shown: anyOf(`
      at the counter,
      front (?:counter|desk), reception, the public, residents, visitors, walk-?ins?, citizens, callers, tenants, passengers, patrons,
      community (?:meetings|outreach|members), neighbors, parents, riders, 911`),
  },
  {
    id: 'teamwork',
    asked: anyOf(String.raw`
      team.?players?, teamwork, collaborat\w*(?! (?:filtering|tools?|software|platforms?)), cooperat\w*,
      co-operat\w*, team.?(?:oriented|based|environment|setting|work|spirit|focus\w*|mindset), member of a team,
      work(?:s|ing)? (?:well |effectively |closely |both )?(?:with|in|as|within) (?:others|a team|part of|a group|teams|(?:\w+ ){1,3}teams),
      part of an? (?:\w+ ){0,3}team, collegial`),
    shown: anyOf(String.raw`
      quartet, quintet, orchestra, choir, a band,
      (?:rowing|soccer|football|basketball|varsity|track|swim|hockey|volleyball|debate|softball|baseball) team,
      member of (?:the|a|an) (?:[\w-]+ ){0,6}(?:team|council|committee|crew|board),
      with (?:\w+ ){0,2}(?:managers|developers|nurses|teachers|attorneys|engineers|product owners),
      work(?:ed|s|ing)? with (?:product|engineering|sales|marketing|operations|it|finance|production|design)\b,
      council, pod of,
      with (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:engineers|developers|nurses|people|colleagues|teachers|others|staff|technicians|cooks|analysts|researchers),
      crew of, team (?:leads?|captain), squads?, in a team, as part of (?:a|the) (?:\w+ )?team,
      work(?:ed|s|ing)? (?:closely |side by side )?with (?:\w+ ){0,3}(?:team|teams|analysts|testers|designers|engineers|nurses|teachers|managers|staff|colleagues|counselors|therapists|doctors),
      co-(?:lead|leads|teach|teaches|chair), partner(?:s|ing)? with, care teams?, brigade,
      kitchen team, line-?up, ensemble, co-(?:taught|led|planned|ran), interdisciplinary, multidisciplinary,
      alongside (?:the |two |three )?\w+s\b, shoulder to shoulder, team of, crew, squad, scrum, committee,
      with the [\w ]{0,20}(?:team|lead|chef|crew|sergeant|foreman|head cook|director|producer), jointly, team members?, teammates, partnered with,
      pair(?:ed|ing) (?:with|program\w*), collaborat\w*, cross-functional, section of, worked with, colleagues,
      floated to`),
    hinted: /\b(?:pull requests|alongside|peers|relief|co-?wrote|co-?author(?:s|ed)?)\b/,
  },
  {
    id: 'working with particular others',
    beside: true,
    asked: /\b(?:designers|product managers|diverse groups|various (?:external|internal)|constituencies|all levels)\b/,
    shown: anyOf(String.raw`
      work(?:ed|s|ing)? with (?:product|engineering|sales|marketing|operations|it|finance|production|design)\b,
      product owners, branch managers, attorneys, executive (?:team|sponsors?), hiring managers, stakeholders?,
      physicians, designers?, product managers?, cross-functional, directors?, commissioners, board, partners,
      other departments`),
  },
  {
    id: 'working across functions',
    asked: /\b(?:cross-functional(?:ly)?|matrix\w*)\b/,
    shown: anyOf(String.raw`
      (?:link|bridge|liaison|go-between) between,
      with (?:r&d|sales|marketing|engineering|finance|legal|operations|purchasing|production|design|hr|it|quality)\b, department heads, coordinated with [\w ]{0,30}trades,
      cross-functional, other departments, product managers?, product owners, stakeholders?,
      work(?:ed|s|ing)? with (?:product|engineering|sales|marketing|operations|it|finance|production|design)\b`),
    hinted: /\b(?:directors?|commissioners|departments|partners|committee|counsel)\b/,
  },
  {
    id: 'leadership',
    asked: anyOf(String.raw`
      (?<!\b(?:senior|executive|program|company|operations|levels of|to|with) )leadership, lead(?:s|ing)? (?:by|others|people|a team|teams?), leader, delegat\w*, take charge, role model`),
    shown: anyOf(
      new RegExp(
        `\\b(?:managed|led|ran|directed|supervised|oversaw) (?:(?!with |for |to |by |at )[\\w-]+ ){0,5}${PEOPLE}\\b|^${NUMBER} ${PEOPLE}\\b`,
      ),
      String.raw`
      hired, lead (?:a|an|the) (?:pod|squad|cell), review(?:ed|s)? (?:the )?work of,
      run(?:s)? (?:a|the|our) (?:\w+ )?(?:crew|team|kitchen|desk|floor|shift|store|office|program),
      (?<!\bthe )lead (?:teacher|cook|nurse|technician), lead (?:the|a|our), head (?:cook|chef|nurse|coach|teller),
      acting (?:shift )?(?:supervisor|manager|lead), shift (?:supervisor|leader|manager), squad leader, platoon,
      team captain, president of, direct(?:ed|s) (?:a|the|\d+), charge duties, forem[ae]n, four aides, on-call lead,
      project lead, principal investigator, i run, in charge of,
      runs? (?:a|the) (?:\w+ )?(?:team|crew|club|shift|kitchen|section|department|unit|line), oversaw,
      oversee(?:s|ing)?, managed (?:\w+ )?(?:people|employees|cooks|drivers|technicians|teachers|nurses|volunteers),
      foreman, forewoman, crew of, led, lead(?! (?:analyst|developer|engineer|author|generation|time|teacher|cook|nurse)), ran (?:a|the|our) (?:\w+ )?(?:shop|store|department|program|club|office|restaurant|section|region|site|plant), delegat\w*, manag(?:ed|es) (?:a|the|\w+) (?:team|staff|crew), supervis\w*,
      head(?:ed)? (?:a|the|of), charge nurse, captain, chair(?:ed)?, shift lead, warehouse lead, team lead, founded`,
    ),
    hinted:
      /\b(?:lead (?:analyst|developer|engineer|author)|mentor\w*|coach\w*|precept\w*|(?<!cross-)trained(?! (?:in|as|on|at|by|with|for))|treasurer)\b/,
  },
  {
    id: 'inspiring others',
    asked:
      /\b(?:inspir\w*|empower\w*|motivat(?:e|es|ing)|enthusiasm and participation|encourag\w*|appreciat\w*|rally|uplift|success in others)\b/,
    shown: /\b(?:inspir\w*|encourag\w*|rallied|team morale|engaged the team)\b/,
    hinted: /\b(?:mentor\w*|coach\w*)\b/,
  },
  {
    id: 'mentoring',
    asked: anyOf(String.raw`
      mentor\w*, coach(?:ing|es|ed)?, shar(?:e|ing) (?:of )?(?:knowledge|best practices|ideas|expertise),
      (?:teach|train|help|develop) others, knowledge sharing`),
    shown: anyOf(
      new RegExp(`\\btrain(?:ed|s|ing)? (?:[\\w-]+ ){0,3}${PEOPLE}\\b`),
      String.raw`
      ^train(?:ed|s|ing)? (?!as\b|in\b|on\b|at\b|for\b), hired and trained, ride-?along,
      train (?:\w+ ){0,2}(?:apprentices|clerks|staff|hires|drivers|cooks|operators|nurses|colleagues|aides|interns|reps|associates|employees|volunteers),
      apprentices, interns, student (?:teachers?|workers?),
      supervis(?:ed|es) (?:\w+ )?(?:interns|students|undergraduates), mentor, coach,
      show(?:ed|s) (?:the )?new, buddy, mentor\w*, coach(?:ed|es|ing)?, precept\w*,
      (?<!cross-)trained (?!in|as|on|at|by|with|for), onboarded, tutor\w*, super-?user, instruct(?:ed|s), runbooks?`,
    ),
    hinted: /\b(?:taught(?! (?:myself|himself|herself|themselves))|teach(?:es|ing)?)\b/,
  },
  {
    id: 'independence',
    asked: anyOf(String.raw`
      independent(?:ly)?(?! judg), autonom\w*, (?:minimal|limited|minimum|low) (?:supervision|direction|guidance),
      little (?:or no )?(?:supervision|direction|guidance), without (?:direct |close |constant )?supervision,
      self.?(?:directed|sufficien\w*|manag\w*|reliant), own initiative, on (?:your|their|one'?s) own, unsupervised,
      oneself`),
    shown: anyOf(String.raw`
      lead (?:analyst|investigator|researcher|author|engineer|developer|designer), (?:sole|first) author,
      own (?:two|three|four|all), agency owner, solo driver, one-(?:woman|man|person),
      by (?:myself|herself|himself), end to end, start to finish, solely, remote(?:ly)? since, home visits,
      on the road, own (?:territory|route|van|truck|caseload|business|book),
      sole (?:proprietor|trader|accountant|nurse), without supervision, self-?starter, full-?cycle, overnight alone,
      night(?:s)? alone, took over, in charge of, own(?:s)? (?:all|every), lone, run the, runs the, own(?:s|ed)? the,
      door to door, cold calling, runs? the, full cycle, unsupervised, sole charge,
      only (?:nurse|teacher|technician|mechanic|driver|clerk|accountant|designer|developer), alone, on my own,
      my own, single-?handed\w*, solo, sole, owned, (?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-), independent\w*, self-?(?:taught|employed|directed),
      freelance\w*, from scratch, full-cycle, founder, founded, hold a key, charge nurse, ran the, set up`),
  },
  {
    id: 'initiative',
    asked: anyOf(String.raw`
      self.?starter, initiative, pro-?activ\w*, go-?getter, resourceful\w*, bias (?:for|to) action`),
    shown: anyOf(String.raw`
      from nothing, from zero, scratch, rewrote, set up, came up with, my idea, suggested, spearheaded, championed,
      overhauled, reorgani[sz]ed, opened (?:a|the|our), wrote the, won (?:approval|funding), self-?taught,
      grew (?:a|the|my|our), taught myself, volunteer(?:s|ed|ing)? (?:to|for), stepp(?:ed|ing) in, took over,
      first to, cold calls, cold calling, volunteered, opened \d+,
      prospected, my own, started (?:a|the|my), founded, launched, introduced, initiated, proposed, pioneered,
      from scratch, paid (?:my|her|his|own), side business, owned, open or close alone`),
    hinted: /\b(?:turned a|moved|shortened|became|(?:re)?built|designed|developed|created|replaced|automated)\b/,
  },
  {
    id: 'ownership',
    asked: /\b(?:ownership|accountab\w*|take responsibility|sense of responsibility)\b/,
    shown: anyOf(String.raw`
      own(?:ed|s)? (?:the|all|every|two|three|a|our|my), (?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-), signed for, in charge of, responsible for, sole, hold a key, keys to,
      charge nurse, full-?cycle, end to end, start to finish, quota, my own, took over`),
  },
  {
    id: 'motivation',
    asked: anyOf(String.raw`
      (?:self.?|highly |strongly |well.)?motivat(?:ed|ion), self.?motivat\w*, self.?driven, (?<![\w-] ?)driven, ambiti\w*,
      inner drive`),
    shown: anyOf(String.raw`
      door[- ]to[- ]door,
      cold calls?, cold calling, prospected, paid (?:my|her|his) (?:own )?(?:way|tuition), night school, evening classes,
      (?:put|worked) (?:my|her|him)self through, taught (?:my|her|him)self, self-?taught, in (?:my|her|his) own time, side business,
      next to the day job, promoted, volunteered (?:to|for), founded, founder, president's club, exceed\w*, top performer`),
  },
  {
    id: 'enterprise',
    asked: /\b(?:entrepreneur\w*|intrapreneur\w*)\b/,
    shown: anyOf(`
      founded, founder, co-?founder, (?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-), side business, own business, started (?:a|my|the), from nothing, from zero,
      start-?up, opened (?:a|the|our|my), launched (?:a|the|our|my)`),
  },
  {
    id: 'tenacity',
    asked:
      /\b(?:tenac\w*|persisten\w*|determined to|determination|hustle|grit|resilien\w*|no challenge|(?:big|large|new|tough) challenges?|never give up|pragmatic)\b/,
    shown:
      /\b(?:chased|door[- ]to[- ]door|ironman|marathon|never (?:missed|gave)|comeback|turned around|worked (?:my|her|his) way|tenac\w*|persist\w*|resilien\w*|grit|came back|despite)\b/,
  },
  {
    id: 'results',
    asked: anyOf(String.raw`
      results?.?(?:oriented|driven|focused), goal.?(?:oriented|driven), drives? (?:for )?results, (?<!to )achiev(?:e|es|ing|ement)s? (?:\w+ ){0,2}(?:results?|goals|targets|success|objectives), achievers?, achievement.?(?:oriented|driven), competit(?:ive|or),
      performance.driven, high.?perform\w*, target.driven, deliver(?:s|ing)? results, winning, opening up new,
      execution.oriented`),
    shown: anyOf(String.raw`
      (?:district|state|league|national) (?:title|champion\w*|finals), cleared (?:a |the )?backlog,
      from \d[\d.,]*k?%? to \d, (?:days?|weeks?|months?) early, (?:rose|up|down|climbed|dropped) (?:by |from |to )?\d, \d+ or better, worth \$\d,
      from \d[\d.,]* ?% to \d, (?:down|up) \d[\d.,]* ?%,
      top (?:\d+|ten|five) (?:in|of|nationally|nationwide|producer|rep), retention \d,
      \d+ ?% (?:of (?:plan|quota|target|goal)|above|over|to plan|growth), of plan, president's circle,
      rookie of the year, \w+ of the (?:month|quarter|year), top (?:\d+ ?%|quartile|seller|producer|rep|tier), ranked,
      first place, beat(?:ing)? (?:the )?(?:target|goal|budget|plan), on budget, under budget,
      (?:raised|lifted|doubled|tripled|lowered|improved)\b[^.;]{0,80}(?:\d|half), quota, award\w*, president's club,
      medal, exceed\w*, above (?:goal|target|quota), against a goal, cut(?:ting)? .*\d, reduc\w* .*\d,
      increas\w* .*\d, grew, fell from, went from, shortened, closed \d+, won, landed, top performer, record`),
  },
  {
    id: 'work ethic',
    asked:
      /\b(?:work ethic|hard.?work\w*|dedicat(?:ed|ion)(?! (?:runs?|routes?|lanes?|servers?|hosting))|diligen\w*|motivated to succeed|high energy|energetic|strong drive)\b/,
    shown: anyOf(String.raw`
      never missed, double shifts, worked full[- ]time (?:while|through), night school, evening classes,
      put (?:my|her|him)self through, worked (?:my|her|his) way, two jobs, perfect attendance, early and, first in,
      promoted, paid (?:my|her|his|own) way, \d+\+? cold calls, while in (?:nursing )?(?:school|college),
      next to the day job, still (?:jump|step|fill|help)s?, overtime, exceed\w*, evenings`),
  },
  {
    id: 'excellence',
    minor: true,
    asked: /\b(?:excellence|exude quality|high(?:est)? standards|high quality)\b/,
    shown: /\b(?:zero defects|no findings|award\w*|highest|excellence)\b/,
  },
  {
    id: 'organisation',
    asked:
      /\b(?:organi[sz](?:ational|ed|e|ing)(?!,? (?:\w+ )?(?:language|manner|way|fashion)\b)|organization skills|planning (?:and|skills)|structured(?! (?:and \w+ )?(?:manner|way|fashion|data))|systematic|methodical|orderly)\b/,
    shown: anyOf(String.raw`
      indexed,
      diar(?:y|ies), wrote schedules, bookings, booked (?:\w+ ){0,4}(?:freight|travel|appointments), schedules and,
      plan(?:ned|s|ning)? (?:a|an|the|our|all|menus|events|routes|production|lessons|staffing|projects|moves?),
      (?:wr(?:i|o)te|writ(?:es|ing)|made|makes?|built|sets?) the (?:schedule|roster|rota), rostered, rosters?,
      coordinat\w*, organi[sz](?:e|ed|es|ing) \w+, calendars? and travel, dispatch(?:ed|ing)?, event planning,
      project plans?, gantt, ordered, ordering, file room, records for, caseload of, call plans, route plann\w*,
      closed? the books, tracker, sprint planning, kanban, timelines?, logistics for, inventory counts,
      booked (?:travel|rooms|venues), on budget, lesson plans, kept (?:the |a )?(?:books|records|schedule|calendar),
      organi[sz](?:ed|es|e|ing) (?:a|an|the|our),
      schedul(?:ed|es|ing) (?:\w+ )?(?:meetings|staff|appointments|shifts), calendars?,
      track(?:ed|s)? (?:a|an|the|\$|\d), planned,
      maintained (?:\w+ )?(?:records|files|calendars?|schedules?|inventory), clean pipeline, case files,
      close[sd]? on, on working day, timekeeping, filing`),
  },
  {
    id: 'several things at once',
    asked: anyOf(String.raw`
      multi-?task\w*,
      (?:multiple|several|many|numerous|various) (?:projects|tasks|priorities|assignments|demands|requests|deadlines|responsibilities|details),
      juggl\w*, simultaneous\w*, concurrent\w*, competing (?:priorities|demands|deadlines),
      (?:shifting|changing) priorities, handle numerous`),
    shown: MANY,
  },
  {
    id: 'time management',
    asked: /\b(?:time.?management|manage (?:your |their |one'?s )?time|time constraints)\b/,
    shown: ON_TIME,
  },
  {
    id: 'deadlines',
    asked: /\b(?:deadlines?|deadline-oriented|time-sensitive|timel(?:y|iness)|turnaround|sense of urgency)\b/,
    shown: ON_TIME,
    hinted: DAILY,
  },
  {
    id: 'priorities',
    asked: /\b(?:re-?)?prioriti[sz](?:e|es|ing|ation)\b/,
    shown: /\b(?:prioriti[sz]\w*|triage\w*|calendars|clean pipeline|charge nurse|patients on|caseload)\b/,
  },
  {
    id: 'attention to detail',
    asked: anyOf(String.raw`
      attention to detail, attentive to detail, detail.?(?:oriented|minded|focused), accura\w+, precis\w+,
      meticulous\w*, thorough(?:ness)?, eye for detail, maintain attention, tracking details`),
    shown: anyOf(String.raw`
      triplicate,
      without (?:a |an )?(?:single )?(?:penalty|miss|error|finding|violation|recall|rejection|discrepancy), (?:0|no|zero) (?:\w+ )?(?:rejects?|overages?|shortages?|returns|recalls|rework), for errors, balanced [^.;]{0,20}(?:drawer|till|vault|register),
      audits? passed, inspections: \d+, checked (?:\w+ ){0,2}(?:quantities|figures|invoices|drawings|measurements|counts|doses|labels),
      always balances?, found (?:and documented|an?|the) (?:[\w-]+ ){0,3}(?:bug|error|fault|defect), validated,
      review(?:ed|s)? (?:the )?work of, chain of custody, first-?article, inspection, inspect(?:s|ing)?,
      micrometers?, bore mics, half a thou, tolerance, gauges?, zero (?:escapes|defects|errors), audits? clean,
      clean (?:audit|inspection|record), balanced (?:the )?(?:tills?|drawers?|registers?|books), three-way match,
      tied (?:it|them)? ?(?:out )?to, proof(?:ed|s|ing), fact-?check\w*, cite-?check\w*, qa'?d,
      counts? (?:accurate|right), no discrepancies, never (?:short|off), accuracy, detail, error rate,
      sample accountability, double-?checks?, verif(?:y|ied|ies|ying), inspected, calibrat\w*, clean audits?,
      double-entry, quality control, tolerances?, to spec, accura\w*, never (?:been )?off,
      no (?:material )?(?:errors?|adjustments|findings), error.?free, reconcil\w*, within \d[\d.]*%,
      9\d(?:\.\d+)?% (?:accura|pick|inventory|fill)\w*, 100%, passed (?:every|all|each) (?:audit|inspection)\w*,
      quality checks?, proofread\w*, clean(?:s|ed|ing)? (?:\w+ )?(?:records|books|pipeline),
      to recipe, meticulous\w*, double-?check\w*, variances?`),
  },
  {
    id: 'concentration',
    asked: /\b(?:concentrat\w*|sustained (?:attention|focus)|extended periods)\b/,
    shown: /\b(?:long hours of|hours at a time|sustained)\b/,
    hinted: /\b(?:never (?:been )?off|accura\w*|error.?free)\b/,
  },
  {
    id: 'problem solving',
    asked: anyOf(String.raw`
      anticipat\w+ (?:\w+ )?(?:risks?|problems|issues|needs), problem.?solv\w*,
      solv\w* (?:\w+ ){0,3}(?:problems?|challenges), troubleshooting, root cause, overcome (?:challenges|obstacles),
      solution.?(?:oriented|focused|driven), finding solutions, technical fixes`),
    shown: anyOf(String.raw`
      sort(?:ed|s)? out, on the spot, root cause, troubleshot, fix(?:es|ing)?, figured out, worked out, untangled,
      root-?cause, investigat\w+, settle(?:d|s)? (?:\w+ )?(?:bills?|disputes?|claims?|complaints?),
      resol(?:ve|ves|ving|ution), first-?call resolution, turned around, solv(?:e|es|ing), diagnos\w*, debugg\w*,
      (?<!de-)escalat(?:ions?|ed), complaints, mean time, migrat(?:ed|ion),
      (?:lowered|raised|lifted)\b[^.;]{0,60}\b(?:from|by|half|\d+), troubleshoot\w*, root.cause, debug\w*, solved,
      resolved, fix(?:ed|es)? , investigat\w*, time to recovery,
      (?:fell|went|cut|cutting|reduced|shortened|saved|improved|increased)\b[^.,;]{0,60}\b(?:from|by|half|\d+),
      saved each, post-?mortems?`),
  },
  {
    id: 'analysis',
    subject: true,
    asked:
      /\b(?:evaluat(?:e|es|ing) (?:information|data|alternatives|options)|analytic\w*|analy[sz]e|sound analysis)\b/,
    shown: anyOf(String.raw`
      ^research(?:ed|es)?\b, tax research, out-of-specification, analys[ie]s, analyst, evaluat(?:e|es), forecast\w*,
      models?, modell\w+, metrics, kpis?, a/b tests?, segment\w*, variance, dashboards?, benchmark\w*,
      cost[- ]benefit, root-?cause, simulat\w+, estimat(?:ed|es|ing|ion), audit(?:ed|ing), policy analysis,
      intelligence analyst, evaluat(?:ed|ing|ion), analy[sz]\w*, troubleshoot\w*, diagnos\w*, model(?:s|ed|ing)?,
      (?:linear|logistic|multilevel|multiple) regression, regression (?:models?|analysis), statistic\w*, forecast accuracy, variances?, mean time to recovery, tracing, root.cause`),
  },
  {
    id: 'reasoning',
    asked:
      /\b(?:reasoning|logic(?:al)?|scientific thinking|critical.?think\w*|think critically|define problems|draw (?:valid )?conclusions|conclusions|collect data)\b/,
    shown: anyOf(String.raw`
      ^research(?:ed|es)? (?!assistant|associate), triage, differential, investigat\w*, hypothes[ie]s, experiments?,
      a/b tests?, inferred, likelihood, simulat\w*, proofs?, debugg\w*, legal research, policy analysis,
      troubleshoot\w*, diagnos\w*, root.cause, hypothes\w*, inference, (?:linear|logistic|multilevel|multiple) regression, regression (?:models?|analysis), intelligence analyst, all-source,
      triage\w*, statistician`),
  },
  {
    id: 'judgement',
    asked: anyOf(`
      judge?ment(?! and discretion), decision.?making, make (?:\\w+ ){0,3}decisions, common sense, risk taking`),
    shown: anyOf(String.raw`
      referee\w*, umpire\w*,
      acting supervisor, charge duties, on-?call lead, approv(?:ed|es|al), underwr\w+, adjudicat\w*, prioriti[sz]ed,
      judge?ment, decided, triage\w*, charge nurse, chose`),
  },
  {
    id: 'strategy',
    subject: true,
    asked:
      /\b(?:strategic(?:ally)? (?:\w+ )?(?:thinking|thinker|decisions?|mindset|perspective)|think(?:ing)? strategically|strategic|strategist)\b/,
    shown: /\b(?:strateg\w*|roadmaps?|(?:five|three|multi)-year plan|business plan|long-range)\b/,
  },
  {
    id: 'settling conflicts',
    subject: true,
    asked:
      /\b(?:conflict (?:resolution|management)|(?:resolv\w+|manag\w+|handl\w+) conflicts?|mediat\w+|de-?escalat\w+|difficult (?:people|conversations|situations))\b/,
    shown: anyOf(`
      de-?escalat\\w*, mediat(?:ed|es|ing|ion), conflicts?, disputes?, grievances?, angry, upset, complaints?, hostage, crisis intervention,
      hard conversations, difficult (?:callers?|customers?|guests?|patients?|conversations|parents), restorative`),
  },
  {
    id: 'facilitation',
    subject: true,
    asked: /\bfacilitat(?:ion|ing|e|or)\b/,
    shown:
      /\b(?:facilitat\w*|moderated|led (?:\w+ ){0,2}(?:workshops?|meetings|sessions|trainings?|groups?)|workshops?|ran (?:\w+ )?(?:meetings|sessions|groups|standups))\b/,
  },
  {
    id: 'managing change',
    subject: true,
    asked: /\b(?:change management|manag\w+ change|change agent|lead\w* change)\b/,
    shown:
      /\b(?:rollouts?|rolled out|moved (?:\w+ ){0,4}(?:to|onto|into)|migrat\w+|transition\w*|reorgani[sz]\w*|merger|introduced)\b/,
  },
  {
    id: 'documentation',
    subject: true,
    asked: /\bdocumentation skills\b|\band documentation\b/,
    shown:
      /\b(?:document(?:ed|s|ing|ation)|chart(?:ing|s|ed)|manuals|runbooks?|procedures|sops?|work instructions|records|logged)\b/,
  },
  {
    id: 'business sense',
    asked: /\b(?:business acumen|commercial(?:ly)? (?:awareness|minded|acumen)|quick study)\b/,
    shown:
      /\b(?:profit and loss|shrink|gross margin|roi|pricing|roadmap sizing|cost savings?|customer lifetime|p&l|(?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-)|founder|business case|margin)\b/,
    hinted: /\b(?:forecast\w*|quota|budget\w*|cut(?:ting)? (?:the |our )?(?:bill|costs?|spending))\b/,
  },
  {
    id: 'calm under pressure',
    asked: anyOf(String.raw`
      under (?:substantial |high |intense |tight )?(?:pressure|stress|deadlines), pressures?,
      stress(?:ful)?(?! (?:analys|test|echo)\w*), high.?pressure, calm, composure, emergenc\w+`),
    shown: anyOf(UNDER_PRESSURE, 'month deployment, deployed (?:to|overseas), tours? of duty, combat'),
  },
  {
    id: 'pace',
    asked: anyOf(`fast.?(?:paced|moving), high.?paced, rapidly changing, start-? ?up (?:work )?environment`),
    shown: anyOf(UNDER_PRESSURE, String.raw`\d{2,}\+? (?!cold )(?:[\w-]+ ){1,3}(?:a|an|per) (?:day|shift|night|hour)`),
    hinted: anyOf(DAILY, 'covid, pandemic, surge, outbreaks?, deadlines?'),
  },
  {
    id: 'adaptability',
    asked: anyOf(String.raw`
      adapt\w*, flexib\w*, versatil\w*, agility, open.?minded\w*, ambigu\w*, embrac\w* change,
      dynamic (?:and \w+ )?environments?, changing (?:demands|needs|requirements|conditions|environments?), (?<!power )pivot(?! tables?), modifying one'?s,
      iteration, hanging priorities`),
    shown: anyOf(String.raw`
      when (?:\w+ ){1,4}(?:is|was|are|were) short, fill(?:ed|s)? in (?:for|at|on),
      float(?:s|ing)? (?:to|between|pool), cover(?:s|ing)? (?:for|shifts|other),
      switch(?:ed|ing) (?:to|from|between), moved (?:from|into|over), re-?trained, cross-?trained,
      different (?:sites|schools|units|stations|departments), substitut\w+, temp(?:ed|orary) at,
      whatever (?:is|was) needed, remote (?:teaching|learning), during (?:covid|the pandemic), when needed,
      jack of all trades, remote teaching, reassigned, between (?:sites|units|departments), wherever needed,
      new (?:curriculum|system|role) (?:in|within), rotat(?:ed|ing) (?:through|between|across), float(?:ed|s)?,
      cross-?train\w*, adapt(?:ed|s|ing|able)?, switched,
      still (?:jump|step|fill|help)s?, retrained, filled in, cover(?:ed|s)? for`),
  },
  {
    id: 'learning',
    asked: anyOf(String.raw`
      (?:quick|fast|rapid|eager|willing|lifelong|continuous|continual|quickly|rapidly) (?:to )?learn\w*,
      love of learning, learn\w* (?:quickly|new|fast|agility|and grow),
      (?:ability|desire|eagerness|willingness|capacity|passion|drive) (?:to|for) learn\w*, trainable, coachable,
      growth mindset, self-development, feedback, developing personally`),
    shown: anyOf(String.raw`
      promoted (?:from|to),
      taught myself, night school, evening (?:classes|course), bridge program, apprenticeship,
      came up (?:from|through), worked (?:my|her|his) way up, then (?:lead|supervisor|manager), bootcamp,
      back to school, taught (?:my|him|her)self, went back to (?:school|college), retrained,
      new (?:till|language|trade), quick to learn, learned, self-?taught, refresher, while learning,
      came back through, picked up, cross-?train\w*`),
    hinted: /\b(?:studying|super-?user)\b/,
  },
  {
    id: 'customer focus',
    subject: true,
    asked: anyOf(String.raw`
      customer.?(?:service|focus\w*|centric|centered|orient\w*|driven|first|satisfaction|obsess\w*),
      service.?(?:orient\w*|minded|mindset|focused|environment), client.?(?:focus\w*|service|centric|orient\w*),
      guest.?(?:service|focus\w*), patient.?(?:focus\w*|cent(?:er|re)\w*), hospitality, quality of service,
      user.?(?:focus\w*|cent(?:er|re)\w*), customer problems`),
    shown: anyOf(String.raw`
      walk-?in, households, owners through, boot covers, happy customers, clients? (?:first|care|satisfaction), nps,
      csat, regulars, callers, homeowners, borrowers, riders, shoppers, families of, residents by name,
      special orders, warranty, complaints, reviews on, five-star, 5-star, satisfaction, tenants, residents,
      passengers, diners, customers, guests?, patients, visitors?, front counter, front desk, barista, waiter,
      waitress, (?<!\w )server, customer service, the public`),
  },
  {
    id: 'experimenting',
    asked: /\b(?:experiment(?:ation|ing|s)?|try new)\b/,
    shown:
      /\b(?:trialled|prototype|hackathon|new (?:recipes|methods|formats)|experiment\w*|a\/b|pilot(?:ed)?|trialled|prototyp\w*)\b/,
  },
  {
    id: 'creativity',
    asked:
      /\b(?:creativ\w*|innovat\w*(?! (?:\w+ )?(?:environment|company|products?|teams?|technolog\w*|solutions?))|out.?(?:side|of).?the.?box|imaginat\w*|original thinking|inventive|fresh ideas)\b/,
    shown: anyOf(String.raw`
      posters, logos, storyboards?, murals?, costumes, choreograph\w*, seasonal menus?, mood boards?, art[- ]direct\w*,
      composed, illustrat\w*, photograph\w*, new (?:format|program|approach|recipes?|series|curriculum),
      wrote (?:the|a) (?:play|script|song|campaign|curriculum|guide|model),
      built (?:a|an|the) (?:[\w-]+ )?(?:tool|game|app|imager|camera|prototype|model|display|set), build displays,
      invent(?:ed|ions?|or), patent\w*, novel, crafted, rewrote, reworked, new lessons, redesigned, launched (?:a|an|the),
      new (?:menu|campaign|curriculum|product line), created, creat(?:ed|ive) (?:a|an|the|campaigns?)?,
      design(?:ed|s) (?:a|an|the), wrote the [\w-]+(?: [\w-]+)? templates?, prototyp\w*, window displays`),
  },
  {
    id: 'improving things',
    asked: /\b(?:continuous(?:ly)? improv\w*|new processes|modern ways|improve processes|process improvement)\b/,
    shown: anyOf(String.raw`
      improv\w*, lean, kaizen, rewrote, redesign\w*, standardi[sz]\w*, digiti[sz]\w*, migrat(?:ed|ion),
      new (?:process|system|checklist|workflow), lower(?:ed|ing), consolidat\w*, overhaul\w*, optimi[sz]\w*,
      automat\w*, shortened, replaced, moved, rebuilt, streamlin\w*, cut(?:ting)?\b[^.,;]{0,40} (?:by|from|in half|to), reduc\w*, saved, introduced`),
  },
  {
    id: 'technology',
    asked: /\b(?:technology driven|tech.?savvy|technically (?:inclined|curious))\b/,
    shown: anyOf(String.raw`
      automation, scripts?, digital, systems? (?:rollout|upgrade), app\b, apps\b, early adopter, it tickets, gadgets, automated, open-source, super-?user, software`),
  },
  {
    id: 'integrity',
    asked:
      /\b(?:integrity|honest\w*|ethic(?:s|al|ally)|trust(?:worth\w*|ed)?|building trust|moral\w*|values?|value system|principled|sincer\w*)\b(?! skills)/,
    shown: anyOf(String.raw`
      bank deposits, alarm codes, the (?:safe|vault), handled (?:\w+ )?cash, narcotics count,
      fiduciary, bonded, keys to, cash office, code of ethics, controlled substances, whistle\w*, ombuds\w*, sworn,
      oath, integrity, honest\w*, ethic(?:s|al), trusted with, trustworth\w*, signed for, notary`),
  },
  {
    id: 'respect',
    asked:
      /\b(?:respect(?:ful)?(?! for (?:privacy|polic|deadlines|rules))|humility|humble|cultural(?:ly)?|divers(?:e|ity) (?:populations|backgrounds|cultures|communities)|inclusi\w+|equity)\b/,
    shown: anyOf(String.raw`
      bilingual, in english and spanish, immigrant\w*, first-generation, culturally, lgbtq\w*, tribal, equity,
      inclusion, diverse, respectful\w*, refugee\w*, multicultural, interpreter`),
  },
  {
    id: 'reliability',
    asked: /\b(?:reliab\w*|dependab\w*|punctual\w*|attendance|conscientious\w*|follow.?through|responsible)\b/,
    shown: anyOf(String.raw`
      every shift, opening and closing, opened and closed,
      show(?:s|ed)? up, never called, without an? (?:\w+ )?accident, retention 9\d, met every, never (?:called|late),
      years without, no missed, (?:perfect|full) attendance, trusted, 24/7, clean driving, promptly, backbone, on-time, accident-free,
      without an? (?:accident|incident|absence), safe miles, on-time (?:rate|delivery),
      never (?:missed|late|been off), perfect attendance, on time, reliab\w*, dependab\w*, hold a key, no material,
      closes? on working day, straight quarters, punctual\w*`),
  },
  {
    id: 'empathy',
    asked:
      /\b(?:empath\w*|compassion\w*|caring|kindness|sensitiv(?:e|ity) to|patience|emotional intelligence|nurturing)\b/,
    shown: anyOf(String.raw`
      kind to, gentle with, stroke unit,
      homeless\w*, trauma histories, at-risk, harm reduction, stayed with them, palliative,
      hospice, (?:residents|patients|children|students) by name, elders?, elderly, memory[- ]care, families, foster, autism, disabilit\w*, special education,
      bereave\w*, survivors, suicide, hotline, tender, counsel(?:ed|ing), grief, crisis (?:line|intervention),
      students with, trauma-informed, dementia, refugees?, shelter, compassion\w*, empath\w*, look(?:ed)? after (?:my|his|her|children|residents|patients|people|older|the (?:old|sick|elderly)),
      patient with, comfort(?:ed|ing), listened, bedside, calm handovers, free clinic, special needs`),
  },
  {
    id: 'positive attitude',
    asked: /\b(?:positive|can-?do|enthusias\w*|cheerful\w*|upbeat|good attitude|optimis\w*)\b/,
    shown:
      /\b(?:smile|laugh\w*|love (?:my|the|this|what)|enjoy\w*|cheer\w*|good humou?r|cheerful\w*|enthusias\w*|upbeat|positive|smil\w*)\b/,
  },
  { id: 'humour', asked: /\b(?:humou?r|playful|fun-loving)\b/, shown: /\b(?:humou?r|funny|comed\w*|improv)\b/ },
  {
    id: 'professionalism',
    asked: anyOf(`
      professional(?:ism| manner| demeanou?r| attitude| appearance| image| departmental| presence| behaviou?r),
      presentable, poise, demeanou?r, first impression, attention and respect, polished, reputation, appearance`),
    shown:
      /\b(?:c-suite|board of directors|vip|white-?glove|fine dining|concierge|professionalism|commended|honou?rable discharge)\b/,
  },
  {
    id: 'confidence',
    asked: /\b(?:confiden(?:ce|t)|assertive\w*)\b(?! in one)/,
    shown: /\b(?:in front of|spoke at|talks? at|courtroom|confident(?:ly)?|in front of a room|in front of)\b/,
  },
  {
    id: 'confidentiality',
    asked: /\b(?:confidential\w*|discre(?:et|tion)|sensitive information|privacy)\b/,
    shown: anyOf(String.raw`
      ieps?, case notes, investigations, hmis, student records, therapy notes,
      hr\b, human resources, medical records, fmla, workers'? comp, board (?:packets|minutes|matters),
      client (?:files|records), tax returns, patient records, residents, legal, attorney, grievances?,
      personnel files, pii, phi, ferpa, confidential\w*, hipaa, clearance, payroll, personnel, privacy,
      records requests, patients, classified (?:information|documents|materials?|data|systems|briefings)`),
  },
  {
    id: 'persuasion',
    asked:
      /\b(?:persua\w*|influenc(?:e|es|ed|ing|ial)|gain(?:ing)? (?:commitment|acceptance|buy-?in)|buy-?in|credibility|convinc\w*|consensus)\b/,
    shown: anyOf(String.raw`
      counter-?offers, upsell\w*, upgrades,
      walking \w+ through, represent(?:ed|s|ing)? clients, demand letters, pitch\w*, fundrais\w*, formulary wins?,
      buy-?in, advocat\w*, lobb(?:ied|ying), quota, of plan, upsold, recruited, convinced, grants? won, raised \$,
      testif\w*, negotiat\w*, closed \d+, landed, won, sold, persuad\w*, convinc\w*, in the room`),
  },
  { id: 'curiosity', asked: /\b(?:curio\w*|inquisitive)\b/, shown: /\b(?:curio\w*|inquisitive)\b/ },
  {
    id: 'safety',
    asked: /\bsafety.?(?:conscious|minded|orient\w*|first|focus\w*|aware\w*)\b/,
    shown: anyOf(String.raw`
      pre- and post-trip, servsafe, health inspections?, lab safety, safe patient handling, near[- ]miss\w*,
      without an? (?:\w+ )?accident, miles without, pre-?trip, osha, ppe, jha, toolbox talks?, hazard\w*,
      incident-free, zero (?:incidents|accidents|injuries), lockout, loto, fall protection, first aid, hazmat, haccp,
      food safety, as9100, no accidents, accident-free, lost-time, safety, injur(?:y|ies), infection control`),
  },
  {
    id: 'following instructions',
    asked:
      /\b(?:follow\w* (?:\w+ )?(?:instructions?|directions?|procedures?|policies|rules|orders)|and instruction|take direction)\b/,
    shown:
      /\b(?:to (?:recipe|spec|print|plan|code|brand standards?|protocol)|per protocol|work orders|(?:doctors'?|physicians'?) orders|checklists?)\b/,
  },
  {
    id: 'mechanical sense',
    asked: /\bmechanical(?:ly)?\b/,
    shown: anyOf(String.raw`
      weld(?:ed|s)?, press brakes?, lathes?, engines?, furnaces?, boilers?, pumps?, gearbox\w*, machinist,
      welding, conveyors?, set up (?:haas|presses|lathes|mills), hvac, plumbing, spindle, machin(?:ing|ist|ery),
      repair\w*, mechanic\w*, hydraulic, bearings, motors, maintenance`),
  },
  {
    id: 'data-driven',
    asked: /\b(?:data-driven|use research|evidence-based)\b/,
    shown:
      /\b(?:a\/b tests?|dashboards?|kpis?|experiments?|data-driven|a\/b|(?:linear|logistic|multilevel|multiple) regression|survey|metrics)\b/,
  },
];
