import { describe, expect, it } from 'vitest';
import { findings, madeUp, problemsOf } from './findings.ts';

describe('one dataset record (V1)', () => {
  it('is missing in a file of nothing else, at the first line of the file', () => {
    expect(findings([]).messages).toEqual([expect.stringContaining('the dataset record is missing; add one such as')]);
  });

  // Would catch a second message for a table that could not be read: the record may well stand there.
  it('is not called missing where its table could not be read', () => {
    expect(findings([], ['dataset']).problems).toEqual([]);
    expect(findings([], ['entity']).problems).toHaveLength(1);
  });

  it('is not called missing where it has a fault of its own', () => {
    expect(findings([{ ...madeUp, at: '2026-02-30' }]).problems).toEqual(['d at V13']);
  });

  it('is told of each further record, also with the same id, and not by rule V2 as well', () => {
    const { problems, messages } = findings([madeUp, madeUp, { ...madeUp, id: 'e' }]);
    expect(problems).toEqual(['d V1', 'e V1']);
    expect(messages.every((message) => message.includes('the first is at x.jsonl:1'))).toBe(true);
  });
});

describe('keys in their table (V2)', () => {
  const price = { t: 'price', party: 'a', form: 'ore', fob: 1, currency: 'USD', per: 'kg' };
  const parties = [
    { t: 'entity', id: 'a' },
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  ];

  it('may be those of another table: an entity and a form of one id are one thing', () => {
    expect(problemsOf({ t: 'entity', id: 'ore' }, { t: 'form', id: 'ore', stage: 'EXTRACTION' })).toEqual([]);
  });

  it('differ by any field of the key, where a table has no id', () => {
    expect(problemsOf(...parties, price, { ...price, market: 'LME' }, { ...price, at: '2025' })).toEqual([]);
    expect(problemsOf(...parties, { ...price, at: '2025' }, { ...price, at: '2025', fob: 2 })).toEqual([
      'price party V2',
    ]);
  });

  // Would catch keys that are joined to one text: "a b" with "c" is not "a" with "b c".
  it('are not mixed up where spaces stand in them', () => {
    const recovered = (party: string, form: string) => ({ t: 'capacity', party, form, max: 1 });
    const names = ['a', 'a b', 'b c', 'c'].map((id) => ({ t: 'entity', id }));
    expect(problemsOf(...names, recovered('a b', 'c'), recovered('a', 'b c'))).toEqual([]);
  });

  it('are compared with the first of several, so that one record can be kept', () => {
    const { messages } = findings([madeUp, ...['one', 'two', 'three'].map((name) => ({ t: 'entity', id: 'a', name }))]);
    expect(messages).toEqual(Array(2).fill('the entity "a" is also at x.jsonl:2; keep one of the two'));
  });

  it('tell capital letters apart', () => {
    expect(problemsOf({ t: 'entity', id: 'a' }, { t: 'entity', id: 'A' })).toEqual([]);
  });
});
