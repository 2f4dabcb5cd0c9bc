import type { Profile } from '../model/profile.ts';
import type { MessageKey, Words } from './words.ts';

const COUNTED = [
  ['work', 'importedJobs'],
  ['education', 'importedEducation'],
  ['certificates', 'importedCertificates'],
  ['skills', 'importedSkills'],
  ['languages', 'importedLanguages'],
] as const satisfies readonly (readonly [keyof Profile, MessageKey])[];

/** What is in a profile, to be recognised by: "Marisol Tennant, 4 jobs, 1 school or degree". */
export function contentsInWords(profile: Profile, words: Words): string {
  const counted = COUNTED.map(([section, key]) => {
    const count = profile[section]?.length ?? 0;
    return count > 0 ? words(key, [count]) : '';
  });
  return [profile.basics?.name ?? '', ...counted].filter(Boolean).join(', ') || words('importedLittle');
}
