import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../seeded.ts';
import { everyField } from './every-field.ts';

/** Every field two levels deep of several entities of each type: a null where none may be, a record that names nothing. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

/** Those with the most said of them, by hand, and of each type the first and last by key. */
const types: Readonly<Record<string, readonly string[]>> = {
  Company: ['mp-materials', 'lynas'],
  Oem: ['boeing', 'general-motors', 'ge-vernova'],
  Processor: ['lynas-kuantan'],
  MagnetMaker: ['mp-independence'],
  Mine: [],
  Deposit: [],
  Organization: [],
  Country: ['china', 'united-states', 'drc'],
  Bloc: ['eu27', 'oecd'],
  Mineral: ['gallium', 'dysprosium', 'antimony'],
  Product: ['ndfeb-magnet'],
  PolicyInstrument: ['us-dfars-2027-ban'],
  Agreement: [],
  Stockpile: ['project-vault'],
};
const kindOf = (type: string): string =>
  type === 'Product' ? 'PRODUCT, COMPONENT, FORM' : type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

describe.each(Object.entries(types))('two levels of %s', (type, named) => {
  it('are answered without an error', async () => {
    const { data } = await ask(
      `{ entities(kinds: [${kindOf(type)}], orderBy: KEY, first: 100) { nodes { __typename key } } }`,
    );
    const listed = data.entities.nodes.filter(({ __typename: of }: Json) => of === type).map(({ key }: Json) => key);
    const keys = [...new Set([...named, ...listed.slice(0, 3), ...listed.slice(-2)])];
    expect(keys.length).toBeGreaterThanOrEqual(3);
    for (const key of keys) {
      const answer = await ask(`{ entity(key: ${JSON.stringify(key)}) { key ... on ${type} ${everyField(type, 2)} } }`);
      expect([key, answer.errors]).toEqual([key, undefined]);
      const { [`${type}_key`]: shown, [`${type}_provenance`]: provenance } = answer.data.entity;
      expect([shown, provenance]).toEqual([key, 'REAL']);
    }
  });
});
