import { type Stage, wordIn, stageOf } from '../vocabulary.ts';
import type { ObservationRecord, StatisticRecord } from '../records/statistics.ts';
import { groupedBy } from '../tuple-map.ts';
import { yearlyRate } from '../unit.ts';

const producedQuantities = ['PRODUCTION', 'CAPACITY', 'RESERVES'] as const;

/** A figure of production, capacity or reserves, from either of the two tables that hold such figures. */
export interface ProductionFigure {
  readonly key: string;
  readonly material: string | undefined;
  readonly form: string | undefined;
  readonly stage: Stage | undefined;
  readonly quantity: (typeof producedQuantities)[number];
  /** Key of a country, `world`, or `other-countries`. */
  readonly place: string;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly flag: string | undefined;
  readonly qualifier: ObservationRecord['qualifier'];
  readonly unit: string;
  readonly year: number;
  readonly series: string;
  readonly scope: string | undefined;
  readonly estimated: boolean;
  readonly sources: readonly string[];
}

/** Figures of production of both tables. Country shares that are weighed are such too: there is no second record of them. */
export function productionFigures(
  observations: readonly ObservationRecord[],
  statistics: readonly StatisticRecord[],
): ProductionFigure[] {
  return [...observations.flatMap(observedFigure), ...statistics.flatMap(statedFigure)];
}

function observedFigure(row: ObservationRecord): ProductionFigure[] {
  const quantity = wordIn(producedQuantities, worldWords[row.quantity] ?? row.quantity);
  if (quantity === undefined) return [];
  return [
    {
      key: row.id,
      material: row.material,
      form: row.subject === row.material ? undefined : row.subject,
      stage: row.stage === undefined ? undefined : stageOf(row.stage),
      quantity,
      place: row.geography,
      value: row.value,
      low: row.low,
      high: row.high,
      flag: row.flag,
      qualifier: row.qualifier,
      unit: row.unit,
      year: row.year,
      series: row.series ?? 'not stated',
      scope: row.scope,
      estimated: row.estimated ?? false,
      sources: row.sources ?? [],
    },
  ];
}

/** The words for outputs in the compiled evidence. */
const worldWords: Readonly<Record<string, string>> = {
  WORLD_OUTPUT: 'PRODUCTION',
  WORLD_MINE_OUTPUT: 'PRODUCTION',
  NATIONAL_OUTPUT: 'PRODUCTION',
  WORLD_CAPACITY: 'CAPACITY',
};

function statedFigure(row: StatisticRecord): ProductionFigure[] {
  if (row.tonnes === undefined || row.residual === true) return [];
  return [
    {
      key: row.id,
      material: row.material,
      form: row.form ?? row.product,
      stage: stageOf(row.stage),
      quantity: 'PRODUCTION',
      place: row.country ?? 'other-countries',
      value: row.tonnes,
      low: undefined,
      high: undefined,
      flag: undefined,
      qualifier: row.qualifier,
      unit: yearlyRate,
      year: row.year,
      series: row.series,
      scope: row.scope,
      estimated: false,
      sources: row.source === undefined ? [] : [row.source],
    },
  ];
}

/** The newest figures of each series and quantity that are not later than the given year. */
export function newestOfSeries(figures: readonly ProductionFigure[], year: number): ProductionFigure[] {
  const groups = groupedBy(
    figures.filter((figure) => figure.year <= year),
    (one) => [one.quantity, one.series, one.material, one.form, one.stage, one.scope],
  );
  return groups.flatMap((group) => {
    const newest = Math.max(...group.map((figure) => figure.year));
    return group.filter((figure) => figure.year === newest);
  });
}
