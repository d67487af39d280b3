import { describe, expect, it } from 'vitest';
import { flowsOf, type Way } from '../../scripts/ways/flows.ts';

/** Ways put together for a picture, by hand. */

const step = (label: string, kind: string, stage: string | null, basis = 'INFERRED'): Way['steps'][number] => ({
  label,
  kind,
  stage,
  country: kind === 'COUNTRY_STAGE' ? { name: label } : null,
  basis,
});
const way = (estimate: number, ...steps: Way['steps']): Way => ({
  material: { key: 'neodymium' },
  share: { estimate },
  steps,
});

describe('flowsOf', () => {
  it('passes bookkeeping through, adds ways of the same parties, and goes on as not known where a way ends', () => {
    const { stages, nodes, flows, shown } = flowsOf('Buyer', [
      way(
        0.5,
        step('market', 'MARKET', 'MAGNET'),
        step('China', 'COUNTRY_STAGE', 'MAGNET'),
        step('Ore', 'SITE', 'EXTRACTION'),
      ),
      way(0.2, step('China', 'COUNTRY_STAGE', 'MAGNET'), step('Ore', 'SITE', 'EXTRACTION')),
      way(0.1, step('Works', 'COMPANY', 'MAGNET', 'REPORTED')),
    ]);
    expect(stages).toEqual(['BUYER', 'MAGNET', 'EXTRACTION']);
    expect(nodes.map(({ name }) => name)).toEqual(['Buyer', 'China, not named', 'Ore', 'Works', 'not known']);
    expect(flows.map(({ target, value, certainty }) => [target, value, certainty])).toEqual([
      ['MAGNET|China, not named', 0.7, 'INFERRED'],
      ['EXTRACTION|Ore', 0.7, 'INFERRED'],
      ['MAGNET|Works', 0.1, 'REPORTED'],
      ['EXTRACTION|not known', 0.1, 'UNKNOWN'],
    ]);
    expect(shown).toBeCloseTo(0.8, 12);
  });

  // Would catch: what a scenario took, or scrap, drawn as if nobody knew where it came from.
  it('goes on as gone or as scrap where a way ends so', () => {
    const { flows } = flowsOf('Buyer', [
      way(0.5, step('Works', 'COMPANY', 'MAGNET'), step('China, PROCESSING, gone', 'GONE', 'PROCESSING', 'GONE')),
      way(0.3, step('Works', 'COMPANY', 'MAGNET'), step('magnet-scrap, recovered', 'SCRAP', null)),
      way(0.2, step('Works', 'COMPANY', 'MAGNET'), step('Ore', 'SITE', 'EXTRACTION')),
    ]);
    expect(flows.map(({ target, value, certainty }) => [target, value, certainty])).toEqual([
      ['MAGNET|Works', 1, 'INFERRED'],
      ['PROCESSING|gone', 0.5, 'GONE'],
      ['EXTRACTION|gone', 0.5, 'GONE'],
      ['PROCESSING|magnet-scrap, recovered', 0.3, 'INFERRED'],
      ['EXTRACTION|magnet-scrap, recovered', 0.3, 'INFERRED'],
      ['PROCESSING|not known', 0.2, 'UNKNOWN'],
      ['EXTRACTION|Ore', 0.2, 'INFERRED'],
    ]);
  });

  it('puts the smallest of more than twelve in a column together, and says how many', () => {
    const ways = Array.from({ length: 14 }, (_, index) =>
      way((14 - index) / 105, step(`Mine ${index}`, 'SITE', 'EXTRACTION')),
    );
    const { nodes, flows } = flowsOf('Buyer', ways);
    expect(nodes.map(({ name }) => name).slice(-2)).toEqual(['Mine 10', 'others (3)']);
    expect(flows.at(-1)?.value).toBeCloseTo(6 / 105, 12);
  });
});
