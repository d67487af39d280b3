import { compareText } from '../../model/keys/canonical.ts';
import { beforeAllDays, firstDay, type Day } from '../../model/partial-date.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { isNamedRule, type RuleRecord } from '../../model/records/rule.ts';
import { becomesLaw, lawStatusOn } from '../../model/supply-state.ts';
import { stageOf, stages, type LinkStatus, type Stage } from '../../model/vocabulary.ts';
import type { Banned } from '../parties.ts';
import type { Evidence } from './evidence.ts';
import type { Places } from './places.ts';

/** The version of a procurement rule that binds a need on a day. */
export interface RuleInForce {
  /** The key of the version, or of the instrument if no version of it is recorded. */
  readonly key: string;
  /** Undefined if only links of the instrument state what it bars. */
  readonly version: RuleRecord | undefined;
  readonly stages: readonly Stage[];
  /** ISO codes of the countries from which nothing may come at these stages. */
  readonly countries: readonly string[];
  /** Keys of the sources that state it. */
  readonly sources: readonly string[];
}

/**
 * The versions of rules that bar countries of origin for a need on a day. A need names a version, a family of rules or an
 * instrument. Of several versions of a family, the one that began last counts.
 */
export function rulesInForce(
  { procurementRules = [], form }: NeedRecord,
  { rules, links }: Pick<Evidence, 'rules' | 'links'>,
  places: Places,
  at: Day,
): readonly RuleInForce[] {
  const named = procurementRules.flatMap((name): readonly RuleInForce[] => {
    const versions = rules.filter((version) => isNamedRule(version, name));
    if (versions.length > 0) return versionsOn(versions, form, at).map((version) => barredBy(version, places));
    const targeted = links.filter((link) => link.kind === 'TARGETS' && link.from === name && ruleLinkHolds(link, at));
    const countries = targeted.flatMap(({ to }) => places.codeOf(to) ?? []);
    const sources = targeted.flatMap((link) => link.sources ?? []);
    return countries.length === 0 ? [] : [{ key: name, version: undefined, stages, countries, sources }];
  });
  return [...new Map(named.map((rule) => [rule.key, rule])).values()];
}

/** A link without a status is law from its first day. */
function ruleLinkHolds(link: LinkRecord, at: Day): boolean {
  const { status = 'IN_FORCE', suspendedFrom: from, suspendedUntil: until } = link;
  return lawStatusOn({ ...link, status }, { from, until }, at) === 'IN_FORCE';
}

/** What the rules bar together. */
export function bannedBy(rules: readonly RuleInForce[]): Banned {
  const barred = stages.map(
    (stage) => [stage, new Set(rules.flatMap((rule) => (rule.stages.includes(stage) ? rule.countries : [])))] as const,
  );
  return new Map(barred.filter(([, countries]) => countries.size > 0));
}

/** The version that began last, if it is in force. It replaces all that began earlier. */
function versionsOn(versions: readonly RuleRecord[], form: string, at: Day): readonly RuleRecord[] {
  const begun = versions.filter(
    (version) =>
      version.kind === 'BARRED_ORIGIN' &&
      (version.forms?.includes(form) ?? true) &&
      becomesLaw(version.status) &&
      startOf(version) <= at,
  );
  const [last] = begun.toSorted((a, b) => compareText(startOf(b), startOf(a)) || compareText(a.id, b.id));
  return last !== undefined && ruleStatusOn(last, at) === 'IN_FORCE' ? [last] : [];
}

/** The status of a version on a day. A version without a status is law. */
function ruleStatusOn(version: RuleRecord, at: Day): LinkStatus | undefined {
  const { status = 'IN_FORCE', suspendedFrom: from, suspendedUntil: until } = version;
  return lawStatusOn({ ...version, status }, { from, until }, at);
}

function startOf({ validFrom }: RuleRecord): Day {
  return validFrom === undefined ? beforeAllDays : firstDay(validFrom);
}

function barredBy(version: RuleRecord, places: Places): RuleInForce {
  const { id, countries = [], sources = [] } = version;
  const stated = version.stages?.map(stageOf) ?? stages;
  return {
    key: id,
    version,
    stages: stages.filter((stage) => stated.includes(stage)),
    countries: countries.flatMap((place) => places.codeOf(place) ?? []),
    sources,
  };
}
