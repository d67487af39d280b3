import { lossUntil, outage, type OutageStep } from '../../analysis/outage/time-to-survive.ts';
import { nothing, tidy, type Estimate } from '../../model/estimate.ts';
import { createBuildingSite } from '../../network/chain/building-site.ts';
import { noScenario } from '../../network/view.ts';
import { isDemandZero, outputOf } from '../../network/evidence/amounts.ts';
import type { Case } from './agreed-shares.ts';
import { disruptedNetwork } from './disrupted-network.ts';
import { fromScenario } from './from-scenario.ts';
import { flowOf } from './held-stocks.ts';
import { makersOf } from './makers.ts';
import { marketLossOf } from './market-loss.ts';
import { removalsOf } from './removals.ts';
import { createSupply, type Supply } from '../supply/supply.ts';
import { chainsFor, reasonFor } from '../supply/need-chains.ts';

/** The effect on a buyer of an outage of the parties that a scenario removes. */
export type Disruption = {
  /** The amounts that the view's scenario states. */
  readonly fromScenario: readonly string[];
} & Outage;

type Outage =
  | { readonly status: 'NOT_KNOWN'; readonly reason: string; readonly timeUnit: string }
  | {
      readonly status: 'ANSWERED';
      readonly lossShare: Estimate;
      readonly lossAmount: number;
      readonly survival: 'LIMITED' | 'UNLIMITED';
      readonly timeToSurvive: number | undefined;
      readonly timeToRecover: number | undefined;
      readonly timeUnit: string;
      readonly exposed: boolean | undefined;
      readonly steps: readonly OutageStep[];
    };

/** The most gaps that are named. Of the others only the number is given. */
const namedGaps = 5;

/**
 * The time during which a buyer's demand is met while the removed parties of the view's scenario are out. Stocks and other
 * producers supply up to their capacity and yield, and their inputs count too. If amounts are not recorded, the answer is
 * NOT_KNOWN, and the reason names them.
 */
export function disruption(supply: Supply, material: string, duration: number | undefined): Disruption {
  return { ...outageOf(supply, material, duration), fromScenario: fromScenario(supply, material) };
}

function outageOf(supply: Supply, material: string, duration: number | undefined): Outage {
  const { site, view, buyer } = supply;
  const { evidence } = site;
  const timeUnit = evidence.dataset?.timeUnit ?? 'year';
  const unknown = (reason: string): Outage => ({ status: 'NOT_KNOWN', reason, timeUnit });
  const { removeParties, removeCountries, exportBans } = view.scenario;
  if ([removeParties, removeCountries, exportBans, view.changes].every(({ length }) => length === 0))
    return unknown(
      'The view removes no party. Give `scenario: { removeParties: […] }`, `removeCountries` or `exportBans`.',
    );
  const { capacityChanges = [] } = view.scenario;
  const today = createSupply(
    createBuildingSite(evidence, { ...view, scenario: { ...noScenario, capacityChanges } }),
    buyer,
  );
  const chains = chainsFor(today, material);
  const needs = [...new Set(chains.map(({ need }) => need))];
  if (needs.length === 0) return unknown(reasonFor(supply, material));
  const all = makersOf(today.site, buyer, needs);
  // Stock held by another party is accessible like goods of that holder.
  const claimed = evidence.stocks.filter(({ holder, claimants }) => holder !== buyer && claimants?.includes(buyer));
  const removals = removalsOf(site, [
    ...all.links.map(({ flow }) => flow),
    ...claimed.map((stock) => flowOf(site, stock, buyer)),
  ]);
  const { timeToRecover, unrecorded } = removals;
  const lasts = duration ?? timeToRecover;
  if (lasts === undefined && unrecorded.length === 0) return unknown('The view removes no party. Give `duration`.');
  if (lasts === undefined)
    return unknown(`No time to recover is recorded for ${unrecorded.join(', ')}. Give \`duration\`.`);
  if (isDemandZero(evidence, buyer)) return nothingLost(timeToRecover, timeUnit);
  const demand = outputOf(evidence, buyer, needs);
  if (demand <= 0)
    return unknown(`No demand of ${site.places.nameOf(buyer)} is recorded, so its required output is not known.`);
  const disrupted = disruptedNetwork(today.site, demand, all, removals, marketLossOf(supply, today, needs));
  if (disrupted.gaps.length > 0) return unknown(textOf(disrupted.gaps));
  const found = outage(disrupted.of('ESTIMATE'), lasts);
  const shareOf = (end: Case): number => {
    const isEstimate = end === 'ESTIMATE' || disrupted.isExact;
    const lost = isEstimate ? found.lossAmount : lossUntil(disrupted.of(end), lasts);
    return lasts > 0 ? tidy(lost / (demand * lasts)) : 0;
  };
  return {
    status: 'ANSWERED',
    lossShare: {
      low: shareOf('LEAST_LOSS'),
      estimate: shareOf('ESTIMATE'),
      high: shareOf('MOST_LOSS'),
    },
    lossAmount: tidy(found.lossAmount),
    survival: found.timeToSurvive === undefined ? 'UNLIMITED' : 'LIMITED',
    timeToSurvive: found.timeToSurvive === undefined ? undefined : tidy(found.timeToSurvive),
    timeToRecover,
    timeUnit,
    exposed:
      timeToRecover === undefined
        ? undefined
        : found.timeToSurvive !== undefined && found.timeToSurvive < timeToRecover,
    steps: found.steps.map(({ time, served, stock }) => ({
      time: tidy(time),
      served: tidy(served),
      stock: tidy(stock),
    })),
  };
}

/** A buyer that must deliver nothing loses nothing, however long the outage is. */
function nothingLost(timeToRecover: number | undefined, timeUnit: string): Outage {
  return {
    status: 'ANSWERED',
    lossShare: nothing,
    lossAmount: 0,
    survival: 'UNLIMITED',
    timeToSurvive: undefined,
    timeToRecover,
    timeUnit,
    exposed: timeToRecover === undefined ? undefined : false,
    steps: [],
  };
}

function textOf(gaps: readonly string[]): string {
  const more = gaps.length - namedGaps;
  return [...gaps.slice(0, namedGaps), ...(more > 0 ? [`${more} more amounts are not recorded.`] : [])].join(' ');
}
