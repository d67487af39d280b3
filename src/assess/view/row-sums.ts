import type { DomainError } from '../../errors.ts';
import { canStayInside, closedBuyers, type IntakeShare } from '../../model/closed-buyers.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedPoint, statedRange } from '../../model/stated-range.ts';
import { bases } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { faultAt } from './scenario-names.ts';

/** Sums of shares are compared with this much room for rounding. */
const rounding = 1e-9;

/**
 * Of what a view makes of the records (rules V5 and V9): what a scenario sets counts, shares of one intake add up to
 * no more than 1 and no loop is closed; a breach is BAD_USER_INPUT. Without a scenario and with the usual statuses an
 * import has checked it.
 */
export function checkRows(site: BuildingSite): void {
  const { view, evidence } = site;
  const set = view.changes.flatMap((one) => (one.table === 'supply' ? [one.record] : []));
  for (const supply of set) {
    const fault = notCounted(site, supply) ?? overfilled(site, supply.buyer ?? '', supply.form ?? '', set);
    if (fault !== undefined) throw fault;
  }
  for (const form of new Set(set.map((supply) => supply.form ?? ''))) {
    const fault = closedLoop(site, form);
    if (fault !== undefined) throw fault;
  }
  // A seller that a scenario builds delivers to others too.
  const isBuilding = view.changes.some(({ table }) => table === 'entity');
  if (view.includeStatuses.every((status) => status === 'IN_FORCE') && !isBuilding) return;
  for (const [first] of evidence.suppliesOf.values()) {
    const fault = overfilled(site, first?.buyer ?? '', first?.form ?? '', set);
    if (fault !== undefined) throw fault;
  }
}

/** What is set and does not count would be answered as if it had not been set. */
function notCounted({ named, view }: BuildingSite, supply: SupplyRecord): DomainError | undefined {
  const { supplier, buyer = '', form = '', basis = 'OBSERVED' } = supply;
  if (bases.indexOf(basis) > bases.indexOf(view.evidence))
    return faultAt(
      'scenario.setSupplies',
      `what "${supplier}" supplies of ${form} to "${buyer}" does not count: \`evidence: ${view.evidence}\` lets nothing that is ${basis} fill a share; ask with \`evidence: ${basis}\`.`,
    );
  if (named.inForce(buyer, form).some((one) => one.supply.id === supply.id)) return undefined;
  const why = view.includeStatuses.includes('IN_FORCE')
    ? 'another supply of the same firm stands in its place'
    : '`includeStatuses` leaves out IN_FORCE';
  return faultAt(
    'scenario.setSupplies',
    `what "${supplier}" supplies of ${form} to "${buyer}" does not count: ${why}.`,
  );
}

function overfilled(
  { named, view }: BuildingSite,
  buyer: string,
  form: string,
  set: readonly SupplyRecord[],
): DomainError | undefined {
  const stated = named.inForce(buyer, form).filter(({ supply }) => statedPoint(supply.share) !== undefined);
  const sum = stated.reduce((all, { supply }) => all + statedShare(supply), 0);
  if (sum <= 1 + rounding) return undefined;
  const isSet = ({ id }: SupplyRecord): boolean => set.some((one) => one.id === id);
  const given = stated.flatMap(({ supply }) => (isSet(supply) ? [supply] : []));
  const standing = stated.flatMap(({ supply }) => (isSet(supply) ? [] : [supply]));
  const isOfStatuses = view.includeStatuses.some((status) => status !== 'IN_FORCE');
  const words = [
    `the shares of what "${buyer}" takes of ${form} on ${view.at} add up to ${rounded(sum)}; expected 1 at most.`,
    ...(given.length > 0 ? [`Set: ${given.map(wordsOf).join(', ')}.`] : []),
    ...(standing.length > 0 ? [`Standing: ${standing.map(wordsOf).join(', ')}.`] : []),
    adviceOn(given, standing, isOfStatuses),
  ];
  return faultAt(given.length > 0 || !isOfStatuses ? 'scenario.setSupplies' : 'includeStatuses', words.join(' '));
}

function adviceOn(given: readonly SupplyRecord[], standing: readonly SupplyRecord[], isOfStatuses: boolean): string {
  const [other] = standing;
  if (given.length === 0 && isOfStatuses) return 'Ask for fewer statuses.';
  if (other === undefined) return 'Set smaller shares.';
  const { supplier, buyer, form } = other;
  return `Set a smaller share, or the others too: { supplier: "${supplier}", buyer: "${buyer}", material: "${form}", shareOfIntake: 0 }.`;
}

/** The estimate of a stated share as rows take it (rule N1); no low end is above it. */
function statedShare({ share }: SupplyRecord): number {
  return statedPoint(share) ?? 0;
}

function wordsOf(supply: SupplyRecord): string {
  const until = supply.validUntil === undefined ? '' : ` until ${supply.validUntil}`;
  return `"${supply.supplier}" ${rounded(statedShare(supply))}${until}`;
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

function closedLoop({ named, evidence, view }: BuildingSite, form: string): DomainError | undefined {
  const buyers = new Set(evidence.supplies.flatMap((one) => (one.form === form ? (one.buyer ?? []) : [])));
  const supplies = [...buyers].flatMap((buyer) =>
    named
      .inForce(buyer, form)
      .map(({ supply, supplier }): IntakeShare => ({ supplier, buyer, share: statedRange(supply.share, openShare) })),
  );
  const closed = [...closedBuyers(supplies, canStayInside)];
  if (closed.length === 0) return undefined;
  const names = closed.map((key) => `"${key}"`).join(', ');
  return faultAt(
    'scenario.setSupplies',
    `RECYCLING_UNBOUNDED: ${names} can take all their ${form} from each other on ${view.at}; give one of them a share that is sure to come from outside.`,
  );
}
