import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { Facility, GovernanceIndicator } from '../../src/resolvers/statistics.ts';
import { fieldOf, fieldsOf } from './field-of.ts';

describe('GovernanceIndicator', () => {
  it('names each dimension of the World Bank by its letters, and the mean without', () => {
    const headings = ['va', 'pv', 'ge', 'rq', 'rl', 'cc', undefined];
    const named = headings.map((heading) => fieldOf(GovernanceIndicator, 'dimension', { heading }));
    const type = buildSchema(readTypeDefinitions(schemaDirectory)).getType('GovernanceDimension');
    const words = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(new Set(named)).toEqual(new Set(words));
    expect([named[0], named[4], named.at(-1)]).toEqual(['VOICE_AND_ACCOUNTABILITY', 'RULE_OF_LAW', 'MEAN']);
  });

  // The weight is (2.5 − estimate)·2, so that the weakest has 10 and the strongest 0.
  it.each([
    [2.5, 0],
    [-2.5, 10],
    [1, 3],
    [-3, 10],
    [3, 0],
  ])('of estimate %d has the risk %d', (value, risk) => {
    expect(fieldsOf(GovernanceIndicator, ['estimate', 'risk'], { value })).toEqual({ estimate: value, risk });
  });
});

describe('Facility', () => {
  it('shows its stage as one of the chain, whatever finer word its register uses', () => {
    const stages = ['REFINING', 'RECYCLING', 'EXTRACTION', undefined].map((stage) =>
      fieldOf(Facility, 'stage', { stage }),
    );
    expect(stages).toEqual(['PROCESSING', 'PROCESSING', 'EXTRACTION', null]);
  });

  it('shows the status of its register where that is a text', () => {
    const status = (extra?: object): unknown => fieldOf(Facility, 'status', { extra });
    expect([status({ status: 'Active' }), status({ status: 5 }), status({}), status()]).toEqual([
      'Active',
      null,
      null,
      null,
    ]);
  });
});
