import type { NeedRecord } from '../../src/model/records/network.ts';
import type { StatisticRecord } from '../../src/model/records/statistics.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import { isTableName, type RecordOf, type TableName, type TableRecord } from '../../src/model/records/tables.ts';
import type { Stage } from '../../src/model/vocabulary.ts';
import { createBuildingSite, type BuildingSite } from '../../src/network/chain/building-site.ts';
import { buildChain } from '../../src/network/chain/chain-builder.ts';
import type { Chain } from '../../src/network/chain/chain.ts';
import { chainParty } from '../../src/network/chain/draft-party.ts';
import { createEvidence, type Evidence } from '../../src/network/evidence/evidence.ts';
import { linkBases, type ChainParty, type PartyKind } from '../../src/network/parties.ts';
import type { DraftLink } from '../../src/network/rows/draft-row.ts';
import { defaultParameters, noScenario, type Parameters, type View } from '../../src/network/view.ts';
import { invariant } from '../../src/errors.ts';

/**
 * Evidence small enough to work out by hand, and what the rules make of it.
 *
 *     const records = { form: [{ id: 'ore', stage: 'EXTRACTION' }], need: [need('buyer', 'ore')], statistic: shares('ore', 'EXTRACTION', { china: 1 }) };
 *     const { row, rules } = chainOf(records, 'buyer/ore', 'ore');
 *     expect(row('market of ore')).toEqual({ 'china, EXTRACTION, unnamed': [1, 1, 1, 'INFERRED'] });
 *
 * Records are those of the file format by table, and nothing is added to them. Shorthands make the records that most
 * tests need: `country`, `need`, `supply`, `shares`, `observed`. A row is read by the label of its party.
 */
export type SmallRecords = { readonly [T in TableName]?: readonly RecordOf<T>[] };

/** The records of several tables, put in order as for a data set. */
export function smallEvidence(records: SmallRecords): Evidence {
  return createEvidence(Object.keys(records).flatMap((name) => (isTableName(name) ? rowsOf(name, records) : [])));
}

function rowsOf(table: TableName, records: SmallRecords): TableRecord[] {
  const rows: readonly RecordOf<TableName>[] = records[table] ?? [];
  return rows.map((record) => tableRecord(table, record));
}

/** The first day of 2026 with default parameters and no scenario, but for what is given. */
export function smallView({
  parameters = {},
  ...view
}: Partial<Omit<View, 'parameters'>> & { readonly parameters?: Partial<Parameters> } = {}): View {
  return {
    at: '2026-01-01',
    knownAt: undefined,
    evidence: 'ASSUMED',
    includeStatuses: ['IN_FORCE'],
    scenario: noScenario,
    changes: [],
    gone: [],
    ...view,
    parameters: { ...defaultParameters, ...parameters },
  };
}

/** Parameters under which bounds are those of the evidence: nobody deviates from a statistic, no other one widens it. */
export const faceValue: Partial<Parameters> = { buyerDeviation: 0, corridorDeviation: 0, hullSlack: 0 };

export function smallSite(records: SmallRecords, view: View = smallView({ parameters: faceValue })): BuildingSite {
  return createBuildingSite(smallEvidence(records), view);
}

/** Low, estimate and high of a link to nine decimals, with how it is known. */
export type LinkInRow = readonly [low: number, estimate: number, high: number, basis: string];

export interface ChainInWords extends Pick<Chain, 'rules' | 'flags'> {
  readonly chain: Chain;
  /** The row of the party with a label, by the labels of those it leads to; `{}`: nothing goes in. */
  row(label: string): Readonly<Record<string, LinkInRow>>;
  /** The party with a label. */
  party(label: string): ChainParty;
}

/** The chain of a recorded need for a material, read by labels. */
export function chainOf(records: SmallRecords, needKey: string, material: string, view?: View): ChainInWords {
  const site = smallSite(records, view);
  const found = site.evidence.needs.find(({ id }) => id === needKey);
  invariant(found, `the need ${needKey} is recorded`);
  return inWords(buildChain(site, { need: found, material }));
}

export function inWords(chain: Chain): ChainInWords {
  const { parties, rows, basis, rules, flags } = chain;
  const indexOf = (label: string): number => {
    const index = parties.findIndex((party) => party.label === label);
    invariant(index >= 0, `no party is called "${label}"; there are: ${parties.map((one) => one.label).join('; ')}`);
    return index;
  };
  const linkAt = (link: number): readonly [string, LinkInRow] => [
    parties[rows.suppliers[link] ?? 0]?.label ?? '',
    [
      rounded(rows.bounds.low[link]),
      rounded(rows.estimate[link]),
      rounded(rows.bounds.high[link]),
      linkBases[basis[link] ?? 0] ?? '',
    ],
  ];
  return {
    chain,
    rules,
    flags,
    row(label) {
      const index = indexOf(label);
      const [start = 0, end = 0] = [rows.offsets[index], rows.offsets[index + 1]];
      return Object.fromEntries(Array.from({ length: end - start }, (_, at) => linkAt(start + at)));
    },
    party(label) {
      const found = parties[indexOf(label)];
      invariant(found, `there is a party called "${label}"`);
      return found;
    },
  };
}

/** To nine decimals, so that sums of floating-point numbers compare as they were worked out by hand. */
export function rounded(share: number | undefined): number {
  return Math.round((share ?? Number.NaN) * 1e9) / 1e9;
}

/** Low, estimate and high of links by the label of their party, to nine decimals. */
export function inRow(links: readonly DraftLink[]): Readonly<Record<string, readonly [number, number, number]>> {
  return Object.fromEntries(
    links.map(({ to, low, estimate, high }) => [to.label, [rounded(low), rounded(estimate), rounded(high)]]),
  );
}

/** A party of a row that is made without a chain: by default a plant under its own key. */
export function smallParty(label: string, about: Partial<ChainParty> & { readonly kind?: PartyKind } = {}): ChainParty {
  const { kind = 'SITE', id: _, identity: __, ...rest } = about;
  return chainParty(label, kind, { label, key: kind === 'SITE' ? label : undefined, ...rest });
}

export function country(id: string, iso2: string): RecordOf<'entity'> {
  return { id, kind: 'Country', iso2 };
}

/** The need `buyer/form`. */
export function need(buyer: string, form: string, more: Partial<NeedRecord> = {}): NeedRecord {
  return { id: `${buyer}/${form}`, buyer, form, ...more };
}

/** The supply `supplier>need` of a need `buyer/form`. */
export function supply(supplier: string, needId: string, more: Partial<RecordOf<'supply'>> = {}): RecordOf<'supply'> {
  return { id: `${supplier}>${needId}`, need: needId, supplier, ...more };
}

/** The rows of a statistic of a form in 2025: shares by country; of the world where no geography is given. */
export function shares(
  form: string,
  stage: Stage,
  byCountry: Readonly<Record<string, StatisticRecord['share']>>,
  more: Partial<StatisticRecord> = {},
): StatisticRecord[] {
  const { series = 'world', year = 2025 } = more;
  return Object.entries(byCountry).map(([place, share]) => ({
    id: [form, series, year, more.geography, place].join(' '),
    form,
    stage,
    country: place,
    share,
    series,
    year,
    ...more,
  }));
}

/** A figure of 2025 of a form in a place: tonnes a year, or a share. */
export function observed(
  quantity: RecordOf<'observation'>['quantity'],
  subject: string,
  geography: string,
  value: number,
): RecordOf<'observation'> {
  const unit = quantity.endsWith('OUTPUT') && !quantity.startsWith('SCRAP') ? 't/a' : '1';
  return { id: `${quantity} ${subject} ${geography}`, quantity, subject, geography, value, unit, year: 2025 };
}
