import { createSupply, type Supply } from '../../src/assess/supply/supply.ts';
import type { NetworkReader } from '../../src/assess/view/network-reader.ts';
import { viewOf, type ViewQuestion } from '../../src/assess/view/view.ts';
import { createBuildingSite, type BuildingSite } from '../../src/network/chain/building-site.ts';
import { smallEvidence, type SmallRecords } from '../network/small-evidence.ts';

/** The day of all small questions that name none. */
export const today = '2026-01-01';

/** A reader of a few records that no store holds, for questions whose scenarios change no record. */
export function smallNetworks(records: SmallRecords): NetworkReader {
  const evidence = smallEvidence(records);
  const network = { revision: 1, evidence, site: (view: BuildingSite['view']) => createBuildingSite(evidence, view) };
  return { current: () => Promise.resolve(network) };
}

/** The site of a question about a few records. */
export function askedSite(records: SmallRecords, question: ViewQuestion = {}): BuildingSite {
  const evidence = smallEvidence(records);
  return createBuildingSite(evidence, viewOf(question, evidence, today));
}

/** The supply of a buyer in a question about a few records. */
export function askedSupply(records: SmallRecords, buyer: string, question?: ViewQuestion): Supply {
  return createSupply(askedSite(records, question), buyer);
}
