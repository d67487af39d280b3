import { describe, expect, it } from 'vitest';
import { nodeKinds } from '../../src/model/node.ts';
import { kindWords } from '../../src/resolvers/entity-types.ts';
import { AddedParty, BlocChange, ExportBan, Scenario } from '../../src/resolvers/scenarios.ts';
import { fieldOf, fieldsOf } from './field-of.ts';

describe('Scenario', () => {
  const lists = Object.keys(Scenario).filter((field) => field !== 'key');
  it('has an empty list for what it does not change', () => {
    for (const list of lists) expect(fieldOf(Scenario, list, { id: 'w' })).toEqual([]);
  });

  // Would catch an arrow that shows the list of another field.
  it('shows each list under its own name', () => {
    const scenario = Object.fromEntries(lists.map((list) => [list, [list]]));
    expect(fieldsOf(Scenario, lists, scenario)).toEqual(scenario);
  });
});

describe('ExportBan', () => {
  it('stops all exports to all countries where it says no more', () => {
    expect(fieldsOf(ExportBan, ['to', 'share'], { from: 'CN' })).toEqual({ to: [], share: 1 });
  });

  it('may stop nothing: a share of 0 is a figure', () => {
    expect(fieldsOf(ExportBan, ['to', 'share'], { from: 'CN', to: ['US'], share: 0 })).toEqual({
      to: ['US'],
      share: 0,
    });
  });
});

describe('BlocChange', () => {
  it('adds and removes nobody where it does not say so', () => {
    expect(fieldsOf(BlocChange, ['add', 'remove'], { bloc: 'b', remove: ['US'] })).toEqual({ add: [], remove: ['US'] });
  });
});

describe('AddedParty', () => {
  // A saved scenario has the word of a record, and the scenario of a question has the word of GraphQL.
  it.each(nodeKinds)('shows the kind %s by either of its words', (kind) => {
    for (const word of [kind, kindWords[kind]])
      expect(fieldOf(AddedParty, 'kind', { kind: word })).toBe(kindWords[kind]);
  });

  it('has no kind where none is given', () => {
    expect(fieldOf(AddedParty, 'kind', { key: 'new' })).toBeNull();
  });
});
