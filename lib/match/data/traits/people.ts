import { anyOf, oneOf } from '../../../text/any-of.ts';
import { STAFF } from '../people.ts';
import type { TraitFamily } from './family.ts';
import { NUMBER } from './work.ts';

/** A cook leads servers; beside computers they would be none. */
const LED = oneOf(STAFF, 'servers, students');

/** How one is with others: clients, colleagues, those one leads. */
export const PEOPLE: readonly TraitFamily[] = [
  {
    id: 'dealing with clients',
    beside: 'always',
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
      interpersonal(?! communication), people skills, personable, human relations, rapport, approachable, friendly,
      outgoing, connect with people, social skills, tact(?:ful)?, diploma(?:cy|tic), courteous, polite, warm,
      welcoming, get along, interact\w* (?:\w+ )?with`),
    shown: anyOf(String.raw`
      group therapy, calm(?:ed|s|ing)? (?:people|patients|customers|guests|callers|parents|visitors), group sessions,
      call(?:ed|s)? (?:home|parents|families), likes? people, network(?:ed|s|ing)? at, politely, polite,
      explain(?:ed|s)? \w+ in plain, hard conversations, built relationships, relationships with, families, loved by,
      liked by, tactful, hospitality, regulars, grandchildren, by name, de-?escalation, angry, upset,
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
      relationship.(?:and [\w-]+ )?(?:building|management|skills)`),
    shown: anyOf(String.raw`
      built trust, built relationships, relationships? with, relationships, key accounts, account reviews, regulars,
      by name, repeat (?:customers|clients|business), referrals, partnered with,
      worked with (?:\w+ )?(?:suppliers|vendors|landlords|agencies|brokers|carriers|clients|customers|growers|donors|families),
      trusted by, point of contact, main contact, liais\w+, families, caseload, territory, renewed, renewals of,
      discovery calls?, networking`),
  },
  {
    id: 'dealing with the public',
    subject: true,
    asked: /\b(?:the (?:general )?public|citizens|residents|community members|members of the community)\b/,
    shown: anyOf(`
      at the counter, front (?:counter|desk), reception, the public, residents, visitors, walk-?ins?, citizens,
      callers, tenants, passengers, patrons, community (?:meetings|outreach|members), neighbors, parents, riders, 911`),
  },
  {
    id: 'customer focus',
    beside: 'others',
    subject: true,
    asked: anyOf(String.raw`
      service first, (?:customer|client|guest|patient|user) (?:experience|satisfaction), customer.?(?:service|focus\w*|centric|centered|orient\w*|driven|first|satisfaction|obsess\w*),
      service.?(?:orient\w*|minded|mindset|focused|environment), client.?(?:focus\w*|service|centric|orient\w*),
      guest.?(?:service|focus\w*), patient.?(?:focus\w*|cent(?:er|re)\w*), hospitality, quality of service,
      user.?(?:focus\w*|cent(?:er|re)\w*), customer problems`),
    shown: anyOf(String.raw`
      (?:technical|tech) support, help ?desk, end users,
      walk-?in, households, owners through, boot covers, happy customers, clients? (?:first|care|satisfaction), nps,
      csat, regulars, callers, homeowners, borrowers, riders, shoppers, families of, residents by name,
      special orders, warranty, complaints, reviews on, five-star, 5-star, satisfaction, tenants, residents,
      passengers, diners, customers, guests?, patients, visitors?, front counter, front desk, barista, waiter,
      waitress, (?<!\w )server, customer service, the public`),
  },
  {
    id: 'teamwork',
    asked: anyOf(String.raw`
      team.?players?, team.?building, teamwork, collaborat\w*(?! (?:filtering|tools?|software|platforms?)),
      cooperat\w*, co-operat\w*, team.?(?:oriented|orientation|based|environment|setting|work|spirit|focus\w*|mindset),
      member of a team,
      work(?:s|ing)? (?:well |effectively |closely |both )?(?:with|in|as|within) (?:others|colleagues|peers|co-?workers|a team|part of|a group|teams|(?:\w+ ){1,3}teams),
      part of an? (?:\w+ ){0,3}team, collegial`),
    shown: anyOf(String.raw`
      quartet, quintet, orchestra, choir, a band,
      (?:rowing|soccer|football|basketball|varsity|track|swim|hockey|volleyball|debate|softball|baseball) team,
      member of (?:the|a|an) (?:[\w-]+ ){0,6}(?:team|council|committee|crew|board),
      with (?:[\w-]+ ){0,5}(?:managers|developers|nurses|teachers|attorneys|engineers|product owners|assistants|aides|apprentices|cooks|technicians|therapists|doctors),
      (?:plan(?:ned|s)?|own(?:ed|s)?|deliver(?:ed|s)?) [^.;]{0,40}\bwith (?:the |our )?(?:sales|marketing|engineering|product|operations|finance)\b,
      work(?:ed|s|ing)? with (?:product|engineering|sales|marketing|operations|it|finance|production|design)\b,
      council, pod of,
      with ${NUMBER} (?:\w+ )?(?:engineers|developers|nurses|people|colleagues|teachers|others|staff|technicians|cooks|analysts|researchers),
      crew of, team (?:leads?|captain), squads?, in a team, as part of (?:a|the) (?:\w+ )?team,
      work(?:ed|s|ing)? (?:closely |side by side )?with (?:\w+ ){0,3}(?:team|teams|analysts|testers|designers|engineers|nurses|teachers|managers|staff|colleagues|counselors|therapists|doctors),
      co-(?:lead|leads|teach|teaches|chair), partner(?:s|ing)? with, care teams?, brigade, kitchen team, line-?up,
      ensemble, co-(?:taught|led|planned|ran), interdisciplinary, multidisciplinary,
      alongside (?:the |two |three )?\w+s\b, shoulder to shoulder, team of, crew, squad, scrum, committee,
      with the [\w ]{0,20}(?:team|lead|chef|crew|sergeant|foreman|head cook|director|producer), jointly,
      team members?, teammates, partnered with, pair(?:ed|ing) (?:with|program\w*), collaborat\w*, cross-functional,
      section of, worked with, colleagues, floated to`),
    hinted: /\b(?:pull requests|alongside|peers|relief|co-?wrote|co-?author(?:s|ed)?)\b/,
  },
  {
    id: 'working with particular others',
    beside: 'always',
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
      with (?:r&d|sales|marketing|engineering|finance|legal|operations|purchasing|production|design|hr|it|quality)\b,
      department heads, coordinated with [\w ]{0,30}trades, cross-functional, other departments, product managers?,
      product owners, stakeholders?,
      work(?:ed|s|ing)? with (?:product|engineering|sales|marketing|operations|it|finance|production|design)\b`),
    hinted: /\b(?:directors?|commissioners|departments|partners|committee|counsel)\b/,
  },
  {
    id: 'leadership',
    asked: anyOf(String.raw`
      (?<!\b(?:senior|executive|program|company|operations|levels of|to|with) )leadership,
      lead(?:s|ing)? (?:by|others|people|a team|teams?), leader, delegat\w*, take charge, role model`),
    shown: anyOf(
      new RegExp(
        `\\b(?:managed|led|ran|directed|supervised|oversaw) (?:(?!with |for |to |by |at )[\\w-]+ ){0,5}${LED}\\b|^${NUMBER} ${LED}\\b`,
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
      foreman, forewoman, crew of, led,
      (?<!\bwith (?:the|a|an|our) (?:\w+ )?)lead(?! (?:analyst|developer|engineer|author|generation|time|teacher|cook|nurse)),
      ran (?:a|the|our) (?:\w+ )?(?:shop|store|department|program|club|office|restaurant|section|region|site|plant),
      delegat\w*, manag(?:ed|es) (?:a|the|\w+) (?:team|staff|crew), supervis\w*, head(?:ed)? (?:a|the|of),
      charge nurse, captain, chair(?:ed)?, shift lead, warehouse lead, team lead, founded`,
    ),
    hinted:
      /\b(?:lead (?:analyst|developer|engineer|author)|mentor\w*|coach\w*|precept\w*|(?<!cross-)trained(?! (?:in|as|on|at|by|with|for))|treasurer)\b/,
  },
  {
    id: 'inspiring others',
    asked:
      /\b(?:inspir\w*|empower\w*|motivat(?:e|es|ing)|enthusiasm and participation|encourag(?:e|es|ing|ement)|appreciat\w*|rally|uplift|success in others)\b/,
    shown: /\b(?:inspir\w*|encourag\w*|rallied|team morale|engaged the team)\b/,
    hinted: /\b(?:mentor\w*|coach\w*)\b/,
  },
  {
    id: 'mentoring',
    subject: true,
    asked: anyOf(String.raw`
      mentor\w*, coach(?:ing|es|ed)?, shar(?:es?|ing) (?:of )?(?:knowledge|best practices|ideas|expertise),
      (?:teach|train|help|develop) others, knowledge sharing`),
    shown: anyOf(
      new RegExp(`\\btrain(?:ed|s|ing)? (?:[\\w-]+ ){0,3}${LED}\\b`),
      String.raw`
      helped onboard,
      ^train(?:ed|s|ing)? (?!as\b|in\b|on\b|at\b|for\b), hired and trained, ride-?along,
      train (?:\w+ ){0,2}(?:apprentices|clerks|staff|hires|drivers|cooks|operators|nurses|colleagues|aides|interns|reps|associates|employees|volunteers),
      apprentices, interns, student (?:teachers?|workers?),
      supervis(?:ed|es) (?:\w+ )?(?:interns|students|undergraduates), mentor, coach, show(?:ed|s) (?:the )?new, buddy,
      mentor\w*, coach(?:ed|es|ing)?, precept\w*, (?<!cross-)trained (?!in|as|on|at|by|with|for), onboarded, tutor\w*,
      super-?user, instruct(?:ed|s), taught(?! (?:myself|himself|herself|themselves)), (?<!discharge )teach(?:es|ing)?`,
    ),
  },
  {
    id: 'settling conflicts',
    subject: true,
    asked:
      /\b(?:conflict (?:resolution|management)|(?:resolv\w+|manag\w+|handl\w+) conflicts?|mediat\w+|de-?escalat\w+|difficult (?:people|conversations|situations))\b/,
    shown: anyOf(`
      de-?escalat\\w*, mediat(?:ed|es|ing|ion), conflicts?, disputes?, grievances?, angry, upset, complaints?,
      hostage, crisis intervention, hard conversations,
      difficult (?:callers?|customers?|guests?|patients?|conversations|parents), restorative`),
  },
  {
    id: 'empathy',
    asked:
      /\b(?:empath\w*|compassion\w*|caring|kindness|sensitiv(?:e|ity) to|patience|emotional intelligence|nurturing)\b/,
    shown: anyOf(String.raw`
      kind to, gentle with, stroke unit, homeless\w*, trauma histories, at-risk, harm reduction, stayed with them,
      palliative, hospice, (?:residents|patients|children|students) by name, elders?, elderly, memory[- ]care,
      families, foster, autism, disabilit\w*, special education, bereave\w*, survivors, suicide, hotline, tender,
      counsel(?:ed|ing) (?:\w+ )?(?:families|survivors|patients|youth|couples|teens|veterans|parents|victims|residents), grief, crisis (?:line|intervention), students with, trauma-informed, dementia, refugees?,
      shelter, compassion\w*, empath\w*,
      look(?:ed)? after (?:my|his|her|children|residents|patients|people|older|the (?:old|sick|elderly)),
      patient with, comfort(?:ed|ing), listened, calm handovers, free clinic, special needs`),
  },
  {
    id: 'respect',
    asked:
      /\b(?:respect(?:ful)?(?! for (?:privacy|polic|deadlines|rules))|humility|humble|cultural(?:ly)?|divers(?:e|ity) (?:populations|backgrounds|cultures|communities)|inclusi\w+|equity)\b/,
    shown: anyOf(String.raw`
      bilingual, in english and spanish, immigrant\w*, first-generation, culturally, lgbtq\w*, tribal, equity,
      inclusion, diverse, respectful\w*, refugee\w*, multicultural, interpreter`),
  },
];
