import type { NetworkReader } from '../../../src/assess/view/network-reader.ts';
import { createBuildingSite } from '../../../src/network/chain/building-site.ts';
import { smallEvidence, type SmallRecords } from '../../network/small-evidence.ts';

/** A few records as the networks of a question, without a store. */
export function networksOf(records: SmallRecords): NetworkReader {
  const evidence = smallEvidence(records);
  return {
    current: async () => ({ revision: 1, evidence, site: (view) => createBuildingSite(evidence, view) }),
  };
}
