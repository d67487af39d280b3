import type DataLoader from 'dataloader';
import type { EntityNode } from '../model/node.ts';
import type { Day } from '../model/partial-date.ts';
import type { LinkRecord } from '../model/records/link.ts';
import type { SupplyRecord } from '../model/records/network.ts';
import type { SourceRecord } from '../model/records/source.ts';
import { linkStatusOn, supplyState, type SupplyFacts } from '../model/supply-state.ts';
import type { LinkStatus } from '../model/vocabulary.ts';

interface Readers {
  readonly ofLink: DataLoader<string, SupplyRecord[]>;
  readonly entity: DataLoader<string, EntityNode | undefined>;
  readonly source: DataLoader<string, SourceRecord | undefined>;
}

/** Supplies, with the facts in other records that decide when they count. */
export function createSupplyReader({ ofLink, entity, source }: Readers) {
  const factsOf = async (supplies: readonly SupplyRecord[]): Promise<SupplyFacts> => {
    const sources = await Promise.all(
      distinct(supplies.flatMap(({ sources: named = [] }) => named)).map((key) => source.load(key)),
    );
    const dates = new Map(
      sources.flatMap((record) => (record === undefined ? [] : [[record.id, record.date] as const])),
    );
    const parties = new Map<string, EntityNode>();
    const add = async (keys: readonly string[]): Promise<void> => {
      const nodes = await Promise.all(distinct(keys).map((key) => entity.load(key)));
      for (const node of nodes) if (node !== undefined) parties.set(node.key, node);
    };
    await add(
      supplies.flatMap(({ supplier, upstreamSite }) => [
        supplier,
        ...(upstreamSite === undefined ? [] : [upstreamSite]),
      ]),
    );
    await add([...parties.values()].flatMap((node) => node.entity?.partOf ?? []));
    return { sourceDate: (key) => dates.get(key), party: (key) => parties.get(key)?.entity };
  };
  return {
    ofLink: (link: string): Promise<SupplyRecord[]> => ofLink.load(link),

    /** The status of a link on a day by the records of its supplies. Undefined if none decides. */
    async statusOfLink(link: LinkRecord, day: Day): Promise<LinkStatus | undefined> {
      const supplies = await ofLink.load(link.id);
      return linkStatusOn(link, supplies, day, await factsOf(supplies));
    },

    /** The status of a supply on a day. */
    async statusOf(supply: SupplyRecord, day: Day): Promise<LinkStatus> {
      return supplyState(supply, day, await factsOf([supply])).status;
    },

    /** The supplies whose period includes a day, also if they are suspended on it. */
    async inTime(supplies: readonly SupplyRecord[], day: Day): Promise<SupplyRecord[]> {
      const facts = await factsOf(supplies);
      return supplies.filter((supply) => {
        const { holds, status } = supplyState(supply, day, facts);
        return holds || status === 'SUSPENDED';
      });
    },
  };
}
export type SupplyReader = ReturnType<typeof createSupplyReader>;

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
