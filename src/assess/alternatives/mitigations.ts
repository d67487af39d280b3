import { firstDay } from '../../model/partial-date.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { stages, type Stage, type LinkStatus } from '../../model/vocabulary.ts';
import { notWorking } from '../../network/rows/plants.ts';
import { supplyStateOn } from '../../network/evidence/supply-facts.ts';
import { alternativesTo } from './alternatives.ts';
import type { PartyGroup } from '../supply/groups.ts';
import { notConsidered, type NotConsidered } from '../supply/not-considered.ts';
import { noMitigations } from '../supply/reasons.ts';
import { estimateOfGroup, type Exposure } from '../supply/exposure.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import { essentialChains, boughtAt, type NeedChain } from '../supply/need-chains.ts';
import { chainWith, comparison } from './after-change.ts';
import { countryAgainst, foreignGroups, reducedCountry } from './reduced-country.ts';

/** ADD_SUPPLIER: a running producer becomes a supplier. START_CONTRACT: an agreed or planned supply of the buyer starts. */
type MitigationKind = 'ADD_SUPPLIER' | 'START_CONTRACT';

/** A possible action, and its reduction of the share of one country in a need. */
export interface Mitigation extends InView {
  readonly buyer: string;
  readonly kind: MitigationKind;
  readonly need: NeedRecord;
  readonly stage: Stage;
  readonly party: string;
  readonly status: EntityRecord['status'];
  /** Key of the country whose share is reduced. */
  readonly against: string;
  readonly before: Exposure;
  readonly after: Exposure;
  /** Estimate before minus estimate after. Bounds are never subtracted. */
  readonly reduction: number;
  /** The supply record that would start. */
  readonly supply: SupplyRecord | undefined;
}

export interface Mitigations {
  readonly rows: readonly Mitigation[];
  readonly notConsidered: readonly NotConsidered[];
  /** The reason why there are none. Undefined if there are some. */
  readonly reason: string | undefined;
}

const waiting: ReadonlySet<string> = new Set<LinkStatus>(['CONTRACTED', 'PLANNED', 'MOU', 'SAMPLING', 'TALKS']);

/** Smaller reductions are rounding noise. */
const least = 1e-9;

/**
 * Actions that reduce the share of a country, in no order. `mitigationKey` ranks them by their reduction. `against` is the ISO
 * code of that country. Without it, `reducedCountry` finds one for each need.
 */
export function mitigations(supply: Supply, material: string | undefined, against?: string): Mitigations {
  const chains = essentialChains(supply, material);
  const country = countryAgainst(supply.site, against);
  const needs = [...new Set(chains.map(({ need }) => need))];
  const tried = needs.flatMap((need) => trialOf(supply, chains, need, country) ?? []);
  const rows = tried.flatMap((trial) => [...contracts(supply, trial), ...newSuppliers(supply, trial, country)]);
  return {
    rows,
    notConsidered: notConsidered(supply, material, chains),
    reason:
      rows.length > 0
        ? undefined
        : noMitigations(supply, material, { isNeeded: needs.length > 0, tried: tried.length, country }),
  };
}

/** A need by the chain of one of its minerals, and the country whose share is to be reduced at the stage of purchase. */
interface Trial extends NeedChain {
  readonly stage: Stage;
  readonly reduced: PartyGroup;
}

/** The chain of the mineral with the largest share of one country. Undefined if no country is to be reduced. */
function trialOf(
  supply: Supply,
  chains: readonly NeedChain[],
  need: NeedRecord,
  country: string | undefined,
): Trial | undefined {
  const stage = boughtAt(supply, need);
  const [first] = chains
    .filter((one) => one.need === need)
    .map((one) => ({ one, worst: worst(supply, one, country) }))
    .toSorted((a, b) => b.worst - a.worst);
  if (stage === undefined || first === undefined) return undefined;
  const reduced = reducedCountry(supply, first.one, stage, country);
  return reduced === undefined ? undefined : { ...first.one, stage, reduced };
}

/** The sort key of an action: the largest reduction first. */
export function mitigationKey({ reduction, kind, party, need }: Mitigation): readonly string[] {
  return [(1 - reduction).toFixed(12), kind, party, need.id];
}

function worst(supply: Supply, one: NeedChain, country: string | undefined): number {
  const bought = boughtAt(supply, one.need);
  const at = bought === undefined ? -1 : stages.indexOf(bought);
  const foreign = stages.slice(0, at + 1).flatMap((stage) => foreignGroups(supply, one, stage, country));
  return Math.max(0, ...foreign.map((group) => estimateOfGroup(one.chain, group)));
}

function newSuppliers(supply: Supply, trial: Trial, country: string | undefined): Mitigation[] {
  const question = { stage: undefined, supplier: undefined, against: country };
  return alternativesTo(supply, trial, question).flatMap(({ party, status, after }) =>
    after === undefined || notWorking.has(status ?? '')
      ? []
      : effect(supply, trial, { kind: 'ADD_SUPPLIER', party, status, supply: undefined }, after),
  );
}

/** Supplies of this need that are agreed, planned or in talks, each as if it had started and its plant ran. */
function contracts(supply: Supply, trial: Trial): Mitigation[] {
  const { site, view, buyer } = supply;
  const { need, material, chain, stage, reduced } = trial;
  return (site.evidence.suppliesOf.get(buyer, need.form) ?? []).flatMap((record) => {
    const state = supplyStateOn(record, view.at, site.evidence, view.parameters.assumedLifetimeYears);
    const begins = !state.holds && record.validFrom !== undefined && firstDay(record.validFrom) > view.at;
    if (!begins && (!state.holds || !waiting.has(state.status) || view.includeStatuses.includes(state.status)))
      return [];
    const { validFrom: _, upstreamSite: __, ...begun } = record;
    const after = chainWith(supply, need, material, { ...begun, status: 'IN_FORCE' });
    return effect(
      supply,
      trial,
      {
        kind: 'START_CONTRACT',
        party: record.supplier,
        status: site.evidence.entities.get(record.supplier)?.status,
        supply: record,
      },
      comparison(supply, { before: chain, after }, stage, reduced),
    );
  });
}

function effect(
  supply: Supply,
  { need, stage }: Trial,
  action: Pick<Mitigation, 'kind' | 'party' | 'status' | 'supply'>,
  { country, before, dependency }: ReturnType<typeof comparison>,
): Mitigation[] {
  if (country === undefined || before === undefined || dependency === undefined) return [];
  const reduction = before.estimate - dependency.estimate;
  // An action that does not reduce the country's share is not a mitigation.
  if (reduction <= least) return [];
  return [
    {
      ...action,
      view: supply.view,
      buyer: supply.buyer,
      need,
      stage,
      against: country,
      before,
      after: dependency,
      reduction,
    },
  ];
}
