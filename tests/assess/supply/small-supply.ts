import { createSupply, type Supply } from '../../../src/assess/supply/supply.ts';
import { viewOf } from '../../../src/assess/view/view.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import { createBuildingSite } from '../../../src/network/chain/building-site.ts';
import { createEvidence } from '../../../src/network/evidence/evidence.ts';

/** The supply of a buyer by a few records, without a store. */
export function smallSupply(buyer: string, records: readonly TableRecord[], day = '2026-01-01'): Supply {
  const evidence = createEvidence(records);
  return createSupply(createBuildingSite(evidence, viewOf(undefined, evidence, day)), buyer);
}
