import type { Arguments } from './arguments.ts';
import type { ChainCount, NetworkSizes } from './network-sizes.ts';
import type { Place } from './place.ts';

/** What the price of a field may depend on. */
export interface Asked {
  readonly sizes: NetworkSizes;
  /** The chains that the field works on: those of the nearest buyer for the nearest material. */
  chains(): ChainCount;
  /** The value of an argument of the field, or of the nearest field above it that has one of that name. */
  argument(name: string): unknown;
  /** The same as a number. Undefined if it is none. */
  number(name: string): number | undefined;
}

export function askedOf({ buyer, inherited }: Place, given: Arguments, sizes: NetworkSizes): Asked {
  const argument = (name: string): unknown => given.get(name) ?? inherited.get(name);
  return {
    sizes,
    argument,
    chains() {
      const material = argument('material');
      return sizes.chainsOf(buyer, typeof material === 'string' ? material : undefined);
    },
    number(name) {
      const value = argument(name);
      return typeof value === 'number' ? value : undefined;
    },
  };
}
