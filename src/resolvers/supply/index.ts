import * as alternatives from './alternatives.ts';
import * as chokepoints from './chokepoints.ts';
import * as cutSets from './cut-sets.ts';
import * as dependency from './dependency.ts';
import * as derivation from './derivation.ts';
import * as disruption from './disruption.ts';
import * as exposedBuyers from './exposed-buyers.ts';
import * as paths from './paths.ts';
import * as scenarioEffect from './scenario-effect.ts';
import * as stockCover from './stock-cover.ts';
import * as supply from './supply.ts';
import type { Resolvers } from '../../generated/resolvers.ts';

/** The tables of a supply and of the answers below it, a file per question. A question adds its field to `Supply`. */
export const supplyTables: Resolvers = {
  ...alternatives,
  ...chokepoints,
  ...cutSets,
  ...dependency,
  ...derivation,
  ...disruption,
  ...exposedBuyers,
  ...paths,
  ...stockCover,
  ...supply,
  Supply: {
    ...alternatives.Supply,
    ...chokepoints.Supply,
    ...cutSets.Supply,
    ...dependency.Supply,
    ...disruption.Supply,
    ...paths.Supply,
    ...scenarioEffect.Supply,
    ...stockCover.Supply,
    ...supply.Supply,
  },
};
