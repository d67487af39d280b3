import type { LinkRecord } from '../../model/records/link.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import type { DependencyRow } from './dependency.ts';

/** A stated dependence, and whether the computed band agrees with it (rule R4). */
export interface StatedExposure {
  readonly link: LinkRecord;
  readonly agreement: 'AGREES' | 'CONFLICTS' | 'NO_FIGURE';
}

/**
 * DEPENDS_ON relations from the buyer to the country of a row that speak of its need, its material or its group.
 * @rule R4
 */
export function statedExposures(row: DependencyRow): readonly StatedExposure[] {
  const { supply, need, group } = row;
  const { evidence, forms } = supply.site;
  const names = new Set([
    need.form,
    row.material,
    ...forms.mineralsOf(need.form),
    ...(evidence.forms.get(need.form)?.aliases?.evidence ?? []),
  ]);
  const minerals = forms.mineralsOf(need.form);
  const isOfGroup = (name: string): boolean =>
    [...evidence.forms.values()].some(
      ({ id, group: isGroup, aliases }) =>
        isGroup === true &&
        aliases?.evidence?.includes(name) === true &&
        minerals.some((mineral) => forms.holds(id, mineral)),
    );
  return evidence.links
    .filter(({ kind, from, to }) => kind === 'DEPENDS_ON' && from === supply.buyer && to === group.key)
    .filter(({ material, product }) => {
      const named = product ?? material;
      return named === undefined || names.has(named) || isOfGroup(named);
    })
    .map((link) => ({ link, agreement: agreementOf(link, row) }));
}

function agreementOf({ share }: LinkRecord, row: DependencyRow): StatedExposure['agreement'] {
  // The use of a place is its intake, if the place is the buyer.
  if (share?.of !== 'BUYER_INTAKE' && share?.of !== 'COUNTRY_DEMAND') return 'NO_FIGURE';
  const stated = statedRange(share, openShare);
  if (stated === undefined) return 'NO_FIGURE';
  const { low, high } = row.passThrough();
  return stated.low <= high && low <= stated.high ? 'AGREES' : 'CONFLICTS';
}
