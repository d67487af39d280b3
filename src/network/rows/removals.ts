import { times } from '../../model/estimate.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { Scenario } from '../view.ts';
import { merged, modelled, type DraftLink, type DraftRow } from './draft-row.ts';

/** Who supplies, as a scenario asks for it. */
export interface SupplierFacts {
  readonly key: string | undefined;
  /** The plants and firms that it is a part of. */
  readonly wholes: readonly string[];
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  readonly form: string | undefined;
  /** Whether material is won or worked there; bookkeeping parties export nothing. */
  readonly isPlace: boolean;
}

export interface ScenarioRow {
  readonly row: DraftRow;
  /** Whether anything was taken away. */
  readonly changed: boolean;
}

/** Rule X1: a row without what a scenario takes away; that part of the intake is UNKNOWN. */
export function underScenario(
  row: DraftRow,
  { removeParties, removeCountries, exportBans }: Scenario,
  taker: { readonly country: string | undefined; readonly material: string },
  supplierOf: (to: string) => SupplierFacts,
  unknown: (stage: Stage) => string,
): ScenarioRow {
  if (removeParties.length + removeCountries.length + exportBans.length === 0)
    return { row: merged(row), changed: false };
  const lost = (link: DraftLink): number => {
    const supplier = supplierOf(link.to);
    if (!supplier.isPlace) return 0;
    const names = [supplier.key, ...supplier.wholes];
    if (removeParties.some((key) => names.includes(key))) return 1;
    const concerns = (stage: Stage | undefined, material: string | undefined): boolean =>
      (stage === undefined || stage === supplier.stage) &&
      (material === undefined || material === taker.material || material === supplier.form);
    if (
      removeCountries.some(({ country, stage, material }) => country === supplier.country && concerns(stage, material))
    )
      return 1;
    const banned = exportBans
      .filter(
        ({ from, to, stage, material }) =>
          supplier.country !== undefined &&
          from.includes(supplier.country) &&
          (taker.country === undefined || !from.includes(taker.country)) &&
          (to.length === 0 || (taker.country !== undefined && to.includes(taker.country))) &&
          concerns(stage, material),
      )
      .map(({ share }) => share);
    return Math.max(0, ...banned);
  };
  const changed = row.flatMap((link): DraftLink[] => {
    const part = lost(link);
    if (part === 0) return [link];
    const stage = supplierOf(link.to).stage ?? stages[0];
    const gone = modelled(unknown(stage), times(link, part), 'UNKNOWN');
    const left = { ...link, ...times(link, 1 - part), observedLow: link.observedLow * (1 - part) };
    return part === 1 ? [gone] : [left, gone];
  });
  return { row: merged(changed), changed: changed.some((link, index) => link !== row[index]) };
}
