import type { NeedRecord } from '../../model/records/network.ts';
import { isOneSided, type StatedParts } from '../../model/stated-range.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';

/**
 * How it is known which part of a form one mineral is. STATED: the record's figure, or the one end that it states (rule R5);
 * MIDDLE: the middle of its range; WHOLE: no content is recorded and the form holds this mineral alone, its amounts are of contained material; EQUAL_PART: none is
 * recorded of any of its minerals; NOT_STATED: others have one and this has none.
 */
const contentBases = ['STATED', 'MIDDLE', 'WHOLE', 'EQUAL_PART', 'NOT_STATED'] as const;
type ContentBasis = (typeof contentBases)[number];

/** The part of a form that one mineral is, as amounts of the form are turned into amounts of the mineral. */
export interface MineralContent {
  readonly form: string;
  readonly material: string;
  /** Mass of the mineral over mass of the form, 0 to 1; undefined: not stated, and nothing is taken in its place. */
  readonly part: number | undefined;
  readonly basis: ContentBasis;
}

/** The minerals of a form with their parts of it, in key order. */
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
