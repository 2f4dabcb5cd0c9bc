import { DRIVE } from './traits/drive.ts';
import type { TraitFamily } from './traits/family.ts';
import { ORDER } from './traits/order.ts';
import { PEOPLE } from './traits/people.ts';
import { TALKING } from './traits/talking.ts';
import { THINKING } from './traits/thinking.ts';

export type { TraitFamily };

/** All families of qualities, in the order in which a reason names what shows them. */
export const TRAITS: readonly TraitFamily[] = [...TALKING, ...PEOPLE, ...DRIVE, ...ORDER, ...THINKING];
