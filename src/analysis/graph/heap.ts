/** Waiting items, the first in order at the front. */
export interface Heap<T> {
  readonly size: number;
  push(item: T): void;
  /** Removes and returns the first item. Undefined if none waits. */
  pop(): T | undefined;
}

/**
 * A binary heap. `push` and `pop` take time O(log n) for n waiting items. `isBefore` must be a strict order. Items that
 * are equal in that order come in any sequence.
 * @see Williams (1964), Algorithm 232: Heapsort, Commun. ACM 7(6), 347, doi:10.1145/512274.512284
 */
export function createHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];

  const rise = (item: T, from: number): void => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = items[above];
      if (other === undefined || !isBefore(item, other)) break;
      items[place] = other;
      place = above;
    }
    items[place] = item;
  };

  const sink = (item: T): void => {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, two] = [items[left], items[left + 1]];
      if (one === undefined) break;
      const [next, at] = two !== undefined && isBefore(two, one) ? [two, left + 1] : [one, left];
      if (!isBefore(next, item)) break;
      items[place] = next;
      place = at;
    }
    items[place] = item;
  };

  return {
    get size() {
      return items.length;
    },
    push(item) {
      rise(item, items.length);
    },
    pop() {
      const [first] = items;
      const last = items.pop();
      if (last !== undefined && items.length > 0) sink(last);
      return first;
    },
  };
}
