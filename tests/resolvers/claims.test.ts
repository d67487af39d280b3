import { describe, expect, it } from 'vitest';
import { Statement } from '../../src/resolvers/claims.ts';
import { fieldsOf } from './field-of.ts';

describe('Statement', () => {
  // A text such as "more than half" is no number. Would catch a 0 that is taken for no value.
  it.each([
    [0, { value: 0, text: null }],
    [5.5, { value: 5.5, text: null }],
    ['more than half', { value: null, text: 'more than half' }],
    ['5', { value: null, text: '5' }],
    [undefined, { value: null, text: null }],
  ])('shows %j as a number or as a text', (value, shown) => {
    expect(fieldsOf(Statement, ['value', 'text'], { value, source: 's' })).toEqual(shown);
  });

  it('is of the end of its period, and shows the whole period beside it', () => {
    const dated = (asOf?: string) => fieldsOf(Statement, ['asOf', 'period'], { source: 's', asOf });
    expect(dated('2016/2020-06')).toEqual({ asOf: '2020-06', period: '2016/2020-06' });
    expect(dated('2020')).toEqual({ asOf: '2020', period: null });
    expect(dated()).toEqual({ asOf: undefined, period: null });
  });

  it('has each mark only where its record says so', () => {
    const marks = ['scopeDiffers', 'outlier', 'derived', 'projection', 'vague', 'estimated'];
    const unmarked = fieldsOf(Statement, marks, { source: 's' });
    expect(Object.values(unmarked)).toEqual(marks.map(() => false));
    // Each mark by itself, so that none is read from the field of another.
    for (const mark of marks)
      expect(fieldsOf(Statement, marks, { source: 's', [mark]: true })).toEqual({ ...unmarked, [mark]: true });
  });
});
