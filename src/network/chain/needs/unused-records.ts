import type { LinkRecord } from '../../../model/records/link.ts';
import type { NeedRecord, SupplyRecord } from '../../../model/records/network.ts';
import { rememberedOnce } from '../../../model/remembered-for.ts';
import { tableRecord } from '../../../model/records/table-record.ts';
import type { TableName } from '../../../model/records/tables.ts';
import { isRate } from '../../../model/unit.ts';
import { holdsOn, validityOf } from '../../../model/validity.ts';
import { demandOf, isPerPeriod } from '../../evidence/amounts.ts';
import type { SupplierShare } from '../../rows/supplier-shares.ts';
import type { BuildingSite } from '../building-site.ts';
import { needsInForce } from './needs-in-force.ts';

/** A record, or a figure of it, that no answer about the supply of its party can use, with the reason. */
export interface UnusedRecord {
  readonly table: TableName;
  readonly key: string;
  readonly reason: string;
  /** Key of the party whose intake or output it describes. */
  readonly party: string;
  /** Whether it names a supplier who is then missing upstream of the party. */
  readonly isSupplier: boolean;
}

/** All records of the data set that no answer in this view uses although they are in force, in the order of their tables. */
export const unusedRecords = rememberedOnce((site: BuildingSite): readonly UnusedRecord[] => [
  ...unusedSellers(site),
  ...unusedVolumes(site),
  ...unusedCapacities(site),
  ...unusedDemands(site),
  ...unusedStocks(site),
  ...unusedRecoveries(site),
]);

/** Those that name sellers: links, then supplies. */
const unusedSellers = rememberedOnce((site: BuildingSite): readonly UnusedRecord[] => [
  ...unusedLinks(site),
  ...unusedSupplies(site),
]);

/** The parties of whom a recorded supplier is left out. */
const takersLeftOut = rememberedOnce(
  (site: BuildingSite) => new Set(unusedSellers(site).flatMap(({ party, isSupplier }) => (isSupplier ? [party] : []))),
);

/** Whether a recorded supplier of a party is left out, so that what is upstream of the party is not known. */
export function leavesOutSupplier(site: BuildingSite, party: string): boolean {
  return takersLeftOut(site).has(party);
}

/** Links that name a supplier of whom no record of the table `supply` speaks. Only that table makes rows. */
function unusedLinks({ evidence, view, ownership }: BuildingSite): UnusedRecord[] {
  const held = new Set(evidence.supplies.flatMap(({ links = [] }) => links));
  const pairs = new Set(
    evidence.supplies.map(({ supplier, buyer = '' }) => pairOf(ownership.rootOf(supplier), ownership.rootOf(buyer))),
  );
  return evidence.links.flatMap((link): UnusedRecord[] => {
    const isHeld = link.share?.of === 'BUYER_INTAKE';
    if (isHeld && link.kind === 'DEPENDS_ON') return [dependence(link)];
    const pair = sellerAndBuyer(link);
    if (pair === undefined || held.has(link.id) || !holdsOn(validityOf(link), view.at)) return [];
    const { seller, buyer } = pair;
    if (pairs.has(pairOf(ownership.rootOf(seller), ownership.rootOf(buyer)))) return [];
    const share = isHeld ? ' Its share of the intake counts nowhere.' : '';
    return [
      {
        table: 'link',
        key: link.id,
        party: buyer,
        isSupplier: true,
        reason: `No record of the table \`supply\` has ${seller} as supplier of ${buyer}, so that this link makes no row.${share}`,
      },
    ];
  });
}

/** A stated dependence on a country is shown beside the figure (rule R4), also where it is a share of the intake. */
function dependence({ id, from, to }: LinkRecord): UnusedRecord {
  const reason = `It states a share of the intake of ${from}. A dependence is shown beside the figures and makes no row. A record of the table \`supply\` with ${to} as supplier does.`;
  return { table: 'link', key: id, party: from, isSupplier: false, reason };
}

function pairOf(seller: string, buyer: string): string {
  return JSON.stringify([seller, buyer]);
}

function sellerAndBuyer({ kind, from, to }: LinkRecord): { seller: string; buyer: string } | undefined {
  if (kind === 'SUPPLIES') return { seller: from, buyer: to };
  return kind === 'OFFTAKE_WITH' ? { seller: to, buyer: from } : undefined;
}

/** Supplies in force of a need that is not in force. */
function unusedSupplies(site: BuildingSite): UnusedRecord[] {
  const { evidence, view, named } = site;
  return [...evidence.needsOf].flatMap(([party, recorded]) => {
    const inForce = new Set(needsInForce(site, party).map(({ form }) => form));
    const over = recorded.filter(({ form }, at) => !inForce.has(form) && firstOf(recorded, form) === at);
    return over.flatMap(({ id, form }) =>
      named.inForce(party, form).map(({ supply }): UnusedRecord => ({
        table: 'supply',
        key: supply.id,
        party,
        isSupplier: true,
        reason: `Its need ${id} is not in force on ${view.at}, while the supply is.`,
      })),
    );
  });
}

function firstOf(needs: readonly NeedRecord[], form: string): number {
  return needs.findIndex((need) => need.form === form);
}

/** Volumes and reservations that are no share of an intake (rules N2 and R2). */
function unusedVolumes(site: BuildingSite): UnusedRecord[] {
  const { evidence, named } = site;
  const measured = evidence.supplies.filter((supply) => supply.share === undefined && hasMeasure(supply));
  const buyers = new Set(measured.flatMap(({ buyer }) => buyer ?? []));
  return [...buyers].flatMap((party) =>
    needsInForce(site, party).flatMap((need) =>
      named
        .shares(need)
        .shares.filter((one) => !one.hasFigure && hasMeasure(one.named.supply))
        .map((one): UnusedRecord => ({
          table: 'supply',
          key: one.named.supply.id,
          party,
          isSupplier: false,
          reason: whyNoShare(site, need, one),
        })),
    ),
  );
}

function hasMeasure({ volume, reservation }: SupplyRecord): boolean {
  return volume !== undefined || reservation?.share !== undefined;
}

function whyNoShare({ evidence }: BuildingSite, need: NeedRecord, { named: { supply } }: SupplierShare): string {
  const { volume } = supply;
  const what = volume === undefined ? 'reservation' : 'volume';
  if (volume !== undefined && typeof volume !== 'number' && !isRate(volume.unit))
    return `Its volume in ${volume.unit} is a total and no rate, so that no rule makes a share of it.`;
  const intake = `so that its ${what} is no share`;
  if (need.amount !== undefined && !isPerPeriod(need) && demandOf(evidence, need.buyer) <= 0)
    return `The need ${need.id} states an amount per ${need.per ?? 'unit of output'}, and no demand of ${need.buyer} is recorded, ${intake}.`;
  if (need.amount === undefined && evidence.statistics.length === 0 && volume !== undefined)
    return `Another supplier of the need ${need.id} states no volume, ${intake} of their sum.`;
  if (need.amount === undefined) return `The intake of ${need.form} by ${need.buyer} is not recorded, ${intake} of it.`;
  return `The capacity of ${supply.supplier} for ${need.form} is not recorded, ${intake} of the intake.`;
}

/** Capacities for a form that the party sells to nobody. Beside statistics, plants count without a buyer (rule U5). */
function unusedCapacities({ evidence, ownership }: BuildingSite): UnusedRecord[] {
  if (evidence.statistics.length > 0) return [];
  const sold = new Set(evidence.supplies.map(({ supplier, form = '' }) => pairOf(ownership.rootOf(supplier), form)));
  const asked = new Set(evidence.demands.map(({ party, form }) => pairOf(ownership.rootOf(party), form)));
  const main = new Set(
    evidence.capacities.flatMap(({ party, byProductOf }) =>
      byProductOf === undefined ? [] : [pairOf(party, byProductOf)],
    ),
  );
  return evidence.capacities.flatMap((capacity) => {
    const { party, form } = capacity;
    const own = pairOf(ownership.rootOf(party), form);
    if (sold.has(own) || asked.has(own) || main.has(pairOf(party, form))) return [];
    const reason = `No supply of ${form} by ${party} is recorded, and no demand, so that its capacity limits nothing.`;
    return [{ table: 'capacity', key: tableRecord('capacity', capacity).key, party, isSupplier: false, reason }];
  });
}

/** Demands on a party that needs nothing. */
function unusedDemands(site: BuildingSite): UnusedRecord[] {
  return site.evidence.demands.flatMap((demand) =>
    needsInForce(site, demand.party).length > 0
      ? []
      : [
          {
            table: 'demand',
            key: tableRecord('demand', demand).key,
            party: demand.party,
            isSupplier: false,
            reason: `No need of ${demand.party} is recorded, so that its demand asks for nothing.`,
          },
        ],
  );
}

/** Stocks of what neither the holder nor a claimant needs, makes or sells. A stock of another form of a needed mineral is shown. */
function unusedStocks(site: BuildingSite): UnusedRecord[] {
  const { evidence, forms } = site;
  const isOf = (party: string, form: string): boolean =>
    sellsOf(site, party).has(form) ||
    evidence.demands.some((demand) => demand.party === party && demand.form === form) ||
    needsInForce(site, party).some(
      (need) => need.form === form || forms.mineralsOf(form).some((mineral) => forms.holds(need.form, mineral)),
    );
  return evidence.stocks.flatMap((stock) => {
    const { holder, form, claimants = [] } = stock;
    if ([holder, ...claimants].some((party) => isOf(party, form))) return [];
    const reason = `No need, supply or demand of ${form} by ${holder} or a claimant is recorded, so that its stock covers nothing.`;
    return [{ table: 'stock', key: tableRecord('stock', stock).key, party: holder, isSupplier: false, reason }];
  });
}

/** Times to recover of parties in no network. Beside statistics, plants count without a buyer (rule U5). */
function unusedRecoveries(site: BuildingSite): UnusedRecord[] {
  if (site.evidence.statistics.length > 0) return [];
  return site.evidence.recoveries.flatMap((recovery) => {
    const { party } = recovery;
    if (sellsOf(site, party).size > 0 || needsInForce(site, party).length > 0) return [];
    const reason = `No need and no supply of ${party} is recorded, so that its time to recover counts nowhere.`;
    return [{ table: 'recovery', key: tableRecord('recovery', recovery).key, party, isSupplier: false, reason }];
  });
}

/** The forms that a party is recorded to sell. */
function sellsOf({ evidence, ownership }: BuildingSite, party: string): ReadonlySet<string> {
  const root = ownership.rootOf(party);
  const own = evidence.supplies.filter(({ supplier }) => ownership.rootOf(supplier) === root);
  return new Set(own.map(({ form = '' }) => form));
}
