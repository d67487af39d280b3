import { describe, expect, it } from 'vitest';
import { ofEurope, relianceOf, type RiskInput } from '../../../src/assess/supply-risk/inputs.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { need, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSite } from '../small-networks.ts';
import { figure, records } from './small-risks.ts';

/** Figures of the formula of supply risk: whose they are, of what, and of which year. */

const observed = (...observation: RecordOf<'observation'>[]): SmallRecords => ({ ...records, observation });
const reliance = (about: SmallRecords, perimeter = 'france'): RiskInput =>
  relianceOf(askedSite(about), perimeter, 'tin', 'EXTRACTION');
const ofUnion = (stated: Parameters<typeof figure>[3]): RecordOf<'observation'> =>
  figure('NET_IMPORT_RELIANCE', 'tin', 'eu27', stated);
const ofFrance = figure('NET_IMPORT_RELIANCE', 'tin', 'france', { value: 0.8 });
const exact = (value: number): object => ({ low: value, estimate: value, high: value });

describe('relianceOf', () => {
  it('is that of the place itself before that of its bloc, which is named', () => {
    const union = ofUnion({ value: 0.6 });
    expect(reliance(observed(union, ofFrance))).toMatchObject({ value: exact(0.8), remark: undefined });
    expect(reliance(observed(union))).toMatchObject({ value: exact(0.6), remark: 'Of European Union.' });
  });

  it('is that of the country in which a firm buys, before that of its seat', () => {
    const firm = { entity: [...(records.entity ?? []), { id: 'firm', name: 'Firm', country: 'PE' }] };
    const buying = { ...observed(ofFrance), ...firm, need: [need('firm', 'ore', { needCountry: 'france' })] };
    expect(reliance(buying, 'firm')).toMatchObject({ value: exact(0.8), remark: 'Of france.' });
    const seated = { ...observed(ofFrance), ...firm, need: [need('firm', 'ore')] };
    expect(reliance(seated, 'firm').remark).toBe(
      'No import reliance of peru for tin is recorded, so it may be anything from 0 to 1.',
    );
    const homeless = { ...seated, entity: [...(records.entity ?? []), { id: 'firm', name: 'Firm' }] };
    expect(reliance(homeless, 'firm').remark).toBe('The country of Firm is not known.');
  });

  // Would catch a negative reliance in the formula, which would raise the weight of own sourcing above 1.
  it('is 0 of a net exporter', () => expect(reliance(observed(ofUnion({ value: -0.4 }))).value).toEqual(exact(0)));

  it('is of the nearest year and of the stage', () => {
    const old = ofUnion({ value: 0.1, year: 2010 });
    const later = ofUnion({ value: 0.2, year: 2024 });
    const refined = ofUnion({ value: 0.3, year: 2026, stage: 'PROCESSING' });
    expect(reliance(observed(old, later, refined))).toMatchObject({ value: exact(0.2), year: 2024 });
  });

  it('is a range where one is stated, and names the form that it is of', () => {
    const ofOre = figure('NET_IMPORT_RELIANCE', 'ore', 'france', { low: 0.5 });
    expect(reliance(observed(ofOre))).toMatchObject({
      value: { low: 0.5, estimate: 0.5, high: 1 },
      remark: 'Of ore.',
    });
  });
});

describe('ofEurope', () => {
  const rate = (...observation: RecordOf<'observation'>[]): RiskInput =>
    ofEurope(
      askedSite(observed(...observation)),
      'RECYCLING_INPUT_RATE',
      'EOL_RECYCLING_INPUT_RATE',
      'tin',
      'EXTRACTION',
    );
  const at = (stage: 'EXTRACTION' | 'PROCESSING', value: number): RecordOf<'observation'> =>
    figure('EOL_RECYCLING_INPUT_RATE', 'tin', 'eu27', { stage, value });

  it('is the figure of the stage, or that of another one, which is named', () => {
    expect(rate(at('PROCESSING', 0.3), at('EXTRACTION', 0.1))).toMatchObject({
      value: exact(0.1),
      remark: 'Figure for the EU.',
    });
    expect(rate(at('PROCESSING', 0.3))).toMatchObject({
      value: exact(0.3),
      remark: 'Figure for the EU at PROCESSING.',
    });
  });

  // Would catch a recorded range that counts as no record.
  it('is a range where one is stated, or where one end is', () => {
    const between = (stated: Parameters<typeof figure>[3]): RiskInput =>
      rate(figure('EOL_RECYCLING_INPUT_RATE', 'tin', 'eu27', { stage: 'EXTRACTION', ...stated }));
    expect(between({ low: 0.1, high: 0.3 }).value).toEqual({ low: 0.1, estimate: 0.2, high: 0.3 });
    expect(between({ high: 0.3 }).value).toEqual({ low: 0, estimate: 0.3, high: 0.3 });
  });

  it('says which figure is missing', () => {
    expect(rate()).toMatchObject({
      value: undefined,
      remark: 'No recycling input rate of tin is recorded, so it may be anything from 0 to 1.',
    });
  });
});
