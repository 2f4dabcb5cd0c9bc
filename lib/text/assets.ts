// What people bring to a job, by its names in folded text: lists to be put into a pattern with `oneOf`, each of one sort, so
// that a thing is called the same wherever it is looked for.

/** What one has learned. */
export const LEARNED = 'knowledge, understanding, expertise';
/** What one has learned, done or can do. */
export const KNOW_HOW = `experience, background, ${LEARNED}, skills?, abilit(?:y|ies)`;
/** How well one knows something. */
export const MASTERY = 'familiarity, grasp, command, mastery, awareness, proficiency, fluency, competen(?:ce|cy)';
/** The adjectives for those who know or can do something. */
export const ADEPT = `
  proficient, experienced, skilled, familiar, comfortable, fluent, knowledgeable, (?:well[- ])?versed, conversant, adept,
  capable, competent, expert`;
/** What is issued to one. */
export const PAPERS = 'degree, diploma, licen[cs]es?, licensure, certifications?, certificates?';
/** What draws one to something. */
export const DRIVE = 'passions?, love, desire, drive, enthusiasm, curiosity';
/** What comes to one by nature. */
export const GIFTS = 'eye, ear, nose, instinct, intuition, flair, talents?, knack, gift, aptitude';
