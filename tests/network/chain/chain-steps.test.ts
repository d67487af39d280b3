import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import { exactly } from '../../../src/model/estimate.ts';
import { byRule, type RuleName } from '../../../src/model/vocabulary.ts';
import { chainSteps, inputParts, predatesControl } from '../../../src/network/chain/chain-steps.ts';
import { country, need, rounded, shares, smallSite, type SmallRecords } from '../small-evidence.ts';

const holding = { contains: { neodymium: { value: 0.5 } } };
const records: SmallRecords = {
  form: [
    { id: 'oxide', stage: 'PROCESSING', ...holding },
    { id: 'magnet', stage: 'MAGNET', madeFrom: ['oxide'], ...holding },
  ],
  entity: [country('china', 'CN'), { id: 'neodymium', kind: 'Mineral' }],
  statistic: shares('oxide', 'PROCESSING', { china: 1 }),
};

describe('chainSteps', () => {
  it('ends with the last form that is known to be made from another', () => {
    expect(chainSteps(smallSite(records), need('buyer', 'magnet'), 'neodymium')).toEqual([
      { stage: 'MAGNET', forms: ['magnet'] },
      { stage: 'PROCESSING', forms: ['oxide'] },
    ]);
  });

  it('goes on to stages at which the material itself has a statistic', () => {
    const mined = [{ id: 'm', material: 'neodymium', stage: 'EXTRACTION' as const, share: 1, series: 's', year: 2025 }];
    const site = smallSite({ ...records, statistic: [...(records.statistic ?? []), ...mined] });
    expect(chainSteps(site, need('buyer', 'magnet'), 'neodymium').at(-1)).toEqual({ stage: 'EXTRACTION', forms: [] });
  });

  it('is nothing for a form that stands at no stage', () => {
    expect(chainSteps(smallSite(records), need('buyer', 'paint'), 'neodymium')).toEqual([]);
  });
});

describe('inputParts (N9)', () => {
  const inputs = (...amounts: readonly (number | undefined)[]): ReturnType<typeof need>[] =>
    amounts.map((amount, index) => need('works', `f${index}`, amount === undefined ? {} : { amount }));
  const parts = (...found: Parameters<typeof inputParts>): number[][] =>
    inputParts(...found).map(({ low, estimate, high }) => [low, estimate, high].map(rounded));

  it('are amounts times contents over their sum, exact where all is', () => {
    const content = ({ form }: { form: string }): ReturnType<typeof exactly> => exactly(form === 'f0' ? 1 : 0.5);
    expect(parts(inputs(3, 2), content)).toEqual([
      [0.75, 0.75, 0.75],
      [0.25, 0.25, 0.25],
    ]);
  });

  // 2 of 0.2 to 0.8 beside 1 of 0.8: the first is 0.8 of 2.4 at least, 0.8 of 1.2 at most.
  it('hold the ends of contents, each with the others at their opposite ends', () => {
    const content = ({ form }: { form: string }): { low: number; estimate: number; high: number } =>
      form === 'f0' ? exactly(0.8) : { low: 0.2, estimate: 0.4, high: 0.8 };
    expect(parts(inputs(1, 2), content)[0]).toEqual([rounded(0.8 / 2.4), 0.5, rounded(0.8 / 1.2)]);
  });

  it('go by amounts alone, each anything, where a content is not known', () => {
    expect(parts(inputs(3, 1), () => undefined)).toEqual([
      [0, 0.75, 1],
      [0, 0.25, 1],
    ]);
  });

  it('are equal, each anything, where an amount is not recorded', () => {
    expect(parts(inputs(3, undefined), () => exactly(1))).toEqual([
      [0, 0.5, 1],
      [0, 0.5, 1],
    ]);
  });
});

describe('predatesControl (T6)', () => {
  const control = { id: 'c', kind: 'RESTRICTS_EXPORT_OF' as const, from: 'china', to: 'neodymium' };
  const predates = (link: SmallRecords['link'], at = '2026-01-01'): boolean => {
    const site = smallSite({ ...records, link: link ?? [] });
    const chosen = site.choose({ material: 'neodymium', forms: ['oxide'], stage: 'PROCESSING', geography: undefined });
    invariant(chosen, 'a statistic is recorded');
    return predatesControl(chosen, site.evidence, at);
  };

  // The statistic is of 2025.
  it('is a statistic older than a control in force of a country that it gives anything', () => {
    expect(predates([{ ...control, validFrom: '2026' }])).toBe(true);
    expect(predates([{ ...control, validFrom: '2025-04' }])).toBe(false);
    expect(predates([{ ...control, validFrom: '2026-06' }])).toBe(false);
    expect(predates([{ ...control, validFrom: '2026', from: 'japan' }])).toBe(false);
    expect(predates([{ ...control, validFrom: '2026', to: 'lithium' }])).toBe(false);
  });
});

describe('byRule', () => {
  it('puts T before R, S, N, U and X, then goes by number', () => {
    const rules: readonly RuleName[] = ['U2', 'U4b', 'X1', 'N9', 'S1', 'R7', 'T6', 'N1'];
    expect(rules.toSorted(byRule)).toEqual(['T6', 'R7', 'S1', 'N1', 'N9', 'U2', 'U4b', 'X1']);
  });
});
