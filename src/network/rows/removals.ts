import { times } from '../../model/estimate.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { exportsMaterial, type ChainParty } from '../parties.ts';
import type { Scenario } from '../view.ts';
import { merged, type DraftLink, type DraftRow } from './draft-row.ts';

/** The importer of a row, as scenarios need it. */
export interface Importer {
  /** ISO code. Undefined if not known. */
  readonly country: string | undefined;
  readonly material: string;
  /** Whether a removal of a material concerns the form of a supplier to the importer. */
  readonly concerns: (material: string, form: string | undefined) => boolean;
}

export interface ScenarioRow {
  readonly row: DraftRow;
  /** Whether any part was removed. */
  readonly changed: boolean;
}

/**
 * A row without what a scenario takes away. That part of the intake is gone, with the bounds and the stated part that it
 * had. `wholesOf` gives the plants and firms that a named party is a part of.
 * @rule X1
 */
export function underScenario(
  row: DraftRow,
  scenario: Scenario,
  importer: Importer,
  wholesOf: (key: string) => ReadonlySet<string>,
  goneFrom: (supplier: ChainParty) => ChainParty,
): ScenarioRow {
  const { removeParties, removeCountries, exportBans } = scenario;
  if (removeParties.length + removeCountries.length + exportBans.length === 0)
    return { row: merged(row), changed: false };
  const changed = row.flatMap((link): DraftLink[] => {
    const part = partLost(link.to, scenario, importer, wholesOf);
    if (part === 0) return [link];
    const taken = {
      to: goneFrom(link.to),
      ...times(link, part),
      basis: 'GONE',
      observedLow: link.observedLow * part,
    } as const;
    const left = { ...link, ...times(link, 1 - part), observedLow: link.observedLow * (1 - part) };
    return part === 1 ? [taken] : [left, taken];
  });
  return { row: merged(changed), changed: changed.some((link, index) => link !== row[index]) };
}

/** The part of a supplier's deliveries to an importer that a scenario removes, 0 to 1. Bookkeeping parties lose nothing. */
function partLost(
  supplier: ChainParty,
  { removeParties, removeCountries, exportBans }: Scenario,
  importer: Importer,
  wholesOf: (key: string) => ReadonlySet<string>,
): number {
  if (!exportsMaterial(supplier)) return 0;
  const { key, country } = supplier;
  if (key !== undefined && removeParties.length > 0) {
    const wholes = wholesOf(key);
    if (removeParties.some((gone) => gone === key || wholes.has(gone))) return 1;
  }
  const concerns = (stage: Stage | undefined, material: string | undefined): boolean =>
    (stage === undefined || stage === supplier.stage) &&
    (material === undefined || importer.concerns(material, supplier.form));
  if (removeCountries.some((gone) => gone.country === country && concerns(gone.stage, gone.material))) return 1;
  const banned = exportBans
    .filter(
      ({ from, to, stage, material }) =>
        country !== undefined &&
        from.includes(country) &&
        (importer.country === undefined || !from.includes(importer.country)) &&
        (to.length === 0 || (importer.country !== undefined && to.includes(importer.country))) &&
        concerns(stage, material),
    )
    .map(({ share }) => share);
  return Math.max(0, ...banned);
}
