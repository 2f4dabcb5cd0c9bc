import { anyOf } from '../../../text/any-of.ts';
import type { TraitFamily } from './family.ts';

/** What drives one, and how one takes to what is new. */
export const DRIVE: readonly TraitFamily[] = [
  {
    id: 'independence',
    asked: anyOf(String.raw`
      independent(?:ly)?(?! judg), autonom\w*, (?:minimal|limited|minimum|low) (?:supervision|direction|guidance),
      little (?:or no )?(?:supervision|direction|guidance), without (?:direct |close |constant )?supervision,
      self.?(?:directed|sufficien\w*|manag\w*|reliant), own initiative, on (?:your|their|one'?s) own,
      (?:work\w*|performed) alone, unsupervised, oneself`),
    shown: anyOf(String.raw`
      lead (?:analyst|investigator|researcher|author|engineer|developer|designer), (?:sole|first) author,
      own (?:two|three|four|all), agency owner, solo driver, one-(?:woman|man|person), by (?:myself|herself|himself),
      end to end, start to finish, solely, remote(?:ly)? since, home visits, on the road,
      own (?:territory|route|van|truck|caseload|business|book), sole (?:proprietor|trader|accountant|nurse),
      without supervision, self-?starter, full-?cycle, overnight alone, night(?:s)? alone, took over, in charge of,
      own(?:s)? (?:all|every), lone, run the, runs the, own(?:s|ed)? the, door to door, cold calling, runs? the,
      full cycle, unsupervised, sole charge,
      only (?:nurse|teacher|technician|mechanic|driver|clerk|accountant|designer|developer), alone, on my own, my own,
      single-?handed\w*, solo, sole, owned, (?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-),
      independent\w*, self-?(?:taught|employed|directed), freelance\w*, from scratch, full-cycle, founder, founded,
      hold a key, charge nurse, ran the, set up`),
  },
  {
    id: 'initiative',
    asked: anyOf(String.raw`
      self.?starter, initiative, pro-?activ\w*, go-?getter, resourceful\w*, bias (?:for|to) action`),
    shown: anyOf(String.raw`
      from nothing, from zero, scratch, rewrote, set up, came up with, my idea, suggested, spearheaded, championed,
      overhauled, reorganized, opened (?:a|the|our), wrote the, won (?:approval|funding), self-?taught,
      grew (?:a|the|my|our), taught myself, volunteer(?:s|ed|ing)? (?:to|for), stepp(?:ed|ing) in, took over,
      first to, cold calls, cold calling, volunteered, opened \d+, prospected, my own, started (?:a|the|my), founded,
      launched, introduced, initiated, proposed, pioneered, from scratch, paid (?:my|her|his|own), side business,
      owned, open or close alone`),
  },
  {
    id: 'ownership',
    minor: true,
    asked: /(?<!\bp&l |\bbudget )\b(?:ownership|accountab\w*|take responsibility|sense of responsibility)\b/,
    shown: anyOf(`
      own(?:ed|s)? (?:the|all|every|two|three|a|our|my),
      (?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-), in charge of,
      responsible for, sole, hold a key, keys to, charge nurse, full-?cycle, end to end, start to finish, quota,
      my own, took over`),
  },
  {
    id: 'motivation',
    asked: anyOf(String.raw`
      (?:self.?|highly |strongly |well.)?motivat(?:ed|ion), self.?motivat\w*, self.?driven,
      (?<=^|[,;] |\b(?:a|an|and|are|is|be|highly|very|self|or|talented|passionate) )driven, ambiti\w*, inner drive`),
    shown: anyOf(String.raw`
      door[- ]to[- ]door, cold calls?, cold calling, prospected, paid (?:my|her|his) (?:own )?(?:way|tuition),
      night school, evening classes, (?:put|worked) (?:my|her|him)self through, taught (?:my|her|him)self,
      self-?taught, in (?:my|her|his) own time, side business, next to the day job, promoted, volunteered (?:to|for),
      founded, founder, president's club, exceed\w*, top performer`),
    hinted: /\b(?:while learning|open-source)\b/,
  },
  {
    id: 'enterprise',
    asked: /\b(?:entrepreneur(?!s)\w*|intrapreneur\w*)\b/,
    shown: anyOf(`
      founded, founder, co-?founder, (?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-),
      side business, own business, started (?:a|my|the), from nothing, from zero, start-?up, opened (?:a|the|our|my),
      launched (?:a|the|our|my)`),
  },
  {
    id: 'tenacity',
    asked: /\b(?:tenac\w*|persisten\w*|determined to|determination|hustle|grit|resilien\w*|never give up|pragmatic)\b/,
    shown:
      /\b(?:chased|cold calls|door[- ]to[- ]door|ironman|marathon|never (?:missed|gave)|comeback|turned around|worked (?:my|her|his) way|tenac\w*|persist\w*|resilien\w*|grit|came back|despite)\b/,
  },
  {
    id: 'liking challenges',
    asked: /\b(?:no challenge|(?:big|large|new|tough) challenges?)\b/,
    shown: /\b(?:turned around|from nothing|ironman|marathon|despite|challeng\w+)\b/,
  },
  {
    id: 'results',
    asked: anyOf(String.raw`
      results?.?(?:oriented|orientation|driven|focused), goal.?(?:oriented|driven), drives? (?:for )?results,
      (?<!to )achiev(?:e|es|ing|ement)s? (?:\w+ ){0,2}(?:results?|goals|targets|success|objectives), achievers?,
      achievement.?(?:oriented|driven), competitor,
      competitive(?! (?:applicants|candidates|advantage|salary|pay|industry|analysis|pricing|market)),
      performance.driven, high.?perform\w*, target.driven, deliver(?:s|ing)? results, winning, opening up new,
      execution.oriented`),
    shown: anyOf(String.raw`
      (?:district|state|league|national) (?:title|champion\w*|finals), cleared (?:a |the )?backlog,
      from \d[\d.,]*k?%? to \d, (?:days?|weeks?|months?) early, (?:rose|up|down|climbed|dropped) (?:by |from |to )?\d,
      \d+ or better, worth \$\d, from \d[\d.,]* ?% to \d, (?:down|up) \d[\d.,]* ?%,
      top (?:\d+|ten|five) (?:in|of|nationally|nationwide|producer|rep), retention \d,
      \d+ ?% (?:of (?:plan|quota|target|goal)|above|over|to plan|growth), of plan, president's circle,
      rookie of the year, \w+ of the (?:month|quarter|year), top (?:\d+ ?%|quartile|seller|producer|rep|tier), ranked,
      first place, beat(?:ing)? (?:the )?(?:target|goal|budget|plan), on budget, under budget,
      (?:raised|lifted|doubled|tripled|lowered|improved)\b[^.;]{0,80}(?:\d|half), quota,
      (?<!(?:grant|contract)(?:s|ed)? )award\w*, president's club,
      medal, exceed\w*, above (?:goal|target|quota), against a goal, cut(?:ting)? .*\d, reduc\w* .*\d,
      increas\w* .*\d, grew, fell from, went from, shortened, closed \d+, won, landed, top performer, (?:sales|club|company|school|all-time|state|plant) record`),
  },
  {
    id: 'work ethic',
    asked:
      /\b(?:work ethic|hard.?work\w*|dedicat(?:ed|ion)(?! (?:runs?|routes?|lanes?|servers?|hosting))|diligen\w*|motivated to succeed|high energy|energetic|strong drive|extra mile)\b/,
    shown: anyOf(String.raw`
      while (?:completing|earning|finishing|studying|attending),
      never missed, double shifts, worked full[- ]time (?:while|through), night school, evening classes,
      put (?:my|her|him)self through, worked (?:my|her|his) way, two jobs, perfect attendance, early and, first in,
      promoted, paid (?:my|her|his|own) way, \d+\+? cold calls, while in (?:nursing )?(?:school|college),
      next to the day job, overtime, exceed\w*, evenings`),
  },
  {
    id: 'excellence',
    minor: true,
    asked: /\b(?:excellence|exude quality|high(?:est)? standards|high quality)\b/,
    shown:
      /\b(?:recognized for|commended|zero defects|no findings|(?<!(?:grant|contract)(?:s|ed)? )award(?:s|ed)?|highest|excellence)\b/,
  },
  {
    id: 'adaptability',
    asked: anyOf(String.raw`
      adapt\w*, flexib\w*, versatil\w*, agility, open.?minded\w*, ambigu\w*, embrac\w* change,
      dynamic (?:and \w+ )?environments?, changing (?:demands|needs|requirements|conditions|environments?),
      (?<!power )pivot(?! tables?), modifying one'?s, iteration, turn (?:your|their) hand`),
    shown: anyOf(String.raw`
      when (?:\w+ ){1,4}(?:is|was|are|were) short, fill(?:ed|s)? in (?:for|at|on),
      float(?:s|ing)? (?:to|between|pool), cover(?:s|ing)? (?:for|shifts|other), switch(?:ed|ing) (?:to|from|between),
      moved (?:from|into|over), re-?trained, cross-?trained, different (?:sites|schools|units|stations|departments),
      substitut\w+, temp(?:ed|orary) at, whatever (?:is|was) needed, remote (?:teaching|learning),
      during (?:covid|the pandemic), when needed, jack of all trades, remote teaching, reassigned,
      between (?:sites|units|departments), wherever needed, new (?:curriculum|system|role) (?:in|within),
      rotat(?:ed|ing) (?:through|between|across), float(?:ed|s)?, cross-?train\w*, adapt(?:ed|s|ing|able)?, switched,
      still (?:jump|step|fill|help)s?, retrained, filled in, cover(?:ed|s)? for`),
  },
  {
    id: 'learning',
    asked: anyOf(String.raw`
      (?:quick|fast|rapid|eager|willing|life-?long|life long|continuous|continual|quickly|rapidly) (?:to )?learn\w*,
      love of learning, learn\w* (?:something )?(?:quickly|new|fast|agility|and grow),
      (?:ability|aptitude|desire|dedication|eagerness|enthusiasm|willingness|capacity|passion|drive|ready|thirst) (?:to|for) learn\w*, trainable, coachable,
      pick(?:s|ing)? up (?:\w+ ){0,4}quickly, growth mindset, self-development,
      (?:embrac|accept|receiv|open|tak|welcom)\w* (?:to )?(?:\w+ ){0,2}feedback, openness to feedback,
      developing personally`),
    shown: anyOf(String.raw`
      promoted (?:from|to), taught myself, night school, evening (?:classes|course), bridge program, apprenticeship,
      came up (?:from|through), worked (?:my|her|his) way up, then (?:lead|supervisor|manager), bootcamp,
      back to school, taught (?:my|him|her)self, went back to (?:school|college), retrained,
      new (?:till|language|trade), quick to learn, learned, self-?taught, refresher, while learning,
      came back through, picked up, cross-?train\w*, studying for, got my (?:\w+ )?(?:ticket|licen[cs]e)`),
    hinted: /\b(?:studying|super-?user)\b/,
  },
  {
    id: 'learning quickly',
    asked: anyOf(String.raw`
      (?:quick|fast|rapid|quickly|rapidly) (?:to )?learn\w*, learn\w* (?:\w+ ){0,5}(?:quickly|fast)(?!-| paced),
      pick(?:s|ing)? up (?:\w+ ){0,4}quickly`),
    shown:
      /\b(?:(?:quick|fast|rapid) (?:to learn|learner|study)|(?:learned|picked up) [^.;]{0,40}(?:quickly|in \w+ (?:days|weeks)))\b/,
  },
  { id: 'curiosity', asked: /\b(?:curio\w*|inquisitive)\b/, shown: /\b(?:curio\w*|inquisitive|while learning)\b/ },
  {
    id: 'positive attitude',
    asked: /\b(?:positive|can-?do|enthusias\w*(?! (?:about|for))|cheerful\w*|upbeat|good attitude|optimis\w*)\b/,
    shown:
      /\b(?:smile|laugh\w*|love (?:my|the|this|what)|enjoy\w*|cheer\w*|good humou?r|cheerful\w*|enthusias\w*|upbeat|positive|smil\w*)\b/,
  },
  { id: 'humour', asked: /\b(?:humou?r|playful|fun-loving)\b/, shown: /\b(?:humou?r|funny|comed\w*|improv)\b/ },
  {
    id: 'confidence',
    asked: /\b(?:confiden(?:ce|t)|assertive\w*)\b(?! in one)/,
    shown: /\b(?:in front of|spoke at|talks? at|courtroom|confident(?:ly)?|in front of a room|in front of)\b/,
  },
];
