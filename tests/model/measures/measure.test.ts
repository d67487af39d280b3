import { describe, expect, it } from 'vitest';
import { instrumentKey, measuresOf } from '../../../src/model/measures/measure.ts';
import { nodeOf, type EntityNode } from '../../../src/model/node.ts';
import type { EntityRecord } from '../../../src/model/records/entity.ts';
import type { LinkRecord } from '../../../src/model/records/link.ts';

const node = (record: EntityRecord): EntityNode | undefined => nodeOf({ entity: record, isBloc: false });
const order = node({ id: 'order', kind: 'PolicyInstrument', validFrom: '2023-08-01', sources: ['gazette'] });
const lift = node({ id: 'lift', kind: 'PolicyInstrument', subtype: 'SUSPENSION' });
const pact = node({ id: 'pact', kind: 'Agreement' });
const restricts: LinkRecord = {
  id: 'cn>gallium',
  kind: 'RESTRICTS_EXPORT_OF',
  from: 'china',
  to: 'gallium',
  policy: 'order',
  sources: ['news'],
};
const applies = (from: string): LinkRecord => ({ id: `${from}>gallium`, kind: 'APPLIES_TO', from, to: 'gallium' });

describe('measuresOf', () => {
  // Would catch: a restriction and the order behind it counted as two measures.
  it('makes one measure of all links that name one instrument', () => {
    const [measure, ...others] = measuresOf('gallium', [
      { link: restricts, instrument: order },
      { link: applies('order'), instrument: order },
    ]);
    expect(others).toEqual([]);
    expect(measure).toMatchObject({
      key: 'order',
      material: 'gallium',
      restriction: restricts,
      validFrom: '2023-08-01',
      sources: ['news', 'gazette'],
    });
  });

  it('makes one of each restriction without an instrument', () => {
    const bare = { ...restricts, id: 'us>gallium', from: 'usa' };
    const measures = measuresOf('gallium', [
      { link: restricts, instrument: undefined },
      { link: bare, instrument: undefined },
    ]);
    expect(measures.map(({ key }) => key)).toEqual(['cn>gallium', 'us>gallium']);
  });

  it('leaves out what suspends a measure, and agreements that apply to a material', () => {
    const named = [
      { link: applies('lift'), instrument: lift },
      { link: applies('pact'), instrument: pact },
    ];
    expect(measuresOf('gallium', named)).toEqual([]);
  });

  it('has the status of its restriction, else of its instrument where that is a word for measures', () => {
    const statusOf = (status: EntityRecord['status'], link: LinkRecord = restricts) =>
      measuresOf('gallium', [
        { link, instrument: node({ id: 'order', kind: 'PolicyInstrument', ...(status && { status }) }) },
      ])[0]?.status;
    expect(statusOf('SUSPENDED')).toBe('SUSPENDED');
    expect(statusOf('SUSPENDED', { ...restricts, status: 'IN_FORCE' })).toBe('IN_FORCE');
    expect(statusOf('IDLE')).toBeUndefined();
  });
});

describe('instrumentKey', () => {
  it('is where the link begins, or the policy that it names', () => {
    expect(instrumentKey(applies('order'))).toBe('order');
    expect(instrumentKey(restricts)).toBe('order');
  });
});
