import { describe, expect, it } from 'vitest';
import { sourcesOf, type Answered } from '../../../src/assess/dependency/derivation.ts';
import { dependency } from '../../../src/assess/dependency/dependency.ts';
import { createSupply } from '../../../src/assess/supply/supply.ts';
import { viewOf } from '../../../src/assess/view/view.ts';
import { createBuildingSite } from '../../../src/network/chain/building-site.ts';
import { createEvidence } from '../../../src/network/evidence/evidence.ts';
import { country, need, observed, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { seedRecords } from '../../network/seed-evidence.ts';
import { answerOf, rowOf } from '../dependency/small-bars.ts';

/**
 * Half of the bars from A in China, the rest from the market of bars. A makes them of the ore of M in Peru. Each record has
 * a source of its own. The statistics have one for each country.
 */
const sourced = (series: string, byCountry: Readonly<Record<string, number>>, stage: 'EXTRACTION' | 'METAL_ALLOY') =>
  shares(stage === 'EXTRACTION' ? 'ore' : 'bar', stage, byCountry, { series }).map((row) => ({
    ...row,
    source: `${series} of ${row.country ?? ''}`,
    ...(row.country === 'japan' && { claim: 'japanese bars' }),
  }));
const statement = { value: 0.5, source: 'somebody' };
const records: SmallRecords = {
  entity: [
    { id: 'iron', kind: 'Mineral' },
    { id: 'buyer', name: 'Buyer' },
    {
      id: 'A',
      country: 'CN',
      capacities: [{ item: 'bar', value: 9, unit: 't/a', basis: 'NAMEPLATE', sources: ['of A'] }],
    },
    { id: 'M', country: 'PE' },
    country('peru', 'PE'),
    country('china', 'CN'),
    country('japan', 'JP'),
    country('chile', 'CL'),
  ],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'iron' },
    { id: 'bar', stage: 'METAL_ALLOY', element: 'iron', madeFrom: ['ore'] },
  ],
  need: [need('buyer', 'bar'), need('A', 'ore')],
  supply: [
    supply('A', 'buyer/bar', { share: 0.5, sources: ['A sells'], claim: 'half from A' }),
    supply('M', 'A/ore', { share: 1, sources: ['M sells'] }),
  ],
  statistic: [
    ...sourced('bars', { japan: 0.8, chile: 0.2 }, 'METAL_ALLOY'),
    ...sourced('ores', { peru: 0.4, chile: 0.6 }, 'EXTRACTION'),
  ],
  claim: ['half from A', 'japanese bars', 'another'].map((id) => ({
    id,
    subject: 'buyer',
    attribute: 'SHARE_OF_BUYER_INTAKE' as const,
    conflict: 'DIFFERENT_SCOPE' as const,
    statements: [statement],
  })),
};
const answer = answerOf(records);
const sourcesAt = (label: string, stage: string, of = answer): readonly string[] =>
  rowOf(of, label, stage).passThrough().records().sources;
const claimsAt = (label: string, stage: string): readonly string[] =>
  rowOf(answer, label, stage)
    .passThrough()
    .records()
    .claims.map(({ id }) => id);

describe('the records behind a figure', () => {
  // Would catch the sources of the whole chain under each of its figures.
  it('are those on the routes to the group', () => {
    expect(sourcesAt('china', 'METAL_ALLOY')).toEqual(['A sells']);
    expect(sourcesAt('japan', 'METAL_ALLOY')).toEqual(['bars of japan']);
    expect(sourcesAt('chile', 'METAL_ALLOY')).toEqual(['bars of chile']);
  });

  it('are those of every stage on the way, as far as the group', () => {
    // Peru is reached by A and M, and by Japan. Chile works on its own ore first (rule U2), and Japan on what is left.
    expect(sourcesAt('peru', 'EXTRACTION')).toEqual(['A sells', 'M sells', 'bars of japan', 'ores of peru']);
    expect(sourcesAt('chile', 'EXTRACTION')).toEqual(['bars of chile', 'bars of japan', 'ores of chile']);
  });

  it('bring the claims of these records, and no other claim of the buyer', () => {
    expect(claimsAt('china', 'METAL_ALLOY')).toEqual(['half from A']);
    expect(claimsAt('japan', 'METAL_ALLOY')).toEqual(['japanese bars']);
    expect(claimsAt('chile', 'METAL_ALLOY')).toEqual([]);
    expect(claimsAt('peru', 'EXTRACTION')).toEqual(['half from A', 'japanese bars']);
  });

  // A share that rule N2 makes of a capacity rests on that capacity, and on the output of the world.
  it('are the capacity of a plant where its share is modelled', () => {
    const modelled = answerOf({
      ...records,
      supply: [supply('A', 'buyer/bar', { sources: ['A sells'] })],
      observation: [{ ...observed('WORLD_OUTPUT', 'bar', 'world', 900), sources: ['the world'] }],
    });
    expect(sourcesAt('china', 'METAL_ALLOY', modelled)).toEqual(['A sells', 'of A', 'the world']);
  });

  it('are all rows of a statistic for what it leaves unattributed', () => {
    const part = answerOf({
      ...records,
      supply: [],
      statistic: sourced('bars', { japan: 0.5, chile: 0.2 }, 'METAL_ALLOY'),
    });
    expect(sourcesAt('not known', 'METAL_ALLOY', part)).toEqual(['bars of chile', 'bars of japan']);
  });

  // Japan's 0.8 may be 0.7, so that its low end rests on another series. Would catch: the sources of the estimate alone.
  it('are the rows that widen its bounds (S3)', () => {
    const other = sourced('others', { japan: 0.7, chile: 0.3 }, 'METAL_ALLOY').map((row) => ({ ...row, year: 2024 }));
    const widened = answerOf({ ...records, supply: [], statistic: [...(records.statistic ?? []), ...other] });
    expect(sourcesAt('japan', 'METAL_ALLOY', widened)).toEqual(['bars of japan', 'others of japan']);
  });

  // 0.9 and 0.3 are scaled to 0.75 and 0.25: each share rests on both rows.
  it('are all rows of a statistic that is scaled to 1 (S4)', () => {
    const scaled = answerOf({
      ...records,
      supply: [],
      statistic: sourced('bars', { japan: 0.9, chile: 0.3 }, 'METAL_ALLOY'),
    });
    expect(sourcesAt('japan', 'METAL_ALLOY', scaled)).toEqual(['bars of chile', 'bars of japan']);
  });

  // The ore of Chile goes to Japan first. Without the corridor Japan's ore would be 0.5 of Peru.
  it('are the corridors of the transport table (U2)', () => {
    const corridor = { id: 'route', from: 'CL', to: 'JP', form: 'ore', status: 'OPEN' as const, sources: ['a route'] };
    const found = answerOf({ ...records, supply: [], corridor: [corridor] });
    expect(sourcesAt('chile', 'EXTRACTION', found)).toContain('a route');
    expect(sourcesAt('japan', 'METAL_ALLOY', found)).toEqual(['bars of japan']);
  });

  // Nine tenths are assumed to comply, so that every share rests on the rule.
  it('are the procurement rule that makes two lanes (N7)', () => {
    const bound = answerOf({
      ...records,
      need: [need('buyer', 'bar', { procurementRules: ['ban'] })],
      supply: [],
      rule: [
        {
          id: 'ban',
          rule: 'CUSTOM',
          kind: 'BARRED_ORIGIN',
          validFrom: '2020',
          countries: ['JP'],
          stages: ['METAL_ALLOY'],
          sources: ['the law'],
        },
      ],
    });
    expect(sourcesAt('japan', 'METAL_ALLOY', bound)).toEqual(['bars of japan', 'the law']);
    expect(sourcesAt('chile', 'METAL_ALLOY', bound)).toEqual(['bars of chile', 'the law']);
  });

  // Would catch: sources of the ore under who makes the bars, because unknown miners stand behind known makers.
  it('are none of an earlier stage for what is not known at a stage', () => {
    const part = answerOf({
      ...records,
      supply: [],
      statistic: [
        ...sourced('bars', { japan: 0.5, chile: 0.2 }, 'METAL_ALLOY'),
        ...sourced('ores', { peru: 0.4 }, 'EXTRACTION'),
      ],
    });
    expect(sourcesAt('not known', 'METAL_ALLOY', part)).toEqual(['bars of chile', 'bars of japan']);
  });

  it('are a part of those of the whole answer', () => {
    expect(sourcesOf(answer)).toEqual([
      'A sells',
      'M sells',
      'bars of chile',
      'bars of japan',
      'ores of chile',
      'ores of peru',
    ]);
  });
});

describe('the records behind the figures of shipped companies', () => {
  const evidence = createEvidence(seedRecords());
  const site = createBuildingSite(evidence, viewOf({ at: '2026-03-01' }, evidence, '2026-03-01'));
  const companies = [...evidence.entities.values()].filter(({ kind }) => kind === 'OEM').slice(0, 9);

  // Would catch a figure without any source, and a source that no part of the derivation names.
  it('are in the derivation, and are there wherever a known group has a share', () => {
    let figures = 0;
    for (const { id } of companies) {
      const made = createSupply(site, id);
      for (const form of new Set(made.needs.map((one) => one.form))) {
        const found = dependency(made, { material: form, groupBy: 'COUNTRY', stage: undefined, minShare: 0, page: {} });
        if (found.status !== 'ANSWERED') continue;
        const all = new Set(sourcesOf(found satisfies Answered));
        for (const row of found.rows.filter(({ group, estimate }) => group.kind === 'GROUP' && estimate > 0)) {
          const { sources } = row.passThrough().records();
          expect(sources.filter((source) => !all.has(source))).toEqual([]);
          expect(sources, `${id} ${form} ${row.group.label} ${row.stage}`).not.toEqual([]);
          figures += 1;
        }
      }
    }
    expect(figures).toBeGreaterThan(100);
  });
});
