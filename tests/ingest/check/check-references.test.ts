import { describe, expect, it } from 'vitest';
import { findings, madeUp, problemsOf } from './findings.ts';

const ore = { t: 'form', id: 'ore', stage: 'EXTRACTION' };
const owns = { t: 'link', id: 'l', kind: 'OWNS', from: 'a', to: 'b' };
const [a, b] = ['a', 'b'].map((id) => ({ t: 'entity', id }));

describe('keys that records name (V3)', () => {
  it('are found wherever their record stands, before or after', () => {
    expect(problemsOf(owns, a ?? {}, b ?? {})).toEqual([]);
  });

  // Would catch a chain of messages: the owner would be called missing because its country is misspelt.
  it('are there although their record has a fault of its own', () => {
    expect(problemsOf(owns, { ...a, country: 'ZZ' }, b ?? {})).toEqual(['a country V13']);
  });

  it('may be of an entity or a form, where either can stand', () => {
    expect(problemsOf({ ...owns, kind: 'MAKES', to: 'ore' }, a ?? {}, ore)).toEqual([]);
    // A supplier is a party, so that a form does not do.
    expect(problemsOf(ore, a ?? {}, { t: 'supply', id: 's', buyer: 'a', form: 'ore', supplier: 'ore' })).toEqual([
      's supplier V3',
    ]);
  });

  it('may be country codes for a place, and not for an entity', () => {
    const need = { t: 'need', id: 'n', buyer: 'a', form: 'ore' };
    expect(problemsOf(a ?? {}, ore, { ...need, needCountry: 'US' })).toEqual([]);
    expect(problemsOf(a ?? {}, ore, { ...need, buyer: 'US' })).toEqual(['n buyer V3']);
  });

  it('must be of an entity of kind Country, where a country is asked for', () => {
    const office = { t: 'headquarters', entity: 'a', country: 'b' };
    expect(problemsOf(a ?? {}, { ...b, kind: 'Country' }, office)).toEqual([]);
    expect(problemsOf(a ?? {}, { ...b, kind: 'Bloc' }, office)).toEqual(['headquarters country V3']);
    expect(problemsOf(a ?? {}, { ...office, country: 'US' })).toEqual([]);
  });

  // Would catch: a statistic of the "World" that no question finds, and a code that everybody means.
  it.each([
    ['World', 'did you mean "world"?'],
    ['GLO', 'did you mean "world"?'],
    ['JPN', 'did you mean "JP"?'],
    ['Korea', 'did you mean "KP" or "KR"?'],
    ['nowhere', 'add it or correct the key'],
  ])('of a statistic may not be the place %j: %s', (geography, advice) => {
    const share = { t: 'statistic', id: 's', form: 'ore', stage: 'EXTRACTION', share: 1, series: 'x', year: 2025 };
    const found = findings([madeUp, ore, { ...share, country: 'US', geography }]);
    expect(found.problems).toEqual(['s geography V3']);
    expect(found.messages[0]).toContain(advice);
    expect(problemsOf(ore, { ...share, country: 'US', geography: 'world' })).toEqual([]);
  });

  // Nobody sees the difference. Would catch: `there is no "Plant A"; did you mean "Plant A"?`
  it.each([
    ['Plant\u00a0A', 'Plant A', 'character 6 is a no-break space (U+00A0)'],
    ['plant\u2011a', 'plant-a', 'character 6 is a no-break hyphen (U+2011)'],
    ['plant-a\u200b', 'plant-a', 'character 8 is a space of no width (U+200B)'],
    ['sa\u0303o-joa\u0303o', 'são-joão', 'character 3 is an accent that is a character of its own (U+0303)'],
  ])('that look like another name what tells them apart: %j', (text, key, told) => {
    const found = findings([madeUp, { t: 'entity', id: key }, { ...owns, from: key, to: text }]);
    expect(found.messages).toEqual([
      `there is no entity or form "${text}"; it looks like the key "${key}", but its ${told}`,
    ]);
    // Both as keys: one of them is a slip.
    expect(findings([madeUp, { t: 'entity', id: key }, { t: 'entity', id: text }]).messages).toEqual([
      `looks like the key "${key}" at x.jsonl:2, but here ${told}; write both alike or rename one`,
    ]);
  });

  it('may be null where null is an answer', () => {
    expect(problemsOf(a ?? {}, ore, { t: 'need', id: 'n', buyer: 'a', form: 'ore', needCountry: null })).toEqual([]);
  });

  it('are looked for in lists, in maps and in the items of lists', () => {
    const alloy = {
      t: 'form',
      id: 'alloy',
      stage: 'METAL_ALLOY',
      madeFrom: ['ore', 'x'],
      contains: { y: { value: 1 } },
    };
    const works = {
      t: 'entity',
      id: 'works',
      capacities: [
        { value: 1, unit: 't/a', basis: 'NAMEPLATE', item: 'ore' },
        { value: 1, unit: 't/a', basis: 'NAMEPLATE', item: 'z' },
      ],
    };
    expect(problemsOf(ore, alloy, works)).toEqual([
      'alloy madeFrom.1 V3',
      'alloy contains.y V3',
      'works capacities.1.item V3',
    ]);
  });

  it('are told once, where the key is itself written wrongly', () => {
    expect(problemsOf({ t: 'entity', id: 'a', partOf: ' b' })).toEqual(['a partOf V13']);
  });

  describe('where a table could not be read', () => {
    it('are not called missing in it, nor where it is one of two tables', () => {
      expect(findings([madeUp, owns], ['entity']).problems).toEqual([]);
      expect(findings([madeUp, { t: 'entity', id: 'a', partOf: 'x' }], ['form']).problems).toEqual(['a partOf V3']);
      expect(findings([madeUp, a ?? {}, { ...owns, kind: 'MAKES', to: 'x' }], ['form']).problems).toEqual([]);
    });

    it('are not called missing among records of which one has no key', () => {
      expect(problemsOf({ t: 'entity', name: 'nameless' }, owns)).toEqual(['entity id V13']);
      // A record without an id is the rule in `recovery`, which no record refers to.
      expect(problemsOf(a ?? {}, { t: 'recovery', party: 'a', timeToRecover: 1 }, owns)).toEqual(['l to V3']);
    });
  });

  // The search among all keys is slow. Would catch a limit that drops the problem with its suggestion.
  it('are all told, and the first 200 with the key that was probably meant', () => {
    const links = Array.from({ length: 205 }, (_, index) => ({ ...owns, id: `l${index}`, to: 'minnes' }));
    const { problems, messages } = findings([madeUp, a ?? {}, { t: 'entity', id: 'mines' }, ...links]);
    expect(problems).toHaveLength(205);
    expect(messages.filter((message) => message.includes('did you mean "mines"?'))).toHaveLength(200);
    expect(messages.at(-1)).toBe('there is no entity or form "minnes"; add it or correct the key');
  });
});
