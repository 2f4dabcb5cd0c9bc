/** A family of personal qualities: how postings ask for it, and what in a résumé is an instance of it. */
export interface TraitFamily {
  readonly id: string;
  /** tried on the folded quote */
  readonly asked: RegExp;
  /** tried on each folded line of the summary, the jobs, the volunteer work and the projects: an instance of the quality */
  readonly shown: RegExp;
  /** comes near, or shows a part: never more than "partly" */
  readonly hinted?: RegExp;
}

export const TRAITS: readonly TraitFamily[] = [
  {
    id: 'writing',
    asked:
      /\b(?:writ(?:ten|ing|e)|grammar|spelling|correspond\w*|editorial)\b|\bcommunicat\w+ skills\b|\bcommunications? (?:abilit\w+|skills)\b|\b(?:strong|excellent|good|effective|clear|great|outstanding|exceptional) communicat(?:or|ions?)\b/,
    shown:
      /\b(?:wrote|writ(?:e|es|ten|ing)|co-?wrote|draft(?:s|ed|ing)?|author(?:ed|s)?|document(?:ed|ing|ation)|runbooks?|newsletters?|memos?|briefs|reports? (?:for|to|on)|publish\w*|blog|post-?mortems?|copywriting|edited|editor|articles?|charting|reporting package|staff reports)\b/,
    hinted: /\b(?:e-?mails?|paperwork|logged|logs|records|minutes)\b/,
  },
  {
    id: 'speaking',
    asked:
      /\b(?:verbal(?:ly)?|oral(?:ly)?|spoken|speak(?:ing)?|present(?:ation|ations|ing|er)?|listening|phone|telephone|articulate)\b|\bcommunicat\w+ skills\b|\bcommunications? (?:abilit\w+|skills)\b|\b(?:strong|excellent|good|effective|clear|great|outstanding|exceptional) communicat(?:or|ions?)\b/,
    shown:
      /\b(?:present(?:ed|s|ing|ations?)|brief(?:ed|ings?|ing)|demos?|demonstrat\w+|calls?|called|phones?|spoke|speak(?:ing|er)?|taught|teach(?:es|ing)?|train(?:ed|s|ing)|explain\w*|coach(?:ed|es|ing)?|mentor\w*|precept\w*|in front of|podcast|radio|interview(?:ed|s|ing)|negotiat\w+|handovers?|discharge teaching|educat(?:ed|ing|ion) (?:patients|families)|register|customers|guests|contact for|answer\w* (?:questions|the phone)|workshops?|facilitat\w+|webinars?|pitch\w*)\b/,
  },
  {
    id: 'communicating with people',
    asked:
      /\bcommunicat\w*\b.*\b(?:with|to|across|between|customers?|clients?|patients?|staff|team|members|vendors|public|stakeholders?|levels)\b|\bconvey\b|\bopen communication\b|\binformation sharing\b|\bcommunicate\b/,
    shown:
      /\b(?:customers?|patients?|clients?|guests?|present\w*|brief(?:ed|ings?)|demos?|taught|teach\w*|train(?:ed|s)|coach\w*|explain\w*|contact for|stakeholders?|public|handovers?|families|commissioners?|reports? (?:for|to)|post-?mortems?|runbooks?|negotiat\w+|auditors?|mentor\w*)\b/,
  },
  {
    id: 'people skills',
    asked:
      /\b(?:interpersonal|people skills|personable|relationship.building|rapport|approachable|friendly|outgoing|connect with people|social skills|tact(?:ful)?|diploma(?:cy|tic)|courteous|polite|pleasant|warm|welcoming)\b|\binteract\w* (?:with|effectively|professionally)\b|\bget along\b/,
    shown:
      /\b(?:friendly|patient with|warm|calm|listen\w*|welcom\w*|families|discovery call|greet\w*|people person|rapport|relationships?|trusted|volunteer\w*|mentor\w*|coach\w*|negotiat\w+)\b/,
    hinted: /\b(?:customers?|guests?|clients?|patients?)\b/,
  },
  {
    id: 'teamwork',
    asked:
      /\b(?:team.?player|teamwork|collaborat\w*|cooperat\w*|co-operat\w*|team.?(?:oriented|environment|setting|work|member|spirit)|member of a team|work(?:s|ing)? (?:well |effectively |closely |both )?(?:with|in|as|within) (?:others|a team|part of|a group|teams|people)|(?:part of|within|in) an? (?:\w+ ){0,3}team|alongside|cross-functional(?:ly)?|partner with)\b/,
    shown:
      /\b(?:team of|teams?|crew|squad|scrum|committee|alongside|together|with the|jointly|co-?wrote|pair(?:ed|ing)|collaborat\w*|cross-functional|section of|worked with|partner(?:ed|ing)|shared|supervise\w*|colleagues|coach\w*|mentor\w*|precept\w*|peers|pull requests)\b/,
  },
  {
    id: 'leadership',
    asked:
      /\b(?:leadership|lead(?:s|ing)? (?:by|others|people|a|with|the|and|teams?)|leader|inspir\w*|motivat\w+ (?:others|a team|people|staff|teams?)|delegat\w*|take charge|role model|influenc\w*|buy-?in|champion|empower\w*)\b/,
    shown:
      /\b(?:led|lead|leads|leading|ran|run|manag(?:e|ed|es|ing)|supervis\w*|head(?:ed)?|direct(?:ed|s)|coordinat\w*|charge nurse|mentor\w*|coach\w*|precept\w*|train(?:ed|s) (?:about|some|new|over|\d|two|three|four|five|six)|captain|president|chair(?:ed)?|organi[sz]ed|shift lead|team lead|founded)\b/,
  },
  {
    id: 'mentoring',
    asked:
      /\b(?:mentor\w*|coach(?:ing|es|ed)?|shar(?:e|ing) (?:of )?(?:knowledge|best practices|ideas|expertise)|teach others|train others|develop(?:ing)? (?:others|people)|help others|knowledge sharing)\b/,
    shown:
      /\b(?:mentor\w*|coach\w*|precept\w*|taught|teach\w*|train(?:ed|s|ing)|runbooks?|onboard\w*|tutor\w*|templates?|super-?user|instruct\w*)\b/,
  },
  {
    id: 'independence',
    asked:
      /\b(?:independent(?:ly)?|autonom\w*|minimal (?:supervision|direction|guidance)|little (?:or no )?(?:supervision|direction|guidance)|without (?:direct |close |constant )?supervision|self.?(?:directed|sufficien\w*|manag\w*|reliant)|own initiative|on (?:your|their|one'?s) own|unsupervised|depending on oneself|limited supervision|low supervision)\b/,
    shown:
      /\b(?:alone|on my own|my own|single-?handed\w*|solo|sole|own(?:ed|er|s)?|independent\w*|self-?(?:taught|employed|directed)|freelance\w*|from scratch|full-cycle|founder|founded|started|ran|run|set up|hold a key|charge nurse|remote)\b/,
  },
  {
    id: 'initiative',
    asked:
      /\b(?:self.?(?:starter|motivat\w*|driven)|initiative|proactiv\w*|entrepreneur\w*|go-?getter|resourceful\w*|takes? ownership|sense of ownership|bias (?:for|to) action|driven|hungry|tenac\w*|ambiti\w*|motivated|determin\w*|persisten\w*|hustle|accountab\w*|ownership)\b/,
    shown:
      /\b(?:prospected|my own|started|founded|launched|introduced|initiated|built|created|set up|proposed|pioneered|from scratch|rebuilt|replaced|automated|paid (?:my|her|his|own)|cold calls?|side business|owner|owned|designed|volunteer\w*|moved|brought|own the)\b/,
  },
  {
    id: 'results',
    asked:
      /\b(?:results?.?(?:oriented|driven|focused)|goal.?(?:oriented|driven)|achiev\w+|competit(?:ive|or)|performance.driven|high.?perform\w*|target.driven|deliver(?:s|ing)? results|winning|committed to excellence|track record|opening up new|execution.oriented)\b/,
    shown:
      /\b(?:\d+(?:\.\d+)?%|quota|award\w*|club|exceed\w*|above (?:goal|target|quota)|against a goal|cut\w*|reduc\w*|increas\w*|grew|fell|went from|shortened|saved|closed|won|landed|best|top|record)\b/,
  },
  {
    id: 'work ethic',
    asked:
      /\b(?:work ethic|hard.?work\w*|dedicat\w*|diligen\w*|commit(?:ted|ment)|motivated to succeed|energy|energetic|high energy|strong drive|stamina|passion for excellence)\b/,
    shown:
      /\b(?:promoted|paid (?:my|her|his|own) way|\d+\+? cold calls|full-time while|while in (?:nursing )?(?:school|college)|nights and weekends|weekends|ran it next to|next to the day job|still jump|overtime|exceed\w*|quota|record|perfect attendance)\b/,
  },
  {
    id: 'organisation',
    asked: /\b(?:organi[sz](?:ation(?:al)?|ed|e|ing)|planning|structured|systematic|methodical|orderly|coordinat\w*)\b/,
    shown:
      /\b(?:organi[sz](?:ed|es|e|ing)|schedul(?:e|ed|es|ing)|calendars?|track(?:ed|s|ing)?|coordinat\w*|plan(?:s|ned|ning)?|pipeline|filed|filing|case files|budgets?|close[sd]? on|on working day|keep (?:a|an|the)|logistics|prioriti[sz]\w*|timekeeping|procurement)\b/,
  },
  {
    id: 'several things at once',
    asked:
      /\b(?:multi-?task\w*|multiple (?:projects|tasks|priorities|assignments|things|demands|requests|deadlines|responsibilities)|several (?:projects|tasks|priorities)|juggl\w*|simultaneous\w*|concurrent\w*|competing (?:priorities|demands|deadlines)|shifting priorities|changing priorities|handle numerous|numerous details)\b/,
    shown:
      /\b(?:\d+ (?:client|customer|services|accounts|projects|sites|patients|cases|small businesses|stores|grants?|grant awards|students|tickets)|five to six patients|several|multiple|two jobs|next to|side by side|\d+-odd|\d+\+? (?:machines|customers)|eleven states|\d+ a (?:day|week|month)|weekly|product and platform|while)\b/,
  },
  {
    id: 'deadlines and time',
    asked:
      /\b(?:deadlines?|time.?manage\w*|time-sensitive|timel(?:y|iness|ines)|punctual\w*|prioriti[sz]\w*|manage (?:your |their |one'?s )?time|time constraints|turnaround|sense of urgency|priorities)\b/,
    shown:
      /\b(?:deadlines?|on time|ahead of|on schedule|working day|before i leave|monthly|weekly|daily|each cycle|quarters?|month end|\d+ a (?:day|week|month|year)|average \d+ a week|within \d+|in season|closed? (?:from|in)|days? to|prioriti[sz]\w*|turnaround)\b/,
  },
  {
    id: 'attention to detail',
    asked:
      /\b(?:attention to detail|attentive to detail|detail.?(?:oriented|minded|focused)|accura\w+|precis\w+|meticulous\w*|thorough\w*|eye for detail|quality.?(?:oriented|focused|conscious)|careful\w*|attention)\b/,
    shown:
      /\b(?:accura\w*|never (?:been )?off|no (?:material )?(?:errors?|adjustments|findings)|zero|error.?free|reconcil\w*|within \d+%|audit\w*|proof(?:read)?\w*|data quality|clean (?:pipeline|data)|clean ugly|to recipe|inspect\w*|meticulous\w*|careful\w*|review\w*|double-?check\w*|variances?|counts?)\b/,
  },
  {
    id: 'concentration',
    asked: /\b(?:concentrat\w*|sustained (?:attention|focus)|focus(?:ed)? for)\b/,
    shown: /\b(?:never (?:been )?off|accura\w*|no errors|zero|error.?free)\b/,
  },
  {
    id: 'problem solving',
    asked:
      /\b(?:problem.?solv\w*|solv\w* (?:\w+ )?problems?|troubleshoot\w*|root cause|analytic\w*|analy[sz]e|analytical thinking|critical.?think\w*|overcome (?:challenges|obstacles)|solution.?(?:oriented|focused|driven)|finding solutions|logical|scientific thinking|draw (?:valid )?conclusions|sound analysis|define problems|investigat\w*)\b/,
    shown:
      /\b(?:troubleshoot\w*|diagnos\w*|root.cause|debug\w*|solv\w*|fix(?:ed|es)?|investigat\w*|mean time to recovery|fell from|from \d+ (?:min|minutes|days|hours)|cut(?:ting)? .*\d|reduc\w* .*\d|went from|post-?mortems?|rebuilt|repair\w*|model\w*|analy[sz]\w*|optimi[sz]\w*)\b/,
    hinted: /\b(?:forecast\w*|variances?|audit\w*|tracing|shortened|replaced)\b/,
  },
  {
    id: 'judgement',
    asked:
      /\b(?:judge?ment|decision.?making|make (?:sound |good )?decisions|business acumen|common sense|strategic (?:thinking|thinker|decision|mindset)|weigh\w*|reasoning|risk.taking)\b/,
    shown: /\b(?:judge?ment|decid(?:ed|es|ing)|triage\w*|charge nurse|escalat\w*|prioriti[sz]\w*|chose|strategy)\b/,
    hinted: /\b(?:forecast accuracy|risk\w*|scoring panel)\b/,
  },
  {
    id: 'calm under pressure',
    asked:
      /\b(?:under (?:substantial |high |intense )?(?:pressure|stress)|pressures?|stress(?:ful)?|fast.?(?:paced|moving)|high.?(?:paced|pressure|volume|growth)|calm|composure|emergenc\w+|dynamic|rapidly changing|start-?up environment|thrive in)\b/,
    shown:
      /\b(?:rush|calm\w*|pager|on.call|incidents?|emergenc\w*|icu|overflow|\d+-?\d* (?:customers|patients|calls|guests|cold calls)|high.volume|busy|pressure|deploys? .*(?:day|daily)|start-?up|covid|insulin drips|trauma|deployment|breaking|\d+ a (?:day|week))\b/,
  },
  {
    id: 'adaptability',
    asked:
      /\b(?:adapt\w*|flexib\w*|versatil\w*|agile|agility|open.?minded\w*|ambigu\w*|change.?(?:oriented|ready)|embrac\w* change|pivot|reprioriti[sz]\w*|modifying one'?s|willing to (?:help|pitch in)|changing (?:priorities|needs|environment))\b/,
    shown:
      /\b(?:float(?:ed|s)?|moved over|cross-?train\w*|adapt\w*|switched|when the .* (?:was|is) (?:out|short)|still jump|became|overflow|retrained|various|different (?:roles|units|departments)|then|relief|filled in|cover(?:ed|s)? for|after a territory split)\b/,
  },
  {
    id: 'learning',
    asked:
      /\b(?:(?:quick|fast|rapid|eager|willing|lifelong|continuous) (?:to )?(?:learn\w*|study)|learn\w* (?:quickly|new|fast|agility|and grow)|(?:ability|desire|eagerness|willingness|capacity|passion|drive) (?:to|for) learn\w*|trainable|coachable|teachable|growth mindset|self-development|quick study|open to (?:feedback|learning|developing)|feedback|professional development)\b/,
    shown:
      /\b(?:quick to learn|learn(?:ed|s|ing)?|self-?taught|studying|refresher|while learning|came back through|evening (?:course|class)\w*|picked up|certif\w+ in|super-?user|cross-?train\w*)\b/,
  },
  {
    id: 'customer focus',
    asked:
      /\b(?:customer.?(?:service|focus\w*|centric|centered|orient\w*|driven|first|satisfaction|obsess\w*)|service.?(?:orient\w*|minded|mindset|focused|environment)|client.?(?:focus\w*|service|centric|orient\w*)|guest.?(?:service|focus\w*)|patient.?(?:focus\w*|cent(?:er|re)\w*)|hospitality|serv(?:e|ing) (?:customers|clients|others|people)|quality of service|user.?(?:focus\w*|cent(?:er|re)\w*)|customer needs)\b/,
    shown:
      /\b(?:customers?|guests?|patients?|clients?|visitors?|front counter|front desk|barista|server|service|users|families|replies to the public)\b/,
  },
  {
    id: 'creativity',
    asked:
      /\b(?:creativ\w*|innovat\w*|out.?(?:side|of).?the.?box|imaginat\w*|original thinking|new ideas|experiment\w*|inventive|fresh ideas|continuous improvement|new processes|modern ways)\b/,
    shown:
      /\b(?:design\w*|invent\w*|created?|wrote the|replac\w*|automat\w*|prototyp\w*|templates?|new (?:way|process|system|program)|rebuilt|built|introduced|moved .* (?:on)?to|open-source|pilot\w*|window displays)\b/,
  },
  {
    id: 'integrity',
    asked:
      /\b(?:integrity|honest\w*|ethic(?:s|al|ally)|trust(?:worth\w*|ed)?|humility|humble|character|moral\w*|values|principled|sincer\w*|transparen\w*)\b/,
    shown:
      /\b(?:integrity|honest\w*|ethic\w*|trusted with|trustworth\w*|signed for|hold a key|whistle\w*|notary|cash .* never off)\b/,
  },
  {
    id: 'reliability',
    asked:
      /\b(?:reliab\w*|dependab\w*|punctual\w*|attendance|on time|consisten(?:t|cy|tly)|responsib(?:le|ility)|conscientious\w*|follow.?through|show up)\b/,
    shown:
      /\b(?:never (?:missed|late|been off|had)|perfect attendance|on time|reliab\w*|dependab\w*|hold a key|open or close|every (?:month|week|quarter|day)|for six straight|no material|consisten\w*|closes? on working day|straight quarters|punctual\w*)\b/,
  },
  {
    id: 'empathy',
    asked:
      /\b(?:empath\w*|compassion\w*|caring|kind(?:ness)?|sensitiv\w*|patien(?:t|ce) (?:with|and)|patience|supportive|emotional intelligence|nurturing|understanding of others|cultural(?:ly)?|divers\w+|inclusi\w+|respect(?:ful)?)\b/,
    shown:
      /\b(?:compassion\w*|empath\w*|look after|patient with|caring for|hospice|families|comfort\w*|listen\w*|bedside|calm handovers|adoption desk|free clinic|support group|refugee\w*|special needs)\b/,
  },
  {
    id: 'positive attitude',
    asked:
      /\b(?:positiv\w*|can-?do|enthusias\w*|cheerful\w*|upbeat|good attitude|sense of humou?r|humou?r|optimis\w*|smil\w*|fun|pleasant|attitude)\b/,
    shown: /\b(?:friendly|cheerful\w*|enthusias\w*|upbeat|positive\w*|enjoy\w*|love|smil\w*)\b/,
  },
  {
    id: 'professionalism',
    asked:
      /\b(?:professional(?:ism| manner| demeanou?r| attitude| appearance| image| reputation| presence| behaviou?r)|presentable|poise|demeanou?r|exude\w*|appearance|groom\w*|first impression|confidence|polish(?:ed)?|reputation)\b/,
    shown: /\b(?:professionalism|commended|commendation|honou?rable|represent(?:ed|ing)|in front of)\b/,
  },
  {
    id: 'confidentiality',
    asked: /\b(?:confidential\w*|discre(?:et|tion)|sensitive information|privacy)\b/,
    shown:
      /\b(?:confidential\w*|hipaa|clearance|payroll|personnel|privacy|discre(?:et|tion)|records requests|patients?|classified)\b/,
  },
  {
    id: 'persuasion',
    asked:
      /\b(?:persua\w*|influenc\w*|gain(?:ing)? (?:commitment|acceptance)|credibility|convinc\w*|consensus|stakeholder management|negotiat\w*)\b/,
    shown:
      /\b(?:negotiat\w*|closed|landed|won|sold|persuad\w*|convinc\w*|in the room|brief(?:ed|ings?)|quota|grant renewals|board)\b/,
  },
  {
    id: 'curiosity',
    asked: /\b(?:curio\w*|inquisitive|interest in|desire to (?:explore|understand)|passion(?:ate)? (?:for|about))\b/,
    shown: /\b(?:curio\w*|explor\w*|side project|open-source|self-?taught|while learning)\b/,
  },
  {
    id: 'safety',
    asked: /\bsafety.?(?:conscious|minded|orient\w*|first|focus\w*|aware\w*)\b|\bsafe(?:ly)?\b/,
    shown: /\b(?:lost-time|safety|osha|lockout|injur\w*|safe(?:ly)?|falls|infection control)\b/,
  },
  {
    id: 'following instructions',
    asked:
      /\b(?:follow\w* (?:\w+ )?(?:instructions?|directions?|procedures?|policies|rules|orders)|instruction|take direction|adher\w*|comply)\b/,
    shown:
      /\b(?:to recipe|to (?:county |state |health )*code|procedures?|protocols?|policy|under the|per |checklists?|lockout|standards?|compliance)\b/,
  },
  {
    id: 'research and data',
    asked: /\b(?:data-driven|use research|evidence-based|data to)\b/,
    shown: /\b(?:data-driven|a\/b|experiments?|survey\w*|analy[sz]\w*|metrics|regression|models?)\b/,
  },
];
