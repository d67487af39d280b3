import { groupedBy } from '../../model/tuple-map.ts';
import { rising, total, type Estimate } from '../../model/estimate.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import { claimantsOf, flowOf, partOf, type StockRecord } from './held-stocks.ts';
import { compareText } from '../../model/keys/canonical.ts';
import { fromScenario } from './from-scenario.ts';
import { leftOf, removalsOf } from './removals.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import { daysPerYear } from '../../model/time-unit.ts';
import { yearlyIntake } from '../../network/evidence/amounts.ts';
import { chainsFor, reasonFor } from '../supply/need-chains.ts';

/** One stock that a buyer holds, or to which it has a claim. */
export interface StockRow extends InView {
  /** Key of the holder. */
  readonly holder: string;
  /** Key of the form, or of the mineral if no form is stated. */
  readonly form: string;
  /** Whether the buyer sources this form. A stock of another form must be processed first. Undefined if no form is stated. */
  readonly usable: boolean | undefined;
  /** Units of the form. Undefined if not stated. */
  readonly amount: number | undefined;
  /** Keys of its claimants. */
  readonly claimants: readonly string[];
  /** Whether the view's scenario removes its holder or all exports of it, so that it is not accessible. */
  readonly isOut: boolean;
  readonly daysOfCover: Estimate | undefined;
}

export interface StockCover {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly rows: readonly StockRow[];
  /** Days of the buyer's use that usable stock covers. Shared stock counts as 0 (low), an equal part, or all (high). */
  readonly totalDays: Estimate | undefined;
  /** Whether there is stock in forms that the buyer does not source. */
  readonly formMismatch: boolean;
  /** The claims of sources about the time that the buyer's stock lasts. */
  readonly stated: readonly ClaimRecord[];
  /** The amounts that the view's scenario states. */
  readonly fromScenario: readonly string[];
}

/** The time that the stocks of a buyer, or with its claim, cover its use. NOT_KNOWN if amounts are not recorded. */
export function stockCover(supply: Supply, material: string): StockCover {
  const { evidence } = supply.site;
  const needs = [...new Set(chainsFor(supply, material).map(({ need }) => need))];
  const holders = new Set([supply.buyer, ...stockpilesOf(supply)]);
  const asked = { material, takenIn: new Set(needs.map(({ form }) => form)), holders };
  const recorded = recordedStocks(supply, asked);
  const announced = announcedStocks(supply, asked).filter(
    ({ holder, form }) => !recorded.some((one) => one.holder === holder && one.form === form),
  );
  const rows = groupedBy([...recorded, ...announced], ({ holder, form, amount }) => [holder, form, amount])
    .flatMap((same) => same.slice(0, 1))
    .toSorted((a, b) => compareText(a.holder, b.holder) || compareText(a.form, b.form));
  const totalDays = totalOf(rows);
  return {
    status: totalDays === undefined ? 'NOT_KNOWN' : 'ANSWERED',
    reason: totalDays === undefined ? reasonWhy(supply, material, needs.length > 0, rows) : undefined,
    rows,
    totalDays,
    fromScenario: fromScenario(supply, material),
    formMismatch: rows.some(({ usable, isOut }) => usable === false && !isOut),
    stated: evidence.claims.filter(
      ({ subject, attribute }) => attribute === 'STOCK_COVER_TIME' && holders.has(subject),
    ),
  };
}

/** What is asked about, the forms of it that the buyer takes in, and the buyer with the stockpiles that are for it. */
interface Asked {
  readonly material: string;
  readonly takenIn: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
}

function isOf({ forms }: Supply['site'], { material, takenIn }: Asked, form: string): boolean {
  return takenIn.has(form) || forms.holds(form, material) || form === material;
}

/** Stocks that the data set holds as such. */
function recordedStocks(supply: Supply, asked: Asked): readonly StockRow[] {
  const { site, buyer, view } = supply;
  const isFor = ({ holder, form, claimants = [] }: StockRecord): boolean =>
    (asked.holders.has(holder) || claimants.includes(buyer)) && isOf(site, asked, form);
  return site.evidence.stocks.filter(isFor).map((stock): StockRow => {
    const { holder, form, amount, claimants: named = [] } = stock;
    const usable = asked.takenIn.has(form);
    const use = usable ? usePerDay(supply, form) : undefined;
    const claimants = named.length > 0 || holder === buyer ? named : beneficiariesOf(supply, holder);
    const part = partOf(stock, claimantsOf({ ...stock, claimants: [...claimants] }, buyer).length);
    const flow = flowOf(site, stock, buyer);
    const isOut = holder !== buyer && leftOf(removalsOf(site, [flow]).cutsOf(flow), 0) === 0;
    const daysOfCover = use === undefined || isOut ? undefined : rising(part, (tonnes) => tonnes / use);
    return { holder, form, usable, amount, claimants, isOut, daysOfCover, view };
  });
}

/** Holdings of which only a link speaks. */
function announcedStocks(supply: Supply, asked: Asked): readonly StockRow[] {
  const { site, buyer, view } = supply;
  const { evidence } = site;
  return evidence.links
    .filter(({ kind, from, to }) => kind === 'STOCKPILES' && asked.holders.has(from) && isOf(site, asked, to))
    .map(({ from, to, tonnes }): StockRow => ({
      holder: from,
      form: to,
      usable: evidence.forms.has(to) ? asked.takenIn.has(to) : undefined,
      amount: tonnes,
      claimants: from === buyer ? [] : beneficiariesOf(supply, from),
      isOut: false,
      daysOfCover: undefined,
      view,
    }));
}

/** Days that all usable stock covers together; undefined: of none it is known. */
function totalOf(rows: readonly StockRow[]): Estimate | undefined {
  const covered = rows.flatMap(({ usable, daysOfCover }) => (usable === true ? (daysOfCover ?? []) : []));
  return covered.length === 0 ? undefined : total(covered);
}

function reasonWhy(supply: Supply, material: string, isNeeded: boolean, rows: readonly StockRow[]): string {
  if (!isNeeded) return reasonFor(supply, material);
  if (rows.length === 0) return `No stock of ${material} is recorded that the buyer holds or has a claim to.`;
  if (rows.every(({ amount }) => amount === undefined))
    return 'The holders of stock are recorded, but not the amounts.';
  const usable = rows.filter((row) => row.usable === true && row.amount !== undefined);
  if (usable.length > 0 && usable.every(({ isOut }) => isOut)) {
    const names = [...new Set(usable.map(({ holder }) => supply.site.places.nameOf(holder)))].join(', ');
    return `This scenario removes ${names}, so the stock held there is not accessible.`;
  }
  return 'The amount that the buyer uses is not recorded.';
}

/** Stockpiles of which the buyer is a beneficiary. */
function stockpilesOf({ site, buyer }: Supply): string[] {
  const { links, entities } = site.evidence;
  return links.flatMap(({ kind, from, to }) =>
    kind === 'PARTICIPATES_IN' && from === buyer && entities.get(to)?.kind === 'Stockpile' ? [to] : [],
  );
}

function beneficiariesOf({ site }: Supply, stockpile: string): string[] {
  const found = site.evidence.links.flatMap(({ kind, from, to }) =>
    kind === 'PARTICIPATES_IN' && to === stockpile ? [from] : [],
  );
  return [...new Set(found)].toSorted();
}

/** Units of a form that the buyer uses per day. Undefined if not recorded. */
function usePerDay({ site: { evidence }, needs }: Supply, form: string): number | undefined {
  const need = needs.find((one) => one.form === form);
  const intake = need === undefined ? undefined : yearlyIntake(evidence, need);
  return intake === undefined || intake <= 0 ? undefined : intake / daysPerYear;
}
