/** Items that wait, in a queue per client. An item may wait for several clients. */
export interface FairQueue<T> {
  /** Puts an item at the end of a client's queue. */
  add(client: string, item: T): void;
  /** Takes an item out of one client's queue. */
  leave(client: string, item: T): void;
  /**
   * Takes out the item whose turn it is, from all queues. The turn goes to the client with the fewest items at work,
   * then to the one whose last turn is longest ago. A client with `most` items at work has none.
   */
  next(atWork: (client: string) => number, most: number): Turn<T> | undefined;
}

export interface Turn<T> {
  readonly client: string;
  readonly item: T;
}

/** The number of clients whose last turn is remembered. A forgotten one goes first once. */
const remembered = 10_000;

export function createFairQueue<T>(): FairQueue<T> {
  const queues = new Map<string, Set<T>>();
  const turns = new Map<string, number>();
  let turn = 0;

  const leave = (client: string, item: T): void => {
    const queue = queues.get(client);
    queue?.delete(item);
    if (queue?.size === 0) queues.delete(client);
  };
  const taken = (client: string): void => {
    turn += 1;
    turns.delete(client);
    turns.set(client, turn);
    const [oldest] = turns.keys();
    if (turns.size > remembered && oldest !== undefined) turns.delete(oldest);
  };

  return {
    add(client, item) {
      const queue = queues.get(client) ?? new Set();
      queues.set(client, queue.add(item));
    },
    leave,
    next(atWork, most) {
      const clients = [...queues.keys()]
        .map((client) => ({ client, working: atWork(client), last: turns.get(client) ?? 0 }))
        .filter(({ working }) => working < most)
        .toSorted((one, other) => one.working - other.working || one.last - other.last);
      const client = clients[0]?.client;
      const [item] = client === undefined ? [] : (queues.get(client) ?? []);
      if (client === undefined || item === undefined) return undefined;
      for (const each of queues.keys()) leave(each, item);
      taken(client);
      return { client, item };
    },
  };
}
