import { firstDay } from '../../model/partial-date.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { stages, type Stage, type LinkStatus } from '../../model/vocabulary.ts';
import { notWorking } from '../../network/rows/plants.ts';
import { supplyStateOn } from '../../network/evidence/supply-facts.ts';
import { alternativesTo } from './alternatives.ts';
import { groupsAt } from '../supply/groups.ts';
import { noMitigations } from '../supply/reasons.ts';
import { estimateOf, type Exposure } from '../supply/exposure.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import { essentialChains, boughtAt, type NeedChain } from '../supply/need-chains.ts';
import { chainWith, comparison } from './after-change.ts';

/** ADD_SUPPLIER: a running producer becomes a supplier. START_CONTRACT: an agreed or planned supply of the buyer starts. */
type MitigationKind = 'ADD_SUPPLIER' | 'START_CONTRACT';

/** A possible action, and its reduction of the share of the country with the largest share of a need. */
export interface Mitigation extends InView {
  readonly buyer: string;
  readonly kind: MitigationKind;
  readonly need: NeedRecord;
  readonly stage: Stage;
  readonly party: string;
  readonly status: EntityRecord['status'];
  readonly country: string | undefined;
  readonly before: Exposure;
  readonly after: Exposure;
  /** Estimate before minus estimate after. Bounds are never subtracted. */
  readonly reduction: number;
  /** The supply record that would start. */
  readonly supply: SupplyRecord | undefined;
}

export interface Mitigations {
  readonly rows: readonly Mitigation[];
  /** The reason why there are none. Undefined if there are some. */
  readonly reason: string | undefined;
}

const waiting: ReadonlySet<string> = new Set<LinkStatus>(['CONTRACTED', 'PLANNED', 'MOU', 'SAMPLING', 'TALKS']);

/** Smaller reductions are rounding noise. */
const least = 1e-9;

/** Actions that reduce the largest share, in no order. `mitigationKey` ranks them by their reduction. */
export function mitigations(supply: Supply, material: string | undefined): Mitigations {
  const chains = essentialChains(supply, material);
  const needs = [...new Set(chains.map(({ need }) => need))];
  const rows = needs.flatMap((need) => {
    // The mineral of the need with the largest share of one country.
    const first = chains.filter((one) => one.need === need).toSorted((a, b) => worst(supply, b) - worst(supply, a))[0];
    return first === undefined ? [] : [...contracts(supply, first), ...newSuppliers(supply, first)];
  });
  return { rows, reason: rows.length > 0 ? undefined : noMitigations(supply, material, needs.length > 0) };
}

/** The sort key of an action: the largest reduction first. */
export function mitigationKey({ reduction, kind, party, need }: Mitigation): readonly string[] {
  return [(1 - reduction).toFixed(12), kind, party, need.id];
}

function worst(supply: Supply, { chain, need }: NeedChain): number {
  const bought = boughtAt(supply, need);
  const at = bought === undefined ? -1 : stages.indexOf(bought);
  return Math.max(
    0,
    ...stages
      .slice(0, at + 1)
      .flatMap((stage) =>
        groupsAt(supply, chain, stage, 'COUNTRY').map(({ kind, target }) =>
          kind !== 'GROUP' ? 0 : estimateOf(chain, target),
        ),
      ),
  );
}

function newSuppliers(supply: Supply, one: NeedChain): Mitigation[] {
  return alternativesTo(supply, one, undefined, undefined).flatMap(({ party, status, after }) =>
    after === undefined || notWorking.has(status ?? '')
      ? []
      : effect(supply, one, { kind: 'ADD_SUPPLIER', party, status, supply: undefined }, after),
  );
}

/** Supplies of this need that are agreed, planned or in talks, each as if it had started and its plant ran. */
function contracts(supply: Supply, one: NeedChain): Mitigation[] {
  const { site, view, buyer } = supply;
  const { need, material, chain } = one;
  const stage = boughtAt(supply, need);
  return (site.evidence.suppliesOf.get(buyer, need.form) ?? []).flatMap((record) => {
    const state = supplyStateOn(record, view.at, site.evidence, view.parameters.assumedLifetimeYears);
    const begins = !state.holds && record.validFrom !== undefined && firstDay(record.validFrom) > view.at;
    if (!begins && (!state.holds || !waiting.has(state.status) || view.includeStatuses.includes(state.status)))
      return [];
    const { validFrom: _, upstreamSite: __, ...begun } = record;
    const after = chainWith(supply, need, material, { ...begun, status: 'IN_FORCE' });
    return effect(
      supply,
      one,
      {
        kind: 'START_CONTRACT',
        party: record.supplier,
        status: site.evidence.entities.get(record.supplier)?.status,
        supply: record,
      },
      comparison(supply, chain, after, stage),
    );
  });
}

function effect(
  supply: Supply,
  { need }: NeedChain,
  action: Pick<Mitigation, 'kind' | 'party' | 'status' | 'supply'>,
  { country, before, dependency }: ReturnType<typeof comparison>,
): Mitigation[] {
  const stage = boughtAt(supply, need);
  if (stage === undefined || before === undefined || dependency === undefined) return [];
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
      country,
      before,
      after: dependency,
      reduction,
    },
  ];
}
