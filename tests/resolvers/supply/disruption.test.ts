import { describe, expect, it } from 'vitest';
import { Disruption } from '../../../src/resolvers/supply/disruption.ts';
import { fieldsOf } from '../field-of.ts';

const figures = ['lossShare', 'lossAmount', 'timeToSurvive', 'timeToRecover', 'exposed'];

describe('Disruption', () => {
  // A loss that is not known is no loss of 0, and a buyer whose loss is not known does not surely survive.
  it('shows no figure where nothing is known, and says so of the survival too', () => {
    const unknown = { status: 'NOT_KNOWN', reason: 'No need.', timeUnit: 'year' };
    expect(fieldsOf(Disruption, ['reason', 'survival', 'steps', ...figures], unknown)).toEqual({
      reason: 'No need.',
      survival: 'NOT_KNOWN',
      steps: [],
      ...Object.fromEntries(figures.map((figure) => [figure, null])),
    });
  });

  it('shows what was answered, also where a part of it is not known', () => {
    const loss = { low: 0, estimate: 0, high: 0.2 };
    const answered = {
      status: 'ANSWERED',
      lossShare: loss,
      survival: 'UNLIMITED',
      steps: [{ time: 1 }],
      exposed: undefined,
    };
    expect(fieldsOf(Disruption, ['reason', 'lossShare', 'survival', 'steps', 'exposed'], answered)).toEqual({
      reason: null,
      lossShare: loss,
      survival: 'UNLIMITED',
      steps: [{ time: 1 }],
      exposed: undefined,
    });
  });
});
