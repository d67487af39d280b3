import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import { schemaDirectory } from '../../src/config.ts';
import { fieldCosts } from '../../src/edge/operations/field-costs.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { cells, shippedBuyers } from '../../scripts/prove/calibration/cells.ts';
import { createGauge, type Gauged } from '../../scripts/prove/calibration/cost-gauge.ts';

/** A point is a millisecond. The proof `calibration` asks all fields and buyers; a few of them are asked here. */

const asked = [
  'Supply.coverage general-motors',
  'Supply.mitigations general-motors',
  'Derivation.sensitivity boeing',
  'DependencyRow.passThrough eu27',
  'Supply.cutSets eu27',
  'Query.exposedBuyers neodymium',
  'Query.systemicRisk ',
  'Query.compareClaims capacity',
];

/** The machine may be busy, and the proof asserts 3 from end to end. Here a field may be as far from the middle. */
const widest = 2.5;

let store: GraphStore;
const found: Gauged[] = [];
beforeAll(async () => {
  store = await openStore(inject('seededStore'));
  const ask = await createAsker(store);
  const chosen = asked.map((name) => cells(shippedBuyers, false).find(({ field, of }) => `${field} ${of}` === name));
  // The first questions compile what they run.
  for (const cell of chosen) await ask({ query: cell?.query('view: {}') ?? '' });
  const gauge = createGauge(store, ask);
  for (const cell of chosen) if (cell !== undefined) found.push(await gauge(cell));
});
afterAll(() => store.close());

describe('the calibration of costs', () => {
  it('F38: a point of every field takes about the same CPU', () => {
    expect(found.map(({ outcome }) => outcome)).toEqual(asked.map(() => 'ANSWERED'));
    const perPoint = found.map(({ milliseconds, cost }) => milliseconds / cost);
    const middle = perPoint.toSorted((a, b) => a - b)[Math.floor(perPoint.length / 2)] ?? 0;
    const far = found.filter((_, index) => {
      const ratio = (perPoint[index] ?? 0) / middle;
      return ratio > widest || ratio < 1 / widest;
    });
    expect(far.map(({ cell, milliseconds, cost }) => `${cell.field}: ${milliseconds} ms for ${cost}`)).toEqual([]);
  });

  // Would catch a new computing field whose price nobody measured.
  it('asks every computing field', () => {
    const measured = new Set(cells(shippedBuyers, false).map(({ field }) => field));
    const computing = [...fieldCosts].flatMap(([field, { work, thread }]) =>
      thread === 'COMPUTES' || (work !== undefined && thread === undefined) ? [field] : [],
    );
    // The hash is read from records, and no network is built for it.
    expect(computing.filter((field) => !measured.has(field))).toEqual(['Dataset.hash']);
  });

  it('has a price for every question that a supply answers', () => {
    const supply = buildSchema(readTypeDefinitions(schemaDirectory)).getType('Supply');
    const fields = isObjectType(supply) ? Object.values(supply.getFields()) : [];
    const plain = new Set(['Buyer', 'View', 'Dataset', 'NeedConnection']);
    const questions = fields.filter(({ type }) => !plain.has(getNamedType(type).name));
    expect(questions.length).toBeGreaterThanOrEqual(9);
    for (const { name } of questions) expect([name, fieldCosts.get(`Supply.${name}`)?.work]).not.toContain(undefined);
  });
});
