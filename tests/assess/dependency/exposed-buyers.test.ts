import { describe, expect, it } from 'vitest';
import {
  exposedBuyers,
  exposedKey,
  type ExposedBuyers,
  type ExposedBuyersQuestion,
} from '../../../src/assess/dependency/exposed-buyers.ts';
import { country, need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { networksOf } from '../view/small-networks.ts';

/** A car maker buys bars from A in France and B in Germany, a shipyard from B and C in China. Their oxide is from C's country. */
const records: SmallRecords = {
  entity: [
    { id: 'iron', kind: 'Mineral' },
    { id: 'cars', kind: 'OEM' },
    { id: 'ships' },
    { id: 'ships#yard', partOf: 'ships' },
    { id: 'A', country: 'FR' },
    { id: 'B', country: 'DE' },
    { id: 'C', country: 'CN' },
    { id: 'union', kind: 'Bloc', iso2: 'EU', name: 'The Union' },
    country('france', 'FR'),
    country('germany', 'DE'),
    country('china', 'CN'),
  ],
  membership: ['FR', 'DE'].map((member) => ({ bloc: 'union', member })),
  form: [
    { id: 'oxide', stage: 'PROCESSING', element: 'iron' },
    { id: 'bar', stage: 'METAL_ALLOY', element: 'iron', madeFrom: ['oxide'] },
  ],
  need: [need('cars', 'bar'), need('ships', 'bar'), need('ships#yard', 'bar')],
  supply: [
    supply('A', 'cars/bar', { share: 0.6 }),
    supply('B', 'cars/bar', { share: 0.4 }),
    supply('B', 'ships/bar', { share: 0.3 }),
    supply('C', 'ships/bar', { share: 0.7 }),
    supply('C', 'ships#yard/bar', { share: 1 }),
  ],
};

function ask(question: Partial<ExposedBuyersQuestion> = {}, more: SmallRecords = {}): Promise<ExposedBuyers> {
  const asked = { material: 'iron', stage: undefined, country: undefined, view: undefined, ...question };
  return exposedBuyers(networksOf({ ...records, ...more }), asked, '2026-01-01');
}
const shown = ({ rows }: ExposedBuyers): unknown[] =>
  rows
    .toSorted((a, b) => (exposedKey(a).join('\n') < exposedKey(b).join('\n') ? -1 : 1))
    .map(({ buyer, stage, material, country: place, exposure }) => [buyer, stage, material, place, exposure.estimate]);

describe('exposedBuyers', () => {
  // Would catch: a plant listed beside the firm that it is a part of.
  it('name the largest country of each buyer, most exposed first, without parts of buyers', async () => {
    expect(shown(await ask())).toEqual([
      ['ships', 'METAL_ALLOY', 'bar', 'china', 0.7],
      ['cars', 'METAL_ALLOY', 'bar', 'france', 0.6],
    ]);
  });

  it('of a country are those whose supply passes through it', async () => {
    expect(shown(await ask({ country: 'DE' }))).toEqual([
      ['cars', 'METAL_ALLOY', 'bar', 'germany', 0.4],
      ['ships', 'METAL_ALLOY', 'bar', 'germany', 0.3],
    ]);
    expect(shown(await ask({ country: 'FR' }))).toEqual([['cars', 'METAL_ALLOY', 'bar', 'france', 0.6]]);
  });

  // The members together: 0.6 + 0.4 of the cars and 0.3 of the ships. The country named is the largest member.
  it('of the European Union add its members of the day', async () => {
    const found = await ask({ country: 'EU' });
    expect(shown(found)).toEqual([
      ['cars', 'METAL_ALLOY', 'bar', 'france', 1],
      ['ships', 'METAL_ALLOY', 'bar', 'germany', 0.3],
    ]);
    expect(found.rows.map(({ bloc }) => bloc)).toEqual(['union', 'union']);
    const left = {
      membership: [
        { bloc: 'union', member: 'FR', validUntil: '2020' },
        { bloc: 'union', member: 'DE' },
      ],
    };
    expect(shown(await ask({ country: 'EU' }, left))).toEqual([
      ['cars', 'METAL_ALLOY', 'bar', 'germany', 0.4],
      ['ships', 'METAL_ALLOY', 'bar', 'germany', 0.3],
    ]);
  });

  // Of a mineral the question is where it is processed, if that is known. Of the form it is where it is bought.
  it('are asked of processing where the chain has it, unless the question names the form', async () => {
    const more: SmallRecords = {
      need: [...(records.need ?? []), ...['A', 'B'].map((one) => need(one, 'oxide'))],
      supply: [...(records.supply ?? []), ...['A', 'B'].map((one) => supply('C', `${one}/oxide`, { share: 1 }))],
    };
    expect(shown(await ask({}, more)).filter((row) => JSON.stringify(row).includes('cars'))).toEqual([
      ['cars', 'PROCESSING', 'iron', 'china', 1],
    ]);
    expect(shown(await ask({ material: 'bar' }, more))).toContainEqual(['cars', 'METAL_ALLOY', 'bar', 'france', 0.6]);
    expect(shown(await ask({ stage: 'METAL_ALLOY' }, more))).toContainEqual([
      'cars',
      'METAL_ALLOY',
      'bar',
      'france',
      0.6,
    ]);
  });

  it('leave out a buyer that the view removes', async () => {
    const found = await ask({ view: { scenario: { removeParties: ['ships'] } } });
    expect(found.rows.map(({ buyer }) => buyer)).toEqual(['cars']);
  });

  it.each<[Partial<ExposedBuyersQuestion>, string]>([
    [{ material: 'helium' }, 'No buyer in the data set is known to source helium.'],
    [{ stage: 'MAGNET' }, 'For no buyer is it known which country its iron passes through at MAGNET.'],
    [{ country: 'JP' }, "No buyer's iron is known to pass through JP."],
    [{ country: 'EU', stage: 'EXTRACTION' }, "No buyer's iron is known to pass through The Union at EXTRACTION."],
  ])('say why there are none: %j', async (question, reason) => {
    expect(await ask(question)).toMatchObject({ rows: [], reason });
  });
});
