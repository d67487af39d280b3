import { describe, expect, it } from 'vitest';
import { sharesOn, supplyShares, type SupplySharesResult } from '../../../src/assess/concentration/supply-shares.ts';
import { shares, smallSite, smallView, type SmallRecords } from '../../network/small-evidence.ts';
import { networksOf } from '../view/small-networks.ts';

/** No source is named, so each series has 2 points, and one more (two more) if its age is above 3 (7) years. */
const records: SmallRecords = {
  form: [{ id: 'ore', stage: 'EXTRACTION' }],
  statistic: [
    ...shares('ore', 'EXTRACTION', { china: 0.7, peru: 0.3 }, { series: 'new', year: 2025 }),
    ...shares('ore', 'EXTRACTION', { china: 0.5, peru: 0.3, japan: 0.2 }, { series: 'middle', year: 2021 }),
    ...shares('ore', 'EXTRACTION', { china: 1 }, { series: 'old', year: 2017 }),
  ],
};
const asked = { material: 'ore', stage: 'EXTRACTION', view: undefined } as const;
const answer = (more: SmallRecords = {}, series?: string, hullSlack = 1): SupplySharesResult =>
  sharesOn(smallSite({ ...records, ...more }, smallView({ parameters: { hullSlack } })), { ...asked, series });
const sharesIn = (found: SupplySharesResult): unknown =>
  found.status === 'ANSWERED'
    ? Object.fromEntries(
        found.rows.map(({ country, share, row }) => [country, [share.low, share.estimate, share.high, row?.series]]),
      )
    : found;

describe('sharesOn', () => {
  // The series of 2021 is 1 point worse, which widens. The series of 2017 is 2 points worse, which does not.
  it('gives the best series, with bounds widened by those within the slack (S1, S3)', () => {
    const found = answer();
    expect(sharesIn(found)).toEqual({
      china: [0.5, 0.7, 0.7, 'new'],
      peru: [0.3, 0.3, 0.3, 'new'],
      japan: [0, 0, 0.2, undefined],
    });
    expect(found).toMatchObject({
      rules: ['S1', 'S2', 'S3', 'S4', 'T5'],
      alternatives: [
        { series: 'middle', year: 2021, score: 3, widens: true, topCountry: 'china', topShare: 0.5 },
        { series: 'old', year: 2017, score: 4, widens: false, topCountry: 'china', topShare: 1 },
      ],
    });
  });

  it('names no rule of widening where nothing widens', () => {
    const found = answer({}, undefined, 0);
    expect(sharesIn(found)).toEqual({ china: [0.7, 0.7, 0.7, 'new'], peru: [0.3, 0.3, 0.3, 'new'] });
    expect(found).toMatchObject({ rules: ['S1', 'S2', 'S4', 'T5'] });
  });

  // Would catch: the other series measured against the best one instead of the named one.
  it('gives the named series, widened by each that is not more than the slack worse than that one', () => {
    const found = answer({}, 'middle');
    expect(sharesIn(found)).toEqual({
      china: [0.5, 0.5, 1, 'middle'],
      peru: [0.3, 0.3, 0.3, 'middle'],
      japan: [0.2, 0.2, 0.2, 'middle'],
    });
    expect(found).toMatchObject({
      statistic: { series: 'middle' },
      alternatives: [{ series: 'new' }, { series: 'old' }],
    });
  });

  it('names the sources of the series used, in order, and not those of the others', () => {
    const used = { series: 'new', year: 2025 };
    const statistic = [
      ...shares('ore', 'EXTRACTION', { china: 0.7 }, { ...used, source: 'z' }),
      ...shares('ore', 'EXTRACTION', { peru: 0.3 }, { ...used, source: 'a' }),
      ...shares('ore', 'EXTRACTION', { china: 1 }, { series: 'old', year: 2010, source: 'b' }),
    ];
    expect(answer({ statistic })).toMatchObject({ sources: ['a', 'z'], alternatives: [{ sources: ['b'] }] });
  });

  // 0.9 and 0.6 sum to 1.5, so that they are 0.6 and 0.4 of the whole.
  it('scales shares that sum to more than 1, and says so (S4)', () => {
    const found = answer({ statistic: shares('ore', 'EXTRACTION', { china: 0.9, peru: 0.6 }) });
    expect(found).toMatchObject({ scaled: true, unattributed: { low: 0, estimate: 0, high: 0 } });
    expect(found).toMatchObject({
      rows: [{ share: { estimate: expect.closeTo(0.6, 12) } }, { share: { estimate: expect.closeTo(0.4, 12) } }],
    });
  });

  it('refuses an unknown series with the names of all known ones', () => {
    expect(() => answer({}, 'newest')).toThrow(
      'There is no series "newest" for ore at EXTRACTION. Use one of "new", "middle", "old".',
    );
  });

  it('is not known without a statistic, whichever series is named', () => {
    expect(answer({ statistic: [] }, 'newest')).toEqual({
      status: 'NOT_KNOWN',
      reason: 'The data set holds no country shares of ore at EXTRACTION. Add a statistic of that material and stage.',
    });
  });
});

describe('supplyShares', () => {
  it('is the same in the view of a question, whose parameters hold', async () => {
    const view = { at: '2026-01-01', assumptions: { hullSlack: 0 } };
    const found = await supplyShares(networksOf(records), { ...asked, view }, '2030-01-01');
    expect(sharesIn(found)).toEqual(sharesIn(answer({}, undefined, 0)));
  });
});
