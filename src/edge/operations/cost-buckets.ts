/** The cost that a client may still spend, in the shape that Shopify uses. */
export interface ThrottleStatus {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  readonly restoreRate: number;
}

export interface CostBuckets {
  /** Takes the cost if the client has enough. Otherwise returns the seconds until it has. */
  take(client: string, cost: number): { readonly waitSeconds: number } | undefined;
  /** Takes the cost, or all that is left if that is less. */
  spend(client: string, cost: number): void;
  /** Takes the cost of work that is done already. The client may then owe as much as a bucket holds, and no more. */
  charge(client: string, cost: number): void;
  /** Returns the cost that an operation was charged but did not use. */
  giveBack(client: string, cost: number): void;
  /** The whole seconds until the client has this much. */
  waitSeconds(client: string, cost: number): number;
  status(client: string): ThrottleStatus;
}

export interface BucketOptions {
  readonly bucket: number;
  readonly restorePerSecond: number;
  /** A clock in milliseconds that only goes forward. */
  readonly now?: () => number;
}

/** The number of clients that are remembered. The least recent is forgotten first and then starts with a full bucket. */
const remembered = 10_000;

/** One bucket of cost per client, which refills at an even rate. */
export function createCostBuckets({
  bucket,
  restorePerSecond,
  now = () => performance.now(),
}: BucketOptions): CostBuckets {
  const buckets = new Map<string, { readonly available: number; readonly at: number }>();

  const availableTo = (client: string): number => {
    const known = buckets.get(client);
    if (known === undefined) return bucket;
    return Math.min(bucket, known.available + ((now() - known.at) / 1_000) * restorePerSecond);
  };
  const remember = (client: string, available: number): void => {
    buckets.delete(client);
    buckets.set(client, { available: Math.min(bucket, available), at: now() });
    if (buckets.size <= remembered) return;
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  };

  const waitSeconds = (client: string, cost: number): number =>
    Math.max(0, Math.ceil((cost - availableTo(client)) / restorePerSecond));

  return {
    take: (client, cost) => {
      const available = availableTo(client);
      if (cost > available) return { waitSeconds: waitSeconds(client, cost) };
      remember(client, available - cost);
      return undefined;
    },
    spend(client, cost) {
      const available = availableTo(client);
      remember(client, Math.min(available, Math.max(0, available - cost)));
    },
    charge: (client, cost) => remember(client, Math.max(-bucket, availableTo(client) - cost)),
    giveBack: (client, cost) => remember(client, availableTo(client) + cost),
    waitSeconds,
    status: (client) => ({
      maximumAvailable: bucket,
      currentlyAvailable: Math.max(0, Math.floor(availableTo(client))),
      restoreRate: restorePerSecond,
    }),
  };
}
