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
  /** its words name a subject of work too, so that a term of them is not taken for the quality */
  readonly subject?: boolean;
}

const NUMBER = '(?:\\d[\\d,]*\\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|dozens of)';

// "Communication skills" without more ask for both, in writing and by word of mouth.
const COMMUNICATION =
  '\\bcommunicat\\w+ (?:and \\w+ )?(?:skills|abilit\\w+)\\b|\\bcommunications skills\\b|\\b(?:strong|excellent|good|effective|clear|great|outstanding|exceptional) communicators?\\b|\\bcommunication$|\\bcommunication,|\\binterpersonal and communication\\b|\\bcommunication (?:and|&)';

export const TRAITS: readonly TraitFamily[] = [
  {
    id: 'writing',
    subject: true,
    asked: new RegExp(`\\b(?:writ(?:ten|ing|e)|grammar|spelling|editorial)\\b|${COMMUNICATION}`),
    shown:
      /\b(?:motions|pleadings|press releases|progress notes|incident reports|manuals?|sops?|specifications?|ieps?|grant applications?|blog posts?|scripts?|wrote|writ(?:e|es|ten|ing)|co-?wrote|draft(?:s|ed|ing)?|author(?:ed|s)?|runbooks?|newsletters?|memos?|briefs|publish\w*|publications?|blog\w*|post-?mortems?|copywriting|edited|editor|articles?|reporting package|staff reports|procedures that|charting|documented|lesson plans|case notes|proposals?|grant renewals)\b/,
    hinted: /\b(?:e-?mails?|minutes|reports|replies|correspondence)\b/,
  },
  {
    id: 'speaking',
    asked: new RegExp(
      `\\b(?:verbal(?:ly)?|oral(?:ly)?|spoken|speak(?:ing)?|phone|telephone|articulate|listening)\\b|${COMMUNICATION}`,
    ),
    shown:
      /\b(?:parents?|conferences|lectur\w+|hearings|intake|tours|answered|dispatched|moderated|present(?:ed|s|ing|ations?)|brief(?:ed|ings?|ing)|demos?|cold calls?|calls|phones?|spoke|speak(?:ing|er)?|taught|teach(?:es|ing)?|trained (?!in|as|on|at|by)|train(?:s|ing)? (?:\w+ )?(?:staff|drivers|nurses|employees|colleagues|hires|operators|users)|explain\w*|coach(?:ed|es|ing)?|mentor(?:ed|s|ing)? (?:to|new|two|three|four|junior)|precept\w*|in front of|radio|interview(?:ed|s|ing)|negotiat\w+|handovers?|discharge teaching|(?:patient|diabetes|health) education|customers|guests|friendly at|contact for|workshops?|webinars?|pitch(?:ed|es|ing)|front counter)\b/,
  },
  {
    id: 'presenting',
    asked: /\b(?:present(?:ation|ations|ing|er)|public speaking|stand-?up)\b/,
    shown:
      /\b(?:lectur\w+|keynote|conference talk|led (?:workshops|trainings?|classes|tours)|present(?:ed|s|ing|ations?)|brief(?:ed|ings?)|demos?|in front of|spoke at|speaker|taught|teach(?:es|ing)?|radio|webinars?|pitch(?:ed|es|ing)|workshops?)\b/,
  },
  {
    id: 'communicating with people',
    asked:
      /\bcommunicat\w* (?:\w+ ){0,3}(?:with|to|across|between)\b|\bcommunicat(?:e|es|ing|or)\b|\bconvey\b|\bopen communication\b|\binformation sharing\b|\btranslat\w+ (?:of )?(?:technical|complex)\b|\b(?:non-technical|understandable|audiences|complex information)\b/,
    shown:
      /\b(?:parents?|students|residents|tenants|visitors|suppliers|vendors|agencies|commander|customers|patients|guests|present(?:ed|s)|brief(?:ed|ings?)|demos?|taught|teach\w*|explain\w*|contact for|stakeholders?|the public|handovers?|families|negotiat\w+|clients directly|crew of|replies to)\b/,
    hinted: /\b(?:runbooks?|post-?mortems?|coach\w*|mentor\w*|clients?|reports?)\b/,
  },
  {
    id: 'dealing with clients',
    asked:
      /\b(?:to|with|for|towards) (?:\w+ ){0,2}(?:clients?|customers?|prospects|business stakeholders)\b|\bstakeholders\b/,
    shown:
      /\b(?:customers?|guests?|patients|visitors|clinics|stakeholders?|front counter|front desk|cold calls|demos?)\b/,
    hinted: /\b(?:clients?|users|accounts)\b/,
  },
  {
    id: 'people skills',
    asked:
      /\b(?:interpersonal|people skills|personable|(?:working|effective|strong|positive) relationships|relationship.building|rapport|approachable|friendly|outgoing|connect with people|social skills|tact(?:ful)?|diploma(?:cy|tic)|courteous|polite|warm|welcoming|get along|interact\w* (?:\w+ )?with)\b/,
    shown:
      /\b(?:de-?escalat\w*|mediat(?:ed|es|ing)|residents and|intake interviews|parents|friendly|patient with|warm|calm handovers|listen\w*|welcom\w*|families|greet\w*|people person|rapport|relationships|in the room|discharge teaching|trusted by|counsel(?:ed|ing))\b/,
    hinted: /\b(?:customers?|guests?|patients?|discovery call|volunteer\w*|mentor\w*|coach\w*)\b/,
  },
  {
    id: 'teamwork',
    asked:
      /\b(?:team.?players?|teamwork|collaborat\w*(?! (?:filtering|tools?|software|platforms?))|cooperat\w*|co-operat\w*|team.?(?:oriented|environment|setting|work|spirit)|member of a team|work(?:s|ing)? (?:well |effectively |closely |both )?(?:with|in|as|within) (?:others|a team|part of|a group|teams|(?:\w+ ){1,3}teams)|part of an? (?:\w+ ){0,3}team|collegial)\b/,
    shown:
      /\b(?:co-(?:taught|led|authored|planned|ran)|interdisciplinary|multidisciplinary|alongside (?:the |two |three )?\w+s\b|shoulder to shoulder|team of|crew|squad|scrum|committee|with the [\w ]{0,20}(?:team|lead)|jointly|team members?|teammates|partnered with|co-?wrote|pair(?:ed|ing) (?:with|program\w*)|collaborat\w*|cross-functional|section of|worked with|colleagues|floated to)\b/,
    hinted: /\b(?:pull requests|alongside|peers|relief)\b/,
  },
  {
    id: 'working with particular others',
    asked:
      /\b(?:designers|product managers|diverse groups|cross-functional|various (?:external|internal)|constituencies|all levels|matrix\w*)\b/,
    shown:
      /\b(?:designers?|product managers?|cross-functional|directors?|commissioners|board|partners|other departments|departments)\b/,
  },
  {
    id: 'leadership',
    asked:
      /\b(?:leadership|lead(?:s|ing)? (?:by|others|people|a team|teams?)|leader|delegat\w*|take charge|role model|empower\w*|motivat\w+ (?:others|a team|people|staff|teams?))\b/,
    shown:
      /\b(?:i run|in charge of|runs? (?:a|the) (?:\w+ )?(?:team|crew|club|shift|kitchen|section|department|unit|line)|oversaw|oversee(?:s|ing)?|managed (?:\w+ )?(?:people|employees|cooks|drivers|technicians|teachers|nurses|volunteers)|foreman|forewoman|crew of|led|lead|ran a|manag(?:ed|es) (?:a|the|\w+) (?:team|staff|crew)|supervis\w*|head(?:ed)? (?:a|the|of)|charge nurse|captain|chair(?:ed)?|shift lead|warehouse lead|team lead|founded)\b/,
    hinted: /\b(?:mentor\w*|coach\w*|precept\w*|train(?:ed|s)|treasurer)\b/,
  },
  {
    id: 'inspiring others',
    asked: /\b(?:inspir\w*|enthusiasm and participation|encourag\w*|appreciat\w*|rally|uplift|success in others)\b/,
    shown: /\b(?:inspir\w*|encourag\w*|rallied|team morale|engaged the team)\b/,
    hinted: /\b(?:mentor\w*|coach\w*)\b/,
  },
  {
    id: 'mentoring',
    asked:
      /\b(?:mentor\w*|coach(?:ing|es|ed)?|shar(?:e|ing) (?:of )?(?:knowledge|best practices|ideas|expertise)|(?:teach|train|help|develop) others|knowledge sharing)\b/,
    shown:
      /\b(?:mentor\w*|coach(?:ed|es|ing)?|precept\w*|taught|teach(?:es|ing)?|train(?:ed|s)|onboard(?:ed|s|ing)|tutor\w*|super-?user|instruct(?:ed|s)|runbooks?)\b/,
  },
  {
    id: 'independence',
    asked:
      /\b(?:independent(?:ly)?(?! judg)|autonom\w*|(?:minimal|limited|minimum|low) (?:supervision|direction|guidance)|little (?:or no )?(?:supervision|direction|guidance)|without (?:direct |close |constant )?supervision|self.?(?:directed|sufficien\w*|manag\w*|reliant)|own initiative|on (?:your|their|one'?s) own|unsupervised|oneself)\b/,
    shown:
      /\b(?:own(?:s|ed)? the|door to door|cold calling|runs? the|full cycle|unsupervised|sole charge|only (?:nurse|teacher|technician|mechanic|driver|clerk|accountant|designer|developer)|alone|on my own|my own|single-?handed\w*|solo|sole|owned|owner|independent\w*|self-?(?:taught|employed|directed)|freelance\w*|from scratch|full-cycle|founder|founded|hold a key|charge nurse|ran the|set up|built (?:a|an|the))\b/,
  },
  {
    id: 'initiative',
    asked:
      /\b(?:self.?(?:starter|motivat\w*|driven)|initiative|proactiv\w*|entrepreneur\w*|go-?getter|resourceful\w*|takes? ownership|sense of ownership|bias (?:for|to) action|driven|ambiti\w*|motivated|accountab\w*|ownership|operator mind-?set)\b/,
    shown:
      /\b(?:cold calls|cold calling|rewrote|volunteered|opened \d+|prospected|my own|started (?:a|the|my)|founded|launched|introduced|initiated|set up|proposed|pioneered|from scratch|rebuilt|replaced|automated|paid (?:my|her|his|own)|side business|owned|turned a|moved|shortened|open or close alone|became)\b/,
  },
  {
    id: 'tenacity',
    asked:
      /\b(?:tenac\w*|hungry|persisten\w*|determin\w*|hustle|grit|resilien\w*|no challenge|(?:big|large|new|tough) challenges?|never give up|pragmatic)\b/,
    shown: /\b(?:tenac\w*|persist\w*|resilien\w*|grit|came back|despite)\b/,
  },
  {
    id: 'results',
    asked:
      /\b(?:results?.?(?:oriented|driven|focused)|goal.?(?:oriented|driven)|achiev\w+|competit(?:ive|or)|performance.driven|high.?perform\w*|target.driven|deliver(?:s|ing)? results|winning|opening up new|execution.oriented)\b/,
    shown:
      /\b(?:quota|award\w*|president's club|medal|exceed\w*|above (?:goal|target|quota)|against a goal|cut(?:ting)? .*\d|reduc\w* .*\d|increas\w* .*\d|grew|fell from|went from|shortened|closed \d+|won|landed|top performer|record)\b/,
  },
  {
    id: 'work ethic',
    asked:
      /\b(?:work ethic|hard.?work\w*|dedicat\w*|diligen\w*|committed to|motivated to succeed|high energy|energetic|strong drive)\b/,
    shown:
      /\b(?:promoted|paid (?:my|her|his|own) way|\d+\+? cold calls|while in (?:nursing )?(?:school|college)|next to the day job|still (?:jump|step|fill|help)s?|overtime|exceed\w*|perfect attendance|evenings)\b/,
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
      /\b(?:organi[sz](?:ational|ed|e|ing)|organization skills|planning (?:and|skills)|structured|systematic|methodical|orderly)\b/,
    shown:
      /\b(?:logistics for|rosters?|event planning|inventory counts|booked (?:travel|rooms|venues)|on budget|lesson plans|kept (?:the |a )?(?:books|records|schedule|calendar)|organi[sz](?:ed|es|e|ing) (?:a|an|the|our)|schedul(?:ed|es|ing) (?:\w+ )?(?:meetings|staff|appointments|shifts)|calendars?|track(?:ed|s)? (?:a|an|the|\$|\d)|coordinat\w*|planned|maintained (?:\w+ )?(?:records|files|calendars?|schedules?|inventory)|clean pipeline|case files|close[sd]? on|on working day|timekeeping|filing|i plan)\b/,
  },
  {
    id: 'several things at once',
    asked:
      /\b(?:multi-?task\w*|(?:multiple|several|many|numerous|various) (?:projects|tasks|priorities|assignments|demands|requests|deadlines|responsibilities|details)|juggl\w*|simultaneous\w*|concurrent\w*|competing (?:priorities|demands|deadlines)|(?:shifting|changing) priorities|handle numerous)\b/,
    shown: new RegExp(
      `\\b${NUMBER}(?:-odd| to ${NUMBER}|-${NUMBER})? (?:\\w+ )?(?:clients?|client sites|customers|accounts|projects|sites|stores|patients|students|cases|grants|grant awards|tickets|requests|plants|properties|events|businesses|services|states|calls)\\b|\\b${NUMBER} a (?:day|week|month)\\b|\\b(?:next to the day job|juggl\\w+|at once|side by side)\\b`,
    ),
  },
  {
    id: 'deadlines and time',
    asked:
      /\b(?:deadlines?|deadline-oriented|time.?management|time-sensitive|timel(?:y|iness)|prioriti[sz](?:e|ing|ation)|manage (?:your |their |one'?s )?time|time constraints|turnaround|sense of urgency)\b/,
    shown:
      /\b(?:deadlines?|on time|ahead of schedule|on schedule|on working day|month end|clean pipeline|prioriti[sz]\w*|within \w+ days)\b/,
  },
  {
    id: 'attention to detail',
    asked:
      /\b(?:attention to detail|attentive to detail|detail.?(?:oriented|minded|focused)|accura\w+|precis\w+|meticulous\w*|thorough(?:ness)?|eye for detail|maintain attention|tracking details)\b/,
    shown:
      /\b(?:inspected|calibrat\w*|clean audits?|double-entry|quality control|tolerances?|to spec|accura\w*|never (?:been )?off|no (?:material )?(?:errors?|adjustments|findings)|zero|error.?free|reconcil\w*|within \d+%|9\d(?:\.\d+)?% |100%|passed (?:every|all|each) (?:audit|inspection)\w*|quality checks?|proofread\w*|data quality|clean(?:s|ed|ing)? (?:\w+ )?(?:data|records|books|pipeline)|to recipe|meticulous\w*|double-?check\w*|variances?)\b/,
  },
  {
    id: 'concentration',
    asked: /\b(?:concentrat\w*|sustained (?:attention|focus)|extended periods)\b/,
    shown: /\b(?:long hours of|hours at a time|sustained)\b/,
    hinted: /\b(?:never (?:been )?off|accura\w*|error.?free)\b/,
  },
  {
    id: 'problem solving',
    asked:
      /\b(?:anticipat\w+ (?:\w+ )?(?:risks?|problems|issues|needs)|problem.?solv\w*|solv\w* (?:\w+ ){0,3}(?:problems?|challenges)|troubleshooting|root cause|overcome (?:challenges|obstacles)|solution.?(?:oriented|focused|driven)|finding solutions|technical fixes)\b/,
    shown:
      /\b(?:troubleshoot\w*|diagnos\w*|root.cause|debug\w*|solved|resolved|fix(?:ed|es)? |investigat\w*|time to recovery|(?:fell|went|cut|cutting|reduced|shortened|saved|improved|increased)\b[^.;]{0,60}\b(?:from|by|half|\d+)|saved each|post-?mortems?)\b/,
    hinted: /\b(?:repair\w*|rebuilt|replaced|automated|streamlin\w*|improv\w*)\b/,
  },
  {
    id: 'analysis',
    subject: true,
    asked:
      /\b(?:evaluat(?:e|es|ing) (?:information|data|alternatives|options)|analytic\w*|analy[sz]e|sound analysis)\b/,
    shown:
      /\b(?:policy analysis|intelligence analyst|evaluat(?:ed|ing|ion)|analy[sz]\w*|troubleshoot\w*|diagnos\w*|model(?:s|ed|ing)?|regression|statistic\w*|forecast accuracy|variances?|mean time to recovery|tracing|root.cause)\b/,
  },
  {
    id: 'reasoning',
    asked:
      /\b(?:reasoning|logic(?:al)?|scientific thinking|critical.?think\w*|think critically|define problems|draw (?:valid )?conclusions|conclusions|collect data)\b/,
    shown:
      /\b(?:troubleshoot\w*|diagnos\w*|root.cause|investigat\w*|hypothes\w*|inference|regression|intelligence analyst|all-source|triage\w*|statistician)\b/,
  },
  {
    id: 'judgement',
    minor: true,
    asked:
      /\b(?:judge?ment|decision.?(?:making|makers)|make (?:sound |good )?decisions|common sense|strategic (?:thinking|thinker|decision|mindset)|think strategically|risk taking)\b/,
    shown: /\b(?:judge?ment|decided|triage\w*|charge nurse|chose)\b/,
  },
  {
    id: 'business sense',
    asked: /\b(?:business acumen|commercial(?:ly)? (?:awareness|minded|acumen)|quick study)\b/,
    shown: /\b(?:p&l|owner|founder|business case|margin)\b/,
    hinted: /\b(?:forecast\w*|quota|budget\w*|cut(?:ting)? (?:the |our )?(?:bill|costs?|spending))\b/,
  },
  {
    id: 'calm under pressure',
    asked:
      /\b(?:under (?:substantial |high |intense |tight )?(?:pressure|stress|deadlines)|pressures?|stress(?:ful)?|fast.?(?:paced|moving)|high.?paced|high.?pressure|calm|composure|emergenc\w+|rapidly changing|start-? ?up (?:work )?environment)\b/,
    shown:
      /\b(?:crisis|crises|911|dinner service|lunch service|peak (?:season|hours)|covers a night|emergency (?:room|department|calls)|code blue|wildfires?|rush|calm\w*|pager|on call|incidents?|emergenc\w*|icu|overflow|\d+-?\d* (?:customers|patients|guests)|high.volume|busy|under pressure|start-?up|trauma|breaking news)\b/,
  },
  {
    id: 'adaptability',
    asked:
      /\b(?:adapt\w*|flexib\w*|versatil\w*|agility|open.?minded\w*|ambigu\w*|embrac\w* change|changing (?:demands|needs|requirements|conditions|environments?)|pivot|reprioriti[sz]\w*|modifying one'?s|iteration|hanging priorities)\b/,
    shown:
      /\b(?:remote teaching|reassigned|between (?:sites|units|departments)|wherever needed|new (?:curriculum|system|role) (?:in|within)|rotat(?:ed|ing) (?:through|between|across)|float(?:ed|s)?|cross-?train\w*|adapt\w*|switched|when the [\w ]{0,20}(?:was|is) (?:out|short)|still (?:jump|step|fill|help)s?|retrained|filled in|cover(?:ed|s)? for)\b/,
  },
  {
    id: 'learning',
    asked:
      /\b(?:(?:quick|fast|rapid|eager|willing|lifelong|continuous|continual|quickly|rapidly) (?:to )?learn\w*|love of learning|learn\w* (?:quickly|new|fast|agility|and grow)|(?:ability|desire|eagerness|willingness|capacity|passion|drive) (?:to|for) learn\w*|trainable|coachable|growth mindset|self-development|feedback|developing personally)\b/,
    shown:
      /\b(?:taught (?:my|him|her)self|went back to (?:school|college)|retrained|new (?:till|language|trade)|quick to learn|learned|self-?taught|refresher|while learning|came back through|picked up|cross-?train\w*)\b/,
    hinted: /\b(?:studying|super-?user)\b/,
  },
  {
    id: 'customer focus',
    asked:
      /\b(?:customer.?(?:service|focus\w*|centric|centered|orient\w*|driven|first|satisfaction|obsess\w*)|service.?(?:orient\w*|minded|mindset|focused|environment)|client.?(?:focus\w*|service|centric|orient\w*)|guest.?(?:service|focus\w*)|patient.?(?:focus\w*|cent(?:er|re)\w*)|hospitality|quality of service|user.?(?:focus\w*|cent(?:er|re)\w*)|customer problems)\b/,
    shown:
      /\b(?:tenants|residents|passengers|diners|customers|guests?|patients?|visitors?|front counter|front desk|barista|server|customer service|the public)\b/,
  },
  {
    id: 'experimenting',
    asked: /\b(?:experiment\w*|try new)\b/,
    shown: /\b(?:experiment\w*|a\/b|pilot(?:ed)?|trialled|prototyp\w*)\b/,
  },
  {
    id: 'creativity',
    asked:
      /\b(?:creativ\w*|innovat\w*|out.?(?:side|of).?the.?box|imaginat\w*|original thinking|inventive|fresh ideas)\b/,
    shown:
      /\b(?:rewrote|reworked|composed|new lessons|redesigned|launched (?:a|an|the)|new (?:menu|campaign|curriculum|product line)|created|creat(?:ed|ive) (?:a|an|the|campaigns?)?|design(?:ed|s) (?:a|an|the)|invent\w*|wrote the [\w-]+(?: [\w-]+)? templates?|prototyp\w*|window displays|open-source)\b/,
  },
  {
    id: 'improving things',
    asked: /\b(?:continuous(?:ly)? improv\w*|new processes|modern ways|improve processes|process improvement)\b/,
    shown: /\b(?:automat\w*|shortened|replaced|moved|rebuilt|streamlin\w*|cut(?:ting)?|reduc\w*|saved|introduced)\b/,
  },
  {
    id: 'technology',
    asked: /\b(?:technology driven|tech.?savvy|technically (?:inclined|curious))\b/,
    shown: /\b(?:built|automated|open-source|super-?user|software)\b/,
  },
  {
    id: 'integrity',
    asked:
      /\b(?:integrity|honest\w*|ethic(?:s|al|ally)|trust(?:worth\w*|ed)?|building trust|moral\w*|values?|value system|principled|sincer\w*)\b(?! skills)/,
    shown: /\b(?:integrity|honest\w*|ethic(?:s|al)|trusted with|trustworth\w*|signed for|notary)\b/,
  },
  {
    id: 'respect',
    asked:
      /\b(?:respect(?:ful)?|humility|humble|cultural(?:ly)?|divers(?:e|ity) (?:populations|backgrounds|cultures|communities)|inclusi\w+|equity)\b/,
    shown: /\b(?:respectful\w*|refugee\w*|multicultural|interpreter|diverse)\b/,
  },
  {
    id: 'reliability',
    asked:
      /\b(?:reliab\w*|dependab\w*|punctual\w*|attendance|consistent(?:ly)?|conscientious\w*|follow.?through|responsible)\b/,
    shown:
      /\b(?:accident-free|without an? (?:accident|incident|absence)|safe miles|on-time (?:rate|delivery)|never (?:missed|late|been off)|perfect attendance|on time|reliab\w*|dependab\w*|hold a key|no material|closes? on working day|straight quarters|punctual\w*)\b/,
  },
  {
    id: 'empathy',
    asked:
      /\b(?:empath\w*|compassion\w*|caring|kindness|sensitiv(?:e|ity) to|patience|emotional intelligence|nurturing)\b/,
    shown:
      /\b(?:grief|crisis (?:line|intervention)|students with|trauma-informed|dementia|refugees?|shelter|compassion\w*|empath\w*|look after|patient with|hospice|comfort(?:ed|ing)|listened|bedside|calm handovers|free clinic|special needs|families)\b/,
  },
  {
    id: 'positive attitude',
    asked: /\b(?:positive|can-?do|enthusias\w*|cheerful\w*|upbeat|good attitude|optimis\w*)\b/,
    shown: /\b(?:cheerful\w*|enthusias\w*|upbeat|positive|smil\w*)\b/,
  },
  { id: 'humour', asked: /\b(?:humou?r|playful|fun-loving)\b/, shown: /\b(?:humou?r|funny|comed\w*|improv)\b/ },
  {
    id: 'professionalism',
    asked:
      /\b(?:professional(?:ism| manner| demeanou?r| attitude| appearance| image| departmental| presence| behaviou?r)|presentable|poise|demeanou?r|first impression|attention and respect|polished|reputation|appearance)\b/,
    shown: /\b(?:professionalism|commended|honou?rable discharge)\b/,
  },
  {
    id: 'confidence',
    asked: /\b(?:confiden(?:ce|t)|assertive\w*)\b(?! in one)/,
    shown: /\b(?:confident\w*|in front of a room|in front of)\b/,
  },
  {
    id: 'confidentiality',
    asked: /\b(?:confidential\w*|discre(?:et|tion)|sensitive information|privacy)\b/,
    shown: /\b(?:confidential\w*|hipaa|clearance|payroll|personnel|privacy|records requests|patients?|classified)\b/,
  },
  {
    id: 'persuasion',
    asked:
      /\b(?:persua\w*|influenc\w*|gain(?:ing)? (?:commitment|acceptance|buy-?in)|buy-?in|credibility|convinc\w*|consensus)\b/,
    shown: /\b(?:negotiat\w*|closed \d+|landed|won|sold|persuad\w*|convinc\w*|in the room|grant renewals)\b/,
  },
  { id: 'curiosity', asked: /\b(?:curio\w*|inquisitive)\b/, shown: /\b(?:curio\w*|inquisitive)\b/ },
  {
    id: 'safety',
    asked: /\bsafety.?(?:conscious|minded|orient\w*|first|focus\w*|aware\w*)\b/,
    shown: /\b(?:no accidents|accident-free|lost-time|safety|osha|lockout|injur(?:y|ies)|infection control)\b/,
  },
  {
    id: 'following instructions',
    asked:
      /\b(?:follow\w* (?:\w+ )?(?:instructions?|directions?|procedures?|policies|rules|orders)|and instruction|take direction)\b/,
    hinted:
      /\b(?:to recipe|to (?:county|state|health) [\w ]*code|procedures|protocols?|under the|checklists?|lockout)\b/,
  },
  {
    id: 'mechanical sense',
    asked: /\bmechanical(?:ly)?\b/,
    shown: /\b(?:repair\w*|mechanic\w*|hydraulic|bearings|motors|maintenance)\b/,
  },
  {
    id: 'data-driven',
    asked: /\b(?:data-driven|use research|evidence-based)\b/,
    shown: /\b(?:data-driven|a\/b|regression|survey|metrics)\b/,
  },
];
