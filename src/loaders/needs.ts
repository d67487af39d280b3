import type DataLoader from 'dataloader';
import type { Day } from '../model/partial-date.ts';
import type { NeedRecord, SupplyRecord } from '../model/records/network.ts';
import { holdsAt } from '../model/validity.ts';
import { compareText } from '../model/keys/canonical.ts';
import { connectionOfList, type Connection } from './connection.ts';
import type { PageArguments } from './cursor.ts';
import type { SupplyReader } from './supplies.ts';

const byKey = { name: 'needs', length: 1 };

interface DatedArguments {
  readonly at?: Day | null | undefined;
}

interface Readers {
  readonly needsOfBuyer: DataLoader<string, NeedRecord[]>;
  readonly suppliesOfNeed: DataLoader<string, SupplyRecord[]>;
  readonly suppliesOfBuyer: DataLoader<string, SupplyRecord[]>;
  readonly supplies: SupplyReader;
}

/** A page of needs, ordered by key. */
export function needPage(needs: readonly NeedRecord[], page: PageArguments): Connection<NeedRecord> {
  return connectionOfList(needs, ({ id }) => [id], byKey, page);
}

/** The needs of buyers, and their recorded supplies. */
export function createNeedReader({ needsOfBuyer, suppliesOfNeed, suppliesOfBuyer, supplies }: Readers) {
  return {
    async ofBuyer(buyer: string, args: PageArguments & DatedArguments): Promise<Connection<NeedRecord>> {
      const needs = (await needsOfBuyer.load(buyer)).filter((need) => holdsAt(need, args.at));
      return needPage(needs, args);
    },
    /** A supply names its need, or otherwise a buyer and a form. */
    async suppliers({ id, buyer, form }: NeedRecord, args: DatedArguments): Promise<SupplyRecord[]> {
      const [named, bought] = await Promise.all([suppliesOfNeed.load(id), suppliesOfBuyer.load(buyer)]);
      const unnamed = bought.filter((supply) => supply.need === undefined && supply.form === form);
      const all = [...named, ...unnamed].toSorted((a, b) => compareText(a.id, b.id));
      return args.at == null ? all : supplies.inTime(all, args.at);
    },
  };
}
