import { z } from './zod.ts';

const text = z.optional(z.string());
const texts = z.optional(z.array(z.string()));
/** "2020", "2020-03" or "2020-03-15" (JSON Resume's iso8601) */
const date = z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)));
const number = z.optional(z.number().check(z.gte(0)));
const flag = z.optional(z.boolean());

const Job = z.looseObject({
  name: text,
  position: text,
  location: text,
  description: text,
  url: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
});
export type Job = z.infer<typeof Job>;

const Volunteering = z.looseObject({
  organization: text,
  position: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
});

const Education = z.looseObject({
  institution: text,
  area: text,
  studyType: text,
  startDate: date,
  endDate: date,
  score: text,
  courses: texts,
});
export type Education = z.infer<typeof Education>;

const Certificate = z.looseObject({ name: text, issuer: text, date, url: text });
const Skill = z.looseObject({ name: text, level: text, keywords: texts });
const Language = z.looseObject({ language: text, fluency: text });
const Project = z.looseObject({
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  startDate: date,
  endDate: date,
  roles: texts,
  entity: text,
});
const Award = z.looseObject({ title: text, date, awarder: text, summary: text });
const Publication = z.looseObject({ name: text, publisher: text, releaseDate: date, url: text, summary: text });
const Interest = z.looseObject({ name: text, keywords: texts });

const Basics = z.looseObject({
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: z.optional(z.looseObject({ address: text, postalCode: text, city: text, region: text, countryCode: text })),
});

/** What JSON Resume has no place for; every key optional, absent = the person has not said. */
export const Fit = z.looseObject({
  industries: z.optional(z.array(z.looseObject({ name: z.string(), years: number }))),
  contacts: z.optional(z.array(z.looseObject({ industry: text, seniority: text }))),
  travel: z.optional(z.looseObject({ maxPercent: z.optional(z.number().check(z.gte(0), z.lte(100))) })),
  schedule: z.optional(z.looseObject({ weekends: flag, nights: flag, onCall: flag, overtime: flag })),
  location: z.optional(z.looseObject({ places: texts, remote: flag, onSite: flag, relocate: flag })),
  eligibility: z.optional(
    z.looseObject({
      authorizedIn: texts,
      needsSponsorship: flag,
      citizenOf: texts,
      clearances: texts,
      adult: flag,
      backgroundCheck: flag,
      drugTest: flag,
      vaccinated: flag,
      ownVehicle: flag,
    }),
  ),
  physical: z.optional(z.looseObject({ liftPounds: number, standing: flag })),
  /** what the person has said to have or to lack by ticking a checklist line: decides over everything else */
  has: texts,
  lacks: texts,
});
export type Fit = z.infer<typeof Fit>;

/** A candidate: a JSON Resume 1.0.0 document with one extra key, `fit`. Unknown keys are kept. */
export const Profile = z.looseObject({
  basics: z.optional(Basics),
  work: z.optional(z.array(Job)),
  volunteer: z.optional(z.array(Volunteering)),
  education: z.optional(z.array(Education)),
  certificates: z.optional(z.array(Certificate)),
  skills: z.optional(z.array(Skill)),
  languages: z.optional(z.array(Language)),
  projects: z.optional(z.array(Project)),
  awards: z.optional(z.array(Award)),
  publications: z.optional(z.array(Publication)),
  interests: z.optional(z.array(Interest)),
  references: z.optional(z.array(z.looseObject({ name: text, reference: text }))),
  fit: z.optional(Fit),
});
export type Profile = z.infer<typeof Profile>;
