/** What a client has left to spend, as Shopify shows it. */
interface ThrottleStatus {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  readonly restoreRate: number;
}

export interface CostBuckets {
  /** Takes the cost if the client has it; else says in how many seconds it will. */
  take(client: string, cost: number): { readonly waitSeconds: number } | undefined;
  /** Takes the cost, or what is left of it. */
  spend(client: string, cost: number): void;
  /** Returns what an operation was charged and did not need. */
  giveBack(client: string, cost: number): void;
  status(client: string): ThrottleStatus;
}

export interface BucketOptions {
  readonly bucket: number;
  readonly restorePerSecond: number;
  /** Milliseconds that only go forward. */
  readonly now?: () => number;
}

/** So many clients are remembered; who has not asked for longest is forgotten first, and begins with a full bucket. */
const remembered = 10_000;

/** A bucket of cost for each client, which fills again at an even rate. */
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

  return {
    take: (client, cost) => {
      const available = availableTo(client);
      if (cost > available) return { waitSeconds: Math.ceil((cost - available) / restorePerSecond) };
      remember(client, available - cost);
      return undefined;
    },
    spend: (client, cost) => remember(client, Math.max(0, availableTo(client) - cost)),
    giveBack: (client, cost) => remember(client, availableTo(client) + cost),
    status: (client) => ({
      maximumAvailable: bucket,
      currentlyAvailable: Math.floor(availableTo(client)),
      restoreRate: restorePerSecond,
    }),
  };
}
