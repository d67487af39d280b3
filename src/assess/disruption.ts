import { hit, reachEstimate } from '../analysis/reach.ts';
import { timeToSurvive, type OutageStep, type RequiredInput } from '../analysis/time-to-survive.ts';
import { tidy, type Estimate, exactly } from '../model/estimate.ts';
import type { NeedRecord } from '../model/records/network.ts';
import { createBuildingSite } from '../network/building-site.ts';
import { plantCapacity } from '../network/plant-capacity.ts';
import { noScenario } from '../network/scenario.ts';
import { demandOf } from './amounts.ts';
import { chainsFor, reasonFor } from './dependency.ts';
import { partsOf } from './exposure.ts';
import { createSupply, type Supply } from './supply.ts';

/** What an outage of the parties that a scenario removes costs a buyer. */
export type Disruption =
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

/**
 * How long a buyer's demand is met while what the view's scenario removes is out, from stock and from other suppliers up
 * to their capacity. Amounts that nobody records make it NOT_KNOWN, and the reason names them.
 */
export function disruption(supply: Supply, material: string, duration: number | undefined): Disruption {
  const { site, view, buyer } = supply;
  const { evidence } = site;
  const timeUnit = evidence.dataset?.timeUnit ?? 'year';
  const unknown = (reason: string): Disruption => ({ status: 'NOT_KNOWN', reason, timeUnit });
  const removed = view.scenario.removeParties;
  if (removed.length === 0) return unknown('The view removes nobody: give `scenario: { removeParties: […] }`.');
  const today = createSupply(createBuildingSite(evidence, { ...view, scenario: noScenario }), buyer);
  const needs = [...new Set(chainsFor(today, material).map(({ need }) => need))];
  if (needs.length === 0) return unknown(reasonFor(supply, material));
  const recoveries = removed.map((key) => evidence.recoveries.find(({ party }) => party === key)?.timeToRecover);
  const timeToRecover = recoveries.includes(undefined) ? undefined : Math.max(...recoveries.map((time) => time ?? 0));
  const lasts = duration ?? timeToRecover;
  if (lasts === undefined)
    return unknown(`No time to recover is recorded for ${removed.join(', ')}: give \`duration\`.`);
  const demand = demandOf(evidence, buyer);
  if (demand <= 0)
    return unknown(`No demand of ${site.places.nameOf(buyer)} is recorded: how much it must deliver is not known.`);
  const inputs: RequiredInput[] = [];
  for (const need of needs) {
    const input = inputOf(today, need, material, removed);
    if (typeof input === 'string') return unknown(input);
    inputs.push(input);
  }
  const goods = new Set(evidence.demands.filter(({ party }) => party === buyer).map(({ form }) => form));
  const stock = stockOf(today, (form) => goods.has(form));
  const outage = timeToSurvive({ demand, stock, inputs, duration: lasts });
  return {
    status: 'ANSWERED',
    lossShare: exactly(lasts > 0 ? tidy(outage.lossAmount / (demand * lasts)) : 0),
    lossAmount: tidy(outage.lossAmount),
    survival: outage.timeToSurvive === undefined ? 'UNLIMITED' : 'LIMITED',
    timeToSurvive: outage.timeToSurvive,
    timeToRecover,
    timeUnit,
    exposed:
      timeToRecover === undefined
        ? undefined
        : outage.timeToSurvive !== undefined && outage.timeToSurvive < timeToRecover,
    steps: outage.steps,
  };
}

/** What still arrives of one need; a text that says what is missing where that is not known. */
function inputOf(
  today: Supply,
  need: NeedRecord,
  material: string,
  removed: readonly string[],
): RequiredInput | string {
  const { site, view } = today;
  if (need.amount === undefined || need.amount <= 0)
    return `How much ${need.form} goes into a unit of output is not recorded.`;
  const [first] = chainsFor(today, material).filter((one) => one.need === need);
  if (first === undefined) return `Nothing is known of ${need.form}.`;
  const { chain } = first;
  const target = Uint8Array.from(chain.parties, ({ key }) =>
    key !== undefined && (removed.includes(key) || removed.includes(site.ownership.siteOf(key))) ? hit.yes : hit.no,
  );
  const lost = reachEstimate(chain.rows, partsOf(chain), target).values;
  let arriving = 0;
  for (const { supplier } of site.named.inForce(need.buyer, need.form)) {
    const index = chain.parties.findIndex(({ key, form }) => key === supplier && form === need.form);
    const part = 1 - (lost[index] ?? 0);
    if (index < 0 || part <= 0) continue;
    const capacity = plantCapacity(supplier, need.form, view.at, site.evidence, site.ownership);
    if (capacity === undefined)
      return `The capacity of ${site.places.nameOf(supplier)} for ${need.form} is not recorded.`;
    arriving += capacity * part;
  }
  return { amount: need.amount, arriving, stock: stockOf(today, (form) => form === need.form) };
}

/** What the buyer holds, or has a claim to, of some forms. */
function stockOf({ site, buyer }: Supply, isOf: (form: string) => boolean): number {
  return site.evidence.stocks
    .filter(({ holder, form, claimants }) => isOf(form) && (holder === buyer || claimants?.includes(buyer) === true))
    .reduce((all, { amount }) => all + amount, 0);
}
