import { describe, expect, it } from 'vitest';
import { checkDataSet } from '../../../src/ingest/check/check-data-set.ts';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';
import { askRecords } from '../../ask-file.ts';

/** Rules V5 and V9 count a supply on the days on which a network counts it (rules T1 to T4). */

const magnets = [
  { t: 'dataset', id: 'v5', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'a', kind: 'MagnetMaker', country: 'CN' },
  { t: 'entity', id: 'b', kind: 'MagnetMaker', country: 'JP' },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet' },
];
const sold = (supplier: string, more: object = {}): object => ({
  t: 'supply',
  id: `${supplier}>buyer`,
  need: 'n',
  supplier,
  share: 0.8,
  ...more,
});

function problemsOf(records: readonly object[]): readonly string[] {
  const { rows, problems } = readJsonLines(records.map((one) => JSON.stringify(one)).join('\n'), 'x.jsonl', undefined);
  return checkDataSet({ path: 'x.jsonl', rows, problems, unread: new Set() }).problems.map(
    ({ rule, message }) => `${rule} ${message}`,
  );
}

const sumOfBoth = /^V5 .*add up to at least 1\.6; expected at most 1/;

describe('shares that sum to 1.6 on a day', () => {
  // Would catch a check that counts only what is IN_FORCE in the file: the network of the day would then hold 1.6.
  it.each([
    ['in force', [sold('a'), sold('b')]],
    [
      'suspended once',
      [sold('a'), sold('b', { status: 'SUSPENDED', suspendedFrom: '2020', suspendedUntil: '2021-06-01' })],
    ],
    ['ended', ['a', 'b'].map((key) => sold(key, { status: 'ENDED', validUntil: '2025-01-01' }))],
    ['ended and lapsed', [sold('a', { validUntil: '2025' }), sold('b', { status: 'LAPSED', validUntil: '2025' })]],
    ['with a value and no low end', ['a', 'b'].map((key) => sold(key, { share: { value: 0.8, high: 0.9 } }))],
  ])('are found at import: %s', (_, supplies) => {
    expect(problemsOf([...magnets, ...supplies])).toEqual([expect.stringMatching(sumOfBoth)]);
  });

  it('say from which day on they do so', () => {
    const [problem] = problemsOf([
      ...magnets,
      sold('a', { validFrom: '2021' }),
      sold('b', { status: 'SUSPENDED', suspendedFrom: '2020', suspendedUntil: '2021-06-01' }),
    ]);
    expect(problem).toContain('the suppliers of magnet to "buyer" from 2021-06-01 add up');
  });

  // Would catch a check that is stricter than the network: on no day do both count.
  it.each([
    [
      'suspended on every day of the other',
      [
        sold('a', { validFrom: '2020', validUntil: '2021' }),
        sold('b', { status: 'SUSPENDED', suspendedFrom: '2020', suspendedUntil: '2022' }),
      ],
    ],
    ['suspended, nobody says since when', [sold('a'), sold('b', { status: 'SUSPENDED' })]],
    ['ended, nobody says when', [sold('a'), sold('b', { status: 'ENDED' })]],
    [
      'ended before the other begins',
      [sold('a', { status: 'ENDED', validUntil: '2021-01-01' }), sold('b', { validFrom: '2021-01-01' })],
    ],
  ])('are no problem where no day has both: %s', async (_, supplies) => {
    expect(problemsOf([...magnets, ...supplies])).toEqual([]);
    const ask = await askRecords([...magnets, ...supplies]);
    const { errors } = await ask(
      '{ buyer(key: "buyer") { supply { dependency(material: "magnet", groupBy: PARTY, minShare: 0) { status } } } }',
    );
    expect(errors).toBeUndefined();
  });

  // A seller that is not built moves no goods: neither the network nor the check counts it.
  it('are no problem where one of the sellers is not built', async () => {
    const planned = magnets.map((one) => ('id' in one && one.id === 'b' ? { ...one, status: 'PLANNED' } : one));
    expect(problemsOf([...planned, sold('a'), sold('b')])).toEqual([]);
    const ask = await askRecords([...planned, sold('a'), sold('b')]);
    const { data, errors } = await ask(
      '{ buyer(key: "buyer") { supply { dependency(material: "magnet", groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough { estimate } } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.buyer.supply.dependency.rows.nodes[0]).toEqual({ label: 'a', passThrough: { estimate: 0.8 } });
  });
});

describe('loops of supplies that were in force', () => {
  it('are found at import (V9)', () => {
    const ended = { share: 1, status: 'ENDED', validUntil: '2025' };
    const problems = problemsOf([
      ...magnets,
      { t: 'need', id: 'm', buyer: 'a', form: 'magnet' },
      sold('a', ended),
      { t: 'supply', id: 'back', need: 'm', supplier: 'buyer', ...ended },
    ]);
    expect(problems).toEqual([expect.stringContaining('V9 "buyer", "a" could source all their magnet')]);
  });
});
