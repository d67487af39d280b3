/** A building rule of docs/network.md, as a result names it. */
export type RuleName =
  | `T${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `R${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `S${1 | 2 | 3 | 4 | 5 | 6}`
  | `N${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `U${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | 'X1';

/** A check of a data set that a problem or notice names; FILE where a file cannot be read as text, JSON or CSV. */
export type CheckName = `V${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}` | 'T7' | 'FILE';

const order = 'TRSNUX';

/** T before R before S before N before U before X, then by number. */
export function byRule(a: RuleName, b: RuleName): number {
  return order.indexOf(a.slice(0, 1)) - order.indexOf(b.slice(0, 1)) || Number(a.slice(1)) - Number(b.slice(1));
}
