import type { BuildingSite } from '../../network/chain/building-site.ts';

/**
 * What a material is also called, if no form holds it and records use its key for forms of one mineral. As words for a
 * reason. Undefined if it is no such name.
 */
export function otherNameOf({ evidence, forms }: BuildingSite, material: string): string | undefined {
  const named = [...evidence.forms.values()].filter(({ aliases }) => aliases?.evidence?.includes(material) === true);
  const minerals = new Set(named.flatMap(({ id }) => forms.mineralsOf(id)));
  if (minerals.size !== 1 || minerals.has(material) || evidence.forms.has(material)) return undefined;
  const keys = [...named.map(({ id }) => id), ...minerals].toSorted();
  return `${material} is another name. Ask about ${keys.join(' or ')}.`;
}
