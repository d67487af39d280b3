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
    // Japan and Chile have parts of what the supply from A leaves.
    expect(sourcesAt('china', 'METAL_ALLOY')).toEqual(['A sells']);
    expect(sourcesAt('japan', 'METAL_ALLOY')).toEqual(['A sells', 'bars of japan']);
    expect(sourcesAt('chile', 'METAL_ALLOY')).toEqual(['A sells', 'bars of chile']);
  });

  it('are those of every stage on the way, as far as the group', () => {
    // Peru is reached by A and M, and by Japan. The transport table joins all of both statistics (rule U2).
    const table = ['bars of chile', 'bars of japan', 'ores of chile', 'ores of peru'];
    expect(sourcesAt('peru', 'EXTRACTION')).toEqual(['A sells', 'M sells', ...table]);
    expect(sourcesAt('chile', 'EXTRACTION')).toEqual(['A sells', ...table]);
  });

  it('bring the claims of these records, and no other claim of the buyer', () => {
    expect(claimsAt('china', 'METAL_ALLOY')).toEqual(['half from A']);
    expect(claimsAt('japan', 'METAL_ALLOY')).toEqual(['half from A', 'japanese bars']);
    expect(claimsAt('chile', 'METAL_ALLOY')).toEqual(['half from A']);
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

  // The share of 2024 is still the estimate of a supply that states none for 2026. Would catch: the newer record alone.
  it('are the record of an earlier period whose share still counts (T4b)', () => {
    const aged = answerOf({
      ...records,
      supply: [
        supply('A', 'buyer/bar', { id: 'then', share: 0.5, validUntil: '2025', sources: ['A sold'] }),
        supply('A', 'buyer/bar', { id: 'now', validFrom: '2025', sources: ['A sells'] }),
      ],
    });
    expect(sourcesAt('china', 'METAL_ALLOY', aged)).toEqual(['A sells', 'A sold']);
  });

  // The firm sells, and its plant in Peru makes the bars. Would catch: a place that no named source states.
  it('are the stakes by which the supply of a firm comes from its plant (R1)', () => {
    const firm = answerOf({
      ...records,
      entity: [
        ...(records.entity ?? []),
        { id: 'firm', level: 'COMPANY', country: 'JP' },
        { id: 'plant', level: 'PLANT', country: 'PE', stage: 'METAL_ALLOY', status: 'OPERATING', makes: ['bar'] },
      ],
      supply: [supply('firm', 'buyer/bar', { share: 0.5, sources: ['firm sells'] })],
      link: [{ id: 'stake', kind: 'OWNS', from: 'firm', to: 'plant', sources: ['stake in plant'] }],
    });
    expect(sourcesAt('peru', 'METAL_ALLOY', firm)).toEqual(['firm sells', 'stake in plant']);
  });

  // Chile has "less than 0.1": 0 by the estimate. Would catch a high end without any source.
  it('are those on the routes that may lead to the group where no estimate does', () => {
    const bound = answerOf({
      ...records,
      supply: [],
      statistic: sourced('bars', { japan: 0.95, chile: 0.1 }, 'METAL_ALLOY').map((row) =>
        row.country === 'chile' ? { ...row, share: { high: 0.1, qualifier: 'LESS_THAN' as const } } : row,
      ),
    });
    expect(rowOf(bound, 'chile', 'METAL_ALLOY').estimate).toBe(0);
    // Unknown supply may be in Chile as well.
    expect(sourcesAt('chile', 'METAL_ALLOY', bound)).toEqual(['bars of chile', 'bars of japan']);
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
  it('are in the derivation, and are there wherever a known group may have a share', () => {
    let figures = 0;
    for (const { id } of companies) {
      const made = createSupply(site, id);
      for (const form of new Set(made.needs.map((one) => one.form))) {
        const found = dependency(made, { material: form, groupBy: 'COUNTRY', stage: undefined, minShare: 0, page: {} });
        if (found.status !== 'ANSWERED') continue;
        const all = new Set(sourcesOf(found satisfies Answered));
        for (const row of found.rows.filter(
          ({ group, passThrough }) => group.kind === 'GROUP' && passThrough().high > 0,
        )) {
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
