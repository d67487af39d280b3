import { describe, expect, it } from 'vitest';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import { createEvidence, knownAt } from '../../../src/network/evidence/evidence.ts';
import { country, need, observed, smallEvidence, supply } from '../small-evidence.ts';

describe('createEvidence', () => {
  it('gives a supply the buyer and form of its need, and keeps one that states them itself', () => {
    const { suppliesOf, formsSuppliedTo } = smallEvidence({
      need: [need('buyer', 'ore')],
      supply: [
        supply('b', 'buyer/ore'),
        supply('a', 'buyer/ore'),
        { id: 'direct', buyer: 'buyer', form: 'metal', supplier: 'c' },
      ],
    });
    expect(suppliesOf.get('buyer', 'ore')?.map(({ supplier }) => supplier)).toEqual(['a', 'b']);
    expect(suppliesOf.get('buyer', 'metal')?.map(({ supplier }) => supplier)).toEqual(['c']);
    expect([...(formsSuppliedTo.get('buyer') ?? [])].toSorted()).toEqual(['metal', 'ore']);
  });

  // Would catch a head office that overrides the country that a record states.
  it('fills a missing country with that of the head office', () => {
    const { entities } = smallEvidence({
      entity: [{ id: 'firm' }, { id: 'plant', country: 'MY' }],
      headquarters: [
        { entity: 'firm', country: 'AU' },
        { entity: 'plant', country: 'AU' },
      ],
    });
    expect(['firm', 'plant'].map((key) => entities.get(key)?.country)).toEqual(['AU', 'MY']);
  });

  it('knows countries by key and by code, and the blocs that EU stands for', () => {
    const { codeOfCountry, countryOfCode, unions } = smallEvidence({
      entity: [
        country('china', 'CN'),
        { id: 'japan', kind: 'Country', country: 'JP' },
        { id: 'firm', country: 'US' },
        { id: 'union', iso2: 'EU' },
      ],
    });
    expect([...codeOfCountry]).toEqual([
      ['china', 'CN'],
      ['japan', 'JP'],
    ]);
    expect(countryOfCode.get('US')).toBeUndefined();
    expect(unions).toEqual(['union']);
  });

  it('indexes only observations that a rule uses', () => {
    const reserves = { ...observed('WORLD_OUTPUT', 'ore', 'world', 5), id: 'reserves', quantity: 'RESERVES' as const };
    const { observationsOf } = smallEvidence({
      observation: [observed('WORLD_OUTPUT', 'ore', 'world', 100), reserves],
    });
    expect(observationsOf.get('ore')?.map(({ quantity }) => quantity)).toEqual(['WORLD_OUTPUT']);
  });

  it('is the same in whatever order records come', () => {
    const records = [
      tableRecord('need', need('buyer', 'ore')),
      tableRecord('supply', supply('b', 'buyer/ore')),
      tableRecord('supply', supply('a', 'buyer/ore')),
      tableRecord('form', { id: 'ore', stage: 'EXTRACTION' }),
      tableRecord('form', { id: 'metal', stage: 'METAL_ALLOY' }),
    ];
    const [one, other] = [createEvidence(records), createEvidence(records.toReversed())];
    expect(other.supplies).toEqual(one.supplies);
    expect([...other.forms.keys()]).toEqual(['metal', 'ore']);
    expect([...one.forms.keys()]).toEqual(['metal', 'ore']);
  });
});

describe('knownAt (T1)', () => {
  const dated = (id: string, date?: string) =>
    tableRecord('source', { id, title: id, kind: 'COMPANY', ...(date !== undefined && { date }) });
  const sources = [dated('early', '2020-05'), dated('late', '2024-02-10'), dated('undated')];
  const sold = (id: string, ...of: string[]) =>
    tableRecord('supply', { id, buyer: 'buyer', form: 'ore', supplier: 'mine', sources: of });
  const supplies = [
    sold('1 early', 'early'),
    sold('2 late', 'late'),
    sold('3 both', 'early', 'late'),
    sold('4 undated', 'undated', 'late'),
    sold('5 none'),
  ];
  const suppliesKnown = (day: string): readonly string[] =>
    createEvidence(knownAt([...sources, ...supplies], day)).supplies.map(({ id }) => id);

  it('keeps a record with one source that was published by the day, that is undated, or that it does not name', () => {
    expect(suppliesKnown('2023-01-01')).toEqual(['1 early', '3 both', '4 undated', '5 none']);
  });

  // A month counts from its first day: on 30 April nothing of May is known.
  it('counts a source from its first day on', () => {
    expect(suppliesKnown('2020-04-30')).toEqual(['4 undated', '5 none']);
    expect(suppliesKnown('2020-05-01')).toEqual(['1 early', '3 both', '4 undated', '5 none']);
    expect(suppliesKnown('2024-02-09')).not.toContain('2 late');
    expect(suppliesKnown('2024-02-10')).toContain('2 late');
  });

  it('reads the one source of a row of a statistic', () => {
    const row = tableRecord('statistic', {
      id: 'row',
      form: 'ore',
      stage: 'EXTRACTION',
      country: 'china',
      share: 1,
      series: 's',
      year: 2020,
      source: 'late',
    });
    expect(createEvidence(knownAt([...sources, row], '2023-01-01')).statistics).toEqual([]);
    expect(createEvidence(knownAt([...sources, row], '2025-01-01')).statistics).toHaveLength(1);
  });

  it('keeps entities, without the capacities that were published later', () => {
    const capacity = { item: 'ore', unit: 't/a', basis: 'NAMEPLATE' as const };
    const plant = tableRecord('entity', {
      id: 'plant',
      sources: ['late'],
      capacities: [
        { ...capacity, value: 1, sources: ['early'] },
        { ...capacity, value: 2, sources: ['late'] },
        { ...capacity, value: 3 },
      ],
    });
    const known = createEvidence(knownAt([...sources, plant], '2023-01-01')).entities.get('plant');
    expect(known?.capacities?.map(({ value }) => value)).toEqual([1, 3]);
  });
});
