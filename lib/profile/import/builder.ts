import type { Profile } from '../../model/profile.ts';

type Section = Exclude<keyof Profile & string, 'basics' | 'fit'>;
type Origins = Record<string, readonly number[]>;
/** A field's value and the source lines that it was read from. */
export interface Read<T = string> {
  readonly value: T;
  readonly from: readonly number[];
}
/** The fields of one entry by their names in the profile; what was not read is undefined. */
export type Entry = Readonly<Record<string, Read<string | readonly string[]> | undefined>>;

/** Collects the fields of a profile together with where each was read. */
export class ProfileBuilder {
  readonly #basics: Record<string, unknown> = {};
  readonly #sections = new Map<Section, Record<string, unknown>[]>();
  readonly #origins: Origins = {};

  /** Sets a field of `basics`, unless it has been read before. */
  basics(name: string, value: unknown, from: readonly number[]): void {
    if (name in this.#basics) return;
    this.#basics[name] = value;
    this.#origins[`basics/${name}`] = from;
  }

  has(name: string): boolean {
    return name in this.#basics;
  }

  /** Whether a field of `basics` has been read as just this. */
  says(name: string, value: unknown): boolean {
    return this.#basics[name] === value;
  }

  /** Adds an entry to a section; fields that are undefined or empty are left out, an entry without fields too. */
  add(section: Section, entry: Entry): void {
    const fields = Object.entries(entry).flatMap(([name, read]) =>
      read && read.value.length > 0 ? [[name, read] as const] : [],
    );
    if (fields.length === 0) return;
    const entries = this.#sections.get(section) ?? [];
    const at = `${section}/${entries.length}`;
    entries.push(Object.fromEntries(fields.map(([name, read]) => [name, read.value])));
    for (const [name, read] of fields) this.#origins[`${at}/${name}`] = read.from;
    this.#sections.set(section, entries);
  }

  build(): { readonly raw: Record<string, unknown>; readonly origins: Readonly<Origins> } {
    const raw: Record<string, unknown> = Object.fromEntries(this.#sections);
    return {
      raw: Object.keys(this.#basics).length > 0 ? { basics: this.#basics, ...raw } : raw,
      origins: this.#origins,
    };
  }
}

/** A field of one text from some lines; undefined where there is none. */
export const read = (value: string | undefined, from: readonly number[]): Read | undefined =>
  value ? { value, from } : undefined;
