/** What a person says of a statement on a checklist line: "I have this", "I don't"; `unsaid` takes either back. */
export const ANSWERS = ['has', 'lacks', 'unsaid'] as const;
export type Answer = (typeof ANSWERS)[number];
