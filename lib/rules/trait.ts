import type { Rule } from './rule.ts';

/** A personal quality, attitude or general soft skill. */
export const trait: Rule = {
  kind: 'trait',
  cues: [
    {
      name: 'communication',
      pattern:
        /\bcommunicat(?:e|es|ion|ions|ing|or|ive)\b|\binterpersonal\b|\b(?:verbal|oral|written)\b(?=.{0,30}(?:skill|communicat|abilit|form|instruction))|\b(?:writing|listening|speaking|people|social|conversation\w*|telephone|phone) (?:and \w+ )?(?:skills|abilit)|\barticulate\b(?=$|[,;.]| and\b| in\b)|\bactive listen\w*|\bpublic speaking\b|\bspeaking (?:in front of|to) groups\b|\bpresentation skills\b|\brapport\b|\bstoryteller\b|\bspeak and write clearly\b|\bconvey\b/,
      weight: 6,
      unless:
        /communications? (?:equipment|systems?|degree|protocol|technolog|networks?|strateg|plans?|campaigns?|experience|industry|infrastructure|department|major|field)|internal communications?\b|marketing communications|degree in .{0,60}communications?|telephone communications/,
    },
    {
      name: 'telling others',
      pattern:
        /\b(?:explain|present|articulat|convey|translat|describ|communicat)\w*\b.{0,80}\b(?:to|with|for) (?:[\w-]+,? ){0,4}(?:audiences?|stakeholders?|leadership|management|executives?|leaders|others|boards?)\b/,
      weight: 5,
    },
    {
      name: 'soft skills',
      pattern:
        /\b(?:communication|interpersonal|people|organi[sz]ational|leadership|time[- ]management|problem[- ]solving|collaboration|listening|presentation)\b.{0,40}\bskills\b/,
      weight: 3,
    },
    {
      name: 'teamwork',
      pattern:
        /\bteam[- ]?(?:work|player|oriented|environment|setting|members?|spirit|first)\b|\bcollaborat\w+(?! (?:filtering|tools?\b|software|platforms?))|\bcooperat\w+|\bwork(?:ing|s)? (?:\w+ )?(?:well |effectively |closely |both )*(?:with (?:others|people|a team|all|diverse|cross)|in (?:a )?teams?|as (?:part of )?a team|independently|individually|alone|autonomously)\b|\bability to team\b|\b(?:across|with) (?:[\w-]+ ){0,4}teams\b|\bpart of an? (?:\w+ )?team\b|\bget along\b|\bhuman relations\b|\bwithin a team\b|\brelationship skills\b/,
      weight: 5,
    },
    {
      name: 'independence',
      pattern:
        /\bself[- ](?:starter|motivat\w+|directed|driven|sufficient|discipline\w*|reliant|aware\w*|managed?|organized|confiden\w+)\b|\bindependen(?:t|tly|ce)\b|\b(?:minimal|little|limited|general|no|without|minimum)(?: or no| direct)? (?:supervision|direction|guidance|oversight)\b|\bautonom(?:y|ous|ously)\b|\binitiative\b|\bproactive(?:ly)?\b|\bresourceful\w*|\bself-?start\w*|\bentrepreneurial\b|\bownership\b|\bgo-getter\b|\bhustle\b|\bhands-off\b|\b(?:does not|doesn't) (?:need|require) (?:\w+ )?(?:oversight|supervision)\b/,
      weight: 6,
      unless:
        /independent(?:ly)? (?:contractor|study|living|design|school)|ability to independently (?:design|implement|perform|conduct|manage)/,
    },
    {
      name: 'organisation',
      pattern:
        /\borgani[sz](?:ed|ational)\b(?= (?:skills?|abilit|and|,|&|\/)|$|[.,;]| with)|\borgani[sz]ation(?:(?:,| and| &|\/) (?:[\w-]+,? ){0,3})? ?(?:skills?|abilit\w+|time[- ]management)\b|^(?:strong |good |excellent )?organi[sz]ation$|\bwell[- ]organi[sz]ed\b|\bhighly organi[sz]ed\b|\btime[- ]management\b|\bmulti-?task\w*|\bjuggle\b|\bprioriti[sz](?:e|es|ing|ation)\b|\b(?:meet|meeting) (?:\w+ ){0,3}deadlines\b|\bdeadlines?\b|\bmultiple (?:\w+ )?(?:projects|tasks|priorities|demands|assignments)\b|\bmanage (?:your|their|own) time\b|\borganizational skills\b|\bcompeting (?:priorities|demands)\b|\bplan(?:ning)? and organi[sz]\w+/,
      weight: 5,
      unless: /organization(?:al)? (?:design|development|structure|chart|change)/,
    },
    {
      name: 'attention to detail',
      pattern:
        /\b(?:attention|eye|attentive|attentiveness) (?:to|for) (?:\w+ )?details?\b|\bdetail[- ](?:oriented|focused|minded|driven)\b|\bmeticulous\w*|\baccura(?:te|cy)\b(?=.{0,30}(?:detail|work|speed))|\bconcentrat(?:e|ion)\b|\bthoroughness\b|\bthorough\b(?= and|,|$)|\bmethodical\b/,
      weight: 6,
    },
    {
      name: 'thinking',
      pattern:
        /\bproblem[- ]solv\w+|\bsolve (?:\w+ ){0,2}problems?\b|\bcritical[- ]thinking\b|\banalytical(?:ly)?\b(?= (?:and|skills?|thinking|abilit|mind|,|&|thinker)|[/,]|$)|\bstrategic (?:thinking|thinker|decision)\b|\bdecision[- ]making\b|\b(?:good|sound|strong|best|independent|exercise|excellent|professional) (?:\w+ ){0,3}judg(?:e)?ment\b|\bcommon sense\b|\blogic(?:al)? (?:(?:and|or) (?!physical|conceptual|data)|thinking|reason)\w*|\breasoning\b|\bdefine problems\b|\bthink (?:\w+ )?(?:on your feet|critically|outside|creatively|strategically|analytically|quickly)\b|\bcreativ(?:e|ity)\b(?! (?:suite|cloud|agency|team|director|assets|brief))|\binnovati(?:ve|on)\b|\bcurio(?:us|sity)\b|\binquisitive\b|\bbusiness acumen\b|\boutside[- ]the[- ]box\b|\bintellectual(?:ly)?\b|\btroubleshooting skills\b|\bquick study\b|\bevaluate information\b|\bdraw (?:valid )?conclusions\b|\bcarry out (?:\w+ ){0,3}instructions\b|\b(?:follow|understand and follow) (?:\w+ ){0,4}(?:instructions|directions)\b|\binstructions\b(?=.{0,40}(?:written|oral|verbal))|\banticipate\b/,
      weight: 5,
      unless: /creative (?:suite|cloud)|problem solving (?:tools|methodolog)/,
    },
    {
      name: 'adaptability',
      pattern:
        /\b(?:fast|high|quick)[- ]?(?:paced|moving|changing|growing|growth|pace)\b|\badapt(?:able|ability|ive|s)?\b|\bflexib(?:le|ility)\b(?! (?:schedule|hours|work|spending|time|in (?:hours|schedul)))|\bchanging (?:\w+ )?(?:environment|priorities|needs|demands|conditions)\b|\bambigu(?:ity|ous)\b|\bresilien(?:t|ce|cy)\b|\b(?:under|handle|with) (?:\w+ )?(?:pressure|stress)\b|\bstress(?:ful)?\b(?=.{0,40}(?:environment|situation|calm|work|condition|emergenc))|\bcalm\b|\bcool head\b|\bcomposure\b|\bdynamic (?:environment|team|work)|\bopen[- ]mind\w*|\bthrives?\b|\bresponsive to\b|\bcomfortable with (?:change|ambiguity|uncertainty)\b|\b(?:constructive )?criticism\b|\bembrace\w* (?:change|feedback)\b|\bfeedback\b|\bhigh paced\b|\btense\b|\bchange-? ?management mindset\b/,
      weight: 6,
      unless: /stress (?:analys|test|engineer)|flexible (?:spending|hours|schedule)/,
    },
    {
      name: 'drive',
      pattern:
        /\bmotivat(?:ed|ion|es)\b|\bpassion(?:ate|ately)?\b|\benthusias(?:m|tic|tically)\b|\b(?:a|strong|the|inner|your|their|personal|genuine) (?:\w+ )?drive (?:to|for|and)\b|(?<!data-)(?<!test-)(?<!event-)\bdriven\b(?! (?:by|development|design|decision))|\bambitio(?:us|n)\b|\benerg(?:y|etic)\b(?! (?:industry|sector|company|systems|drinks|efficien\w+|market))|\bpositive (?:\w+ )?attitude\b|\bcan-do\b|\battitude\b|\bwork ethic\b|\bhard[- ]?working\b|\bresults?[- ](?:oriented|driven|focused)\b|\bgoal[- ](?:oriented|driven)\b|\bcompetit(?:ive|or)\b(?=.{0,20}(?:spirit|nature|drive|,|but|$))|\bdedicat(?:ed|ion)\b(?! (?:team|resource|account|server|to providing))|\bcommit(?:ted|ment) to\b|\beager(?:ness)?\b|\bdesire (?:to|for)\b|\binterest(?:ed)? in\b|\bgenuine interest\b|\bhungry\b|\bgrit\b|\btenaci(?:ty|ous)\b|(?<!advanced )\bpersisten(?:t|ce)\b|\bdetermin(?:ed|ation)\b(?! (?:by|based|that|suitable|eligible|to be|at))|\bwilling(?:ness)? to (?:learn|help|take|grow|work hard|go|adapt|share|ask|step)\b|\bquick(?:ly)? (?:learn\w*|to learn|study)\b|\blearn(?:er|s)? (?:quickly|fast|new)\b|\b(?:ability|able|desire|willing\w*|eager\w*) to (?:quickly )?learn\b|\bcontinu(?:ous|al) (?:learning|improvement)\b|\blifelong learn\w*|\bfast learner\b|\bsense of (?:urgency|humor|ownership|responsibility)\b|\bgrowth mindset\b|\bmind-?set\b|\bexcit(?:ed|ing|ement)\b|\benjoys?\b|\b(?:you love|loves)\b|\bhands dirty\b|\bget (?:wet|dirty)\b|\blove (?:of|for|to|working)\b|\bappetite for\b|\bfearless\b|\bchallenges?\b(?=.{0,20}(?:big|overcome|rise))|\bovercome\b/,
      weight: 5,
      unless:
        /driven (?:development|architecture)|commitment to (?:diversity|equal|inclusion)|competitive (?:salary|pay|benefits|compensation|advantage|analysis)|we are (?:excited|passionate|dedicated|committed)|energy (?:industry|sector)/,
    },
    {
      name: 'character',
      pattern:
        /\bintegrity\b|\bhonest(?:y)?\b|\bethic(?:al|s)\b(?! (?:committee|board))|\breliab(?:le|ility)\b(?! (?:and \w+ )?(?:transportation|vehicle|internet|of|engineer|and scal))|\bdependab(?:le|ility)\b(?! (?:transportation|vehicle))|\bresponsible\b(?! for)|\baccountab(?:le|ility)\b|\bprofessional(?:ism| (?:demeanor|manner|appearance|attitude|image|presence))\b|\btrustworth\w+|\btrust\b(?! (?:company|fund|account|law))|\bmatur(?:e|ity)\b(?! (?:model|market))|\bpatience\b|\bpatient\b(?= (?:and|,|with|is)|$)(?<!\bthe patient)|\bempath(?:y|etic)\b|\bcompassion(?:ate)?\b|\bcaring\b|\bkind(?:ness)?\b(?= (?:and|,|to)|$)|\bfriendly\b|\boutgoing\b|\bpolite\b|\bcourteous(?:ly)?\b|\bpleasant\b|\bhumb(?:le|ility)\b|\brespect(?:ful)?\b(?= (?:for|others|and|,)|$)|\bdiscretion\b|\bconfidential(?:ity)?\b|\btact(?:ful|fully)?\b|\bdiplomacy\b|\bpunctual\w*|\brecord of attendance\b|\battendance record\b|\bconscientious\w*|\bpersonable\b|\bconfident\b(?! (?:with|using|in))|\bconfidence\b(?! (?:interval|level|limit))|\bservice[- ](?:oriented|minded|focused)\b|\bcustomer[- ](?:focus\w*|cent\w+|oriented|driven|obsess\w+|first)\b|\bguest[- ]focused\b|\bwell-groomed\b|\bneat\b|\bpersonal value\b|\bcharacter\b|\b(?:sensitive to|sensitivity)\b|\b(?:good|great|active|patient|excellent) listener\b|\b(?:warm|friendly|pleasant|positive|calm|professional) (?:and \w+ )?(?:manner|voice|demeanor|personality)\b|\bnon-?judgmental\b|\bpolish(?:ed)?\b|\bpoise\b|\bsense of humor\b|\bwell[- ]spoken\b/,
      weight: 5,
      unless:
        /patient (?:care|population|safety|assessment|and family|education)|professional (?:development|liability|trust)/,
    },
    {
      name: 'leadership',
      pattern:
        /\bleadership (?:skills|abilit\w+|qualities|presence|style)\b|\bstrong leader\b|\blead by example\b|\bnatural leader\b|\binspir(?:e|es|ing)\b|\bmentor(?:s|ing|ship)?\b(?=.{0,30}(?:peers|others|junior|team|colleague))|\binfluenc(?:e|er|ing)\b|\bconflict resolution\b|\bgain (?:\w+ )?(?:buy-in|collaboration|trust|commitment)\b|\bcredib(?:le|ility)\b|\bcommon ground\b|\bcoachab(?:le|ility)\b|\btake direction\b|\bmotivate (?:others|people|a team|teams)\b|\bbuild(?:ing)? trust\b/,
      weight: 5,
    },
    {
      name: 'kind of person',
      pattern:
        /^you(?: are|'re) (?!\w+ing\b|comfortable\b|(?:an? )?(?:\w+ )?(?:experienced|seasoned|skilled|proficient|familiar|able|capable|fluent)\b|an? (?:\w+ )?(?:engineer|developer|nurse|teacher|manager|designer|student|graduate))|\bsomeone (?:who|\w+ (?:and|who))\b|\bwho (?:likes?|enjoys?|wants?|cares?|thrives?|stays?|takes? pride)\b|\b(?:cheerful|firm|fair|careful|patient|warm|cheerful|quick|sharp|humble|scrappy|tenacious|pragmatic|optimistic|steady)(?:,| and | but )/,
      weight: 4,
      unless: /\b(?:years|licensed|certified|degree)\b/,
    },
    { name: 'memory', pattern: /\bmemoriz\w+|\bmemory\b(?= (?:recall|skills)|$)/, weight: 4 },
  ],
};
