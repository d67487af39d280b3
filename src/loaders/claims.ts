import DataLoader from 'dataloader';
import { canonicalJson } from '../model/keys/canonical.ts';
import type { ClaimAttribute } from '../model/claim-attributes.ts';
import type { ClaimRecord } from '../model/records/claim.ts';
import type { ClaimConflict } from '../model/vocabulary.ts';
import type { ClaimRequest, GraphStore, Page } from '../store/graph-store.ts';
import { toConnection, type Connection } from './connection.ts';
import { pageRequest, type PageArguments } from './cursor.ts';
import type { KeyCheck } from './known-key.ts';

const byKey = { name: 'claims', length: 1 };

/** Conditions on claims as arguments give them. Null is no condition. */
export interface ClaimConditions {
  readonly entity?: string | undefined;
  readonly subject?: string | null | undefined;
  readonly attribute?: ClaimAttribute | null | undefined;
  readonly conflicts?: readonly ClaimConflict[] | null | undefined;
  readonly source?: string | undefined;
}

/** Claims that meet all conditions, batched per request. */
export function createClaimReader(store: GraphStore, checkKey: KeyCheck) {
  const pages = new DataLoader<ClaimRequest, Page<ClaimRecord>, string>((requests) => store.claims(requests), {
    cacheKeyFn: canonicalJson,
  });
  return async (conditions: ClaimConditions, args: PageArguments): Promise<Connection<ClaimRecord>> => {
    const { entity, subject, attribute, conflicts, source } = conditions;
    const named = subject == null ? undefined : await checkKey('subject', subject);
    const request = {
      entity,
      subject: named?.key,
      attribute: attribute ?? undefined,
      conflicts: conflicts ?? undefined,
      source,
      ...pageRequest(args, byKey),
    };
    return toConnection(await pages.load(request), byKey, args);
  };
}
