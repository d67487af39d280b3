/** How many objects an answer holds, itself not counted: what it did cost. */
export function objectsIn(data: unknown): number {
  let objects = -1;
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) count(item);
      return;
    }
    objects += 1;
    for (const inner of Object.values(value)) count(inner);
  };
  count(data);
  return Math.max(0, objects);
}
