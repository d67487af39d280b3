import type { Evidence } from './evidence.ts';

type Recorded = Pick<Evidence, 'entities' | 'forms'>;

/** The groups that materials belong to, by their own keys. */
interface Grouped {
  readonly entities: ReadonlyMap<string, { readonly id: string; readonly mineralGroup?: string | undefined }>;
  readonly forms: ReadonlyMap<string, { readonly id: string; readonly mineralGroup?: string | undefined }>;
}

/** Key of the group of minerals that a mineral or form belongs to, as its record says; undefined: none is recorded. */
export function mineralGroupOf({ entities, forms }: Recorded, key: string): string | undefined {
  return entities.get(key)?.mineralGroup ?? forms.get(key)?.mineralGroup;
}

const membersByEntities = new WeakMap<Grouped['entities'], ReadonlyMap<string, readonly string[]>>();

/**
 * What the key of a material stands for in a question: itself, and the minerals and forms of the group that it is,
 * through groups of groups. In key order behind the key itself.
 */
export function membersOf(recorded: Grouped, key: string): readonly string[] {
  const { entities, forms } = recorded;
  const byGroup = membersByEntities.get(entities) ?? directMembers(recorded);
  membersByEntities.set(entities, byGroup);
  const found = new Set<string>([key]);
  for (const group of found) for (const member of byGroup.get(group) ?? []) found.add(member);
  // A group of minerals stands for the minerals. Forms are found by what they hold.
  return [...found].filter((one) => one === key || !forms.has(one));
}

/** Whether a key is that of a group whose members no record names. */
export function isEmptyGroup(recorded: Recorded, key: string): boolean {
  return recorded.entities.get(key)?.group === true && membersOf(recorded, key).length === 1;
}

function directMembers({ entities, forms }: Grouped): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, mineralGroup } of [...entities.values(), ...forms.values()])
    if (mineralGroup !== undefined) members.set(mineralGroup, [...(members.get(mineralGroup) ?? []), id].toSorted());
  return members;
}

/** Whether the members of a material's group are measured as one, so that rows copied among them are the group's (rule R7). */
export function isMeasuredTogether(evidence: Recorded, material: string): boolean {
  return measured(evidence, material) === 'TOGETHER';
}

/** The group measured as one that a material is, or belongs to. */
export function groupMeasuredTogether(evidence: Recorded, material: string): string | undefined {
  return [material, mineralGroupOf(evidence, material)].find(
    (key) => key !== undefined && evidence.entities.get(key)?.measured === 'TOGETHER',
  );
}

/** The wider groups that hold a group, from the narrowest to the widest. */
export function groupsAround(evidence: Recorded, key: string): readonly string[] {
  const found = new Set([key]);
  for (const one of found) {
    const wider = mineralGroupOf(evidence, one);
    if (wider !== undefined) found.add(wider);
  }
  return [...found].slice(1);
}

/** Whether a figure of a wider group than a material's own says nothing of the material (rule R6). */
export function isMeasuredApart(evidence: Recorded, material: string): boolean {
  return measured(evidence, material) === 'APART';
}

function measured(evidence: Recorded, material: string): 'TOGETHER' | 'APART' | undefined {
  return evidence.entities.get(mineralGroupOf(evidence, material) ?? '')?.measured;
}
