import type { SupplyRecord } from '../../model/records/network.ts';
import { type ResultFlag, type RuleName, wordsIf } from '../../model/vocabulary.ts';
import { supplyStateOn } from '../../network/evidence/supply-facts.ts';
import type { Supply } from './supply.ts';
import type { NeedChain } from './need-chains.ts';
import { isBeforeStatistics } from '../../network/evidence/before-statistics.ts';

/**
 * Flags about the records behind chains: a day before all of their statistics (T7), conflicting claims, and undated sources
 * that were kept (T1).
 */
export function evidenceFlags(supply: Supply, chains: readonly NeedChain[]): readonly ResultFlag[] {
  const { evidence } = supply.site;
  const statistics = chains.flatMap(({ chain }) => chain.statistics);
  const subjects = new Set([
    supply.buyer,
    ...chains.flatMap(({ material, need }) => [material, need.form]),
    ...statistics.map(({ statistic }) => statistic.material),
  ]);
  const isInConflict = evidence.claims.some(
    ({ subject, attribute, conflict }) =>
      conflict === 'TRUE_CONFLICT' &&
      subjects.has(subject) &&
      (attribute.startsWith('SHARE_OF_WORLD_') || attribute === 'SHARE_OF_BUYER_INTAKE'),
  );
  return [
    ...wordsIf(
      isBeforeStatistics(
        supply.view.at,
        statistics.flatMap(({ statistic }) => statistic.rows),
      ),
      'beforeEvidence',
    ),
    ...wordsIf(isInConflict, 'claimConflict'),
    ...wordsIf(supply.view.knownAt !== undefined && restsOnUndated(supply, chains), 'undatedSource'),
  ];
}

/** The supply records that chains use. */
function suppliesBehind({ site: { evidence } }: Supply, chains: readonly NeedChain[]): readonly SupplyRecord[] {
  const used = new Set(chains.flatMap(({ chain }) => chain.supplies.flatMap((key) => key ?? [])));
  return evidence.supplies.filter(({ id }) => used.has(id));
}

function restsOnUndated(supply: Supply, chains: readonly NeedChain[]): boolean {
  const { evidence } = supply.site;
  const sources = [
    ...suppliesBehind(supply, chains).flatMap(({ sources: named = [] }) => named),
    ...chains.flatMap(({ chain }) =>
      chain.statistics.flatMap(({ statistic }) => statistic.rows.flatMap(({ source }) => source ?? [])),
    ),
  ];
  return sources.some((key) => evidence.sources.get(key)?.date === undefined);
}

/** Whether a source states that the buyer depends on a country for materials of the chains (rule R4). */
export function hasStatedDependence({ site, buyer }: Supply, chains: readonly NeedChain[]): boolean {
  const names = new Set(chains.flatMap(({ need, material }) => [need.form, material]));
  return site.evidence.links.some(
    ({ kind, from, material, product }) =>
      kind === 'DEPENDS_ON' && from === buyer && names.has(product ?? material ?? ''),
  );
}

/** The rules T3 and T4, where they kept a supply of the buyer out or changed its status. */
export function lifetimeRules({ site, view }: Supply, chains: readonly NeedChain[]): readonly RuleName[] {
  const { evidence } = site;
  const needs = [...new Set(chains.map(({ need }) => need))];
  const states = needs.flatMap(({ buyer, form }) =>
    (evidence.suppliesOf.get(buyer, form) ?? []).map((supply) =>
      supplyStateOn(supply, view.at, evidence, view.parameters.assumedLifetimeYears),
    ),
  );
  return [...new Set(states.flatMap(({ rules }) => rules))];
}
