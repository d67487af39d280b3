import { describe, expect, it } from 'vitest';
import { cpuMillisecondsOf } from '../../cpu-milliseconds.ts';
import { checkDataSet } from '../../../src/ingest/check/check-data-set.ts';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';

const dataset = { t: 'dataset', id: 'd', format: 'lodestone/1', at: '2026-01-01', synthetic: true };

/** A short way to write needs of ore and supplies with their shares: `B`, `S>B 0.5`, `S>B 0.2..0.6 from 2020 until 2021`. */
function record(text: string): object {
  const match = /^(\w+)>(\w+)(?: ([\d.]+?)(?:\.\.([\d.]+))?)?(?: from (\S+))?(?: until (\S+))?(?: as (\S+))?$/.exec(
    text,
  );
  if (match === null) return { t: 'need', id: text, buyer: text, form: 'ore' };
  const [, supplier = '', buyer = '', low, high, validFrom, validUntil, status] = match;
  const share =
    low === undefined ? {} : { share: high === undefined ? Number(low) : { low: Number(low), high: Number(high) } };
  const dates = { ...(validFrom !== undefined && { validFrom }), ...(validUntil !== undefined && { validUntil }) };
  return { t: 'supply', id: text, need: buyer, supplier, ...share, ...dates, ...(status !== undefined && { status }) };
}

/** What is said of a network of these needs and supplies: `rule at record`. */
function findings(...texts: readonly string[]) {
  const parties = new Set(texts.flatMap((text) => text.split(' ')[0]?.split('>') ?? []));
  const before = [
    dataset,
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    // A party whose name begins with another's and a low line is its plant.
    ...[...parties].map((id) => ({ t: 'entity', id, ...(id.includes('_') && { partOf: id.split('_')[0] }) })),
  ];
  const lines = [...before, ...texts.map(record)].map((line) => JSON.stringify(line)).join('\n');
  const { rows, problems: unreadable } = readJsonLines(lines, 'x.jsonl', undefined);
  const { problems, notices } = checkDataSet({ path: 'x.jsonl', rows, problems: unreadable, unread: new Set() });
  const name = ({ rule, line }: { readonly rule: string; readonly line: number }): string =>
    `${rule} at ${texts[line - before.length - 1] ?? line}`;
  return { problems: problems.map(name), notices: notices.map(name), messages: problems.map(({ message }) => message) };
}

describe('checkDataSet', () => {
  describe('shares of one need (V5)', () => {
    it('accepts what adds up to 1, also with the rounding of decimals', () => {
      expect(findings('B', 'S>B 0.2', 'T>B 0.4', 'U>B 0.3', 'V>B 0.1').problems).toEqual([]);
    });

    it('refuses low ends above 1, at the last of them', () => {
      expect(findings('B', 'S>B 0.7', 'T>B 0.4..0.5').problems).toEqual(['V5 at T>B 0.4..0.5']);
    });

    it('adds only what is in force on the same day', () => {
      expect(findings('B', 'S>B 0.7 until 2021', 'T>B 0.7 from 2022').problems).toEqual([]);
      expect(findings('B', 'S>B 0.7 until 2021', 'T>B 0.7 from 2021').problems).toEqual(['V5 at T>B 0.7 from 2021']);
      expect(findings('B', 'S>B 0.7 until 2021-05-01', 'T>B 0.7 from 2021-05-01').problems).toEqual([]);
    });

    it('leaves out what is planned or has ended', () => {
      expect(findings('B', 'S>B 0.7', 'T>B 0.7 as PLANNED', 'U>B 0.7 as ENDED').problems).toEqual([]);
    });

    // The network counts the plant alone (R1): 0.6, with nothing known of the rest.
    it('counts a firm and its own plant once', () => {
      expect(findings('B', 'F>B 0.6', 'F_1>B 0.6')).toMatchObject({ problems: [], notices: ['V5 at F_1>B 0.6'] });
      expect(findings('B', 'F>B 0.6', 'F_1>B 0.6', 'G>B 0.6').problems).toEqual(['V5 at G>B 0.6']);
    });

    it('says once a need that a rest is unknown, unless a supply without a figure may be the rest', () => {
      expect(findings('B', 'S>B 0.2..0.6', 'T>B 0.1..0.2').notices).toEqual(['V5 at T>B 0.1..0.2']);
      expect(findings('B', 'S>B 0.2', 'T>B').notices).toEqual([]);
      expect(findings('B', 'S>B 0.2', 'T>B 0.5..1').notices).toEqual([]);
      expect(findings('B').notices).toEqual([]);
    });
  });

  describe('parallel supplies (V7)', () => {
    it('refuses two at once, at the later record', () => {
      expect(findings('B', 'S>B', 'S>B 0.1').problems).toEqual(['V7 at S>B 0.1']);
    });

    it('accepts one after the other, and finds the one day that two share', () => {
      expect(findings('B', 'S>B until 2020', 'S>B from 2021').problems).toEqual([]);
      expect(findings('B', 'S>B until 2021-01-01', 'S>B from 2021').problems).toEqual([]);
      expect(findings('B', 'S>B until 2021-01-02', 'S>B from 2021').problems).toEqual(['V7 at S>B from 2021']);
      expect(findings('B', 'S>B from 2021', 'S>B until 2021-01-02').problems).toEqual(['V7 at S>B until 2021-01-02']);
    });

    it('finds two that overlap around a third', () => {
      const found = findings('B', 'S>B from 2010 until 2030', 'S>B from 2012 until 2013', 'S>B from 2020 until 2021');
      expect(found.problems).toEqual(['V7 at S>B from 2012 until 2013', 'V7 at S>B from 2020 until 2021']);
    });

    it('knows of no time for what has ended on an unknown day', () => {
      expect(findings('B', 'S>B as ENDED', 'S>B 0.5').problems).toEqual([]);
    });
  });

  describe('loops (V9)', () => {
    it('refuses a ring that takes all from itself, and names its parties', () => {
      const { problems, messages } = findings('A', 'B', 'C', 'C>A 1', 'A>B 1', 'B>C 1');
      expect(problems).toEqual(['V9 at C>A 1']);
      expect(messages[0]).toContain('"A", "B", "C" could source');
    });

    it('accepts a ring into which something surely comes', () => {
      expect(findings('A', 'B', 'B>A 1', 'A>B 0.9', 'M>B 0.1').problems).toEqual([]);
      expect(findings('A', 'B', 'B>A 1', 'A>B 0.5..1', 'M>B 0.2..0.5').problems).toEqual([]);
    });

    it('refuses a ring that is closed only at the worst of its ranges', () => {
      expect(findings('A', 'B', 'B>A 1', 'A>B 0.5..1', 'M>B 0..0.5').problems).toEqual(['V9 at B>A 1']);
      expect(findings('A', 'B', 'B>A 1', 'A>B 0.5..0.99', 'M>B 0..0.5').problems).toEqual([]);
    });

    it('takes a supply without a figure, and a missing rest, for a way out', () => {
      expect(findings('A', 'B', 'B>A 1', 'A>B 1', 'M>B').problems).toEqual([]);
      expect(findings('A', 'B', 'B>A 1', 'A>B 0.8').problems).toEqual([]);
    });

    it('takes a firm beside its own plant for no way out', () => {
      expect(findings('A', 'B', 'B_1', 'B>A 0.1', 'B_1>A 1', 'A>B_1 1').problems).toEqual(['V9 at B_1>A 1']);
    });

    it('does not call those trapped who only buy from a ring that has a way out', () => {
      expect(findings('D', 'A', 'B', 'A>D 1', 'B>A 1', 'A>B 0.9', 'M>B 0.1').problems).toEqual([]);
    });

    it('closes a ring only on days when all of it holds', () => {
      expect(findings('A', 'B', 'B>A 1 until 2020', 'A>B 1 from 2021').problems).toEqual([]);
      expect(findings('A', 'B', 'B>A 1 until 2021', 'A>B 1 from 2021').problems).toEqual(['V9 at B>A 1 until 2021']);
      expect(findings('A', 'B', 'B>A 1', 'A>B 1', 'M>B 0.1 until 2020').problems).toEqual([
        'V9 at B>A 1',
        'V5 at M>B 0.1 until 2020',
      ]);
    });
  });

  // Were each buyer that falls out a new pass over all, this would take minutes.
  it('checks ten thousand supplies in a row without a pass for each, closed or not', async () => {
    const count = 10_000;
    const chain = Array.from({ length: count }, (_, index) => [`p${index}`, `p${index + 1}>p${index} 1`]).flat();
    const ring = [...chain, `p${count}`, `p0>p${count} 1`];
    const milliseconds = await cpuMillisecondsOf(() => {
      expect(findings(...chain).problems).toEqual([]);
      expect(findings(...ring).problems).toEqual(['V9 at p1>p0 1']);
    });
    expect(milliseconds).toBeLessThan(15_000);
  });
});
