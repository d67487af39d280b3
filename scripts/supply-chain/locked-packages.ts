import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One package of the lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As its author states it, an SPDX expression. */
  readonly licence: string;
  /** The hash that the registry's file must have. */
  readonly integrity: string;
  readonly isDevelopment: boolean;
  /** It is there only because another package expects to be beside it. */
  readonly isPeer: boolean;
  readonly runsAtInstall: boolean;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      name: z.string().optional(),
      version: z.string().default(''),
      license: z.string().default(''),
      integrity: z.string().default(''),
      dev: z.boolean().default(false),
      peer: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

const folder = 'node_modules/';

/** All packages of a lockfile but the project itself. What it does not say is an empty text. */
export function lockedPackages(lockfile: string): readonly LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(lockfile, 'utf8')));
  return Object.entries(packages).flatMap(([path, { name, version, license, integrity, ...about }]) =>
    path === ''
      ? []
      : [
          {
            name: name ?? path.slice(path.lastIndexOf(folder) + folder.length),
            version,
            licence: license,
            integrity,
            isDevelopment: about.dev || about.devOptional,
            isPeer: about.peer,
            runsAtInstall: about.hasInstallScript,
          },
        ],
  );
}
