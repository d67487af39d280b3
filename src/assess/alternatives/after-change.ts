import { type Exposure, estimateOf, exposureOf } from '../supply/exposure.ts';
import { total, within, type Estimate } from '../../model/estimate.ts';
import { type Supply, createSupply } from '../supply/supply.ts';
import { type NeedChain, boughtAt } from '../supply/need-chains.ts';
import type { SupplyRecord, NeedRecord } from '../../model/records/network.ts';
import { changedSite } from '../../network/chain/changed-site.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { buildDisplacedChain } from '../../network/chain/chain-builder.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { groupsAt, type PartyGroup, type Target } from '../supply/groups.ts';
import { hit } from '../../analysis/shares/reach.ts';
import { herfindahlBounds } from '../../analysis/indices/herfindahl.ts';

export interface AfterChange {
  /** Key of the country whose share is compared. Undefined if no foreign country has a share. */
  readonly country: string | undefined;
  readonly before: Exposure | undefined;
  readonly dependency: Exposure | undefined;
  /** Herfindahl–Hirschman index of the countries at the stage. */
  readonly hhi: Estimate | undefined;
}

/** A producer that is tried, the supplier that it replaces, and the country whose share is compared. */
export interface Trial {
  readonly party: string;
  /** Undefined if it is added to the suppliers. */
  readonly supplier: string | undefined;
  readonly reduced: PartyGroup | undefined;
}

/** The share of a country at the stage if one more producer supplied the buyer, or replaced a supplier (rule N2). */
export function afterChange(
  supply: Supply,
  { need, material, chain }: NeedChain,
  { party, supplier, reduced }: Trial,
): AfterChange {
  const { site, buyer } = supply;
  const stage = boughtAt(supply, need);
  const share = supplier === undefined || stage === undefined ? undefined : shareOf(supply, chain, stage, supplier);
  const added: SupplyRecord = {
    id: `alternative:${party}:${need.id}`,
    buyer,
    form: need.form,
    supplier: party,
    status: 'IN_FORCE',
    basis: share === undefined ? 'REPORTED' : 'ASSUMED',
    ...(share !== undefined && { share }),
  };
  const after =
    supplier === undefined
      ? chainWith(supply, need, material, added)
      : createSupply(
          changedSite(site, {
            supplies: [added],
            withoutSupplies: site.evidence.supplies.flatMap((one) =>
              one.supplier === supplier && one.buyer === buyer && one.form === need.form ? [one.id] : [],
            ),
            entities: runningParties(site, party),
          }),
          buyer,
        ).chain(need, material);
  return {
    ...comparison(supply, { before: chain, after }, stage, reduced),
    hhi: stage === undefined ? undefined : countryIndex(supply, after, stage),
  };
}

/**
 * The chain of a need with one more supply, whose plant runs. If today's suppliers have no figures, all share by rule N2.
 * Otherwise, if there is no room for the new supplier or no figure of it, it displaces today's shares in proportion. The
 * evidence about today's suppliers is thus kept.
 */
export function chainWith(supply: Supply, need: NeedRecord, material: string, added: SupplyRecord): Chain {
  const { site, buyer } = supply;
  const entities = runningParties(site, added.supplier);
  const changed = changedSite(site, { supplies: [added], entities });
  const today = [...site.named.figures(need)].filter(([supplier]) => supplier !== added.supplier);
  const own = changed.named.figures(need).get(added.supplier);
  const taken = today.reduce((all, [, { estimate }]) => all + estimate, own?.estimate ?? 0);
  if (today.length === 0 || (own !== undefined && taken <= 1 + roundingSlack))
    return createSupply(changed, buyer).chain(need, material);
  const { surelyAtMost: atMost, ...byCapacity } = changed.named.partByCapacity(need, added.supplier);
  // A stated share may be more than a capacity allows. Today's suppliers are then sure only of what it leaves.
  const surelyAtMost = Math.max(atMost, own?.high ?? 0);
  const withoutSupplies = changed.evidence.supplies.flatMap((one) =>
    one.buyer === buyer && one.form === need.form && one.id !== added.id ? [one.id] : [],
  );
  const { share: _, volume: __, reservation: ___, ...bare } = added;
  const alone = changedSite(site, { supplies: [{ ...bare, basis: 'ASSUMED', share: 1 }], withoutSupplies, entities });
  return buildDisplacedChain(site, { need, material }, { site: alone, part: own ?? byCapacity, surelyAtMost });
}

/** Tolerance for rounding in sums. */
const roundingSlack = 1e-9;

/** A planned plant counts as running in a what-if in which it supplies. */
export function runningParties({ evidence, ownership, view }: BuildingSite, party: string): EntityRecord[] {
  return [party, ownership.siteOf(party)].flatMap((key) => {
    const entity = evidence.entities.get(key);
    if (entity === undefined) return [];
    const { validFrom: _, capacities = [], ...rest } = entity;
    const year = Number(view.at.slice(0, 4));
    // Its planned capacity is its capacity once it runs.
    const planned = capacities.map((one) =>
      one.basis === 'PLANNED' ? { ...one, basis: 'NAMEPLATE' as const, year } : one,
    );
    const isRunning = entity.status === undefined || entity.status === 'OPERATING';
    return [{ ...rest, capacities: isRunning ? capacities : planned, status: 'OPERATING' as const }];
  });
}

function shareOf(supply: Supply, chain: Chain, stage: Stage, party: string): number | undefined {
  const group = groupsAt(supply, chain, stage, 'PARTY').find(({ key }) => key === party);
  const country = groupsAt(supply, chain, stage, 'COUNTRY').find(({ key }) => key === party);
  const found = group ?? country;
  return found === undefined ? undefined : estimateOf(chain, found.target);
}

/** The share of a country at a stage, before and after. */
export function comparison(
  supply: Supply,
  { before, after }: { readonly before: Chain; readonly after: Chain },
  stage: Stage | undefined,
  reduced: PartyGroup | undefined,
): Pick<AfterChange, 'country' | 'before' | 'dependency'> {
  if (stage === undefined || reduced === undefined)
    return { country: undefined, before: undefined, dependency: undefined };
  const same = groupsAt(supply, after, stage, 'COUNTRY').find(({ key }) => key === reduced.key);
  return {
    country: reduced.key,
    before: exposureOf(before, reduced.target),
    dependency: exposureOf(after, same?.target ?? ofNobodyKnown(supply, after, stage)),
  };
}

/** The target of a country without known parties in a chain. Only unknown parties may belong to it. */
function ofNobodyKnown(supply: Supply, chain: Chain, stage: Stage): Target {
  const nobody = new Uint8Array(chain.parties.length);
  const unknown =
    groupsAt(supply, chain, stage, 'COUNTRY').find(({ kind }) => kind === 'UNKNOWN')?.target.high ?? nobody;
  return { low: nobody, estimate: nobody, high: unknown.map((state) => (state === hit.yes ? hit.maybe : state)) };
}

function countryIndex(supply: Supply, chain: Chain, stage: Stage): Estimate | undefined {
  const groups = groupsAt(supply, chain, stage, 'COUNTRY').map(({ kind, target }) => ({
    kind,
    exposure: exposureOf(chain, target),
  }));
  const unplaced = groups.filter(({ kind }) => kind === 'UNKNOWN' || kind === 'GONE');
  const unknown = within(total(unplaced.map(({ exposure }) => exposure)), 0, 1);
  // Material that passes through two countries at one stage counts in both. The parts are scaled to sum to 1.
  const passings = groups.reduce((all, { exposure }) => all + exposure.estimate, 0);
  const part = ({ low, estimate, high }: Estimate): Estimate =>
    passings <= 1 ? { low, estimate, high } : { low: low / passings, estimate: estimate / passings, high };
  return herfindahlBounds(
    groups.filter(({ kind }) => kind === 'GROUP').map(({ exposure }) => part(exposure)),
    part(unknown),
  );
}
