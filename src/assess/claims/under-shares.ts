import { buyersOn } from '../../network/chain/needs/needs-in-force.ts';
import { type BuildingSite, withStatistic } from '../../network/chain/building-site.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import type { UnderFigure, DependentResult, Figure, Outcome } from './figure.ts';
import { changedSite } from '../../network/chain/changed-site.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { createSupply } from '../supply/supply.ts';
import { chainsFor, boughtAt } from '../supply/need-chains.ts';
import { groupsAt } from '../supply/groups.ts';
import { estimateOf } from '../supply/exposure.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';

/** A claimed share of a buyer's intake: the share of the supplier's country in it. */
export function underShareOfIntake(site: BuildingSite, supplies: readonly SupplyRecord[]): UnderFigure {
  const countries = supplies.flatMap(({ buyer, supplier, supplierCountry, form }) => {
    const country = site.places.keyOf(supplierCountry ?? site.places.countryOf(supplier));
    return buyer === undefined || form === undefined || country === undefined ? [] : [{ buyer, country, form }];
  });
  return ({ low, value, high }) => {
    const changed = changedSite(site, {
      supplies: supplies.map((supply) => ({ ...supply, share: { low, value, high } })),
    });
    return countries.flatMap(({ buyer, country, form }) => shareAtPurchase(site, changed, buyer, country, form));
  };
}

function shareAtPurchase(
  site: BuildingSite,
  changed: BuildingSite,
  buyer: string,
  country: string,
  form: string,
): Outcome {
  const read = (of: BuildingSite): { readonly stage: Stage; readonly estimate: number } | undefined => {
    const supply = createSupply(of, buyer);
    const [first] = chainsFor(supply, form);
    const stage = first === undefined ? undefined : boughtAt(supply, first.need);
    if (first === undefined || stage === undefined) return undefined;
    const group = groupsAt(supply, first.chain, stage, 'COUNTRY').find(({ key }) => key === country);
    return { stage, estimate: group === undefined ? 0 : estimateOf(first.chain, group.target) };
  };
  const [before, after] = [read(site), read(changed)];
  if (before === undefined || after === undefined) return [];
  return [
    {
      label: `${site.places.nameOf(country)} in the ${form} of ${site.places.nameOf(buyer)}`,
      buyer,
      country,
      stage: after.stage,
      unit: '1',
      baseline: before.estimate,
      value: after.estimate,
    },
  ];
}

/** A claimed world share of a country: its share of the intake of buyers whose chains use a statistic of this claim. */
export function underWorldShare(site: BuildingSite, claim: ClaimRecord): UnderFigure | undefined {
  if (!site.evidence.statistics.some((row) => row.claim === claim.id)) return undefined;
  const country = site.evidence.codeOfCountry.has(claim.subject) ? claim.subject : claim.statements[0]?.about;
  if (country === undefined) return undefined;
  const resting = buyersOn(site).flatMap((buyer) => {
    if (site.evidence.entities.get(buyer)?.partOf !== undefined) return [];
    const supply = createSupply(site, buyer);
    const chains = supply.needs.flatMap((need) => chainsFor(supply, need.form).filter((one) => one.need === need));
    for (const { need, material, chain } of chains) {
      const chosen = chain.statistics.find(({ statistic }) => statistic.rows.some((row) => row.claim === claim.id));
      const stage = chosen?.question.stage;
      const group =
        stage === undefined ? undefined : groupsAt(supply, chain, stage, 'COUNTRY').find(({ key }) => key === country);
      if (chosen !== undefined && stage !== undefined && group !== undefined)
        return [{ buyer, need, material, chosen, stage, baseline: estimateOf(chain, group.target) }];
    }
    return [];
  });
  return (figure) => {
    const sites = new Map<ChosenStatistic, BuildingSite>();
    return resting.map(({ buyer, need, material, chosen, stage, baseline }): DependentResult => {
      const changed =
        sites.get(chosen) ?? withStatistic(site, { chosen, alternative: withShare(chosen, country, figure) });
      sites.set(chosen, changed);
      const supply = createSupply(changed, buyer);
      const chain = supply.chain(need, material);
      const group = groupsAt(supply, chain, stage, 'COUNTRY').find(({ key }) => key === country);
      return {
        label: `${site.places.nameOf(country)} at ${stage} in the ${need.form} of ${site.places.nameOf(buyer)}`,
        buyer,
        country,
        stage,
        unit: '1',
        baseline,
        value: group === undefined ? 0 : estimateOf(chain, group.target),
      };
    });
  };
}

/** A statistic with another share for one country. The unattributed part is the rest. */
function withShare(
  { statistic }: ChosenStatistic,
  country: string,
  { low, value, high }: Figure,
): ChosenStatistic['statistic'] {
  return {
    ...statistic,
    rows: statistic.rows
      .filter((row) => row.country != null)
      .map((row) => (row.country === country ? { ...row, share: { low, value, high } } : row)),
  };
}
