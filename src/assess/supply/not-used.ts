import { unusedRecords, type UnusedRecord } from '../../network/chain/unused-records.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { namedMakers } from './input-chains.ts';
import type { Supply } from './supply.ts';

/** The records about the buyer and the named producers behind some of its needs that no answer uses, with the reasons. */
export function notUsedBy({ site, buyer }: Supply, needs: readonly NeedRecord[]): readonly UnusedRecord[] {
  const unused = unusedRecords(site);
  if (unused.length === 0) return unused;
  const parties = new Set([buyer, ...needs.flatMap((need) => namedMakers(site, need).map(({ key }) => key))]);
  return unused.filter(({ party }) => parties.has(party));
}

/** Those without which a supplier of the question is missing. */
export function missingSuppliers(supply: Supply, needs: readonly NeedRecord[]): readonly UnusedRecord[] {
  return notUsedBy(supply, needs).filter(({ isSupplier }) => isSupplier);
}
