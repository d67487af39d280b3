import { rising, total, type Estimate } from '../../model/estimate.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import { claimantsOf, flowOf, partOf, type StockRecord } from './held-stocks.ts';
import { compareText } from '../../model/keys/canonical.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import { leftOf, removalsOf } from './removals.ts';
import type { Supply } from '../supply/supply.ts';
import { daysPerYear } from '../../model/time-unit.ts';
import { yearlyIntake } from '../../network/evidence/amounts.ts';
import { chainsFor, reasonFor } from '../supply/need-chains.ts';

/** One holding that a buyer has, or has a claim to. */
export interface StockRow {
  /** Key of the holder. */
  readonly holder: string;
  /** Key of the form, or of the mineral where no form is stated. */
  readonly form: string;
  /** Whether it is a form that the buyer takes in; a stock of another form must be worked first. Undefined: no form is stated. */
  readonly usable: boolean | undefined;
  /** Units of the form; undefined: not stated. */
  readonly amount: number | undefined;
  /** Keys of those who have a claim to it. */
  readonly claimants: readonly string[];
  /** Whether the view's scenario removes its holder, or all exports of it: it cannot be got at. */
  readonly isOut: boolean;
  readonly daysOfCover: Estimate | undefined;
}

export interface StockCover {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly rows: readonly StockRow[];
  /** Days of the buyer's use that usable stock covers; of what is shared nothing (low), an equal part, all (high). */
  readonly totalDays: Estimate | undefined;
  /** Whether there is stock in forms that the buyer does not take in. */
  readonly formMismatch: boolean;
  /** What sources state of how long the stock of the buyer lasts. */
  readonly stated: readonly ClaimRecord[];
}

/** How long what a buyer holds, or has a claim to, covers its use; NOT_KNOWN where amounts are not recorded. */
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
  const { site, buyer } = supply;
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
    return { holder, form, usable, amount, claimants, isOut, daysOfCover };
  });
}

/** Holdings of which only a link speaks. */
function announcedStocks(supply: Supply, asked: Asked): readonly StockRow[] {
  const { site, buyer } = supply;
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
    }));
}

/** Days that all usable stock covers together; undefined: of none it is known. */
function totalOf(rows: readonly StockRow[]): Estimate | undefined {
  const covered = rows.flatMap(({ usable, daysOfCover }) => (usable === true ? (daysOfCover ?? []) : []));
  return covered.length === 0 ? undefined : total(covered);
}

function reasonWhy(supply: Supply, material: string, isNeeded: boolean, rows: readonly StockRow[]): string {
  if (!isNeeded) return reasonFor(supply, material);
  if (rows.length === 0) return `No stock of ${material} that the buyer holds or has a claim to is recorded.`;
  if (rows.every(({ amount }) => amount === undefined)) return 'Who holds stock is recorded, how much is not.';
  const usable = rows.filter((row) => row.usable === true && row.amount !== undefined);
  if (usable.length > 0 && usable.every(({ isOut }) => isOut)) {
    const names = [...new Set(usable.map(({ holder }) => supply.site.places.nameOf(holder)))].join(', ');
    return `What is in stock lies with ${names}, out in this scenario: it cannot be got at.`;
  }
  return 'How much the buyer uses is not recorded.';
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

/** Units of a form that the buyer uses a day; undefined: not recorded. */
function usePerDay({ site: { evidence }, needs }: Supply, form: string): number | undefined {
  const need = needs.find((one) => one.form === form);
  const intake = need === undefined ? undefined : yearlyIntake(evidence, need);
  return intake === undefined || intake <= 0 ? undefined : intake / daysPerYear;
}
