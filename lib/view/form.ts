import type { MessageKey } from './words.ts';

/** How a field is filled in. */
export type FieldType =
  | 'line'
  | 'paragraph'
  | 'date'
  /** a list of texts, one a line */
  | 'lines'
  /** a list of short texts, separated by commas */
  | 'tags'
  | 'number'
  /** yes, no, or not said */
  | 'flag';

export interface Field {
  /** where the value stands below its section or entry, as a JSON Pointer without the leading slash */
  readonly path: string;
  readonly type: FieldType;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  /** what the browser may offer to fill in (the HTML attribute `autocomplete`) */
  readonly autocomplete?: string;
  /** takes the whole width of the form */
  readonly wide?: boolean;
}

interface Base {
  /** where the section stands in the profile file, as a JSON Pointer without the leading slash */
  readonly path: string;
  readonly title: MessageKey;
  readonly intro?: MessageKey;
  readonly fields: readonly Field[];
  /** seldom needed: folded until asked for */
  readonly seldom?: boolean;
}

/** A section with one set of fields. */
export interface GroupSection extends Base {
  readonly type: 'group';
}

/** A section with any number of entries, each with the same fields. */
export interface ListSection extends Base {
  readonly type: 'list';
  /** the button that adds one */
  readonly add: MessageKey;
  /** the fields that name an entry in its heading, best first */
  readonly named: readonly string[];
}

export type Section = GroupSection | ListSection;

const dates: readonly Field[] = [
  { path: 'startDate', type: 'date', label: 'fieldStartDate', hint: 'hintDate' },
  { path: 'endDate', type: 'date', label: 'fieldEndDate', hint: 'hintEndDate' },
];

const summary: Field = { path: 'summary', type: 'paragraph', label: 'fieldSummary', wide: true };
const highlights: Field = {
  path: 'highlights',
  type: 'lines',
  label: 'fieldHighlights',
  hint: 'hintLines',
  wide: true,
};
const keywords: Field = { path: 'keywords', type: 'tags', label: 'fieldKeywords', hint: 'hintTags', wide: true };
const link: Field = { path: 'url', type: 'line', label: 'fieldUrl' };

/** The profile as a form: what a posting asks for most comes first. Every section of the profile file is here. */
export const SECTIONS: readonly Section[] = [
  {
    type: 'group',
    path: 'basics',
    title: 'sectionBasics',
    fields: [
      { path: 'name', type: 'line', label: 'fieldName', autocomplete: 'name' },
      { path: 'label', type: 'line', label: 'fieldLabel', hint: 'hintLabel' },
      { path: 'summary', type: 'paragraph', label: 'fieldAbout', hint: 'hintAbout', wide: true },
      { path: 'location/city', type: 'line', label: 'fieldCity', autocomplete: 'address-level2' },
      { path: 'location/region', type: 'line', label: 'fieldRegion', autocomplete: 'address-level1' },
      {
        path: 'location/countryCode',
        type: 'line',
        label: 'fieldCountry',
        hint: 'hintCountry',
        autocomplete: 'country',
      },
      { path: 'email', type: 'line', label: 'fieldEmail', autocomplete: 'email' },
      { path: 'phone', type: 'line', label: 'fieldPhone', autocomplete: 'tel' },
      { ...link, autocomplete: 'url' },
    ],
  },
  {
    type: 'list',
    path: 'work',
    title: 'sectionWork',
    intro: 'introWork',
    add: 'addWork',
    named: ['position', 'name'],
    fields: [
      { path: 'position', type: 'line', label: 'fieldPosition' },
      { path: 'name', type: 'line', label: 'fieldEmployer' },
      ...dates,
      { path: 'location', type: 'line', label: 'fieldPlace' },
      { path: 'description', type: 'line', label: 'fieldEmployerDoes', hint: 'hintEmployerDoes' },
      summary,
      highlights,
    ],
  },
  {
    type: 'list',
    path: 'education',
    title: 'sectionEducation',
    add: 'addEducation',
    named: ['studyType', 'area', 'institution'],
    fields: [
      { path: 'studyType', type: 'line', label: 'fieldDegree', hint: 'hintDegree' },
      { path: 'area', type: 'line', label: 'fieldArea', hint: 'hintArea' },
      { path: 'institution', type: 'line', label: 'fieldInstitution' },
      { path: 'score', type: 'line', label: 'fieldScore' },
      ...dates,
      { path: 'courses', type: 'lines', label: 'fieldCourses', hint: 'hintLines', wide: true },
    ],
  },
  {
    type: 'list',
    path: 'certificates',
    title: 'sectionCertificates',
    intro: 'introCertificates',
    add: 'addCertificate',
    named: ['name', 'issuer'],
    fields: [
      { path: 'name', type: 'line', label: 'fieldCertificate', hint: 'hintCertificate' },
      { path: 'issuer', type: 'line', label: 'fieldIssuer' },
      { path: 'date', type: 'date', label: 'fieldDate', hint: 'hintDate' },
      link,
    ],
  },
  {
    type: 'list',
    path: 'skills',
    title: 'sectionSkills',
    intro: 'introSkills',
    add: 'addSkill',
    named: ['name'],
    fields: [
      { path: 'name', type: 'line', label: 'fieldSkill', hint: 'hintSkill' },
      { path: 'level', type: 'line', label: 'fieldSkillLevel', hint: 'hintSkillLevel' },
      keywords,
    ],
  },
  {
    type: 'list',
    path: 'languages',
    title: 'sectionLanguages',
    add: 'addLanguage',
    named: ['language', 'fluency'],
    fields: [
      { path: 'language', type: 'line', label: 'fieldLanguage' },
      { path: 'fluency', type: 'line', label: 'fieldFluency', hint: 'hintFluency' },
    ],
  },
  {
    type: 'list',
    path: 'fit/industries',
    title: 'sectionIndustries',
    add: 'addIndustry',
    named: ['name'],
    fields: [
      { path: 'name', type: 'line', label: 'fieldIndustry' },
      { path: 'years', type: 'number', label: 'fieldYears' },
    ],
  },
  {
    type: 'list',
    path: 'fit/contacts',
    title: 'sectionContacts',
    intro: 'introContacts',
    add: 'addContact',
    named: ['industry', 'seniority'],
    fields: [
      { path: 'industry', type: 'line', label: 'fieldIndustry' },
      { path: 'seniority', type: 'line', label: 'fieldSeniority', hint: 'hintSeniority' },
    ],
  },
  {
    type: 'group',
    path: 'fit',
    title: 'sectionConditions',
    intro: 'introConditions',
    fields: [
      { path: 'schedule/weekends', type: 'flag', label: 'fieldWeekends' },
      { path: 'schedule/nights', type: 'flag', label: 'fieldNights' },
      { path: 'schedule/onCall', type: 'flag', label: 'fieldOnCall' },
      { path: 'schedule/overtime', type: 'flag', label: 'fieldOvertime' },
      { path: 'location/onSite', type: 'flag', label: 'fieldOnSite' },
      { path: 'location/remote', type: 'flag', label: 'fieldRemote' },
      { path: 'location/relocate', type: 'flag', label: 'fieldRelocate' },
      { path: 'physical/standing', type: 'flag', label: 'fieldStanding' },
      { path: 'physical/liftPounds', type: 'number', label: 'fieldLift', hint: 'hintLift' },
      { path: 'travel/maxPercent', type: 'number', label: 'fieldTravel', hint: 'hintTravel' },
      { path: 'location/places', type: 'lines', label: 'fieldPlaces', hint: 'hintPlaces', wide: true },
    ],
  },
  {
    type: 'group',
    path: 'fit/eligibility',
    title: 'sectionEligibility',
    intro: 'introEligibility',
    fields: [
      { path: 'authorizedIn', type: 'tags', label: 'fieldAuthorizedIn', hint: 'hintCountries' },
      { path: 'citizenOf', type: 'tags', label: 'fieldCitizenOf', hint: 'hintCountries' },
      { path: 'clearances', type: 'tags', label: 'fieldClearances', hint: 'hintClearances', wide: true },
      { path: 'needsSponsorship', type: 'flag', label: 'fieldSponsorship' },
      { path: 'adult', type: 'flag', label: 'fieldAdult' },
      { path: 'backgroundCheck', type: 'flag', label: 'fieldBackgroundCheck' },
      { path: 'drugTest', type: 'flag', label: 'fieldDrugTest' },
      { path: 'vaccinated', type: 'flag', label: 'fieldVaccinated' },
      { path: 'ownVehicle', type: 'flag', label: 'fieldOwnVehicle' },
    ],
  },
  {
    type: 'list',
    path: 'volunteer',
    title: 'sectionVolunteer',
    add: 'addVolunteer',
    named: ['position', 'organization'],
    seldom: true,
    fields: [
      { path: 'position', type: 'line', label: 'fieldPosition' },
      { path: 'organization', type: 'line', label: 'fieldOrganization' },
      ...dates,
      summary,
      highlights,
    ],
  },
  {
    type: 'list',
    path: 'projects',
    title: 'sectionProjects',
    add: 'addProject',
    named: ['name', 'entity'],
    seldom: true,
    fields: [
      { path: 'name', type: 'line', label: 'fieldProject' },
      { path: 'entity', type: 'line', label: 'fieldOrganization' },
      ...dates,
      { path: 'description', type: 'paragraph', label: 'fieldDescription', wide: true },
      highlights,
      { path: 'roles', type: 'tags', label: 'fieldRoles', hint: 'hintTags', wide: true },
      keywords,
    ],
  },
  {
    type: 'list',
    path: 'awards',
    title: 'sectionAwards',
    add: 'addAward',
    named: ['title', 'awarder'],
    seldom: true,
    fields: [
      { path: 'title', type: 'line', label: 'fieldAward' },
      { path: 'awarder', type: 'line', label: 'fieldAwarder' },
      { path: 'date', type: 'date', label: 'fieldDate', hint: 'hintDate' },
      summary,
    ],
  },
  {
    type: 'list',
    path: 'publications',
    title: 'sectionPublications',
    add: 'addPublication',
    named: ['name', 'publisher'],
    seldom: true,
    fields: [
      { path: 'name', type: 'line', label: 'fieldPublication' },
      { path: 'publisher', type: 'line', label: 'fieldPublisher' },
      { path: 'releaseDate', type: 'date', label: 'fieldDate', hint: 'hintDate' },
      link,
      summary,
    ],
  },
  {
    type: 'list',
    path: 'interests',
    title: 'sectionInterests',
    add: 'addInterest',
    named: ['name'],
    seldom: true,
    fields: [{ path: 'name', type: 'line', label: 'fieldInterest' }, keywords],
  },
  {
    type: 'list',
    path: 'references',
    title: 'sectionReferences',
    add: 'addReference',
    named: ['name'],
    seldom: true,
    fields: [
      { path: 'name', type: 'line', label: 'fieldReferee' },
      { path: 'reference', type: 'paragraph', label: 'fieldReference', wide: true },
    ],
  },
];

/** The section that a pointer into the profile file lies in, and the field where it names one. */
export function fieldAt(pointer: string): { section: Section; field?: Field } | undefined {
  const inside = SECTIONS.filter(({ path }) => pointer === path || pointer.startsWith(`${path}/`));
  const section = inside.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!section) return undefined;
  const rest = pointer.slice(section.path.length + 1).split('/');
  const below = (section.type === 'list' ? rest.slice(1) : rest).join('/');
  const field = section.fields.find(({ path }) => below === path || below.startsWith(`${path}/`));
  return field ? { section, field } : { section };
}
