import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cpuMillisecondsOf } from '../cpu-milliseconds.ts';
import { serveSeeded, type Served } from './serve-seeded.ts';

/** F44: a client does not get its own text back at its full length. */

let served: Served;
beforeAll(async () => {
  served = await serveSeeded();
});
afterAll(() => served.close());

const supply = (field: string, view = ''): string =>
  `query($v: String!) { buyer(key: "boeing") { supply${view} { ${field} } } }`;
const dependency = (view: string): string => supply('dependency(material: "titanium") { status }', `(view: ${view})`);

const places: readonly (readonly [string, string])[] = [
  ['a key', 'query($v: String!) { compareClaims(subject: $v, attribute: SHARE_OF_BUYER_INTAKE) { status } }'],
  ['a material', supply('dependency(material: $v) { status }')],
  ['an id', 'query($v: ID!) { node(id: $v) { id } }'],
  ['a country code', 'query($v: CountryCode!) { country(code: $v) { code } }'],
  ['a date', 'query($v: Date!) { bloc(key: "eu27") { members(at: $v) { totalCount } } }'],
  ['an enum', 'query($v: Stage!) { entities(stage: $v) { totalCount } }'],
  ['a number', 'query($v: Int!) { entities(first: $v) { totalCount } }'],
  [
    'a series',
    'query($v: String!) { material(key: "gallium") { ... on Mineral { supplyShares(stage: PROCESSING, series: $v) { year } } } }',
  ],
  ['a saved scenario', dependency('{ scenarioKey: $v }')],
  ['a removed party', dependency('{ scenario: { removeParties: [$v] } }')],
  ['an added party', dependency('{ scenario: { addParties: [{ key: $v }] } }')],
  ['a party that is added twice', dependency('{ scenario: { addParties: [{ key: $v }, { key: $v }] } }')],
  ['an added party as a bloc', dependency('{ scenario: { addParties: [{ key: $v }], blocChanges: [{ bloc: $v }] } }')],
  [
    'a supplier',
    dependency(
      '{ scenario: { setSupplies: [{ supplier: $v, buyer: "boeing", material: "titanium", shareOfIntake: 1 }] } }',
    ),
  ],
  ['a form', dependency('{ scenario: { setCapacities: [{ party: "noveon", material: $v, tonnesPerYear: 1 }] } }')],
  [
    'a form of an assumption',
    dependency('{ assumptions: { defaultPlantCapacity: [{ form: $v, tonnesPerYear: 1 }] } }'),
  ],
];

describe('a text of 200,000 characters', () => {
  it.each(places)('F44, of a caller, comes back with at most 200 of its characters from %s', async (_, query) => {
    for (const text of ['k'.repeat(200_000), '"'.repeat(100_000), 'k '.repeat(100_000)]) {
      const { status, json } = await served.ask(query, { v: text });
      const { message = '' } = json.errors?.[0] ?? {};
      expect([status < 500, message.length > 0, message.length < 900]).toEqual([true, true, true]);
      // graphql-js names some values twice.
      expect(message.split(text.slice(0, 200)).length).toBeLessThanOrEqual(3);
      expect(message).not.toContain(text.slice(0, 250));
      expect(json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('comes back short where it is a name or a value in the text of an operation', async () => {
    const long = 'k'.repeat(200_000);
    for (const query of [
      `{ ${long} }`,
      `{ entities(first: ${'1'.repeat(200_000)}) { totalCount } }`,
      `{ a(${long}: 1) }`,
      `{ ...${long} }`,
      `query($${long}: X) { a }`,
      `{ entities(kinds: [${long}]) { totalCount } }`,
    ]) {
      const { json } = await served.ask(query);
      for (const { message } of json.errors) expect(message.length).toBeLessThan(900);
    }
    const { text } = await served.get(`/${'k'.repeat(5_000)}`);
    expect(text.length).toBeLessThan(600);
  });

  it('F44, of open quotes and escaped ones, is shortened in a time that grows with its length', async () => {
    const faulty = (quotes: number): string => `{ a """${String.raw`\"`.repeat(quotes)}\\\n""" }`;
    const few = await cpuMillisecondsOf(() => served.ask(faulty(1_000)));
    const many = await cpuMillisecondsOf(async () => {
      const { json } = await served.ask(faulty(60_000));
      expect(json.errors[0].message).toMatch(/^Syntax Error: Expected Name, found BlockString "/);
      expect(json.errors[0].message.length).toBeLessThan(900);
    });
    // Sixty times the length, and a constant part. It was 11,000 ms when each quote was tried as the start of a text.
    expect(many).toBeLessThan(60 * few + 1_000);
  });
});
