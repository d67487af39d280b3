import { alternativesTo } from '../alternatives/alternatives.ts';
import { disruption } from '../disruption/disruption.ts';
import { makersOf } from '../disruption/makers.ts';
import { removalsOf } from '../disruption/removals.ts';
import { stockCover } from '../disruption/stock-cover.ts';
import { rememberedFor } from '../../model/remembered-for.ts';
import { createPairMap } from '../../model/pair-map.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import { capacityRate } from '../../network/evidence/plant-capacity.ts';
import type { ShareBounds } from '../../analysis/rows.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { Supply } from '../supply/supply.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { ScenarioQuestion } from '../view/scenario-question.ts';
import { allChains, needsIn } from './all-chains.ts';
import { reasonsWithoutEffect } from './reasons-without-effect.ts';

/** Whether a scenario changes an answer about a buyer. */
export interface ScenarioEffect {
  readonly hasEffect: boolean;
  /** Why it changes none, one sentence for each entry. Undefined if it changes some. */
  readonly reason: string | undefined;
}

/** The most reasons that are given. Of the others only the number is. */
const givenReasons = 5;

/**
 * Whether the view's scenario changes a share, a stock, an outage or the effect of an alternative of the buyer. The
 * networks with and without it are compared, and what only repeats a set figure is no effect. Undefined without a
 * scenario.
 */
export const scenarioEffect = rememberedFor(
  (supply: Supply, material: string | undefined): ScenarioEffect | undefined => {
    const { scenario, without } = supply;
    return scenario === undefined || without === undefined
      ? undefined
      : findEffect(supply, scenario, without(), material);
  },
);

/** One side of the comparison. */
interface Side {
  readonly supply: Supply;
  /** The chains that are asked about. */
  readonly chains: readonly NeedChain[];
}

function findEffect(
  supply: Supply,
  scenario: ScenarioQuestion,
  without: Supply,
  material: string | undefined,
): ScenarioEffect {
  const before: Side = { supply: without, chains: allChains(without, material) };
  const after: Side = { supply, chains: allChains(supply, material) };
  const compared = [sameNeeds, sameChains, sameJoint, sameBlocs, sameStocks, sameOutages, sameAlternatives];
  if (!compared.every((isSame) => isSame(after, before))) return { hasEffect: true, reason: undefined };
  const reasons = [...new Set(reasonsWithoutEffect(supply, scenario, before))];
  const more = reasons.length - givenReasons;
  const words = [...reasons.slice(0, givenReasons), ...(more > 0 ? [`${more} more entries change nothing.`] : [])];
  return { hasEffect: false, reason: words.join(' ') };
}

function sameNeeds({ chains }: Side, other: Side): boolean {
  return canonicalJson(needsIn(chains)) === canonicalJson(needsIn(other.chains));
}

function sameChains({ chains }: Side, other: Side): boolean {
  return (
    chains.length === other.chains.length &&
    chains.every(({ chain }, place) => {
      const found = other.chains[place]?.chain;
      return found !== undefined && isSameChain(chain, found);
    })
  );
}

/**
 * Whether the scenario takes nothing of the other minerals of the forms. Without one of them the form is not made, so that its
 * rows at the stage of purchase change (rule X2).
 */
function sameJoint({ supply, chains }: Side, other: Side): boolean {
  return needsIn(chains).every((need) =>
    supply.site.forms.surelyIn(need.form).every((mineral) => {
      const chain = supply.chain(need, mineral);
      return chain.taken === undefined || isSameChain(chain, other.supply.chain(need, mineral));
    }),
  );
}

function isSameChain(one: Chain, other: Chain): boolean {
  if (one === other) return true;
  const { parties, rows, proven, basis, observedLow, supplies } = one;
  return (
    parties.length === other.parties.length &&
    parties.every(({ id, country, label }, place) => {
      const found = other.parties[place];
      return id === found?.id && country === found.country && label === found.label;
    }) &&
    isSameList(rows.offsets, other.rows.offsets) &&
    isSameList(rows.suppliers, other.rows.suppliers) &&
    isSameList(rows.estimate, other.rows.estimate) &&
    isSameBounds(rows.bounds, other.rows.bounds) &&
    isSameBounds(proven, other.proven) &&
    isSameList(basis, other.basis) &&
    isSameList(observedLow, other.observedLow) &&
    supplies.every((supply, link) => supply === other.supplies[link])
  );
}

function isSameBounds(one: ShareBounds, other: ShareBounds): boolean {
  return isSameList(one.low, other.low) && isSameList(one.high, other.high);
}

type Numbers = Float64Array | Uint32Array | Uint8Array;

function isSameList(one: Numbers, other: Numbers): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place]);
}

/** Whether the countries of the chains are in the same blocs, by which answers are grouped. */
function sameBlocs({ supply, chains }: Side, other: Side): boolean {
  if (supply.scenario?.blocChanges == null) return true;
  const codes = new Set(
    chains.flatMap(({ chain }) =>
      chain.parties.flatMap(({ kind, country }) => (kind === 'BUYER' ? [] : (country ?? []))),
    ),
  );
  return [...codes].every((code) => blocsOf(supply, code) === blocsOf(other.supply, code));
}

function blocsOf({ site }: Supply, code: string): string {
  return JSON.stringify(site.places.blocsOf(code));
}

function sameStocks({ supply, chains }: Side, other: Side): boolean {
  const asked = new Set(chains.flatMap(({ need, material }) => [need.form, material]));
  return [...asked].every((material) => stocksOf(supply, material) === stocksOf(other.supply, material));
}

function stocksOf(supply: Supply, material: string): string {
  const { status, reason = null, rows } = stockCover(supply, material);
  return JSON.stringify([status, reason, rows.map((row) => ({ ...row, view: undefined }))]);
}

/**
 * Whether an outage meets the same named producers, with the same capacities and stocks, and takes no flow of them. What
 * it meets does not matter where it is not known for the same reason.
 */
function sameOutages(one: Side, other: Side): boolean {
  if (sameMakers(one, other)) return true;
  // What an outage is of is asked of both sides, so that only what they know of amounts differs.
  const { changes } = one.supply.view;
  const plain: Side = { ...other, supply: { ...other.supply, view: { ...other.supply.view, changes } } };
  return needsIn(one.chains).every(({ form }) => {
    const reason = reasonAgainstOutage(one, form);
    return reason !== undefined && reason === reasonAgainstOutage(plain, form);
  });
}

/** Why the loss in an outage is not known. Undefined if it is. The reason does not depend on the time. */
function reasonAgainstOutage({ supply }: Side, form: string): string | undefined {
  const found = disruption(supply, form, 1);
  return found.status === 'NOT_KNOWN' ? found.reason : undefined;
}

function sameMakers(one: Side, other: Side): boolean {
  const { links } = outageMakers(one);
  const flows = links.map(({ flow }) => flow);
  const removals = removalsOf(one.supply.site, flows);
  return flows.every((flow) => removals.cutsOf(flow).length === 0) && outageWords(one) === outageWords(other);
}

function outageMakers({ supply, chains }: Side): ReturnType<typeof makersOf> {
  return makersOf(supply.site, supply.buyer, needsIn(chains));
}

function outageWords(side: Side): string {
  const { buyer, site } = side.supply;
  const { evidence, view, ownership } = site;
  const { makers, links } = outageMakers(side);
  const keys = new Set(makers.map(({ key }) => key));
  const forms = new Set(
    makers.flatMap(({ form, needs }) => [...(form === undefined ? [] : [form]), ...needs.map((need) => need.form)]),
  );
  const made = createPairMap<string, string, true>();
  for (const { key, form } of makers) if (form !== undefined) made.set(key, form, true);
  return JSON.stringify([
    makers.map(({ key, form = '', needs }) => [
      key,
      form,
      needs,
      capacityRate(key, form, view.at, evidence, ownership) ?? null,
    ]),
    links.map(({ supply }) => supply),
    evidence.capacities.filter(({ party, form }) => made.has(party, form)),
    evidence.stocks.filter(({ holder, form }) => keys.has(holder) && forms.has(form)),
    evidence.demands.filter(({ party }) => party === buyer),
  ]);
}

/** Whether the other producers that could supply the buyer would change the same. */
function sameAlternatives(one: Side, other: Side): boolean {
  return changesOfAlternatives(one) === changesOfAlternatives(other);
}

function changesOfAlternatives({ supply, chains }: Side): string {
  const firstOfNeed = chains.filter((one) => chains.find(({ need }) => need === one.need) === one);
  return JSON.stringify(
    firstOfNeed.flatMap((chain) =>
      alternativesTo(supply, chain, { stage: undefined, supplier: undefined, against: undefined }).map(
        ({ party, commonBlocs, after }) => [party, commonBlocs, after],
      ),
    ),
  );
}
