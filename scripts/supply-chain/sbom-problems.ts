import { z } from 'zod';
import type { LockedPackage } from './locked-packages.ts';

const sbomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.[5-9]/),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), version: z.string() }) }),
  components: z.array(
    z.looseObject({
      name: z.string(),
      version: z.string(),
      purl: z.string().startsWith('pkg:npm/'),
      licenses: z.array(z.unknown()).default([]),
      hashes: z.array(z.looseObject({ alg: z.string(), content: z.string() })).default([]),
    }),
  ),
});

export type Sbom = z.infer<typeof sbomSchema>;

export function readSbom(text: string): Sbom {
  return sbomSchema.parse(JSON.parse(text));
}

/**
 * What a bill of materials does not say of the packages of the lockfile. Empty: it lists each with licence and hash. npm lists no
 * development package that is a peer alone, such as one of types.
 */
export function sbomProblems(sbom: Sbom, packages: readonly LockedPackage[]): readonly string[] {
  const components = new Map(sbom.components.map((component) => [`${component.name}@${component.version}`, component]));
  return packages.flatMap(({ name, version, integrity, isDevelopment, isPeer }) => {
    if (isDevelopment && isPeer) return [];
    const what = `${name}@${version}`;
    const component = components.get(what);
    if (component === undefined) return [`${what} is not listed`];
    const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return [
      ...(component.licenses.length === 0 ? [`${what} has no licence`] : []),
      ...(component.hashes.some(({ alg, content }) => alg === 'SHA-512' && content === hash)
        ? []
        : [`${what} does not have the hash of the lockfile`]),
    ];
  });
}
