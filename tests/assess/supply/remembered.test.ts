import { describe, expect, it } from 'vitest';
import { freezeChain, type Chain } from '../../../src/network/chain/chain.ts';
import { rememberedOf } from '../../../src/assess/supply/remembered.ts';

/** What was worked out for the same states of a chain's parties is given again, and nothing else is. */

const chain = (): Chain => freezeChain([], 0, { statistics: [], rules: [], flags: [] });
const states = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);

describe('rememberedOf', () => {
  it('works out once what is asked for again, and anew what differs in one party, in number or in the chain', () => {
    const remembered = rememberedOf<number>();
    let made = 0;
    const ask = (of: Chain, ...of3: Uint8Array[]): number => remembered(of, of3, () => (made += 1));
    const [one, other] = [chain(), chain()];
    expect(ask(one, states(0, 1), states(0, 2))).toBe(1);
    expect(ask(one, states(0, 1), states(0, 2))).toBe(1);
    expect(ask(one, states(0, 1), states(0, 1))).toBe(2);
    expect(ask(one, states(0, 1, 0), states(0, 2))).toBe(3);
    expect(ask(other, states(0, 1), states(0, 2))).toBe(4);
    expect(ask(one, states(0, 1), states(0, 2))).toBe(1);
  });

  it('keeps what was asked for last, and lets go of the rest', () => {
    const remembered = rememberedOf<number>();
    let made = 0;
    const of = chain();
    const ask = (state: number): number => remembered(of, [states(state)], () => (made += 1));
    for (let state = 0; state < 33; state++) ask(state);
    ask(1);
    expect(made).toBe(33);
    ask(0);
    expect(made).toBe(34);
  });
});
