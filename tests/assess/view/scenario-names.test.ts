import { describe, expect, it } from 'vitest';
import { checkedRecord, countriesOf, createNames, unknownKey } from '../../../src/assess/view/scenario-names.ts';
import { smallEvidence } from '../../network/small-evidence.ts';

/** The keys that a scenario names: found, refused by kind, or guessed where they are misspelt. */

const evidence = smallEvidence({
  entity: [
    { id: 'eu27', kind: 'Bloc', iso2: 'EU' },
    { id: 'germany', kind: 'Country', iso2: 'DE' },
    { id: 'vacuum', name: 'Vacuumschmelze', aliases: ['VAC'] },
    { id: 'tin', kind: 'Mineral' },
  ],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'tin' },
    { id: 'metal', stage: 'METAL_ALLOY', contains: { tin: { value: 0.9 } } },
  ],
  membership: [
    { bloc: 'eu27', member: 'germany' },
    { bloc: 'eu27', member: 'FR' },
    { bloc: 'eu27', member: 'GB', validUntil: '2020-02-01' },
    { bloc: 'pact', member: 'US' },
  ],
});
const names = createNames(evidence, ['plant-to-be']);

describe('createNames', () => {
  it('finds parties, also those that the scenario adds, and refuses other kinds', () => {
    expect(names.party('p', 'vacuum')).toBe('vacuum');
    expect(names.party('p', 'plant-to-be')).toBe('plant-to-be');
    expect(names.party('p', 'germany')).toBe('germany');
    expect(() => names.party('p', 'germany', ['Country'])).toThrow(
      '`p`: "germany" has the kind Country; expected a firm or plant.',
    );
    expect(() => names.party('p', 'ore')).toThrow('has the kind Form; expected a firm, plant or country.');
  });

  it('finds forms and minerals, and names forms of a mineral where a form is wanted', () => {
    expect([names.material('m', 'ore'), names.material('m', 'tin'), names.form('f', 'metal')]).toEqual([
      'ore',
      'tin',
      'metal',
    ]);
    expect(() => names.material('m', 'vacuum')).toThrow('expected a material');
    expect(() => names.form('f', 'tin')).toThrow(
      '`f`: "tin" is no form; expected the key of a form such as "metal" or "ore".',
    );
  });

  // Would catch a bloc that is known by its members alone and counts as unknown.
  it('finds blocs, also those of which only members are recorded', () => {
    expect(names.bloc('b', 'pact')).toBe('pact');
    expect(names.kindOf('pact')).toBe('Bloc');
    expect(() => names.bloc('b', 'vacuum')).toThrow('expected a bloc');
  });

  it('guesses a misspelt key by names and aliases, and among what fits alone', () => {
    expect(() => names.party('p', 'Vacuumschmelse')).toThrow('Did you mean "vacuum"?');
    expect(() => names.form('f', 'metall')).toThrow('there is no form "metall". Did you mean "metal"?');
    expect(() => names.bloc('b', 'vacum')).toThrow('Find keys with `search`.');
  });
});

describe('unknownKey', () => {
  it('names three at most, and a key once', () => {
    const known = ['mine1', 'mine2', 'mine3', 'mine4'].map((key) => ({ key, names: [key.toUpperCase()] }));
    expect(unknownKey('p', 'party', 'mine', known).message.match(/"mine\d"/g)).toHaveLength(3);
    const twice = [{ key: 'mine1', names: ['mine2', 'mine3'] }];
    expect(unknownKey('p', 'party', 'mine', twice).message).toBe(
      '`p`: there is no party "mine". Did you mean "mine1"?',
    );
  });
});

describe('checkedRecord', () => {
  it('names the field of the scenario and what was found', () => {
    expect(checkedRecord('s', 'stock', { holder: 'vacuum', form: 'ore', amount: 1 }).table).toBe('stock');
    expect(() => checkedRecord('s', 'stock', { holder: 'vacuum', form: 'ore', amount: -1 })).toThrow(
      /^`s\.tonnes`: .*found -1\.$/,
    );
    expect(() => checkedRecord('s', 'capacity', { party: 'vacuum', form: 'ore', max: -2 })).toThrow(
      '`s.tonnesPerYear`',
    );
  });
});

describe('countriesOf', () => {
  const of = (code: string, day = '2026-01-01'): readonly string[] =>
    countriesOf('c', code, evidence.memberships, evidence, day);

  it('is the code itself, or the union with its members of the day', () => {
    expect(of('GB')).toEqual(['GB']);
    expect(of('EU')).toEqual(['EU', 'DE', 'FR']);
    expect(of('EU', '2020-01-31')).toEqual(['EU', 'DE', 'FR', 'GB']);
  });

  it('refuses the union where nobody is recorded as a member', () => {
    expect(() => countriesOf('c', 'EU', [], evidence, '2026-01-01')).toThrow('names no members of the European Union');
    const placed = smallEvidence({ entity: [{ id: 'plant', country: 'EU' }] });
    expect(countriesOf('c', 'EU', [], placed, '2026-01-01')).toEqual(['EU']);
  });
});
