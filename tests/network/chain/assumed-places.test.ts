import { describe, expect, it } from 'vitest';
import type { NeedRecord } from '../../../src/model/records/network.ts';
import { chainOf, country, need, shares, smallView, supply, type SmallRecords } from '../small-evidence.ts';

/** The world's chemicals are of China. What Chile sells goes to the country in which the buyer has its head office. */
const base = {
  entity: [country('china', 'CN'), country('chile', 'CL'), country('united-states', 'US'), { id: 'mine' }],
  form: [
    { id: 'chemical', stage: 'PROCESSING' },
    { id: 'cathode', stage: 'COMPONENT', madeFrom: ['chemical'] },
    { id: 'battery', stage: 'PRODUCT', madeFrom: ['cathode'] },
  ],
  statistic: [
    ...shares('chemical', 'PROCESSING', { china: 0.7, chile: 0.3 }),
    ...shares('chemical', 'PROCESSING', { chile: 1 }, { geography: 'united-states', counts: 'INTAKE', series: 'us' }),
  ],
} satisfies SmallRecords;
const needIn = (more: Partial<NeedRecord>): NeedRecord => need('buyer', 'chemical', { needCountry: 'US', ...more });

/** A contract that a mine will fulfil later. */
const agreed = [supply('mine', 'buyer/chemical', { status: 'CONTRACTED' })];

function market(
  more: Partial<NeedRecord>,
  entity: SmallRecords['entity'] = [],
  others: Pick<SmallRecords, 'link' | 'supply'> = { supply: agreed },
) {
  const records = { ...base, entity: [...base.entity, ...entity], ...others, need: [needIn(more)] };
  const found = chainOf(records, 'buyer/chemical', 'chemical', smallView({ parameters: { buyerDeviation: 0 } }));
  const row = found.row('market of chemical');
  return {
    ...found,
    china: row['china, PROCESSING, unnamed']?.slice(0, 3),
    chile: row['chile, PROCESSING, unnamed']?.slice(0, 3),
  };
}

describe('an assumed place of a need (N4, N8)', () => {
  it('has the mixes of the place and of the world in its band, and the estimate of the place for who works there', () => {
    const maker = { id: 'buyer', makes: ['battery'] };
    for (const found of [
      market({ needCountryBasis: 'ASSUMED' }, [maker]),
      market({ needCountryBasis: 'ASSUMED' }, [], {}),
    ]) {
      expect([found.china, found.chile]).toEqual([
        [0, 0, 0.7],
        [0.3, 1, 1],
      ]);
      expect(found.flags).toContain('needCountryAssumed');
      expect(found.rules).not.toContain('N8');
    }
  });

  // A car maker buys for its cell makers, wherever these are: its lithium looked American, that of ten others Chinese.
  it('has the estimate of the world for who agrees to buy the form and makes nothing of it', () => {
    for (const entity of [[], [{ id: 'buyer' }], [{ id: 'buyer', makes: ['car'] }]]) {
      const found = market({ needCountryBasis: 'ASSUMED' }, entity);
      expect([found.china, found.chile]).toEqual([
        [0, 0.7, 0.7],
        [0.3, 0.3, 1],
      ]);
      expect(found.rules).toContain('N8');
    }
  });

  it('is where a plant or a firm that is said to make of it stands', () => {
    const link = [{ id: 'l', kind: 'MAKES' as const, from: 'buyer', to: 'cathode' }];
    expect(market({ needCountryBasis: 'ASSUMED' }, [], { link, supply: agreed }).chile?.[1]).toBe(1);
    expect(market({ needCountryBasis: 'ASSUMED' }, [{ id: 'buyer', stage: 'COMPONENT' }]).chile?.[1]).toBe(1);
  });

  // Would catch: a basis that nobody knows and that makes an answer surer than an assumed one.
  it('is as little sure where the basis of the place is not known', () => {
    const maker = { id: 'buyer', makes: ['battery'] };
    const [unknown, assumed] = (['UNKNOWN', 'ASSUMED'] as const).map((needCountryBasis) =>
      market({ needCountryBasis }, [maker]),
    );
    expect([unknown?.china, unknown?.chile]).toEqual([assumed?.china, assumed?.chile]);
    expect(unknown?.flags).toContain('needCountryAssumed');
  });

  it('changes nothing of a stated place, nor where the place has no mix', () => {
    for (const more of [{ needCountryBasis: 'OBSERVED' as const }, {}]) {
      const found = market(more);
      expect([found.china, found.chile]).toEqual([undefined, [1, 1, 1]]);
      expect(found.flags).not.toContain('needCountryAssumed');
    }
    const elsewhere = market({ needCountry: 'CL', needCountryBasis: 'ASSUMED' });
    expect(elsewhere.china).toEqual([0.7, 0.7, 0.7]);
    expect(elsewhere.flags).not.toContain('needCountryAssumed');
  });
});
