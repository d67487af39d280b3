import { hit } from '../../analysis/shares/reach.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { buildUnboundChain } from '../../network/chain/chain-builder.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { bannedBy, rulesInForce, type RuleInForce } from '../../network/evidence/procurement-rules.ts';
import { exportsMaterial, isBarredAt, type Banned, type ChainParty } from '../../network/parties.ts';
import { exposureOf, type Exposure } from '../supply/exposure.ts';
import type { Target } from '../supply/groups.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** What procurement rules bar of the intake of one need for one material. */
export interface BarredIntake {
  readonly need: NeedRecord;
  readonly material: string;
  /** The versions that are in force on the day. */
  readonly rules: readonly RuleInForce[];
  /** The part of the intake that is assumed to follow the rules (rule N7). */
  readonly compliance: Estimate;
  /** The share that would pass through a barred country at a barred stage if the rules did not bind the need. */
  share(): Exposure;
}

/** For each chain of an answer that a procurement rule binds: what the rule bars of the intake as it is without the rule. */
export function barredIntake({ site, view }: Supply, chains: readonly NeedChain[]): readonly BarredIntake[] {
  return chains.flatMap(({ need, material }): readonly BarredIntake[] => {
    const rules = rulesInForce(need, site.evidence, site.places, view.at);
    const banned = bannedBy(rules);
    if (banned.size === 0) return [];
    const share = (): Exposure => {
      const unbound = buildUnboundChain(site, { need, material });
      return exposureOf(unbound, barredTarget(unbound, banned));
    };
    return [{ need, material, rules, compliance: view.parameters.ruleCompliance, share }];
  });
}

/** Parties of a barred country at a barred stage. At the high end also unknown parties that may be one. */
function barredTarget({ parties, buyer }: Chain, banned: Banned): Target {
  const isBarred = (party: ChainParty, index: number): boolean =>
    index !== buyer && exportsMaterial(party) && isBarredAt(banned, party.stage, party.country);
  const maybeBarred = ({ maybeAt, listed }: ChainParty): boolean =>
    maybeAt.some((stage) => [...(banned.get(stage) ?? [])].some((country) => listed?.has(country) !== true));
  const sure = Uint8Array.from(parties, (party, index) => (isBarred(party, index) ? hit.yes : hit.no));
  const high = Uint8Array.from(parties, (party, index) =>
    sure[index] === hit.yes ? hit.yes : maybeBarred(party) ? hit.maybe : hit.no,
  );
  return { low: sure, estimate: sure, high };
}
