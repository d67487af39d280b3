import type { AnyNode } from '../loaders/nodes.ts';
import type { EntityKind } from '../generated/resolvers.ts';
import { nodeKinds, type buyerKinds, type materialKinds, type NodeKind } from '../model/node.ts';

/** The GraphQL type of each kind of node. */
export const entityTypes = {
  Agreement: 'Agreement',
  Bloc: 'Bloc',
  Company: 'Company',
  Component: 'Product',
  Country: 'Country',
  Deposit: 'Deposit',
  Form: 'Product',
  MagnetMaker: 'MagnetMaker',
  Mine: 'Mine',
  Mineral: 'Mineral',
  OEM: 'Oem',
  Organization: 'Organization',
  PolicyInstrument: 'PolicyInstrument',
  Processor: 'Processor',
  Product: 'Product',
  Stockpile: 'Stockpile',
} as const satisfies Readonly<Record<NodeKind, string>>;

/** The GraphQL words for the kinds of nodes. */
export const kindWords = {
  Agreement: 'AGREEMENT',
  Bloc: 'BLOC',
  Company: 'COMPANY',
  Component: 'COMPONENT',
  Country: 'COUNTRY',
  Deposit: 'DEPOSIT',
  Form: 'FORM',
  MagnetMaker: 'MAGNET_MAKER',
  Mine: 'MINE',
  Mineral: 'MINERAL',
  OEM: 'OEM',
  Organization: 'ORGANIZATION',
  PolicyInstrument: 'POLICY_INSTRUMENT',
  Processor: 'PROCESSOR',
  Product: 'PRODUCT',
  Stockpile: 'STOCKPILE',
} as const satisfies Readonly<Record<NodeKind, EntityKind>>;

/** The kinds of nodes for GraphQL words. Without a list there is no condition. */
export function kindsOf(words: readonly EntityKind[] | null | undefined): NodeKind[] | undefined {
  return words == null ? undefined : nodeKinds.filter((kind) => words.includes(kindWords[kind]));
}

/** The GraphQL types of the kinds that can be a buyer. */
export const buyerTypes = {
  Bloc: 'Bloc',
  Company: 'Company',
  Country: 'Country',
  MagnetMaker: 'MagnetMaker',
  Mine: 'Mine',
  OEM: 'Oem',
  Processor: 'Processor',
} as const satisfies Readonly<Record<(typeof buyerKinds)[number], string>>;

/** The GraphQL types of the kinds that an argument called `material` may name. */
export const materialTypes = {
  Component: 'Product',
  Form: 'Product',
  Mineral: 'Mineral',
  Product: 'Product',
} as const satisfies Readonly<Record<(typeof materialKinds)[number], string>>;

/** Firms, organizations and places. */
export const partyTypes = {
  Company: 'Company',
  Deposit: 'Deposit',
  MagnetMaker: 'MagnetMaker',
  Mine: 'Mine',
  OEM: 'Oem',
  Organization: 'Organization',
  Processor: 'Processor',
} as const satisfies Partial<Readonly<Record<NodeKind, string>>>;

/** The entry of a table of types for a kind. Null if there is none. */
export function typeIn<T extends string>(types: Partial<Readonly<Record<NodeKind, T>>>, kind: NodeKind): T | null {
  return types[kind] ?? null;
}

/** The GraphQL type of a record that a global id named. */
export function nodeTypeName(record: AnyNode) {
  if ('statements' in record) return 'Claim';
  if ('from' in record) return 'Link';
  if ('buyer' in record) return 'Need';
  if ('aliases' in record) return entityTypes[record.kind];
  return 'Source';
}
