import { describe, expect, it } from 'vitest';
import { seedRecord } from '../seed-files.ts';
import type { Json } from '../seeded.ts';

/** Statistics, needs, places and forms. Typed in by hand from the compiled evidence: a changed figure, date or source of one of them fails here. */

describe('figures and places of the seed', () => {
  const mcs2026 = 'src-usgs-mcs2026-data-release';
  const facts: readonly [what: string, table: string, id: string, fields: Json][] = [
    [
      'gallium of China in 2025',
      'statistic',
      'st:gallium:PROCESSING:china:USGS MCS 2026:2025',
      { share: { value: 0.990099 }, tonnes: 900, preferred: true, source: mcs2026 },
    ],
    [
      'alumina of Australia in 2024',
      'statistic',
      'st:alumina:PROCESSING:australia:USGS MCS 2026:2024',
      { share: { value: 0.120553 }, tonnes: 17_100_000, source: mcs2026 },
    ],
    [
      'nickel refined in no named country',
      'statistic',
      'st:nickel:PROCESSING:residual:IEA Critical Minerals Data Explorer:2024',
      {
        country: null,
        residual: true,
        share: { value: 0.1487 },
        source: 'src-iea-copy-barrytho-iea-critical-minerals-data-explorer-2024',
      },
    ],
    [
      'the range of China’s magnets',
      'statistic',
      'st:rare-earths:MAGNET:china:claim: NdFeB range:2025:ndfeb-magnet',
      {
        share: { low: 0.8, value: 0.85, high: 0.9 },
        qualifier: 'RANGE',
        claim: 'china-magnet-share',
        source: 'src-samarium-dev-ls-cable-eyes-us-rare-earth',
      },
    ],
    [
      'titanium sponge of the world in 2024',
      'observation',
      'obs:world:titanium-sponge:world_output:2024',
      { value: 380_000, unit: 't/a', year: 2024, sources: [mcs2026] },
    ],
    [
      'three quarters of Lynas',
      'observation',
      'obs:lynas-kuantan:ndpr-oxide:plant_output:2025',
      {
        value: 5487,
        period: '2025-04/2025-12',
        sources: [
          'src-nrinvesting-lynas-bolstered-by-rare-earths-deal',
          'src-argus-lynas-3q-2025',
          'src-fool-lynas-q2-fy26',
        ],
      },
    ],
    [
      'lead of Clarios',
      'need',
      'need:clarios:refined-lead',
      {
        buyer: 'clarios',
        form: 'refined-lead',
        stageBought: 'PROCESSING',
        basis: 'INFERRED',
        sources: [
          'src-carsbibles-lead-in-battery',
          'src-mining-republished-us-battery-maker-clarios-build-1b',
          'src-nrra-lead-acid-spec-sheet',
        ],
      },
    ],
    [
      'Belgium in the Union',
      'membership',
      'mem:eu27:BE',
      {
        bloc: 'eu27',
        member: 'BE',
        validFrom: '1958-01-01',
        sources: ['src-cur-illinois-eu-members', 'src-cur-observerbd-eu-2020'],
      },
    ],
    [
      'heavy rare earths from Myanmar',
      'corridor',
      'cor:MM:CN:heavy-rare-earth-ore:extraction:open',
      {
        from: 'MM',
        to: 'CN',
        status: 'OPEN',
        validFrom: '2021-01-01',
        sources: [
          'src-adamas-intelligence-future-rare-earths-production-myanmar-remains',
          'src-rare-earth-exchanges-p-9318',
          'src-south-asia-journal-myanmar-rebels-seize-rare-earth-mining',
        ],
      },
    ],
    [
      'Malaysia’s ban on raw rare earths',
      'corridor',
      'cor:MY:CN:rare-earth-ore:extraction:closed',
      {
        status: 'CLOSED',
        toAll: true,
        validFrom: '2025-08-01',
        sources: ['src-caixin-global-race-rare-earths-heats-up-as', 'src-usgs-mcs2026-table4-export-controls'],
      },
    ],
    [
      'ilmenite',
      'form',
      'ilmenite-concentrate',
      {
        stage: 'EXTRACTION',
        contains: { titanium: { value: 0.3155, contentBasis: 'FORMULA' } },
        sources: [mcs2026, 'src-iupac-atomic-weights'],
      },
    ],
  ];
  it.each(facts)('%s: as compiled, with the sources', (_, table, id, fields) =>
    expect(seedRecord(table, { id })).toMatchObject(fields),
  );

  it('Western Digital’s head office is in the United States', () =>
    expect(seedRecord('headquarters', { entity: 'western-digital' })).toMatchObject({
      country: 'US',
      city: 'San Jose',
      sources: ['src-cur-wd-hq', 'src-cur-wd-hq-register'],
    }));

  it('the row of titanium sponge output means just that form', () => {
    const key = 'TITANIUM AND TITANIUM DIOXIDE | Titanium sponge metal production';
    const row = seedRecord('crosswalk', { dataset: 'usgs_mcs2026_world_by_country', key });
    expect(row).toMatchObject({ form: 'titanium-sponge', material: 'titanium', stage: 'PROCESSING', scope: 0 });
  });

  it('the United Kingdom left the Union on 1 February 2020', () => {
    const membership = seedRecord('membership', { bloc: 'eu27', member: 'GB' });
    expect(membership).toMatchObject({
      validFrom: '1973-01-01',
      validUntil: '2020-02-01',
      sources: ['src-cur-observerbd-eu-2020'],
    });
  });
});
