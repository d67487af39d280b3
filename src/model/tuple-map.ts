/** A part of a key. Parts are compared as in a `Map`. */
export type KeyPart = string | number | boolean | undefined;

/** Values by keys of several parts; nothing is put together to one text, so that no part can be mistaken for two. */
export interface TupleMap<V> {
  get(key: readonly KeyPart[]): V | undefined;
  set(key: readonly KeyPart[], value: V): void;
  /** The value of a key, made and kept where there is none; one that is undefined is made again. */
  remembered(key: readonly KeyPart[], make: () => V): V;
}

interface Branch<V> {
  value?: V;
  readonly branches: Map<KeyPart, Branch<V>>;
}

/** Maps within each other, one for each part of a key. Time grows with the number of parts. */
export function createTupleMap<V>(): TupleMap<V> {
  const root: Branch<V> = { branches: new Map() };
  const branchOf = (key: readonly KeyPart[]): Branch<V> => {
    let at = root;
    for (const part of key) {
      const next: Branch<V> = at.branches.get(part) ?? { branches: new Map() };
      at.branches.set(part, next);
      at = next;
    }
    return at;
  };
  return {
    get(key) {
      let at: Branch<V> | undefined = root;
      for (const part of key) at = at?.branches.get(part);
      return at?.value;
    },
    set(key, value) {
      branchOf(key).value = value;
    },
    remembered(key, make) {
      const branch = branchOf(key);
      return branch.value ?? (branch.value = make());
    },
  };
}

/** Whether two keys have the same parts. */
export function isSameKey(a: readonly KeyPart[], b: readonly KeyPart[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** Items in groups of equal keys, in the order in which each group's first item came. */
export function groupedBy<T>(items: Iterable<T>, keyOf: (item: T) => readonly KeyPart[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const known = createTupleMap<T[]>();
  for (const item of items) {
    const group = known.remembered(keyOf(item), () => {
      const made: T[] = [];
      groups.push(made);
      return made;
    });
    group.push(item);
  }
  return groups;
}
