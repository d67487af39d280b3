import { z } from 'zod';
import { timeUnitOf, timeUnits } from './time-unit.ts';

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  /** As in UCUM: `t`, `kg/a`, `USD/kg`. */
  readonly unit: string;
}

/** The kind of a unit, and its size in the first unit of that kind. */
interface Atom {
  readonly measures: string;
  readonly factor: number;
}

/** All units of one kind, each with its size in the first of them. */
function kind(measures: string, factors: Readonly<Record<string, number>>): (readonly [string, Atom])[] {
  return Object.entries(factors).map(([symbol, factor]) => [symbol, { measures, factor }]);
}

const quarter = '{quarter}';
const atoms: ReadonlyMap<string, Atom> = new Map([
  ...kind('number', { '1': 1, '%': 0.01 }),
  ...kind('mass', {
    t: 1,
    kt: 1e3,
    Mt: 1e6,
    kg: 1e-3,
    g: 1e-6,
    mg: 1e-9,
    '[lb_av]': 4.535_923_7e-4,
    '[oz_tr]': 3.110_347_68e-5,
  }),
  ...kind('power', { MW: 1, GW: 1e3, kW: 1e-3 }),
  ...kind('energy', { MWh: 1, GWh: 1e3, kWh: 1e-3 }),
  ...kind('length', { m: 1, km: 1e3 }),
  ...kind('area', { m2: 1 }),
  ...kind('volume', { m3: 1, L: 1e-3 }),
  ...kind('angle', { deg: 1 }),
  ...kind('USD', { USD: 1, USc: 0.01 }),
]);
/** Periods of time, each with its number per year. */
const periods: ReadonlyMap<string, number> = new Map(
  timeUnits.map(({ name, symbol, perYear }) => [name === 'quarter' ? quarter : symbol, perYear]),
);
const currency = /^[A-Z]{3}$/;
const annotation = /^\{[^{}/]{1,200}\}$/;

/**
 * Whether the text is a unit of the format, written as in UCUM. Parts are known atoms, ISO 4217 currencies or annotations
 * in braces. At most one part is below a slash (`t/a`, `USD/kg`, `USD/{mtu}`, `t/(a/4)`).
 */
export function isUnit(text: string): boolean {
  const [above = '', below, rest] = partsOf(text);
  return rest === undefined && isAtom(above) && (below === undefined || isAtom(below));
}

function isAtom(text: string): boolean {
  return atoms.has(text) || periods.has(text) || currency.test(text) || annotation.test(text);
}

function partsOf(unit: string): readonly string[] {
  return unit.replace('(a/4)', quarter).split('/');
}

/** The unit of tonnes in a data set's time unit: `t/a`, and `t/{moon}` for a time unit of its own. */
export function rateUnit(timeUnit = 'year'): string {
  return `t/${timeUnitOf(timeUnit)?.symbol ?? `{${timeUnit}}`}`;
}

/** Tonnes per year. */
export const yearlyRate = 't/a';

/** Whether a unit is an amount per period of time, and not a total. */
export function isRate(unit: string): boolean {
  const [, below] = partsOf(unit);
  return below !== undefined && (periods.has(below) || annotation.test(below));
}

/** A quantity converted to another unit. Undefined if the units are of different kinds. */
export function inUnit({ value, unit }: Quantity, wanted: string): number | undefined {
  const ratio = unitRatio(unit, wanted);
  return ratio === undefined ? undefined : value * ratio;
}

/** The factor from one unit to another. Undefined if they are of different kinds. */
export function unitRatio(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [[above = '', below, ...more], [wanted = '', wantedBelow, ...wantedMore]] = [partsOf(from), partsOf(to)];
  if (more.length + wantedMore.length > 0) return undefined;
  const [ratio, divisor] = [atomRatio(above, wanted), belowRatio(below, wantedBelow)];
  return ratio === undefined || divisor === undefined ? undefined : ratio * divisor;
}

function atomRatio(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [one, other] = [periods.get(from), periods.get(to)];
  if (one !== undefined && other !== undefined) return other / one;
  const [a, b] = [atoms.get(from), atoms.get(to)];
  return a === undefined || b === undefined || a.measures !== b.measures ? undefined : a.factor / b.factor;
}

/** The factor of the parts below a slash, which divide. */
function belowRatio(from: string | undefined, to: string | undefined): number | undefined {
  return from === undefined || to === undefined ? (from === to ? 1 : undefined) : atomRatio(to, from);
}

export const unitSchema = z.string().refine(isUnit, { error: 'expected a unit such as "t/a", "USD/kg" or "1"' });
