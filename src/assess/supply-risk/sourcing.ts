import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { type RiskInput, missing, needsOfPerimeter, relianceOf } from './inputs.ts';
import { governedIndex } from '../concentration/world-statistic.ts';
import { type Estimate, total, within } from '../../model/estimate.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';
import { countsImportsOnly } from '../../network/rows/country-rows.ts';
import { homePart, importedPart } from '../../network/rows/import-reliance.ts';
import { createSupply } from '../supply/supply.ts';
import { dependency } from '../dependency/dependency.ts';
import { periodOf, sourcesOf } from '../../model/records/statistics.ts';

/** The sources of the perimeter: by statistics for a place, by the supply network for a firm. */
export function sourcingOf(site: BuildingSite, perimeter: string, material: string, stage: Stage): RiskInput {
  const { places, choose } = site;
  if (needsOfPerimeter(site, perimeter).length > 0) return sourcingOfBuyer(site, perimeter, material, stage);
  for (const geography of places.geographiesOf(perimeter)) {
    const found =
      choose({ material, forms: site.forms.formsAt(material, stage), stage, geography }) ??
      choose({ material, forms: formIf(site, material), stage, geography });
    if (found === undefined) continue;
    const counted = countedShares(site, found, geography, material, stage);
    if (counted === undefined) continue;
    return {
      name: 'SOURCING',
      value: governedIndex(site, counted.shares, counted.unattributed),
      year: found.statistic.year,
      period: periodOf(found.statistic.rows),
      remark:
        geography === perimeter
          ? counted.remark
          : `Figure for ${places.nameOf(geography)}, of which the perimeter is a member.`,
      sources: sourcesOf(found.statistic.rows),
    };
  }
  return missing(
    'SOURCING',
    `No statistic gives the countries from which ${places.nameOf(perimeter)} sources ${material} at ${stage}.`,
  );
}

interface CountedShares {
  readonly shares: readonly { readonly country: string; readonly share: Estimate }[];
  readonly unattributed: Estimate;
  readonly remark: string | undefined;
}

/** Import shares are combined with domestic output by the place's import reliance (S5). */
function countedShares(
  site: BuildingSite,
  found: ChosenStatistic,
  geography: string,
  material: string,
  stage: Stage,
): CountedShares | undefined {
  const { shares } = found;
  if (!countsImportsOnly(found)) return { ...shares, remark: undefined };
  const reliance = relianceOf(site, geography, material, stage).value;
  if (reliance === undefined) return undefined;
  const imported = (share: Estimate): Estimate => importedPart(share, reliance);
  return {
    shares: [
      { country: geography, share: homePart(reliance) },
      ...shares.shares.map(({ country, share }) => ({ country, share: imported(share) })),
    ],
    unattributed: imported(shares.unattributed),
    remark: 'Import shares by the last exporting country, combined with domestic output by import reliance.',
  };
}

function sourcingOfBuyer(site: BuildingSite, buyer: string, material: string, stage: Stage): RiskInput {
  const supply = createSupply(site, buyer);
  const answer = dependency(supply, { material, groupBy: 'COUNTRY', stage, minShare: 0, page: {} });
  const rows = answer.status === 'ANSWERED' ? answer.rows : [];
  const [first] = rows;
  if (first === undefined || rows.every(({ group }) => group.kind !== 'GROUP'))
    return missing('SOURCING', `${site.places.nameOf(buyer)} is not known to source ${material} at ${stage}.`);
  const ofNeed = rows.filter(({ need, chain }) => need === first.need && chain === first.chain);
  const shares = ofNeed
    .filter(({ group }) => group.kind === 'GROUP')
    .map((row) => ({ country: row.group.key, share: row.passThrough() }));
  // What a scenario removed has no place here. Its replacement would be as unknown as the rest.
  const unplaced = ofNeed.filter(({ group }) => group.kind === 'UNKNOWN' || group.kind === 'GONE');
  const unknown = within(total(unplaced.map((row) => row.passThrough())), 0, 1);
  const used = first.chain.statistics.filter(({ question }) => question.stage === stage);
  return {
    name: 'SOURCING',
    value: governedIndex(site, shares, unknown),
    year: used[0]?.statistic.year,
    period: used[0] && periodOf(used[0].statistic.rows),
    remark: `From the supply network of its need of ${first.need.form}.`,
    sources: sourcesOf(used.flatMap(({ statistic }) => statistic.rows)),
  };
}

/** For a form, the form itself. For a mineral, its own statistics. */
function formIf({ evidence }: BuildingSite, material: string): readonly string[] {
  return evidence.forms.has(material) ? [material] : [];
}
