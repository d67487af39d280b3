import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependency } from '../../src/assess/dependency/dependency.ts';
import { statedExposures } from '../../src/assess/dependency/stated-exposure.ts';
import { createSupply } from '../../src/assess/supply/supply.ts';
import { viewOf, type ViewQuestion } from '../../src/assess/view/view.ts';
import { seedDirectory } from '../../src/config.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import type { TableRecord } from '../../src/model/records/tables.ts';
import { createBuildingSite } from '../../src/network/chain/building-site.ts';
import { createEvidence, type Evidence } from '../../src/network/evidence/evidence.ts';
import { seedRecords } from './seed-evidence.ts';

/**
 * Every building rule fires for a named real company, and without the records of the shipped data that it rests on the
 * answer is another one. Would catch a rule that is named and does nothing, and one that does something and is not named.
 * By-products (U7) need yearly amounts that no company of the shipped data has: `network-files.test.ts` has them made up. No
 * chain of the shipped data follows an input that does not hold its material (N11): `inputs-of-makers.test.ts` has them.
 */

const records = seedRecords();
const shipped = createEvidence(records);

interface Answer {
  readonly rules: readonly string[];
  /** Everything that a reader would see of it, as text. */
  readonly seen: string;
}

function answer(evidence: Evidence, buyer: string, material: string, question: ViewQuestion): Answer {
  const supply = createSupply(createBuildingSite(evidence, viewOf(question, evidence, '2026-05-07')), buyer);
  const found = dependency(supply, { material, groupBy: 'COUNTRY', stage: undefined, minShare: 0, page: {} });
  if (found.status === 'NOT_KNOWN') return { rules: [], seen: found.reason };
  const rows = found.rows.map((row) => {
    const { provenLow, low, estimate, high, provenHigh } = row.passThrough();
    const stated = statedExposures(row).map(({ agreement }) => agreement);
    return [
      row.need.id,
      row.material,
      row.stage,
      row.group.key,
      provenLow,
      low,
      estimate,
      high,
      provenHigh,
      ...stated,
    ].join(' ');
  });
  return { rules: found.rules, seen: [...rows.toSorted(), ...found.flags].join('\n') };
}

interface Case {
  readonly rule: string;
  readonly buyer: string;
  readonly material: string;
  readonly view: ViewQuestion;
  /** What the rule rests on. */
  readonly behind: (entry: TableRecord) => boolean;
  /** The one thing in it that the rule reads, said otherwise; without it the records are gone. */
  readonly changed?: Readonly<Record<string, unknown>>;
}

const today = { at: '2026-03-01' } as const;
const withContracts = { at: '2026-03-01', includeStatuses: ['IN_FORCE', 'CONTRACTED'] } as const;
const withId =
  (table: string, ...ids: readonly string[]) =>
  (entry: TableRecord): boolean =>
    entry.table === table && ids.includes(entry.key);
const statistic =
  (material: string, stage: string, series = '', geography = 'world') =>
  ({ table, record }: TableRecord): boolean =>
    table === 'statistic' &&
    (record.material ?? record.form) === material &&
    record.stage === stage &&
    record.series.startsWith(series) &&
    (record.geography ?? 'world') === geography;
const observation =
  (subject: string, quantity: string, geography: string) =>
  ({ table, record }: TableRecord): boolean =>
    table === 'observation' &&
    record.subject === subject &&
    record.quantity === quantity &&
    record.geography === geography;
const sourcesOfSupply = (id: string): Case['behind'] => {
  const supply = records.find(withId('supply', id))?.record;
  const named: unknown = supply !== undefined && 'sources' in supply ? supply.sources : [];
  return ({ table, key }) => table === 'source' && Array.isArray(named) && named.includes(key);
};

const magnets = { buyer: 'general-motors', material: 'ndfeb-magnet', view: today } as const;
const vsmpo = 'sup:vsmpo#mill:boeing:titanium-mill-product';
const boeing = { buyer: 'boeing', material: 'titanium', view: { at: '2021-06-01' } } as const;
const yttrium = { buyer: 'ge-vernova', material: 'yttrium', view: today } as const;

const cases: readonly Case[] = [
  {
    rule: 'T1',
    ...boeing,
    view: today,
    behind: withId('supply', vsmpo),
    changed: { validUntil: undefined, status: 'IN_FORCE' },
  },
  { rule: 'T2', ...boeing, behind: withId('supply', vsmpo), changed: { validUntil: '2021-01' } },
  // Without the sources that date it nothing says that the supply is old.
  {
    rule: 'T3',
    ...magnets,
    view: { at: '2031-06-01' },
    behind: sourcesOfSupply('sup:noveon:general-motors:ndfeb-magnet'),
  },
  {
    rule: 'T4',
    buyer: 'apple',
    material: 'ndfeb-magnet',
    view: withContracts,
    behind: withId('supply', 'sup:mp-independence#magnet:apple:ndfeb-magnet'),
  },
  {
    rule: 'T4b',
    buyer: 'airbus',
    material: 'titanium-mill-product',
    view: today,
    behind: withId('supply', 'sup:vsmpo#mill:airbus:titanium-mill-product'),
  },
  { rule: 'T5', ...magnets, behind: statistic('rare-earths', 'MAGNET', 'claim: IEA'), changed: { year: 1990 } },
  {
    rule: 'T6',
    ...yttrium,
    behind: ({ table, record }) => table === 'link' && record.kind === 'RESTRICTS_EXPORT_OF' && record.to === 'yttrium',
  },
  {
    rule: 'T7',
    ...yttrium,
    view: { at: '2027-02-01' },
    behind: ({ table }) => table === 'dataset',
    changed: { at: '2027-03-01' },
  },
  { rule: 'R1', ...magnets, behind: withId('supply', 'sup:noveon:general-motors:ndfeb-magnet') },
  {
    rule: 'R2',
    buyer: 'general-motors',
    material: 'lithium-chemicals',
    view: withContracts,
    behind: withId('supply', 'sup:lithium-americas:general-motors:lithium-chemicals'),
  },
  {
    rule: 'R3',
    buyer: 'hyundai',
    material: 'neodymium',
    view: withContracts,
    behind: withId('supply', 'sup:arafura:hyundai:ndpr-oxide'),
  },
  {
    rule: 'R4',
    ...yttrium,
    behind: ({ table, record }) => table === 'link' && record.kind === 'DEPENDS_ON' && record.from === 'ge-vernova',
  },
  {
    rule: 'R5',
    buyer: 'clarios',
    material: 'antimony-metal',
    view: today,
    behind: ({ table, record }) =>
      table === 'statistic' &&
      record.material === 'antimony' &&
      ['MORE_THAN', 'LESS_THAN', 'AT_LEAST', 'AT_MOST'].includes(record.qualifier ?? ''),
  },
  { rule: 'R6', ...magnets, behind: statistic('rare-earths', 'EXTRACTION') },
  // Without the statement on one country the family's table leads.
  { rule: 'R6a', ...magnets, material: 'dysprosium', behind: statistic('heavy-rare-earths', 'EXTRACTION', 'claim:') },
  // Without its twin the pattern is one measurement again.
  {
    rule: 'R7',
    buyer: 'apple',
    material: 'ruthenium',
    view: today,
    behind: statistic('iridium', 'PROCESSING'),
  },
  // Without a source the best statistic is no longer the best; without the best the next one is.
  {
    rule: 'S1',
    ...magnets,
    behind: statistic('rare-earths', 'MAGNET', 'claim: IEA'),
    changed: { source: undefined, preferred: false },
  },
  { rule: 'S2', ...magnets, behind: statistic('rare-earths', 'MAGNET', 'claim: IEA') },
  { rule: 'S3', ...magnets, behind: statistic('rare-earths', 'MAGNET', 'claim: NdFeB range') },
  { rule: 'S4', ...magnets, behind: statistic('rare-earths', 'MAGNET', 'claim: IEA') },
  // A share below the threshold of the study is shown without an estimate.
  {
    rule: 'S4a',
    buyer: 'clarios',
    material: 'antimony-metal',
    view: today,
    behind: ({ table, record }) =>
      table === 'statistic' && record.material === 'antimony' && record.qualifier === 'LESS_THAN',
  },
  {
    rule: 'S4b',
    buyer: 'tesla',
    material: 'manganese-chemicals',
    view: today,
    behind: ({ table, record }) => table === 'crosswalk' && record.key === 'Manganese | processing',
    changed: { scope: 1 },
  },
  {
    rule: 'S5',
    buyer: 'clarios',
    material: 'refined-lead',
    view: today,
    // The US mix of ore rests on the reliance for ore, so S5 is named while either figure is there.
    behind: ({ table, record }) =>
      table === 'observation' && record.quantity === 'NET_IMPORT_RELIANCE' && record.geography === 'united-states',
  },
  {
    rule: 'N0',
    buyer: 'shenghe',
    material: 'rare-earth-concentrate',
    view: { at: '2025-03-01' },
    behind: withId('supply', 'sup:mountain-pass-mine:shenghe:rare-earth-concentrate'),
  },
  { rule: 'N1', ...boeing, behind: withId('supply', vsmpo), changed: { share: { low: 0.3, value: 0.3, high: 0.4 } } },
  { rule: 'N2', ...magnets, behind: withId('supply', 'sup:evac-sumter:general-motors:ndfeb-magnet') },
  { rule: 'N3', ...magnets, behind: statistic('rare-earths', 'MAGNET') },
  { rule: 'N4', ...magnets, behind: withId('need', 'need:general-motors:ndfeb-magnet') },
  { rule: 'N5', ...boeing, behind: withId('form', 'titanium-sponge') },
  { rule: 'N6', ...yttrium, behind: statistic('yttrium', 'PROCESSING') },
  {
    rule: 'N7',
    buyer: 'lockheed-martin',
    material: 'ndfeb-magnet',
    view: { at: '2027-02-01' },
    behind: ({ table }) => table === 'rule',
  },
  {
    rule: 'N8',
    buyer: 'siemens-gamesa',
    material: 'neodymium',
    view: withContracts,
    behind: withId('supply', 'sup:arafura:siemens-gamesa:ndpr-metal'),
  },
  {
    rule: 'S6',
    ...magnets,
    material: 'dysprosium',
    behind: withId('entity', 'lynas-kuantan', 'white-mesa'),
    changed: { status: 'PLANNED' },
  },
  { rule: 'N9', ...magnets, behind: withId('need', 'need:noveon:magnet-scrap') },
  { rule: 'U1', ...magnets, behind: statistic('rare-earths', 'PROCESSING') },
  { rule: 'U2', ...magnets, behind: withId('corridor', 'cor:AU:MY:rare-earth-concentrate:extraction:open') },
  { rule: 'U3', ...magnets, behind: statistic('rare-earths', 'PROCESSING') },
  { rule: 'U4', ...magnets, behind: statistic('rare-earths', 'EXTRACTION') },
  {
    rule: 'U4a',
    buyer: 'bmw',
    material: 'copper',
    view: today,
    behind: ({ table, record }) => table === 'statistic' && record.geography === 'eu27',
  },
  { rule: 'U4b', buyer: 'apple', material: 'gallium', view: today, behind: withId('need', 'need:apple:computer-chip') },
  { rule: 'U5', ...magnets, material: 'neodymium', behind: withId('entity', 'lynas-kuantan') },
  {
    rule: 'U6',
    buyer: 'clarios',
    material: 'refined-lead',
    view: today,
    behind: observation('refined-lead', 'SCRAP_SHARE_OF_OUTPUT', 'united-states'),
  },
  {
    rule: 'U6a',
    buyer: 'general-motors',
    material: 'neodymium',
    view: {
      at: '2026-03-01',
      scenario: { setCapacities: [{ party: 'lynas-kuantan', material: 'ndpr-oxide', tonnesPerYear: 30_000 }] },
    },
    behind: observation('ndpr-oxide', 'WORLD_OUTPUT', 'world'),
  },
  {
    rule: 'X1',
    ...yttrium,
    view: { at: '2026-03-01', scenario: { exportBans: [{ from: 'CN', material: 'yttrium' }] } },
    behind: statistic('yttrium', 'PROCESSING'),
  },
  {
    rule: 'X2',
    ...yttrium,
    view: { at: '2026-03-01', scenario: { removeCountries: [{ country: 'CN', stage: 'PROCESSING' }] } },
    behind: statistic('yttrium', 'PROCESSING'),
  },
];

/** Rules that are named only because of the records that are taken away. */
const isNamedNoMore: ReadonlySet<string> = new Set([
  'T2',
  'T6',
  'T7',
  'R3',
  'R5',
  'S4a',
  'S4b',
  'S6',
  'N7',
  'N8',
  'U6',
  'U6a',
]);

describe('the building rules', () => {
  it.each(cases.map((one) => [one.rule, one.buyer, one] as const))(
    '%s fires for %s, and the answer is another one without what it rests on',
    (rule, _, { buyer, material, view, behind, changed }) => {
      const before = answer(shipped, buyer, material, view);
      expect(before.rules).toContain(rule);
      expect(records.some(behind)).toBe(true);
      const kept =
        changed === undefined
          ? records.filter((entry) => !behind(entry))
          : records.map((entry) => (behind(entry) ? tableRecord(entry.table, { ...entry.record, ...changed }) : entry));
      const { seen, rules } = answer(createEvidence(kept), buyer, material, view);
      expect({ rule, seen }).not.toEqual({ rule, seen: before.seen });
      expect(isNamedNoMore.has(rule) && rules.includes(rule)).toBe(false);
    },
  );

  it('are all here, as docs/network.md has them', () => {
    const text = readFileSync(join(seedDirectory, '../docs/network.md'), 'utf8');
    const named = new Set(
      [...text.matchAll(/\*\*([TRSNUX]\d+[a-c]?(?:, [TRSNUX]\d+[a-c]?)*)[ *]/g)].flatMap(([, list = '']) =>
        list.split(', '),
      ),
    );
    const covered = new Set(cases.map(({ rule }) => rule));
    expect([...named].filter((rule) => !covered.has(rule))).toEqual(['N11', 'U7']);
    expect([...covered].filter((rule) => !named.has(rule))).toEqual([]);
  });
});
