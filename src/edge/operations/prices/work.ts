import type { Asked } from './asked.ts';

/**
 * Parts of the work of computing fields, in milliseconds of CPU, that several fields share. All figures are measured on the
 * shipped data, and on made-up networks of 1,000 to 100,000 parties.
 */

/** Building the readers of a view that was not asked about before. */
const newView = 8;
/** Reading the evidence again, per record, where a view changes the records. */
const rereading = 0.0006;
/** Preparing one chain. */
const oneChain = 1.7;
/** Joining the countries of two stages of a chain, per pair. */
const onePair = 1 / 3_500;
/** Building a chain, per link that it may hold. */
const oneLink = 0.0033;
/** Solving the share of one group, per link. */
const oneShare = 0.000_06;
/** Solving all bounds of one group, per link. */
const allBounds = 0.005;
/** Finding the network of a bound, per party and link. */
const onePartysLinks = 0.000_005;
/** Solving all bounds of one group of countries, per pair. */
const boundsOfPairs = 1 / 250_000;

/** Fewer recorded supplies than this close few loops, and their chains are nearly free. */
const fewSupplies = 3_000;

/** The recorded supplies that a chain may hold, less where they are few. */
export function linksOf({ sizes: { supplies } }: Asked): number {
  return (supplies * supplies) / (supplies + fewSupplies);
}

/** The recorded parties that a chain may hold. */
function partiesOf({ sizes: { supplies, entities } }: Asked): number {
  return Math.min(supplies, entities);
}

/** The part of `chainWork` that grows with recorded supplies. */
function linkWork(asked: Asked): number {
  return asked.chains().chains * oneLink * linksOf(asked);
}

/** Building and solving the chains of a question. */
export function chainWork(asked: Asked): number {
  const { chains, pairs } = asked.chains();
  return chains * oneChain + pairs * onePair + linkWork(asked);
}

/** The same for one chain of the question. */
function workOfOneChain(asked: Asked): number {
  return chainWork(asked) / Math.max(1, asked.chains().chains);
}

/** The part of one group. */
export function shareWork(asked: Asked): number {
  return oneShare * linksOf(asked);
}

/** The bounds of one group. */
export function boundsWork(asked: Asked): number {
  const { chains, pairs } = asked.chains();
  return 0.03 + allBounds * linksOf(asked) + (boundsOfPairs * pairs) / Math.max(1, chains);
}

/** Finding the network of a bound takes a search of every party. */
function boundWork(asked: Asked): number {
  return linksOf(asked) * (allBounds + onePartysLinks * partiesOf(asked));
}

/** The network that reaches a bound of one group. */
export function witnessWork(asked: Asked): number {
  const { chains, pairs } = asked.chains();
  return 0.05 + boundWork(asked) + pairs / Math.max(1, chains) / 65_000;
}

/** The parts of a view that change which records there are, and so the evidence. */
const changingRecords = [
  'addParties',
  'removeParties',
  'setSupplies',
  'setCapacities',
  'setStocks',
  'setNeeds',
  'blocChanges',
];

/** Building what all questions of a view share. The default view is built once for all. */
export function viewWork(asked: Asked): number {
  const view = asked.argument('view');
  if (!isObject(view)) return 0;
  const { scenario, scenarioKey, knownAt, at, assumptions, evidence, includeStatuses } = view;
  const isUsual =
    [scenario, scenarioKey, knownAt, at, assumptions].every((part) => part == null) &&
    (evidence ?? 'ASSUMED') === 'ASSUMED' &&
    (includeStatuses == null || JSON.stringify(includeStatuses) === '["IN_FORCE"]');
  if (isUsual) return 0;
  const entries = isObject(scenario) ? Object.entries(scenario).filter(([, value]) => Array.isArray(value)) : [];
  const isReread = knownAt != null || scenarioKey != null || entries.some(([name]) => changingRecords.includes(name));
  return newView + (isReread ? rereading * asked.sizes.records : 0) + sizeOf(entries);
}

function sizeOf(entries: readonly (readonly [string, unknown])[]): number {
  return entries.reduce((sum, [, value]) => sum + (Array.isArray(value) ? value.length : 0), 0) * 0.2;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A new view, and finding the needs of the buyer in it. */
export function supplyWork(asked: Asked): number {
  const view = viewWork(asked);
  return view === 0 ? 0 : view + 0.12 * asked.chains().chains;
}

/** The stages of a chain at which rows are usual. */
const usualStages = 3;

/** The most rows that the groups of a dependency make. */
export function rowsOf(asked: Asked): number {
  const { countries, forms } = asked.sizes;
  const places = (countries + 1) * Math.min(usualStages, Math.max(1, forms));
  return asked.argument('groupBy') === 'PARTY' ? places + partiesOf(asked) : places;
}

export function dependencyWork(asked: Asked): number {
  return 1.4 * chainWork(asked) + rowsOf(asked) * shareWork(asked);
}

/** The plants of one row. The parties are spread over all rows. */
export function plantsWork(asked: Asked): number {
  return 0.01 + (partiesOf(asked) / rowsOf(asked)) * boundsWork(asked);
}

export function chokepointsWork(asked: Asked): number {
  const first = Math.min(asked.number('first') ?? 20, rowsOf(asked) + partiesOf(asked));
  return 1.35 * chainWork(asked) + partiesOf(asked) * shareWork(asked) + first * boundsWork(asked);
}

/** The search joins all chains. With countries, sets of one chain meet those of every other. */
export function cutSetsWork(asked: Asked): number {
  const size = asked.number('maxSize') ?? 3;
  const { chains } = asked.chains();
  const search = asked.argument('scope') === 'COUNTRIES' ? (chains * chains * size * size) / 40 : 0;
  return chainWork(asked) + 2 * linkWork(asked) + search;
}

/** Trying the alternatives of one statistic, each on a chain of its own. */
export function statisticsWork(asked: Asked): number {
  return 8 + (3 * linkWork(asked)) / Math.max(1, asked.chains().chains);
}

/** Each maker of a form is tried as a supplier, on a chain of its own. */
export function trialsWork(asked: Asked): number {
  const { chains, makers } = asked.chains();
  return makers * (2.4 + linkWork(asked) / Math.max(1, chains));
}

/** The chains and trials of all needs with and without a scenario, and what an outage meets. */
export function scenarioEffectWork(asked: Asked): number {
  return newView + 3 * chainWork(asked) + 2.2 * trialsWork(asked);
}

/** The chains of all buyers of a material. They share what lies upstream. */
export function exposedBuyersWork(asked: Asked): number {
  const needs = asked.sizes.needsOf(materialOf(asked));
  const each = workOfOneChain(asked);
  return viewWork(asked) / 2 + 0.01 * asked.sizes.needs + needs * (0.1 + 0.65 * each + boundsWork(asked));
}

/** Each name of a list is searched for. */
export function namesWork(asked: Asked): number {
  const names = asked.argument('names');
  return 5 + (Array.isArray(names) ? names.length : 100);
}

export function systemicRiskWork(asked: Asked): number {
  const { sizes } = asked;
  const given = asked.argument('materials');
  // Each buyer is looked for among all suppliers.
  const buyers = viewWork(asked) + sizes.needs * (0.05 + 0.000_001 * sizes.supplies);
  const all = 1.4 * sizes.forms;
  if (!Array.isArray(given)) return buyers + all;
  const materials = given.flatMap((key: unknown) => (typeof key === 'string' ? [key] : []));
  const networks = materials.reduce((sum, key) => sum + 4 + 0.75 * sizes.needsOf(key), 0);
  return buyers + Math.min(networks, all);
}

/** A world share changes the chains of all buyers. Other figures change few. */
export function compareClaimsWork(asked: Asked): number {
  const attribute = String(asked.argument('attribute'));
  const { needs } = asked.sizes;
  if (attribute.startsWith('SHARE_OF_WORLD')) return viewWork(asked) + needs * (3.6 + 2 * oneLink * linksOf(asked));
  return viewWork(asked) + (attribute === 'CAPACITY' ? 65 : 12);
}

function materialOf(asked: Asked): string | undefined {
  const material = asked.argument('material');
  return typeof material === 'string' ? material : undefined;
}
