import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/ingest/check/check-record.ts';
import {
  isInForce,
  sinceText,
  supplyRows,
  turningDays,
  type SupplyRow,
} from '../../../src/ingest/check/supply-rows.ts';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';
import type { Line } from './findings.ts';

function rowsOf(...lines: readonly Line[]): SupplyRow[] {
  const { rows } = readJsonLines(lines.map((line) => JSON.stringify(line)).join('\n'), 'x.jsonl', undefined);
  return supplyRows(rows.map(checkRecord).flatMap((result) => ('checked' in result ? [result.checked] : [])));
}
const need = { t: 'need', id: 'n', buyer: 'b', form: 'ore' };
const supply = (more: Line): Line => ({ t: 'supply', id: 's', need: 'n', supplier: 'a', ...more });
const paper = (date: string): Line => ({ t: 'source', id: 'paper', title: 'Paper', kind: 'PRIVATE', date });

function timesOf(...lines: readonly Line[]): readonly string[] {
  return rowsOf(need, ...lines).flatMap(({ inForce }) => inForce.map(({ start, end }) => `${start} ${end}`));
}

describe('supplyRows', () => {
  it('has the buyer and form of the need', () => {
    expect(rowsOf(need, supply({}))).toMatchObject([{ supplier: 'a', buyer: 'b', form: 'ore' }]);
  });

  it('takes those of the supply where it names no need, and the need where it names both', () => {
    expect(rowsOf(need, supply({ need: undefined, buyer: 'c', form: 'metal' }))).toMatchObject([
      { buyer: 'c', form: 'metal' },
    ]);
    expect(rowsOf(need, supply({ buyer: 'c', form: 'metal' }))).toMatchObject([{ buyer: 'b', form: 'ore' }]);
  });

  it('leaves out a supply of a missing need, or of nobody, which rule V3 tells', () => {
    expect(rowsOf(supply({}))).toEqual([]);
    expect(rowsOf(supply({ need: undefined, buyer: 'c' }))).toEqual([]);
  });

  it.each([
    [0.4, { low: 0.4, high: 0.4 }],
    [{ low: 0.2 }, { low: 0.2, high: 1 }],
    [{ high: 0.6 }, { low: 0, high: 0.6 }],
    [
      { low: 0.2, high: 0.6 },
      { low: 0.2, high: 0.6 },
    ],
  ])('reads the share %j as a range', (share, range) => {
    expect(rowsOf(need, supply({ share }))[0]?.share).toMatchObject(range);
  });

  it('has no share where none is stated, which is not a share of 0', () => {
    expect(rowsOf(need, supply({}))[0]?.share).toBeUndefined();
    expect(rowsOf(need, supply({ share: 0 }))[0]?.share).toMatchObject({ low: 0, high: 0 });
  });
});

describe('the times in which a supply is in force (T4)', () => {
  it.each([
    ['always, without dates', {}, ['0000-00-00 9999-99-99']],
    ['from the first to before the last', { validFrom: '2020', validUntil: '2021-03' }, ['2020-01-01 2021-04-01']],
    ['never, where it is planned', { status: 'PLANNED' }, []],
    ['never, where nobody says when it ended', { status: 'ENDED' }, []],
    ['until its end, where it has ended', { status: 'ENDED', validUntil: '2025-06-30' }, ['0000-00-00 2025-06-30']],
    // A day before the suspension and after it, as the record goes on.
    [
      'before and after a suspension',
      { status: 'SUSPENDED', suspendedFrom: '2021', suspendedUntil: '2021' },
      ['0000-00-00 2021-01-01', '2022-01-01 9999-99-99'],
    ],
  ])('are %s', (_, more, times) => {
    expect(timesOf(supply(more))).toEqual(times);
  });

  it('begin when the seller is built, or the site that it is part of', () => {
    const site = { t: 'entity', id: 'site', validFrom: '2024' };
    expect(timesOf(supply({}), { t: 'entity', id: 'a', validFrom: '2023-07' })).toEqual(['2023-07-01 9999-99-99']);
    expect(timesOf(supply({}), { t: 'entity', id: 'a', partOf: 'site' }, site)).toEqual(['2024-01-01 9999-99-99']);
  });

  it('are interrupted from the newest source on, where a suspension states only its end', () => {
    const suspended = { status: 'SUSPENDED', sources: ['paper'] };
    expect(timesOf(supply({ ...suspended, suspendedUntil: '2023-06-30' }), paper('2022-05'))).toEqual([
      '0000-00-00 2022-05-01',
      '2023-06-30 9999-99-99',
    ]);
    // Without any date of its own it holds on every day.
    expect(timesOf(supply(suspended), paper('2022-05'))).toEqual([]);
  });
});

describe('days on which goods start or stop', () => {
  it('are in order and each once, however many supplies share them', () => {
    const rows = rowsOf(
      need,
      supply({ validFrom: '2021', validUntil: '2022' }),
      supply({ id: 't', supplier: 'c', validFrom: '2020', validUntil: '2020' }),
    );
    // The second ends on the day on which the first begins.
    expect(turningDays(rows)).toEqual(['2020-01-01', '2021-01-01', '2023-01-01']);
  });

  it('belong to the period that begins on them, not to the one that ends', () => {
    const [row] = rowsOf(need, supply({ validFrom: '2021', validUntil: '2021' }));
    const inForce = (day: string): boolean => row !== undefined && isInForce(row, day);
    expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map(inForce)).toEqual([false, true, true, false]);
  });

  it('are said in messages, but for the beginning of time', () => {
    expect(sinceText('2021-01-01')).toBe(' from 2021-01-01');
    expect(sinceText(turningDays(rowsOf(need, supply({})))[0] ?? '')).toBe('');
  });
});
