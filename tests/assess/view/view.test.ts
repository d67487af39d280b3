import { describe, expect, it } from 'vitest';
import { scenarioAsked, viewOf, type ViewQuestion } from '../../../src/assess/view/view.ts';
import { defaultParameters, type View } from '../../../src/network/view.ts';
import { smallEvidence, type SmallRecords } from '../../network/small-evidence.ts';

/** The view of a question: what is given, what the data set sets, and what is set otherwise. */

const viewIn = (records: SmallRecords, question?: ViewQuestion): View =>
  viewOf(question, smallEvidence(records), '2026-05-01');
const assuming = (assumptions: ViewQuestion['assumptions'], records: SmallRecords = {}): View['parameters'] =>
  viewIn(records, { assumptions }).parameters;

describe('viewOf', () => {
  it('is of today and of what is in force where nothing is given', () => {
    expect(viewIn({})).toEqual({
      at: '2026-05-01',
      knownAt: undefined,
      evidence: 'ASSUMED',
      includeStatuses: ['IN_FORCE'],
      parameters: defaultParameters,
      scenario: { removeParties: [], removeCountries: [], exportBans: [] },
      changes: [],
      gone: [],
    });
  });

  it('is of the day of the data set before today, and of the question before both', () => {
    const dated: SmallRecords = {
      dataset: [{ id: 'small', format: 'lodestone/1', synthetic: true, at: '2024-02-29' }],
    };
    expect(viewIn(dated).at).toBe('2024-02-29');
    expect(viewIn(dated, { at: '2020-01-01' }).at).toBe('2020-01-01');
    expect(viewIn(dated, { at: null }).at).toBe('2024-02-29');
  });
});

describe('the parameters of a view', () => {
  const set: SmallRecords = {
    parameter: [
      { id: 'buyerDeviation', value: 0.5 },
      { id: 'hullSlack', value: 'wide' },
      { id: 'staleYears', value: 4 },
      { id: 'unheardOf', value: 1 },
    ],
  };

  // Would catch a value of another shape, which the rules would read as NaN or as a list.
  it('are those of the data set where they have the shape of the default', () => {
    expect(assuming({}, set)).toEqual({ ...defaultParameters, buyerDeviation: 0.5 });
  });

  it('are those of the question before those of the data set, and null is not given', () => {
    expect(assuming({ buyerDeviation: 0, corridorDeviation: null }, set)).toEqual({
      ...defaultParameters,
      buyerDeviation: 0,
    });
  });

  it('hold capacities by form', () => {
    const form = { form: [{ id: 'ore', stage: 'EXTRACTION' as const }] };
    expect(assuming({ defaultPlantCapacity: [{ form: 'ore', tonnesPerYear: 7 }] }, form).defaultPlantCapacity).toEqual({
      ore: 7,
    });
  });

  it.each([
    [{ buyerDeviation: 1.5 }, '`assumptions.buyerDeviation` is 1.5; give a number from 0 to 1.'],
    [{ hubThreshold: -0.1 }, '`assumptions.hubThreshold` is -0.1; give a number from 0 to 1.'],
    [{ otherIsHubBelow: Number.NaN }, '`assumptions.otherIsHubBelow` is NaN; give a number from 0 to 1.'],
    [{ hullSlack: -1 }, '`assumptions.hullSlack` is -1; give a number from 0 to 100.'],
    [
      { relationMultiplier: { low: 2, estimate: 1, high: 3 } },
      '`assumptions.relationMultiplier`: expected 0 ≤ low ≤ estimate ≤ high ≤ 1000000, found 2, 1, 3.',
    ],
    [
      { ruleCompliance: { low: 0, estimate: 1, high: 1.1 } },
      '`assumptions.ruleCompliance`: expected 0 ≤ low ≤ estimate ≤ high ≤ 1, found 0, 1, 1.1.',
    ],
  ] as const)('refuse %j', (assumptions, message) => {
    expect(() => assuming(assumptions)).toThrow(message);
  });

  it('have no upper end where none is set', () => {
    const multiplier = { low: 1, estimate: 50, high: 1e6 };
    expect(assuming({ relationMultiplier: multiplier }).relationMultiplier).toEqual(multiplier);
  });
});

describe('scenarioAsked', () => {
  const saved = { id: 'strike', name: 'Strike at the mine', removeParties: ['mine'] };
  const evidence = smallEvidence({ scenario: [saved], entity: [{ id: 'mine' }] });

  it('is the one given, or the saved one that is named', () => {
    const given = { removeParties: [] };
    expect(scenarioAsked({ scenario: given }, evidence)).toBe(given);
    expect(scenarioAsked({ scenarioKey: 'strike' }, evidence)).toEqual(saved);
    expect(scenarioAsked({}, evidence)).toBeUndefined();
    expect(viewOf({ scenarioKey: 'strike' }, evidence, '2026-05-01').scenario.removeParties).toEqual(['mine']);
  });

  it('refuses both, and a name that is close to one', () => {
    const both = { scenario: {}, scenarioKey: 'strike' };
    expect(() => scenarioAsked(both, evidence)).toThrow('either `scenario` or `scenarioKey`');
    expect(() => scenarioAsked({ scenarioKey: 'strik' }, evidence)).toThrow('Did you mean "strike"?');
  });
});
