import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../src/network/evidence/places.ts';
import { corridorsInto } from '../../../src/network/rows/corridors.ts';
import { country, smallEvidence, type SmallRecords } from '../small-evidence.ts';

type Corridor = NonNullable<SmallRecords['corridor']>[number];

const step = { stage: 'EXTRACTION' as const, forms: ['ore', 'concentrate'] };
function corridors(...corridor: readonly Partial<Corridor>[]): ReturnType<typeof corridorsInto> {
  const evidence = smallEvidence({
    entity: [country('china', 'CN'), country('japan', 'JP')],
    corridor: corridor.map((one, at) => ({ id: `${at}`, from: 'CN', to: 'JP', status: 'OPEN' as const, ...one })),
  });
  return corridorsInto(evidence, createPlaces(evidence, '2026-01-01'), '2026-01-01', 'neodymium', step);
}
const found = { open: [{ from: 'china', to: 'japan' }], closed: [] };
const none = { open: [], closed: [] };

describe('corridorsInto', () => {
  it.each([
    ['its material', { material: 'neodymium' }, found],
    ['another material', { material: 'lithium' }, none],
    ['its material among others', { material: 'lithium', alsoMaterials: ['cobalt', 'neodymium'] }, found],
    ['a form of the stage', { form: 'concentrate' }, found],
    ['a form of another stage', { form: 'oxide' }, none],
    ['its material at another stage', { material: 'neodymium', stage: 'PROCESSING' as const }, none],
    ['its material at the stage', { material: 'neodymium', stage: 'EXTRACTION' as const }, found],
    ['no material', {}, none],
  ])('reads a corridor of %s', (_, corridor, expected) => {
    expect(corridors(corridor)).toEqual(expected);
  });

  it.each([
    ['ends on the day', { validUntil: '2026-01-01' }, none],
    ['ends a day later', { validUntil: '2026-01-02' }, found],
    ['begins on the day', { validFrom: '2026' }, found],
    ['begins later', { validFrom: '2026-01-02' }, none],
    ['is planned', { status: 'PLANNED' as const }, none],
  ])('reads a corridor that %s', (_, corridor, expected) => {
    expect(corridors({ material: 'neodymium', ...corridor })).toEqual(expected);
  });

  // Would catch a closed corridor to all that is read as one to nobody, or an open one without an end.
  it('keeps a closed corridor to all, and no open one without a destination', () => {
    const toAll = { material: 'neodymium', toAll: true };
    expect(corridors({ ...toAll, status: 'CLOSED' })).toEqual({ open: [], closed: [{ from: 'china', to: undefined }] });
    expect(corridors(toAll)).toEqual(none);
  });

  it('names places by key, also those without a record, in the order of keys', () => {
    const of = { material: 'neodymium' };
    expect(
      corridors({ ...of, id: 'z', to: 'FR' }, { ...of, id: 'b' }, { ...of, id: 'a', from: 'japan', to: 'CN' }).open,
    ).toEqual([
      { from: 'japan', to: 'china' },
      { from: 'china', to: 'japan' },
      { from: 'china', to: 'FR' },
    ]);
  });
});
