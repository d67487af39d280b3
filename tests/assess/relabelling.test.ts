import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** Names and the order of lines mean nothing. */

const fixtures = join(import.meta.dirname, '../fixtures');

/** Every key of an entity, need, supply or form with another name, whose order is the reverse, and the lines turned round. */
function relabelled(text: string): { readonly records: object[]; readonly newName: (key: string) => string } {
  const records: Json[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ t }) => t !== 'expect');
  const keys = [
    ...new Set(records.filter(({ t }) => t !== 'dataset').flatMap(({ id }): string[] => id ?? [])),
  ].toSorted();
  const names = new Map(keys.map((key, index) => [key, `x${String(keys.length - index).padStart(3, '0')}`]));
  const newName = (key: string): string => names.get(key) ?? key;
  const rename = (value: Json): Json => {
    if (typeof value === 'string') return newName(value);
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === 't' ? inner : rename(inner)]),
    );
  };
  const [dataset, ...rest] = records;
  return {
    records: [
      dataset,
      ...rest.map((record) => ({ ...rename(record), ...(record.t === 'entity' && { name: record.id }) })).toReversed(),
    ],
    newName,
  };
}

describe('relabelling', () => {
  // Would catch: results that hang on the order of records or keys.
  it.each([
    ['examples/interval-loop.jsonl', 'B', 'ore'],
    ['examples/recycling-origin.jsonl', 'G', 'ore'],
    ['networks/tarjan-dominators.jsonl', 'n0', 'ore'],
    ['networks/clrs-flow.jsonl', 't', 'ore'],
  ])('changes nothing in %s', async (file, buyer, material) => {
    const text = readFileSync(join(fixtures, file), 'utf8');
    const { records, newName } = relabelled(text);
    const original = text
      .trim()
      .split('\n')
      .map((line): Json => JSON.parse(line))
      .filter(({ t }) => t !== 'expect');
    const read = async (of: readonly object[], name: (key: string) => string): Promise<Map<string, string>> => {
      const ask = await askRecords(of);
      const { data, errors } = await ask(
        `{ buyer(key: "${name(buyer)}") { supply {
          dependency(material: "${name(material)}", groupBy: PARTY, minShare: 0, first: 100) { rows { nodes { group { key } passThrough { provenLow low estimate high provenHigh } } } }
          chokepoints(material: "${name(material)}", threshold: 1, first: 100) { nodes { party { key } parent { key } dominates flowLoss } }
          cutSets(material: "${name(material)}") { disjointRoutes nodes { size } } } } }`,
      );
      expect(errors).toBeUndefined();
      const { dependency, chokepoints, cutSets } = data.buyer.supply;
      return new Map<string, string>([
        ...dependency.rows.nodes.map(({ group, passThrough }: Json) => [`row ${group?.key}`, figures(passThrough)]),
        ...chokepoints.nodes.map(({ party, parent, dominates, flowLoss }: Json) => [
          `point ${party.key}`,
          `${parent?.key} ${dominates} ${flowLoss?.toFixed(9)}`,
        ]),
        ['cuts', `${cutSets.disjointRoutes} ${cutSets.nodes.map(({ size }: Json) => size).join()}`],
      ]);
    };
    const before = await read(original, (key) => key);
    const after = await read(records, newName);
    const expected = new Map(
      [...before].map(([key, value]) => [
        key.replace(/ (.*)$/, (_, name: string) => ` ${newName(name)}`),
        key.startsWith('point') ? value.replace(/^(\S+)/, (name) => newName(name)) : value,
      ]),
    );
    expect(after).toEqual(expected);
  });
});

function figures(exposure: Record<string, number>): string {
  return Object.values(exposure)
    .map((value) => value.toFixed(9))
    .join(' ');
}
