import type { Evidence } from '../../network/evidence/evidence.ts';
import { mayHoldNone } from '../../network/evidence/form-contents.ts';
import type { Supply } from '../supply/supply.ts';
import type { NeedChain } from '../supply/need-chains.ts';

/** The chains without minerals that a form may not hold. These are not required if the form surely holds another. */
export function surelyHeld(chains: readonly NeedChain[], { site }: Supply): readonly NeedChain[] {
  const isSure = ({ need, material }: NeedChain): boolean => !mayHoldNone(site.evidence.forms, need.form, material);
  const byNeed = Map.groupBy(chains, ({ need }) => need.id);
  return [...byNeed.values()].flatMap((same) => (same.some(isSure) ? same.filter(isSure) : same));
}

/**
 * Whether a form surely holds a mineral: by its contents, its element or the forms it is made from. A content that may be
 * 0 is not sure.
 */
export function surelyHolds(evidence: Evidence): (form: string, mineral: string) => boolean {
  const known = heldIn.get(evidence) ?? findHeld(evidence);
  heldIn.set(evidence, known);
  return (form, mineral) => form === mineral || known.get(form)?.has(mineral) === true;
}

const heldIn = new WeakMap<Evidence, ReadonlyMap<string, ReadonlySet<string>>>();

/** The minerals that each form surely holds. */
function findHeld({ forms }: Evidence): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map([...forms].map(([key, { element }]) => [key, new Set(element === undefined ? [] : [element])]));
  // Forms may be made from each other (scrap), so their minerals are passed on until nothing is added.
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const [key, { contains = {}, madeFrom = [] }] of forms) {
      const own = held.get(key);
      const inherited = madeFrom.flatMap((input) => [...(held.get(input) ?? [])]);
      const surely = (mineral: string): boolean => !mayHoldNone(forms, key, mineral);
      for (const mineral of [...Object.keys(contains), ...inherited].filter(surely)) {
        if (own === undefined || own.has(mineral)) continue;
        own.add(mineral);
        isMoving = true;
      }
    }
  }
  return held;
}
