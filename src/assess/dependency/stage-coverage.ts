import { createTupleMap } from '../../model/tuple-map.ts';
import type { Coverage } from '../../analysis/shares/coverage.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { Supply } from '../supply/supply.ts';
import { boughtAt, chainAt, isBeside, stageCoverage, type NeedChain } from '../supply/need-chains.ts';
import { chainsWithInputs } from '../supply/input-chains.ts';

/** The evidence behind one need up to one stage. */
export interface StageCoverage {
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  readonly coverage: Coverage;
}

/** The evidence behind the buyer's needs, stage by stage from the buyer upstream. All needs if no material is given. */
export function stageCoverages(supply: Supply, material: string | undefined): readonly StageCoverage[] {
  const asked = material === undefined ? supply.needs.map(({ form }) => form) : [material];
  const chains = [...new Set(asked)].flatMap((one) => chainsWithInputs(supply, one));
  const seen = createTupleMap<true>();
  return chains.flatMap((one) =>
    stagesOf(one).flatMap((stage): StageCoverage[] => {
      const isBought = stage === boughtAt(supply, one.need) && !isBeside(supply, one);
      const of = isBought ? one.need.form : one.material;
      const key = [one.need.id, of, stage];
      if (seen.get(key) === true) return [];
      seen.set(key, true);
      return [{ need: one.need, material: of, stage, coverage: stageCoverage(chainAt(supply, one, stage), stage) }];
    }),
  );
}

function stagesOf({ chain }: NeedChain): Stage[] {
  const present = new Set(chain.parties.flatMap(({ stage }) => stage ?? []));
  return stages.filter((stage) => present.has(stage)).toReversed();
}
