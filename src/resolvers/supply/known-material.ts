import type { Loaders } from '../../loaders/index.ts';
import { materialKinds } from '../../model/node.ts';

/** The key of a material in a question. */
export async function knownMaterial(loaders: Loaders, key: string): Promise<string> {
  return (await loaders.known('material', key, materialKinds, 'a material')).key;
}

/** The key of an optional material in a question. Undefined if none is given. */
export async function knownMaterialIf(loaders: Loaders, key: string | null | undefined): Promise<string | undefined> {
  return key == null ? undefined : knownMaterial(loaders, key);
}
