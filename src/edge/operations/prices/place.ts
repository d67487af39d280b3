import { firstOf, type Arguments } from './arguments.ts';

/** Where a selection stands: what its price takes from the fields above it. */
export interface Place {
  /** Equal places have equal ids. */
  readonly id: string;
  /** The `first` of the field directly above. */
  readonly page: number | undefined;
  /** The key of the buyer whose supply is asked about. Undefined if it is not named, as in a list. */
  readonly buyer: string | undefined;
  readonly isBelowSupply: boolean;
  /** Whether objects here are parts of a computed answer. Entities of the store are none. */
  readonly isComputed: boolean;
  /** The last arguments above that a price below may use. */
  readonly inherited: Arguments;
}

export const noPlace: Place = {
  id: '',
  page: undefined,
  buyer: undefined,
  isBelowSupply: false,
  isComputed: false,
  inherited: new Map(),
};

/** Longer texts are the key of nothing. */
const longestKey = 200;

/** Arguments that the fields below use as well. */
const inheritedNames = ['material', 'groupBy', 'first'];

export interface PlacedField {
  /** The name of its type. */
  readonly type: string;
  /** Whether its type is an object of the store with a global id. */
  readonly isNode: boolean;
  readonly computes: boolean;
}

/** The place below a field. */
export function placeBelow(above: Place, field: PlacedField, given: Arguments): Place {
  const isBelowSupply = above.isBelowSupply || field.type === 'Supply';
  const isComputed = !field.isNode && (above.isComputed || field.computes);
  const buyer = isBelowSupply ? above.buyer : keyIn(given.get('key') ?? given.get('code'));
  const own = inheritedNames.flatMap((name) => (given.has(name) ? [[name, short(given.get(name))] as const] : []));
  const inherited = own.length === 0 ? above.inherited : new Map([...above.inherited, ...own]);
  const page = firstOf(given);
  const id = JSON.stringify([page, buyer, isBelowSupply, isComputed, ...inherited.entries()]);
  return { id, page, buyer, isBelowSupply, isComputed, inherited };
}

function keyIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestKey ? value : undefined;
}

function short(value: unknown): unknown {
  return typeof value === 'string' ? keyIn(value) : value;
}
