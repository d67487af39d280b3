import { rising, total, type Estimate } from '../../model/estimate.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import { claimantsOf, flowOf, partOf } from './held-stocks.ts';
import { leftOf, removalsOf } from './removals.ts';
import type { Supply } from '../supply/supply.ts';
import { daysPerYear } from '../../model/time-unit.ts';
import { yearlyIntake } from '../../network/evidence/amounts.ts';
import { chainsFor, reasonFor } from '../supply/need-chains.ts';

/** One stock that a buyer holds, or to which it has a claim. */
export interface StockRow {
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
}

/** The time that the stocks of a buyer, or with its claim, cover its use. NOT_KNOWN if amounts are not recorded. */
export function stockCover(supply: Supply, material: string): StockCover {
  const { site, buyer } = supply;
  const { evidence, forms } = site;
  const needs = [...new Set(chainsFor(supply, material).map(({ need }) => need))];
  const takenIn = new Set(needs.map(({ form }) => form));
  const isOf = (form: string): boolean => takenIn.has(form) || forms.holds(form, material) || form === material;
  const holders = new Set([buyer, ...stockpilesOf(supply)]);
  const recorded = evidence.stocks
    .filter(({ holder, form, claimants = [] }) => (holders.has(holder) || claimants.includes(buyer)) && isOf(form))
    .map((stock): StockRow => {
      const { holder, form, amount, claimants: named = [] } = stock;
      const usable = takenIn.has(form);
      const use = usable ? usePerDay(supply, form) : undefined;
      const claimants = named.length > 0 || holder === buyer ? named : beneficiariesOf(supply, holder);
      const part = partOf(stock, claimantsOf({ ...stock, claimants: [...claimants] }, buyer).length);
      const flow = flowOf(site, stock, buyer);
      const isOut = holder !== buyer && leftOf(removalsOf(site, [flow]).cutsOf(flow), 0) === 0;
      return {
        holder,
        form,
        usable,
        amount,
        claimants,
        isOut,
        daysOfCover: use === undefined || isOut ? undefined : rising(part, (tonnes) => tonnes / use),
      };
    });
  const announced = evidence.links
    .filter(({ kind, from, to }) => kind === 'STOCKPILES' && holders.has(from) && isOf(to))
    .filter(({ from, to }) => !recorded.some(({ holder, form }) => holder === from && form === to))
    .map(({ from, to, tonnes }): StockRow => ({
      holder: from,
      form: to,
      usable: evidence.forms.has(to) ? takenIn.has(to) : undefined,
      amount: tonnes,
      claimants: from === buyer ? [] : beneficiariesOf(supply, from),
      isOut: false,
      daysOfCover: undefined,
    }));
  const each = Map.groupBy(
    [...recorded, ...announced],
    ({ holder, form, amount }) => `${holder}\n${form}\n${amount ?? ''}`,
  );
  const rows = [...each.values()]
    .flatMap((same) => same.slice(0, 1))
    .toSorted((a, b) => (`${a.holder}\n${a.form}` < `${b.holder}\n${b.form}` ? -1 : 1));
  const stated = evidence.claims.filter(
    ({ subject, attribute }) => attribute === 'STOCK_COVER_TIME' && holders.has(subject),
  );
  const covered = rows.flatMap(({ usable, daysOfCover }) => (usable === true ? (daysOfCover ?? []) : []));
  const totalDays = covered.length === 0 ? undefined : total(covered);
  return {
    status: totalDays === undefined ? 'NOT_KNOWN' : 'ANSWERED',
    reason: totalDays === undefined ? reasonWhy(supply, material, needs.length > 0, rows) : undefined,
    rows,
    totalDays,
    formMismatch: rows.some(({ usable, isOut }) => usable === false && !isOut),
    stated,
  };
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
