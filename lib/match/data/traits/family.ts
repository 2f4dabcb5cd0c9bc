/** A family of personal qualities: how postings ask for it, and what in a résumé is an instance of it. */
export interface TraitFamily {
  readonly id: string;
  /** tried on the folded quote */
  readonly asked: RegExp;
  /** tried on each folded line of the summary, the jobs, the volunteer work and the projects, also with its verbs in the past: an instance of the quality */
  readonly shown?: RegExp;
  /** comes near it: a part of it */
  readonly hinted?: RegExp;
  /** said along with others and seldom meant by itself: counts only where it is shown */
  readonly minor?: boolean;
  /** whom a quality is for, or where: shows no quality, be it always or only where others are asked along with it */
  readonly beside?: 'always' | 'others';
  /** a section of which any entry is an instance of it */
  readonly section?: 'publications';
  /** its words name a subject of work too, so that a term of them is not taken for the quality */
  readonly subject?: boolean;
}
