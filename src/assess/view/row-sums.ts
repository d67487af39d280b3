import type { DomainError } from '../../errors.ts';
import type { Estimate } from '../../model/estimate.ts';
import { canStayInside, closedBuyers, type IntakeShare } from '../../model/closed-buyers.ts';
import { isOverfilled, surelyTaken } from '../../model/fitted-shares.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { bases } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { faultAt } from './scenario-names.ts';

/**
 * Of what a view makes of the records (rules V5 and V9): what a scenario sets counts, low ends of shares of one intake
 * add up to no more than 1 and no loop is closed; a breach is BAD_USER_INPUT. Without a scenario and with the usual
 * statuses an import has checked it.
 */
export function checkRows(site: BuildingSite): void {
  const { view, evidence } = site;
  const set = view.changes.flatMap((one) => (one.table === 'supply' ? [one.record] : []));
  for (const supply of set) {
    const fault = notCounted(site, supply) ?? overfilled(site, supply.buyer ?? '', supply.form ?? '', set);
    if (fault !== undefined) throw fault;
  }
  const ofScenario = new Set(set.map((supply) => supply.form ?? ''));
  checkLoops(site, ofScenario, 'scenario.setSupplies');
  // A seller that a scenario adds delivers to other buyers too.
  const isBuilding = view.changes.some(({ table }) => table === 'entity');
  const isOfStatuses = view.includeStatuses.some((status) => status !== 'IN_FORCE');
  if (!isOfStatuses && !isBuilding) return;
  for (const [first] of evidence.suppliesOf.values()) {
    const fault = overfilled(site, first?.buyer ?? '', first?.form ?? '', set);
    if (fault !== undefined) throw fault;
  }
  const others = new Set(
    evidence.supplies.flatMap(({ form }) => (form === undefined || ofScenario.has(form) ? [] : form)),
  );
  checkLoops(site, others, isOfStatuses ? 'includeStatuses' : 'scenario.addParties');
}

/** Throws the fault of the first loop that supplies of these forms close (rule V9). */
function checkLoops(site: BuildingSite, forms: ReadonlySet<string>, field: string): void {
  const buyersOf = Map.groupBy(site.evidence.supplies, ({ form }) => form ?? '');
  for (const form of forms) {
    const buyers = new Set((buyersOf.get(form) ?? []).flatMap(({ buyer }) => buyer ?? []));
    const fault = closedLoop(site, form, buyers, field);
    if (fault !== undefined) throw fault;
  }
}

/** The fault of a supply that a scenario sets but that does not count. It would have no effect on the answer. */
function notCounted({ named, view }: BuildingSite, supply: SupplyRecord): DomainError | undefined {
  const { supplier, buyer = '', form = '', basis = 'OBSERVED' } = supply;
  if (bases.indexOf(basis) > bases.indexOf(view.evidence))
    return faultAt(
      'scenario.setSupplies',
      `the supply of ${form} by "${supplier}" to "${buyer}" has the basis ${basis}, and \`evidence: ${view.evidence}\` excludes it. Ask with \`evidence: ${basis}\`.`,
    );
  if (named.inForce(buyer, form).some((one) => one.supply.id === supply.id)) return undefined;
  const why = view.includeStatuses.includes('IN_FORCE')
    ? 'another supply of the same firm replaces it. Set that one instead'
    : '`includeStatuses` excludes IN_FORCE. Add it';
  return faultAt(
    'scenario.setSupplies',
    `the supply of ${form} by "${supplier}" to "${buyer}" does not count, because ${why}.`,
  );
}

function overfilled(
  { named, view }: BuildingSite,
  buyer: string,
  form: string,
  set: readonly SupplyRecord[],
): DomainError | undefined {
  const stated = named.inForce(buyer, form).filter(({ supply }) => shareOf(supply) !== undefined);
  const shares = stated.map(({ supply }) => shareOf(supply));
  if (!isOverfilled(shares)) return undefined;
  const isSet = ({ id }: SupplyRecord): boolean => set.some((one) => one.id === id);
  const given = stated.flatMap(({ supply }) => (isSet(supply) ? [supply] : []));
  const standing = stated.flatMap(({ supply }) => (isSet(supply) ? [] : [supply]));
  const isOfStatuses = view.includeStatuses.some((status) => status !== 'IN_FORCE');
  const words = [
    `the shares of the suppliers of ${form} to "${buyer}" on ${view.at} add up to ${rounded(surelyTaken(shares))}; expected at most 1.`,
    ...(given.length > 0 ? [`Shares in the scenario: ${given.map(wordsOf).join(', ')}.`] : []),
    ...(standing.length > 0 ? [`Shares in the data set: ${standing.map(wordsOf).join(', ')}.`] : []),
    adviceOn(given, standing, isOfStatuses),
  ];
  return faultAt(given.length > 0 || !isOfStatuses ? 'scenario.setSupplies' : 'includeStatuses', words.join(' '));
}

function adviceOn(given: readonly SupplyRecord[], standing: readonly SupplyRecord[], isOfStatuses: boolean): string {
  const [other] = standing;
  if (given.length === 0 && isOfStatuses) return 'Ask for fewer statuses.';
  if (other === undefined) return 'Set smaller shares.';
  const { supplier, buyer, form } = other;
  return `Set a smaller share, or also set the others, such as \`{ supplier: "${supplier}", buyer: "${buyer}", material: "${form}", shareOfIntake: 0 }\`.`;
}

/** A stated share with its ends. */
function shareOf({ share }: SupplyRecord): Estimate | undefined {
  return statedRange(share, openShare);
}

function wordsOf(supply: SupplyRecord): string {
  const until = supply.validUntil === undefined ? '' : ` until ${supply.validUntil}`;
  return `"${supply.supplier}" ${rounded(shareOf(supply)?.low ?? 0)}${until}`;
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

function closedLoop(
  { named, view }: BuildingSite,
  form: string,
  buyers: ReadonlySet<string>,
  field: string,
): DomainError | undefined {
  const supplies = [...buyers].flatMap((buyer) =>
    named
      .inForce(buyer, form)
      .map(({ supply, supplier }): IntakeShare => ({ supplier, buyer, share: shareOf(supply) })),
  );
  const closed = [...closedBuyers(supplies, canStayInside)];
  if (closed.length === 0) return undefined;
  const names = closed.map((key) => `"${key}"`).join(', ');
  const advice =
    field === 'includeStatuses'
      ? 'ask for fewer statuses'
      : 'give one of them an outside supplier with a share above 0';
  return faultAt(field, `${names} could source all their ${form} from each other on ${view.at}; ${advice} (rule V9).`);
}
