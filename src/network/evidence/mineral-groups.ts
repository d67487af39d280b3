import type { Evidence } from './evidence.ts';

type Recorded = Pick<Evidence, 'entities' | 'forms'>;

/** Key of the group of minerals that a mineral or form belongs to, as its record says; undefined: none is recorded. */
export function mineralGroupOf({ entities, forms }: Recorded, key: string): string | undefined {
  return entities.get(key)?.mineralGroup ?? forms.get(key)?.mineralGroup;
}

/** Whether the members of a material's group are measured as one, so that rows copied among them are the group's (rule R7). */
export function isMeasuredTogether(evidence: Recorded, material: string): boolean {
  return measured(evidence, material) === 'TOGETHER';
}

/** Whether a figure of a wider group than a material's own says nothing of the material (rule R6). */
export function isMeasuredApart(evidence: Recorded, material: string): boolean {
  return measured(evidence, material) === 'APART';
}

function measured(evidence: Recorded, material: string): 'TOGETHER' | 'APART' | undefined {
  return evidence.entities.get(mineralGroupOf(evidence, material) ?? '')?.measured;
}
