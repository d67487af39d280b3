/** One place at which two answers differ. `undefined`: there is nothing on that side. */
export interface Difference {
  /** The JSON pointer, by the places of the answer before; of what is only after, by its places there. */
  readonly pointer: string;
  /** The pointer with `*` for every place in a list. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Where two JSON values differ. Items of lists are paired by what they are about, so that one more row is one difference.
 * Numbers no further apart than `within` are equal: of themselves below 1, of the larger one above.
 */
export function differencesOf(before: unknown, after: unknown, within = 0): readonly Difference[] {
  return compare({ pointer: '', field: '' }, before, after, within);
}

type Place = Pick<Difference, 'pointer' | 'field'>;

function compare(place: Place, before: unknown, after: unknown, within: number): readonly Difference[] {
  if (Object.is(before, after)) return [];
  if (typeof before === 'number' && typeof after === 'number') {
    const allowed = within * Math.max(1, Math.abs(before), Math.abs(after));
    return Math.abs(before - after) <= allowed ? [] : [{ ...place, before, after }];
  }
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(place, before, after, within);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
    return keys.flatMap((key) => compare(inside(place, key, key), before[key], after[key], within));
  }
  return [{ ...place, before, after }];
}

function compareLists(
  place: Place,
  before: readonly unknown[],
  after: readonly unknown[],
  within: number,
): readonly Difference[] {
  const old = identitiesOf(before);
  const now = identitiesOf(after);
  if (old === undefined || now === undefined) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      compare(inside(place, String(index), '*'), before[index], after[index], within),
    );
  }
  const differences = [...old].flatMap(([identity, index]) => {
    const other = now.get(identity);
    return compare(
      inside(place, String(index), '*'),
      before[index],
      other === undefined ? undefined : after[other],
      within,
    );
  });
  const added = [...now].filter(([identity]) => !old.has(identity));
  const extra = added.flatMap(([, index]) =>
    compare(inside(place, String(index), '*'), undefined, after[index], within),
  );
  const order = [...old.keys()].filter((identity) => now.has(identity));
  const newOrder = [...now.keys()].filter((identity) => old.has(identity));
  const moved = order.some((identity, index) => identity !== newOrder[index]);
  return [
    ...differences,
    ...extra,
    ...(moved ? [{ ...inside(place, '', ' order'), before: order, after: newOrder }] : []),
  ];
}

/** What each item of a list is about, with its place. Undefined: they cannot be told apart by it. */
function identitiesOf(list: readonly unknown[]): ReadonlyMap<string, number> | undefined {
  const identities = new Map(list.map((item, index) => [identityOf(item), index] as const));
  return identities.has(undefined) || identities.size < list.length ? undefined : definedOf(identities);
}

function definedOf(identities: ReadonlyMap<string | undefined, number>): ReadonlyMap<string, number> {
  return new Map([...identities].flatMap(([identity, index]) => (identity === undefined ? [] : [[identity, index]])));
}

/** Fields that say what a row of an answer is about; the others are what is answered. */
const telling = [
  'key', 'code', 'name', 'label', 'labels', 'stage', 'material', 'need', 'party', 'parties', 'buyer', 'supplier',
  'country', 'group', 'series', 'year', 'geography', 'source', 'subject', 'attribute', 'claim', 'link', 'holder', 'form',
  'kind', 'flow', 'partner', 'reporter', 'heading', 'quantity', 'place', 'scope', 'time', 'dimension', 'statement', 'node',
] as const; // prettier-ignore

function identityOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (!isRecord(item)) return undefined;
  const { key } = item;
  if (typeof key === 'string') return key;
  const about = telling.map((field) => {
    const value = item[field];
    if (Array.isArray(value)) return value.map((one) => identityOf(one) ?? '').join();
    return isRecord(value) ? (identityOf(value) ?? '') : (value ?? '');
  });
  return about.every((text) => text === '') ? undefined : JSON.stringify(about);
}

function inside({ pointer, field }: Place, key: string, kind: string): Place {
  if (key === '') return { pointer, field: `${field}${kind}` };
  return { pointer: `${pointer}/${escaped(key)}`, field: `${field}/${escaped(kind)}` };
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
