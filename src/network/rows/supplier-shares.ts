import { anyShare, atEachEnd, type Estimate } from '../../model/estimate.ts';
import { fittedShares } from '../../model/fitted-shares.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { hasShare, onePerSupplier, type NamedSupply } from '../../model/one-per-supplier.ts';
import { isOneSided, openShare, statedRange } from '../../model/stated-range.ts';
import { isCarriedBack } from '../../model/supply-state.ts';
import { type ResultFlag, type RuleName, wordsIf } from '../../model/vocabulary.ts';
import { isOpenEnded } from '../evidence/joint-volumes.ts';
import { isBoundByMain } from '../evidence/plant-capacity.ts';
import { supplyFacts } from '../evidence/supply-facts.ts';
import type { LinkBasis } from '../parties.ts';
import { agedShares } from './aged-shares.ts';
import { integratedShares, type CapacityShares } from './capacity-shares.ts';
import { countedSupplies, recordRules, type SupplyGround } from './counted-supplies.ts';
import { sum } from './draft-row.ts';
import { measuredShares, volumeShares, type Share } from './measured-shares.ts';

/** The share of a named supplier in a buyer's intake. */
export interface SupplierShare extends Estimate {
  readonly named: NamedSupply;
  readonly basis: LinkBasis;
  /** The part that a source states for exactly this relation. 0 if none does. */
  readonly observedLow: number;
  /** The high end of a share that is stated for an earlier period (rule T4b). It binds as a stated one does. */
  readonly agedHigh?: number;
  /** Whether the relation itself has a figure: a share, a reservation or a volume. */
  readonly hasFigure: boolean;
}

/** The shares of named suppliers in an intake, before the market gets the rest. */
export interface SupplierShares {
  readonly shares: readonly SupplierShare[];
  readonly rules: readonly RuleName[];
  readonly flags: readonly ResultFlag[];
}

/**
 * Stated shares stand, measured ones fill what is free, and who has no figure divides what is left (rules N1, N2 and
 * U5).
 */
export function supplierShares(ground: SupplyGround, byCapacity: CapacityShares, need: NeedRecord): SupplierShares {
  const { evidence, view, ownership } = ground;
  const all = countedSupplies(ground, need.buyer, need.form);
  const named = onePerSupplier(all, ownership);
  const shares: SupplierShare[] = [...fittedShares(named.filter(hasShare).map(statedShare))];
  const rules = new Set<RuleName>([...sharesRules(shares), ...named.flatMap(({ supply }) => recordRules(supply))]);
  if (named.length < all.length) rules.add('R1');
  const unstated = named.filter((one) => !hasShare(one));
  if (unstated.some(({ supplier }) => isBoundByMain(supplier, need.form, evidence))) rules.add('U7');
  const measured = measuredShares(ground, need, unstated, Math.max(0, 1 - sum(shares, 'estimate')));
  for (const [one, share] of measured) shares.push(measuredShare(one, share, 1 - sum(shares, 'low')));
  if (measured.size > 0) rules.add('N2');
  const noFigure = unstated.filter((one) => !measured.has(one));
  const aged = agedShares(ground, need, noFigure, Math.max(0, 1 - sum(shares, 'estimate')));
  for (const [one, share] of aged)
    shares.push({ ...measuredShare(one, share, 1 - sum(shares, 'low')), agedHigh: share.high });
  if (aged.size > 0) rules.add('T4b');
  const open = noFigure.filter((one) => !aged.has(one));
  let used: readonly NamedSupply[] = [...measured.keys()];
  if (open.length > 0) {
    const own = open.filter(({ supplier }) => ownership.rootOf(supplier) === ownership.rootOf(need.buyer));
    const ofSum = own.length > 0 ? undefined : volumeShares(ground, need, open);
    if (ofSum !== undefined) used = unstated;
    const parts = own.length > 0 ? integratedShares(own, open) : (ofSum ?? byCapacity(need, open));
    rules.add(own.length > 0 ? 'U5' : 'N2');
    shares.push(...openShares(open, parts, shares));
  }
  if (used.some(({ supply }) => isOpenEnded(supply))) rules.add('R5');
  const facts = supplyFacts(evidence);
  const isAssumed = named.some(({ supply }) => isCarriedBack(supply, view.at, facts));
  return {
    shares,
    rules: [...rules],
    flags: [...wordsIf(isAssumed, 'dateAssumed'), ...wordsIf(aged.size > 0, 'shareAged')],
  };
}

function sharesRules(stated: readonly SupplierShare[]): RuleName[] {
  return [
    ...wordsIf(stated.length > 0, 'N1'),
    ...wordsIf(
      stated.some(({ named }) => isOneSided(named.supply.share)),
      'R5',
    ),
    ...wordsIf(
      stated.some(({ named }) => named.supply.basis === 'ASSUMED'),
      'U5',
    ),
  ];
}

/**
 * A stated share with its ends, before it is fitted beside the others (rule U5).
 * @rule N1
 */
function statedShare(named: NamedSupply): SupplierShare {
  const share = statedRange(named.supply.share, openShare) ?? anyShare(0);
  const basis = named.supply.basis ?? 'OBSERVED';
  return { named, ...share, basis, observedLow: basis === 'OBSERVED' ? share.low : 0, hasFigure: true };
}

/** A measured share within the room that earlier shares leave. */
function measuredShare(named: NamedSupply, share: Share, room: number): SupplierShare {
  const { estimate } = share;
  const low = Math.min(share.low, Math.max(0, room));
  const high = Math.min(share.high, Math.max(estimate, room));
  return { named, low, estimate, high, ...basisOf(share, low), hasFigure: true };
}

/** Parts of the intake beside figures. They are low if the figures are at their high ends, and high at their low ends. */
function openShares(
  open: readonly NamedSupply[],
  parts: readonly Share[],
  figures: readonly SupplierShare[],
): SupplierShare[] {
  const used = atEachEnd((end) => sum(figures, end));
  return open.map((named, index) => {
    const part: Share = parts[index] ?? anyShare(0);
    const low = part.low * Math.max(0, 1 - used.high);
    const estimate = part.estimate * Math.max(0, 1 - used.estimate);
    const high = Math.min(part.high, Math.max(0, 1 - used.low));
    return { named, low, estimate, high, ...basisOf(part, low), hasFigure: part.observed === true };
  });
}

function basisOf({ observed }: Share, low: number): Pick<SupplierShare, 'basis' | 'observedLow'> {
  return observed === true ? { basis: 'OBSERVED', observedLow: low } : { basis: 'REPORTED', observedLow: 0 };
}
