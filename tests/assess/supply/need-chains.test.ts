import { describe, expect, it } from 'vitest';
import {
  boughtAt,
  chainsFor,
  essentialChains,
  reasonFor,
  stageCoverage,
} from '../../../src/assess/supply/need-chains.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import { smallSupply } from './small-supply.ts';

const records = [
  tableRecord('dataset', { format: 'lodestone/1', id: 'small', synthetic: true, at: '2026-01-01' }),
  tableRecord('entity', { id: 'carmaker', kind: 'OEM', country: 'DE', name: 'Carmaker' }),
  tableRecord('entity', { id: 'maker', kind: 'MagnetMaker', country: 'JP' }),
  tableRecord('entity', { id: 'neodymium', kind: 'Mineral' }),
  tableRecord('entity', { id: 'dysprosium', kind: 'Mineral' }),
  tableRecord('entity', { id: 'gallium', kind: 'Mineral' }),
  tableRecord('form', {
    id: 'magnet',
    stage: 'MAGNET',
    contains: { neodymium: { value: 0.3 }, dysprosium: { value: 0.02 } },
  }),
  tableRecord('form', { id: 'oxide', stage: 'PROCESSING', element: 'neodymium' }),
  tableRecord('form', { id: 'wafer', stage: 'COMPONENT', element: 'gallium' }),
  tableRecord('need', { id: 'n1', buyer: 'carmaker', form: 'magnet' }),
  tableRecord('need', { id: 'n2', buyer: 'carmaker', form: 'oxide', directed: true }),
  tableRecord('need', { id: 'n3', buyer: 'carmaker', form: 'wafer', essential: 'NEGLIGIBLE' }),
  tableRecord('supply', { id: 's1', need: 'n1', supplier: 'maker', share: 0.75 }),
];
const supply = smallSupply('carmaker', records);
const named = (chains: ReturnType<typeof chainsFor>): string[] =>
  chains.map(({ need, material }) => `${need.id} ${material}`).toSorted();

describe('chainsFor', () => {
  it('is one chain for each mineral of a form (V10)', () => {
    expect(named(chainsFor(supply, 'magnet'))).toEqual(['n1 dysprosium', 'n1 neodymium']);
  });

  // Would catch: what the buyer pays for on behalf of its magnet maker counted twice.
  it('leaves out what is bought for the makers of another need that holds the mineral (N8)', () => {
    expect(named(chainsFor(supply, 'neodymium'))).toEqual(['n1 neodymium']);
    expect(named(chainsFor(supply, 'oxide'))).toEqual(['n2 neodymium']);
  });

  it('is none of what no need holds', () => expect(chainsFor(supply, 'maker')).toEqual([]));
});

describe('essentialChains', () => {
  it('is of all needs that are essential and not directed', () => {
    expect(named(essentialChains(supply, undefined))).toEqual(['n1 dysprosium', 'n1 neodymium']);
  });

  it('is of whatever is named, essential or not', () => {
    expect(named(essentialChains(supply, 'gallium'))).toEqual(['n3 gallium']);
  });
});

describe('boughtAt', () => {
  it('is the stage of the form', () => {
    expect(supply.needs.map((need) => boughtAt(supply, need))).toEqual(['MAGNET', 'PROCESSING', 'COMPONENT']);
  });
});

describe('stageCoverage', () => {
  it('is by record for the named supplier, and unknown for the rest', () => {
    const [one] = chainsFor(supply, 'neodymium');
    const coverage = one && stageCoverage(one.chain, 'MAGNET');
    expect(coverage?.known).toBeCloseTo(0.75, 12);
    expect(coverage?.unknown).toBeCloseTo(0.25, 12);
  });
});

describe('reasonFor', () => {
  it('names what the buyer is known to need', () => {
    expect(reasonFor(supply, 'cobalt')).toContain('dysprosium, gallium, magnet, neodymium, oxide, wafer');
  });

  it('says that no need is known', () => {
    expect(reasonFor(smallSupply('maker', records), 'cobalt')).toContain('no need of');
  });
});
