/** A JSON object whose shape a schema has yet to check, or which a person is just filling in. */
export type JsonObject = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is JsonObject | readonly unknown[] =>
  typeof value === 'object' && value !== null;

const stepsOf = (pointer: string): string[] => (pointer === '' ? [] : pointer.split('/'));

/** The value that a JSON Pointer (without its leading slash) points at; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of stepsOf(pointer)) {
    if (!isContainer(value) || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/**
 * A copy with `value` at the pointer; undefined takes the key away. Objects on the way are made where they are lacking,
 * and taken away again where they end up empty, so that what is not said leaves no trace in the file.
 */
export function withValue(root: JsonObject, pointer: string, value: unknown): JsonObject {
  const changed = change(root, stepsOf(pointer), value);
  return isObject(changed) ? changed : {};
}

/** The entries of a list at the pointer; none where there is no list. */
export function listAt(root: unknown, pointer: string): readonly unknown[] {
  const value = valueAt(root, pointer);
  return Array.isArray(value) ? value : [];
}

function change(value: unknown, [step, ...rest]: readonly string[], wanted: unknown): unknown {
  if (step === undefined) return wanted;
  if (Array.isArray(value)) return changeList(value, Number(step), rest, wanted);
  const copy: Record<string, unknown> = isObject(value) ? { ...value } : {};
  const next = change(copy[step], rest, wanted);
  if (next === undefined || isEmpty(next)) delete copy[step];
  else copy[step] = next;
  return copy;
}

function changeList(list: readonly unknown[], index: number, rest: readonly string[], wanted: unknown): unknown[] {
  // An entry that was just added, or emptied, stays until the person removes it.
  const next = change(list[index], rest, wanted);
  return next === undefined ? list.toSpliced(index, 1) : list.with(index, next);
}

/** Whether two values are the same JSON, whatever the order of their keys. Ends at the first difference. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  return (
    Object.entries(one).every(([key, value]) => isSameJson(value, Reflect.get(other, key))) &&
    Object.entries(other).every(([key, value]) => value === undefined || Object.hasOwn(one, key))
  );
}

export const isObject = (value: unknown): value is JsonObject => isContainer(value) && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => isContainer(value) && Object.keys(value).length === 0;
