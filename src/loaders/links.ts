import DataLoader from 'dataloader';
import { invariant } from '../errors.ts';
import { canonicalJson } from '../model/keys/canonical.ts';
import { askedOn, type AskedAt, type AskedLink } from '../model/measures/asked-on.ts';
import type { EntityNode, NodeKind } from '../model/node.ts';
import type { LinkRecord } from '../model/records/link.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import type { CitationRequest, Direction, GraphStore, LinkRequest, Page } from '../store/graph-store.ts';
import { connectionOf, toConnection, type Connection } from './connection.ts';
import { encodeCursor, pageRequest, type PageArguments } from './cursor.ts';

const byKindThenKey = { name: 'links', length: 2 };
const byKey = { name: 'citing-links', length: 1 };

export interface LinkArguments extends PageArguments, AskedAt {
  readonly kinds?: readonly LinkKind[] | null | undefined;
  readonly direction?: Direction | undefined;
  readonly at?: string | null | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly otherKinds?: readonly NodeKind[] | undefined;
}

/** An entity with the link that relates it to the entity of the question. */
export type RelatedEntities = Connection<EntityNode, { readonly link: AskedLink }>;

/** Links of entities, batched per request. */
export function createLinkReader(store: GraphStore, entity: DataLoader<string, EntityNode | undefined>) {
  const pages = new DataLoader<LinkRequest, Page<LinkRecord>, string>((requests) => store.linksOf(requests), {
    cacheKeyFn: canonicalJson,
  });
  const citing = new DataLoader<CitationRequest, Page<LinkRecord>, string>((requests) => store.linksCiting(requests), {
    cacheKeyFn: canonicalJson,
  });
  const pageAt = (key: string, args: LinkArguments): Promise<Page<LinkRecord>> =>
    pages.load({
      entity: key,
      kinds: args.kinds ?? undefined,
      direction: args.direction ?? 'BOTH',
      at: args.at ?? undefined,
      roles: args.roles,
      otherKinds: args.otherKinds,
      ...pageRequest(args, byKindThenKey),
    });

  return {
    async ofEntity(key: string, args: LinkArguments): Promise<Connection<AskedLink>> {
      const page = await pageAt(key, args);
      const items = page.items.map(({ value, ...item }) => ({
        ...item,
        value: askedOn(value, args.at ?? args.askedAt),
      }));
      return toConnection({ ...page, items }, byKindThenKey, args);
    },

    /** The entities at the other ends of an entity's links, one edge per link. */
    async related(key: string, args: LinkArguments): Promise<RelatedEntities> {
      const page = await pageAt(key, args);
      const edges = await Promise.all(
        page.items.map(async ({ sortKey, value: link }) => {
          const node = await entity.load(link.from === key ? link.to : link.from);
          invariant(node, `link ${link.id} names an entity that is not there`);
          const day = args.at ?? args.askedAt;
          return { cursor: encodeCursor(byKindThenKey, sortKey), node: askedOn(node, day), link: askedOn(link, day) };
        }),
      );
      return connectionOf(edges, page.hasNextPage, page.totalCount, args.after != null);
    },

    /** Every link of some kinds at an entity, read page by page. */
    async all(key: string, args: Omit<LinkArguments, 'first' | 'after'>): Promise<LinkRecord[]> {
      const links: LinkRecord[] = [];
      let after: string | undefined;
      do {
        const page: Connection<AskedLink> = await this.ofEntity(key, { ...args, first: 100, after });
        links.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
      } while (after !== undefined);
      return links;
    },

    async citing(source: string, args: PageArguments): Promise<Connection<LinkRecord>> {
      return toConnection(await citing.load({ source, ...pageRequest(args, byKey) }), byKey, args);
    },
  };
}
export type LinkReader = ReturnType<typeof createLinkReader>;
