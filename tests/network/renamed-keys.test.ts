import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareText } from '../../src/model/keys/canonical.ts';
import { askRecords } from '../ask-file.ts';
import { everyField } from '../resolvers/every-field.ts';
import { seedTable, type SeedRecord } from '../seed-files.ts';
import type { Json } from '../seeded.ts';

/** A key is a name and nothing more: the shipped records on rare earths under other keys give the same answers. */

const whole = [
  'claim',
  'corridor',
  'entity',
  'form',
  'headquarters',
  'link',
  'membership',
  'need',
  'rule',
  'source',
  'supply',
];
const rareEarths = seedTable('entity').flatMap(({ id, mineralGroup }) => (mineralGroup === undefined ? [] : [id]));
const subjects = new Set([
  ...rareEarths,
  ...seedTable('form').flatMap(({ id, contains = {}, element }) =>
    rareEarths.some((mineral) => mineral in contains || mineral === element) ? [id] : [],
  ),
  'rare-earths',
  'light-rare-earths',
  'heavy-rare-earths',
  'rare-earth-concentrate',
  'rare-earth-compounds',
  'rare-earth-oxides',
  'heavy-rare-earth-ore',
]);

function recordsOf(table: string, isWanted: (record: SeedRecord) => boolean = () => true): Json[] {
  return seedTable(table).flatMap((record) => (isWanted(record) ? [{ t: table, ...record }] : []));
}

/** Governance of one year is enough for the indices, and the rare earths for the rest. */
const shipped = [
  ...['dataset', 'parameter', ...whole].flatMap((table) => recordsOf(table)),
  ...recordsOf('statistic', ({ material, form }) => subjects.has(form ?? material)),
  ...recordsOf('crosswalk', ({ material }) => subjects.has(material)),
  ...recordsOf('observation', ({ subject, quantity, year }) =>
    quantity === 'GOVERNANCE' ? year === 2023 : subjects.has(subject),
  ),
];

/** Keys in their old order, so that ties end as before; `relabelling.test.ts` turns the order round. */
const keys = [
  ...new Set(shipped.flatMap(({ t, id }) => (t === 'dataset' || t === 'parameter' ? [] : (id ?? [])))),
].toSorted(compareText);
const newNames = new Map(keys.map((key, index) => [key, `k${String(index).padStart(6, '0')}z`]));
const oldNames = new Map([...newNames].map(([key, name]) => [name, key]));
const newName = (key: string): string => newNames.get(key) ?? key;

function renamed(value: Json, field = ''): Json {
  if (typeof value === 'string') return newName(value);
  if (Array.isArray(value)) return value.map((item) => renamed(item));
  if (typeof value !== 'object' || value === null) return value;
  const isByKey = field === 'contains' || field === 'value';
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [isByKey ? newName(name) : name, renamed(inner, name)]),
  );
}

/** An answer under the old keys, without what is made of keys and stands for no fact: global ids, cursors, the content hash. */
function mappedBack(answer: Json): Json {
  const text = JSON.stringify(answer, (name, inner: unknown) =>
    /(^|_)(id|endCursor|startCursor|cursor|hash)$/.test(name) ? undefined : inner,
  );
  return JSON.parse(text.replaceAll(/k\d{6}z/g, (name) => oldNames.get(name) ?? name));
}

const supply = (buyer: string, material: string): string =>
  `{ buyer(key: "${buyer}") { supply ${everyField('Supply', 3, { material: `"${material}"` })} } }`;
const mineral = (key: string): string =>
  `{ material(key: "${key}") { ...on Mineral ${everyField('Mineral', 3, { material: `"${key}"`, stage: 'PROCESSING' })} } }`;

const examples = join(import.meta.dirname, '../../examples');
/** Search reads keys as words, so its scores change with them. */
const readsKeys = '14-find-something.graphql';
const operations: readonly (readonly [string, string])[] = [
  ...readdirSync(examples)
    .filter((file) => file.endsWith('.graphql') && file !== readsKeys)
    .map((file) => [file, readFileSync(join(examples, file), 'utf8')] as const),
  ...['neodymium', 'dysprosium', 'gadolinium', 'erbium', 'yttrium'].map(
    (key) => [`all of ${key}`, mineral(key)] as const,
  ),
  ...(
    [
      ['general-motors', 'neodymium'],
      ['general-motors', 'dysprosium'],
      ['siemens-gamesa', 'neodymium'],
      ['ge-vernova', 'yttrium'],
      ['united-states', 'yttrium'],
      ['france', 'gadolinium'],
      ['noveon', 'terbium'],
    ] as const
  ).map(([buyer, material]) => [`${material} of ${buyer}`, supply(buyer, material)] as const),
  [
    'buyers exposed in the Union',
    '{ exposedBuyers(material: "neodymium", country: "EU") { reason nodes { label: material { key } buyer { key } bloc { key } exposure { low estimate high } } } }',
  ],
  [
    'supply risk',
    '{ material(key: "yttrium") { supplyRisk { status reason perimeter { key } value { low estimate high } stages { stage value { estimate } inputs { name remark value { estimate } } publishedYear } } } }',
  ],
];

describe('renamed keys', () => {
  let ask: Awaited<ReturnType<typeof askRecords>>;
  let askRenamed: Awaited<ReturnType<typeof askRecords>>;
  beforeAll(async () => {
    ask = await askRecords(shipped);
    askRenamed = await askRecords(shipped.map(({ t, ...record }) => ({ t, ...renamed(record) })));
  });

  // Would catch: a rule that knows a key of the shipped data, or reads a meaning out of how a key is spelled.
  it.each(operations)('change nothing in the answer of %s', async (_, operation) => {
    const answer = await ask(operation);
    expect(answer.errors).toBeUndefined();
    const other = await askRenamed(operation.replaceAll(/"([^"\n]+)"/g, (__, text: string) => `"${newName(text)}"`));
    expect(mappedBack(other)).toEqual(mappedBack(answer));
  });
});
