import type { Evidence } from './evidence.ts';

/** Groups of minerals that are mined together, as records name them (rules R6 and R7). */
export interface MineralGroups {
  /** Key of the group to which a mineral or form belongs. Undefined if none is recorded. */
  groupOf(key: string): string | undefined;
  /** Whether the members of a material's group are measured as one, so that rows copied among them are the group's. */
  isMeasuredTogether(material: string): boolean;
  /** Whether a figure of more than a material's group says nothing of the material. */
  isMeasuredApart(material: string): boolean;
}

/** Reads groups from the records of minerals and forms. The group's own record states how it is measured. */
export function createMineralGroups({ entities, forms }: Pick<Evidence, 'entities' | 'forms'>): MineralGroups {
  const groupOf = (key: string): string | undefined => entities.get(key)?.mineralGroup ?? forms.get(key)?.mineralGroup;
  const measured = (material: string): 'TOGETHER' | 'APART' | undefined =>
    entities.get(groupOf(material) ?? '')?.measured;
  return {
    groupOf,
    isMeasuredTogether: (material) => measured(material) === 'TOGETHER',
    isMeasuredApart: (material) => measured(material) === 'APART',
  };
}
