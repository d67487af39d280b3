/** Values by two keys. Keys are compared as in a `Map`, without a joined text. */
export interface ReadonlyPairMap<A, B, V> {
  readonly size: number;
  get(first: A, second: B): V | undefined;
  has(first: A, second: B): boolean;
  /** In the order in which the first keys were added, and under each that of its second keys. */
  values(): Iterable<V>;
}

export interface PairMap<A, B, V> extends ReadonlyPairMap<A, B, V> {
  set(first: A, second: B, value: V): void;
  /** The value of two keys, created and stored if there is none. An undefined value is created again. */
  remembered(first: A, second: B, make: () => V): V;
}

/** Nested maps. Reading and writing take constant time. */
export function createPairMap<A, B, V>(): PairMap<A, B, V> {
  const rows = new Map<A, Map<B, V>>();
  let size = 0;
  const rowOf = (first: A): Map<B, V> => {
    const known = rows.get(first);
    if (known !== undefined) return known;
    const row = new Map<B, V>();
    rows.set(first, row);
    return row;
  };
  const setIn = (row: Map<B, V>, second: B, value: V): void => {
    if (!row.has(second)) size += 1;
    row.set(second, value);
  };
  return {
    get size() {
      return size;
    },
    get: (first, second) => rows.get(first)?.get(second),
    has: (first, second) => rows.get(first)?.has(second) === true,
    *values() {
      for (const row of rows.values()) yield* row.values();
    },
    set(first, second, value) {
      setIn(rowOf(first), second, value);
    },
    remembered(first, second, make) {
      const row = rowOf(first);
      const known = row.get(second);
      if (known !== undefined) return known;
      const made = make();
      setIn(row, second, made);
      return made;
    },
  };
}
