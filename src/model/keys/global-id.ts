/** The tables whose records have a global id, by the name that the id holds. */
const globalIdTypes = ['Entity', 'Link', 'Claim', 'Source', 'Need'] as const;
export type GlobalIdType = (typeof globalIdTypes)[number];

export interface GlobalId {
  readonly type: GlobalIdType;
  readonly key: string;
}

/** Opaque text that names one record in the whole graph. */
export function toGlobalId(type: GlobalIdType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** The record that a global id names. Undefined if the text is not a global id. */
export function fromGlobalId(id: string): GlobalId | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const type = globalIdTypes.find((name) => text.startsWith(`${name}:`));
  if (type === undefined) return undefined;
  const key = text.slice(type.length + 1);
  return toGlobalId(type, key) === id ? { type, key } : undefined;
}
