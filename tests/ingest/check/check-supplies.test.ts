import { describe, expect, it } from 'vitest';
import { findings, madeUp, problemsOf, type Line } from './findings.ts';

const network = [
  ...['mine', 'plant', 'buyer'].map((id) => ({ t: 'entity', id })),
  ...['ore', 'metal'].map((id) => ({ t: 'form', id, stage: 'EXTRACTION' })),
  { t: 'need', id: 'n', buyer: 'buyer', form: 'ore' },
];
const supply = (id: string, more: Line): Line => ({ t: 'supply', id, supplier: 'mine', ...more });

function problems(...lines: readonly Line[]): readonly string[] {
  return problemsOf(...network, ...lines);
}

describe('the buyer and form of a supply (V3)', () => {
  it('come from its need, or from itself, or from both where they agree', () => {
    expect(problems(supply('s', { need: 'n' }))).toEqual([]);
    expect(problems(supply('s', { buyer: 'buyer', form: 'ore' }))).toEqual([]);
    expect(problems(supply('s', { need: 'n', buyer: 'buyer', form: 'ore' }))).toEqual([]);
  });

  it('are told each by itself where they differ from the need', () => {
    expect(problems(supply('s', { need: 'n', buyer: 'plant', form: 'metal' }))).toEqual(['s buyer V3', 's form V3']);
  });

  it.each([{}, { buyer: 'buyer' }, { form: 'ore' }])('are missing in %j, which has no need', (more) => {
    expect(problems(supply('s', more))).toEqual(['s need V3']);
  });

  it('are not compared with a need that is not there, which is told alone', () => {
    expect(problems(supply('s', { need: 'zzz', buyer: 'plant' }))).toEqual(['s need V3']);
  });
});

describe('a party that supplies itself (V6)', () => {
  it('is told whether its need says so or the supply itself', () => {
    expect(problems(supply('s', { need: 'n', supplier: 'buyer' }))).toEqual(['s supplier V6']);
    expect(problems(supply('s', { buyer: 'mine', form: 'metal' }))).toEqual(['s supplier V6']);
  });

  // A firm may hold its own shares, and only goods cannot come from oneself.
  it.each([
    ['SUPPLIES', ['l to V6']],
    ['OFFTAKE_WITH', ['l to V6']],
    ['OWNS', []],
    ['EXPORTS_TO', []],
  ])('by a link of kind %s has problems %j', (kind, expected) => {
    expect(problems({ t: 'link', id: 'l', kind, from: 'mine', to: 'mine' })).toEqual(expected);
  });
});

describe('supplies of one supplier, buyer and form (V7)', () => {
  // Would catch records that are compared by their need alone: the same goods would count twice in every network.
  it('are found although one names a need and the other its buyer and form', () => {
    expect(problems(supply('s', { need: 'n' }), supply('t', { buyer: 'buyer', form: 'ore' }))).toEqual([
      't supplier V7',
    ]);
  });

  it.each([
    ['another form', { buyer: 'buyer', form: 'metal' }],
    ['another buyer', { buyer: 'plant', form: 'ore' }],
    ['another supplier', { need: 'n', supplier: 'plant' }],
  ])('may overlap with those of %s', (_, more) => {
    expect(problems(supply('s', { need: 'n' }), supply('t', more))).toEqual([]);
  });

  it('name the record with which they overlap by its place', () => {
    const { messages } = findings([madeUp, ...network, supply('s', { need: 'n' }), supply('t', { need: 'n' })]);
    expect(messages).toEqual([
      expect.stringContaining('the record at x.jsonl:8 is also of ore from "mine" to "buyer"'),
    ]);
  });

  it('are only looked at where they have a time: a backwards period is told by rule V8', () => {
    const backwards = supply('t', { need: 'n', validFrom: '2025', validUntil: '2024' });
    expect(problems(supply('s', { need: 'n' }), backwards)).toEqual(['t validUntil V8']);
  });
});
