import type { Loaders } from '../../loaders/index.ts';
import { materialKinds } from '../../model/node.ts';

/** The key of a material that is asked about. */
export async function knownMaterial(loaders: Loaders, key: string): Promise<string> {
  return (await loaders.known('material', key, materialKinds, 'a material')).key;
}

/** The key of a material that may be asked about; undefined where none is. */
export async function knownMaterialIf(loaders: Loaders, key: string | null | undefined): Promise<string | undefined> {
  return key == null ? undefined : knownMaterial(loaders, key);
}
