import type DataLoader from 'dataloader';
import { DomainError, echoed } from '../errors.ts';
import { fromGlobalId } from '../model/keys/global-id.ts';
import type { EntityNode } from '../model/node.ts';
import type { ClaimRecord } from '../model/records/claim.ts';
import type { LinkRecord } from '../model/records/link.ts';
import type { NeedRecord } from '../model/records/network.ts';
import type { SourceRecord } from '../model/records/source.ts';

/** Anything that has a global id. */
export type AnyNode = EntityNode | LinkRecord | ClaimRecord | SourceRecord | NeedRecord;

interface Readers {
  readonly Entity: DataLoader<string, EntityNode | undefined>;
  readonly Link: DataLoader<string, LinkRecord | undefined>;
  readonly Claim: DataLoader<string, ClaimRecord | undefined>;
  readonly Source: DataLoader<string, SourceRecord | undefined>;
  readonly Need: DataLoader<string, NeedRecord | undefined>;
}

const mostIds = 100;

/** Records of any kind by global id. */
export function createNodeReader(readers: Readers) {
  const byId = async (id: string): Promise<AnyNode | undefined> => {
    const parsed = fromGlobalId(id);
    if (parsed === undefined) {
      throw new DomainError(
        'BAD_USER_INPUT',
        `"${echoed(id)}" is not a global id; use the value of an \`id\` field, or ask by key.`,
      );
    }
    return readers[parsed.type].load(parsed.key);
  };
  return {
    byId,
    async byIds(ids: readonly string[]): Promise<(AnyNode | undefined)[]> {
      if (ids.length > mostIds) {
        throw new DomainError('BAD_USER_INPUT', `\`ids\` holds ${ids.length} ids; give at most ${mostIds}.`);
      }
      return Promise.all(ids.map(byId));
    },
  };
}
