import type { NeedRecord } from '../../model/records/network.ts';
import { isOneSided, type StatedParts } from '../../model/stated-range.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';

/**
 * How the mass fraction of a mineral in a form was determined.
 * - STATED: the record's figure, or the one end that it states (rule R5).
 * - MIDDLE: the middle of its range.
 * - WHOLE: no content is recorded, and the form holds only this mineral. Its amounts are of contained material.
 * - EQUAL_PART: no content is recorded for any of its minerals.
 * - NOT_STATED: other minerals have a content, but this one has none.
 */
const contentBases = ['STATED', 'MIDDLE', 'WHOLE', 'EQUAL_PART', 'NOT_STATED'] as const;
type ContentBasis = (typeof contentBases)[number];

/** The mass fraction of one mineral in a form, by which amounts of the form convert to amounts of the mineral. */
export interface MineralContent {
  readonly form: string;
  readonly material: string;
  /** Mass of the mineral divided by mass of the form, 0 to 1. Undefined if not stated. No default replaces it. */
  readonly part: number | undefined;
  readonly basis: ContentBasis;
}

/** The minerals of a form with their mass fractions, in key order. */
export function contentsOf({ evidence, forms }: BuildingSite, form: NeedRecord['form']): readonly MineralContent[] {
  const minerals = forms.mineralsOf(form);
  const stated = evidence.forms.get(form)?.contains ?? {};
  const isAnyStated = minerals.some((material) => stated[material] !== undefined);
  return minerals.map((material): MineralContent => {
    const content = stated[material];
    const part = content === undefined ? undefined : forms.contentOf(form, material)?.estimate;
    if (content !== undefined && part !== undefined)
      return { form, material, part, basis: isStatedItself(content) ? 'STATED' : 'MIDDLE' };
    if (isAnyStated) return { form, material, part: undefined, basis: 'NOT_STATED' };
    return minerals.length === 1
      ? { form, material, part: 1, basis: 'WHOLE' }
      : { form, material, part: 1 / minerals.length, basis: 'EQUAL_PART' };
  });
}

function isStatedItself(content: StatedParts): boolean {
  return content.value !== undefined || isOneSided(content);
}
