import { fold } from '../../text/fold.ts';
import { findTerms, lookUp } from '../../vocabulary/index.ts';

// What the last word of a job's title is, in every trade.
const TITLE =
  /\b(?:engineer|developer|programmer|architect|manager|director|president|vp|chief|officer|c[efit]o|head|lead|leader|supervisor|foreman|forewoman|coordinator|administrator|admin|assistant|associate|analyst|specialist|consultant|advisor|adviser|agent|representative|rep|clerk|cashier|teller|receptionist|secretary|nurse|rn|lpn|cna|aide|caregiver|carer|paramedic|emt|physician|doctor|surgeon|dentist|hygienist|pharmacist|therapist|counselor|counsellor|psychologist|technician|technologist|mechanic|electrician|plumber|welder|carpenter|fitter|machinist|operator|driver|courier|picker|packer|loader|handler|stocker|worker|laborer|labourer|helper|apprentice|journeyman|installer|inspector|estimator|planner|scheduler|buyer|purchaser|teacher|tutor|instructor|professor|lecturer|trainer|coach|librarian|scientist|researcher|fellow|intern|trainee|student|designer|artist|illustrator|writer|editor|copywriter|journalist|reporter|photographer|producer|accountant|bookkeeper|auditor|controller|treasurer|banker|broker|trader|underwriter|actuary|attorney|lawyer|paralegal|solicitor|barrister|judge|guard|soldier|sergeant|lieutenant|captain|pilot|attendant|steward|chef|cook|baker|barista|bartender|server|waiter|waitress|host|hostess|dishwasher|housekeeper|janitor|cleaner|custodian|gardener|landscaper|farmer|ranger|firefighter|dispatcher|merchandiser|salesperson|salesman|seller|stylist|hairdresser|barber|beautician|owner|founder|co-founder|partner|principal|member|contributor|volunteer|freelancer|contractor|master|evangelist|strategist|marketer|recruiter|generalist|tester|investigator|expert|executive|deputy|superintendent|nanny|porter|butcher|roofer|painter|mason|surveyor|drafter|postman|sdr|bdr|tlm|ic|tutor|crew|team member)s?\b/u;
const ORGANISATION =
  /\b(?:inc|llc|llp|ltd|limited|corp|corporation|co|company|companies|gmbh|ag|plc|group|holdings?|university|college|school|academy|institute|hospital|clinic|medical center|health(?:care)?|bank|foundation|association|agency|partners|solutions|technologies|systems|labs?|laborator(?:y|ies)|studios?|services|industries|enterprises|logistics|stores?|restaurant|hotel|department|ministry|council|county|city of|consulting|analytics|financial|networks?|media|software|digital|retail|press|club|church|center|centre|society|army|navy|air force)\b\.?/u;

/** How much a text looks like a job's title: 0 not at all, 1 by a word of it, 2 as a whole. */
export function titleScore(text: string): number {
  const folded = fold(text);
  if (text.length > 90) return 0;
  if (lookUp(text)?.type === 'occupation') return 2;
  if (TITLE.test(folded)) return ORGANISATION.test(folded) && !/\b(?:of|at|for)\b/u.test(folded) ? 1 : 2;
  return findTerms(folded, text).some((hit) => hit.entry.type === 'occupation') ? 1 : 0;
}

export const isTitle = (text: string): boolean => titleScore(text) > 0;

/** Whether a word of the text says that it names an organisation ("LLC", "Hospital"). */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(fold(text));
