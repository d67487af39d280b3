import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { numberBounds, type BoundedNumber } from '../../src/model/number-bounds.ts';
import { askSeeded } from '../seeded.ts';

/** F41: every number that a question gives has bounds, and a number outside of them is refused with its bounds. */

const schema = buildSchema(readTypeDefinitions(schemaDirectory));

type Given = GraphQLArgument | GraphQLInputField;
const isNumber = ({ type }: Given): boolean => ['Int', 'Float'].includes(getNamedType(type).name);

/** Every argument and input field with its place. */
const given = Object.values(schema.getTypeMap()).flatMap((type): { readonly place: string; readonly one: Given }[] => {
  if (type.name.startsWith('__')) return [];
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((one) => ({ place: `${type.name}.${one.name}`, one }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((one) => ({ place: `${type.name}.${field.name}(${one.name})`, one })),
  );
});
/** The places of numbers. The parts of a range have the bounds of the fields that hold the range. */
const numbers = given.filter(({ place, one }) => isNumber(one) && !place.startsWith('RangeInput.'));
const ranges = given.filter(({ one }) => getNamedType(one.type).name === 'RangeInput');

const supplyOf = (field: string, view = ''): string =>
  `{ buyer(key: "boeing") { supply${view === '' ? '' : `(view: { ${view} })`} { ${field} } } }`;
const dependency = (view: string): string => supplyOf('dependency(material: "titanium") { status }', view);
const magnets = 'material: "ndfeb-magnet"';

/** An operation that gives a number, by the name of its bounds. `$` stands for the number. */
const operations: Readonly<Record<BoundedNumber, readonly string[]>> = {
  first: [
    '{ entities(first: $) { totalCount } }',
    '{ search(query: "boeing", first: $) { totalCount } }',
    '{ oem(key: "boeing") { links(first: $) { totalCount } } }',
    '{ material(key: "gallium") { production(first: $) { totalCount } measures(first: $) { totalCount } } }',
    supplyOf('cutSets(material: "titanium", first: $) { totalCount }'),
    supplyOf('paths(material: "titanium", first: $) { truncated }'),
    supplyOf('dependency(material: "titanium", first: $) { rows { totalCount } }'),
  ],
  maxDepth: [supplyOf('paths(material: "titanium", maxDepth: $) { truncated }')],
  maxSize: [supplyOf('cutSets(material: "titanium", maxSize: $) { totalCount }')],
  minShare: [
    supplyOf('paths(material: "titanium", minShare: $) { truncated }'),
    supplyOf('dependency(material: "titanium", minShare: $) { status }'),
  ],
  threshold: [supplyOf('chokepoints(material: "titanium", threshold: $) { totalCount }')],
  tolerance: ['{ systemicRisk(materials: ["titanium"], tolerance: $) { totalCount } }'],
  duration: [
    supplyOf(
      'disruption(material: "titanium", duration: $) { status }',
      'scenario: { removeCountries: [{ country: "JP" }] }',
    ),
  ],
  year: ['{ material(key: "gallium") { trade(year: $) { totalCount } } }'],
  share: [dependency('scenario: { exportBans: [{ from: "CN", share: $ }] }')],
  shareOfIntake: [
    dependency(
      'scenario: { setSupplies: [{ supplier: "noveon", buyer: "boeing", material: "titanium", shareOfIntake: $ }] }',
    ),
  ],
  tonnesPerYear: [
    dependency(`scenario: { setCapacities: [{ party: "noveon", ${magnets}, tonnesPerYear: $ }] }`),
    dependency(
      `scenario: { setSupplies: [{ supplier: "noveon", buyer: "general-motors", ${magnets}, tonnesPerYear: $ }] }`,
    ),
    dependency('assumptions: { defaultPlantCapacity: [{ form: "ndfeb-magnet", tonnesPerYear: $ }] }'),
  ],
  changeTonnesPerYear: [
    dependency(
      `scenario: { setCapacities: [{ party: "mp-independence#magnet", ${magnets}, changeTonnesPerYear: $ }] }`,
    ),
  ],
  tonnes: [dependency(`scenario: { setStocks: [{ holder: "general-motors", ${magnets}, tonnes: $ }] }`)],
  buyerDeviation: [dependency('assumptions: { buyerDeviation: $ }')],
  corridorDeviation: [dependency('assumptions: { corridorDeviation: $ }')],
  hubThreshold: [dependency('assumptions: { hubThreshold: $ }')],
  otherIsHubBelow: [dependency('assumptions: { otherIsHubBelow: $ }')],
  hullSlack: [dependency('assumptions: { hullSlack: $ }')],
  staleYears: [dependency('assumptions: { staleYears: [$] }'), dependency('assumptions: { staleYears: [1, $] }')],
  shareAgeing: [dependency('assumptions: { shareAgeing: $ }')],
  assumedLifetimeYears: [dependency('assumptions: { assumedLifetimeYears: $ }')],
  relationMultiplier: [
    dependency('assumptions: { relationMultiplier: { low: $, estimate: $, high: $ } }'),
    dependency('assumptions: { relationMultiplier: { low: 0, estimate: 1, high: $ } }'),
  ],
  newCapacityUse: [dependency('assumptions: { newCapacityUse: { low: 0, estimate: 0, high: $ } }')],
  ruleCompliance: [dependency('assumptions: { ruleCompliance: { low: 0, estimate: 0, high: $ } }')],
};
const hostile = ['1e5', '3e5', '1e9', '1e21', '1.8e308', '1e400', '-1e400', '-1', '-1e5', '-1.8e308', '5e-324'];

/** Of an Int, graphql-js itself refuses what has no 32 bits or a fraction. */
const refusals = /give a number from|≤ low ≤|Int cannot represent|Expected .*Int/;

describe('a number of a question', () => {
  let ask: Awaited<ReturnType<typeof askSeeded>>;
  beforeAll(async () => {
    ask = await askSeeded();
  });

  it('stands in many places, and each has bounds', () => {
    expect(numbers.length).toBeGreaterThan(150);
    expect(ranges.length).toBe(3);
    const names = new Set<string>([...numbers, ...ranges].map(({ one }) => one.name));
    expect([...names].toSorted()).toEqual(Object.keys(numberBounds).toSorted());
  });

  // Would catch a bound that changes and a description that does not.
  it('has its bounds in its description', () => {
    const silent = [...numbers, ...ranges].filter(({ one }) => {
      const bound = Object.entries(numberBounds).find(([name]) => name === one.name)?.[1];
      const words = (value: number): string =>
        Math.abs(value) === 1e12 ? `${value < 0 ? '-' : ''}1e12` : String(value);
      const text = one.description?.replaceAll(/(?<=\d),(?=\d)/g, '').replaceAll(/\s+/g, ' ') ?? '';
      return bound === undefined || !text.includes(`${words(bound.least)} to ${words(bound.most)}`);
    });
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  const places = Object.entries(operations).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  it.each(places)(
    'F41: %s is answered or refused with its bounds, for every hostile value, in %s',
    async (name, text) => {
      const bound = Object.entries(numberBounds).find(([one]) => one === name)?.[1];
      expect(bound).toBeDefined();
      const wrong: string[] = [];
      for (const value of hostile) {
        const { errors = [] } = await ask(text.replaceAll('$', value));
        const isOutside = !(Number(value) >= (bound?.least ?? 0) && Number(value) <= (bound?.most ?? 0));
        const isRefused = errors.length > 0 && errors.every(({ message }) => refusals.test(message));
        const isFault = errors.some(({ extensions }) => extensions.code !== 'BAD_USER_INPUT');
        if (isFault || (isOutside && !isRefused)) wrong.push(`${value}: ${JSON.stringify(errors)}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
