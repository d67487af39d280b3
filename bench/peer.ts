/** What is timed beside peers. */
export const works = ['P1', 'P3', 'P5', 'P6'] as const;
export type Work = (typeof works)[number];

/** One run of one work. */
export interface Timed {
  readonly ms: number;
  /** A number that all who do the work must agree on. */
  readonly check: number;
}

export interface Peer {
  readonly name: string;
  /** Undefined where the peer has no algorithm for it. */
  run(work: Work): Promise<Timed | undefined>;
}

/** A network as all peers get it. */
export interface Task {
  readonly partyCount: number;
  readonly buyers: Uint32Array;
  readonly suppliers: Uint32Array;
  readonly shares: Float64Array;
  /** Whose routes, shares and cuts are asked for. */
  readonly oem: number;
  /** 1 for parties of raw material, where routes end. */
  readonly isRaw: Uint8Array;
  /** 1 for the parties that shares are asked of. */
  readonly target: Uint8Array;
}

/** A loop has settled when no value moves by more in a sweep; the same for all peers. */
export const settledAt = 1e-9;

/** Times one call; the check of its result is not part of the time. */
export function timed<T>(work: () => T, check: (result: T) => number): Timed {
  const started = performance.now();
  const result = work();
  const ms = performance.now() - started;
  return { ms, check: check(result) };
}

/** Tells links apart whatever their order; a sum of these over a million links is exact. */
export const markOf = (buyer: number, supplier: number): number => ((buyer % 97) + 1) * ((supplier % 89) + 1);
