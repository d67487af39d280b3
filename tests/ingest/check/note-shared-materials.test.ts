import { describe, expect, it } from 'vitest';
import { findings, madeUp, type Line } from './findings.ts';

const forms = [
  { t: 'entity', id: 'car' },
  { t: 'entity', id: 'truck' },
  { t: 'entity', id: 'cobalt' },
  { t: 'entity', id: 'nickel' },
  { t: 'form', id: 'cell', stage: 'COMPONENT', contains: { cobalt: { value: 0.1 }, nickel: { value: 0.3 } } },
  { t: 'form', id: 'alloy', stage: 'METAL_ALLOY', contains: { cobalt: { value: 0.2 }, nickel: { value: 0.1 } } },
  { t: 'form', id: 'sulphate', stage: 'PROCESSING', element: 'cobalt' },
  { t: 'form', id: 'glass', stage: 'COMPONENT' },
];
const need = (form: string, more: Line = {}): Line => ({ t: 'need', id: `${form}-need`, buyer: 'car', form, ...more });

function noted(...needs: readonly Line[]): {
  readonly notices: readonly string[];
  readonly messages: readonly string[];
} {
  const { problems, notices, messages } = findings([madeUp, ...forms, ...needs]);
  expect(problems).toEqual([]);
  return { notices, messages };
}

describe('needs of one buyer that hold one material (V10)', () => {
  it('are noted once for all the materials that they share, at the first of them', () => {
    const { notices, messages } = noted(need('alloy'), need('cell'));
    expect(notices).toEqual(['alloy-need amount V10']);
    expect(messages[0]).toContain('"car" needs cobalt, nickel in alloy, cell;');
  });

  it('are noted apart where different forms share different materials', () => {
    // Cobalt is in all three forms, nickel in two of them.
    const { messages } = noted(need('alloy'), need('cell'), need('sulphate'));
    expect(messages.map((message) => /needs .* in [^;]*/.exec(message)?.[0])).toEqual([
      'needs cobalt in alloy, cell, sulphate',
      'needs nickel in alloy, cell',
    ]);
  });

  // With every amount the chains can be added. Would catch a note that stays although nothing is missing.
  it('need all their amounts to be added', () => {
    expect(noted(need('alloy', { amount: 1 }), need('cell', { amount: 2 })).notices).toEqual([]);
    expect(noted(need('alloy', { amount: 1 }), need('cell')).notices).toEqual(['alloy-need amount V10']);
    expect(noted(need('alloy', { amount: 0 }), need('cell', { amount: 0 })).notices).toEqual([]);
  });

  it('are of one buyer: two buyers share nothing', () => {
    expect(noted(need('alloy'), need('cell', { buyer: 'truck' })).notices).toEqual([]);
  });

  it('are of different forms: two records of one form are one chain', () => {
    expect(noted(need('cell'), need('cell', { id: 'later', validFrom: '2030' })).notices).toEqual([]);
  });

  it('share nothing through forms of unknown contents', () => {
    expect(noted(need('glass'), need('cell')).notices).toEqual([]);
  });
});
