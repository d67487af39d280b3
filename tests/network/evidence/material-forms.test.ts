import { describe, expect, it } from 'vitest';
import type { FormRecord } from '../../../src/model/records/network.ts';
import { createMaterialForms } from '../../../src/network/evidence/material-forms.ts';
import { smallEvidence } from '../small-evidence.ts';

const form: FormRecord[] = [
  { id: 'ore', stage: 'EXTRACTION' },
  { id: 'carbonate', stage: 'PROCESSING', madeFrom: ['ore'] },
  { id: 'swarf', stage: 'EXTRACTION', scrap: true, contains: { neodymium: { value: 0.3 } } },
  { id: 'oxide', stage: 'PROCESSING', madeFrom: ['carbonate', 'swarf'], element: 'neodymium' },
  { id: 'steel', stage: 'METAL_ALLOY', contains: { iron: { value: 1 } } },
  { id: 'magnet', stage: 'MAGNET', madeFrom: ['oxide', 'steel'], contains: { neodymium: { low: 0.28, high: 0.32 } } },
  { id: 'paint', stage: 'PRODUCT' },
];
const forms = createMaterialForms(smallEvidence({ form }));

describe('mineralsOf', () => {
  it('is what a form lists, what its element is, and what those hold that it is made from', () => {
    expect(forms.mineralsOf('oxide')).toEqual(['neodymium']);
    expect(forms.mineralsOf('magnet')).toEqual(['iron', 'neodymium']);
  });

  it('of a form of unknown content is what is made from it, else the form itself', () => {
    expect(forms.mineralsOf('ore')).toEqual(['neodymium']);
    expect(forms.mineralsOf('paint')).toEqual(['paint']);
  });

  it('of a form of unknown content is also what the crosswalk pairs it with', () => {
    const crosswalk = [{ dataset: 'd', key: 'k', stage: 'EXTRACTION' as const, form: 'paint', material: 'titanium' }];
    expect(createMaterialForms(smallEvidence({ form, crosswalk })).mineralsOf('paint')).toEqual(['titanium']);
  });
});

describe('ladder', () => {
  it('gives the stages below, nearest first, by what holds the material, without scrap', () => {
    expect(forms.ladder('magnet', 'neodymium')).toEqual([
      { stage: 'PROCESSING', forms: ['carbonate', 'oxide'] },
      { stage: 'EXTRACTION', forms: ['ore'] },
    ]);
    expect(forms.ladder('magnet', 'iron')).toEqual([{ stage: 'METAL_ALLOY', forms: ['steel'] }]);
    expect(forms.ladder('ore', 'neodymium')).toEqual([]);
  });
});

describe('formsAt and scrapOf', () => {
  it('keep scrap apart', () => {
    expect(forms.formsAt('neodymium', 'EXTRACTION')).toEqual(['ore']);
    expect(forms.scrapOf('oxide', 'neodymium')).toEqual(['swarf']);
    expect(forms.scrapOf('oxide', 'iron')).toEqual([]);
  });
});

describe('contentOf', () => {
  it('is all of the material itself, the middle of a range, and undefined where nothing is stated', () => {
    expect(forms.contentOf('neodymium', 'neodymium')).toEqual({ low: 1, estimate: 1, high: 1 });
    expect(forms.contentOf('magnet', 'neodymium')).toEqual({
      low: 0.28,
      estimate: expect.closeTo(0.3, 12),
      high: 0.32,
    });
    expect(forms.contentOf('magnet', 'iron')).toBeUndefined();
  });
});
