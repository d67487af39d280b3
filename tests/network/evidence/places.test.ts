import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../src/network/evidence/places.ts';
import { country, smallEvidence } from '../small-evidence.ts';

const evidence = smallEvidence({
  entity: [
    country('japan', 'JP'),
    { id: 'plant', country: 'JP', makes: ['oxide'] },
    { id: 'stage', partOf: 'plant' },
    { id: 'nowhere' },
    { id: 'ban', kind: 'PolicyInstrument' },
  ],
  form: [{ id: 'oxide', stage: 'PROCESSING', aliases: { evidence: ['oxides'] } }],
  membership: [
    { bloc: 'group', member: 'japan' },
    { bloc: 'former', member: 'JP', validUntil: '2020' },
  ],
  link: [
    { id: '1', kind: 'REFINES', from: 'stage', to: 'oxides' },
    { id: '2', kind: 'TARGETS', from: 'ban', to: 'japan', validFrom: '2025' },
    { id: '3', kind: 'TARGETS', from: 'other', to: 'france' },
  ],
});
const places = createPlaces(evidence, '2026-01-01');

describe('places', () => {
  it('are named by key and by code', () => {
    expect([places.keyOf('JP'), places.keyOf('japan'), places.keyOf('FR'), places.keyOf(undefined)]).toEqual([
      'japan',
      'japan',
      'FR',
      undefined,
    ]);
    expect([places.codeOf('japan'), places.codeOf('FR'), places.codeOf('plant')]).toEqual(['JP', 'FR', undefined]);
  });

  it('of a stage of a plant are those of the plant', () => {
    expect([places.countryOf('stage'), places.countryOf('nowhere'), places.countryOf('missing')]).toEqual([
      'JP',
      undefined,
      undefined,
    ]);
  });

  it('belong to the blocs of the day, named by key or code', () => {
    expect(places.blocsOf('JP')).toEqual(['group']);
    expect(places.geographiesOf('japan')).toEqual(['japan', 'group']);
    expect(createPlaces(evidence, '2019-01-01').blocsOf('japan')).toEqual(['former', 'group']);
    expect([places.isBloc('group'), places.isBloc('japan')]).toEqual([true, false]);
  });

  it('have the makers of a form that a record or a link names, under any of its names', () => {
    expect(places.makersOf(['oxide'])).toEqual(['plant', 'stage']);
    expect([places.makersIn('japan', ['oxide']), places.makersIn('france', ['oxide'])]).toEqual([true, false]);
  });
});
