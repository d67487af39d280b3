import type { Chain } from '../../network/chain/chain.ts';

/** The number of results kept per chain. One more drops the least recently used. */
const keptResults = 32;

interface Kept<T> {
  readonly states: readonly Uint8Array[];
  readonly result: T;
}

/**
 * Caches results of a chain by the states of its parties. Solving a network of a million links takes seconds, and a
 * repeated question has the same states.
 */
export function rememberedOf<T>(): (chain: Chain, states: readonly Uint8Array[], make: () => T) => T {
  const kept = new WeakMap<Chain, readonly Kept<T>[]>();
  return (chain, states, make) => {
    const known = kept.get(chain) ?? [];
    const found = known.find((one) => one.states.every((state, index) => isSame(state, states[index])));
    const one = found ?? { states, result: make() };
    const others = known.filter((other) => other !== found);
    kept.set(chain, [one, ...others.slice(0, keptResults - 1)]);
    return one.result;
  };
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  if (other === undefined || one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
