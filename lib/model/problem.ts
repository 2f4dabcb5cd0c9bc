/**
 * Why a page has no posting to read. `many-postings`: a list of them; `no-text`: a posting without words (an image, or
 * not rendered yet); `in-frame`: it stands in a frame, to be read there; `not-a-posting`: anything else.
 */
export const NOT_A_POSTING = ['not-a-posting', 'many-postings', 'no-text', 'in-frame'] as const;
export type NotAPosting = (typeof NOT_A_POSTING)[number];

/**
 * Why there is no reading: of the page itself; `no-access` where the browser lets no extension in; `not-assessed` where
 * the posting was found and the background had no answer on it.
 */
export const READ_PROBLEMS = [...NOT_A_POSTING, 'no-access', 'not-assessed'] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

/** A failure that any question between the extension's parts can have: nobody answered, or not in a form that we know. */
export const UNREACHABLE = 'unreachable';
export type Unreachable = typeof UNREACHABLE;

/** Why what is stored was not changed. */
export const STORE_PROBLEMS = ['no-such-profile', 'not-stored'] as const;
export type StoreProblem = (typeof STORE_PROBLEMS)[number];
