/** An outcome as a value: edges (pages, files, messages, storage) return it instead of throwing. */
export type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

/** The outcome of what worked. */
export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
/** The outcome of what did not, and why. */
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
