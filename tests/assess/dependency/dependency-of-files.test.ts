import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askFile, askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';

/** Networks that users bring, through GraphQL: the worked examples to their printed precision, and small laws. */

const examples = join(import.meta.dirname, '../../fixtures/examples');
const expected: Json = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8'));

async function rowsOf(
  ask: (query: string) => Promise<Json>,
  buyer: string,
  material = 'ore',
  view = '',
): Promise<Map<string, Json>> {
  const { data, errors } =
    await ask(`{ buyer(key: "${buyer}") { supply${view} { dependency(material: "${material}", groupBy: PARTY, minShare: 0, first: 100) {
    status reason coverage { known named inferred unknown }
    rows { nodes { label stage passThrough { provenLow low estimate high provenHigh coverage { known named inferred unknown } } origin { low estimate high } } } } } } }`);
  expect(errors).toBeUndefined();
  expect(data.buyer.supply.dependency).toMatchObject({ status: 'ANSWERED', reason: null });
  return new Map(data.buyer.supply.dependency.rows.nodes.map((row: Json) => [row.label, row]));
}

describe('dependency of a network file', () => {
  it.each(['recycling-origin', 'diamond', 'interval-loop'])('answers %s as worked by hand', async (name) => {
    const ask = await askFile(join(examples, `${name}.jsonl`));
    const { buyer, passThrough, origin = {} } = expected[name];
    const rows = await rowsOf(ask, buyer);
    for (const [party, share] of Object.entries<Json>(passThrough)) {
      const { low, estimate, high } = rows.get(party)?.passThrough ?? {};
      const [l, e, h] = Array.isArray(share) ? share : [share, share, share];
      expect(low).toBeCloseTo(l, 9);
      expect(estimate).toBeCloseTo(e, 9);
      expect(high).toBeCloseTo(h, 9);
    }
    for (const [party, share] of Object.entries<Json>(origin)) {
      expect(rows.get(party)?.origin.estimate).toBeCloseTo(share, 9);
      expect(rows.get(party)?.passThrough.coverage.known).toBeCloseTo(1, 9);
    }
  });

  const base = [
    { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true },
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    { t: 'entity', id: 'buyer' },
    { t: 'entity', id: 'a' },
    { t: 'entity', id: 'b' },
    { t: 'need', id: 'n', buyer: 'buyer', form: 'ore' },
  ];

  // V5 and the proven layer by hand: a states 0.5 of the intake, nobody states the rest.
  it('gives what no supplier states to an unknown party, and lets facts alone bound the proven layer', async () => {
    const rows = await rowsOf(
      await askRecords([
        ...base,
        { t: 'supply', id: 's', need: 'n', supplier: 'a', share: { low: 0.5, value: 0.6, high: 0.7 } },
      ]),
      'buyer',
    );
    expect(rows.get('a')?.passThrough).toMatchObject({
      provenLow: 0.5,
      low: 0.5,
      estimate: 0.6,
      high: 0.7,
      provenHigh: 1,
    });
    expect(rows.get('not known')?.passThrough).toMatchObject({ low: 0.3, estimate: 0.4, high: 0.5 });
    expect(rows.get('a')?.passThrough.coverage).toEqual({
      known: 0.5,
      named: expect.closeTo(0.1, 12),
      inferred: 0,
      unknown: 0.4,
    });
  });

  it('shares a row without any figure equally, and says that anything is possible', async () => {
    const rows = await rowsOf(
      await askRecords([
        ...base,
        { t: 'supply', id: 's', need: 'n', supplier: 'a' },
        { t: 'supply', id: 't', need: 'n', supplier: 'b' },
      ]),
      'buyer',
    );
    expect(rows.get('a')?.passThrough).toMatchObject({ provenLow: 0, low: 0, estimate: 0.5, high: 1, provenHigh: 1 });
    expect(rows.get('a')?.passThrough.coverage).toMatchObject({ named: 1 });
  });

  it('makes exact shares of volumes on all links of a need', async () => {
    const rows = await rowsOf(
      await askRecords([
        ...base,
        { t: 'supply', id: 's', need: 'n', supplier: 'a', volume: 30 },
        { t: 'supply', id: 't', need: 'n', supplier: 'b', volume: 10 },
      ]),
      'buyer',
    );
    expect(rows.get('a')?.passThrough).toMatchObject({
      provenLow: 0.75,
      low: 0.75,
      estimate: 0.75,
      high: 0.75,
      provenHigh: 0.75,
    });
  });

  it('lets nothing weaker than the view asks for fill a share, and the unknown grows', async () => {
    const ask = await askFile(join(examples, 'interval-loop.jsonl'));
    const observed = await rowsOf(ask, 'B', 'ore', '(view: { evidence: OBSERVED })');
    expect([...observed.keys()]).toEqual(['not known']);
    expect(observed.get('not known')?.passThrough).toMatchObject({ low: 1, estimate: 1, high: 1 });
    const inferred = await rowsOf(ask, 'B', 'ore', '(view: { evidence: INFERRED })');
    expect(inferred.get('X')?.passThrough.estimate).toBeCloseTo(0.625, 12);
  });

  it('counts a supply only within its dates, and a status only where it is included', async () => {
    const ask = await askRecords([
      ...base,
      {
        t: 'supply',
        id: 's',
        need: 'n',
        supplier: 'a',
        share: 1,
        status: 'CONTRACTED',
        validFrom: '2025-01-01',
        validUntil: '2026-01-01',
      },
    ]);
    expect([...(await rowsOf(ask, 'buyer', 'ore', '(view: { at: "2025-06-01" })')).keys()]).toEqual(['not known']);
    const contracted = 'includeStatuses: [IN_FORCE, CONTRACTED]';
    expect([...(await rowsOf(ask, 'buyer', 'ore', `(view: { at: "2025-06-01", ${contracted} })`)).keys()]).toEqual([
      'a',
    ]);
    expect([...(await rowsOf(ask, 'buyer', 'ore', `(view: { at: "2026-01-01", ${contracted} })`)).keys()]).toEqual([
      'not known',
    ]);
  });

  it('says that it is not known where no need holds the material, with what is needed', async () => {
    const ask = await askRecords([...base, { t: 'form', id: 'gold', stage: 'EXTRACTION' }]);
    const { data } = await ask(
      '{ buyer(key: "buyer") { supply { dependency(material: "gold") { status reason coverage { known } rows { totalCount } derivation { rules } } } } }',
    );
    expect(data.buyer.supply.dependency).toEqual({
      status: 'NOT_KNOWN',
      reason: 'The data set holds no need of buyer for gold. Its recorded needs are for ore.',
      coverage: null,
      rows: { totalCount: 0 },
      derivation: null,
    });
  });

  it('refuses a material that is none, with the nearest key, and parameters out of range', async () => {
    const ask = await askRecords([...base, { t: 'supply', id: 's', need: 'n', supplier: 'a', share: 1 }]);
    const unknown = await ask('{ buyer(key: "buyer") { supply { dependency(material: "or") { status } } } }');
    expect(unknown.errors?.[0]).toMatchObject({
      message: '`material`: there is no entity "or". Did you mean "ore"?',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const wrong = await ask(
      '{ buyer(key: "buyer") { supply(view: { assumptions: { buyerDeviation: 2 } }) { view { at } } } }',
    );
    expect(wrong.errors?.[0]).toMatchObject({
      message: '`assumptions.buyerDeviation` is 2; give a number from 0 to 1.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('disruption of a network file', () => {
  it.each(['survive-alt0', 'survive-alt2', 'survive-alt4', 'survive-alt10'])(
    'answers %s as worked by hand',
    async (name) => {
      const { buyer, removed, timeToSurvive, ...rest } = expected[name];
      const ask = await askFile(join(examples, `${name}.jsonl`));
      const { data, errors } = await ask(
        `{ buyer(key: "${buyer}") { supply(view: { scenario: { removeParties: ["${removed}"] } }) { disruption(material: "part") { status reason survival timeToSurvive timeToRecover lossAmount timeUnit } } } }`,
      );
      expect(errors).toBeUndefined();
      const found = data.buyer.supply.disruption;
      expect(found).toMatchObject({
        status: 'ANSWERED',
        reason: null,
        survival: rest.survival,
        timeUnit: rest.timeUnit,
      });
      expect(found.timeToRecover).toBe(rest.timeToRecover);
      expect(found.lossAmount).toBeCloseTo(rest.lossAmount, 9);
      const forEver = Number.POSITIVE_INFINITY;
      expect(found.timeToSurvive ?? forEver).toBeCloseTo(timeToSurvive ?? forEver, 9);
    },
  );

  it('is not known where nobody is removed, or amounts are missing, and says what', async () => {
    const ask = await askFile(join(examples, 'survive-alt2.jsonl'));
    const { data } = await ask(
      '{ buyer(key: "P") { supply { disruption(material: "part") { status reason survival lossAmount } } } }',
    );
    expect(data.buyer.supply.disruption).toEqual({
      status: 'NOT_KNOWN',
      reason: 'The view removes no party. Give `scenario: { removeParties: […] }`, `removeCountries` or `exportBans`.',
      survival: 'NOT_KNOWN',
      lossAmount: null,
    });
  });

  // Would catch: an unknown capacity further up taken as without limit, and a question that names only the first gap.
  it('names every amount that is not recorded, of makers further up too', async () => {
    const made = (key: string, form: string, supplier: string): object[] => [
      { t: 'entity', id: supplier },
      { t: 'supply', id: `${supplier}>${key}`, buyer: key, form, supplier },
    ];
    const ask = await askRecords([
      { t: 'dataset', id: 'gaps', format: 'lodestone/1', synthetic: true },
      { t: 'form', id: 'part', stage: 'COMPONENT' },
      { t: 'form', id: 'good', stage: 'PRODUCT' },
      { t: 'entity', id: 'P' },
      { t: 'need', id: 'n', buyer: 'P', form: 'part', amount: 1, per: 'unit' },
      { t: 'need', id: 'm', buyer: 'B', form: 'part' },
      { t: 'demand', party: 'P', form: 'good', rate: 10 },
      { t: 'recovery', party: 'A', timeToRecover: 3 },
      ...made('P', 'part', 'A'),
      ...made('P', 'part', 'B'),
      ...made('B', 'part', 'U'),
    ]);
    const { data } = await ask(
      '{ buyer(key: "P") { supply(view: { scenario: { removeParties: ["A"] } }) { disruption(material: "part") { status reason } } } }',
    );
    expect(data.buyer.supply.disruption).toEqual({
      status: 'NOT_KNOWN',
      reason: 'The capacity of B for part is not recorded. The capacity of U for part is not recorded.',
    });
  });
});
