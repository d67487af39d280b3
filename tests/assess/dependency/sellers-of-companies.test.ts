import { describe, expect, it } from 'vitest';
import { dependency, type DependencyRow } from '../../../src/assess/dependency/dependency.ts';
import type { GroupBy } from '../../../src/assess/supply/groups.ts';
import { paths } from '../../../src/assess/dependency/paths.ts';
import { createSupply, type Supply } from '../../../src/assess/supply/supply.ts';
import { viewOf, type ViewQuestion } from '../../../src/assess/view/view.ts';
import type { ResultFlag } from '../../../src/model/vocabulary.ts';
import { createBuildingSite } from '../../../src/network/chain/building-site.ts';
import { createEvidence } from '../../../src/network/evidence/evidence.ts';
import { seedRecords } from '../../network/seed-evidence.ts';

/** What the rules make of named companies of the shipped data. Properties and no digits, so that new data moves none. */

const shipped = createEvidence(seedRecords());
const today: ViewQuestion = { at: '2026-03-01' };
const every: ViewQuestion = { ...today, includeStatuses: ['IN_FORCE', 'CONTRACTED', 'PLANNED', 'MOU'] };

function supplyOf(buyer: string, view: ViewQuestion): Supply {
  return createSupply(createBuildingSite(shipped, viewOf(view, shipped, '2026-05-07')), buyer);
}
interface Found {
  readonly rows: readonly DependencyRow[];
  readonly flags: readonly ResultFlag[];
}

function answerOf(buyer: string, material: string, view: ViewQuestion, groupBy: GroupBy = 'COUNTRY'): Found {
  const found = dependency(supplyOf(buyer, view), { material, groupBy, stage: undefined, minShare: 0, page: {} });
  return found.status === 'ANSWERED' ? found : { rows: [], flags: [] };
}
function rowAt(rows: readonly DependencyRow[], stage: string, key: string) {
  return rows.find((row) => row.stage === stage && row.group.key === key)?.passThrough();
}

describe('the sellers of companies', () => {
  it('bring General Motors lithium as they bring it to other car makers', () => {
    const [gm, byd] = ['general-motors', 'byd'].map((buyer) => answerOf(buyer, 'lithium', today));
    const chinaOf = (rows: readonly DependencyRow[] = []) => rowAt(rows, 'PROCESSING', 'china');
    expect(chinaOf(gm?.rows)?.estimate).toBe(chinaOf(byd?.rows)?.estimate);
    expect(chinaOf(gm?.rows)?.high).toBeGreaterThanOrEqual(chinaOf(byd?.rows)?.high ?? 1);
    // The country where it is bought is assumed, so that its mix stays in the band.
    expect(rowAt(gm?.rows ?? [], 'PROCESSING', 'chile')?.high).toBeGreaterThan(0.5);
    expect(gm?.flags).toContain('needCountryAssumed');
  });

  // The seller's head office is in another country than the plant that makes the form.
  it.each([
    ['js-link-yesan', 'rare-earth-oxides', 'PROCESSING', today, 'lynas', 'lynas-kuantan', 'malaysia'],
    ['noveon', 'ndpr-oxide', 'PROCESSING', every, 'lynas', 'lynas-kuantan', 'malaysia'],
    ['general-motors', 'lithium-chemicals', 'PROCESSING', every, 'lithium-americas', 'thacker-pass', 'united-states'],
    ['realloys', 'rare-earth-concentrate', 'EXTRACTION', every, 'st-george', 'araxa', 'brazil'],
    ['shenghe', 'rare-earth-concentrate', 'EXTRACTION', every, 'peak-re', 'ngualla', 'tanzania'],
    ['vac', 'rare-earth-oxides', 'PROCESSING', every, 'aclara', 'aclara-louisiana', 'united-states'],
    ['vac', 'heavy-rare-earth-oxides', 'PROCESSING', every, 'torngat', 'torngat-separation', 'canada'],
    [
      'posco-international',
      'ndpr-oxide',
      'PROCESSING',
      every,
      'energy-fuels',
      'white-mesa#separation',
      'united-states',
    ],
    ['sojitz', 'gallium-metal', 'PROCESSING', every, 'alcoa', 'alcoa-wagerup-gallium', 'australia'],
  ] as const)('sell %s %s at %s by the plant that makes it', (buyer, material, stage, view, firm, plant, place) => {
    const parties = answerOf(buyer, material, view, 'PARTY').rows;
    expect(rowAt(parties, stage, firm)).toBeUndefined();
    expect(rowAt(parties, stage, plant)?.estimate).toBeGreaterThan(0);
    expect(rowAt(answerOf(buyer, material, view).rows, stage, place)?.estimate).toBeGreaterThan(0);
  });

  it('feed a plant of Lynas from its own mine and not from its competitor', () => {
    const { nodes } = paths(supplyOf('js-link-yesan', today), {
      material: 'rare-earth-oxides',
      to: undefined,
      maxDepth: 10,
      minShare: 0.0001,
      first: 100,
    });
    const ofLynas = nodes.filter(({ parties }) => parties.includes('lynas-kuantan') && !parties.includes('china'));
    const named = ofLynas.filter(({ labels }) => labels[1]?.includes('Kuantan'));
    expect(named.length).toBeGreaterThan(0);
    for (const { parties } of named) expect(parties).toContain('mount-weld');
  });

  // The plant of Star Group in Vietnam is planned, and the firm makes magnets itself, so that its link stays with it.
  it('stay with a firm that makes the form, where its plant does not run, in the country of its head office', () => {
    for (const buyer of ['hyundai', 'vinfast']) {
      const { rows, flags } = answerOf(buyer, 'ndfeb-magnet', today);
      expect(flags).toContain('headOfficeAssumed');
      expect(rowAt(rows, 'MAGNET', 'south-korea')).toMatchObject({ provenLow: 0, low: 0 });
      expect(rowAt(answerOf(buyer, 'ndfeb-magnet', today, 'PARTY').rows, 'MAGNET', 'star-group')?.low).toBeGreaterThan(
        0,
      );
    }
  });

  it('keep the share that is stated of Airbus’ titanium over the end of its year', () => {
    const russia = (at: string) => {
      const { rows, flags } = answerOf('airbus', 'titanium', { at });
      return { flags, ...rowAt(rows, 'METAL_ALLOY', 'russia') };
    };
    const [before, after, later] = ['2022-12-31', '2023-01-01', '2026-03-01'].map(russia);
    expect([before?.estimate, after?.estimate, later?.estimate]).toEqual([0.5, 0.5, 0.5]);
    expect([before?.provenLow, after?.provenLow]).toEqual([0.5, 0]);
    expect(after?.low).toBeCloseTo(before?.low ?? 0, 3);
    expect(later?.low).toBeLessThan(after?.low ?? 0);
    expect([before?.flags.includes('shareAged'), after?.flags.includes('shareAged')]).toEqual([false, true]);
  });

  // Honeywell takes in the magnets that it sells.
  it('add up to no more than the intake, also where a seller carries what others made', () => {
    for (const material of ['smco-magnet', 'ndfeb-magnet', 'titanium'])
      for (const buyer of ['lockheed-martin', 'rtx', 'general-motors', 'boeing']) {
        const { rows } = answerOf(buyer, material, today);
        for (const same of Map.groupBy(rows, ({ need, material: of, stage }) => [need.id, of, stage].join()).values())
          expect(same.reduce((all, { estimate }) => all + estimate, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }
    expect(rowAt(answerOf('lockheed-martin', 'smco-magnet', today, 'PARTY').rows, 'MAGNET', 'honeywell')).toBeDefined();
  });
});
