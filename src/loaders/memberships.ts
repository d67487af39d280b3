import type DataLoader from 'dataloader';
import { keyOf } from '../model/keys/canonical.ts';
import { invariant } from '../errors.ts';
import { askedOn, type AskedAt } from '../model/measures/asked-on.ts';
import type { EntityNode } from '../model/node.ts';
import type { Day } from '../model/partial-date.ts';
import type { MembershipRecord } from '../model/records/network.ts';
import { holdsAt } from '../model/validity.ts';
import { connectionOf, pageOfList, type Connection } from './connection.ts';
import { encodeCursor, type CursorOrder, type PageArguments } from './cursor.ts';

const byMember = { name: 'members', length: 2 };
const byBloc = { name: 'blocs', length: 2 };

interface Readers {
  readonly ofBloc: DataLoader<string, MembershipRecord[]>;
  readonly ofMember: DataLoader<string, MembershipRecord[]>;
  readonly place: (place: string) => Promise<EntityNode | undefined>;
}

export interface MembershipEdge {
  readonly cursor: string;
  readonly node: EntityNode;
  readonly membership: MembershipRecord;
}
export type Memberships = Connection<EntityNode, MembershipEdge>;
type MembershipArguments = PageArguments & AskedAt & { readonly at?: Day | null | undefined };

/** The members of a bloc, and the blocs of an entity, one edge per membership. */
export function createMembershipReader({ ofBloc, ofMember, place }: Readers) {
  const connection = async (
    memberships: readonly MembershipRecord[],
    otherOf: (membership: MembershipRecord) => string,
    order: CursorOrder,
    args: MembershipArguments,
  ): Promise<Memberships> => {
    const kept = memberships.filter((membership) => holdsAt(membership, args.at));
    const page = pageOfList(kept, (one) => [otherOf(one), keyOf('membership', one)], order, args);
    const edges = await Promise.all(
      page.items.map(async ({ sortKey, value: membership }) => {
        const node = await place(otherOf(membership));
        invariant(node, `membership ${keyOf('membership', membership)} names a party that is not there`);
        return { cursor: encodeCursor(order, sortKey), node: askedOn(node, args.at ?? args.askedAt), membership };
      }),
    );
    return connectionOf(edges, page.hasNextPage, page.totalCount, args.after != null);
  };
  return {
    async members(bloc: string, args: MembershipArguments): Promise<Memberships> {
      return connection(await ofBloc.load(bloc), ({ member }) => member, byMember, args);
    },
    /** Memberships name a country by its code or its key. */
    async blocs({ key, country, kind }: EntityNode, args: MembershipArguments): Promise<Memberships> {
      const names = kind === 'Country' && country !== undefined ? [...new Set([key, country])] : [key];
      const found = await Promise.all(names.map((name) => ofMember.load(name)));
      return connection(found.flat(), ({ bloc }) => bloc, byBloc, args);
    },
  };
}
