import { describe, expect, it } from 'vitest';
import { essentialInputs, inputsOf } from '../../../src/network/chain/maker-inputs.ts';
import { chainOf, country, need, shares, smallSite, supply, type SmallRecords } from '../small-evidence.ts';

/** Which recorded needs of a maker a chain follows, and which of them are required (rule N11). */

const holding = { contains: { neodymium: { value: 0.5 } } };
const records: SmallRecords = {
  form: [
    { id: 'oxide', stage: 'PROCESSING', ...holding },
    { id: 'magnet', stage: 'MAGNET', madeFrom: ['oxide'], ...holding },
    { id: 'acid', stage: 'PROCESSING' },
    { id: 'ore', stage: 'EXTRACTION', ...holding },
    { id: 'widget', stage: 'COMPONENT' },
    { id: 'screw', stage: 'METAL_ALLOY' },
    { id: 'plate', stage: 'METAL_ALLOY' },
  ],
  entity: [country('china', 'CN'), { id: 'neodymium', kind: 'Mineral' }],
};
const idsOf = (needs: readonly { readonly id: string }[]): string[] => needs.map(({ id }) => id);

describe('inputsOf', () => {
  it('are needs of a maker in force, for itself, that hold the material and stand no later than what it makes', () => {
    const needs = [
      need('works', 'oxide'),
      need('works', 'oxide', { id: 'directed', directed: true }),
      need('works', 'oxide', { id: 'over', validUntil: '2020' }),
      need('works', 'magnet', { id: 'later' }),
      need('works', 'paint', { id: 'other' }),
    ];
    const site = smallSite({ ...records, need: needs });
    expect(inputsOf(site, 'works', 'oxide', 'neodymium').map(({ id }) => id)).toEqual(['works/oxide']);
    expect(inputsOf(site, 'works', 'magnet', 'neodymium').map(({ id }) => id)).toEqual(['later', 'works/oxide']);
  });
});

describe('inputsOf a form of unknown contents', () => {
  const followed = (more: SmallRecords, form = 'widget', material = form): string[] =>
    idsOf(inputsOf(smallSite({ ...records, ...more }), 'works', form, material));
  const made = { id: 's', buyer: 'buyer', form: 'widget', supplier: 'works' };

  // Would catch: a form that is joined to its input by `madeFrom` alone, at which the chain used to end.
  it('are what it is made from', () => {
    const form = (records.form ?? []).map((one) => (one.id === 'widget' ? { ...one, madeFrom: ['plate'] } : one));
    const needs = [need('works', 'plate'), need('works', 'screw')];
    expect(followed({ form, need: needs })).toEqual(['works/plate']);
  });

  it('are the one need of a maker that makes no other form', () => {
    expect(followed({ need: [need('works', 'screw')], supply: [made] })).toEqual(['works/screw']);
    const other = { ...made, id: 't', form: 'acid' };
    expect(followed({ need: [need('works', 'screw')], supply: [made, other] })).toEqual([]);
  });

  // Two needs of unrelated forms are both required. An average of them would say that half of it comes from each.
  it('are none of several', () => {
    expect(followed({ need: [need('works', 'screw'), need('works', 'plate')], supply: [made] })).toEqual([]);
  });

  it('of a mineral are those of unknown contents where none holds it, and never one that holds another mineral', () => {
    const sold = [{ ...made, form: 'oxide' }];
    expect(followed({ need: [need('works', 'acid')], supply: sold }, 'oxide', 'neodymium')).toEqual(['works/acid']);
    const salt = { id: 'salt', stage: 'EXTRACTION', contains: { sodium: { value: 1 } } } as const;
    const form = [...(records.form ?? []), salt];
    expect(followed({ form, need: [need('works', 'salt')], supply: sold }, 'oxide', 'neodymium')).toEqual([]);
  });

  // Beside statistics the country of the maker says where its material comes from, and an unsupplied need does not.
  it('beside statistics are only those with a supplier', () => {
    const statistic = shares('ore', 'EXTRACTION', { china: 1 });
    const more = { statistic, need: [need('works', 'acid')], supply: [{ ...made, form: 'oxide' }] };
    expect(followed(more, 'oxide', 'neodymium')).toEqual([]);
    const supplied = { ...more, supply: [...more.supply, supply('acids', 'works/acid')] };
    expect(followed(supplied, 'oxide', 'neodymium')).toEqual(['works/acid']);
  });

  it('lead to a material that the form does not hold, by the supplies in force', () => {
    const needs = [need('works', 'ore'), need('works', 'plate'), need('mine', 'acid')];
    const supplies = [supply('mine', 'works/ore'), supply('mill', 'works/plate'), supply('acids', 'mine/acid')];
    expect(followed({ need: needs, supply: supplies }, 'oxide', 'acid')).toEqual(['works/ore']);
    const ended = supplies.map((one) => (one.supplier === 'mine' ? { ...one, validUntil: '2020' } : one));
    expect(followed({ need: needs, supply: ended }, 'oxide', 'acid')).toEqual([]);
  });
});

describe('essentialInputs', () => {
  it('are all essential needs that do not come later in the same material', () => {
    const needs = [
      need('works', 'ore'),
      need('works', 'acid', { essential: 'ESSENTIAL' }),
      need('works', 'screw', { essential: 'NON_ESSENTIAL' }),
      need('works', 'plate', { essential: 'NEGLIGIBLE' }),
      need('works', 'magnet'),
      need('works', 'widget', { directed: true }),
    ];
    const site = smallSite({ ...records, need: needs });
    expect(idsOf(essentialInputs(site, 'works', 'oxide'))).toEqual(['works/acid', 'works/ore']);
    // A leaching mine needs acid, which is made at a later stage of another material.
    expect(idsOf(essentialInputs(site, 'works', 'ore'))).toEqual(['works/acid', 'works/ore']);
  });

  // Would catch: an edge list of which only the first tier counts (rule N0).
  it('are implied by supplies that name a buyer and a form', () => {
    const edge = { id: 'e', buyer: 'works', form: 'acid', supplier: 'acids' };
    const site = smallSite({ ...records, supply: [edge, { ...edge, id: 'f', buyer: 'works', form: 'ore' }] });
    expect(essentialInputs(site, 'works', 'oxide').map(({ form }) => form)).toEqual(['acid', 'ore']);
    const { row, rules, flags } = chainOf(
      {
        ...records,
        need: [need('buyer', 'oxide')],
        supply: [supply('works', 'buyer/oxide', { share: 1 }), { ...edge, id: 'f', form: 'ore', share: 1 }],
      },
      'buyer/oxide',
      'neodymium',
    );
    expect(row('works')).toEqual({ acids: [1, 1, 1, 'OBSERVED'] });
    expect(rules).toContain('N0');
    expect(flags).toContain('needAssumed');
  });
});
