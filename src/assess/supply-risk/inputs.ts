import { relianceUnder } from '../../network/rows/import-reliance.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { needsInForce } from '../../network/chain/needs/needs-in-force.ts';
import { within, type Estimate } from '../../model/estimate.ts';
import { openShare, statedPoint, statedRange } from '../../model/stated-range.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { type Stage, stageOf } from '../../model/vocabulary.ts';
import { nearestObservation } from '../../network/evidence/nearest-observation.ts';
import type { ObservationRecord } from '../../model/records/statistics.ts';

const riskInputs = [
  'GLOBAL_SUPPLY',
  'SOURCING',
  'IMPORT_RELIANCE',
  'RECYCLING_INPUT_RATE',
  'SUBSTITUTION_INDEX',
] as const;

/** One input of the formula: a figure with its origin, or the reason why there is none. */
export interface RiskInput {
  readonly name: (typeof riskInputs)[number];
  readonly value: Estimate | undefined;
  readonly year: number | undefined;
  /** The years of which it is an average. Absent: a single year. */
  readonly period?: string | undefined;
  /** The quantity actually used, if it differs from the question. Or the reason why there is no figure. */
  readonly remark: string | undefined;
  readonly sources: readonly string[];
}

export function missing(name: RiskInput['name'], remark: string): RiskInput {
  return { name, value: undefined, year: undefined, remark, sources: [] };
}

/** The needs of a firm, stated and implied (rule N0). Those of a place count where a record states them. */
export function needsOfPerimeter(site: BuildingSite, perimeter: string): readonly NeedRecord[] {
  const { evidence, places } = site;
  return places.isPlace(perimeter) ? (evidence.needsOf.get(perimeter) ?? []) : needsInForce(site, perimeter);
}

/** Net imports divided by use, for a place or for the country in which a firm buys. */
export function relianceOf(site: BuildingSite, perimeter: string, material: string, stage: Stage): RiskInput {
  const { evidence, places, view } = site;
  const needs = needsOfPerimeter(site, perimeter);
  const place =
    needs.length === 0
      ? perimeter
      : (places.keyOf(needs.find(({ form }) => site.forms.holds(form, material))?.needCountry ?? undefined) ??
        places.keyOf(places.countryOf(perimeter)));
  const name = 'IMPORT_RELIANCE';
  if (place === undefined) return missing(name, `The country of ${places.nameOf(perimeter)} is not known.`);
  const subjects = [material, ...site.forms.formsAt(material, stage)];
  for (const geography of places.geographiesOf(place)) {
    const stated = subjects
      .flatMap((subject) => evidence.observationsOf.get(subject) ?? [])
      .filter(
        (one) =>
          one.quantity === 'NET_IMPORT_RELIANCE' &&
          one.geography === geography &&
          (one.stage === undefined || stageOf(one.stage) === stage) &&
          statedPoint(one) !== undefined,
      );
    const nearest = nearestObservation(stated, view.at);
    if (nearest !== undefined) {
      const input = observedInput(name, nearest);
      return {
        ...input,
        value: input.value && relianceUnder(site, geography, subjects, input.value),
        remark: remarkOf(nearest, material, geography === perimeter ? undefined : places.nameOf(geography)),
      };
    }
  }
  return missing(
    name,
    `No import reliance of ${places.nameOf(place)} for ${material} is recorded, so it may be anything from 0 to 1.`,
  );
}

function remarkOf({ subject }: ObservationRecord, material: string, place: string | undefined): string | undefined {
  const remarks = [
    ...(subject === material ? [] : [`Of ${subject}.`]),
    ...(place === undefined ? [] : [`Of ${place}.`]),
  ];
  return remarks.length === 0 ? undefined : remarks.join(' ');
}

function observedInput(name: RiskInput['name'], observed: ObservationRecord): RiskInput {
  const { year, sources = [] } = observed;
  const stated = statedRange(observed, openShare);
  // A net exporter has only a high end, of 0.
  const value = stated === undefined ? undefined : within(stated, 0, 1);
  return { name, value, year, remark: undefined, sources };
}

/** Recycling and substitution, for which only EU figures exist. Another stage is used if this one has none. */
export function ofEurope(
  { evidence }: BuildingSite,
  name: RiskInput['name'],
  quantity: ObservationRecord['quantity'],
  material: string,
  stage: Stage,
): RiskInput {
  const all = (evidence.observationsOf.get(material) ?? []).filter(
    (one) => one.quantity === quantity && statedPoint(one) !== undefined,
  );
  const same = all.find((one) => one.stage === undefined || stageOf(one.stage) === stage);
  const [found] = same === undefined ? all : [same];
  if (found === undefined)
    return missing(
      name,
      `No ${name === 'RECYCLING_INPUT_RATE' ? 'recycling input rate' : 'substitution index'} of ${material} is recorded, so it may be anything from 0 to 1.`,
    );
  const isOther = found !== same;
  return {
    ...observedInput(name, found),
    remark: isOther ? `Figure for the EU at ${found.stage ?? ''}.` : 'Figure for the EU.',
  };
}
