import { fold } from '../text/fold.ts';
import { bagOf } from './concepts.ts';
import { coverage, itemsOf } from './items.ts';
import type { Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';

/** Seniority in steps, lowest first. */
const SENIORITY: readonly (readonly [RegExp, number])[] = [
  [/\b(?:executives?|c-level|c-suite|csuite|ceos?|cfos?|cmos?|chiefs?|owners?|presidents?|board)\b/, 4],
  [/\b(?:vp|vice presidents?|head)\b/, 3],
  [/\b(?:directors?|senior)\b/, 2],
  [/\b(?:managers?|supervisors?|leads?|decision.?makers?)\b/, 1],
];
const stepOf = (text: string): number => SENIORITY.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? 0;

/** Contacts that one already has, by industry and seniority; "senior-level" begins with directors. */
export const matchContacts: Matcher = (demand, { profile }) => {
  const contacts = profile.fit?.contacts ?? [];
  if (contacts.length === 0) return verdict('unknown', reason('reasonContactsNotSaid'));
  const asked = stepOf(demand.quote);
  const terms = demand.terms.flat();
  const known = contacts
    .map((one, at) => ({ one, at, step: stepOf(one.seniority ?? '') }))
    .filter(
      ({ one }) =>
        terms.length === 0 || terms.some((term) => coverage(itemsOf(term), bagOf(one.industry ?? '')) >= 0.74),
    )
    .toSorted((a, b) => b.step - a.step)[0];
  if (!known) return verdict('missing', reason('reasonNotShown', terms.join(', ')), ['fit/contacts']);
  const name = [known.one.industry, known.one.seniority].filter(Boolean).join(', ');
  const outcome = known.step >= asked ? 'matched' : 'partial';
  return verdict(outcome, reason(outcome === 'matched' ? 'reasonContacts' : 'reasonContactsBelow', name), [
    `fit/contacts/${known.at}`,
  ]);
};
