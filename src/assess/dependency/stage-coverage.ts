import type { Coverage } from '../../analysis/shares/coverage.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { createTupleMap } from '../../model/tuple-map.ts';
import type { Supply } from '../supply/supply.ts';
import { boughtAt, chainsFor, stageCoverage, type NeedChain } from '../supply/need-chains.ts';

/** How well one need is known up to one stage. */
export interface StageCoverage {
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  readonly coverage: Coverage;
}

/** What is known of the buyer's needs, stage by stage from the buyer up; all of them where no material is asked for. */
export function stageCoverages(supply: Supply, material: string | undefined): readonly StageCoverage[] {
  const asked = material === undefined ? supply.needs.map(({ form }) => form) : [material];
  const chains = [...new Set(asked)].flatMap((one) => chainsFor(supply, one));
  const seen = createTupleMap<true>();
  return chains.flatMap((one) =>
    stagesOf(one).flatMap((stage): StageCoverage[] => {
      const isBought = stage === boughtAt(supply, one.need);
      const of = isBought ? one.need.form : one.material;
      const key = [one.need.id, of, stage];
      if (seen.get(key) === true) return [];
      seen.set(key, true);
      return [{ need: one.need, material: of, stage, coverage: stageCoverage(one.chain, stage) }];
    }),
  );
}

function stagesOf({ chain }: NeedChain): Stage[] {
  const present = new Set(chain.parties.flatMap(({ stage }) => stage ?? []));
  return stages.filter((stage) => present.has(stage)).toReversed();
}
