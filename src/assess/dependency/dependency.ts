import { groupedBy } from '../../model/tuple-map.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage, wordsIf, type ResultFlag, byRule, type RuleName } from '../../model/vocabulary.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { groupsAt, originOf, type GroupBy, type PartyGroup } from '../supply/groups.ts';
import type { Coverage } from '../../analysis/shares/coverage.ts';
import { estimateOfGroup, exposureOf, type Exposure } from '../supply/exposure.ts';
import { evidenceFlags, hasStatedDependence, lifetimeRules } from '../supply/evidence-flags.ts';
import { isAssumedNeed, type Supply } from '../supply/supply.ts';
import {
  type NeedChain,
  chainAt,
  chainsFor,
  materialsOf,
  reasonFor,
  boughtAt,
  exposureAt,
  stageCoverage,
} from '../supply/need-chains.ts';
import { noGroups } from '../supply/reasons.ts';

export interface DependencyQuestion {
  /** Key of a mineral, or of a form that the buyer sources. */
  readonly material: string;
  readonly groupBy: GroupBy;
  /** Only this stage. Undefined for all stages. */
  readonly stage: Stage | undefined;
  /** Groups with a smaller estimate are left out, except named firms and plants. */
  readonly minShare: number;
  /** The requested page of rows, passed on to the code that shows them. */
  readonly page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined };
}

/** The share of one need that passes through one group at one stage. */
export interface DependencyRow {
  readonly supply: Supply;
  readonly chain: Chain;
  readonly need: NeedRecord;
  /** The mineral of the chain, or the form itself at the stage at which the buyer buys. */
  readonly material: string;
  readonly stage: Stage;
  readonly group: PartyGroup;
  readonly estimate: number;
  passThrough(): Exposure;
  /** The share that starts there. Undefined if none does. */
  origin(): Exposure | undefined;
}

export type Dependency =
  | {
      readonly status: 'NOT_KNOWN';
      readonly reason: string;
      readonly question: DependencyQuestion;
      readonly supply: Supply;
    }
  | {
      readonly status: 'ANSWERED';
      readonly question: DependencyQuestion;
      readonly supply: Supply;
      readonly chains: readonly NeedChain[];
      /** What the question stands for: minerals, or for a group those of its members that the buyer needs. */
      readonly materials: readonly string[];
      /** In no order. `rowKey` gives their order. */
      readonly rows: readonly DependencyRow[];
      /** The reason why there are no rows. Undefined if there are some. */
      readonly reason: string | undefined;
      /** The sum of the estimates left out, at the stage with the largest sum. */
      readonly shareBelowMin: number;
      readonly flags: readonly ResultFlag[];
      readonly rules: readonly RuleName[];
      /** The evidence behind the answer. Undefined if several needs cannot be combined. */
      coverage(): Coverage | undefined;
      /** The largest change in the last sweep of a loop. 0 if all loops settled. */
      residual(): number;
    };

/** The groups that a buyer's intake of a material passes through, stage by stage. */
export function dependency(supply: Supply, question: DependencyQuestion): Dependency {
  const chains = chainsFor(supply, question.material);
  if (chains.length === 0)
    return { status: 'NOT_KNOWN', reason: reasonFor(supply, question.material), question, supply };
  const found = chains.flatMap((one) => rowsOf(supply, one, question, chains));
  const isShown = ({ estimate, group }: DependencyRow): boolean =>
    group.kind === 'GROUP' ? estimate >= question.minShare || isHeld(group) : estimate > 0;
  const rows = found.filter(isShown);
  const left = groupedBy(
    found.filter((row) => !isShown(row)),
    ({ stage, need }) => [need.id, stage],
  );
  const needs = new Set(chains.map(({ need }) => need));
  const flags = new Set<ResultFlag>([
    ...supply.flags,
    ...chains.flatMap(({ chain }) => chain.flags),
    ...evidenceFlags(supply, chains),
  ]);
  if (overlaps(found)) flags.add('groupsOverlap');
  if (needs.size > 1) flags.add('needsNotCombined');
  if ([...needs].some((need) => isAssumedNeed(supply, need))) flags.add('needAssumed');
  const rules = new Set<RuleName>([
    ...chains.flatMap(({ chain }) => chain.rules),
    ...wordsIf(flags.has('needAssumed'), 'N0'),
    ...wordsIf(flags.has('beyondEvidence') || flags.has('beforeEvidence'), 'T7'),
    ...wordsIf(hasStatedDependence(supply, chains), 'R4'),
    ...lifetimeRules(supply, chains),
  ]);
  return {
    status: 'ANSWERED',
    question,
    supply,
    chains,
    materials: materialsOf(chains),
    rows,
    reason:
      rows.length > 0
        ? undefined
        : noGroups(
            supply,
            chains,
            question,
            found.some(({ estimate }) => estimate > 0),
          ),
    shareBelowMin: Math.max(0, ...left.map((group) => group.reduce((all, { estimate }) => all + estimate, 0))),
    flags: [...flags].toSorted(),
    rules: [...rules].toSorted(byRule),
    coverage: () => coverageOfAll(supply, chains),
    residual: () => Math.max(0, ...rows.map((row) => row.passThrough().residual)),
  };

  function isHeld(group: PartyGroup): boolean {
    return question.groupBy === 'PARTY' && group.key !== undefined;
  }
}

function rowsOf(
  supply: Supply,
  one: NeedChain,
  question: DependencyQuestion,
  all: readonly NeedChain[],
): DependencyRow[] {
  const { need, material } = one;
  const bought = boughtAt(supply, need);
  const isFirst = all.find((other) => other.need === need)?.material === material;
  return (
    stages
      .filter((stage) => question.stage === undefined || question.stage === stage)
      // The purchase of a form is the same for each of its minerals.
      .filter((stage) => stage !== bought || isFirst)
      .flatMap((stage) => {
        const chain = chainAt(supply, one, stage);
        return groupsAt(supply, chain, stage, question.groupBy).map((group): DependencyRow => {
          const estimate = estimateOfGroup(chain, group);
          const exposures = new Map<string, Exposure | undefined>();
          const once = (name: string, make: () => Exposure | undefined): Exposure | undefined => {
            if (!exposures.has(name)) exposures.set(name, make());
            return exposures.get(name);
          };
          return {
            supply,
            chain,
            need,
            material: stage === bought ? need.form : material,
            stage,
            group,
            estimate,
            passThrough: () =>
              once('passThrough', () => exposureAt(chain, group.target, stage)) ??
              exposureAt(chain, group.target, stage),
            origin: () =>
              once('origin', () => {
                const sources = originOf(chain, group);
                return sources === undefined ? undefined : exposureOf(chain, sources);
              }),
          };
        });
      })
  );
}

const noise = 1e-9;

/** Whether some material counts in several rows of one stage. */
function overlaps(rows: readonly DependencyRow[]): boolean {
  return groupedBy(rows, ({ need, stage, material }) => [need.id, stage, material]).some(
    (same) => same.reduce((all, { estimate }) => all + estimate, 0) > 1 + noise,
  );
}

/** The sort key of a row: by need, by stage from the buyer upstream, then largest estimate first. */
export function rowKey({ need, stage, material, estimate, group }: DependencyRow): readonly string[] {
  const rank = stages.length - stages.indexOf(stage);
  return [
    need.id,
    String(rank),
    material,
    (1 - estimate).toFixed(12),
    group.label,
    group.key ?? '',
    group.members.join(','),
  ];
}

/**
 * The evidence behind the answer. For one chain it is that of the whole chain. For several minerals of one need it is that
 * of the intake at the stage of purchase, and so it is if a scenario takes another mineral of its form. Several needs are
 * never averaged (V10).
 */
function coverageOfAll(supply: Supply, chains: readonly NeedChain[]): Coverage | undefined {
  const [first, second] = chains;
  if (first === undefined || chains.some(({ need }) => need !== first.need)) return undefined;
  const bought = boughtAt(supply, first.need);
  const joint = bought === undefined ? first.chain : chainAt(supply, first, bought);
  const isShared = second !== undefined || joint !== first.chain;
  return stageCoverage(joint, isShared ? bought : undefined);
}
