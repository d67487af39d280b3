import { describe, expect, it } from 'vitest';
import { concentration, ofParties, type ConcentrationResult } from '../../../src/assess/concentration/concentration.ts';
import { partyConcentration, type PartyConcentration } from '../../../src/assess/concentration/party-concentration.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { observed, shares, type SmallRecords } from '../../network/small-evidence.ts';
import { networksOf } from '../view/small-networks.ts';

const near = (low: number, estimate: number, high: number): object => ({
  low: expect.closeTo(low, 9),
  estimate: expect.closeTo(estimate, 9),
  high: expect.closeTo(high, 9),
});
const asked = { material: 'ore', stage: 'EXTRACTION', view: { at: '2026-01-01' } } as const;
const form = [{ id: 'ore', stage: 'EXTRACTION' as const }];

function byCountry(parts: Parameters<typeof shares>[2], more = {}): Promise<ConcentrationResult> {
  const statistic = shares('ore', 'EXTRACTION', parts, more);
  return concentration(networksOf({ form, statistic }), asked, '2026-01-01');
}

describe('concentration by country', () => {
  // 0.5² + 0.3² = 0.34, or 0.7² + 0.3² = 0.58 if the open 0.2 is China's. As many equal countries: 1 / 0.34 and 1 / 0.58.
  // Unlisted, the 0.2 is below the smallest listed share and thus one country: 0.34 + 0.2² = 0.38.
  it('gives the index with bounds, as a number of equal countries, and with unlisted countries', async () => {
    expect(await byCountry({ china: 0.5, peru: 0.3 })).toMatchObject({
      status: 'ANSWERED',
      reason: undefined,
      hhi: near(0.34, 0.34, 0.58),
      effectiveNumber: near(1 / 0.58, 1 / 0.34, 1 / 0.34),
      hhiIfUnlisted: expect.closeTo(0.38, 9),
      top: 'china',
      parties: [],
      unattributed: undefined,
    });
  });

  // 0.7² + 0.2² = 0.53, and 0.1² of the rest. Japan is in the older series alone: it widens, but no share of it is listed.
  it('takes no country for listed that only another series lists', async () => {
    const statistic = [
      ...shares('ore', 'EXTRACTION', { china: 0.7, peru: 0.2 }, { series: 'new' }),
      ...shares('ore', 'EXTRACTION', { china: 0.7, japan: 0.3 }, { series: 'old', year: 2021 }),
    ];
    const found = await concentration(networksOf({ form, statistic }), asked, '2026-01-01');
    expect(found).toMatchObject({
      shares: { rows: [{ country: 'china' }, { country: 'peru' }, { country: 'japan', row: undefined }] },
      hhiIfUnlisted: expect.closeTo(0.54, 9),
    });
  });

  it('prefers no figure where more than half is attributed to nobody', async () => {
    expect(await byCountry({ china: 0.5 })).toMatchObject({ reason: undefined });
    expect(await byCountry({ china: 0.4 })).toMatchObject({
      status: 'ANSWERED',
      reason: '0.6 of the supply is not attributed to any party, so no figure is preferred. Use `bounds`.',
    });
  });

  it('is not known where the statistic gives nothing to anyone, or where there is none', async () => {
    const reason = 'The statistic attributes no supply to any country.';
    expect(await byCountry({ china: 0 })).toMatchObject({ status: 'NOT_KNOWN', reason });
    expect(await byCountry({ other: 1 }, { country: null })).toMatchObject({ status: 'NOT_KNOWN', reason });
    expect(await byCountry({})).toMatchObject({ status: 'NOT_KNOWN', shares: { status: 'NOT_KNOWN' } });
  });

  // The index may be 0 only if a share may be 0; then no number of equal countries is the most.
  it('gives no number of equal countries where the index has no lower bound', async () => {
    const found = await byCountry({ china: { low: 0, value: 0.5, high: 1 } });
    expect(found).toMatchObject({ status: 'ANSWERED', hhi: { low: 0 }, effectiveNumber: undefined });
  });
});

const plant = (id: string, more: Partial<RecordOf<'entity'>> = {}): RecordOf<'entity'> => ({
  id,
  stage: 'EXTRACTION',
  ...more,
});
const mines: SmallRecords = {
  form,
  entity: [plant('a', { owner: 'firm' }), plant('b', { owner: 'firm' }), plant('c'), plant('idle', { status: 'IDLE' })],
  capacity: [
    { party: 'b', form: 'ore', max: 20 },
    { party: 'a', form: 'ore', max: 40 },
    { party: 'c', form: 'ore', max: 20 },
    { party: 'idle', form: 'ore', max: 500 },
  ],
  observation: [observed('WORLD_OUTPUT', 'ore', 'world', 100)],
};

function byParty(by: 'PARTY' | 'OWNER', more: SmallRecords = {}): Promise<PartyConcentration> {
  return partyConcentration(networksOf({ ...mines, ...more }), { ...asked, by }, '2026-01-01');
}

describe('concentration by plant or owner', () => {
  // A capacity is not an output: each low end is 0, and all of the world may be others'. At the estimate 0.2 is left.
  it('divides running capacity by world output, largest first, then by key', async () => {
    expect(await byParty('PARTY')).toMatchObject({
      parties: [
        { party: 'a', capacity: 40, share: { low: 0, estimate: 0.4, high: 0.4 } },
        { party: 'b', capacity: 20, share: { low: 0, estimate: 0.2, high: 0.2 } },
        { party: 'c', capacity: 20, share: { low: 0, estimate: 0.2, high: 0.2 } },
      ],
      unattributed: near(0.2, 0.2, 1),
      hhi: { estimate: expect.closeTo(0.24, 9) },
      topShare: { low: 0, estimate: 0.4, high: 1 },
    });
  });

  it('adds the plants of one owner', async () => {
    const found = await byParty('OWNER');
    expect(found).toMatchObject({
      parties: [
        { party: 'firm', capacity: 60 },
        { party: 'c', capacity: 20 },
      ],
      hhi: { estimate: expect.closeTo(0.4, 9) },
      nMinusOne: { estimate: expect.closeTo(0.4, 9) },
    });
  });

  // 80 + 120 = 200 t of capacity for an output of 100 t: parts of 200 at the estimate, all of the output at the most.
  it('divides by the sum of capacities where that is more than the output', async () => {
    const capacity = [
      { party: 'a', form: 'ore', max: 80 },
      { party: 'c', form: 'ore', max: 120 },
    ];
    expect(await byParty('PARTY', { capacity })).toMatchObject({
      parties: [{ share: { estimate: 0.6, high: 1 } }, { share: { estimate: 0.4, high: 0.8 } }],
      unattributed: { low: 0, estimate: 0, high: 1 },
    });
  });

  it('is not known without a world output, or without a capacity of a running plant', async () => {
    expect(await byParty('PARTY', { observation: [] })).toEqual({
      status: 'NOT_KNOWN',
      reason: 'The data set records no world output of any form of ore at EXTRACTION.',
    });
    expect(await byParty('PARTY', { capacity: [{ party: 'idle', form: 'ore', max: 500 }] })).toEqual({
      status: 'NOT_KNOWN',
      reason: 'The data set records no plant capacity for ore.',
    });
  });

  it('stands beside the country shares, with no figure of countries in it', async () => {
    const notKnown = { status: 'NOT_KNOWN', reason: 'none' } as const;
    expect(ofParties({ status: 'NOT_KNOWN', reason: 'no plants' }, notKnown)).toEqual({
      status: 'NOT_KNOWN',
      reason: 'no plants',
      shares: notKnown,
    });
    const capacity = [{ party: 'a', form: 'ore', max: 30 }];
    expect(ofParties(await byParty('PARTY', { capacity }), notKnown)).toMatchObject({
      reason: '0.7 of the supply is not attributed to any party, so no figure is preferred. Use `bounds`.',
      effectiveNumber: undefined,
      top: undefined,
      hhiWgi: undefined,
      hhiIfUnlisted: undefined,
      shares: notKnown,
    });
  });
});
