/** A text found in a record, with its exact place, such as `statements.2.source`. */
export interface FoundText {
  readonly path: string;
  readonly text: string;
}

/**
 * All texts at a path of field names in a record. Lists on the path are searched item by item. If the path ends at an
 * object, its keys are the texts (such as `contains` of a form).
 */
export function textsAt(record: unknown, path: string): FoundText[] {
  return walk(record, path.split('.'), '');
}

function walk(value: unknown, names: readonly string[], at: string): FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(item, names, join(at, String(index))));
  const [name, ...rest] = names;
  if (name === undefined) return leaf(value, at);
  if (!isObject(value) || !Object.hasOwn(value, name)) return [];
  return walk(value[name], rest, join(at, name));
}

function leaf(value: unknown, at: string): FoundText[] {
  if (typeof value === 'string') return [{ path: at, text: value }];
  if (isObject(value)) return Object.keys(value).map((key) => ({ path: join(at, key), text: key }));
  return [];
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
