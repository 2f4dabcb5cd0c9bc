/** Degrees whose name says the field. Tried on the folded quote. */
export const NAMED_DEGREES: readonly (readonly [RegExp, string])[] = [
  [/\bm\.?b\.?a\b/, 'business administration'],
  [/\bj\.?d\b|\bjuris doctor\b/, 'law'],
  [/\bb\.?s\.?n\b|\bm\.?s\.?n\b/, 'nursing'],
  [/\bm\.?s\.?w\b/, 'social work'],
  [/\bm\.?p\.?h\b/, 'public health'],
  [/\bpharm\.?d\b/, 'pharmacy'],
];

/** How fields of study are shortened in postings. */
export const SHORT_FIELDS: Readonly<Record<string, string>> = {
  cs: 'computer science',
  cse: 'computer science and engineering',
  ee: 'electrical engineering',
  ece: 'electrical and computer engineering',
  me: 'mechanical engineering',
  it: 'information technology',
  is: 'information systems',
  mis: 'management information systems',
  hr: 'human resources',
  econ: 'economics',
  math: 'mathematics',
};

/** Names that stand for a family of fields of study, and what belongs to it. Both are tried on folded text. */
export const BROAD_FIELDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:technical|(?<!information )technology|stem|engineering or science|scientific)\b|^sciences?$/,
    /\b(?:engineer\w*|comput\w*|informat\w*|software|mathematic\w*|physics|chemistry|biolog\w*|(?:bio)?statistic\w*|electr\w*|mechanic\w*|data|(?<!political |social )science)\b/,
  ],
  [
    /\b(?:quantit(?:at)?ive|analytical|numerate|numerical)\b/,
    /\b(?:mathematic\w*|statistic\w*|biostatistic\w*|economic\w*|physics|engineer\w*|comput\w*|finance|data|actuarial|accounting|epidemiolog\w*)\b/,
  ],
  [
    /\bbusiness\b/,
    /\b(?:business|marketing|management|accounting|finance|economics|commerce|entrepreneurship|sales|human resources)\b/,
  ],
  [
    /\b(?:clinical|health(?:care)?|medical|health sciences?)\b/,
    /\b(?:nurs\w*|medic\w*|health|pharmac\w*|therap\w*|clinical|dental|physician|biomedical)\b/,
  ],
  [
    /\b(?:computer science|computing|it|information technology)\b/,
    /\b(?:comput\w*|software|information (?:technology|systems|science)|informatics)\b/,
  ],
  [
    /\bsocial sciences?\b/,
    /\b(?:sociolog\w*|psycholog\w*|political|politics|economic\w*|anthropolog\w*|geograph\w*|social|international relations|public policy|criminal justice)\b/,
  ],
  [
    /\b(?:liberal arts|humanities|arts)\b/,
    /\b(?:english|history|philosophy|literature|languages?|arts?|communications?|journalism)\b/,
  ],
  [
    /^(?:(?:life|natural|physical|hard|applied) )?sciences?(?: fields?| disciplines?)?$/,
    /\b(?:biolog\w*|chemistry|biochemistry|physics|ecology|genetics|microbiology|neuroscience|science)\b/,
  ],
  [/\bengineering\b/, /\bengineer\w*\b/],
  [/\bculinary\b/, /\b(?:culinary|baking|pastry|cook\w*|chef)\b/],
  [
    /\b(?:production|industrial|plant|equipment|facilities|facility|mechanical) maintenance\b/,
    /\b(?:maintenance|industrial electricity|electrical (?:technology|trades)|mechatronics|mechanical technology|millwright)\b/,
  ],
  [/\beducation\b/, /\b(?:education|teaching|pedagogy)\b/],
  [
    /\bpublic (?:administration|policy)\b/,
    /\b(?:public (?:administration|policy|affairs|management)|political science|government)\b/,
  ],
  [/\bpublic health\b/, /\b(?:public health|epidemiology|health (?:policy|administration)|biostatistics)\b/],
  [/\bstatistics\b/, /\bbiostatistics\b/],
  [/\bcommunications?\b/, /\b(?:communications?|journalism|media|public relations)\b/],
];
