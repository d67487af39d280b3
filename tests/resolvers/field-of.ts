/** The value of a field that its record alone decides, by the arrow of a table of resolvers. */
export function fieldOf(table: object, field: string, parent: object): unknown {
  const resolver: unknown = Reflect.get(table, field);
  if (typeof resolver !== 'function') throw new Error(`no arrow for ${field}`);
  const value: unknown = Reflect.apply(resolver, undefined, [parent]);
  return value;
}

/** The values of some fields. */
export function fieldsOf(table: object, fields: readonly string[], parent: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field, fieldOf(table, field, parent)]));
}
