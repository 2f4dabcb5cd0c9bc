import type { ReasonKey } from './reasons.ts';

/** Whether a profile meets one thing that the law or a policy demands. */
export interface Compliance {
  /** undefined = the profile does not say */
  readonly yes: boolean | undefined;
  readonly pointer?: string | undefined;
  /** why not, where there is more to say than that the profile says no */
  readonly because?: ReasonKey;
}

/** The profile says nothing of it. */
export const UNSAID: Compliance = { yes: undefined };
