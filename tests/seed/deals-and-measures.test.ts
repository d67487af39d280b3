import { describe, expect, it } from 'vitest';
import { seedRecord } from '../seed-files.ts';
import type { Json } from '../seeded.ts';

/** Deals, stakes, supplies and measures. Typed in by hand from the compiled evidence: a changed figure, date or source of one of them fails here. */

describe('deals and measures of the seed', () => {
  const facts: readonly [what: string, table: string, id: string, fields: Json][] = [
    [
      'EXIM’s loan',
      'link',
      'lnk-774b6e9363',
      {
        from: 'us-exim',
        to: 'project-vault',
        kind: 'FUNDS',
        amount: { value: 1e10, currency: 'USD' },
        termYears: 15,
        sources: [
          'src-global-trade-review-critical-mineral-stockpile-project-wins-larges',
          'src-seed-000-jd-vance-aims-build',
        ],
      },
    ],
    [
      'the Pentagon’s stake in MP',
      'link',
      'lnk-0d43e489aa',
      {
        from: 'us-dod',
        to: 'mp-materials',
        share: { value: 0.15, of: 'EQUITY' },
        amount: { value: 4e8, currency: 'USD' },
        validFrom: '2025-07-10',
        sources: ['src-adamas-intelligence-mp-materials-announces-transformational-partne'],
      },
    ],
    [
      'Energy’s stake in Lithium Americas',
      'link',
      'lnk-8af2e7b8f7',
      {
        from: 'us-doe',
        to: 'lithium-americas',
        share: { value: 0.05, of: 'EQUITY' },
        sources: ['src-e-e-news-inside-trump-foray-into-mineral-ownership'],
      },
    ],
    [
      'the stake in Trilogy',
      'link',
      'lnk-0d2e00ed2f',
      {
        from: 'us-dod',
        to: 'trilogy-metals',
        share: { value: 0.1, of: 'EQUITY' },
        extra: { warrantShare: 0.075 },
        sources: ['src-e-e-news-inside-trump-foray-into-mineral-ownership'],
      },
    ],
    [
      'REalloys’ offtake',
      'link',
      'lnk-d7f56877e4',
      {
        from: 'realloys',
        to: 'src',
        kind: 'OFFTAKE_WITH',
        share: { value: 0.8, of: 'SELLER_OUTPUT' },
        termYears: 5,
        sources: [
          'src-kitco-news-reuters-news-off-wire-2025-12-09',
          'src-play1037-ca-2025-12-10-saskatchewan-inks-rare',
        ],
      },
    ],
    [
      'China’s licences for gallium',
      'link',
      'lnk-023fe33ab8',
      {
        from: 'china',
        to: 'gallium',
        kind: 'RESTRICTS_EXPORT_OF',
        measure: 'LICENCE',
        status: 'IN_FORCE',
        validFrom: '2023-08',
        sources: [
          'src-fastmarkets-china-suspends-export-prohibition-on-gallium',
          'src-feedzop-china-suspends-ban-on-gallium-germanium',
          'src-usgs-mcs2026-table4-export-controls',
        ],
      },
    ],
    [
      'China’s ban on gallium for the United States',
      'link',
      'lnk-12774a43ca',
      {
        from: 'china',
        to: 'gallium',
        measure: 'BAN',
        target: 'united-states',
        policy: 'china-dec2024-ga-ge-sb-ban',
        status: 'SUSPENDED',
        validFrom: '2024-12',
        suspendedUntil: '2026-11-27',
        sources: ['src-business-times-china-suspends-ban-on-exports-gallium'],
      },
    ],
    [
      'China’s control of holmium',
      'link',
      'lnk-008ef7dd57',
      {
        from: 'china',
        to: 'holmium',
        policy: 'china-oct9-2025-controls',
        status: 'SUSPENDED',
        validFrom: '2025-10-09',
        suspendedUntil: '2026-11-10',
        sources: [
          'src-particle-news-story-china-expands-rare-earth-export',
          'src-united-daily-citing-en-556cffc1-d9de-4ef6-8d02-e577fc6faa0a',
        ],
      },
    ],
    [
      'VSMPO and Boeing',
      'supply',
      'sup:vsmpo#mill:boeing:titanium-mill-product',
      {
        buyer: 'boeing',
        supplier: 'vsmpo#mill',
        share: { low: 0.25, value: 0.25, high: 0.4 },
        basis: 'OBSERVED',
        status: 'ENDED',
        validUntil: '2022-03-01',
        sources: [
          'src-aviation-week-boeing-halts-russian-titanium-sourcing-no',
          'src-efeso-impact-russia-ukraine-conflict-on-aerospace',
          'src-opsnormal-titanium-shares-2022',
          'src-telepolis-boeing-airbus-titan',
        ],
      },
    ],
    [
      'VSMPO and Airbus',
      'supply',
      'sup:vsmpo#mill:airbus:titanium-mill-product',
      {
        share: { low: 0.5, value: 0.5, high: 0.65 },
        basis: 'OBSERVED',
        validFrom: '2022-03-01',
        validUntil: '2023-01-01',
        sources: [
          'src-bloomberg-syndicated-as-boeing-avoids-russian-titanium-supply',
          'src-cur-airport-tech-airbus',
          'src-cur-american-machinist-airbus',
          'src-opsnormal-titanium-shares-2022',
          'src-telepolis-boeing-airbus-titan',
        ],
      },
    ],
    [
      'the suspended controls',
      'entity',
      'china-oct9-2025-controls',
      {
        status: 'SUSPENDED',
        validFrom: '2025-10-09',
        suspendedUntil: '2026-11-10',
        sources: [
          'src-particle-news-story-china-expands-rare-earth-export',
          'src-pillsbury-china-suspends-export-controls-on-certain',
        ],
      },
    ],
    [
      'the suspended ban',
      'entity',
      'china-dec2024-ga-ge-sb-ban',
      {
        type: 'EXPORT_BAN',
        validFrom: '2024-12',
        suspendedUntil: '2026-11-27',
        sources: ['src-fastmarkets-china-suspends-export-prohibition-on-gallium'],
      },
    ],
    [
      'the cobalt quota',
      'entity',
      'drc-cobalt-quota',
      {
        type: 'EXPORT_QUOTA',
        validFrom: '2025-10-16',
        validUntil: '2027',
        sources: ['src-wedoany-shortnews-61169-html'],
      },
    ],
    [
      'the DFARS rule',
      'entity',
      'us-dfars-2027-ban',
      {
        type: 'PROCUREMENT_RULE',
        validFrom: '2027-01-01',
        sources: [
          'src-rare-earth-exchanges-saskatchewan-heavy-rare-earth-gambit',
          'src-t2-fr-2024-11513',
          'src-t3a-crowell-2024',
          'src-t3a-usc-4872',
        ],
      },
    ],
    [
      'the DFARS clause of 2019',
      'rule',
      'dfars-252-225-7052:magnets:2019',
      {
        instrument: 'us-dfars-magnets-2019',
        validFrom: '2019-04-30',
        forms: ['ndfeb-magnet', 'smco-magnet'],
        stages: ['METAL_ALLOY', 'MAGNET'],
        countries: ['CN', 'RU', 'IR', 'KP'],
      },
    ],
    [
      'the DFARS clause of 2027',
      'rule',
      'dfars-252-225-7052:2027',
      {
        instrument: 'us-dfars-2027-ban',
        validFrom: '2027-01-01',
        knownFrom: '2024-05-30',
        stages: ['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET'],
      },
    ],
  ];
  it.each(facts)('%s: as compiled, with the sources', (_, table, id, fields) =>
    expect(seedRecord(table, { id })).toMatchObject(fields),
  );

  it('private money in Project Vault is 2 billion in three sources and 1.67 billion in two others', () => {
    const { statements, conflict } = seedRecord('claim', { id: 'vault-private-capital' });
    expect(conflict).toBe('TRUE_CONFLICT');
    expect(statements.map(({ value, qualifier, source }: Json) => [value, qualifier, source])).toEqual([
      [2e9, 'EXACT', 'src-seed-000-jd-vance-aims-build'],
      [1.67e9, 'EXACT', 'src-seed-001-vance-pushes-global-minerals'],
      [1.67e9, 'EXACT', 'src-global-trade-review-critical-mineral-stockpile-project-wins-larges'],
      [2e9, 'EXACT', 'src-tradevae-us-moves-from-grants-equity-shore'],
      [2e9, 'ABOUT', 'src-mining-com-vault-open-traders'],
    ]);
  });
});
